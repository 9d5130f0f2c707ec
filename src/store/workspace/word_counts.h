// How many passages a word stands in, remembered for a while: words that stand everywhere tell
// nothing and cost the most, so searches leave them out.
//
// Thread safety: all methods from any thread.
#pragma once

#include "event_log/sqlite/database.h"
#include "platform/result.h"

#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace foresail::store {

namespace sqlite = event_log::sqlite;

/// What a search asks the full-text index for.
struct WordQuery {
    std::string expression;  ///< FTS5; "" where nothing can be found.
    bool is_ranked = true;   ///< False: so common that the newest are as good as any.
    std::string wider;       ///< Where `expression` finds nothing; "" where there is nothing wider.
};

class WordCounts {
public:
    platform::Result<WordQuery> choose(sqlite::Database& database,
                                       const std::vector<std::string>& words);

private:
    platform::Result<std::int64_t> count_of(sqlite::Database& database, const std::string& word,
                                            std::int64_t passage_count);
    struct Counted {
        std::int64_t count = 0;
        std::int64_t passage_count = 0;  ///< When it was counted.
    };
    std::mutex mutex_;
    std::unordered_map<std::string, Counted> counts_;
};

}  // namespace foresail::store
