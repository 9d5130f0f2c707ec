// Drafts: made at once, kept for the one who made them, worded by a model behind the request.
#include "api/testing/records.h"

#include <thread>

#include <gtest/gtest.h>

namespace foresail::api::testing {
namespace {

using nlohmann::json;

class Parrot final : public inference::Generator {
public:
    platform::Result<inference::Written> generate(const domain::WorkspaceId&,
                                                  const inference::Prompt&) override {
        return inference::Written{.text = says};
    }
    [[nodiscard]] const inference::ModelCard& card() const override { return card_; }
    std::string says;

private:
    inference::ModelCard card_{.name = "parrot"};
};

class DraftsTest : public World {
protected:
    DraftsTest() {
        write(us_store(), [&](store::Tables& tables) -> platform::Result<> {
            TRY_VOID(put_story(tables, us_.id));
            return put_mail(tables, mail(us_.id, "question",
                                         "Hi Ruth,\n\nour budget is EUR 9,000. Could you send us "
                                         "the price list by Friday?\n\nAnn"));
        });
    }
    Received make(const json& body, Headers headers = {}) {
        return ruth_client_.post("/api/v1/drafts", body, std::move(headers));
    }
    json make_reply() {
        const auto made = make({{"kind", "reply"}, {"activity", question_}});
        EXPECT_EQ(made.status, 201) << made.body;
        return made.json();
    }
    void offer_model(const std::string& says) {
        auto parrot = std::make_shared<Parrot>();
        parrot->says = says;
        router_->offer(inference::Tier::Own, parrot);
    }
    /// Looks until the model has answered; the test's time limit ends a wait that never does.
    json worded(const std::string& path) {
        while (true) {
            json draft = ruth_client_.get(path).json();
            const std::string state = draft["wording"]["state"];
            if (state == "written" || state == "cut" || state == "failed") return draft;
            std::this_thread::yield();
        }
    }
    static std::string path_of(const json& draft) {
        return "/api/v1/drafts/" + draft["id"].get<std::string>();
    }
    static bool has(const json& text, const std::string& part) {
        return text.get<std::string>().find(part) != std::string::npos;
    }

