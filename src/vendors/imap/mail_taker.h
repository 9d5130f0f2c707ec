// Takes mails out of an opened folder into the event log, a small group at a time, so that new mail
// never waits long behind history.
#pragma once

#include "capture/mail_source.h"
#include "vendors/imap/folder.h"
#include "vendors/imap/session.h"

#include <functional>
#include <optional>
#include <span>

namespace foresail::vendors::imap {

class MailTaker {
public:
    static constexpr std::size_t group_count_max = 25;
    static constexpr std::int64_t group_bytes_max = 4L * 1024 * 1024;
    static constexpr std::int64_t quick_bytes_max = 256L * 1024;

    struct Group {
        std::size_t done_count = 0;  ///< The first so many uids are durable, refused or gone.
        std::int64_t new_count = 0;
        std::int64_t refused_count = 0;
        domain::Instant oldest_at;  ///< By the server's clock; zero where no mail was fetched.
    };

    /// `on_slow` is called before a fetch that may take a while.
    MailTaker(domain::Connection connection, const capture::MailSourceTools& tools,
              Session& session, std::function<void()> on_slow);

    /// Takes some of `wanted`, in that order; at least one. A mail over message_bytes_max is
    /// refused and never fetched. Errors: those of the session and of EventSink::append.
    platform::Result<Group> take(const Folder& folder, std::span<const Uid> wanted);

private:
    platform::Result<std::vector<FetchedMessage>> fetch(std::span<const MessageSize> messages);
    platform::Result<std::optional<FetchedMessage>> fetch_alone(const MessageSize& message);
    platform::Result<> append(const Folder& folder, std::vector<FetchedMessage> messages,
                              Group& group);
    platform::Result<> append_each(std::span<const domain::RawEvent> events, Group& group);
    platform::Result<> refuse(const std::string& external_id, const std::string& reason,
                              Group& group);
    domain::RawEvent to_event(const Folder& folder, FetchedMessage message) const;

    const domain::Connection connection_;
    const capture::MailSourceTools& tools_;
    Session& session_;
    std::function<void()> on_slow_;
};

}  // namespace foresail::vendors::imap
