// A page of a table's rows, sorted by a column and then by id, found by words or not: the query
// that lists of contacts, companies and deals have in common. Every form of it runs along an index.
#pragma once

#include "event_log/sqlite/database.h"
#include "platform/result.h"
#include "store/page.h"
#include "store/sqlite/where.h"

#include <string>

namespace foresail::store {

struct SortedList {
    std::string table;        ///< Has `row`, `id` and `sort_column`.
    std::string words_table;  ///< Its FTS5 index.
    std::string columns;
    std::string sort_column;
    bool is_number = true;  ///< The sort column; numbers are sorted from the largest down.
    Where where;
    std::string words;  ///< What the user typed; "" for all.

    /// Prepared, bound and ready to be stepped; gives one row more than the page has.
    platform::Result<sqlite::Statement> prepare(sqlite::Database& database,
                                                const PageRequest& page) const;
};

}  // namespace foresail::store
