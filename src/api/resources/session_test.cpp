#include "api/testing/world.h"
#include "platform/keys.h"

#include <chrono>

#include <gtest/gtest.h>

namespace foresail::api::testing {
namespace {

using namespace std::chrono_literals;
using nlohmann::json;

using SessionTest = World;
using SetupTest = EmptyWorld;

const json good{{"address", "Ruth@us.example"}, {"password", password}};

TEST_F(SessionTest, SignsInAndOutWithAStrictCookie) {
    auto client = stranger();
    EXPECT_EQ(client.get("/api/v1/session").status, 401);
    const auto made = client.post("/api/v1/session", good);
    ASSERT_EQ(made.status, 201) << made.body;
    const auto cookie = made.header("set-cookie");
    for (const char* part : {"foresail=", "HttpOnly", "SameSite=Strict", "Path=/", "Max-Age="}) {
        EXPECT_NE(cookie.find(part), std::string::npos) << cookie;
    }
    EXPECT_EQ(cookie.find("Secure"), std::string::npos) << "without TLS it would not come back";
    EXPECT_EQ(made.header("cache-control"), "no-store");

    const auto session = client.get("/api/v1/session");
    EXPECT_EQ(session.json()["user"]["name"], "Ruth");
    EXPECT_EQ(session.json()["workspace"]["name"], "Us");
    EXPECT_EQ(session.json()["csrf_token"], client.csrf_token());

    const auto old_cookie = client.cookie();
    EXPECT_EQ(client.remove("/api/v1/session").status, 204);
    EXPECT_TRUE(client.cookie().empty());
    client.set_cookie(old_cookie);
    EXPECT_EQ(client.get("/api/v1/session").status, 401);
}

TEST_F(SessionTest, KeepsOnlyTheHashOfTheToken) {
    auto client = stranger();
    ASSERT_EQ(client.post("/api/v1/session", good).status, 201);
    const auto token = client.cookie().substr(client.cookie().find('=') + 1);
    EXPECT_GE(token.size(), 43U) << "32 bytes";
    EXPECT_TRUE(cell_->sessions().find(platform::sha256_hex(token)).value().has_value());
    EXPECT_FALSE(cell_->sessions().find(token).value().has_value());
}

TEST_F(SessionTest, GivesANewTokenAtEverySignInAndEndsTheOldOne) {
    auto client = stranger();
    client.post("/api/v1/session", good);
    const auto first = client.cookie();
    client.post("/api/v1/session", good);
    EXPECT_NE(client.cookie(), first);
    EXPECT_EQ(client.get("/api/v1/session").status, 200);
    client.set_cookie(first);
    EXPECT_EQ(client.get("/api/v1/session").status, 401);
}

TEST_F(SessionTest, NamesNeitherAddressNorPasswordAsTheWrongOne) {
    auto client = stranger();
    const auto wrong = client.post(
        "/api/v1/session", {{"address", "ruth@us.example"}, {"password", "wrong wrong wrong"}});
    const auto unknown =
        client.post("/api/v1/session", {{"address", "nobody@us.example"}, {"password", password}});
    EXPECT_EQ(wrong.status, 401);
    EXPECT_EQ(wrong.body, unknown.body);
    EXPECT_TRUE(wrong.header("set-cookie").empty());
}

TEST_F(SessionTest, TakesAsLongForAnUnknownAddress) {
    auto client = stranger();
    const auto time_of = [&](const char* address) {
        const auto start = std::chrono::steady_clock::now();
        client.post("/api/v1/session", {{"address", address}, {"password", "wrong wrong"}});
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    time_of("nobody@us.example");  // Makes the hash that it is verified against.
    const double unknown = time_of("nobody@us.example");
    const double known = time_of("ruth@us.example");
    EXPECT_GT(unknown, known / 4);
}

TEST_F(SessionTest, SlowsGuessingDownAndSaysForHowLong) {
    auto client = stranger();
    const json bad{{"address", "sam@us.example"}, {"password", "wrong wrong wrong"}};
    for (int i = 0; i < 10; ++i) ASSERT_EQ(client.post("/api/v1/session", bad).status, 401);
    const auto refused = client.post("/api/v1/session", bad);
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.header("retry-after"), "900");
    const json right{{"address", "SAM@us.example "}, {"password", password}};
    EXPECT_EQ(client.post("/api/v1/session", right).status, 429) << "the right one too";
    EXPECT_EQ(client.post("/api/v1/session", good).status, 201) << "others are let in";
    clock_.advance(15min);
    EXPECT_EQ(client.post("/api/v1/session", right).status, 201);
}

TEST_F(SessionTest, EndsWhenItIsNotUsedAndSlidesWhenItIs) {
    auto client = sign_in(ruth_);
    clock_.advance(24h * 29);
    const auto renewed = client.get("/api/v1/session");
    EXPECT_EQ(renewed.status, 200);
    EXPECT_NE(renewed.header("set-cookie").find("Max-Age=2592000"), std::string::npos);
    clock_.advance(24h * 29);
    EXPECT_EQ(client.get("/api/v1/session").status, 200);
    clock_.advance(24h * 29);
    EXPECT_EQ(client.get("/api/v1/session").status, 200);
    clock_.advance(24h * 4);
    EXPECT_EQ(client.get("/api/v1/session").status, 401) << "90 days and no more";
    auto idle = sign_in(ruth_);
    clock_.advance(24h * 31);
    EXPECT_EQ(idle.get("/api/v1/session").status, 401);
}

TEST_F(SessionTest, RefusesForgedRequests) {
    auto client = sign_in(ruth_);
    const auto token = client.csrf_token();
    const json change{{"name", "New name"}};
    client.set_csrf_token("");
    EXPECT_EQ(client.patch("/api/v1/workspace", change).code(), "csrf_token");
    client.set_csrf_token(token.substr(1) + "x");
    EXPECT_EQ(client.patch("/api/v1/workspace", change).status, 403);
    client.set_csrf_token(token);
    const auto foreign =
        client.patch("/api/v1/workspace", change, {{"Origin", "https://evil.example"}});
    EXPECT_EQ(foreign.code(), "foreign_origin");
    EXPECT_EQ(client.patch("/api/v1/workspace", change, {{"Sec-Fetch-Site", "cross-site"}}).status,
              403);
    EXPECT_EQ(client.patch("/api/v1/workspace", change, {{"Origin", "null"}}).status, 403);
    EXPECT_EQ(cell_->workspaces().get(us_.id)->name, "Us");
    auto outside = stranger();
    EXPECT_EQ(outside.post("/api/v1/session", good, {{"Origin", "https://evil.example"}}).status,
              403);
    const std::string own = "http://127.0.0.1:" + std::to_string(server_->port());
    EXPECT_EQ(client.patch("/api/v1/workspace", change, {{"Origin", own}}).status, 200);
    EXPECT_EQ(cell_->workspaces().get(us_.id)->name, "New name");
}

TEST_F(SessionTest, BindsTheCookieToTheHostBehindTls) {
    config_.server.public_url = "https://crm.us.example/";
    auto client = stranger();
    const auto made = client.post("/api/v1/session", good, {{"Origin", "https://crm.us.example"}});
    ASSERT_EQ(made.status, 201) << made.body;
    EXPECT_TRUE(made.header("set-cookie").starts_with("__Host-foresail="));
    EXPECT_NE(made.header("set-cookie").find("; Secure"), std::string::npos);
    EXPECT_FALSE(made.header("strict-transport-security").empty());
    EXPECT_EQ(client.get("/api/v1/session").status, 200);
}

TEST_F(SessionTest, LetsOnlyAdminsChangeTheWorkspace) {
    auto sam = sign_in(sam_);
    EXPECT_EQ(sam.patch("/api/v1/workspace", {{"name", "Mine"}}).status, 403);
    auto ruth = sign_in(ruth_);
    const auto changed = ruth.patch(
        "/api/v1/workspace",
        {{"time_zone", "America/New_York"}, {"team_domains", {"@US.example", "us.example"}}});
    ASSERT_EQ(changed.status, 200) << changed.body;
    EXPECT_EQ(changed.json()["workspace"]["time_zone"], "America/New_York");
    EXPECT_EQ(changed.json()["workspace"]["team_domains"], json({"us.example"}));
    EXPECT_EQ(edits_->applied.back().verb, "workspace.update");
    EXPECT_EQ(ruth.patch("/api/v1/workspace", {{"time_zone", "Mars/Olympus"}}).status, 400);
    EXPECT_EQ(ruth.patch("/api/v1/workspace", {{"team_domains", {"a b"}}}).status, 400);
    EXPECT_EQ(ruth.remove("/api/v1/sample").status, 422) << "this one is real";
}

TEST_F(SessionTest, OpensAndThrowsAwayTheSample) {
    const auto sample = make_workspace("Sample", true);
    make_user(sample, "Visitor", true);
    auto client = stranger();
    EXPECT_EQ(client.post("/api/v1/session/sample", {{"token", "guess"}}).status, 403);
    ASSERT_EQ(client.post("/api/v1/session/sample", {{"token", setup_token}}).status, 201);
    EXPECT_EQ(client.get("/api/v1/session").json()["workspace"]["is_sample"], true);
    EXPECT_EQ(client.remove("/api/v1/sample").status, 204);
    EXPECT_EQ(client.get("/api/v1/session").status, 401);
    EXPECT_EQ(client.get("/api/v1/setup").json()["has_sample"], false);
    EXPECT_EQ(client.post("/api/v1/session/sample", {{"token", setup_token}}).status, 404);
    EXPECT_EQ(cell_->workspaces().list()->size(), 2U) << "the real ones stay";
}

json setup_body() {
    return {{"token", setup_token},          {"name", "Ruth"},
            {"address", "Ruth@Us.example"},  {"password", "a good long password"},
            {"workspace_name", "Us"},        {"time_zone", "Europe/Berlin"},
            {"team_domains", {"us.example"}}};
}

TEST_F(SetupTest, MakesTheFirstWorkspaceOnceAndSignsIn) {
    auto client = stranger();
    EXPECT_EQ(client.get("/api/v1/setup").json()["needs_setup"], true);
    const auto made = client.post("/api/v1/setup", setup_body());
    ASSERT_EQ(made.status, 201) << made.body;
    EXPECT_EQ(made.json()["user"]["address"], "ruth@us.example");
    EXPECT_EQ(made.json()["user"]["is_admin"], true);
    EXPECT_EQ(client.get("/api/v1/contacts").status, 200);
    EXPECT_EQ(client.get("/api/v1/setup").json()["needs_setup"], false);
    EXPECT_EQ(stranger().post("/api/v1/setup", setup_body()).status, 409);
    EXPECT_EQ(stranger()
                  .post("/api/v1/session",
                        {{"address", "ruth@us.example"}, {"password", "a good long password"}})
                  .status,
              201);
}

TEST_F(SetupTest, NeedsTheTokenFromTheConsole) {
    auto body = setup_body();
    for (const json& token : {json("guess"), json(""), json(7), json(std::string(300, 'x'))}) {
        body["token"] = token;
        EXPECT_EQ(stranger().post("/api/v1/setup", body).status, 403) << token;
    }
    body.erase("token");
    EXPECT_EQ(stranger().post("/api/v1/setup", body).status, 403);
    EXPECT_TRUE(cell_->workspaces().list()->empty());
}

TEST_F(SetupTest, SaysWhatIsWrongWithEachField) {
    const std::pair<const char*, json> faults[] = {{"password", "short"},
                                                   {"password", std::string(201, 'x')},
                                                   {"address", "no address"},
                                                   {"address", "a@b@c"},
                                                   {"name", ""},
                                                   {"name", "a\nb"},
                                                   {"workspace_name", 5},
                                                   {"time_zone", "Nowhere"},
                                                   {"team_domains", "us.example"},
                                                   {"team_domains", {"localhost"}},
                                                   {"unknown_field", 1}};
    for (const auto& [name, value] : faults) {
        auto body = setup_body();
        body[name] = value;
        const auto refused = stranger().post("/api/v1/setup", body);
        EXPECT_EQ(refused.status, 400) << name;
        EXPECT_NE(refused.body.find(name), std::string::npos) << refused.body;
    }
    auto long_enough = setup_body();
    long_enough["password"] = "\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC";
    EXPECT_EQ(stranger().post("/api/v1/setup", long_enough).status, 400)
        << "8 characters, 16 bytes";
    EXPECT_TRUE(cell_->workspaces().list()->empty());
}

}  // namespace
}  // namespace foresail::api::testing
