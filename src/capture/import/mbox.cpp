#include "capture/import/mbox.h"

#include <algorithm>
#include <cctype>
#include <cstring>

namespace foresail::capture {
namespace {

constexpr std::size_t buffer_bytes = 256UL * 1024;

bool is_digit(char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

std::string_view without_line_end(std::string_view line) {
    if (line.ends_with('\n')) line.remove_suffix(1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

/// ">From ", ">>From ": a line that had to be told from a separator.
bool is_escaped(std::string_view line) {
    const std::size_t depth = line.find_first_not_of('>');
    return depth != std::string_view::npos && depth > 0 && line.substr(depth).starts_with("From ");
}

}  // namespace

struct MboxReader::Piece {
    std::string_view text;
    bool begins_line = false;
};

bool is_mbox_separator(std::string_view line) {
    line = without_line_end(line);
    if (!line.starts_with("From ") || line.size() > 512) return false;
    // A sentence that begins with "From " has no time and no year; a separator has both.
    bool has_time = false;
    bool has_year = false;
    for (std::size_t i = 5; i + 4 <= line.size(); ++i) {
        if (is_digit(line[i]) && line[i + 1] == ':' && is_digit(line[i + 2])) has_time = true;
        const bool is_number =
            std::all_of(line.begin() + static_cast<std::ptrdiff_t>(i),
                        line.begin() + static_cast<std::ptrdiff_t>(i + 4), is_digit);
        const bool is_whole = line[i - 1] == ' ' && (i + 4 == line.size() || line[i + 4] == ' ');
        if (is_number && is_whole) has_year = true;
    }
    return has_time && has_year;
}

MboxReader::MboxReader(std::ifstream file, std::int64_t offset, std::int64_t message_bytes_max)
    : file_{std::move(file)},
      message_bytes_max_{message_bytes_max},
      buffer_(buffer_bytes),
      offset_{offset} {}

platform::Result<MboxReader> MboxReader::open(const std::filesystem::path& path,
                                              std::int64_t offset, std::int64_t message_bytes_max) {
    std::ifstream file{path, std::ios::binary};
    if (file) file.seekg(offset);
    if (!file) {
        return platform::failure(platform::ErrorCode::Unavailable, "the file can't be read",
                                 "Check who may read it.");
    }
    return MboxReader{std::move(file), offset, message_bytes_max};
}

bool MboxReader::fill() {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
    file_.read(buffer_.data() + end_, static_cast<std::streamsize>(buffer_.size() - end_));
    const auto count = static_cast<std::size_t>(file_.gcount());
    end_ += count;
    return count > 0;
}

bool MboxReader::read_piece(Piece& piece) {
    const void* line_end = std::memchr(buffer_.data() + begin_, '\n', end_ - begin_);
    if (line_end == nullptr && fill()) {
        line_end = std::memchr(buffer_.data() + begin_, '\n', end_ - begin_);
    }
    if (begin_ == end_) return false;
    const char* const begin = buffer_.data() + begin_;
    const std::size_t size =
        line_end == nullptr
            ? end_ - begin_
            : static_cast<std::size_t>(static_cast<const char*>(line_end) - begin) + 1;
    piece = {.text = {begin, size}, .begins_line = is_line_start_};
    is_line_start_ = line_end != nullptr;
    begin_ += size;
    offset_ += static_cast<std::int64_t>(size);
    return true;
}

platform::Result<std::optional<MboxMessage>> MboxReader::next() {
    MboxMessage message;
    message.begin = offset_;
    bool is_first = true;
    bool is_after_empty_line = false;
    Piece piece;
    while (read_piece(piece)) {
        std::string_view text = piece.text;
        if (piece.begins_line && is_mbox_separator(text)) {
            if (is_first) {
                is_first = false;
                continue;
            }
            if (is_after_empty_line) {
                // The separator belongs to the next message: it is read again then.
                begin_ -= text.size();
                offset_ -= static_cast<std::int64_t>(text.size());
                is_line_start_ = true;
                break;
            }
        }
        is_first = false;
        is_after_empty_line = piece.begins_line && without_line_end(text).empty();
        if (piece.begins_line && is_escaped(text)) text.remove_prefix(1);
        if (message.is_too_large) continue;
        message.bytes += text;
        if (static_cast<std::int64_t>(message.bytes.size()) > message_bytes_max_) {
            message.is_too_large = true;
            message.bytes = {};
        }
    }
    if (file_.bad()) {
        return platform::failure(platform::ErrorCode::Unavailable, "the file can't be read on",
                                 "The disk may be damaged.");
    }
    message.end = offset_;
    if (message.end == message.begin) return std::optional<MboxMessage>{};
    // The empty line before the next separator is the mbox's, not the message's.
    const std::string_view bytes = message.bytes;
    if (bytes.ends_with("\n\r\n")) {
        message.bytes.resize(bytes.size() - 2);
    } else if (bytes.ends_with("\n\n")) {
        message.bytes.resize(bytes.size() - 1);
    }
    return std::optional<MboxMessage>{std::move(message)};
}

}  // namespace foresail::capture
