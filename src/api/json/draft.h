// Drafts as JSON: in lists as a brief, alone with their sentences and what each is from.
#pragma once

#include "api/json/beside.h"
#include "domain/draft.h"

#include <string>

namespace foresail::api {

/// What is known of the model at the moment of the answer.
struct WriterState {
    std::string under_way;  ///< "waiting", "writing" or "".
    bool has_model = false;
};

nlohmann::json draft_brief_json(const domain::Draft& draft, Beside& beside);
nlohmann::json draft_json(const domain::Draft& draft, const WriterState& writer, Beside& beside);

}  // namespace foresail::api
