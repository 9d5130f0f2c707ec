// HTTPS: our own way out connects to our own server.
#include "platform/http_server.h"
#include "platform/outbound.h"
#include "platform/testing/certificate.h"
#include "platform/testing/raw_client.h"

#include <array>
#include <filesystem>
#include <memory>
#include <string>

#include <gtest/gtest.h>
#include <openssl/ssl.h>

namespace foresail::platform {
namespace {

using namespace std::chrono_literals;

class Tls : public ::testing::Test {
protected:
    void SetUp() override {
        std::string pattern = ::testing::TempDir() + "/tls_XXXXXX";
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
        files_ = testing::make_certificate(folder_, "server", "DNS:localhost");
        HttpServerOptions options;
        options.tls_certificate_file = files_.certificate;
        options.tls_key_file = files_.key;
        options.limits.body_bytes_max = 1'000;
        server_ = create_http_server(options);
        server_->route("GET", "/", [](const HttpRequest& request) {
            return HttpResponse{.body = request.is_tls ? "secure" : "in the clear"};
        });
        server_->route("GET", "/large", [](const HttpRequest&) {
            return HttpResponse{.body = std::string(5'000'000, 'x')};
        });
        server_->route("GET", "/stream", [](const HttpRequest&) {
            HttpResponse response;
            response.on_stream = [](const std::shared_ptr<EventStream>& stream) {
                stream->send("one\n");
                stream->send("two\n");
                stream->close();
            };
            return response;
        });
        server_->route("POST", "/", [](const HttpRequest&) { return HttpResponse{}; });
        const auto started = server_->start();
        ASSERT_TRUE(started) << started.error().message;
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    std::unique_ptr<Stream> connect() {
        Outbound outbound{[](const auto&, const auto&) { return Result<>{}; },
                          [](const auto&, const auto&, bool) {}};
        auto stream = outbound.connect(
            {"W"}, {"localhost", server_->port(), TlsMode::Tls, files_.certificate}, 10s);
        EXPECT_TRUE(stream) << stream.error().message;
        return stream ? std::move(*stream) : nullptr;
    }
    static std::string read_all(Stream& stream) {
        std::string all;
        std::array<char, 16UL * 1024> bytes{};
        while (true) {
            const auto count = stream.read(bytes, 10s);
            if (!count || *count == 0) return all;
            all.append(bytes.data(), *count);
        }
    }
    std::string ask(const std::string& request) {
        const auto stream = connect();
        if (!stream || !stream->write(request, 10s)) return {};
        return read_all(*stream);
    }

    std::filesystem::path folder_;
    testing::CertificateFiles files_;
    std::unique_ptr<HttpServer> server_;
};

TEST_F(Tls, AnswersAndSaysThatItIsSecure) {
    const std::string answer = ask("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    EXPECT_TRUE(answer.ends_with("\r\n\r\nsecure")) << answer;
    EXPECT_NE(answer.find("Strict-Transport-Security"), std::string::npos);
}

TEST_F(Tls, KeepsAConnectionForTheNextRequest) {
    const std::string answers =
        ask("GET / HTTP/1.1\r\nHost: x\r\n\r\n"
            "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    EXPECT_NE(answers.find("secure", answers.find("secure") + 1), std::string::npos);
}

TEST_F(Tls, SendsLargeAnswersWhole) {
    const std::string answer = ask("GET /large HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    EXPECT_EQ(answer.size() - answer.find("\r\n\r\n") - 4, 5'000'000U);
}

TEST_F(Tls, EndsAStreamAfterAllThatWasSent) {
    EXPECT_TRUE(ask("GET /stream HTTP/1.1\r\nHost: x\r\n\r\n").ends_with("one\ntwo\n"));
}

TEST_F(Tls, LetsAClientThatSendsOnSeeWhy) {
    const auto stream = connect();
    ASSERT_NE(stream, nullptr);
    ASSERT_TRUE(stream->write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 300000\r\n\r\n", 10s));
    (void)stream->write(std::string(300'000, 'x'), 10s);
    EXPECT_EQ(read_all(*stream).substr(0, 12), "HTTP/1.1 413");
}

TEST_F(Tls, DropsWhoDoesNotSpeakIt) {
    testing::RawClient client{server_->port()};
    client.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_EQ(client.read_all().find("200 OK"), std::string::npos);
    EXPECT_TRUE(client.is_closed_by_peer());
    EXPECT_TRUE(ask("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").ends_with("secure"));
}

TEST_F(Tls, IsVersion13Only) {
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context{
        SSL_CTX_new(TLS_client_method()), &SSL_CTX_free};
    for (const int version_max : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        testing::RawClient client{server_->port()};
        SSL_CTX_set_max_proto_version(context.get(), version_max);
        const std::unique_ptr<SSL, decltype(&SSL_free)> ssl{SSL_new(context.get()), &SSL_free};
        SSL_set_fd(ssl.get(), client.socket());
        EXPECT_EQ(SSL_connect(ssl.get()) == 1, version_max == TLS1_3_VERSION);
    }
}

TEST_F(Tls, NeedsAKeyThatBelongsToTheCertificate) {
    const auto other = testing::make_certificate(folder_, "other", "DNS:localhost");
    HttpServerOptions options;
    options.tls_certificate_file = files_.certificate;
    options.tls_key_file = other.key;
    const auto started = create_http_server(options)->start();
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().code, ErrorCode::InvalidArgument);
    EXPECT_NE(started.error().hint.find("tls_key_file"), std::string::npos);
}

}  // namespace
}  // namespace foresail::platform
