// Question to quotes with their sources. Commitments come from the ledger of commitments; all else
// from BM25 and vectors, fused (reciprocal rank) with a mild preference for what is new.
#pragma once

#include "domain/audience.h"
#include "domain/commitment.h"
#include "domain/passage.h"
#include "domain/wall_clock.h"
#include "inference/embedder.h"
#include "retrieve/question.h"
#include "store/workspace_store.h"

#include <optional>
#include <vector>

namespace foresail::retrieve {

/// A quote with what the page shows around it.
struct Answer {
    domain::Citation citation;
    domain::Activity activity;  ///< Without text and zones.
    std::optional<domain::Commitment> commitment;
    double score = 0;
};

struct Answers {
    Question question;
    std::vector<Answer> answers;  ///< Best first; empty: nothing was found, and the page says so.
    /// Passages near the question's words where it asked for commitments: "said nearby".
    std::vector<Answer> related;
};

/// What was typed, and filters set on the page; they win over what the words say.
struct SearchRequest {
    std::string text;
    View view;
    store::PassageFilter filter;
    int limit = 20;
    domain::WallClock clock{};  ///< The asker's.
};

platform::Result<Answers> search(const store::WorkspaceStore& store, inference::Embedder& embedder,
                                 const domain::Viewer& viewer, const SearchRequest& request,
                                 domain::Instant now);

}  // namespace foresail::retrieve
