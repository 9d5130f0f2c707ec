// The order of things: new mail, history, waiting.
#include "vendors/imap/mailbox_sync.h"

#include <algorithm>

namespace foresail::vendors::imap {

using platform::Result;
using std::chrono::milliseconds;

namespace {

// RFC 2177 asks for less than 29 minutes; some servers and routers drop a silent line earlier.
constexpr milliseconds idle_max{std::chrono::minutes{24}};
/// What is sent should be seen soon, though most servers announce INBOX alone.
constexpr milliseconds sent_interval{std::chrono::seconds{15}};
/// Mail comes in bursts, and servers announce it late in IDLE (Dovecot gathers for half a second):
/// for a moment after a mail the server is asked instead.
constexpr milliseconds burst_time{std::chrono::seconds{2}};
constexpr milliseconds burst_interval{50};
/// How soon history goes on after the flow has caught up.
constexpr milliseconds held_up_wait{250};

}  // namespace

MailboxSync::MailboxSync(const domain::Connection& connection,
                         const capture::MailSourceTools& tools, Session& session,
                         Interrupt& interrupt)
    : connection_{connection},
      tools_{tools},
      session_{session},
      interrupt_{interrupt},
      report_{connection, tools},
      taker_{connection, tools, session, [this] { show(); }} {}

Result<> MailboxSync::run() {
    TRY_VOID(find_folders());
    show();
    while (!interrupt_.is_set()) {
        if (Folder* const folder = next_fresh()) {
            TRY_VOID(take_fresh(*folder));
        } else if (Folder* const older = next_history();
                   older != nullptr && !is_history_held_up()) {
            TRY_VOID(take_history(*older));
            TRY_VOID(look_for_news());
        } else {
            TRY_VOID(wait());
        }
        TRY_VOID(poll_if_due());
    }
    return {};
}

Result<> MailboxSync::take_fresh(Folder& folder) {
    if (folder.fresh.size() > MailTaker::group_count_max) show();
    TRY(const bool is_open, open(folder));
    if (!is_open || folder.fresh.empty()) return {};
    TRY(const MailTaker::Group group, taker_.take(folder, folder.fresh));
    const auto end = folder.fresh.begin() + static_cast<std::ptrdiff_t>(group.done_count);
    folder.cursor.highest = *(end - 1);
    folder.fresh.erase(folder.fresh.begin(), end);
    if (folder.fresh.empty()) folder.cursor.modseq = folder.looked_modseq;
    TRY_VOID(save(folder));
    count(group);
    took_fresh_at_ = tools_.clock.steady_now();
    return {};
}

Result<> MailboxSync::take_history(Folder& folder) {
    TRY(const bool is_open, open(folder));
    if (!is_open || folder.history.empty()) return {};
    TRY(const MailTaker::Group group, taker_.take(folder, folder.history));
    const auto end = folder.history.begin() + static_cast<std::ptrdiff_t>(group.done_count);
    folder.cursor.lowest = *(end - 1);
    folder.history.erase(folder.history.begin(), end);
    if (folder.history.empty()) folder.cursor.lowest = 1;
    if (group.oldest_at != domain::Instant{}) folder.cursor.reached_at = group.oldest_at;
    TRY_VOID(save(folder));
    count(group);
    return {};
}

/// False: the server refuses it, or its uids are others than before and have been looked at anew.
Result<bool> MailboxSync::open(Folder& folder) {
    if (session_.opened() == folder.name) return true;
    const std::uint32_t uid_validity = folder.cursor.uid_validity;
    TRY_VOID(look(folder));
    return folder.is_readable && folder.cursor.uid_validity == uid_validity;
}

Result<> MailboxSync::look_for_news() {
    Folder& watched = folders_.front();
    if (session_.opened() != watched.name) return look_if_changed(watched);
    TRY_VOID(session_.noop());
    return session_.take_news() ? look(watched) : Result<>{};
}

Result<> MailboxSync::wait() {
    Folder& watched = folders_.front();
    if (session_.opened() != watched.name) TRY_VOID(look(watched));
    if (session_.take_news()) TRY_VOID(look(watched));
    if (!watched.fresh.empty()) return {};
    if (session_.take_news_elsewhere()) return look_at_sent();
    show();
    report_.flush();
    milliseconds time = std::min({idle_max, time_until_poll(), time_until_sent()});
    if (next_history() != nullptr) time = std::min(time, held_up_wait);
    const bool is_burst =
        took_fresh_at_ && tools_.clock.steady_now() - *took_fresh_at_ < burst_time;
    if (session_.can("IDLE") && !is_burst) {
        TRY_VOID(session_.idle(time));
    } else {
        interrupt_.wait_for(is_burst ? std::min(time, burst_interval) : time);
        if (interrupt_.is_set()) return {};
        TRY_VOID(session_.noop());
    }
    if (session_.take_news()) TRY_VOID(look(watched));
    return session_.take_news_elsewhere() ? look_at_sent() : Result<>{};
}

milliseconds MailboxSync::time_until_poll() const {
    const std::chrono::seconds interval{tools_.config.mail.poll_interval_s};
    const auto passed = tools_.clock.steady_now() - polled_at_;
    return std::max(milliseconds{0},
                    std::chrono::ceil<milliseconds>(milliseconds{interval} - passed));
}

milliseconds MailboxSync::time_until_sent() const {
    const auto passed = tools_.clock.steady_now() - polled_sent_at_;
    return std::max(milliseconds{0}, std::chrono::ceil<milliseconds>(sent_interval - passed));
}

Result<> MailboxSync::poll_if_due() {
    if (interrupt_.is_set()) return {};
    if (time_until_poll().count() == 0) return find_folders();
    if (time_until_sent().count() == 0) return look_at_sent();
    return {};
}

Folder* MailboxSync::next_fresh() {
    const auto found = std::find_if(folders_.begin(), folders_.end(),
                                    [](const Folder& folder) { return !folder.fresh.empty(); });
    return found == folders_.end() ? nullptr : &*found;
}

/// The folder whose next mail is the newest; those not begun come first.
Folder* MailboxSync::next_history() {
    Folder* next = nullptr;
    for (Folder& folder : folders_) {
        if (folder.history.empty()) continue;
        const bool is_begun = folder.cursor.reached_at != domain::Instant{};
        if (!is_begun) return &folder;
        if (next == nullptr || folder.cursor.reached_at > next->cursor.reached_at) next = &folder;
    }
    return next;
}

bool MailboxSync::is_history_held_up() const {
    return tools_.sink.lag(connection_.workspace) > tools_.config.mail.backfill_lag_max;
}

void MailboxSync::count(const MailTaker::Group& group) {
    report_.change([&](domain::SyncStatus& status) {
        status.taken_count += group.new_count;
        status.refused_count += group.refused_count;
        status.last_success_at = tools_.clock.now();
    });
    if (next_fresh() == nullptr) show();
}

void MailboxSync::show() {
    std::int64_t remaining_count = 0;
    std::size_t unreadable_count = 0;
    domain::Instant pending_reached_at;
    domain::Instant done_reached_at;
    for (const Folder& folder : folders_) {
        remaining_count += static_cast<std::int64_t>(folder.fresh.size() + folder.history.size());
        if (!folder.is_readable) ++unreadable_count;
        const domain::Instant reached_at = folder.cursor.reached_at;
        if (reached_at == domain::Instant{}) continue;
        if (!folder.history.empty()) {
            pending_reached_at = std::max(pending_reached_at, reached_at);
        } else if (done_reached_at == domain::Instant{} || reached_at < done_reached_at) {
            done_reached_at = reached_at;
        }
    }
    report_.change([&](domain::SyncStatus& status) {
        status.state =
            remaining_count == 0 ? domain::SyncState::Live : domain::SyncState::Backfilling;
        status.remaining_count = remaining_count;
        status.oldest_taken_at =
            pending_reached_at != domain::Instant{} ? pending_reached_at : done_reached_at;
        if (remaining_count == 0) status.last_success_at = tools_.clock.now();
        status.error.clear();
        status.hint.clear();
        status.next_try_at = {};
        if (unreadable_count > 0) {
            status.error = std::to_string(unreadable_count) +
                           " folders are not read: the mail server refuses to open them.";
            status.hint = "Check with your mail provider who may read them.";
        }
    });
}

}  // namespace foresail::vendors::imap
