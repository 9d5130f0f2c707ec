// A private mailbox's mail is nobody else's, an admin's neither, whatever way he asks.
#include "api/testing/records.h"

#include <gtest/gtest.h>

namespace foresail::api::testing {
namespace {

using nlohmann::json;

constexpr const char* secret_text = "Between us: I will send the zeppelin papers by Friday.";

class PrivateMailTest : public World {
protected:
    PrivateMailTest() {
        activity_ = mail(us_.id, "private", secret_text);
        activity_.subject = "About the zeppelin";
        activity_.audience = {.everyone = false, .users = {sam_.id}};
        commitment_ = promise(activity_, secret_text);
        domain::RawEvent event{.workspace = us_.id,
                               .vendor = "imap",
                               .external_id = "1",
                               .conversation = "zeppelin",
                               .owner = sam_.id,
                               .is_private = true,
                               .received_at = clock_.now(),
                               .bytes = std::string{"Subject: zeppelin\r\n\r\n"} + secret_text};
        activity_.event = domain::event_id(event);
        const auto appended = log_->append({&event, 1});
        if (!appended) ADD_FAILURE() << appended.error().message;
        write(us_store(), [&](store::Tables& tables) -> platform::Result<> {
            TRY_VOID(put_story(tables, us_.id));
            TRY_VOID(put_mail(tables, activity_));
            return tables.commitments.put(commitment_);
        });
    }

    domain::Activity activity_;
    domain::Commitment commitment_;
};

TEST_F(PrivateMailTest, IsThereForItsOwner) {
    auto sam = sign_in(sam_);
    const auto path = "/api/v1/activities/" + activity_.id.text;
    EXPECT_EQ(sam.get(path).json()["text"], secret_text);
    EXPECT_NE(sam.get(path + "/original").body.find(secret_text), std::string::npos);
    EXPECT_NE(sam.get("/api/v1/commitments").body.find("zeppelin"), std::string::npos);
    const auto found = sam.post("/api/v1/search", {{"question", "zeppelin"}});
    EXPECT_EQ(found.status, 200) << found.body;
    EXPECT_NE(found.body.find("zeppelin papers"), std::string::npos);
}

TEST_F(PrivateMailTest, IsInNoAnswerToAnybodyElse) {
    auto ruth = sign_in(ruth_);
    const auto contact = id_of<domain::ContactId>("ann").text;
    const auto company = id_of<domain::CompanyId>("brightwater").text;
    const auto thread = activity_.thread.text;
    const std::string paths[] = {"/contacts",
                                 "/contacts/" + contact,
                                 "/contacts/" + contact + "/timeline?with_bulk=true",
                                 "/companies/" + company + "/timeline",
                                 "/threads/" + thread + "/timeline",
                                 "/commitments",
                                 "/commitments?contact=" + contact,
                                 "/commitments?activity=" + activity_.id.text,
                                 "/today",
                                 "/merge_proposals",
                                 "/parked_events",
                                 "/health",
                                 "/metrics"};
    for (const std::string& path : paths) {
        const auto answer = ruth.get("/api/v1" + path);
        EXPECT_EQ(answer.status, 200) << path;
        EXPECT_EQ(answer.body.find("zeppelin"), std::string::npos) << path << answer.body;
    }
    for (const json& question :
         {json("zeppelin"), json("What did Ann promise us?"), json("zeppelin papers by Friday")}) {
        const auto found =
            ruth.post("/api/v1/search", {{"question", question}, {"contact", contact}});
        EXPECT_EQ(found.status, 200) << found.body;
        const auto answers = found.json();
        EXPECT_EQ(answers["answers"].dump().find("zeppelin"), std::string::npos) << question;
        EXPECT_EQ(answers["related"].dump().find("zeppelin"), std::string::npos) << question;
    }
}

TEST_F(PrivateMailTest, CantBeReachedByItsIds) {
    auto ruth = sign_in(ruth_);
    const auto activity = "/api/v1/activities/" + activity_.id.text;
    const auto commitment = "/api/v1/commitments/" + commitment_.id.text;
    for (const auto& path :
         {activity, activity + "/original", activity + "/attachments/0", commitment}) {
        EXPECT_EQ(ruth.get(path).status, 404) << path;
    }
    EXPECT_EQ(ruth.post(commitment + "/fulfilment").status, 404);
    EXPECT_EQ(ruth.remove(commitment + "/dismissal").status, 404);
    EXPECT_EQ(ruth.patch(commitment, {{"what", "x"}}, {{"If-Match", "*"}}).status, 404);
    EXPECT_TRUE(edits_->applied.empty());
}

TEST_F(PrivateMailTest, IsNotOnAnybodyElsesStream) {
    auto ruth = sign_in(ruth_);
    auto sam = sign_in(sam_);
    std::string of_ruth;
    std::string of_sam;
    const int ruth_socket = ruth.open_stream("/api/v1/stream", of_ruth);
    const int sam_socket = sam.open_stream("/api/v1/stream", of_sam);
    EXPECT_EQ(sam.post("/api/v1/commitments/" + commitment_.id.text + "/fulfilment").status, 200);
    EXPECT_EQ(sam.post("/api/v1/deals", {{"title", "For all"}}).status, 201);
    Client::read_until(ruth_socket, of_ruth, "deal.created");
    Client::read_until(sam_socket, of_sam, "deal.created");
    EXPECT_NE(of_sam.find("commitment.updated"), std::string::npos) << of_sam;
    EXPECT_NE(of_ruth.find("deal.created"), std::string::npos) << of_ruth;
    EXPECT_EQ(of_ruth.find("commitment.updated"), std::string::npos) << of_ruth;
    Client::close(ruth_socket);
    Client::close(sam_socket);
}

}  // namespace
}  // namespace foresail::api::testing
