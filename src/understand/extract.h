// Activity to what it says: facts, commitments and requests, passages with embeddings. Reads the
// newest reply only: what is quoted was understood when it came. Pure but for the embedder.
#pragma once

#include "domain/activity.h"
#include "domain/commitment.h"
#include "domain/fact.h"
#include "domain/likely_intent.h"
#include "domain/passage.h"
#include "inference/embedder.h"
#include "platform/result.h"
#include "understand/settlement/signal.h"

#include <optional>
#include <span>
#include <vector>

namespace foresail::understand {

struct Reading {
    std::vector<domain::Fact> facts;
    std::vector<domain::Commitment> commitments;  ///< Contact, company, deal are left for store/.
    std::vector<domain::Passage> passages;
    std::optional<domain::LikelyIntent> intent;
    std::vector<Signal> signals;  ///< What may settle earlier commitments; store/ matches them.
};

class Extractor {
public:
    explicit Extractor(inference::Embedder& embedder) : embedder_{embedder} {}

    /// One reading an activity, in order; one batch for the embedder. `activities` come from
    /// resolve/, with direction and users set. Bulk and automatic mail gives passages only.
    platform::Result<std::vector<Reading>> extract(std::span<const domain::Activity> activities);

private:
    inference::Embedder& embedder_;
};

}  // namespace foresail::understand
