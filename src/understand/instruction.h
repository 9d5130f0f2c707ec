// Sentences of an outside mail that tell software what to do. They are marked as facts of their own
// kind, and nothing else in them counts: no date or amount, no promise, no request. Pure.
#pragma once

#include "domain/activity.h"
#include "domain/commitment.h"
#include "domain/fact.h"
#include "understand/sentence.h"

#include <span>
#include <vector>

namespace foresail::understand {

inline constexpr std::size_t suspect_count_max = 200;

struct Suspect {
    domain::Span sentence;
    double probability = 0;  ///< Set by who has its embedding.
};

/// The sentences of `activity` for which the model has to be asked; none of a mail of ours, of a
/// note, or of bulk and automatic mail, from which nothing is read anyway.
std::vector<Suspect> find_suspects(const domain::Activity& activity,
                                   std::span<const Sentence> sentences);

/// Those that are likely enough as facts, in order; what lies in them is taken out of `facts` and
/// `commitments`.
void set_apart(const domain::Activity& activity, std::span<const Suspect> suspects,
               std::vector<domain::Fact>& facts, std::vector<domain::Commitment>& commitments);

}  // namespace foresail::understand
