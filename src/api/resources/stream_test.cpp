#include "api/testing/records.h"

#include <gtest/gtest.h>

namespace foresail::api::testing {
namespace {

using StreamTest = World;

TEST_F(StreamTest, ResumesWhereTheBrowserLeftOff) {
    auto client = sign_in(ruth_);
    for (const char* title : {"One", "Two", "Three"}) {
        ASSERT_EQ(client.post("/api/v1/deals", {{"title", title}}).status, 201);
    }
    const auto fresh = client.read_stream("/api/v1/stream", "id: 3\n");
    EXPECT_TRUE(fresh.starts_with("HTTP/1.1 200")) << fresh;
    EXPECT_NE(fresh.find("text/event-stream"), std::string::npos);
    EXPECT_EQ(fresh.find("deal.created"), std::string::npos) << "what was before is fetched";
    const auto resumed =
        client.read_stream("/api/v1/stream", "id: 3\nevent", {{"Last-Event-ID", "1"}});
    EXPECT_NE(resumed.find("id: 2\nevent: deal.created\ndata: {"), std::string::npos) << resumed;
    EXPECT_NE(resumed.find("id: 3\nevent: deal.created"), std::string::npos);
    const auto unknown = client.read_stream("/api/v1/stream?last_event_id=99", "event: resync");
    EXPECT_NE(unknown.find("event: resync"), std::string::npos) << unknown;
}

TEST_F(StreamTest, EndsAtSignOut) {
    auto client = sign_in(ruth_);
    std::string received;
    const int socket = client.open_stream("/api/v1/stream", received);
    Client::read_until(socket, received, "retry");
    EXPECT_EQ(client.remove("/api/v1/session").status, 204);
    // Reads to the end, which comes because the server closes.
    const auto start = std::chrono::steady_clock::now();
    Client::read_until(socket, received, "never sent");
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds{10});
    Client::close(socket);
}

TEST_F(StreamTest, ToldOfItWithinMilliseconds) {
    auto client = sign_in(ruth_);
    std::string received;
    const int socket = client.open_stream("/api/v1/stream", received);
    Client::read_until(socket, received, "retry");
    const auto start = std::chrono::steady_clock::now();
    ASSERT_EQ(client.post("/api/v1/deals", {{"title", "One"}}).status, 201);
    Client::read_until(socket, received, "deal.created");
    EXPECT_NE(received.find("deal.created"), std::string::npos);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds{2});
    Client::close(socket);
}

}  // namespace
}  // namespace foresail::api::testing
