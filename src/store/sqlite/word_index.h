// Prefix search over names: an FTS5 table without content, beside a table of records. The folded
// words of a record stand in the record's own row, so that only changed ones are written.
#pragma once

#include "event_log/sqlite/database.h"
#include "platform/result.h"

#include <string>
#include <string_view>

namespace foresail::store {

namespace sqlite = event_log::sqlite;

/// `table` is that of the FTS5 index, `row` the record's rowid.
platform::Result<> write_words(sqlite::Database& database, std::string_view table, std::int64_t row,
                               std::string_view folded_words);

/// An FTS5 expression for "all of these, each as a prefix"; "" where `text` has no words.
std::string prefix_expression(std::string_view text);

}  // namespace foresail::store
