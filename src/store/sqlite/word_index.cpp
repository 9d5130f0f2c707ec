#include "store/sqlite/word_index.h"

#include "store/sqlite/fold.h"

namespace foresail::store {

namespace {

bool is_word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<signed char>(c) < 0;
}

}  // namespace

platform::Result<> write_words(sqlite::Database& database, std::string_view table, std::int64_t row,
                               std::string_view folded_words) {
    const std::string name{table};
    TRY_VOID(database.run("DELETE FROM " + name + " WHERE rowid = ?", row));
    return database.run("INSERT INTO " + name + " (rowid, words) VALUES (?, ?)", row, folded_words);
}

std::string prefix_expression(std::string_view text) {
    constexpr int word_count_max = 8;
    const std::string folded = fold(text);
    std::string expression;
    int count = 0;
    for (std::size_t at = 0; at < folded.size() && count < word_count_max;) {
        if (!is_word_byte(folded[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < folded.size() && is_word_byte(folded[end])) ++end;
        if (!expression.empty()) expression += " AND ";
        expression += '"' + folded.substr(at, end - at) + "\" *";
        at = end;
        ++count;
    }
    return expression;
}

}  // namespace foresail::store
