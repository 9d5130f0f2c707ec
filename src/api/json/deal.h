// Deals and pipelines as JSON.
#pragma once

#include "api/json/beside.h"
#include "domain/deal.h"

namespace foresail::api {

nlohmann::json deal_json(const domain::Deal& deal, Beside& beside);
nlohmann::json pipeline_json(const domain::Pipeline& pipeline);

}  // namespace foresail::api
