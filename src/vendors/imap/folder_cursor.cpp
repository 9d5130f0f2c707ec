#include "vendors/imap/folder_cursor.h"

#include <charconv>

namespace foresail::vendors::imap {
namespace {

template <class Number>
bool take(std::string_view& rest, Number& number) {
    const auto [stopped, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
    if (error != std::errc{}) return false;
    rest.remove_prefix(static_cast<std::size_t>(stopped - rest.data()));
    if (rest.starts_with(' ')) rest.remove_prefix(1);
    return true;
}

}  // namespace

std::string to_text(const FolderCursor& cursor) {
    return "1 " + std::to_string(cursor.uid_validity) + " " + std::to_string(cursor.highest) + " " +
           std::to_string(cursor.lowest) + " " + std::to_string(cursor.modseq) + " " +
           std::to_string(domain::to_ms(cursor.reached_at));
}

std::optional<FolderCursor> parse_folder_cursor(std::string_view text) {
    FolderCursor cursor;
    int form = 0;
    std::int64_t reached_ms = 0;
    const bool is_read = take(text, form) && form == 1 && take(text, cursor.uid_validity) &&
                         take(text, cursor.highest) && take(text, cursor.lowest) &&
                         take(text, cursor.modseq) && take(text, reached_ms) && text.empty();
    if (!is_read) return std::nullopt;
    cursor.reached_at = domain::from_ms(reached_ms);
    return cursor;
}

}  // namespace foresail::vendors::imap
