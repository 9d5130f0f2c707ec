#include "api/testing/world.h"

namespace foresail::api::testing {
namespace {

using nlohmann::json;

class InferenceTest : public World {
protected:
    void add_run(const domain::Workspace& workspace, inference::Micros cost) {
        ASSERT_TRUE(router_->ledger().append({.workspace = workspace.id,
                                              .at = clock_.now(),
                                              .task = "draft.reply",
                                              .tier = inference::Tier::Remote,
                                              .model = "small",
                                              .place = "llm.example",
                                              .bytes_sent = 900,
                                              .sent_sha256 = std::string(64, 'a'),
                                              .cost = cost,
                                              .saved = 7}));
    }
};

TEST_F(InferenceTest, a_workspace_sees_its_own_runs_in_pages) {
    for (int i = 1; i <= 3; ++i) add_run(us_, i);
    add_run(others_, 50);
    auto sam = sign_in(sam_);
    const auto first = sam.get("/api/v1/inference-runs?limit=2").json();
    ASSERT_EQ(first["items"].size(), 2U);
    EXPECT_EQ(first["items"][0]["cost_micros"], 3);
    EXPECT_EQ(first["items"][0]["tier"], "remote");
    const auto rest =
        sam.get("/api/v1/inference-runs?limit=2&cursor=" + first["next_cursor"].get<std::string>())
            .json();
    ASSERT_EQ(rest["items"].size(), 1U);
    EXPECT_EQ(rest["next_cursor"], "");
    EXPECT_EQ(sam.get("/api/v1/inference-runs?cursor=x").status, 400);
}

TEST_F(InferenceTest, shows_models_totals_and_policy) {
    add_run(us_, 5);
    add_run(us_, 6);
    clock_.advance(std::chrono::hours{48});
    add_run(us_, 7);
    const auto shown = sign_in(sam_).get("/api/v1/inference").json();
    EXPECT_EQ(shown["models"][0]["state"], "off");
    EXPECT_EQ(shown["today"][0]["cost_micros"], 7);
    EXPECT_EQ(shown["last_30_days"][0]["count"], 3);
    EXPECT_EQ(shown["policy"]["remote_is_allowed"], false);
}

TEST_F(InferenceTest, admins_set_the_policy) {
    const json change{
        {"remote_is_allowed", true}, {"regions", {"eu"}}, {"budget_cents_a_day", 250}};
    EXPECT_EQ(sign_in(sam_).patch("/api/v1/inference-policy", change).status, 403);
    auto ruth = sign_in(ruth_);
    const auto done = ruth.patch("/api/v1/inference-policy", change);
    ASSERT_EQ(done.status, 200) << done.body;
    EXPECT_EQ(done.json()["policy"]["regions"], json({"eu"}));
    EXPECT_EQ(done.json()["policy"]["own_is_allowed"], true);
    EXPECT_EQ(router_->policies().get(us_.id)->budget_a_day, 2'500'000);
    EXPECT_EQ(router_->policies().get(others_.id)->remote_is_allowed, false);
    EXPECT_EQ(ruth.patch("/api/v1/inference-policy", {{"budget_cents_a_day", -1}}).status, 400);
}

}  // namespace
}  // namespace foresail::api::testing
