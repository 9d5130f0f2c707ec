// The inference ledger: what ran where, what was sent, how long it took, what it cost. Rows are
// only ever added. store/ implements it.
//
// Thread safety: all methods from any thread.
#pragma once

#include "inference/router/run.h"
#include "platform/result.h"

#include <vector>

namespace foresail::inference {

/// The runs of a tier since some time.
struct TierTotal {
    Tier tier = Tier::Code;
    std::int64_t count = 0;
    std::int64_t failed_count = 0;
    std::int64_t bytes_sent = 0;
    std::int64_t duration_ms = 0;
    Micros cost = 0;
    Micros saved = 0;
};

class InferenceLedger {
public:
    virtual ~InferenceLedger() = default;
    virtual platform::Result<> append(const InferenceRun& run) = 0;
    /// Newest first, from below row `before` (0: from the newest), at most `count_max`.
    virtual platform::Result<std::vector<InferenceRun>> list(const domain::WorkspaceId& workspace,
                                                             std::int64_t before,
                                                             std::size_t count_max) const = 0;
    virtual platform::Result<std::vector<TierTotal>> totals(const domain::WorkspaceId& workspace,
                                                            domain::Instant since) const = 0;
};

}  // namespace foresail::inference