    const std::string question_ = id_of<domain::ActivityId>("question").text;
    const std::string ann_ = id_of<domain::ContactId>("ann").text;
    Client ruth_client_ = sign_in(ruth_);
};

TEST_F(DraftsTest, AReplyIsThereAtOnceAndStays) {
    const json draft = make_reply();
    EXPECT_TRUE(has(draft["text"], "You asked: “Could you send us the price list by Friday?”"))
        << draft["text"];
    EXPECT_EQ(draft["subject"], "Re: The order");
    EXPECT_EQ(draft["to"][0]["address"], "ann@brightwater.example");
    EXPECT_EQ(draft["wording"]["state"], "none");
    EXPECT_EQ(draft["wording"]["has_model"], false);
    const json& asked = draft["sentences"][2];
    EXPECT_EQ(asked["citations"][0]["quote"], "Could you send us the price list by Friday?");

    const auto path = path_of(draft);
    const json change{{"text", "Hi Ann,\n\nhere it is."}, {"subject", "The price list"}};
    EXPECT_EQ(ruth_client_.patch(path, change).status, 428);
    const auto changed = ruth_client_.patch(path, change, {{"If-Match", "\"1\""}});
    ASSERT_EQ(changed.status, 200) << changed.body;
    EXPECT_EQ(changed.header("etag"), "\"2\"");
    EXPECT_EQ(ruth_client_.patch(path, change, {{"If-Match", "\"1\""}}).status, 412);
    const json again = ruth_client_.get(path).json();
    EXPECT_EQ(again["text"], "Hi Ann,\n\nhere it is.");
    EXPECT_EQ(again["subject"], "The price list");
    EXPECT_EQ(again["template_text"], draft["text"]);
}

TEST_F(DraftsTest, ThrownAwayIsNotGone) {
    const auto path = path_of(make_reply());
    const std::string list = "/api/v1/drafts?activity=" + question_;
    EXPECT_EQ(ruth_client_.get(list).json()["items"].size(), 1U);
    EXPECT_EQ(ruth_client_.post(path + "/dismissal").json()["state"], "dismissed");
    EXPECT_EQ(ruth_client_.post(path + "/dismissal").status, 200);
    EXPECT_EQ(ruth_client_.get(list).json()["items"], json::array());
    EXPECT_EQ(ruth_client_.remove(path + "/dismissal").json()["state"], "open");
    EXPECT_EQ(ruth_client_.get(list).json()["items"].size(), 1U);
}

TEST_F(DraftsTest, ADraftIsItsOwnersAlone) {
    const auto path = path_of(make_reply());
    for (const domain::User& other : {sam_, olga_}) {
        auto client = sign_in(other);
        EXPECT_EQ(client.get(path).status, 404);
        EXPECT_EQ(client.patch(path, {{"text", "x"}}, {{"If-Match", "\"1\""}}).status, 404);
        EXPECT_EQ(client.post(path + "/dismissal").status, 404);
        EXPECT_EQ(client.get("/api/v1/drafts").json()["items"], json::array());
    }
    EXPECT_EQ(stranger().get(path).status, 401);
}

TEST_F(DraftsTest, SaysWhatItCanNotDraft) {
    for (const json& body :
         {json{{"kind", "reply"}}, json{{"kind", "reply"}, {"contact", ann_}},
          json{{"kind", "brief"}}, json{{"kind", "brief"}, {"activity", question_}},
          json{{"kind", "poem"}, {"activity", question_}}, json{{"activity", question_}},
          json{{"kind", "brief"}, {"contact", ann_}, {"months", 0}},
          json{{"kind", "brief"}, {"contact", ann_}, {"moths", 3}}}) {
        EXPECT_EQ(make(body).status, 400) << body;
    }
    const std::string unknown = id_of<domain::ActivityId>("nothing").text;
    EXPECT_EQ(make({{"kind", "reply"}, {"activity", unknown}}).status, 404);
    EXPECT_EQ(make({{"kind", "brief"}, {"deal", unknown}}).status, 404);
    EXPECT_EQ(ruth_client_.post(path_of(make_reply()) + "/rewording").status, 422);
}

TEST_F(DraftsTest, ARepeatedRequestMakesOneDraft) {
    const json body{{"kind", "brief"}, {"contact", ann_}};
    const auto first = make(body, {{"Idempotency-Key", "once"}});
    ASSERT_EQ(first.status, 201) << first.body;
    EXPECT_EQ(make(body, {{"Idempotency-Key", "once"}}).json()["id"], first.json()["id"]);
    EXPECT_EQ(ruth_client_.get("/api/v1/drafts").json()["items"].size(), 1U);
}

TEST_F(DraftsTest, ABriefQuotesAndCounts) {
    const auto made =
        make({{"kind", "brief"}, {"company", id_of<domain::CompanyId>("brightwater").text}});
    ASSERT_EQ(made.status, 201) << made.body;
    const json draft = made.json();
    EXPECT_TRUE(has(draft["text"], "Open promises\n- “I will send the signed order form"));
    EXPECT_TRUE(draft.contains("since"));
    const auto mail = make({{"kind", "follow_up_mail"}, {"contact", ann_}});
    ASSERT_EQ(mail.status, 201) << mail.body;
    EXPECT_TRUE(has(mail.json()["text"], "I will send the signed order form by Friday."));
}

TEST_F(DraftsTest, TheModelsWordsComeLater) {
    offer_model(
        "Your budget is EUR 9,000 [m1]. You get 20% off [m1]. You want the price list [m1].");
    const json draft = make_reply();
    EXPECT_TRUE(draft["wording"]["has_model"].get<bool>());
    const json later = worded(path_of(draft));
    EXPECT_EQ(later["wording"]["state"], "written");
    EXPECT_TRUE(has(later["text"], "Your budget is EUR 9,000. You want the price list."));
    EXPECT_FALSE(has(later["text"], "20%"));
    EXPECT_EQ(later["wording"]["removed"].size(), 1U);
    EXPECT_EQ(later["template_text"], draft["template_text"]);
    ASSERT_FALSE(edits_->applied.empty());
    EXPECT_EQ(edits_->applied.back().verb, "draft.reword");
}

TEST_F(DraftsTest, WhatTheRepWroteIsNotReplaced) {
    const json draft = make_reply();
    const auto path = path_of(draft);
    EXPECT_EQ(ruth_client_.patch(path, {{"text", "Mine."}}, {{"If-Match", "\"1\""}}).status, 200);
    offer_model("Your budget is EUR 9,000 [m1].");
    EXPECT_EQ(ruth_client_.post(path + "/rewording").status, 202);
    const json later = worded(path);
    EXPECT_EQ(later["text"], "Mine.");
    EXPECT_TRUE(has(later["wording"]["text"], "Your budget is EUR 9,000."));
}

}  // namespace
}  // namespace foresail::api::testing
