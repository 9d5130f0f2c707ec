// A contract's record and its file, wherever that lies: added by hand, or on a mail.
#pragma once

#include "api/http/call.h"
#include "domain/contract.h"

#include <string>

namespace foresail::api {

/// Errors: NotFound, also where the viewer may not see it.
platform::Result<domain::Contract> find_contract(const Call& call, const domain::ContractId& id);

platform::Result<std::string> contract_bytes(const Call& call, const domain::Contract& contract);

}  // namespace foresail::api
