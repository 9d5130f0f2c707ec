// The rows of a query as a page, where records are sorted by a time and then by id.
#pragma once

#include "domain/instant.h"
#include "event_log/sqlite/statement.h"
#include "platform/result.h"
#include "store/page.h"
#include "store/sqlite/cursor.h"

#include <string>

namespace foresail::store {

namespace sqlite = event_log::sqlite;

/// `row` is bound, and asks for one row more than limit_of_page(page.limit): whether there is a
/// next page. `read(row)` makes a record, `time` is what they are sorted by.
template <class Record, class Read>
platform::Result<Page<Record>> read_page(sqlite::Statement& row, const PageRequest& page, Read read,
                                         domain::Instant Record::*time) {
    Page<Record> result;
    const auto limit = static_cast<std::size_t>(limit_of_page(page.limit));
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return result;
        if (result.items.size() == limit) {
            const Record& last = result.items.back();
            result.next_cursor =
                Cursor{std::to_string(domain::to_ms(last.*time)), last.id.text}.to_text();
            return result;
        }
        result.items.push_back(read(row));
    }
}

}  // namespace foresail::store
