// People who are known from a private mailbox only, and names that only private mail tells: nobody
// else gets to them, whatever he writes or asks. Their ids are no secret: they follow from the
// address.
#include "api/testing/records.h"
#include "store/sqlite/cursor.h"

#include <gtest/gtest.h>

namespace foresail::api::testing {
namespace {

using nlohmann::json;

class HiddenPeopleTest : public World {
protected:
    HiddenPeopleTest() {
        private_mail_ = mail(us_.id, "private", "The zeppelin is mine.");
        private_mail_.audience = {.everyone = false, .users = {sam_.id}};
        otto_.id = id_of<domain::ContactId>("otto");
        otto_.workspace = us_.id;
        otto_.addresses = {"otto@zeppelin.example"};
        otto_.name = {"Otto Zeppelin", domain::SourceKind::Person, {}, clock_.now()};
        otto_.audience = private_mail_.audience;
        firm_ = brightwater(us_.id);
        firm_.id = id_of<domain::CompanyId>("zeppelin");
        firm_.mail_domain = "zeppelin.example";
        firm_.name.value = "Zeppelin";
        firm_.audience = private_mail_.audience;
        write(us_store(), [&](store::Tables& tables) -> platform::Result<> {
            TRY_VOID(put_story(tables, us_.id));
            TRY_VOID(put_mail(tables, private_mail_));
            // Everybody knows Ann; what she is called stands in Sam's mail alone.
            auto known = ann(us_.id);
            known.name = {"Ann Zeppelin", domain::SourceKind::Signature, private_mail_.id,
                          clock_.now()};
            TRY_VOID(tables.contacts.put(known));
            TRY_VOID(tables.companies.put(firm_));
            return tables.contacts.put(otto_);
        });
    }
    static void expect_nothing_of_it(const Received& answer) {
        EXPECT_EQ(answer.body.find("eppelin"), std::string::npos) << answer.body;
    }
    json with_otto(const char* title) const {
        return {{"title", title}, {"contacts", {ann_, otto_.id.text}}, {"company", firm_.id.text}};
    }

    domain::Activity private_mail_;
    domain::Contact otto_;
    domain::Company firm_;
    const std::string ann_ = id_of<domain::ContactId>("ann").text;
    Client ruth_client_ = sign_in(ruth_);
    Client sam_client_ = sign_in(sam_);
};

TEST_F(HiddenPeopleTest, NobodyWritesANoteOnThem) {
    for (const json& subject :
         {json{{"contact", otto_.id.text}}, json{{"company", firm_.id.text}}}) {
        json note = subject;
        note["text"] = "Who is this?";
        const auto refused = ruth_client_.post("/api/v1/notes", note);
        EXPECT_EQ(refused.status, 404) << refused.body;
        expect_nothing_of_it(refused);
    }
    EXPECT_TRUE(edits_->applied.empty());
}

TEST_F(HiddenPeopleTest, ANoteOnThemIsTheirOwnersAlone) {
    for (const json& subject :
         {json{{"contact", otto_.id.text}}, json{{"company", firm_.id.text}}}) {
        json note = subject;
        note["text"] = "Likes quinces.";
        const auto made = sam_client_.post("/api/v1/notes", note);
        ASSERT_EQ(made.status, 201) << made.body;
        const auto path = "/api/v1/activities/" + made.json().value("id", "");
        EXPECT_EQ(sam_client_.get(path).status, 200);
        EXPECT_EQ(ruth_client_.get(path).status, 404);
    }
    const auto found = ruth_client_.post("/api/v1/search", {{"question", "quinces"}});
    EXPECT_EQ(found.json()["found"], false);
}

TEST_F(HiddenPeopleTest, ANoteDoesNotTellANameThatOnlyPrivateMailTells) {
    for (Client* author : {&ruth_client_, &sam_client_}) {
        const auto made =
            author->post("/api/v1/notes", {{"contact", ann_}, {"text", "Called her."}});
        ASSERT_EQ(made.status, 201) << made.body;
        const auto id = made.json().value("id", "");
        const auto seen = ruth_client_.get("/api/v1/activities/" + id);
        EXPECT_EQ(seen.json()["recipients"][0]["address"], "ann@brightwater.example");
        expect_nothing_of_it(seen);
        const auto own = sam_client_.get("/api/v1/activities/" + id);
        EXPECT_EQ(own.json()["recipients"][0]["name"], "Ann Zeppelin");
    }
    expect_nothing_of_it(ruth_client_.get("/api/v1/contacts/" + ann_ + "/timeline"));
}

TEST_F(HiddenPeopleTest, NoListIsFoundOrSortedByWhatOnlyPrivateMailTells) {
    const auto items = [](const Received& answer) { return answer.json()["items"].size(); };
    EXPECT_EQ(items(ruth_client_.get("/api/v1/contacts?query=zepp")), 0U);
    EXPECT_EQ(items(sam_client_.get("/api/v1/contacts?query=zepp")), 1U);  // Otto
    EXPECT_EQ(items(ruth_client_.get("/api/v1/contacts?query=brightwater")), 1U);
    EXPECT_EQ(items(ruth_client_.get("/api/v1/companies?query=zepp")), 0U);
    auto known = brightwater(us_.id);
    known.name = {"Zeppelin Works", domain::SourceKind::Signature, private_mail_.id, clock_.now()};
    write(us_store(), [&](store::Tables& tables) { return tables.companies.put(known); });
    EXPECT_EQ(items(ruth_client_.get("/api/v1/companies?query=zepp")), 0U);
    EXPECT_EQ(items(ruth_client_.get("/api/v1/companies?query=brightwater")), 1U);
    EXPECT_EQ(items(ruth_client_.get("/api/v1/contacts?query=zepp")), 0U);
    // A page's cursor bears what the list is sorted by.
    auto later = ann(us_.id);
    later.id = id_of<domain::ContactId>("mia");
    later.addresses = {"mia@brightwater.example"};
    later.name = {};
    write(us_store(), [&](store::Tables& tables) { return tables.contacts.put(later); });
    const auto page = ruth_client_.get("/api/v1/contacts?order=name&limit=1").json();
    const store::Cursor behind_ann{"ann@brightwater.example", ann_};
    EXPECT_EQ(page["next_cursor"], behind_ann.to_text()) << page.dump();
}

TEST_F(HiddenPeopleTest, NobodyElsePutsThemOnADeal) {
    for (const char* field : {"contacts", "company"}) {
        json deal = with_otto("Airships");
        deal.erase(field);
        EXPECT_EQ(ruth_client_.post("/api/v1/deals", deal).status, 404) << field;
    }
    EXPECT_EQ(ruth_client_
                  .post("/api/v1/contracts?file_name=a.txt&company=" + firm_.id.text,
                        json("1. Payment within 30 days."))
                  .status,
              404);
    EXPECT_EQ(sam_client_.post("/api/v1/deals", with_otto("Airships")).status, 201);
}

TEST_F(HiddenPeopleTest, StayOnADealThatAColleagueChanges) {
    const auto made = sam_client_.post("/api/v1/deals", with_otto("Airships"));
    ASSERT_EQ(made.status, 201) << made.body;
    const auto path = "/api/v1/deals/" + made.json().value("id", "");
    const auto seen = ruth_client_.get(path);
    EXPECT_EQ(seen.json()["contacts"].size(), 1U) << seen.body;
    expect_nothing_of_it(seen);
    const auto emptied = ruth_client_.patch(path, {{"contacts", json::array()}},
                                            {{"If-Match", seen.header("etag")}});
    ASSERT_EQ(emptied.status, 200) << emptied.body;
    EXPECT_TRUE(emptied.json()["contacts"].empty());
    const auto left = sam_client_.get(path).json()["contacts"];
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0]["id"], otto_.id.text);
}

