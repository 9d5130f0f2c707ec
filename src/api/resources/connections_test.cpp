#include "api/json/connection.h"
#include "api/testing/world.h"

#include <gtest/gtest.h>

namespace foresail::api::testing {
namespace {

using nlohmann::json;

class ConnectionsTest : public World {
protected:
    json imap(bool is_private = false) const {
        return {{"kind", "imap"},
                {"name", "Ruth's mail"},
                {"address", "ruth@us.example"},
                {"host", "mail.us.example"},
                {"port", 993},
                {"security", "tls"},
                {"user_name", "ruth"},
                {"password", "hunter2 hunter2"},
                {"is_private", is_private}};
    }
    Client ruth_client_ = sign_in(ruth_);
};

TEST_F(ConnectionsTest, ConnectsAMailboxAndNeverShowsItsPassword) {
    const auto made = ruth_client_.post("/api/v1/connections", imap());
    ASSERT_EQ(made.status, 201) << made.body;
    const domain::ConnectionId id{made.json()["id"].get<std::string>()};
    EXPECT_EQ(made.json()["status"]["state_text"], "Not tried yet");
    EXPECT_EQ(captures_.changed, std::vector{id});
    EXPECT_EQ(cell_->connection_book().secret(id), "hunter2 hunter2");
    EXPECT_EQ(made.body.find("hunter2"), std::string::npos);
    const auto path = "/api/v1/connections/" + id.text;
    for (const auto& shown : {ruth_client_.get(path), ruth_client_.get("/api/v1/connections")}) {
        EXPECT_EQ(shown.status, 200);
        EXPECT_EQ(shown.body.find("hunter2"), std::string::npos);
    }
    EXPECT_EQ(ruth_client_.post(path + "/retry").status, 204);
    EXPECT_EQ(captures_.tried, std::vector{id});
}

TEST_F(ConnectionsTest, WantsThePasswordAgainForAnotherServer) {
    const auto made = ruth_client_.post("/api/v1/connections", imap());
    const auto path = "/api/v1/connections/" + made.json()["id"].get<std::string>();
    const Headers match{{"If-Match", made.header("etag")}};
    EXPECT_EQ(ruth_client_.patch(path, {{"host", "evil.example"}}, match).status, 400);
    EXPECT_EQ(ruth_client_.patch(path, {{"user_name", "other"}}, match).status, 400);
    EXPECT_EQ(ruth_client_.patch(path, {{"name", "x"}}).status, 428);
    const auto renamed = ruth_client_.patch(path, {{"name", "Mine"}}, match);
    ASSERT_EQ(renamed.status, 200) << renamed.body;
    EXPECT_EQ(renamed.json()["name"], "Mine");
    EXPECT_GT(renamed.json()["version"], made.json()["version"]);
    const domain::ConnectionId id{made.json()["id"].get<std::string>()};
    EXPECT_EQ(cell_->connection_book().secret(id), "hunter2 hunter2") << "kept";
    EXPECT_EQ(ruth_client_.patch(path, {{"name", "late"}}, match).status, 412);
    const auto moved =
        ruth_client_.patch(path, {{"host", "imap.us.example"}, {"password", "a new one"}},
                           {{"If-Match", renamed.header("etag")}});
    EXPECT_EQ(moved.status, 200) << moved.body;
    EXPECT_EQ(cell_->connection_book().secret(id), "a new one");
}

TEST_F(ConnectionsTest, ChecksWhatIsTyped) {
    const std::pair<const char*, json> faults[] = {
        {"kind", "import"}, {"kind", "pop3"},      {"name", ""},         {"address", "ruth"},
        {"host", ""},       {"host", "a/b"},       {"port", 0},          {"port", 65'536},
        {"port", "993"},    {"security", "maybe"}, {"security", "none"}, {"user_name", ""},
        {"password", ""},   {"colour", "red"}};
    for (const auto& [name, value] : faults) {
        auto body = imap();
        body[name] = value;
        EXPECT_EQ(ruth_client_.post("/api/v1/connections", body).status, 400) << name << value;
        EXPECT_EQ(ruth_client_.post("/api/v1/connections/check", body).status, 400) << name;
    }
    auto at_home = imap();
    at_home["host"] = "127.0.0.1";
    at_home["security"] = "none";
    EXPECT_EQ(ruth_client_.post("/api/v1/connections", at_home).status, 201);
    at_home["host"] = "127.0.0.1.mail.example";
    EXPECT_EQ(ruth_client_.post("/api/v1/connections", at_home).status, 400);
}

TEST_F(ConnectionsTest, HandsOnWhatTheCheckSays) {
    EXPECT_EQ(ruth_client_.post("/api/v1/connections/check", imap()).status, 204);
    EXPECT_EQ(captures_.checked_secrets, std::vector<std::string>{"hunter2 hunter2"});
    captures_.check_error =
        platform::Error{platform::ErrorCode::Unauthenticated, "the mailbox refused the password",
                        "Look whether it needs an app password."};
    const auto refused = ruth_client_.post("/api/v1/connections/check", imap());
    EXPECT_EQ(refused.status, 422) << "401 would sign the page out";
    EXPECT_EQ(refused.json()["hint"], "Look whether it needs an app password.");
    captures_.check_error =
        platform::Error{platform::ErrorCode::PermissionDenied, "this host is not allowed", {}};
    EXPECT_EQ(ruth_client_.post("/api/v1/connections/check", imap()).status, 403);
    EXPECT_EQ(ruth_client_.get("/api/v1/connections").json()["items"], json::array());
}

TEST_F(ConnectionsTest, KeepsPrivateOnesToTheirOwner) {
    auto sam = sign_in(sam_);
    const auto made = sam.post("/api/v1/connections", imap(true));
    ASSERT_EQ(made.status, 201) << made.body;
    const auto path = "/api/v1/connections/" + made.json()["id"].get<std::string>();
    EXPECT_EQ(ruth_client_.get("/api/v1/connections").json()["items"], json::array());
    EXPECT_EQ(ruth_client_.get(path).status, 404);
    EXPECT_EQ(ruth_client_.get(path + "/refused").status, 404);
    EXPECT_EQ(ruth_client_.remove(path, {{"If-Match", "*"}}).status, 404);
    EXPECT_EQ(sign_in(olga_).get(path).status, 404);
    EXPECT_EQ(sam.get(path).status, 200);
}

TEST_F(ConnectionsTest, LetsOnlyOwnerAndAdminChangeASharedOne) {
    const auto made = ruth_client_.post("/api/v1/connections", imap());
    const auto path = "/api/v1/connections/" + made.json()["id"].get<std::string>();
    const Headers match{{"If-Match", made.header("etag")}};
    auto sam = sign_in(sam_);
    EXPECT_EQ(sam.get(path).status, 200);
    EXPECT_EQ(sam.patch(path, {{"is_private", true}}, match).status, 403);
    EXPECT_EQ(sam.remove(path, match).status, 403);
    EXPECT_EQ(ruth_client_.remove(path, match).status, 204);
    EXPECT_EQ(ruth_client_.get(path).status, 404);
}

TEST(StateText, SaysInPlainWordsHowItIsDoing) {
    domain::Connection connection;
    const auto text = [&](domain::SyncState state) {
        return state_text(connection,
                          {.state = state, .taken_count = 1'200, .remaining_count = 1'034'567});
    };
    EXPECT_EQ(text(domain::SyncState::Backfilling),
              "Reading history: 1,200 taken, about 1,034,567 to go");
    EXPECT_EQ(text(domain::SyncState::Live), "Listening for new mail");
    EXPECT_EQ(text(domain::SyncState::NeedsAttention), "Needs your attention");
    connection.is_paused = true;
    EXPECT_EQ(text(domain::SyncState::Live), "Paused");
}

TEST_F(ConnectionsTest, HealthSaysWhatNeedsSomebody) {
    EXPECT_EQ(stranger().get("/api/v1/health").json(),
              json({{"status", "ok"}, {"problems", json::array()}}));
    sink_->lag_now = 12;
    EXPECT_EQ(ruth_client_.get("/api/v1/health").json()["lag"], 12);

    const auto made = ruth_client_.post("/api/v1/connections", imap());
    const domain::ConnectionId id{made.json()["id"].get<std::string>()};
    ASSERT_TRUE(cell_->connection_book().set_status(
        id, {.state = domain::SyncState::NeedsAttention, .error = "the password was refused"}));
    write(us_store(), [](store::Tables& tables) {
        return tables.progress.put_stuck({.offset = 7, .state = store::StuckState::Parked});
    });
    config_.data.free_bytes_min = INT64_MAX;
    const auto health = ruth_client_.get("/api/v1/health").json();
    EXPECT_EQ(health["status"], "degraded");
    std::set<std::string> codes;
    for (const auto& problem : health["problems"]) codes.insert(problem["code"]);
    EXPECT_EQ(codes,
              (std::set<std::string>{"disk_full", "parked_events", "connection_needs_attention"}));
    EXPECT_EQ(stranger().get("/api/v1/health").json()["problems"].size(), 1U) << "the disk only";
    EXPECT_EQ(stranger().get("/api/v1/metrics", {{"X-Forwarded-For", "10.0.0.1"}}).status, 403);
}

TEST_F(ConnectionsTest, RetriesAndGivesUpParkedEvents) {
    write(us_store(), [](store::Tables& tables) {
        return tables.progress.put_stuck({.offset = 7,
                                          .state = store::StuckState::Parked,
                                          .try_count = 8,
                                          .step = "normalize",
                                          .error = "a part is broken"});
    });
    const auto list = ruth_client_.get("/api/v1/parked_events").json()["items"];
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0]["step"], "normalize");
    EXPECT_EQ(ruth_client_.post("/api/v1/parked_events/8/retry").status, 404);
    EXPECT_EQ(ruth_client_.post("/api/v1/parked_events/x/retry").status, 404);
    EXPECT_EQ(sign_in(sam_).remove("/api/v1/parked_events/7").status, 403);
    EXPECT_EQ(sign_in(olga_).remove("/api/v1/parked_events/7").status, 404);
    EXPECT_EQ(ruth_client_.remove("/api/v1/parked_events/7").status, 204);
    EXPECT_EQ(ruth_client_.get("/api/v1/parked_events").json()["items"], json::array());
}

}  // namespace
}  // namespace foresail::api::testing
