#include "capture/ingest.h"

#include "api/testing/world.h"
#include "platform/random.h"

#include <gtest/gtest.h>

namespace foresail::api::testing {
namespace {

using nlohmann::json;
using namespace std::chrono_literals;

constexpr const char* message =
    "From: ann@brightwater.example\r\nTo: ruth@us.example\r\nSubject: Hello\r\n"
    "Message-ID: <1@brightwater.example>\r\n\r\nHello Ruth.\r\n";

class IngestTest : public World {
protected:
    IngestTest() {
        auto ruth = sign_in(ruth_);
        const auto made =
            ruth.post("/api/v1/connections",
                      {{"kind", "ingest"}, {"name", "Gateway"}, {"address", "in@us.example"}});
        EXPECT_EQ(made.status, 201) << made.body;
        connection_ = made.json();
        secret_ = connection_.value("secret", "");
        path_ = "/api/v1/ingest/" + connection_.value("id", "");
    }

    Headers signed_by(const std::string& secret, const std::string& body, int skew_s = 0) {
        const auto seconds = domain::to_ms(clock_.now()) / 1000 + skew_s;
        const auto timestamp = std::to_string(seconds);
        return {{"X-Foresail-Timestamp", timestamp},
                {"X-Foresail-Signature", capture::sign_ingest(secret, timestamp, body)},
                {"Content-Type", "message/rfc822"}};
    }
    Received hand_over(const std::string& body, const Headers& headers) {
        return stranger().send("POST", path_, body, headers);
    }

    json connection_;
    std::string secret_;
    std::string path_;
};

TEST_F(IngestTest, TakesASignedMailOnce) {
    const auto taken = hand_over(message, signed_by(secret_, message));
    ASSERT_EQ(taken.status, 202) << taken.body;
    EXPECT_EQ(taken.json()["is_new"], true);
    const auto again = hand_over(message, signed_by(secret_, message, 5));
    EXPECT_EQ(again.status, 202);
    EXPECT_EQ(again.json()["is_new"], false);
    EXPECT_EQ(again.json()["event"], taken.json()["event"]);
    const auto stored =
        log_->find(us_.id, domain::EventId{taken.json()["event"].get<std::string>()});
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->event.bytes, message);
}

TEST_F(IngestTest, RefusesWhatIsNotSignedByTheSecretNow) {
    auto wrong_body = signed_by(secret_, "Subject: other\r\n\r\n");
    auto none = signed_by(secret_, message);
    none.erase("X-Foresail-Signature");
    auto untimed = signed_by(secret_, message);
    untimed["X-Foresail-Timestamp"] = "soon";
    const Headers bad[] = {signed_by("guess", message),
                           wrong_body,
                           none,
                           untimed,
                           signed_by(secret_, message, 301),
                           signed_by(secret_, message, -301)};
    for (const Headers& headers : bad) {
        const auto refused = hand_over(message, headers);
        EXPECT_EQ(refused.status, 401) << refused.body;
    }
    EXPECT_EQ(log_->end(us_.id), 0);
    EXPECT_EQ(hand_over(message, signed_by(secret_, message, 299)).status, 202);
}

TEST_F(IngestTest, DoesNotTellWhichConnectionsThereAre) {
    const auto wrong = hand_over(message, signed_by("guess", message));
    path_ = "/api/v1/ingest/" + platform::random_id_text(clock_.now());
    const auto unknown = hand_over(message, signed_by("guess", message));
    path_ = "/api/v1/ingest/x";
    const auto malformed = hand_over(message, signed_by("guess", message));
    EXPECT_EQ(wrong.body, unknown.body);
    EXPECT_EQ(wrong.body, malformed.body);
    EXPECT_EQ(wrong.status, 401);
}

TEST_F(IngestTest, SlowsDownWhoTriesSignatures) {
    for (int i = 0; i < 60; ++i) hand_over(message, signed_by("guess", message));
    const auto refused = hand_over(message, signed_by("guess", message));
    EXPECT_EQ(refused.status, 429);
    EXPECT_FALSE(refused.header("retry-after").empty());
    EXPECT_EQ(hand_over(message, signed_by(secret_, message)).status, 202)
        << "the right one goes on";
}

TEST_F(IngestTest, TellsTheSenderToComeBackWhenTheDiskIsFull) {
    sink_->next_error = platform::Error{platform::ErrorCode::ResourceExhausted, "disk full", {}};
    const auto refused = hand_over(message, signed_by(secret_, message));
    EXPECT_EQ(refused.status, 503);
    EXPECT_EQ(refused.header("retry-after"), "60");
    EXPECT_EQ(hand_over(message, signed_by(secret_, message)).status, 202);
}

TEST_F(IngestTest, NotesASignedTextThatIsNoMail) {
    EXPECT_EQ(hand_over("", signed_by(secret_, "")).status, 400);
    auto ruth = sign_in(ruth_);
    const auto refused =
        ruth.get("/api/v1/connections/" + connection_.value("id", "") + "/refused");
    ASSERT_EQ(refused.json()["items"].size(), 1U) << refused.body;
    EXPECT_FALSE(refused.json()["items"][0]["reason"].get<std::string>().empty());
}

TEST_F(IngestTest, RefusesMailsOverTheLimitAndTakesThoseBelow) {
    const std::string large = std::string{message} + std::string(3'000'000, 'x');
    EXPECT_EQ(hand_over(large, signed_by(secret_, large)).status, 202)
        << "over a JSON body's limit";
    const std::string huge(static_cast<std::size_t>(config_.mail.message_bytes_max) + 1, 'x');
    EXPECT_EQ(hand_over(huge, signed_by(secret_, huge)).status, 413);
}

TEST_F(IngestTest, ShowsHowItIsDoing) {
    auto ruth = sign_in(ruth_);
    const auto path = "/api/v1/connections/" + connection_.value("id", "");
    EXPECT_EQ(connection_["ingest"]["url"],
              "http://127.0.0.1:" + std::to_string(server_->port()) + path_);
    EXPECT_EQ(connection_["status"]["state_text"], "Ready: no mail was handed over yet");
    for (int i = 0; i < 3; ++i) {
        const auto mail = message + std::to_string(i);
        ASSERT_EQ(hand_over(mail, signed_by(secret_, mail)).status, 202);
    }
    const auto status = ruth.get(path).json()["status"];
    EXPECT_EQ(status["taken_count"], 3) << "also what is not written down yet";
    EXPECT_EQ(status["state"], "live");
    EXPECT_FALSE(ruth.get(path).json().contains("secret")) << "shown once";
}

TEST_F(IngestTest, StopsWhenPausedAndWhenRemoved) {
    auto ruth = sign_in(ruth_);
    const auto path = "/api/v1/connections/" + connection_.value("id", "");
    const auto paused =
        ruth.patch(path, {{"is_paused", true}}, {{"If-Match", ruth.get(path).header("etag")}});
    ASSERT_EQ(paused.status, 200) << paused.body;
    EXPECT_EQ(paused.json()["status"]["state_text"], "Paused");
    EXPECT_EQ(hand_over(message, signed_by(secret_, message)).status, 503);
    EXPECT_EQ(ruth.remove(path, {{"If-Match", paused.header("etag")}}).status, 204);
    EXPECT_EQ(hand_over(message, signed_by(secret_, message)).status, 401);
}

}  // namespace
}  // namespace foresail::api::testing
