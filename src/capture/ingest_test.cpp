#include "capture/ingest.h"

#include <gtest/gtest.h>

namespace foresail::capture {
namespace {

constexpr const char* mail = "Message-ID: <1@client.example>\r\nSubject: Order\r\n\r\nHello\r\n";
const domain::Instant now = *domain::parse_iso8601("2026-03-02T09:00:00Z");

domain::Connection hook() {
    domain::Connection connection;
    connection.id = {"connection"};
    connection.workspace = {"workspace"};
    connection.owner = {"ruth"};
    connection.kind = domain::ConnectionKind::Ingest;
    return connection;
}

platform::Result<domain::RawEvent> hand_over(std::string_view body, std::int64_t skew_s = 0,
                                             const std::string& signing_secret = "secret") {
    const std::string timestamp = std::to_string(domain::to_ms(now) / 1000 + skew_s);
    const std::string signature = sign_ingest(signing_secret, timestamp, body);
    return read_ingest(hook(), "secret", {timestamp, signature, body}, now);
}

TEST(Ingest, MakesAnEventOfASignedMail) {
    const auto event = hand_over(mail);
    ASSERT_TRUE(event) << event.error().message;
    EXPECT_EQ(event->vendor, "ingest");
    EXPECT_EQ(event->workspace.text, "workspace");
    EXPECT_EQ(event->connection.text, "connection");
    EXPECT_EQ(event->owner.text, "ruth");
    EXPECT_EQ(event->bytes, mail);
    EXPECT_EQ(event->received_at, now);
    EXPECT_FALSE(event->conversation.empty());
    EXPECT_TRUE(event->external_id.starts_with("1@client.example "));
}

TEST(Ingest, GivesTheSameBytesTheSameIdAndOtherBytesAnother) {
    EXPECT_EQ(hand_over(mail)->external_id, hand_over(mail, 100)->external_id);
    EXPECT_NE(hand_over(mail)->external_id, hand_over(std::string{mail} + "!")->external_id);
}

TEST(Ingest, RefusesAForeignSignature) {
    const auto forged = hand_over(mail, 0, "guess");
    ASSERT_FALSE(forged);
    EXPECT_EQ(forged.error().code, platform::ErrorCode::Unauthenticated);

    const std::string timestamp = std::to_string(domain::to_ms(now) / 1000);
    const std::string signature = sign_ingest("secret", timestamp, "Subject: other\n\n");
    EXPECT_FALSE(read_ingest(hook(), "secret", {timestamp, signature, mail}, now));
    EXPECT_FALSE(read_ingest(hook(), "secret", {timestamp, "", mail}, now));
    const std::string empty_key = sign_ingest("", timestamp, mail);
    EXPECT_FALSE(read_ingest(hook(), "", {timestamp, empty_key, mail}, now));
}

TEST(Ingest, RefusesOldAndFutureTimestamps) {
    EXPECT_TRUE(hand_over(mail, -300));
    EXPECT_TRUE(hand_over(mail, 300));
    EXPECT_FALSE(hand_over(mail, -301));
    EXPECT_FALSE(hand_over(mail, 301));
    for (const std::string timestamp : {"", "now", "12x", "99999999999999999999"}) {
        const std::string signature = sign_ingest("secret", timestamp, mail);
        EXPECT_FALSE(read_ingest(hook(), "secret", {timestamp, signature, mail}, now)) << timestamp;
    }
}

TEST(Ingest, RefusesWhatIsNoMail) {
    for (const std::string body : {"", "{\"a\": 1}", "hello", "\n\nhello: x"}) {
        const auto refused = hand_over(body);
        ASSERT_FALSE(refused) << body;
        EXPECT_EQ(refused.error().code, platform::ErrorCode::InvalidArgument);
        EXPECT_FALSE(refused.error().hint.empty());
    }
}

// The figure of the documentation, made with: printf '1700000000.a' | openssl dgst -hmac key
// -sha256
TEST(Ingest, SignsAsDocumented) {
    EXPECT_EQ(sign_ingest("key", "1700000000", "a"),
              "5ebb2d7c6d58735116eae0590bc7315af39fed65ffbca01d32066923fc3fcfe4");
}

}  // namespace
}  // namespace foresail::capture
