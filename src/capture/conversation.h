// The conversation of a mail, told from its header alone: the event log keeps the order of events
// within a conversation, so its key must be known before anything parses the mail deeply. The same
// mail has the same key wherever it comes from. Pure; any bytes are fine.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace foresail::capture {

/// The header fields that capture looks at. Message ids are without angle brackets.
struct MailHeader {
    std::string message_id;
    std::vector<std::string> references;  ///< Oldest first, In-Reply-To last.
    std::string subject;                  ///< Unfolded, not decoded.
};

/// Looks at the first 256 KiB only. `message` is a message, or only its header.
MailHeader scan_header(std::string_view message);

/// Whether it begins as a mail does: with a header field, or with the "From " line of an mbox.
bool looks_like_mail(std::string_view bytes);

/// 32 hex digits: a hash of the first mail the header refers to, else of its own Message-ID, else
/// of its subject without "Re:" and the like, else of the bytes. It tells nothing of the mail.
std::string conversation_of(std::string_view message);

}  // namespace foresail::capture
