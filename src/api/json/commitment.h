// Commitments, insights and citations as JSON.
#pragma once

#include "api/json/beside.h"
#include "domain/commitment.h"
#include "domain/passage.h"
#include "insight/today.h"

namespace foresail::api {

nlohmann::json commitment_json(const domain::Commitment& commitment, Beside& beside);
nlohmann::json citation_json(const domain::Citation& citation, Beside& beside);
nlohmann::json insight_json(const insight::Insight& insight, Beside& beside);

}  // namespace foresail::api
