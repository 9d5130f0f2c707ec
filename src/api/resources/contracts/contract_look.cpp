#include "api/resources/contracts/contract_look.h"

#include "api/resources/contracts/original_mail.h"
#include "platform/metrics.h"

namespace foresail::api {

using normalize::DocumentProblem;
using platform::Result;
using understand::contract::Playbook;

namespace {

Result<Playbook> playbook_of(const ContractPlace& place) {
    TRY(const auto stored,
        place.store.query([](const store::Tables& tables) { return tables.playbooks.get(); }));
    return understand::contract::read_playbook(
        stored.text.empty() ? understand::contract::default_playbook() : stored.text);
}

}  // namespace

Result<domain::Contract> find_contract(const ContractPlace& place, const domain::ContractId& id) {
    return place.store.query(
        [&](const store::Tables& tables) { return tables.contracts.get(place.viewer, id); });
}

Result<std::string> contract_bytes(const ContractPlace& place, const domain::Contract& contract) {
    if (contract.activity.empty()) {
        return place.store.query(
            [&](const store::Tables& tables) { return tables.contracts.bytes(contract.id); });
    }
    TRY(const auto mail, place.store.query([&](const store::Tables& tables) {
        return tables.activities.get(place.viewer, contract.activity);
    }));
    return attachment_bytes(place.log, mail, contract.ordinal);
}

Result<ContractLook> look_at(const ContractPlace& place, const domain::Contract& contract) {
    TRY(const auto bytes, contract_bytes(place, contract));
    ContractLook look;
    look.document = place.documents.read(bytes, contract.file_name);
    TRY(look.playbook, playbook_of(place));
    if (look.document.problem == DocumentProblem::None) {
        const platform::Timer timer{"contract_review_ms", {}};
        look.review = understand::contract::review(look.document.text, look.playbook);
    }
    TRY(look.marks, place.store.query([&](const store::Tables& tables) {
        return tables.clause_marks.of(contract.id);
    }));
    return look;
}

Result<bool> keep_counts(const ContractPlace& place, const domain::Contract& contract,
                         const domain::ContractCounts& counts) {
    const auto& known = contract.counts;
    if (known && known->state == counts.state && known->high == counts.high &&
        known->medium == counts.medium && known->low == counts.low) {
        return false;
    }
    TRY_VOID(place.store.write(
        [&](store::Tables& tables) { return tables.contracts.put_counts(contract.id, counts); }));
    return true;
}

}  // namespace foresail::api
