// Reads the messages of an mbox file (mboxo and mboxrd) one by one, whatever the file's size:
// memory is bounded by the largest message that is taken.
#pragma once

#include "platform/result.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::capture {

struct MboxMessage {
    std::string bytes;          ///< Without the "From " line, ">From " made "From " again.
    std::int64_t begin = 0;     ///< Where it stands in the file.
    std::int64_t end = 0;       ///< Where the next one begins.
    bool is_too_large = false;  ///< `bytes` is empty then.
};

class MboxReader {
public:
    /// Begins at `offset`, which is 0 or some message's end. Errors: Unavailable (can't be read).
    static platform::Result<MboxReader> open(const std::filesystem::path& file, std::int64_t offset,
                                             std::int64_t message_bytes_max);

    /// The next message, or nullopt at the end. Errors: Unavailable (the disk fails midway).
    platform::Result<std::optional<MboxMessage>> next();

private:
    struct Piece;  // A line, or a part of one that is longer than the buffer.

    MboxReader(std::ifstream file, std::int64_t offset, std::int64_t message_bytes_max);
    bool read_piece(Piece& piece);
    bool fill();

    std::ifstream file_;
    std::int64_t message_bytes_max_;
    std::vector<char> buffer_;
    std::size_t begin_ = 0;  ///< Of what is unread in buffer_.
    std::size_t end_ = 0;
    std::int64_t offset_;  ///< Of begin_ in the file.
    bool is_line_start_ = true;
};

/// Whether `line` parts messages: "From ann@client.example Mon Mar  2 09:00:00 2026".
bool is_mbox_separator(std::string_view line);

}  // namespace foresail::capture
