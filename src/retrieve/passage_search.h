// Hybrid search over passages: BM25 and vectors, fused, a mild preference for what is new, repeats
// left out, noise left out.
#pragma once

#include "retrieve/question.h"
#include "retrieve/search.h"

#include <string>
#include <vector>

namespace foresail::retrieve {

/// What the passages are compared with.
struct Topic {
    std::vector<std::string> words;
    domain::Embedding embedding;
    std::optional<domain::FactKind> wants{};  ///< As Question::wants.
};

struct PassageSearch {
    const store::Tables& tables;
    const domain::Viewer& viewer;
    const store::PassageFilter& filter;
    domain::Instant now;
};

/// The best `limit` answers; none that has nothing to do with the topic.
platform::Result<std::vector<Answer>> search_passages(const PassageSearch& search,
                                                      const Topic& topic, int limit);

/// Where a question names people or a time but no topic: what was said there, newest first; of an
/// amount or a phone number that is asked for, what states one.
platform::Result<std::vector<Answer>> newest_passages(const PassageSearch& search,
                                                      const Topic& topic, int limit);

}  // namespace foresail::retrieve
