// Passages: their words (FTS5) and their vectors (VectorScan), searched under a filter.
#pragma once

#include "event_log/sqlite/database.h"
#include "store/passages.h"
#include "store/sqlite/where.h"
#include "store/vector_scan.h"
#include "store/workspace/word_counts.h"

namespace foresail::store {

namespace sqlite = event_log::sqlite;

/// What all connections of a workspace share.
struct PassageIndexes {
    VectorScan vectors;
    WordCounts words;
};

class PassageTable final : public Passages {
public:
    /// `committed_row_max`: inside a write, the last row that was there before it; later ones may
    /// still be undone and don't go into the shared index.
    PassageTable(sqlite::Database& database, domain::WorkspaceId workspace, PassageIndexes& indexes,
                 std::optional<std::int64_t> committed_row_max)
        : database_{database},
          workspace_{std::move(workspace)},
          indexes_{indexes},
          committed_row_max_{committed_row_max} {}

    platform::Result<> put(const domain::Activity& activity,
                           const std::vector<domain::Passage>& passages) override;
    platform::Result<std::vector<PassageHit>> search_words(const domain::Viewer& viewer,
                                                           const std::vector<std::string>& words,
                                                           const PassageFilter& filter,
                                                           int limit) const override;
    platform::Result<std::vector<PassageHit>> search_near(const domain::Viewer& viewer,
                                                          const domain::Embedding& query,
                                                          const PassageFilter& filter,
                                                          int limit) const override;
    platform::Result<std::vector<PassageView>> load(
        const std::vector<PassageHit>& hits) const override;
    platform::Result<std::int64_t> count() const override;

private:
    platform::Result<> put_one(const domain::Activity& activity, std::int64_t activity_row,
                               const domain::Passage& passage);
    platform::Result<> remove_of(std::int64_t activity_row);
    platform::Result<std::vector<PassageHit>> match(const std::string& expression, bool is_ranked,
                                                    Where where, int limit) const;
    platform::Result<> catch_up() const;
    platform::Result<ActivitySet> activities_of(const PassageFilter& filter) const;
    platform::Result<std::vector<PassageHit>> rescore(const domain::Viewer& viewer,
                                                      const domain::Embedding& query,
                                                      const std::vector<ScanHit>& found) const;

    sqlite::Database& database_;
    domain::WorkspaceId workspace_;
    PassageIndexes& indexes_;
    std::optional<std::int64_t> committed_row_max_;
};

}  // namespace foresail::store