TEST_F(HiddenPeopleTest, NobodyElseHearsOfThemWithADeal) {
    std::string of_ruth;
    std::string of_sam;
    const int ruth_socket = ruth_client_.open_stream("/api/v1/stream", of_ruth);
    const int sam_socket = sam_client_.open_stream("/api/v1/stream", of_sam);
    ASSERT_EQ(sam_client_.post("/api/v1/deals", with_otto("Airships")).status, 201);
    ASSERT_EQ(sam_client_.post("/api/v1/notes", {{"contact", ann_}, {"text", "Last."}}).status,
              201);
    Client::read_until(ruth_socket, of_ruth, "activity.created");
    Client::read_until(sam_socket, of_sam, "activity.created");
    EXPECT_NE(of_ruth.find(ann_), std::string::npos) << of_ruth;
    for (const auto& id : {otto_.id.text, firm_.id.text}) {
        EXPECT_EQ(of_ruth.find(id), std::string::npos) << of_ruth;
        EXPECT_NE(of_sam.find(id), std::string::npos) << of_sam;
    }
    Client::close(ruth_socket);
    Client::close(sam_socket);
}

TEST_F(HiddenPeopleTest, NoDealIsFoundByThem) {
    ASSERT_EQ(sam_client_.post("/api/v1/deals", with_otto("Airships")).status, 201);
    for (const auto& filter : {"contact=" + otto_.id.text, "company=" + firm_.id.text}) {
        EXPECT_EQ(ruth_client_.get("/api/v1/deals?" + filter).json()["items"], json::array());
        EXPECT_EQ(sam_client_.get("/api/v1/deals?" + filter).json()["items"].size(), 1U);
    }
}

TEST_F(HiddenPeopleTest, NoAnswerNamesThem) {
    clock_.advance(std::chrono::hours{24 * 20});
    expect_nothing_of_it(ruth_client_.get("/api/v1/today"));
    EXPECT_NE(sam_client_.get("/api/v1/today").body.find("Ann Zeppelin"), std::string::npos);
    const std::pair<const char*, json> questions[] = {
        {"What did ann@brightwater.example promise?", {}},
        {"What did she promise?", {{"contact", ann_}}},
        {"What did she promise?", {{"contact", otto_.id.text}}},
        {"What did they promise?", {{"company", firm_.id.text}}}};
    for (const auto& [text, view] : questions) {
        json question = view.is_null() ? json::object() : view;
        question["question"] = text;
        const auto found = ruth_client_.post("/api/v1/search", question);
        EXPECT_EQ(found.status, 200) << found.body;
        expect_nothing_of_it(found);
    }
}

}  // namespace
}  // namespace foresail::api::testing
