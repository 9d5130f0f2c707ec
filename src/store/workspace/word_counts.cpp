#include "store/workspace/word_counts.h"

#include "store/sqlite/fold.h"

#include <algorithm>
#include <set>

namespace foresail::store {

namespace {

using platform::Result;

/// So many passages are ranked by BM25 within some milliseconds.
constexpr std::int64_t ranked_count_max = 6000;
constexpr std::size_t remembered_count_max = 50'000;
constexpr std::size_t word_count_max = 24;

/// A phrase of FTS5: nothing in it is syntax.
std::string quoted(const std::string& word) {
    std::string result = "\"";
    for (const char c : word) {
        if (c != '"' && c != '\0') result += c;
    }
    return result + "\"";
}

std::string joined(const std::vector<std::string>& words, const char* with) {
    std::string expression;
    for (const auto& word : words) {
        if (!expression.empty()) expression += with;
        expression += quoted(word);
    }
    return expression;
}

}  // namespace

Result<WordQuery> WordCounts::choose(sqlite::Database& database,
                                     const std::vector<std::string>& words) {
    TRY(const auto passage_count, database.integer("SELECT max(row) FROM passages", 0));
    std::vector<std::pair<std::int64_t, std::string>> counted;
    std::set<std::string> seen;
    for (const auto& word : words) {
        const std::string folded = fold(word);
        if (folded.empty() || !seen.insert(folded).second) continue;
        if (counted.size() == word_count_max) break;
        TRY(const auto count, count_of(database, folded, passage_count));
        counted.emplace_back(count, word);
    }
    std::sort(counted.begin(), counted.end());
    std::vector<std::string> rare;
    std::vector<std::string> common;
    std::int64_t sum = 0;
    for (auto& [count, word] : counted) {
        sum += count;
        (sum <= ranked_count_max ? rare : common).push_back(std::move(word));
    }
    // A word that stands nowhere is rare too, and must not shut out what can be found.
    const bool finds_rare =
        !counted.empty() && std::any_of(counted.begin(), counted.end(), [](const auto& one) {
            return one.first > 0 && one.first <= ranked_count_max;
        });
    if (finds_rare) return WordQuery{joined(rare, " OR "), true, ""};
    // BM25 gives next to nothing for words that stand everywhere, and would look at each place.
    return WordQuery{joined(common, " AND "), false, joined(common, " OR ")};
}

Result<std::int64_t> WordCounts::count_of(sqlite::Database& database, const std::string& word,
                                          std::int64_t passage_count) {
    {
        const std::lock_guard lock{mutex_};
        const auto at = counts_.find(word);
        // Right enough while the passages are about as many.
        if (at != counts_.end() &&
            passage_count <= at->second.passage_count + at->second.passage_count / 8) {
            return at->second.count;
        }
    }
    TRY(const auto count,
        database.integer("SELECT doc FROM passage_terms WHERE term = ?", 0, word));
    const std::lock_guard lock{mutex_};
    if (counts_.size() >= remembered_count_max) counts_.clear();
    counts_[word] = {count, passage_count};
    return count;
}

}  // namespace foresail::store
