// How a connection is doing, kept in the ConnectionBook and told to open pages. A change of state
// or error is written at once; mere counts at most a few times a second, so that a burst of mail
// does not become a burst of writes.
//
// Thread safety: belongs to one thread.
#pragma once

#include "capture/mail_source.h"

#include <chrono>
#include <functional>

namespace foresail::capture {

class StatusReport {
public:
    static constexpr std::chrono::milliseconds interval{250};

    /// Starts from what the book has.
    StatusReport(const domain::Connection& connection, const MailSourceTools& tools);

    [[nodiscard]] const domain::SyncStatus& status() const { return status_; }
    void change(const std::function<void(domain::SyncStatus&)>& edit);
    /// Writes what change() held back. Before anything that may wait long.
    void flush();

private:
    void write();

    domain::Connection connection_;
    MailSourceTools tools_;
    domain::SyncStatus status_;
    std::chrono::steady_clock::time_point written_at_;
    bool is_held_back_ = false;
};

}  // namespace foresail::capture
