// What a search found, as JSON.
#pragma once

#include "api/json/beside.h"
#include "retrieve/search.h"

namespace foresail::api {

nlohmann::json answers_json(const retrieve::Answers& answers, Beside& beside);

}  // namespace foresail::api
