// What the mailbox tests share: a Dovecot, a runner with the IMAP source, a book and a sink in
// memory.
#pragma once

#include "capture/runner.h"
#include "capture/testing/fake_book.h"
#include "capture/testing/fake_sink.h"
#include "mailbox/dovecot.h"
#include "mailbox/gate.h"
#include "vendors/imap/imap_source.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace foresail::mailbox {

using domain::SyncState;
using domain::SyncStatus;
using std::chrono::milliseconds;
using std::chrono::seconds;

inline std::string mail(const std::string& subject, std::size_t body_bytes = 20) {
    std::string body;
    while (body.size() < body_bytes) body += "We meet on Monday at the office.\r\n";
    return "From: Ann <ann@client.example>\r\nTo: ruth@us.example\r\nMessage-ID: <" + subject +
           "@client.example>\r\nSubject: " + subject + "\r\n\r\n" + body;
}

inline std::vector<std::string> mails(const std::string& subject, int count) {
    std::vector<std::string> all;
    for (int i = 1; i <= count; ++i) all.push_back(mail(subject + std::to_string(i)));
    return all;
}

inline std::string subject_of(const domain::RawEvent& event) {
    const std::size_t begin = event.bytes.find("Subject: ");
    if (begin == std::string::npos) return {};
    return event.bytes.substr(begin + 9, event.bytes.find_first_of("\r\n", begin) - begin - 9);
}

class MailboxTest : public ::testing::Test {
protected:
    void TearDown() override {
        if (runner_) runner_->stop();
    }

    void start_dovecot(const Dovecot::Options& options = {}) {
        dovecot_ = Dovecot::start(options);
        ASSERT_NE(dovecot_, nullptr) << "Dovecot does not start; is dovecot-imapd installed?";
        config_.outbound.ca_file = dovecot_->ca_file();
        connection_ = dovecot_->connection();
    }
    capture::MailSourceTools tools() {
        return {sink_, book_, outbound_, *told_clock_, config_, nullptr};
    }
    void begin(capture::Backoff backoff = {milliseconds{20}, milliseconds{100}, seconds{1'000}}) {
        book_.put(connection_, password_.empty() ? dovecot_->password() : password_);
        runner_ = capture::create_runner(vendors::imap::create_imap_source, tools(), backoff);
        ASSERT_TRUE(runner_->start());
    }
    platform::Result<> check(const std::string& password) {
        return vendors::imap::create_imap_source(connection_, password, tools())->check();
    }
    bool wait_for(const std::function<bool(const SyncStatus&)>& is_wanted) {
        return book_.wait_for_status(connection_.id, is_wanted);
    }
    bool wait_for_state(SyncState state) {
        return wait_for([&](const SyncStatus& status) { return status.state == state; });
    }
    SyncStatus status() { return *book_.status(connection_.id); }
    std::vector<std::string> subjects() {
        std::vector<std::string> subjects;
        for (const domain::RawEvent& event : sink_.events()) subjects.push_back(subject_of(event));
        return subjects;
    }
    std::size_t count_of(const std::string& subject) {
        const auto all = subjects();
        return static_cast<std::size_t>(std::count(all.begin(), all.end(), subject));
    }
    std::size_t place_of(const std::string& subject) {
        const auto all = subjects();
        return static_cast<std::size_t>(std::find(all.begin(), all.end(), subject) - all.begin());
    }

    std::unique_ptr<Dovecot> dovecot_;
    domain::Connection connection_;
    std::string password_;
    capture::testing::FakeBook book_;
    capture::testing::FakeSink sink_;
    platform::Outbound outbound_{
        [](const domain::WorkspaceId&, const platform::Destination&) -> platform::Result<> {
            return {};
        },
        [](const domain::WorkspaceId&, const platform::Destination&, bool) {}};
    platform::SystemClock clock_;
    const platform::Clock* told_clock_ = &clock_;
    platform::Config config_;
    std::unique_ptr<capture::Runner> runner_;
};

}  // namespace foresail::mailbox
