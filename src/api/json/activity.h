// Activities as JSON: in lists as a brief, alone with their text and what it says.
#pragma once

#include "api/json/beside.h"
#include "domain/activity.h"
#include "domain/commitment.h"
#include "domain/fact.h"

#include <string>
#include <vector>

namespace foresail::api {

inline constexpr std::size_t snippet_size_max = 280;  ///< In characters.

/// The newest reply's beginning, on one line.
std::string snippet_of(const domain::Activity& activity);

nlohmann::json activity_brief_json(const domain::Activity& activity, Beside& beside);
nlohmann::json activity_json(const domain::Activity& activity,
                             const std::vector<domain::Fact>& facts,
                             const std::vector<domain::Commitment>& commitments, Beside& beside);

}  // namespace foresail::api
