// Contacts, companies, deals, notes, commitments: reading, changing, and what is refused.
#include "api/testing/records.h"

#include <thread>

#include <gtest/gtest.h>

namespace foresail::api::testing {
namespace {

using nlohmann::json;

class RecordsTest : public World {
protected:
    RecordsTest() {
        write(us_store(), [&](store::Tables& tables) { return put_story(tables, us_.id); });
    }

    const std::string ann_path_ = "/api/v1/contacts/" + id_of<domain::ContactId>("ann").text;
    const std::string mail_path_ = "/api/v1/activities/" + id_of<domain::ActivityId>("offer").text;
    Client ruth_client_ = sign_in(ruth_);
};

std::string utf16_slice(const std::string& utf8, std::size_t begin, std::size_t end) {
    // By characters: those over U+FFFF count two.
    std::string slice;
    std::size_t unit = 0;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (unit >= begin && unit < end) slice += utf8.substr(i, size);
        unit += size == 4 ? 2 : 1;
        i += size;
    }
    return slice;
}

TEST_F(RecordsTest, ShowsAContactWithItsSources) {
    const auto contact = ruth_client_.get(ann_path_);
    ASSERT_EQ(contact.status, 200) << contact.body;
    EXPECT_EQ(contact.json()["name"], "Ann Client");
    EXPECT_EQ(contact.json()["company"]["name"], "Brightwater");
    EXPECT_EQ(contact.json()["sources"]["title"]["kind"], "signature");
    EXPECT_FALSE(contact.json()["sources"].contains("phone"));
    EXPECT_EQ(contact.header("etag"), "\"1\"");
}

TEST_F(RecordsTest, SaysNotModifiedToWhoHasTheVersion) {
    const auto same = ruth_client_.get(ann_path_, {{"If-None-Match", "\"1\""}});
    EXPECT_EQ(same.status, 304);
    EXPECT_TRUE(same.body.empty());
    EXPECT_EQ(ruth_client_.get(ann_path_, {{"If-None-Match", "W/\"1\", \"9\""}}).status, 304);
    EXPECT_EQ(ruth_client_.get(ann_path_, {{"If-None-Match", "\"2\""}}).status, 200);
}

TEST_F(RecordsTest, ChangesARecordOfTheVersionThatWasSeenOnly) {
    const json change{{"title", "CEO"}};
    EXPECT_EQ(ruth_client_.patch(ann_path_, change).status, 428);
    EXPECT_EQ(ruth_client_.patch(ann_path_, change, {{"If-Match", "\"7\""}}).status, 412);
    const auto changed = ruth_client_.patch(ann_path_, change, {{"If-Match", "\"1\""}});
    ASSERT_EQ(changed.status, 200) << changed.body;
    EXPECT_EQ(changed.json()["title"], "CEO");
    EXPECT_EQ(changed.json()["sources"]["title"]["kind"], "person");
    EXPECT_EQ(changed.header("etag"), "\"2\"");
    EXPECT_EQ(ruth_client_.patch(ann_path_, change, {{"If-Match", "\"1\""}}).status, 412);
    // Between the look and the change somebody else was faster.
    for (const char* zone : {"Europe/Berlin", "+05:30", ""}) {
        const auto set =
            ruth_client_.patch(ann_path_, {{"time_zone", zone}},
                               {{"If-Match", ruth_client_.get(ann_path_).header("etag")}});
        EXPECT_EQ(set.json()["time_zone"], zone);
    }
    EXPECT_EQ(ruth_client_.patch(ann_path_, {{"time_zone", "Nowhere"}}, {{"If-Match", "*"}}).status,
              400);
    edits_->next_error = platform::Error{platform::ErrorCode::Conflict, "too late", {}};
    EXPECT_EQ(ruth_client_.patch(ann_path_, change, {{"If-Match", "\"5\""}}).status, 412);
}

TEST_F(RecordsTest, RefusesWhatIsNotJsonAndSaysWhere) {
    const Headers headers{{"If-Match", "\"1\""},
                          {"Content-Type", "application/json"},
                          {"X-CSRF-Token", ruth_client_.csrf_token()}};
    const auto broken =
        ruth_client_.send("PATCH", ann_path_, "{\"title\": \"x\",\n \"name\" \"y\"}", headers);
    EXPECT_EQ(broken.status, 400);
    EXPECT_NE(broken.json()["detail"].get<std::string>().find("line 2, column "), std::string::npos)
        << broken.body;
    const std::string bodies[] = {"",
                                  "[]",
                                  "7",
                                  "null",
                                  "{\"title\": 7}",
                                  "{\"titel\": \"x\"}",
                                  "{\"title\": \"\xFF\"}",
                                  std::string(5'000, '['),
                                  "{\"name\": \"a\\u0000b\"}"};
    for (const std::string& body : bodies) {
        EXPECT_EQ(ruth_client_.send("PATCH", ann_path_, body, headers).status, 400)
            << body.substr(0, 40);
    }
    auto as_form = headers;
    as_form["Content-Type"] = "application/x-www-form-urlencoded";
    EXPECT_EQ(ruth_client_.send("PATCH", ann_path_, "{\"title\": \"x\"}", as_form).status, 400);
    EXPECT_EQ(ruth_client_.get(ann_path_).header("etag"), "\"1\"") << "nothing was changed";
}

TEST_F(RecordsTest, RefusesBodiesThatAreTooLarge) {
    const json large{{"title", std::string(2'000'000, 'x')}};
    EXPECT_EQ(ruth_client_.patch(ann_path_, large, {{"If-Match", "\"1\""}}).status, 413);
}

TEST_F(RecordsTest, NeedsASessionForEverythingButTheDoors) {
    auto outside = stranger();
    for (const char* path :
         {"/contacts", "/companies", "/deals", "/pipelines", "/today", "/commitments",
          "/merge_proposals", "/connections", "/parked_events", "/stream", "/session"}) {
        EXPECT_EQ(outside.get(std::string{"/api/v1"} + path).status, 401) << path;
    }
    EXPECT_EQ(outside.get(mail_path_).status, 401);
    EXPECT_EQ(outside.get(mail_path_ + "/original").status, 401);
    EXPECT_EQ(outside.post("/api/v1/search", {{"question", "order"}}).status, 401);
    EXPECT_EQ(outside.patch(ann_path_, {{"title", "x"}}, {{"If-Match", "*"}}).status, 401);
    outside.set_cookie("foresail=" + std::string(5'000, 'a'));
    EXPECT_EQ(outside.get("/api/v1/contacts").status, 401);
}

TEST_F(RecordsTest, KnowsNothingOfOtherWorkspaces) {
    auto olga = sign_in(olga_);
    EXPECT_EQ(olga.get("/api/v1/contacts").json()["items"], json::array());
    EXPECT_EQ(olga.get(ann_path_).status, 404);
    EXPECT_EQ(olga.get(mail_path_).status, 404);
    EXPECT_EQ(olga.get(mail_path_ + "/original").status, 404);
    EXPECT_EQ(olga.get(ann_path_ + "/timeline").status, 404);
    EXPECT_EQ(olga.patch(ann_path_, {{"title", "x"}}, {{"If-Match", "\"1\""}}).status, 404);
    const auto contact = id_of<domain::ContactId>("ann").text;
    EXPECT_EQ(olga.post("/api/v1/notes", {{"contact", contact}, {"text", "x"}}).status, 404);
    EXPECT_EQ(olga.post("/api/v1/deals", {{"title", "x"}, {"contacts", {contact}}}).status, 404);
    EXPECT_EQ(olga.post("/api/v1/deals", {{"title", "x"}, {"owner", ruth_.id.text}}).status, 404);
}

TEST_F(RecordsTest, ChecksIdsCursorsAndLimits) {
    for (const char* id : {"1", "..", "0000000000000000000000000a", "%27%20OR%201=1"}) {
        EXPECT_EQ(ruth_client_.get(std::string{"/api/v1/contacts/"} + id).status, 404) << id;
    }
    EXPECT_EQ(ruth_client_.get("/api/v1/contacts?cursor=garbage").status, 400);
    EXPECT_EQ(ruth_client_.get("/api/v1/commitments?cursor=!!").status, 400);
    for (const char* limit : {"0", "-1", "201", "many", "1e2", "99999999999999999999"}) {
        EXPECT_EQ(ruth_client_.get(std::string{"/api/v1/contacts?limit="} + limit).status, 400);
    }
    EXPECT_EQ(ruth_client_.get("/api/v1/contacts?order=fame").status, 400);
    EXPECT_EQ(ruth_client_.get("/api/v1/contacts?company=x").status, 400);
    EXPECT_EQ(ruth_client_.get("/api/v1/commitments?state=lost").status, 400);
    EXPECT_EQ(ruth_client_.get("/api/v1/contacts?query=" + std::string(300, 'a')).status, 400);
}

TEST_F(RecordsTest, PagesThroughAllContactsOnce) {
    write(us_store(), [&](store::Tables& tables) -> platform::Result<> {
        for (int i = 0; i < 25; ++i) {
            auto contact = ann(us_.id);
            const auto name = "person" + std::to_string(i);
            contact.id = id_of<domain::ContactId>(name.c_str());
            contact.name.value = name;
            contact.addresses = {name + "@brightwater.example"};
            TRY_VOID(tables.contacts.put(contact));
        }
        return {};
    });
    for (const char* order : {"name", "last_activity"}) {
        std::set<std::string> seen;
        std::string cursor;
        int page_count = 0;
        do {
            const auto page = ruth_client_.get(std::string{"/api/v1/contacts?limit=10&order="} +
                                               order + "&cursor=" + cursor);
            ASSERT_EQ(page.status, 200) << page.body;
            const auto body = page.json();
            for (const auto& item : body["items"]) {
                EXPECT_TRUE(seen.insert(item["id"]).second) << item["name"];
            }
            cursor = body["next_cursor"];
        } while (!cursor.empty() && ++page_count < 10);
        EXPECT_EQ(seen.size(), 26U);
    }
}

TEST_F(RecordsTest, GivesSpansAsJavaScriptCounts) {
    const auto activity = ruth_client_.get(mail_path_).json();
    const std::string text = activity["text"];
    ASSERT_EQ(activity["commitments"].size(), 1U);
    const auto& commitment = activity["commitments"][0];
    EXPECT_EQ(utf16_slice(text, commitment["begin"], commitment["end"]), story_quote);
    ASSERT_EQ(activity["facts"].size(), 1U);
    EXPECT_EQ(utf16_slice(text, activity["facts"][0]["begin"], activity["facts"][0]["end"]),
              "+49 30 1234567");
    const std::size_t bytes = text.find(story_quote);
    EXPECT_EQ(commitment["begin"], bytes - 4) << "two umlauts and an emoji are shorter in UTF-16";
}

TEST_F(RecordsTest, MakesChangesAndDeletesADeal) {
    const auto contact = id_of<domain::ContactId>("ann").text;
    const auto made = ruth_client_.post(
        "/api/v1/deals", {{"title", "Boats"},
                          {"contacts", {contact, contact}},
                          {"company", id_of<domain::CompanyId>("brightwater").text},
                          {"amount", {{"amount_minor", 125'000'00}, {"currency", "EUR"}}},
                          {"close_date", "2026-04-30"}});
    ASSERT_EQ(made.status, 201) << made.body;
    EXPECT_EQ(made.json()["contacts"].size(), 1U);
    EXPECT_EQ(made.json()["owner"], ruth_.id.text);
    const auto stages = ruth_client_.get("/api/v1/pipelines").json()["items"][0]["stages"];
    EXPECT_EQ(made.json()["stage"], stages[0]["id"]);

    const auto path = "/api/v1/deals/" + made.json()["id"].get<std::string>();
    const auto moved = ruth_client_.patch(path, {{"stage", stages[2]["id"]}, {"amount", nullptr}},
                                          {{"If-Match", made.header("etag")}});
    ASSERT_EQ(moved.status, 200) << moved.body;
    EXPECT_EQ(moved.json()["stage"], stages[2]["id"]);
    EXPECT_FALSE(moved.json().contains("amount"));
    EXPECT_EQ(ruth_client_.remove(path).status, 428);
    EXPECT_EQ(ruth_client_.remove(path, {{"If-Match", made.header("etag")}}).status, 412);
    EXPECT_EQ(ruth_client_.remove(path, {{"If-Match", moved.header("etag")}}).status, 204);
    EXPECT_EQ(ruth_client_.get(path).status, 404);
}

TEST_F(RecordsTest, RefusesDealsThatCantBe) {
    const json faults[] = {
        {{"title", ""}},
        {{"stage", "x"}},
        {{"title", "x"}, {"close_date", "2026-02-30"}},
        {{"title", "x"}, {"amount", {{"amount_minor", 1.5}, {"currency", "EUR"}}}},
        {{"title", "x"}, {"amount", {{"amount_minor", 1}, {"currency", "euro"}}}},
        {{"title", "x"}, {"amount", {{"amount_minor", -1}, {"currency", "EUR"}}}},
        {{"title", "x"}, {"contacts", {"nobody"}}},
        {{"title", "x"}, {"price", 7}}};
    for (const json& fault : faults) {
        EXPECT_EQ(ruth_client_.post("/api/v1/deals", fault).status, 400) << fault;
    }
    const auto nowhere = id_of<domain::StageId>("nowhere").text;
    EXPECT_EQ(ruth_client_.post("/api/v1/deals", {{"title", "x"}, {"stage", nowhere}}).status, 404);
    EXPECT_EQ(ruth_client_.get("/api/v1/deals").json()["items"], json::array());
}

TEST_F(RecordsTest, AnswersARepeatedPostFromTheFirstAnswer) {
    const Headers key{{"Idempotency-Key", "key-1"}};
    const auto first = ruth_client_.post("/api/v1/deals", {{"title", "Boats"}}, key);
    const auto again = ruth_client_.post("/api/v1/deals", {{"title", "Boats"}}, key);
    ASSERT_EQ(first.status, 201) << first.body;
    EXPECT_EQ(again.status, 201);
    EXPECT_EQ(again.body, first.body);
    EXPECT_EQ(again.header("idempotency-replayed"), "true");
    EXPECT_EQ(ruth_client_.get("/api/v1/deals").json()["items"].size(), 1U);

    const auto other = ruth_client_.post("/api/v1/deals", {{"title", "Ships"}}, key);
    EXPECT_EQ(other.status, 422);
    EXPECT_EQ(other.code(), "idempotency_key_reused");
    EXPECT_EQ(sign_in(sam_).post("/api/v1/deals", {{"title", "Ships"}}, key).status, 201)
        << "another user's key is another key";
    EXPECT_EQ(
        ruth_client_
            .post("/api/v1/deals", {{"title", "x"}}, {{"Idempotency-Key", std::string(101, 'k')}})
            .status,
        400);
}

TEST_F(RecordsTest, MakesNothingTwiceEvenIfTheAnswerWasNotKept) {
    const Headers key{{"Idempotency-Key", "key-2"}};
    const json note{{"contact", id_of<domain::ContactId>("ann").text}, {"text", "Called."}};
    const auto first = ruth_client_.post("/api/v1/notes", note, key);
    ASSERT_EQ(first.status, 201) << first.body;
    // As after a crash between the change and the keeping of its answer.
    ASSERT_TRUE(cell_->idempotency_keys().remove_older(clock_.now() + std::chrono::hours{1}));
    const auto again = ruth_client_.post("/api/v1/notes", note, key);
    EXPECT_EQ(again.status, 201);
    EXPECT_EQ(again.json()["id"], first.json()["id"]);
    EXPECT_EQ(edits_->applied.size(), 1U);
}

TEST_F(RecordsTest, KeepsNoAnswerOfAFailure) {
    const Headers key{{"Idempotency-Key", "key-3"}};
    edits_->next_error =
        platform::Error{platform::ErrorCode::ResourceExhausted, "the disk is full", "Free some."};
    const auto failed = ruth_client_.post("/api/v1/deals", {{"title", "Boats"}}, key);
    EXPECT_EQ(failed.status, 503) << "a full disk is no fault of the asker";
    EXPECT_FALSE(failed.header("retry-after").empty());
    EXPECT_EQ(ruth_client_.post("/api/v1/deals", {{"title", "Boats"}}, key).status, 201);
}

TEST_F(RecordsTest, WritesANoteThatItsAuthorStandsOn) {
    const auto contact = id_of<domain::ContactId>("ann").text;
    const auto note = ruth_client_.post(
        "/api/v1/notes", {{"contact", contact}, {"text", "Called.\nShe likes \xE2\x9B\xB5."}});
    ASSERT_EQ(note.status, 201) << note.body;
    EXPECT_EQ(note.json()["kind"], "note");
    EXPECT_EQ(note.json()["sender"]["name"], "Ruth");
    const auto timeline = ruth_client_.get(ann_path_ + "/timeline").json()["items"];
    ASSERT_EQ(timeline.size(), 2U);
    EXPECT_EQ(timeline[0]["id"], note.json()["id"]) << "newest first";
    EXPECT_EQ(timeline[0]["snippet"], "Called. She likes \xE2\x9B\xB5.");
    EXPECT_EQ(ruth_client_.post("/api/v1/notes", {{"text", "on nothing"}}).status, 400);
    const auto path = "/api/v1/activities/" + note.json()["id"].get<std::string>();
    EXPECT_EQ(ruth_client_.get(path + "/original").status, 404);
}

TEST_F(RecordsTest, ACommitmentWhoseWordsSayTooLittleHasTheMailsSubject) {
    const auto list = ruth_client_.get("/api/v1/commitments?side=theirs&kind=promise&state=open");
    ASSERT_EQ(list.json()["items"].size(), 1U) << list.body;
    EXPECT_FALSE(list.json()["items"][0].contains("subject"));
    const auto path = "/api/v1/commitments/" + list.json()["items"][0]["id"].get<std::string>();
    const auto vague = ruth_client_.patch(path, {{"what", "send it"}}, {{"If-Match", "*"}});
    ASSERT_EQ(vague.status, 200) << vague.body;
    EXPECT_EQ(vague.json()["subject"], "The order");
}

TEST_F(RecordsTest, MovesACommitmentToAndFro) {
    const auto list = ruth_client_.get("/api/v1/commitments?side=theirs&kind=promise&state=open");
    ASSERT_EQ(list.json()["items"].size(), 1U) << list.body;
    const auto path = "/api/v1/commitments/" + list.json()["items"][0]["id"].get<std::string>();
    EXPECT_EQ(ruth_client_.post(path + "/fulfilment").json()["state"], "fulfilled");
    EXPECT_EQ(ruth_client_.post(path + "/fulfilment").json()["version"], 2) << "once is enough";
    EXPECT_EQ(ruth_client_.remove(path + "/dismissal").json()["state"], "fulfilled");
    EXPECT_EQ(ruth_client_.remove(path + "/fulfilment").json()["state"], "open");
    const auto dismissed = ruth_client_.post(path + "/dismissal");
    EXPECT_EQ(dismissed.json()["state"], "dismissed");
    EXPECT_EQ(ruth_client_.get("/api/v1/commitments?state=open").json()["items"], json::array());
    const auto changed = ruth_client_.patch(path, {{"due_at", "2026-03-09T12:00:00+01:00"}},
                                            {{"If-Match", dismissed.header("etag")}});
    ASSERT_EQ(changed.status, 200) << changed.body;
    EXPECT_EQ(changed.json()["due"]["at"], "2026-03-09T11:00:00.000Z");
    const auto cleared =
        ruth_client_.patch(path, {{"due_at", nullptr}}, {{"If-Match", changed.header("etag")}});
    EXPECT_FALSE(cleared.json().contains("due"));
}

TEST_F(RecordsTest, AnswersManyAtTheSameTime) {
    std::vector<std::thread> threads;
    std::atomic<int> good_count = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            auto client = sign_in(ruth_);
            for (int j = 0; j < 20; ++j) {
                if (client.get(ann_path_).status == 200) ++good_count;
            }
        });
    }
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(good_count, 80);
}

}  // namespace
}  // namespace foresail::api::testing
