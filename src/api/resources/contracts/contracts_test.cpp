#include "api/testing/records.h"
#include "store/commit.h"

#include <gtest/gtest.h>

namespace foresail::api::testing {
namespace {

using nlohmann::json;

constexpr const char* draft =
    "1. Payment. Gr\xC3\xBC\xC3\x9F"
    "e \xF0\x9F\x98\x80: Customer shall pay each invoice within 90 days.\n\n"
    "2. Exclusivity. Provider grants Customer the exclusive right to distribute the Products.\n\n"
    "3. Law. This Agreement is governed by the laws of Delaware.";

class ContractsTest : public World {
protected:
    std::string add(Client& client, const std::string& name, const std::string& text) {
        const auto made = client.post(api_ + "?file_name=" + name, json(text));
        EXPECT_EQ(made.status, 201) << made.body;
        return made.json().value("id", "");
    }
    /// What stands at begin..end of the text, in the page's way of counting.
    static std::string at(const json& review, const json& span) {
        const auto text = review["text"].get<std::string>();
        std::u16string wide;
        for (std::size_t i = 0; i < text.size();) {
            const auto lead = static_cast<unsigned char>(text[i]);
            const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
            wide.append(size == 4 ? 2 : 1, size == 1 ? static_cast<char16_t>(lead) : u'?');
            i += size;
        }
        const auto begin = span["begin"].get<std::size_t>();
        const auto piece = wide.substr(begin, span["end"].get<std::size_t>() - begin);
        std::string narrow;
        for (const char16_t c : piece) narrow += static_cast<char>(c);
        return narrow;
    }
    const std::string api_ = "/api/v1/contracts";
    Client ruth_client_ = sign_in(ruth_);
};

TEST_F(ContractsTest, ADraftIsAddedReviewedMarkedAndRemoved) {
    const auto id = add(ruth_client_, "MSA.txt", draft);
    const auto path = api_ + "/" + id;
    EXPECT_FALSE(ruth_client_.get(path).json().contains("counts"));

    const auto review = ruth_client_.get(path + "/review").json();
    EXPECT_EQ(review["state"], "read");
    ASSERT_EQ(review["findings"].size(), 3) << review;
    const json& payment = review["findings"][0];
    EXPECT_EQ(payment["category"], "payment_terms");
    EXPECT_EQ(payment["severity"], "medium");
    EXPECT_EQ(payment["reasons"][0]["text"],
              "Payment: 90 days; the playbook accepts at most 45 days.");
    EXPECT_EQ(at(review, payment["reasons"][0]), "90 days");
    EXPECT_NE(payment["wording"], "");
    EXPECT_EQ(review["findings"][1]["severity"], "high");
    EXPECT_EQ(review["contract"]["counts"]["high"], 1);
    EXPECT_FALSE(review["missing"].empty());

    const json mark{{"finding", payment["id"]}, {"mark", "accepted"}};
    EXPECT_EQ(ruth_client_.post(path + "/marks", mark).status, 204);
    EXPECT_EQ(ruth_client_.get(path + "/review").json()["findings"][0]["mark"], "accepted");
    EXPECT_EQ(
        ruth_client_.post(path + "/marks", {{"finding", payment["id"]}, {"mark", nullptr}}).status,
        204);
    EXPECT_EQ(ruth_client_.get(path + "/review").json()["findings"][0]["mark"], "");
    EXPECT_EQ(ruth_client_.post(path + "/marks", {{"finding", "x"}, {"mark", "maybe"}}).status,
              400);

    EXPECT_EQ(ruth_client_.get(path + "/file").body, draft);
    EXPECT_EQ(ruth_client_.remove(path).status, 204);
    EXPECT_EQ(ruth_client_.get(path).status, 404);
}

TEST_F(ContractsTest, ASecondFileUnderAUsedKeyIsNotTakenForTheFirst) {
    const Headers key{{"Idempotency-Key", "key"}};
    const auto first = ruth_client_.post(api_ + "?file_name=a.txt", json(draft), key);
    ASSERT_EQ(first.status, 201);
    EXPECT_EQ(ruth_client_.post(api_ + "?file_name=a.txt", json(draft), key).json()["id"],
              first.json()["id"]);
    const auto other = ruth_client_.post(api_ + "?file_name=b.txt", json(draft), key);
    EXPECT_EQ(other.status, 422) << other.body;
    EXPECT_EQ(other.code(), "idempotency_key_reused");
}

TEST_F(ContractsTest, IsOfItsWorkspaceOnly) {
    const auto id = add(ruth_client_, "MSA.txt", draft);
    auto olga = sign_in(olga_);
    for (const char* end : {"", "/review", "/file"}) {
        EXPECT_EQ(olga.get(api_ + "/" + id + end).status, 404) << end;
    }
    EXPECT_EQ(olga.remove(api_ + "/" + id).status, 404);
    EXPECT_TRUE(olga.get(api_).json()["items"].empty());
    EXPECT_EQ(stranger().get(api_).status, 401);
    auto sam = sign_in(sam_);
    EXPECT_EQ(sam.get(api_).json()["items"].size(), 1);
}

TEST_F(ContractsTest, SaysWhyADocumentIsNotRead) {
    const auto path = api_ + "/" + add(ruth_client_, "locked.pdf", "some bytes") + "/review";
    documents_.next_problem = normalize::DocumentProblem::Encrypted;
    const auto locked = ruth_client_.get(path);
    ASSERT_EQ(locked.status, 200);
    EXPECT_EQ(locked.json()["state"], "encrypted");
    EXPECT_NE(locked.json()["hint"], "");
    EXPECT_TRUE(locked.json()["findings"].empty());
    EXPECT_EQ(ruth_client_.get(api_).json()["items"][0]["counts"]["state"], "encrypted");
    documents_.next_problem = normalize::DocumentProblem::Busy;
    const auto busy = ruth_client_.get(path);
    EXPECT_EQ(busy.status, 503);
    EXPECT_EQ(busy.header("retry-after"), "2");
}

TEST_F(ContractsTest, RefusesWhatIsNoFile) {
    EXPECT_EQ(ruth_client_.post(api_ + "?file_name=a.txt", json("")).status, 400);
    EXPECT_EQ(ruth_client_.post(api_, json("text")).status, 400);
    EXPECT_EQ(ruth_client_.post(api_ + "?file_name=a.txt&deal=nope", json("text")).status, 400);
    const std::string large(store::contract_bytes_max + 1, 'x');
    EXPECT_EQ(ruth_client_.post(api_ + "?file_name=a.txt", json(large)).status, 413);
}

class AttachmentsTest : public ContractsTest {
protected:
    AttachmentsTest() {
        activity_ = mail(us_.id, "contract mail", "See attached.");
        activity_.attachments = {{1, "Agreement.txt", "text/plain", 56, "ab", false},
                                 {2, "photo.png", "image/png", 10, "cd", false},
                                 {3, "price list.pdf", "application/pdf", 10, "ef", false}};
        activity_.audience = {.everyone = false, .users = {sam_.id}};
        const std::string bytes =
            "From: ann@brightwater.example\r\nMIME-Version: 1.0\r\n"
            "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: "
            "text/plain\r\n\r\n"
            "See attached.\r\n--b\r\nContent-Type: text/plain; name=Agreement.txt\r\n"
            "Content-Disposition: attachment; filename=Agreement.txt\r\n\r\n"
            "Invoices are payable within 120 days of their receipt.\r\n--b--\r\n";
        domain::RawEvent event{.workspace = us_.id,
                               .vendor = "imap",
                               .external_id = "1",
                               .conversation = "c",
                               .owner = sam_.id,
                               .is_private = true,
                               .received_at = clock_.now(),
                               .bytes = bytes};
        activity_.event = domain::event_id(event);
        EXPECT_TRUE(log_->append({&event, 1}));
        write(us_store(), [&](store::Tables& tables) -> platform::Result<> {
            TRY_VOID(put_story(tables, us_.id));
            resolve::Links links;
            links.activity = activity_;
            links.company = id_of<domain::CompanyId>("brightwater");
            return store::commit(tables, links, {}, clock_.now());
        });
    }
    domain::Activity activity_;
    Client sam_client_ = sign_in(sam_);
};

TEST_F(AttachmentsTest, AreReviewedWhereTheyLie) {
    const auto attachments =
        sam_client_.get("/api/v1/activities/" + activity_.id.text).json()["attachments"];
    ASSERT_EQ(attachments.size(), 3);
    EXPECT_FALSE(attachments[1].contains("contract")) << "a picture";
    const auto id = attachments[0].value("contract", "");
    const auto likely = sam_client_.get(api_).json()["items"];
    ASSERT_EQ(likely.size(), 1);
    EXPECT_EQ(likely[0]["id"], id);
    EXPECT_EQ(likely[0]["activity"], activity_.id.text);
    EXPECT_EQ(sam_client_.get(api_ + "?all=true").json()["items"].size(), 2);
    const auto company = id_of<domain::CompanyId>("brightwater").text;
    EXPECT_EQ(sam_client_.get(api_ + "?company=" + company).json()["items"].size(), 1);
    EXPECT_EQ(sam_client_.remove(api_ + "/" + id).status, 422) << "it hangs on a mail";
}

TEST_F(AttachmentsTest, OfAPrivateMailAreItsOwners) {
    const auto id = sam_client_.get(api_).json()["items"][0].value("id", "");
    EXPECT_TRUE(ruth_client_.get(api_ + "?all=true").json()["items"].empty());
    for (const char* end : {"", "/review", "/file"}) {
        EXPECT_EQ(ruth_client_.get(api_ + "/" + id + end).status, 404) << end;
    }
    EXPECT_EQ(
        ruth_client_.post(api_ + "/" + id + "/marks", {{"finding", "x"}, {"mark", "accepted"}})
            .status,
        404);
}

class PlaybookTest : public ContractsTest {
protected:
    Received put(Client& client, const json& text) {
        const auto etag = client.get("/api/v1/playbook").header("etag");
        return client.patch("/api/v1/playbook", {{"text", text}}, {{"If-Match", etag}});
    }
};

TEST_F(PlaybookTest, IsChangedByAnAdminAndFollowed) {
    const auto shipped = ruth_client_.get("/api/v1/playbook").json();
    EXPECT_EQ(shipped["is_default"], true);
    const auto changed = put(ruth_client_,
                             "[[clause]]\ncategory = \"payment_terms\"\n[[clause.limit]]\n"
                             "name = \"Payment\"\nmax = \"120 days\"\n");
    ASSERT_EQ(changed.status, 200) << changed.body;
    EXPECT_EQ(changed.json()["is_default"], false);
    EXPECT_EQ(changed.json()["changed_by"], "Ruth");
    const auto review =
        ruth_client_.get(api_ + "/" + add(ruth_client_, "a.txt", draft) + "/review").json();
    ASSERT_EQ(review["findings"].size(), 1);
    EXPECT_EQ(review["findings"][0]["severity"], "fine");
    EXPECT_EQ(put(ruth_client_, nullptr).json()["is_default"], true);
    auto sam = sign_in(sam_);
    EXPECT_EQ(put(sam, "# mine").status, 403);
}

TEST_F(PlaybookTest, ThatIsWrongIsRefusedWithItsLine) {
    const auto refused = put(ruth_client_, "\n\n[[clause]]\ncategory = \"tea\"\n");
    EXPECT_EQ(refused.status, 400);
    EXPECT_NE(refused.body.find("ine 4: there is no category"), std::string::npos) << refused.body;
    EXPECT_EQ(ruth_client_.patch("/api/v1/playbook", {{"text", "# x"}}).status, 428);
}

}  // namespace
}  // namespace foresail::api::testing
