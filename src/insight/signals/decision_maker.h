// The decision maker is not in the deal: they say that somebody else decides, and nobody of that
// role takes part.
#pragma once

#include "insight/signals/deal_view.h"

#include <optional>
#include <string>
#include <string_view>

namespace foresail::insight {

std::optional<Signal> find_decision_maker_missing(const DealView& view);

/// The role that has to decide, as it is written: "CFO", "Geschäftsführung".
std::optional<std::string> decider_in(std::string_view sentence, std::string_view language);

/// Whether a job title is of the role's kind: "Chief Financial Officer" for "CFO". A role that is
/// known of no kind ("boss") is filled by whoever leads.
bool fills_role(std::string_view title, std::string_view role);

}  // namespace foresail::insight
