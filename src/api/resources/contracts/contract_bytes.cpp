#include "api/resources/contracts/contract_bytes.h"

#include "api/http/lists.h"
#include "api/resources/contracts/original_mail.h"

namespace foresail::api {

using platform::Result;

Result<domain::Contract> find_contract(const Call& call, const domain::ContractId& id) {
    return look(call,
                [&](const store::Tables& tables) { return tables.contracts.get(call.viewer, id); });
}

Result<std::string> contract_bytes(const Call& call, const domain::Contract& contract) {
    if (contract.activity.empty()) {
        return look(
            call, [&](const store::Tables& tables) { return tables.contracts.bytes(contract.id); });
    }
    TRY(const auto mail, look(call, [&](const store::Tables& tables) {
            return tables.activities.get(call.viewer, contract.activity);
        }));
    return attachment_bytes(call, mail, contract.ordinal);
}

}  // namespace foresail::api
