// What kinds of clauses there are, and which of them a clause is. Rules over words and headings,
// with the model for CUAD's categories where its word counts: it only knows those, and not what is
// no clause of these at all, so words must bear it out. English.
#pragma once

#include "understand/contract/clause.h"

#include <string>
#include <string_view>
#include <vector>

namespace foresail::understand::contract {

struct Category {
    std::string id;     ///< "liability_cap": what a playbook names.
    std::string title;  ///< "Cap on liability".
};

/// In the order of categories.toml. Lives for ever.
const std::vector<Category>& categories();
/// Null: there is none of this id.
const Category* category_of(std::string_view id);

struct Kind {
    const Category* category = nullptr;
    double certainty = 0;  ///< 0..1; a rank, not a calibrated probability.
};

/// What is asked: words and headings only, or the model too.
enum class Evidence { Words, WordsAndModel };

/// Surest first; empty for what is no clause of these. Thread-safe.
std::vector<Kind> kinds_of(std::string_view text, const Clause& clause,
                           Evidence evidence = Evidence::WordsAndModel);

}  // namespace foresail::understand::contract
