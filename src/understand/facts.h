// All facts of an activity: dates, money, percentages, phones, mail addresses, links.
#pragma once

#include "domain/activity.h"
#include "domain/fact.h"

#include <span>
#include <vector>

namespace foresail::understand {

inline constexpr std::size_t fact_count_max = 200;

/// In the order of the text, without overlaps: where two want the same words, links and addresses
/// go before dates, dates before money, money and percentages before phones.
std::vector<domain::Fact> find_facts(const domain::Activity& activity,
                                     std::span<const domain::Span> zones);

}  // namespace foresail::understand
