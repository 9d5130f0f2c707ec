#include "vendors/imap/mail_taker.h"

#include "capture/conversation.h"

#include <algorithm>

namespace foresail::vendors::imap {

using platform::ErrorCode;
using platform::Result;

namespace {

std::string mebibytes(std::int64_t bytes) {
    return std::to_string((bytes + 1024L * 1024 - 1) / (1024L * 1024)) + " MiB";
}

}  // namespace

MailTaker::MailTaker(domain::Connection connection, const capture::MailSourceTools& tools,
                     Session& session, std::function<void()> on_slow)
    : connection_{std::move(connection)},
      tools_{tools},
      session_{session},
      on_slow_{std::move(on_slow)} {}

Result<MailTaker::Group> MailTaker::take(const Folder& folder, std::span<const Uid> wanted) {
    wanted = wanted.first(std::min(wanted.size(), group_count_max));
    TRY(const std::vector<MessageSize> sizes, session_.sizes(wanted));
    Group group;
    std::vector<MessageSize> chosen;
    std::vector<MessageSize> too_large;
    std::int64_t chosen_bytes = 0;
    auto size = sizes.begin();
    for (const Uid uid : wanted) {
        const bool is_there = size != sizes.end() && size->uid == uid;
        if (is_there && size->size_bytes > tools_.config.mail.message_bytes_max) {
            too_large.push_back(*size);
        } else if (is_there) {
            if (!chosen.empty() && chosen_bytes + size->size_bytes > group_bytes_max) break;
            chosen_bytes += size->size_bytes;
            chosen.push_back(*size);
        }
        if (is_there) ++size;
        ++group.done_count;
    }
    if (chosen_bytes > quick_bytes_max) on_slow_();
    TRY(auto messages, fetch(chosen));
    TRY_VOID(append(folder, std::move(messages), group));
    for (const MessageSize& large : too_large) {
        TRY_VOID(refuse(folder.external_id(large.uid),
                        "It is too large: " + mebibytes(large.size_bytes) + ", more than the " +
                            mebibytes(tools_.config.mail.message_bytes_max) + " that are taken.",
                        group));
    }
    return group;
}

/// One by one where the server refuses the group, and what it leaves out of its answer: a mail that
/// it can't read must neither hold up others nor get lost unnoticed.
Result<std::vector<FetchedMessage>> MailTaker::fetch(std::span<const MessageSize> messages) {
    auto fetched = session_.fetch(messages);
    if (!fetched && fetched.error().code != ErrorCode::FailedPrecondition) return fetched;
    std::vector<FetchedMessage> all;
    if (fetched) all = std::move(*fetched);
    const std::size_t come_count = all.size();
    for (const MessageSize& message : messages) {
        const auto come_end = all.begin() + static_cast<std::ptrdiff_t>(come_count);
        const bool has_come = std::any_of(all.begin(), come_end, [&](const FetchedMessage& one) {
            return one.uid == message.uid;
        });
        if (has_come) continue;
        TRY(auto late, fetch_alone(message));
        if (late) all.push_back(std::move(*late));
    }
    return all;
}

/// Without bytes where the server has it in its list, but does not hand it over; nullopt where it
/// is gone in the meantime.
Result<std::optional<FetchedMessage>> MailTaker::fetch_alone(const MessageSize& message) {
    auto fetched = session_.fetch({&message, 1});
    if (!fetched && fetched.error().code != ErrorCode::FailedPrecondition) {
        return tl::unexpected(fetched.error());
    }
    if (fetched && !fetched->empty()) return std::move(fetched->front());
    FetchedMessage held_back{.uid = message.uid};
    if (!fetched) return held_back;
    TRY(const auto listed, session_.sizes({&message.uid, 1}));
    if (listed.empty()) return std::nullopt;
    return held_back;
}

Result<> MailTaker::append(const Folder& folder, std::vector<FetchedMessage> messages,
                           Group& group) {
    std::vector<domain::RawEvent> events;
    std::vector<std::string> without_bytes;
    for (FetchedMessage& message : messages) {
        const bool has_date = message.internal_date != domain::Instant{};
        const bool is_oldest =
            group.oldest_at == domain::Instant{} || message.internal_date < group.oldest_at;
        if (has_date && is_oldest) group.oldest_at = message.internal_date;
        if (message.has_bytes && !message.bytes.empty()) {
            events.push_back(to_event(folder, std::move(message)));
        } else {
            without_bytes.push_back(folder.external_id(message.uid));
        }
    }
    if (!events.empty()) {
        auto taken = tools_.sink.append(events);
        if (taken) {
            group.new_count += taken->new_count;
        } else if (taken.error().code == ErrorCode::InvalidArgument) {
            TRY_VOID(append_each(events, group));
        } else {
            return tl::unexpected(taken.error());
        }
    }
    for (const std::string& external_id : without_bytes) {
        TRY_VOID(refuse(external_id,
                        "The mail server has it in its list, but does not hand it over.", group));
    }
    return {};
}

/// One of them is what the log can't take: the others must not suffer for it.
Result<> MailTaker::append_each(std::span<const domain::RawEvent> events, Group& group) {
    for (const domain::RawEvent& event : events) {
        auto taken = tools_.sink.append({&event, 1});
        if (taken) {
            group.new_count += taken->new_count;
        } else if (taken.error().code == ErrorCode::InvalidArgument) {
            TRY_VOID(refuse(event.external_id, taken.error().message, group));
        } else {
            return tl::unexpected(taken.error());
        }
    }
    return {};
}

Result<> MailTaker::refuse(const std::string& external_id, const std::string& reason,
                           Group& group) {
    TRY_VOID(tools_.book.refuse(connection_.id, external_id, reason));
    ++group.refused_count;
    return {};
}

domain::RawEvent MailTaker::to_event(const Folder& folder, FetchedMessage message) const {
    domain::RawEvent event;
    event.workspace = connection_.workspace;
    event.vendor = "imap";
    event.connection = connection_.id;
    event.external_id = folder.external_id(message.uid);
    event.conversation = capture::conversation_of(message.bytes);
    event.owner = connection_.owner;
    event.is_private = connection_.is_private;
    event.from_sent_folder = folder.role == capture::FolderRole::Sent;
    event.received_at = tools_.clock.now();
    event.bytes = std::move(message.bytes);
    return event;
}

}  // namespace foresail::vendors::imap
