// How a sync finds out what the server has: folders, and what is in them beyond the cursors.
#include "platform/logging.h"
#include "vendors/imap/mailbox_sync.h"

#include <algorithm>

namespace foresail::vendors::imap {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

Result<> MailboxSync::find_folders() {
    TRY(const auto listed, session_.list());
    std::vector<Folder> folders;
    for (const ChosenFolder& chosen : choose_folders(listed)) {
        const auto known = std::find_if(folders_.begin(), folders_.end(),
                                        [&](const Folder& one) { return one.name == chosen.name; });
        Folder folder;
        if (known != folders_.end()) {
            folder = std::move(*known);
        } else {
            folder.name = chosen.name;
            TRY_VOID(load(folder));
        }
        folder.role = chosen.role;
        folders.push_back(std::move(folder));
    }
    folders_ = std::move(folders);
    if (folders_.empty()) {
        return failure(ErrorCode::Unavailable, "The mail server shows no folders.",
                       "We try again by ourselves.");
    }
    // The opened folder announces its news by itself.
    for (Folder& folder : folders_) {
        if (interrupt_.is_set()) return {};
        if (session_.opened() != folder.name) TRY_VOID(look_if_changed(folder));
    }
    polled_at_ = tools_.clock.steady_now();
    polled_sent_at_ = polled_at_;
    return have_sent_announced();
}

/// A server that can't is asked every few seconds instead.
Result<> MailboxSync::have_sent_announced() {
    std::vector<std::string> names;
    for (const Folder& folder : folders_) {
        if (folder.role == capture::FolderRole::Sent) names.push_back(folder.name);
    }
    if (names.empty()) return {};
    auto announced = session_.announce_also(names);
    if (!announced && announced.error().code != ErrorCode::FailedPrecondition) return announced;
    return {};
}

Result<> MailboxSync::look_at_sent() {
    for (Folder& folder : folders_) {
        if (folder.role == capture::FolderRole::Sent) TRY_VOID(look_if_changed(folder));
    }
    polled_sent_at_ = tools_.clock.steady_now();
    return session_.take_overflow() ? have_sent_announced() : Result<>{};
}

Result<> MailboxSync::load(Folder& folder) {
    TRY(const auto text, tools_.book.cursor(connection_.id, folder.cursor_name()));
    if (!text) return {};
    folder.cursor = parse_folder_cursor(*text).value_or(FolderCursor{});
    folder.saved_cursor = folder.cursor;
    return {};
}

Result<> MailboxSync::save(Folder& folder) {
    if (folder.cursor == folder.saved_cursor) return {};
    TRY_VOID(tools_.book.set_cursor(connection_.id, folder.cursor_name(), to_text(folder.cursor)));
    folder.saved_cursor = folder.cursor;
    return {};
}

/// Without opening it: most folders of most mailboxes never change.
Result<> MailboxSync::look_if_changed(Folder& folder) {
    auto state = session_.status(folder.name);
    if (!state) {
        if (state.error().code != ErrorCode::FailedPrecondition) {
            return tl::unexpected(state.error());
        }
        return look(folder);  // Some servers refuse STATUS, but not to open it.
    }
    const FolderCursor& cursor = folder.cursor;
    const bool is_same = cursor.uid_validity != 0 && cursor.uid_validity == state->uid_validity;
    const bool is_history_known = !cursor.has_history() || folder.is_history_listed;
    const bool has_nothing_new = (state->uid_next != 0 && state->uid_next == cursor.highest + 1) ||
                                 (state->modseq != 0 && state->modseq == cursor.modseq);
    if (is_same && is_history_known && has_nothing_new && folder.fresh.empty()) return {};
    return look(folder);
}

Result<> MailboxSync::look(Folder& folder) {
    FolderState state;
    const bool was_open = session_.opened() == folder.name;
    if (!was_open) {
        auto opened = session_.examine(folder.name);
        if (!opened && opened.error().code == ErrorCode::FailedPrecondition &&
            &folder != &folders_.front()) {
            if (folder.is_readable) {
                platform::log_warning("folder refused", {{"connection", connection_.id.text}});
            }
            folder.is_readable = false;
            folder.fresh.clear();
            folder.history.clear();
            return {};
        }
        if (!opened) return tl::unexpected(opened.error());
        state = *opened;
        if (state.uid_validity == 0) state.uid_validity = 1;  // The server never changes its uids.
        folder.is_readable = true;
        folder.looked_modseq = state.modseq;
        if (state.uid_validity != folder.cursor.uid_validity) {
            TRY_VOID(begin_anew(folder, state));
        }
    }
    (void)session_.take_news();  // What is announced from here on may not be in the answer.
    if (folder.cursor.has_history() && !folder.is_history_listed) {
        TRY(folder.history, session_.uids(1, folder.cursor.lowest - 1));
        std::reverse(folder.history.begin(), folder.history.end());
        if (folder.history.empty()) folder.cursor.lowest = 1;
    }
    folder.is_history_listed = true;
    TRY(folder.fresh, session_.uids(folder.cursor.highest + 1, 0));
    if (folder.fresh.empty() && !was_open) {
        // Nothing was there at this point; uids are never given twice.
        if (state.uid_next > 0) {
            folder.cursor.highest = std::max(folder.cursor.highest, state.uid_next - 1);
        }
        folder.cursor.modseq = state.modseq;
    }
    return save(folder);
}

/// The server's uids are new to us: all that is there now is history.
Result<> MailboxSync::begin_anew(Folder& folder, const FolderState& state) {
    folder.cursor = {};
    folder.fresh.clear();
    folder.history.clear();
    folder.is_history_listed = false;
    folder.cursor.uid_validity = state.uid_validity;
    Uid highest = state.uid_next > 0 ? state.uid_next - 1 : 0;
    if (state.uid_next == 0) {
        TRY(const auto all, session_.uids(1, 0));
        if (!all.empty()) highest = all.back();
    }
    folder.cursor.highest = highest;
    folder.cursor.lowest = highest + 1;
    return {};
}

}  // namespace foresail::vendors::imap
