// How far a folder is read: every mail with lowest <= uid <= highest is durable or refused. New
// mail lies above, history below. Kept as a small text. Pure.
#pragma once

#include "domain/instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace foresail::vendors::imap {

using Uid = std::uint32_t;

struct FolderCursor {
    std::uint32_t uid_validity = 0;  ///< 0: never looked at.
    Uid highest = 0;
    Uid lowest = 1;  ///< 1: all history is read.
    std::uint64_t modseq =
        0;  ///< Nothing is new while the folder's HIGHESTMODSEQ is this; 0: unknown.
    domain::Instant reached_at;  ///< When the server got the oldest mail that is read.

    [[nodiscard]] bool has_history() const { return lowest > 1; }
    friend bool operator==(const FolderCursor&, const FolderCursor&) = default;
};

std::string to_text(const FolderCursor& cursor);
/// nullopt for what to_text() did not write: then the folder is read again, which is harmless.
std::optional<FolderCursor> parse_folder_cursor(std::string_view text);

}  // namespace foresail::vendors::imap
