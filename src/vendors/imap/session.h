// An IMAP connection, signed in: the few commands that reading a mailbox takes. Reads only: folders
// are opened by EXAMINE and mails fetched by BODY.PEEK, so no mail is ever marked as seen.
//
// Thread safety: belongs to one thread. After an error that is not FailedPrecondition (the server
// said NO) the connection is of no more use.
#pragma once

#include "capture/mail_source.h"
#include "vendors/imap/folder_choice.h"
#include "vendors/imap/folder_cursor.h"
#include "vendors/imap/interrupt.h"
#include "vendors/imap/wire.h"

#include <functional>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace foresail::vendors::imap {

struct FolderState {
    std::uint32_t uid_validity = 0;
    Uid uid_next = 0;  ///< 0: the server does not say.
    std::uint64_t message_count = 0;
    std::uint64_t modseq = 0;  ///< 0: no CONDSTORE.
};

struct MessageSize {
    Uid uid = 0;
    std::int64_t size_bytes = 0;
};

struct FetchedMessage {
    Uid uid = 0;
    domain::Instant internal_date;
    std::string bytes;
    bool has_bytes = false;  ///< False: the server does not hand it over.
};

class Session {
public:
    /// Connects, encrypts and signs in. Errors: Unauthenticated, InvalidArgument (settings that
    /// can't work), PermissionDenied, Unavailable, DeadlineExceeded.
    static platform::Result<std::unique_ptr<Session>> open(const domain::Connection& connection,
                                                           const std::string& secret,
                                                           const capture::MailSourceTools& tools,
                                                           Interrupt& interrupt);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    [[nodiscard]] bool can(const std::string& capability) const;
    platform::Result<std::vector<ListedFolder>> list();
    platform::Result<FolderState> status(const std::string& folder);
    /// Opens it for reading. Errors: FailedPrecondition (the server refuses).
    platform::Result<FolderState> examine(const std::string& folder);
    [[nodiscard]] const std::string& opened() const { return opened_; }
    /// The uids from `from` up to `until` (0: no limit) in the opened folder, ascending.
    platform::Result<std::vector<Uid>> uids(Uid from, Uid until);
    /// Of those that are still there.
    platform::Result<std::vector<MessageSize>> sizes(std::span<const Uid> uids);
    platform::Result<std::vector<FetchedMessage>> fetch(std::span<const MessageSize> messages);
    platform::Result<> noop();
    /// Has new mail in these folders announced too, not in the opened one alone (RFC 5465). Errors:
    /// FailedPrecondition (the server can't, or refuses).
    platform::Result<> announce_also(std::span<const std::string> folders);
    /// Waits until new mail is announced or `time` is over.
    platform::Result<> idle(std::chrono::milliseconds time);
    /// Whether new mail was announced in the opened folder since this was asked last.
    bool take_news();
    /// The same for the folders of announce_also().
    bool take_news_elsewhere();
    /// Whether the server has given up what announce_also() asked for: it must be asked again.
    bool take_overflow();
    void log_out();

private:
    struct Answer {
        std::string status;
        std::string code;
        std::string text;
        std::vector<Response> data;
    };
    /// A piece of a command; a string is quoted, or sent as a literal where it can't be.
    struct Part {
        std::string text;
        bool is_string = false;
    };

    Session(std::unique_ptr<platform::Stream> stream, Interrupt& interrupt);

    platform::Result<> greet(const domain::Connection& connection);
    platform::Result<> read_capabilities();
    platform::Result<> sign_in(const std::string& user, const std::string& secret);
    platform::Result<Answer> authenticate(const std::string& mechanism,
                                          const std::vector<std::string>& replies);
    platform::Result<Answer> command(const std::vector<Part>& parts, std::size_t extra_bytes = 0);
    platform::Result<std::string> send(const std::vector<Part>& parts);
    /// Reads up to the answer of `tag`; "+" ends it too where `may_continue`.
    platform::Result<Answer> read_answer(const std::string& tag, bool may_continue = false);
    platform::Result<> note(const Response& response);
    platform::Result<> watch(std::chrono::milliseconds time);

    Wire wire_;
    Interrupt& interrupt_;
    std::set<std::string> capabilities_;
    bool is_signed_in_ = false;
    std::string opened_;
    bool has_news_ = false;
    bool has_news_elsewhere_ = false;
    bool is_asking_status_ = false;
    bool has_overflow_ = false;
    int last_tag_ = 0;
};

}  // namespace foresail::vendors::imap
