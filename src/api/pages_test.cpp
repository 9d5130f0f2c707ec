#include "api/pages.h"

#include "api/testing/world.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace foresail::api {
namespace {

const WebAsset assets[] = {
    {"/index.html", "text/html; charset=utf-8", "\"i1\"", "<html>"},
    {"/assets/index-4f2a.js", "text/javascript; charset=utf-8", "\"j1\"", "let a;"},
    {"/favicon.svg", "image/svg+xml", "\"f1\"", "<svg/>"}};

platform::HttpResponse ask(const std::string& path, const std::string& method = "GET",
                           const std::string& if_none_match = "") {
    platform::HttpRequest request;
    request.method = method;
    request.path = path;
    if (!if_none_match.empty()) request.headers["if-none-match"] = if_none_match;
    return page(assets, {}, request);
}

std::string header(const platform::HttpResponse& response, const std::string& name) {
    const auto found = std::find_if(response.headers.begin(), response.headers.end(),
                                    [&](const auto& header) { return header.first == name; });
    return found == response.headers.end() ? "" : found->second;
}

TEST(Pages, AnswersThePagesOwnRoutesWithTheIndex) {
    for (const char* path : {"/", "/today", "/contacts/0000000000000000000000000A", "/apis"}) {
        EXPECT_EQ(ask(path).body, "<html>") << path;
        EXPECT_EQ(header(ask(path), "Cache-Control"), "no-cache");
    }
    EXPECT_EQ(ask("/missing.js").status, 404);
    EXPECT_EQ(ask("/assets/../index.html").status, 404) << "only names that are in the list";
    EXPECT_EQ(ask("/etc/passwd.txt").status, 404);
}

TEST(Pages, LeavesTheApiToItself) {
    for (const char* path : {"/api", "/api/v1/nothing", "/api/v2/contacts"}) {
        EXPECT_EQ(ask(path).status, 404) << path;
        EXPECT_EQ(header(ask(path), "Content-Type"), "application/problem+json");
    }
    EXPECT_EQ(ask("/today", "POST").status, 404);
}

TEST(Pages, KeepsHashedFilesForGoodAndAsksForTheOthers) {
    EXPECT_EQ(header(ask("/assets/index-4f2a.js"), "Cache-Control"),
              "public, max-age=31536000, immutable");
    EXPECT_EQ(header(ask("/favicon.svg"), "Cache-Control"), "no-cache");
    const auto same = ask("/favicon.svg", "GET", "\"f1\"");
    EXPECT_EQ(same.status, 304);
    EXPECT_TRUE(same.body.empty());
    EXPECT_EQ(ask("/favicon.svg", "GET", "\"f0\"").status, 200);
}

TEST(Pages, LetsNoForeignScriptAndNoFrameIn) {
    const auto policy = header(ask("/"), "Content-Security-Policy");
    EXPECT_NE(policy.find("default-src 'self'"), std::string::npos);
    EXPECT_NE(policy.find("frame-ancestors 'none'"), std::string::npos);
    EXPECT_EQ(policy.find("script-src"), std::string::npos);
    EXPECT_EQ(policy.find("unsafe-eval"), std::string::npos);
    EXPECT_EQ(header(ask("/"), "X-Content-Type-Options"), "nosniff");
    EXPECT_EQ(header(ask("/"), "X-Frame-Options"), "DENY");
}

TEST(Pages, SaysHowToGetThePagesWhereThereAreNone) {
    platform::HttpRequest request;
    request.method = "GET";
    request.path = "/";
    const auto response = page({}, {}, request);
    EXPECT_EQ(response.status, 404);
    EXPECT_NE(response.body.find("./run"), std::string::npos);
}

using PagesServed = testing::World;

TEST_F(PagesServed, AreTheServersFallback) {
    auto client = stranger();
    EXPECT_EQ(client.get("/api/v1/nothing").code(), "not_found");
    const auto root = client.get("/");
    EXPECT_EQ(root.status, web_assets().empty() ? 404 : 200) << root.body;
    EXPECT_EQ(root.header("x-content-type-options"), "nosniff");
    for (const WebAsset& asset : web_assets()) {
        const auto got = client.get(std::string{asset.path});
        EXPECT_EQ(got.status, 200) << asset.path;
        EXPECT_EQ(got.body, asset.bytes) << asset.path;
        EXPECT_EQ(got.header("content-type"), asset.media_type);
    }
}

}  // namespace
}  // namespace foresail::api
