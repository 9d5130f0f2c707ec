// Full text and vectors of passages. Both searches apply the filter first, and never return what
// the viewer may not see.
#pragma once

#include "domain/activity.h"
#include "domain/audience.h"
#include "domain/passage.h"
#include "platform/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace foresail::store {

struct PassageFilter {
    std::vector<domain::ContactId> contacts;  ///< Any of them takes part; empty: all.
    std::optional<domain::CompanyId> company;
    std::optional<domain::DealId> deal;
    std::optional<domain::Instant> from;   ///< Sent time, inclusive.
    std::optional<domain::Instant> until;  ///< Exclusive.
    std::optional<domain::ActivityKind> kind;
    std::optional<domain::Direction> direction;
    bool with_bulk = false;
};

/// A passage found: `score` grows with the match; BM25 and cosine are not comparable.
struct PassageHit {
    std::int64_t row = 0;
    domain::ActivityId activity;
    int ordinal = 0;
    double score = 0;
};

/// A passage with what a result shows.
struct PassageView {
    domain::Passage passage;    ///< Without its embedding.
    domain::Activity activity;  ///< Without text and zones.
};

class Passages {
public:
    virtual ~Passages() = default;
    virtual platform::Result<> put(const domain::Activity& activity,
                                   const std::vector<domain::Passage>& passages) = 0;
    /// BM25 over words; `words` are plain words, joined by OR, of which rare ones count most.
    virtual platform::Result<std::vector<PassageHit>> search_words(
        const domain::Viewer& viewer, const std::vector<std::string>& words,
        const PassageFilter& filter, int limit) const = 0;
    /// Exact nearest by cosine.
    virtual platform::Result<std::vector<PassageHit>> search_near(const domain::Viewer& viewer,
                                                                  const domain::Embedding& query,
                                                                  const PassageFilter& filter,
                                                                  int limit) const = 0;
    virtual platform::Result<std::vector<PassageView>> load(
        const std::vector<PassageHit>& hits) const = 0;
    virtual platform::Result<std::int64_t> count() const = 0;
};

}  // namespace foresail::store
