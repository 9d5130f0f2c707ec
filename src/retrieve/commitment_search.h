// Questions for promises and requests, answered from the ledger of commitments: what kind, whose,
// when and with whom decide; the topic ranks, and leaves out what has nothing to do with it.
#pragma once

#include "retrieve/passage_search.h"
#include "retrieve/question.h"
#include "retrieve/search.h"

#include <vector>

namespace foresail::retrieve {

/// Best first: by topic where the question has one, else the newest.
platform::Result<std::vector<Answer>> search_commitments(const PassageSearch& search,
                                                         const Question& question,
                                                         const Topic& topic, int limit);

}  // namespace foresail::retrieve
