// Restarts, cut connections, full disks: nothing is lost, and nothing looks better than it is.
#include "mailbox/mailbox_fixture.h"

namespace foresail::mailbox {
namespace {

using platform::ErrorCode;

class TroubleTest : public MailboxTest {};

TEST_F(TroubleTest, ReconnectsAfterTheServerRestarts) {
    start_dovecot();
    dovecot_->deliver({mail("before")});
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    dovecot_->stop();
    ASSERT_TRUE(wait_for_state(SyncState::Waiting));
    EXPECT_FALSE(status().error.empty());
    ASSERT_TRUE(dovecot_->start_again());
    dovecot_->deliver({mail("after")});
    ASSERT_TRUE(sink_.wait_for_count(2));
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    EXPECT_EQ(status().error, "");
    EXPECT_EQ(subjects(), (std::vector<std::string>{"before", "after"}));
}

TEST_F(TroubleTest, ReadsAFolderAgainWhenItsUidsChange) {
    start_dovecot();
    dovecot_->deliver(mails("old", 30));
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    runner_->stop();
    const auto before = sink_.events();
    dovecot_->doveadm("mailbox update -u " + dovecot_->user() + " --uid-validity 4000000000 INBOX");
    begin();
    ASSERT_TRUE(sink_.wait_for_count(60)) << "the folder was not read again";
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    for (const domain::RawEvent& event : before) {
        EXPECT_EQ(count_of(subject_of(event)), 2U);
    }
}

TEST_F(TroubleTest, LosesNothingWhenCutInTheMiddleOfAMessage) {
    start_dovecot();
    std::vector<std::string> all;
    for (int i = 0; i < 40; ++i) all.push_back(mail("large" + std::to_string(i), 100'000));
    dovecot_->deliver(all);
    Gate gate{dovecot_->imap_port()};
    connection_.port = gate.port();
    gate.cut_after(700'000);
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Waiting));
    EXPECT_LT(sink_.events().size(), 40U);
    gate.cut_after(0);
    ASSERT_TRUE(sink_.wait_for_count(40));
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    EXPECT_GE(gate.connection_count(), 2);
    for (int i = 0; i < 40; ++i) {
        const auto events = sink_.events();
        const std::string subject = "large" + std::to_string(i);
        const auto found = std::find_if(events.begin(), events.end(), [&](const auto& event) {
            return subject_of(event) == subject;
        });
        ASSERT_NE(found, events.end());
        EXPECT_GT(found->bytes.size(), 100'000U);
    }
    EXPECT_EQ(status().taken_count, 40);
}

TEST_F(TroubleTest, NoticesACutWhileItWaits) {
    start_dovecot();
    Gate gate{dovecot_->imap_port()};
    connection_.port = gate.port();
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    gate.cut_all();
    dovecot_->deliver({mail("after")});
    ASSERT_TRUE(sink_.wait_for_count(1));
    EXPECT_GE(gate.connection_count(), 2);
}

TEST_F(TroubleTest, StaysBackfillingOnASlowLine) {
    start_dovecot();
    dovecot_->deliver({mail("large", 600'000)});
    Gate gate{dovecot_->imap_port()};
    connection_.port = gate.port();
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    gate.delay_ms(20);
    dovecot_->deliver({mail("large too", 600'000)});
    ASSERT_TRUE(wait_for_state(SyncState::Backfilling));
    EXPECT_EQ(status().remaining_count, 1);
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    EXPECT_EQ(sink_.events().size(), 2U);
}

TEST_F(TroubleTest, LosesNothingWhenTheDiskIsFull) {
    start_dovecot();
    dovecot_->deliver(mails("old", 60));
    std::atomic<bool> is_full = true;
    sink_.set_gate([&](std::span<const domain::RawEvent>) -> platform::Result<> {
        if (!is_full || sink_.events().size() < 25) return {};
        return platform::failure(ErrorCode::ResourceExhausted, "The disk is full.", "Make room.");
    });
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Waiting));
    EXPECT_EQ(status().error, "The disk is full.");
    EXPECT_EQ(status().hint, "Make room.");
    EXPECT_EQ(sink_.events().size(), 25U);
    dovecot_->deliver({mail("fresh")});
    is_full = false;
    ASSERT_TRUE(sink_.wait_for_count(61));
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    EXPECT_EQ(status().error, "");
    EXPECT_EQ(count_of("fresh"), 1U);
}

TEST_F(TroubleTest, StopsAtOnceWhateverItWaitsFor) {
    start_dovecot();
    Gate gate{dovecot_->imap_port()};
    connection_.port = gate.port();
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Live));
    auto began_at = clock_.steady_now();
    runner_->stop();  // Out of IDLE.
    EXPECT_LT(clock_.steady_now() - began_at, seconds{2});
    dovecot_->deliver({mail("large", 3'000'000)});
    gate.delay_ms(100);
    begin();
    ASSERT_TRUE(wait_for([](const SyncStatus& s) { return s.remaining_count == 1; }));
    began_at = clock_.steady_now();
    runner_->stop();  // Out of a fetch.
    EXPECT_LT(clock_.steady_now() - began_at, seconds{2});
    EXPECT_TRUE(sink_.events().empty());
}

}  // namespace
}  // namespace foresail::mailbox
