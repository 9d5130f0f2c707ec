#include "platform/http_server.h"
#include "platform/testing/raw_client.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <stdexcept>
#include <thread>

#include <gtest/gtest.h>

namespace foresail::platform {
namespace {

using testing::RawClient;

HttpResponse text(std::string body) {
    return {.status = 200, .headers = {{"Content-Type", "text/plain"}}, .body = std::move(body)};
}

std::string get(const std::string& target) {
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
}

class Server : public ::testing::Test {
protected:
    void start(HttpLimits limits = {}) {
        server_ = create_http_server({.limits = limits});
        server_->route("GET", "/hello/{name}", [](const HttpRequest& request) {
            return text("hello " + request.parameters.at("name"));
        });
        server_->route("GET", "/hello/world",
                       [](const HttpRequest&) { return text("the world itself"); });
        server_->route("POST", "/echo",
                       [](const HttpRequest& request) { return text(request.body); });
        server_->route(
            "POST", "/large",
            [](const HttpRequest& r) { return text(std::to_string(r.body.size())); }, 1'000'000);
        server_->route("GET", "/query", [](const HttpRequest& request) {
            return text(request.query.at("q") + "|" + request.cookies.at("a"));
        });
        server_->route("GET", "/throws",
                       [](const HttpRequest&) -> HttpResponse { throw std::runtime_error{"x"}; });
        server_->route("GET", "/stream", [this](const HttpRequest&) {
            HttpResponse response;
            response.on_stream = [this](std::shared_ptr<EventStream> stream) {
                const std::lock_guard lock{mutex_};
                stream_ = std::move(stream);
                has_stream_.notify_all();
            };
            return response;
        });
        const auto started = server_->start();
        ASSERT_TRUE(started) << started.error().message;
    }

    std::string ask(const std::string& request) {
        RawClient client{server_->port()};
        client.write(request);
        return client.read_all();
    }

    std::shared_ptr<EventStream> stream() {
        std::unique_lock lock{mutex_};
        has_stream_.wait_for(lock, std::chrono::seconds{10}, [this] { return stream_ != nullptr; });
        return stream_;
    }

