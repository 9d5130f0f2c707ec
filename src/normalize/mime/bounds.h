// Keeps what a message may cost within limits.h before a parser sees it: a header with millions of
// fields, or millions of empty parts, would cost a hundred times its size in memory.
#pragma once

#include "normalize/notes.h"

#include <string>
#include <string_view>

namespace foresail::normalize {

/// The bytes themselves, or a shortened copy where they were over a limit.
struct BoundedBytes {
    std::string_view original;
    std::string copy;
    bool is_copy = false;

    [[nodiscard]] std::string_view view() const {
        return is_copy ? std::string_view{copy} : original;
    }
};

/// `bytes` must outlive the result.
BoundedBytes bound(std::string_view bytes, Notes& notes);

}  // namespace foresail::normalize
