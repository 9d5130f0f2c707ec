// New mail, history behind it, and the folders they come from.
#include "mailbox/mailbox_fixture.h"

namespace foresail::mailbox {
namespace {

class NewMailTest : public MailboxTest {};

TEST_F(NewMailTest, ArrivesWithinASecond) {
    start_dovecot();
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    for (int i = 1; i <= 5; ++i) {
        const auto delivered_at = clock_.steady_now();
        dovecot_->deliver({mail("new" + std::to_string(i))});
        ASSERT_TRUE(sink_.wait_for_count(static_cast<std::size_t>(i)));
        const auto latency =
            std::chrono::duration_cast<milliseconds>(clock_.steady_now() - delivered_at);
        EXPECT_LT(latency, milliseconds{1'000});
        RecordProperty("latency_ms_" + std::to_string(i), static_cast<int>(latency.count()));
    }
    const domain::RawEvent event = sink_.events().front();
    EXPECT_EQ(event.vendor, "imap");
    EXPECT_EQ(event.owner.text, "ruth");
    EXPECT_FALSE(event.from_sent_folder);
    EXPECT_FALSE(event.conversation.empty());
    EXPECT_NE(event.bytes.find("We meet on Monday"), std::string::npos);
    ASSERT_TRUE(wait_for([](const SyncStatus& s) { return s.taken_count == 5; }));
    EXPECT_TRUE(wait_for_state(SyncState::Live));
    EXPECT_EQ(dovecot_->doveadm("fetch -u " + dovecot_->user() + " flags mailbox INBOX seen"), "");
}

TEST_F(NewMailTest, ComesBeforeTheRestOfALongHistory) {
    start_dovecot();
    dovecot_->deliver(mails("old", 300));
    bool is_delivered = false;
    sink_.set_gate([&](std::span<const domain::RawEvent>) -> platform::Result<> {
        if (!is_delivered && sink_.events().size() >= 50) {
            is_delivered = true;
            dovecot_->deliver({mail("fresh")});
        }
        return {};
    });
    begin();
    ASSERT_TRUE(sink_.wait_for_count(301));
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    auto all = subjects();
    EXPECT_LE(place_of("fresh"), 110U);
    std::erase(all, "fresh");
    for (int i = 0; i < 300; ++i) {
        ASSERT_EQ(all[static_cast<std::size_t>(i)], "old" + std::to_string(300 - i));
    }
    EXPECT_EQ(status().taken_count, 301);
    EXPECT_EQ(status().remaining_count, 0);
    EXPECT_GT(status().oldest_taken_at, domain::Instant{});
    const auto states = book_.states(connection_.id);
    EXPECT_NE(std::find(states.begin(), states.end(), SyncState::Backfilling), states.end());
}

TEST_F(NewMailTest, GoesFirstWhileTheFlowLagsBehind) {
    start_dovecot();
    dovecot_->deliver(mails("old", 60));
    sink_.set_lag(config_.mail.backfill_lag_max + 1);
    begin();
    ASSERT_TRUE(wait_for([](const SyncStatus& s) { return s.remaining_count == 60; }));
    dovecot_->deliver({mail("fresh")});
    ASSERT_TRUE(sink_.wait_for_count(1));
    EXPECT_EQ(subjects(), std::vector<std::string>{"fresh"});
    EXPECT_NE(status().state, SyncState::Live);
    sink_.set_lag(0);
    ASSERT_TRUE(sink_.wait_for_count(61));
    EXPECT_TRUE(wait_for_state(SyncState::Live));
}

TEST_F(NewMailTest, ComesFromAllFoldersButTrashJunkAndDrafts) {
    start_dovecot();
    dovecot_->deliver({mail("inbox")});
    for (const char* folder : {"Sent", "Projekte", "Ångström & Söhne", "台北/日本語", "Trash",
                               "Junk", "Drafts", "Entwürfe"}) {
        dovecot_->save(folder, mail(folder));
    }
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    auto all = subjects();
    std::sort(all.begin(), all.end());
    EXPECT_EQ(all, (std::vector<std::string>{"Projekte", "Sent", "inbox", "Ångström & Söhne",
                                             "台北/日本語"}));
    for (const domain::RawEvent& event : sink_.events()) {
        EXPECT_EQ(event.from_sent_folder, subject_of(event) == "Sent");
    }
}

TEST_F(NewMailTest, IsFoundInFoldersThatAreNotWatched) {
    start_dovecot();
    config_.mail.poll_interval_s = 1;
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    dovecot_->save("Sent", mail("sent"));
    dovecot_->save("Made later", mail("later"));
    ASSERT_TRUE(sink_.wait_for_count(2));
    EXPECT_EQ(count_of("sent"), 1U);
    EXPECT_EQ(count_of("later"), 1U);
}

TEST_F(NewMailTest, ThatIsSentIsAnnouncedToo) {
    // A clock that stands still: no time comes at which the folder would be looked at unasked.
    const platform::FakeClock still{*domain::parse_iso8601("2026-11-24T10:00:00Z")};
    told_clock_ = &still;
    start_dovecot();
    dovecot_->save("Sent", mail("before"));
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    dovecot_->save("Sent", mail("sent"));
    ASSERT_TRUE(sink_.wait_for_count(2));
    dovecot_->deliver({mail("inbox")});
    ASSERT_TRUE(sink_.wait_for_count(3));
    dovecot_->save("Sent", mail("sent again"));
    ASSERT_TRUE(sink_.wait_for_count(4));
    runner_->stop();
    runner_.reset();
}

TEST_F(NewMailTest, IsTakenWithoutIdleAndCondstoreToo) {
    start_dovecot({.capability = "IMAP4rev1", .settings = {}});
    config_.mail.poll_interval_s = 1;
    dovecot_->deliver(mails("old", 30));
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    dovecot_->deliver({mail("fresh")});
    ASSERT_TRUE(sink_.wait_for_count(31));
    EXPECT_EQ(count_of("fresh"), 1U);
}

TEST_F(NewMailTest, OverTlsIsTheSame) {
    start_dovecot();
    connection_ = dovecot_->connection("tls");
    dovecot_->deliver({mail("old", 300'000)});
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    dovecot_->deliver({mail("fresh")});
    ASSERT_TRUE(sink_.wait_for_count(2));
}

TEST_F(NewMailTest, ThatIsTooLargeIsRefusedWithAReason) {
    start_dovecot();
    config_.mail.message_bytes_max = 100'000;
    dovecot_->deliver({mail("a"), mail("huge", 200'000), mail("b")});
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    EXPECT_EQ(subjects(), (std::vector<std::string>{"b", "a"}));
    const auto refused = book_.refused(connection_.id);
    ASSERT_EQ(refused.size(), 1U);
    EXPECT_TRUE(refused.begin()->second.starts_with("It is too large"));
    EXPECT_EQ(status().refused_count, 1);
    dovecot_->deliver({mail("huge too", 200'000), mail("c")});
    ASSERT_TRUE(sink_.wait_for_count(3));
    ASSERT_TRUE(wait_for([](const SyncStatus& s) { return s.refused_count == 2; }));
}

TEST_F(NewMailTest, IsNotLookedForInUnchangedFolders) {
    start_dovecot();
    dovecot_->save("Projects", mail("project"));
    dovecot_->deliver(mails("old", 3));
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    runner_->stop();
    runner_.reset();
    // A flag changes HIGHESTMODSEQ, but brings no mail: UIDNEXT says so without opening the folder.
    dovecot_->doveadm("flags add -u " + dovecot_->user() + " '\\Flagged' mailbox Projects all");
    (void)book_.set_cursor(connection_.id, "folder INBOX", "not a cursor");
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    dovecot_->save("Projects", mail("project two"));
    runner_->stop();
    begin();
    ASSERT_TRUE(sink_.wait_for_count(5));
    EXPECT_EQ(count_of("project"), 1U);
    EXPECT_EQ(count_of("project two"), 1U);
    EXPECT_EQ(count_of("old1"), 1U) << "an unreadable cursor must not make a mail come twice";
}

TEST_F(NewMailTest, IsTakenOnceThoughTheSourceStartsAnew) {
    start_dovecot();
    dovecot_->deliver(mails("old", 40));
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    const auto cursors = book_.cursors(connection_.id);
    std::atomic<int> append_count = 0;
    sink_.set_gate([&](auto) -> platform::Result<> {
        ++append_count;
        return {};
    });
    runner_->stop();
    dovecot_->deliver({mail("fresh")});
    begin();
    ASSERT_TRUE(sink_.wait_for_count(41));
    ASSERT_TRUE(wait_for([](const SyncStatus& s) { return s.taken_count == 41; }));
    EXPECT_EQ(append_count, 1);
    EXPECT_NE(book_.cursors(connection_.id), cursors);
}

}  // namespace
}  // namespace foresail::mailbox
