// Cursor pagination: a page of rows and the cursor of the next one.
#pragma once

#include <string>
#include <vector>

namespace foresail::store {

inline constexpr int page_size_max = 200;

struct PageRequest {
    int limit = 50;
    std::string cursor;  ///< From the page before; "" for the first. Opaque, checked when read.
};

template <class T>
struct Page {
    std::vector<T> items;
    std::string next_cursor;  ///< "" at the end.
};

}  // namespace foresail::store