    std::mutex mutex_;
    std::condition_variable has_stream_;
    std::shared_ptr<EventStream> stream_;
    std::unique_ptr<HttpServer> server_;
};

TEST_F(Server, TellsWhoAskedThroughAProxy) {
    for (const char* proxies : {"", "127.0.0.1, ::1"}) {
        const auto server = create_http_server({.proxies = proxies});
        server->route("GET", "/who",
                      [](const HttpRequest& request) { return text(request.remote_address); });
        ASSERT_TRUE(server->start());
        RawClient client{server->port()};
        client.write(
            "GET /who HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 192.0.2.66\r\n"
            "X-Forwarded-For: 198.51.100.1\r\nConnection: close\r\n\r\n");
        const std::string answer = client.read_all();
        const bool is_named = answer.ends_with("\r\n\r\n198.51.100.1");
        EXPECT_EQ(is_named, *proxies != 0) << answer;
    }
    const auto wrong = create_http_server({.proxies = "the proxy"})->start();
    ASSERT_FALSE(wrong);
    EXPECT_NE(wrong.error().message.find("server.proxies"), std::string::npos);
}

TEST_F(Server, AnswersTheMostExactRoute) {
    start();
    EXPECT_NE(ask(get("/hello/ann")).find("\r\n\r\nhello ann"), std::string::npos);
    EXPECT_NE(ask(get("/hello/world")).find("the world itself"), std::string::npos);
    EXPECT_NE(ask(get("/hello/%41nn")).find("hello Ann"), std::string::npos);
}

TEST_F(Server, SetsTheHeadersThatEveryAnswerHas) {
    start();
    const std::string answer = ask(get("/hello/ann"));
    EXPECT_NE(answer.find("X-Content-Type-Options: nosniff"), std::string::npos);
    EXPECT_NE(answer.find("X-Frame-Options: DENY"), std::string::npos);
    EXPECT_NE(answer.find("Referrer-Policy: no-referrer"), std::string::npos);
}

TEST_F(Server, SaysWhatIsWrongWithAPath) {
    start();
    EXPECT_EQ(ask(get("/nothing")).substr(0, 12), "HTTP/1.1 404");
    EXPECT_EQ(ask(get("/hello/%zz")).substr(0, 12), "HTTP/1.1 400");
    EXPECT_EQ(ask(get("/hello/%00")).substr(0, 12), "HTTP/1.1 400");
    EXPECT_EQ(ask(get("/hello/a%2Fb")).substr(0, 12), "HTTP/1.1 400");
    const std::string answer = ask("DELETE /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    EXPECT_EQ(answer.substr(0, 12), "HTTP/1.1 405");
    EXPECT_NE(answer.find("Allow: POST"), std::string::npos);
    EXPECT_EQ(ask("nonsense\r\n\r\n").substr(0, 12), "HTTP/1.1 400");
}

TEST_F(Server, ReadsQueryAndCookies) {
    start();
    EXPECT_NE(ask("GET /query?q=a%26b+c HTTP/1.1\r\nHost: x\r\nCookie: b=2; a=1\r\n"
                  "Connection: close\r\n\r\n")
                  .find("a&b c|1"),
              std::string::npos);
}

TEST_F(Server, AnswersPipelinedRequestsInOrder) {
    start();
    RawClient client{server_->port()};
    client.write("GET /hello/one HTTP/1.1\r\nHost: x\r\n\r\n" + get("/hello/two"));
    const std::string answers = client.read_all();
    EXPECT_LT(answers.find("hello one"), answers.find("hello two"));
    EXPECT_NE(answers.find("hello two"), std::string::npos);
}

TEST_F(Server, AnswersHeadWithoutABody) {
    start();
    const std::string answer =
        ask("HEAD /hello/ann HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    EXPECT_NE(answer.find("Content-Length: 9"), std::string::npos);
    EXPECT_EQ(answer.find("hello ann"), std::string::npos);
}

TEST_F(Server, TakesChunkedBodies) {
    start();
    EXPECT_NE(ask("POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
                  "Connection: close\r\n\r\n5\r\nhello\r\n0\r\n\r\n")
                  .find("\r\n\r\nhello"),
              std::string::npos);
}

TEST_F(Server, RefusesBodiesOverTheRoutesLimit) {
    start({.body_bytes_max = 10});
    EXPECT_EQ(ask("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 11\r\n\r\n").substr(0, 12),
              "HTTP/1.1 413");
    EXPECT_EQ(ask("POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                  "b\r\nhello world\r\n0\r\n\r\n")
                  .substr(0, 12),
              "HTTP/1.1 413");
    EXPECT_NE(ask("POST /large HTTP/1.1\r\nHost: x\r\nContent-Length: 500000\r\n"
                  "Connection: close\r\n\r\n" +
                  std::string(500'000, 'x'))
                  .find("\r\n\r\n500000"),
              std::string::npos);
}

TEST_F(Server, RefusesHeadersOverTheLimit) {
    start({.header_bytes_max = 2'000});
    EXPECT_EQ(
        ask("GET /hello/ann HTTP/1.1\r\nHost: x\r\nX: " + std::string(5'000, 'x') + "\r\n\r\n")
            .substr(0, 12),
        "HTTP/1.1 431");
}

TEST_F(Server, EndsRequestsThatNeverEnd) {
    start({.idle_timeout = std::chrono::seconds{1}, .request_timeout = std::chrono::seconds{1}});
    for (const char* request : {"GET /hello/ann HTTP/1.1\r\nHos",
                                "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhe"}) {
        RawClient client{server_->port()};
        client.write(request);
        EXPECT_EQ(client.read_all().substr(0, 12), "HTTP/1.1 408");
        EXPECT_TRUE(client.is_closed_by_peer());
    }
    EXPECT_EQ(ask(""), "") << "an idle connection is closed without a word";
}

TEST_F(Server, TurnsAnExceptionIntoAProblem) {
    start();
    const std::string answer = ask(get("/throws"));
    EXPECT_EQ(answer.substr(0, 12), "HTTP/1.1 500");
    EXPECT_NE(answer.find("application/problem+json"), std::string::npos);
    EXPECT_NE(answer.find("\"code\":\"internal\""), std::string::npos);
}

TEST_F(Server, ClosesWhatIsOverTheConnectionLimit) {
    start({.connection_count_max = 1});
    RawClient first{server_->port()};
    first.write("GET /hello/ann HTTP/1.1\r\nHost: x\r\n\r\n");
    first.read_until("hello ann");
    RawClient second{server_->port()};
    EXPECT_EQ(second.read_all(), "");
    EXPECT_TRUE(second.is_closed_by_peer());
}

TEST_F(Server, KeepsAStreamOpenAndSendsWhatComes) {
    start();
    RawClient client{server_->port()};
    client.write("GET /stream HTTP/1.1\r\nHost: x\r\n\r\n");
    const auto open = stream();
    ASSERT_NE(open, nullptr);
    EXPECT_TRUE(open->send("one\n"));
    EXPECT_NE(client.read_until("one\n").find("one\n"), std::string::npos);
    EXPECT_TRUE(open->send("two\n"));
    EXPECT_NE(client.read_until("two\n").find("two\n"), std::string::npos);
    open->close();
    client.read_all();
    EXPECT_TRUE(client.is_closed_by_peer());
    EXPECT_FALSE(open->send("three\n"));
}

TEST_F(Server, NoticesThatAStreamsPeerHasGone) {
    start();
    RawClient client{server_->port()};
    client.write("GET /stream HTTP/1.1\r\nHost: x\r\n\r\n");
    const auto open = stream();
    ASSERT_NE(open, nullptr);
    client.close();
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{10};
    while (open->is_open() && std::chrono::steady_clock::now() < end) std::this_thread::yield();
    EXPECT_FALSE(open->is_open());
}

TEST_F(Server, ClosesAStreamWhosePeerDoesNotRead) {
    start({.stream_buffer_bytes_max = 100'000});
    RawClient client{server_->port()};
    client.write("GET /stream HTTP/1.1\r\nHost: x\r\n\r\n");
    const auto open = stream();
    ASSERT_NE(open, nullptr);
    int sent = 0;
    while (sent < 100'000 && open->send(std::string(50'000, 'x'))) ++sent;
    EXPECT_LT(sent, 100'000);
    EXPECT_FALSE(open->is_open());
}

TEST_F(Server, LetsARunningRequestEndWhenItStops) {
    server_ = create_http_server({});
    std::atomic<bool> is_running{false};
    std::atomic<bool> may_end{false};
    server_->route("GET", "/slow", [&](const HttpRequest&) {
        is_running = true;
        while (!may_end) std::this_thread::yield();
        return text("done");
    });
    ASSERT_TRUE(server_->start());
    RawClient client{server_->port()};
    client.write("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n");
    while (!is_running) std::this_thread::yield();
    std::thread stopper{[&] { server_->stop(); }};
    may_end = true;
    EXPECT_NE(client.read_all().find("done"), std::string::npos);
    stopper.join();
    EXPECT_FALSE(RawClient{server_->port()}.is_connected());
}

TEST_F(Server, SaysWhyItCantListen) {
    start();
    const auto second = create_http_server({.port = server_->port()})->start();
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Unavailable);
    EXPECT_NE(second.error().hint.find("--port"), std::string::npos);
    EXPECT_FALSE(create_http_server({.host = "not an address"})->start());
    EXPECT_FALSE(
        create_http_server({.tls_certificate_file = "/nowhere", .tls_key_file = "/nowhere"})
            ->start());
}

}  // namespace
}  // namespace foresail::platform
