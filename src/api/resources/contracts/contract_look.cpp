#include "api/resources/contracts/contract_look.h"

#include "api/resources/contracts/original_mail.h"
#include "platform/metrics.h"
#include "platform/stopwatch.h"

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
        const platform::Stopwatch watch;
        look.review = understand::contract::review(look.document.text, look.playbook);
        look.review_ms = watch.elapsed_ms();
    }
    TRY(look.marks, place.store.query([&](const store::Tables& tables) {
        return tables.clause_marks.of(contract.id);
    }));
    return look;
}

inference::BatchTally tally_of(const ContractLook& look) {
    return {.task = "contract.review",
            .tier = inference::Tier::Small,
            .model = "clause words and clause model",
            .count = static_cast<std::int64_t>(look.review.clause_count),
            .text_bytes = static_cast<std::int64_t>(look.document.text.size()),
            .duration_ms = look.review_ms};
}

Result<bool> keep_counts(const ContractPlace& place, const domain::Contract& contract,
                         const domain::ContractCounts& counts) {
    const auto& known = contract.counts;
    if (known && known->state == counts.state && known->high == counts.high &&
        known->medium == counts.medium && known->low == counts.low &&
        known->open_high == counts.open_high) {
        return false;
    }
    TRY_VOID(place.store.write(
        [&](store::Tables& tables) { return tables.contracts.put_counts(contract.id, counts); }));
    return true;
}

}  // namespace foresail::api
