// Contracts as the one who asks sees them.
#pragma once

#include "api/http/call.h"
#include "api/resources/contracts/contract_look.h"
#include "api/services.h"

namespace foresail::api {

inline ContractPlace contract_place(const Call& call, store::WorkspaceStore& store) {
    return {call.viewer, store, call.services.log, call.services.documents};
}

/// Errors: NotFound, also where the caller may not see it.
inline platform::Result<domain::Contract> find_contract(const Call& call,
                                                        const domain::ContractId& id) {
    TRY(const auto store, call.store());
    return find_contract(contract_place(call, *store), id);
}

}  // namespace foresail::api
