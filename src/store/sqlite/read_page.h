// The rows of a query as a page, where records are sorted by something and then by id.
#pragma once

#include "domain/instant.h"
#include "event_log/sqlite/statement.h"
#include "platform/result.h"
#include "store/page.h"
#include "store/sqlite/cursor.h"

#include <string>
#include <utility>

namespace foresail::store {

namespace sqlite = event_log::sqlite;

/// `row` is bound, and asks for one row more than limit_of_page(page.limit): whether there is a
/// next page. `read(row)` makes a Result of a record, `place(row, record)` the Cursor behind it.
template <class Record, class Read, class Place>
platform::Result<Page<Record>> read_page(sqlite::Statement& row, const PageRequest& page, Read read,
                                         Place place) {
    Page<Record> result;
    Cursor last;
    const auto limit = static_cast<std::size_t>(limit_of_page(page.limit));
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return result;
        if (result.items.size() == limit) {
            result.next_cursor = last.to_text();
            return result;
        }
        TRY(auto record, read(row));
        result.items.push_back(std::move(record));
        if (result.items.size() == limit) last = place(row, result.items.back());
    }
}

/// The same where `time` is what the records are sorted by; `read(row)` makes a record.
template <class Record, class Read>
platform::Result<Page<Record>> read_page(sqlite::Statement& row, const PageRequest& page, Read read,
                                         domain::Instant Record::*time) {
    return read_page<Record>(
        row, page, [&](sqlite::Statement& at) -> platform::Result<Record> { return read(at); },
        [time](const sqlite::Statement&, const Record& last) {
            return Cursor{std::to_string(domain::to_ms(last.*time)), last.id.text};
        });
}

}  // namespace foresail::store
