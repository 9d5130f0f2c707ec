// What a client may do to the server, and handlers to both.
#include "platform/http_server.h"
#include "platform/testing/raw_client.h"

#include <array>
#include <atomic>
#include <latch>
#include <stdexcept>
#include <thread>
#include <utility>

#include <gtest/gtest.h>
#include <poll.h>

namespace foresail::platform {
namespace {

using testing::RawClient;

class HostileClient : public ::testing::Test {
protected:
    void start(const HttpHandler& handler, HttpLimits limits = {}) {
        server_ = create_http_server({.limits = limits});
        server_->route("GET", "/", handler);
        server_->route("POST", "/", handler);
        const auto started = server_->start();
        ASSERT_TRUE(started) << started.error().message;
    }
    std::string ask(const std::string& request) {
        RawClient client{server_->port()};
        client.write(request);
        return client.read_all();
    }
    static HttpResponse text(std::string body) {
        return {.headers = {{"Content-Type", "text/plain"}}, .body = std::move(body)};
    }

    std::unique_ptr<HttpServer> server_;
};

constexpr const char* simple = "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
constexpr const char* kept = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

TEST_F(HostileClient, CantBeginAHeaderByAValueWithALineBreak) {
    start([](const HttpRequest&) {
        HttpResponse response = text("body");
        response.headers.emplace_back("Content-Disposition",
                                      "attachment; filename=\"a\r\nSet-Cookie: s=1\r\n\r\nx\"");
        return response;
    });
    const std::string answer = ask(simple);
    EXPECT_EQ(answer.find("\nSet-Cookie"), std::string::npos) << answer;
    EXPECT_NE(answer.find("filename=\"aSet-Cookie: s=1x\""), std::string::npos) << answer;
    EXPECT_TRUE(answer.ends_with("\r\n\r\nbody")) << answer;
}

TEST_F(HostileClient, GetsA503WhereAllWorkersAreBusyAndTheQueueIsFull) {
    std::atomic<bool> may_end{false};
    std::latch is_running{1};
    std::atomic<bool> is_first{true};
    start(
        [&](const HttpRequest&) {
            if (is_first.exchange(false)) is_running.count_down();
            while (!may_end) std::this_thread::yield();
            return text("done");
        },
        {.worker_count = 1, .queue_count_max = 1});
    RawClient running{server_->port()};
    running.write(kept);
    is_running.wait();
    // One of these two waits in the queue, the other one is sent away.
    RawClient a{server_->port()};
    RawClient b{server_->port()};
    a.write(kept);
    b.write(kept);
    std::array<pollfd, 2> answered{{{a.socket(), POLLIN, 0}, {b.socket(), POLLIN, 0}}};
    ASSERT_EQ(poll(answered.data(), answered.size(), 10'000), 1);
    RawClient& refused = answered[0].revents != 0 ? a : b;
    RawClient& waiting = answered[0].revents != 0 ? b : a;
    const std::string answer = refused.read_until("}");
    EXPECT_NE(answer.find("503 Service Unavailable"), std::string::npos) << answer;
    EXPECT_NE(answer.find("Retry-After: "), std::string::npos) << answer;
    may_end = true;
    EXPECT_NE(running.read_until("done").find("200 OK"), std::string::npos);
    EXPECT_NE(waiting.read_until("done").find("200 OK"), std::string::npos);
    // Who was sent away may try again on the same connection.
    refused.forget();
    refused.write(kept);
    EXPECT_NE(refused.read_until("done").find("200 OK"), std::string::npos);
}

TEST_F(HostileClient, CantFillTheMemoryByManyLargeBodies) {
    server_ =
        create_http_server({.limits = {.body_bytes_max = 1'000, .large_body_bytes_max = 100'000}});
    const auto answer_ok = [](const HttpRequest&) { return text("ok"); };
    server_->route("POST", "/large", answer_ok, 90'000);
    server_->route("POST", "/", answer_ok);
    ASSERT_TRUE(server_->start());
    const std::string head =
        "POST /large HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
        "Content-Length: 80000\r\n\r\n";
    const std::string large = head + std::string(80'000, 'x');
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{10};
    const auto is_time_left = [&] { return std::chrono::steady_clock::now() < end; };
    RawClient holder{server_->port()};
    ASSERT_TRUE(holder.write(head + std::string(79'000, 'x')));
    // The two of them are too much, whichever comes to it first.
    std::string refused;
    while (refused.find("503") == std::string::npos && is_time_left()) {
        refused = ask(large) + holder.read_until("503", std::chrono::milliseconds{1});
    }
    EXPECT_NE(refused.find("Retry-After: "), std::string::npos) << refused;
    EXPECT_NE(ask("POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                  "Content-Length: 2\r\n\r\nab")
                  .find("200 OK"),
              std::string::npos)
        << "small ones go on";
    holder.close();
    std::string answer;
    while (answer.find("200 OK") == std::string::npos && is_time_left()) answer = ask(large);
    EXPECT_NE(answer.find("200 OK"), std::string::npos);
}

TEST_F(HostileClient, CantSmuggleByTwoLengths) {
    start([](const HttpRequest& request) { return text("[" + request.body + "]"); });
    for (const char* headers :
         {"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n",
          "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n",
          "Content-Length: 4\r\nContent-Length: 40\r\n", "Content-Length: -1\r\n",
          "Content-Length: 4x\r\n", "Content-Length: 99999999999999999999999\r\n"}) {
        const std::string answer = ask(std::string{"POST / HTTP/1.1\r\nHost: x\r\n"} + headers +
                                       "\r\n0\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n");
        EXPECT_EQ(answer.substr(0, 10), "HTTP/1.1 4") << headers << answer;
        EXPECT_EQ(answer.find("200 OK"), std::string::npos) << headers << answer;
    }
}

TEST_F(HostileClient, CantSendAnythingButHttp) {
    start([](const HttpRequest&) { return text("ok"); });
    const std::string bad[] = {
        "GET\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n",
        std::string("\0\0\0\0\r\n\r\n", 8),
        "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        "GET / HTTP/1.1\r\nNo colon here\r\n\r\n",
        "GET / HTTP/1.1\r\nA: \x01\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"};
    for (const std::string& request : bad) {
        const std::string answer = ask(request);
        EXPECT_EQ(answer.substr(0, 12), "HTTP/1.1 400") << request;
        EXPECT_NE(answer.find("\"status\":400"), std::string::npos);
    }
    EXPECT_NE(ask(simple).find("200 OK"), std::string::npos) << "it still answers others";
}

TEST_F(HostileClient, IsCutOffWhereItSendsAByteNowAndThen) {
    start([](const HttpRequest&) { return text("ok"); },
          {.idle_timeout = std::chrono::seconds{1}, .request_timeout = std::chrono::seconds{1}});
    RawClient client{server_->port()};
    client.write("GET / HTTP/1.1\r\nHost: x\r\n");
    const auto begin = std::chrono::steady_clock::now();
    // A header of one letter about every 50 ms: no pause is ever as long as a timeout.
    while (std::chrono::steady_clock::now() - begin < std::chrono::seconds{10}) {
        if (!client.write("X: y\r\n")) break;
        if (!client.read_until("408", std::chrono::milliseconds{50}).empty()) break;
    }
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds{4});
    EXPECT_NE(client.read_until("408").find("408 Request Timeout"), std::string::npos);
}

TEST_F(HostileClient, MayGoWhileItsAnswerIsMade) {
    std::latch is_running{1};
    std::atomic<bool> may_end{false};
    start([&](const HttpRequest& request) {
        if (request.method == "POST") {
            is_running.count_down();
            while (!may_end) std::this_thread::yield();
        }
        return text(std::string(1024UL * 1024, 'x'));
    });
    {
        RawClient client{server_->port()};
        client.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
        is_running.wait();
    }
    may_end = true;
    EXPECT_NE(ask(simple).find("200 OK"), std::string::npos);
    server_->stop();  // What runs still looks at this test's variables.
}

TEST_F(HostileClient, SeesA413ThoughItSendsOn) {
    start([](const HttpRequest&) { return text("ok"); }, {.body_bytes_max = 1'000});
    RawClient client{server_->port()};
    // More than the socket's buffers hold, so that the server has to read on for it to be sent.
    const std::string body(8'000'000, 'x');
    client.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 8000000\r\n\r\n");
    client.write(body);
    const std::string answer = client.read_all();
    EXPECT_EQ(answer.substr(0, 12), "HTTP/1.1 413");
    EXPECT_NE(answer.find("\"status\":413"), std::string::npos) << answer;
    EXPECT_NE(answer.find("body_too_large"), std::string::npos) << answer;
}

TEST_F(HostileClient, GetsThePathsMethodsOnce) {
    start([](const HttpRequest&) { return text("ok"); });
    const std::string answer = ask("PATCH / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    EXPECT_NE(answer.find("405 Method Not Allowed"), std::string::npos);
    EXPECT_NE(answer.find("Allow: GET, HEAD, POST\r\n"), std::string::npos) << answer;
    EXPECT_NE(answer.find("\"status\":405"), std::string::npos) << answer;
}

TEST_F(HostileClient, GetsA500WhateverAHandlerThrows) {
    start([](const HttpRequest& request) -> HttpResponse {
        if (request.method == "POST") throw 7;
        throw std::runtime_error{"a customer's text"};
    });
    const std::string answer = ask(simple);
    EXPECT_NE(answer.find("500 Internal"), std::string::npos);
    EXPECT_EQ(answer.find("customer"), std::string::npos);
    EXPECT_NE(ask("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                  .find("500 Internal"),
              std::string::npos);
}

TEST_F(HostileClient, LeavesAHandlersOwnHeaderAlone) {
    start([](const HttpRequest&) {
        HttpResponse response = text("ok");
        response.headers.emplace_back("x-frame-options", "SAMEORIGIN");
        response.headers.emplace_back("Set-Cookie", "a=1");
        response.headers.emplace_back("Set-Cookie", "b=2");
        return response;
    });
    const std::string answer = ask(simple);
    EXPECT_EQ(answer.find("DENY"), std::string::npos) << answer;
    EXPECT_NE(answer.find("SAMEORIGIN"), std::string::npos) << answer;
    EXPECT_NE(answer.find("a=1"), std::string::npos) << answer;
    EXPECT_NE(answer.find("b=2"), std::string::npos) << answer;
}

}  // namespace
}  // namespace foresail::platform
