// Answers that go on (server-sent events), in the clear.
#include "platform/http_server.h"
#include "platform/testing/raw_client.h"

#include <condition_variable>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace foresail::platform {
namespace {

using testing::RawClient;

constexpr const char* ask = "GET /stream HTTP/1.1\r\nHost: x\r\n\r\n";

class StreamTest : public ::testing::Test {
protected:
    void start(HttpLimits limits = {}) {
        server_ = create_http_server({.limits = limits});
        server_->route("GET", "/stream", [this](const HttpRequest&) {
            HttpResponse response;
            response.headers.emplace_back("Content-Type", "text/event-stream");
            response.on_stream = [this](std::shared_ptr<EventStream> stream) {
                const std::lock_guard lock{mutex_};
                streams_.push_back(std::move(stream));
                has_streams_.notify_all();
            };
            return response;
        });
        server_->route("GET", "/throws", [](const HttpRequest&) {
            HttpResponse response;
            response.on_stream = [](const std::shared_ptr<EventStream>&) {
                throw std::runtime_error{"x"};
            };
            return response;
        });
        const auto started = server_->start();
        ASSERT_TRUE(started) << started.error().message;
    }
    std::shared_ptr<EventStream> stream(std::size_t number = 0) {
        std::unique_lock lock{mutex_};
        if (!has_streams_.wait_for(lock, std::chrono::seconds{10},
                                   [&] { return streams_.size() > number; })) {
            return nullptr;
        }
        return streams_[number];
    }

    std::mutex mutex_;
    std::condition_variable has_streams_;
    std::vector<std::shared_ptr<EventStream>> streams_;
    std::unique_ptr<HttpServer> server_;
};

TEST_F(StreamTest, SendsItsHeadersAtOnce) {
    start();
    RawClient client{server_->port()};
    client.write(ask);
    const std::string head = client.read_until("\r\n\r\n");
    EXPECT_NE(head.find("200 OK"), std::string::npos);
    EXPECT_NE(head.find("text/event-stream"), std::string::npos);
    EXPECT_NE(head.find("nosniff"), std::string::npos);
    EXPECT_EQ(head.find("Content-Length"), std::string::npos);
}

TEST_F(StreamTest, EndsAfterAllThatWasSent) {
    start();
    RawClient client{server_->port()};
    client.write(ask);
    const auto open = stream();
    ASSERT_NE(open, nullptr);
    std::string sent;
    for (int i = 0; i < 1'000; ++i) {
        const std::string chunk = "data: " + std::to_string(i) + "\n\n";
        sent += chunk;
        ASSERT_TRUE(open->send(chunk));
    }
    open->close();
    EXPECT_FALSE(open->is_open());
    EXPECT_TRUE(client.read_all().ends_with("\r\n\r\n" + sent));
    EXPECT_TRUE(client.is_closed_by_peer());
}

TEST_F(StreamTest, TakesChunksOfManyThreadsWhole) {
    start();
    RawClient client{server_->port()};
    client.write(ask);
    const auto open = stream();
    ASSERT_NE(open, nullptr);
    std::vector<std::thread> threads;
    for (char name = 'a'; name < 'e'; ++name) {
        threads.emplace_back([&, name] {
            for (int i = 0; i < 200; ++i) open->send(std::string(10, name) + "\n");
        });
    }
    for (std::thread& thread : threads) thread.join();
    open->close();
    const std::string all = client.read_all();
    std::string body = all.substr(all.find("\r\n\r\n") + 4);
    ASSERT_EQ(body.size(), 4U * 200U * 11U);
    for (std::size_t at = 0; at < body.size(); at += 11) {
        EXPECT_EQ(body.substr(at, 11), std::string(10, body[at]) + "\n");
    }
}

TEST_F(StreamTest, IsNotOpenedForHead) {
    start();
    RawClient client{server_->port()};
    client.write("HEAD /stream HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const std::string head = client.read_all();
    EXPECT_NE(head.find("200 OK"), std::string::npos);
    EXPECT_TRUE(head.ends_with("\r\n\r\n"));
    const std::lock_guard lock{mutex_};
    EXPECT_TRUE(streams_.empty());
}

TEST_F(StreamTest, IsRefusedWhereThereAreTooMany) {
    start({.stream_count_max = 1});
    RawClient first{server_->port()};
    first.write(ask);
    ASSERT_NE(stream(), nullptr);
    RawClient second{server_->port()};
    second.write(ask);
    const std::string refused = second.read_until("}");
    EXPECT_NE(refused.find("HTTP/1.1 429"), std::string::npos) << refused;
    EXPECT_NE(refused.find("Retry-After"), std::string::npos) << refused;
    // Another one may come once the first has gone.
    stream()->close();
    first.read_all();
    for (int i = 0; i < 1'000 && refused.find("429") != std::string::npos; ++i) {
        second.forget();
        second.write(ask);
        if (second.read_until("\r\n\r\n").find("200 OK") != std::string::npos) break;
    }
    EXPECT_NE(stream(1), nullptr);
}

TEST_F(StreamTest, IsClosedWhereItsHandlerThrows) {
    start();
    RawClient client{server_->port()};
    client.write("GET /throws HTTP/1.1\r\nHost: x\r\n\r\n");
    client.read_all();
    EXPECT_TRUE(client.is_closed_by_peer());
}

TEST_F(StreamTest, OutlivesTheTimeoutsOfRequests) {
    start({.idle_timeout = std::chrono::seconds{1}, .request_timeout = std::chrono::seconds{1}});
    RawClient client{server_->port()};
    client.write(ask);
    const auto open = stream();
    ASSERT_NE(open, nullptr);
    client.read_until("\r\n\r\n");
    client.forget();
    EXPECT_EQ(client.read_until("x", std::chrono::milliseconds{2'500}), "");
    EXPECT_FALSE(client.is_closed_by_peer());
    ASSERT_TRUE(open->send("x"));
    EXPECT_EQ(client.read_until("x"), "x");
}

TEST_F(StreamTest, EndsWhenTheServerStops) {
    start();
    RawClient client{server_->port()};
    client.write(ask);
    const auto open = stream();
    ASSERT_NE(open, nullptr);
    const auto begin = std::chrono::steady_clock::now();
    server_->stop();
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds{4});
    EXPECT_FALSE(open->is_open());
    EXPECT_FALSE(open->send("late"));
    client.read_all();
    EXPECT_TRUE(client.is_closed_by_peer());
    server_.reset();
    // The hub may keep a stream for longer than the server lives.
    EXPECT_FALSE(open->send("later"));
    open->close();
}

}  // namespace
}  // namespace foresail::platform
