// Lines of a commitment's history as JSON, and a person's corrections as training data.
#pragma once

#include "api/json/beside.h"
#include "domain/ledger_entry.h"

namespace foresail::api {

nlohmann::json ledger_entry_json(const domain::LedgerEntry& entry, Beside& beside);

/// Adds to the commitment's JSON what settled it ("settled"), what moved its date ("moved"), and
/// what a person is asked about ("proposal"), each where there is one.
void put_history(nlohmann::json& result, const domain::Commitment& commitment, Beside& beside);

/// {"task", "text", "language", "predicted", "label", "evidence", ...}; null where the viewer may
/// not see the commitment any more.
nlohmann::json correction_json(const domain::LedgerEntry& entry, Beside& beside);

}  // namespace foresail::api
