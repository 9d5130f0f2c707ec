// What mails and people do to the ledger, in the store: who wins, who may see it, in which order.
#include "store/testing/workspace_fixture.h"
#include "understand/sentence.h"

namespace foresail::store {
namespace {

using domain::CommitmentState;
using domain::EntryKind;
using domain::EntryState;
using domain::LedgerEntry;
using platform::ErrorCode;
using platform::Result;
using testing::at_day;
using testing::id_of;

class Settling : public testing::WorkspaceTest {
protected:
    /// A mail of Ann's in the thread of "offer", with the signals that its text has.
    resolve::Links answer(const std::string& name, const std::string& text, int day) const {
        auto links = mail(name, day);
        links.activity.thread = id_of<domain::ThreadId>("thread offer");
        links.activity.text = text;
        links.activity.zones = {{domain::ZoneKind::Reply, {0, text.size()}}};
        links.activity.attachments.clear();
        return links;
    }
    void put(const resolve::Links& links) {
        understand::Reading reading;
        const auto& text = links.activity.text;
        reading.signals = understand::find_signals(
            links.activity, understand::split_sentences(text, {0, text.size()}));
        write(
            [&](Tables& tables) { return commit(tables, links, reading, links.activity.sent_at); });
    }
    /// Ann promises to send the offer by Friday.
    void put_promise(int day = 1) {
        auto links = mail("offer", day);
        auto said = reading(links);
        said.commitments[0].what = "send the offer";
        write([&](Tables& tables) { return commit(tables, links, said, links.activity.sent_at); });
        promise_ = said.commitments[0].id;
    }
    domain::Commitment promise() {
        return look([&](const Tables& t) { return t.commitments.get(ruth_, promise_); });
    }
    std::vector<LedgerEntry> history(const domain::Viewer& viewer) {
        return look([&](const Tables& t) { return t.ledger.history(viewer, promise_); });
    }
    void edit_promise(const std::string& verb, nlohmann::json fields = nlohmann::json::object()) {
        const auto done = edit(verb, promise_.text, std::move(fields));
        ASSERT_TRUE(done) << done.error().message;
    }

    domain::CommitmentId promise_;
};

TEST_F(Settling, KeepsWithTheWordsThatShowIt) {
    put_promise();
    put(answer("kept", "Attached is the offer.", 3));
    EXPECT_EQ(promise().state, CommitmentState::Fulfilled);
    EXPECT_EQ(promise().version, 2);
    const auto entries = history(ruth_);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].kind, EntryKind::Kept);
    EXPECT_EQ(entries[0].state, EntryState::Applied);
    EXPECT_EQ(entries[0].quote, "Attached is the offer.");
    EXPECT_EQ(entries[0].activity, id_of<domain::ActivityId>("kept"));
    EXPECT_EQ(entries[0].at, at_day(3));
}

TEST_F(Settling, ReadsTheThreadTheOtherWayRound) {
    put(answer("kept", "Attached is the offer.", 3));
    put_promise();
    EXPECT_EQ(promise().state, CommitmentState::Fulfilled);
}

TEST_F(Settling, LeavesAPromiseAloneThatIsYoungerThanTheMail) {
    put_promise(5);
    put(answer("older", "Attached is the offer.", 3));
    EXPECT_EQ(promise().state, CommitmentState::Open);
    EXPECT_TRUE(history(ruth_).empty());
}

TEST_F(Settling, ChangesNothingByAMailOlderThanTheNewestChange) {
    put_promise();
    put(answer("moved later", "Sorry, the offer is delayed, you will have it on 20 March.", 6));
    const auto due = promise().due;
    ASSERT_TRUE(due);
    EXPECT_TRUE(domain::to_iso8601(due->at).starts_with("2026-03-21T04"));
    put(answer("moved before", "Sorry, the offer is delayed, you will have it on 12 March.", 4));
    EXPECT_EQ(promise().due->at, due->at);
    EXPECT_EQ(history(ruth_).size(), 1U);
}

