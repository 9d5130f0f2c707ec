// Signing in: what works, and how plainly it is said where it does not.
#include "mailbox/mailbox_fixture.h"

namespace foresail::mailbox {
namespace {

using platform::ErrorCode;

class SignInTest : public MailboxTest {};

TEST_F(SignInTest, WorksOverTlsAndStartTlsAndLoopback) {
    start_dovecot();
    for (const char* security : {"tls", "starttls", "none"}) {
        connection_ = dovecot_->connection(security);
        const auto checked = check(dovecot_->password());
        EXPECT_TRUE(checked) << security << ": " << (checked ? "" : checked.error().message);
    }
}

TEST_F(SignInTest, WorksWhateverTheServerOffersForIt) {
    const std::string base = "IMAP4rev1 ";
    for (const char* ways : {"AUTH=PLAIN", "AUTH=LOGIN", "AUTH=PLAIN SASL-IR", ""}) {
        start_dovecot({.capability = base + ways, .settings = {}});
        const auto checked = check(dovecot_->password());
        EXPECT_TRUE(checked) << ways << ": " << (checked ? "" : checked.error().message);
    }
}

TEST_F(SignInTest, SaysThatThePasswordIsRefused) {
    start_dovecot();
    password_ = "wrong \"pass\" \\ wörd";
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::NeedsAttention));
    EXPECT_TRUE(status().error.starts_with("The mail server refuses the password."))
        << status().error;
    EXPECT_EQ(status().hint,
              "Enter it again; if the account uses two-factor sign-in, make an app password.");
    EXPECT_GT(status().next_try_at, clock_.now() + seconds{500});
    const auto checked = check("wrong");
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().code, ErrorCode::Unauthenticated);
}

TEST_F(SignInTest, RefusesACertificateThatNobodyVouchesFor) {
    start_dovecot();
    config_.outbound.ca_file.clear();
    for (const char* security : {"tls", "starttls"}) {
        connection_ = dovecot_->connection(security);
        const auto checked = check(dovecot_->password());
        ASSERT_FALSE(checked) << security;
        EXPECT_NE(checked.error().message.find("certificate"), std::string::npos)
            << checked.error().message;
        EXPECT_FALSE(checked.error().hint.empty());
    }
}

TEST_F(SignInTest, NeverSendsAPasswordInClearOverANetwork) {
    start_dovecot();
    connection_.host = "mail.example";
    const auto checked = check(dovecot_->password());
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().code, ErrorCode::InvalidArgument);
}

TEST_F(SignInTest, SaysWhenNobodyAnswers) {
    start_dovecot();
    dovecot_->stop();
    begin();
    ASSERT_TRUE(wait_for_state(SyncState::Waiting));
    EXPECT_FALSE(status().error.empty());
    EXPECT_GT(status().next_try_at, domain::Instant{});
}

}  // namespace
}  // namespace foresail::mailbox
