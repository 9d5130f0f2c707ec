// A contract's text held against a playbook: which clauses it has, which of them are risky and why,
// which are missing. Pure: the same text and playbook give the same review.
#pragma once

#include "understand/contract/category.h"
#include "understand/contract/clause.h"
#include "understand/contract/playbook.h"

#include <string>
#include <string_view>
#include <vector>

namespace foresail::understand::contract {

/// Why a clause is risky, with the words that make it so.
struct Reason {
    std::string text;   ///< "Payment: 90 days; the playbook accepts at most 45 days."
    domain::Span span;  ///< In the contract's text; empty where it is the whole clause.
};

/// A number of a clause that a limit speaks of.
struct Check {
    std::string name;     ///< The limit's.
    std::string found;    ///< "ninety (90) days"
    std::string allowed;  ///< "at most 45 days"
    bool is_within = true;
    domain::Span span;
};

struct Finding {
    std::string id;  ///< The same for the same words under the same category.
    const Category* category = nullptr;
    Clause clause;
    Severity severity = Severity::Fine;
    std::vector<Reason> reasons;  ///< Empty where it is fine.
    std::vector<Check> checks;
    double certainty = 0;
};

struct Review {
    std::vector<Finding>
        findings;  ///< In the order of the text; surest category of a clause first.
    std::vector<const Category*> missing;  ///< What the playbook wants and the text has not.
    std::size_t clause_count = 0;
    /// Whether there is enough in it to be a contract at all; where not, nothing is missing.
    bool is_contract = false;
};

inline constexpr std::size_t finding_count_max = 1'000;

Review review(std::string_view text, const Playbook& playbook);

}  // namespace foresail::understand::contract