TEST_F(Settling, AsksWhereAPersonHasSpoken) {
    put_promise();
    put(answer("kept", "Attached is the offer.", 3));
    edit_promise("commitment.reopen");
    EXPECT_EQ(promise().state, CommitmentState::Open);
    put(answer("kept again", "Attached is the offer.", 30));
    EXPECT_EQ(promise().state, CommitmentState::Open);
    const auto entries = history(ruth_);
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries[1].by, ruth_.user);
    EXPECT_EQ(entries[2].state, EntryState::Proposed);

    ASSERT_TRUE(edit("settlement.accept", entries[2].id.text, nlohmann::json::object()));
    EXPECT_EQ(promise().state, CommitmentState::Fulfilled);
    EXPECT_EQ(edit("settlement.reject", entries[2].id.text, nlohmann::json::object()).error().code,
              ErrorCode::Conflict);
}

TEST_F(Settling, AsksWhereTheWordsAreWeakAndTakesNoForAnAnswer) {
    put_promise();
    put(answer("done", "All done.", 3));
    EXPECT_EQ(promise().state, CommitmentState::Open);
    const auto entries = history(ruth_);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].state, EntryState::Proposed);
    ASSERT_TRUE(edit("settlement.reject", entries[0].id.text, nlohmann::json::object()));
    EXPECT_EQ(promise().state, CommitmentState::Open);
    EXPECT_EQ(history(ruth_)[0].state, EntryState::Rejected);
}

TEST_F(Settling, KeepsTheDueDateThatAPersonSet) {
    put_promise();
    edit_promise("commitment.update", {{"due_at", "2026-03-30T12:00:00Z"}});
    put(answer("late", "Sorry, the offer is delayed, you will have it on 15 April.", 25));
    EXPECT_EQ(domain::to_iso8601(promise().due->at), "2026-03-30T12:00:00.000Z");
    EXPECT_EQ(history(ruth_).back().state, EntryState::Proposed);
}

TEST_F(Settling, DoesNotTellOfAPrivateMail) {
    put_promise();
    auto secret = answer("secret", "Attached is the offer.", 3);
    secret.activity.audience = {.everyone = false, .users = {omar_.user}};
    put(secret);
    EXPECT_EQ(promise().state, CommitmentState::Open) << "or all would know that a mail came";
    EXPECT_TRUE(history(ruth_).empty());
    ASSERT_EQ(history(omar_).size(), 1U);
    const auto id = history(omar_)[0].id;
    const auto seen = store_->query([&](const Tables& t) { return t.ledger.get(ruth_, id); });
    EXPECT_EQ(seen.error().code, ErrorCode::NotFound);
}

TEST_F(Settling, CorrectsWhoOwesWhom) {
    put_promise();
    edit_promise("commitment.update",
                 {{"debtor", "ruth@us.example"}, {"creditor", "ann@brightwater.example"}});
    EXPECT_EQ(promise().side, domain::Side::Ours);
    EXPECT_EQ(promise().contact, id_of<domain::ContactId>("ann"));
    EXPECT_EQ(history(ruth_)[0].before["debtor"], "ann@brightwater.example");
    EXPECT_EQ(
        edit("commitment.update", promise_.text, {{"debtor", "nobody@else.example"}}).error().code,
        ErrorCode::InvalidArgument);
}

TEST_F(Settling, KeepsCorrectionsForTraining) {
    put_promise();
    put(answer("kept", "Attached is the offer.", 3));
    edit_promise("commitment.dismiss");
    const auto page =
        look([&](const Tables& t) { return t.ledger.corrections(ruth_, {.limit = 10}); });
    ASSERT_EQ(page.items.size(), 1U) << "what a mail did is no correction";
    EXPECT_EQ(page.items[0].before["state"], "fulfilled");
    EXPECT_EQ(page.items[0].after["state"], "dismissed");
    const domain::Viewer stranger{id_of<domain::WorkspaceId>("them"), ruth_.user, true};
    EXPECT_TRUE(look([&](const Tables& t) {
                    return t.ledger.corrections(stranger, {.limit = 10});
                }).items.empty());
}

}  // namespace
}  // namespace foresail::store
