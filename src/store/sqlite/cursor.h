// A place in a sorted list: the sort key and the id of the last row of a page. Lists go on behind
// it by an index, so the thousandth page costs what the first does.
#pragma once

#include "platform/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace foresail::store {

struct Cursor {
    std::string key;
    std::string id;

    [[nodiscard]] std::string to_text() const;
    /// Errors: InvalidArgument, for what to_text() did not make.
    static platform::Result<Cursor> parse(std::string_view text);
    /// The key of lists that are sorted by a number. Errors: InvalidArgument.
    [[nodiscard]] platform::Result<std::int64_t> number() const;
};

/// 1 to page_size_max.
int limit_of_page(int wanted);

}  // namespace foresail::store
