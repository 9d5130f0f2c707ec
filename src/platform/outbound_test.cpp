#include "platform/outbound.h"

#include "platform/testing/certificate.h"
#include "platform/testing/peer.h"

#include <array>
#include <filesystem>
#include <future>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace foresail::platform {
namespace {

using namespace std::chrono_literals;
using testing::make_certificate;
using testing::Peer;
using testing::PeerConnection;

struct Recorded {
    std::string workspace;
    std::string host;
    bool was_allowed;
};

class OutboundTest : public ::testing::Test {
protected:
    void SetUp() override {
        std::string pattern = ::testing::TempDir() + "/outbound_XXXXXX";
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    Result<std::unique_ptr<Stream>> connect(const Destination& destination,
                                            AddressPolicy addresses = AddressPolicy::All,
                                            std::chrono::milliseconds timeout = 10s) {
        Outbound outbound{[](const auto&, const auto&) { return Result<>{}; }, addresses,
                          [this](const domain::WorkspaceId& workspace, const Destination& asked,
                                 bool was_allowed) {
                              recorded_.push_back({workspace.text, asked.host, was_allowed});
                          }};
        return outbound.connect({"W1"}, destination, timeout);
    }
    // Connects with TLS to a peer that has the certificate for `names`.
    Result<std::unique_ptr<Stream>> connect_tls(const std::string& host, const std::string& names,
                                                int days = 30, int version_max = 0,
                                                bool is_trusted = true) {
        const auto files = make_certificate(folder_, "peer", names, days);
        const Peer peer{[&](PeerConnection& connection) {
            if (!connection.start_tls(files, version_max)) return;
            server_name_ = connection.server_name();
            connection.write("hello");
            (void)connection.read();
        }};
        auto stream = connect({host, peer.port(), TlsMode::Tls,
                               is_trusted ? files.certificate.string() : std::string{}});
        if (stream) {
            EXPECT_EQ(read_some(**stream), "hello");
        }
        if (stream) stream = tl::unexpected<Error>(Error{ErrorCode::Internal, "connected", ""});
        return stream;
    }
    static std::string read_some(Stream& stream) {
        std::array<char, 64> bytes{};
        const auto count = stream.read(bytes, 10s);
        return count ? std::string(bytes.data(), *count) : count.error().message;
    }

    std::filesystem::path folder_;
    std::vector<Recorded> recorded_;
    std::string server_name_;
};

TEST_F(OutboundTest, IsStoppedWhileThePeerIsSilent) {
    std::stop_source stop;
    const Peer peer{[&](PeerConnection& connection) {
        (void)connection.read();  // The begin of a handshake that is never answered.
        stop.request_stop();
        (void)connection.read();
    }};
    Outbound outbound{[](const auto&, const auto&) { return Result<>{}; },
                      [](const auto&, const auto&, bool) {}};
    const Destination destination{"localhost", peer.port(), TlsMode::Tls, ""};
    const auto stopped = outbound.connect({"W1"}, destination, 60s, stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Aborted);
    const auto later = outbound.connect({"W1"}, destination, 60s, stop.get_token());
    ASSERT_FALSE(later);
    EXPECT_EQ(later.error().code, ErrorCode::Aborted);
}

TEST_F(OutboundTest, ReadsAndWritesUntilTheEnd) {
    const Peer peer{[](PeerConnection& connection) { connection.write(connection.read()); }};
    const auto stream = connect({"localhost", peer.port(), TlsMode::None, ""});
    ASSERT_TRUE(stream) << stream.error().message;
    ASSERT_TRUE((*stream)->write("abc", 10s));
    EXPECT_EQ(read_some(**stream), "abc");
    std::array<char, 8> bytes{};
    EXPECT_EQ((*stream)->read(bytes, 10s).value(), 0U);
    ASSERT_EQ(recorded_.size(), 1U);
    EXPECT_EQ(recorded_[0].workspace, "W1");
    EXPECT_TRUE(recorded_[0].was_allowed);
}

TEST_F(OutboundTest, WritesMoreThanThePipeHolds) {
    const std::string large(8 * 1024 * 1024, 'x');
    std::promise<std::size_t> read_count;
    const Peer peer{[&](PeerConnection& connection) {
        std::size_t count = 0;
        for (std::string part; !(part = connection.read()).empty();) count += part.size();
        read_count.set_value(count);
    }};
    {
        const auto stream = connect({"127.0.0.1", peer.port(), TlsMode::None, ""});
        ASSERT_TRUE(stream);
        ASSERT_TRUE((*stream)->write(large, 30s));
    }
    EXPECT_EQ(read_count.get_future().get(), large.size());
}

TEST_F(OutboundTest, TrustsACertificateOfTheNameOrTheAddress) {
    EXPECT_EQ(connect_tls("localhost", "DNS:localhost").error().message, "connected");
    EXPECT_EQ(server_name_, "localhost");
    EXPECT_EQ(connect_tls("127.0.0.1", "IP:127.0.0.1").error().message, "connected");
    EXPECT_EQ(server_name_, "");  // RFC 6066, 3: an address is not sent as a name.
}

TEST_F(OutboundTest, RefusesACertificateThatIsNotToBeTrusted) {
    struct Case {
        const char* what;
        Result<std::unique_ptr<Stream>> stream;
        const char* reason;
    };
    const Case cases[] = {
        {"another name", connect_tls("localhost", "DNS:mail.example"), "hostname mismatch"},
        {"a name for an address", connect_tls("127.0.0.1", "DNS:localhost"), "mismatch"},
        {"another address", connect_tls("127.0.0.1", "IP:127.0.0.2"), "mismatch"},
        {"expired", connect_tls("localhost", "DNS:localhost", 0), "expired"},
        {"self-signed", connect_tls("localhost", "DNS:localhost", 30, 0, false), "self-signed"},
    };
    for (const auto& [what, stream, reason] : cases) {
        ASSERT_FALSE(stream) << what;
        EXPECT_EQ(stream.error().code, ErrorCode::InvalidArgument) << what;
        EXPECT_NE(stream.error().message.find(reason), std::string::npos)
            << what << ": " << stream.error().message;
        EXPECT_FALSE(stream.error().hint.empty());
    }
}

TEST_F(OutboundTest, SpeaksTls12AtLeast) {
    EXPECT_EQ(connect_tls("localhost", "DNS:localhost", 30, TLS1_2_VERSION).error().message,
              "connected");
    const auto old = connect_tls("localhost", "DNS:localhost", 30, TLS1_1_VERSION);
    EXPECT_EQ(old.error().code, ErrorCode::Unavailable);
}

TEST_F(OutboundTest, TurnsAConnectionIntoTlsOnDemand) {
    const auto files = make_certificate(folder_, "peer", "DNS:localhost");
    const Peer peer{[&](PeerConnection& connection) {
        connection.write("OK go ahead");
        if (connection.read() != "STARTTLS" || !connection.start_tls(files)) return;
        connection.write("secret");
        (void)connection.read();
    }};
    const auto stream =
        connect({"localhost", peer.port(), TlsMode::None, files.certificate.string()});
    ASSERT_TRUE(stream);
    EXPECT_EQ(read_some(**stream), "OK go ahead");
    ASSERT_TRUE((*stream)->write("STARTTLS", 10s));
    const auto started = (*stream)->start_tls();
    ASSERT_TRUE(started) << started.error().message;
    EXPECT_EQ(read_some(**stream), "secret");
}

TEST_F(OutboundTest, SaysThatAPeerDoesNotSpeakTls) {
    const Peer peer{[](PeerConnection& connection) {
        connection.write("* OK IMAP4rev1 ready\r\n");
        (void)connection.read();
    }};
    const auto stream = connect({"localhost", peer.port(), TlsMode::Tls, ""});
    ASSERT_FALSE(stream);
    EXPECT_EQ(stream.error().code, ErrorCode::Unavailable);
    EXPECT_NE(stream.error().message.find("does not speak TLS"), std::string::npos);
}

TEST_F(OutboundTest, GivesUpInTime) {
    std::promise<void> end;
    const Peer peer{[&](PeerConnection&) { end.get_future().wait(); }};
    const auto silent =
        connect({"localhost", peer.port(), TlsMode::Tls, ""}, AddressPolicy::All, 100ms);
    ASSERT_FALSE(silent);
    EXPECT_EQ(silent.error().code, ErrorCode::DeadlineExceeded);
    end.set_value();
}

TEST_F(OutboundTest, ReadsEndInTime) {
    const Peer peer{[](PeerConnection& connection) { (void)connection.read(); }};
    const auto stream = connect({"localhost", peer.port(), TlsMode::None, ""});
    ASSERT_TRUE(stream);
    std::array<char, 8> bytes{};
    EXPECT_EQ((*stream)->read(bytes, 50ms).error().code, ErrorCode::DeadlineExceeded);
    // It can go on after that.
    EXPECT_TRUE((*stream)->write("x", 10s));
}

TEST_F(OutboundTest, CanBeInterruptedFromAnotherThread) {
    const Peer peer{[](PeerConnection& connection) { (void)connection.read(); }};
    const auto stream = connect({"localhost", peer.port(), TlsMode::None, ""});
    ASSERT_TRUE(stream);
    std::thread interrupter{[&] { (*stream)->interrupt(); }};
    std::array<char, 8> bytes{};
    EXPECT_EQ((*stream)->read(bytes, 60s).error().code, ErrorCode::Aborted);
    interrupter.join();
    EXPECT_EQ((*stream)->read(bytes, 60s).error().code, ErrorCode::Aborted);
    EXPECT_EQ((*stream)->write("x", 60s).error().code, ErrorCode::Aborted);
}

TEST_F(OutboundTest, StaysInterruptedThoughBytesAreThere) {
    const Peer peer{[](PeerConnection& connection) {
        connection.write("one");
        (void)connection.read();
    }};
    const auto stream = connect({"localhost", peer.port(), TlsMode::None, ""});
    ASSERT_TRUE(stream);
    std::array<char, 1> bytes{};
    ASSERT_TRUE((*stream)->read(bytes, 10s));
    (*stream)->interrupt();
    EXPECT_EQ((*stream)->read(bytes, 10s).error().code, ErrorCode::Aborted);
}

TEST_F(OutboundTest, SurvivesAPeerThatHasDied) {
    const auto files = make_certificate(folder_, "peer", "DNS:localhost");
    const Peer peer{[&](PeerConnection& connection) {
        (void)connection.start_tls(files);
        connection.reset();
    }};
    const auto stream =
        connect({"localhost", peer.port(), TlsMode::Tls, files.certificate.string()});
    ASSERT_TRUE(stream) << stream.error().message;
    const std::string part(64 * 1024, 'x');
    Result<> written;
    for (int i = 0; i < 1'000 && written; ++i) written = (*stream)->write(part, 10s);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::Unavailable);
}

TEST_F(OutboundTest, SaysWhatCantBeReached) {
    std::uint16_t closed_port = 0;
    {
        const Peer peer{[](PeerConnection&) {}};
        closed_port = peer.port();
    }
    const auto refused = connect({"localhost", closed_port, TlsMode::None, ""});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unavailable);
    EXPECT_NE(refused.error().hint.find("port"), std::string::npos);
    const auto unknown = connect({"no-such-host.invalid", 993, TlsMode::Tls, ""});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::Unavailable);
    EXPECT_NE(unknown.error().message.find("can't be found"), std::string::npos);
}

TEST_F(OutboundTest, AsksThePolicyBeforeAnythingIsSent) {
    std::vector<Recorded> recorded;
    Outbound outbound{
        [](const domain::WorkspaceId&, const Destination&) -> Result<> {
            return failure(ErrorCode::PermissionDenied, "not in this region");
        },
        [&](const domain::WorkspaceId& workspace, const Destination& asked, bool was_allowed) {
            recorded.push_back({workspace.text, asked.host, was_allowed});
        }};
    const auto stream = outbound.connect({"W2"}, {"localhost", 1, TlsMode::None, ""}, 1s);
    ASSERT_FALSE(stream);
    EXPECT_EQ(stream.error().message, "not in this region");
    ASSERT_EQ(recorded.size(), 1U);
    EXPECT_EQ(recorded[0].workspace, "W2");
    EXPECT_FALSE(recorded[0].was_allowed);
}

// A name that anybody may point at 127.0.0.1: what counts is the address that it has now.
TEST_F(OutboundTest, ChecksTheAddressThatANameHas) {
    std::promise<bool> was_reached;
    const Peer peer{
        [&](PeerConnection& connection) { was_reached.set_value(!connection.read().empty()); }};
    for (const char* host : {"localhost", "127.0.0.1", "0x7f000001", "2130706433", "0"}) {
        const auto stream =
            connect({host, peer.port(), TlsMode::None, ""}, AddressPolicy::PublicOnly);
        ASSERT_FALSE(stream) << host;
        EXPECT_EQ(stream.error().code, ErrorCode::PermissionDenied) << host;
        EXPECT_FALSE(recorded_.back().was_allowed) << host;
    }
    // The first who gets through is this one.
    const auto stream = connect({"127.0.0.1", peer.port(), TlsMode::None, ""});
    ASSERT_TRUE(stream);
    ASSERT_TRUE((*stream)->write("x", 10s));
    EXPECT_TRUE(was_reached.get_future().get());
}

}  // namespace
}  // namespace foresail::platform
