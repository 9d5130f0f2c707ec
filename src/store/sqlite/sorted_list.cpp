#include "store/sqlite/sorted_list.h"

#include "store/sqlite/cursor.h"
#include "store/sqlite/word_index.h"

namespace foresail::store {

namespace {

/// Up to here the rows that match are looked up and sorted; above, the sorted index is walked and
/// each row is asked whether it matches.
constexpr std::int64_t few_matches_max = 2000;

platform::Result<bool> has_few_matches(sqlite::Database& database, const std::string& words_table,
                                       const std::string& expression) {
    TRY(const auto count, database.integer("SELECT count(*) FROM (SELECT 1 FROM " + words_table +
                                               " WHERE " + words_table + " MATCH ? LIMIT ?)",
                                           0, expression, few_matches_max + 1));
    return count <= few_matches_max;
}

}  // namespace

platform::Result<sqlite::Statement> SortedList::prepare(sqlite::Database& database,
                                                        const PageRequest& page) const {
    Where all = where;
    const std::string comparison = is_number ? " < " : " > ";
    if (!page.cursor.empty()) {
        TRY(const auto cursor, Cursor::parse(page.cursor));
        const std::string behind = "(" + sort_column + ", id)" + comparison + "(?, ?)";
        if (is_number) {
            TRY(const auto number, cursor.number());
            all.add(behind, number, cursor.id);
        } else {
            all.add(behind, cursor.key, cursor.id);
        }
    }
    std::string from = table;
    if (const std::string expression = prefix_expression(words); !expression.empty()) {
        TRY(const bool is_few, has_few_matches(database, words_table, expression));
        if (is_few) {
            from = words_table + " CROSS JOIN " + table + " ON " + table + ".row = " + words_table +
                   ".rowid";
            all.add(words_table + " MATCH ?", expression);
        } else {
            all.add(
                "+row IN (SELECT rowid FROM " + words_table + " WHERE " + words_table + " MATCH ?)",
                expression);
        }
    }
    const std::string direction = is_number ? " DESC" : "";
    TRY(auto statement,
        database.prepare("SELECT " + columns + " FROM " + from + all.text() + " ORDER BY " +
                         sort_column + direction + ", id" + direction + " LIMIT ?"));
    const int next = all.bind_to(statement);
    statement.bind(next, limit_of_page(page.limit) + 1);
    return statement;
}

}  // namespace foresail::store
