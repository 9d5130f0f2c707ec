// What insight/ works out of records, as JSON: the time to follow up, the signals of a deal.
#pragma once

#include "api/json/beside.h"
#include "insight/follow_up/follow_up_time.h"
#include "insight/signals/signal.h"

#include <nlohmann/json.hpp>

namespace foresail::api {

nlohmann::json follow_up_json(const insight::FollowUp& follow_up);

/// With its evidence.
nlohmann::json signal_json(const insight::Signal& signal, Beside& beside);

/// Without: what a card on the board shows.
nlohmann::json signal_brief_json(const insight::Signal& signal);

}  // namespace foresail::api
