// Reads a mailbox over one signed-in session until told to stop: new mail first, then history from
// the newest to the oldest of all folders, then waiting.
//
// A cursor moves only when what it passes is durable. The state is Live only while everything that
// the server had at the last look is durable; a look that finds more than can be taken at once, or
// anything that takes long, leaves Live first.
#pragma once

#include "capture/status_report.h"
#include "vendors/imap/folder.h"
#include "vendors/imap/mail_taker.h"
#include "vendors/imap/session.h"

#include <optional>
#include <vector>

namespace foresail::vendors::imap {

class MailboxSync {
public:
    MailboxSync(const domain::Connection& connection, const capture::MailSourceTools& tools,
                Session& session, Interrupt& interrupt);
    /// Success only when interrupted between two commands; else the session's or the sink's error.
    platform::Result<> run();

private:
    platform::Result<> find_folders();
    platform::Result<> have_sent_announced();
    platform::Result<> look_at_sent();
    platform::Result<> load(Folder& folder);
    platform::Result<> look_if_changed(Folder& folder);
    platform::Result<> look(Folder& folder);
    platform::Result<> begin_anew(Folder& folder, const FolderState& state);
    platform::Result<> look_for_news();
    platform::Result<> poll_if_due();
    platform::Result<> take_fresh(Folder& folder);
    platform::Result<> take_history(Folder& folder);
    platform::Result<bool> open(Folder& folder);
    platform::Result<> wait();
    platform::Result<> save(Folder& folder);

    Folder* next_fresh();
    Folder* next_history();
    [[nodiscard]] bool is_history_held_up() const;
    [[nodiscard]] std::chrono::milliseconds time_until_poll() const;
    [[nodiscard]] std::chrono::milliseconds time_until_sent() const;
    void count(const MailTaker::Group& group);
    void show();

    const domain::Connection connection_;
    const capture::MailSourceTools& tools_;
    Session& session_;
    Interrupt& interrupt_;
    capture::StatusReport report_;
    MailTaker taker_;
    std::vector<Folder> folders_;  ///< The first is the one that is watched: INBOX.
    std::chrono::steady_clock::time_point polled_at_;
    std::chrono::steady_clock::time_point polled_sent_at_;
    std::optional<std::chrono::steady_clock::time_point> took_fresh_at_;
};

}  // namespace foresail::vendors::imap
