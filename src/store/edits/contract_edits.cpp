// A draft added by hand keeps its file in the edit itself, so that a replay gives it back; the log
// seals it with the workspace's key like all else.
#include "platform/base64.h"
#include "platform/keys.h"
#include "store/edits/edit_steps.h"
#include "understand/contract/playbook.h"

namespace foresail::store {

namespace {

using domain::Contract;
using domain::ContractId;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr std::size_t name_bytes_max = 255;
constexpr std::size_t finding_bytes_max = 64;
constexpr std::size_t base64_bytes_max = contract_bytes_max / 3 * 4 + 8;

Result<> announce_contract(const EditStep& step, const Contract& contract) {
    return step.announce({.topic = "contract.updated",
                          .id = contract.id.text,
                          .company = contract.company,
                          .deal = contract.deal,
                          .audience = contract.audience});
}

Result<> link_to_records(const EditStep& step, Contract& contract) {
    TRY(const auto company, step.fields.text("company", 64));
    TRY(const auto deal, step.fields.text("deal", 64));
    if (company && !company->empty()) {
        TRY(const auto found,
            step.tables.companies.get_for(step.viewer, domain::CompanyId{*company}));
        contract.company = found.id;
    }
    if (deal && !deal->empty()) {
        TRY(const auto found, step.tables.deals.get(domain::DealId{*deal}));
        contract.deal = found.id;
        if (contract.company.empty()) contract.company = found.company;
    }
    return {};
}

}  // namespace

Result<> create_contract(const EditStep& step) {
    Contract contract;
    contract.id = ContractId{step.edit.record};
    if (contract.id.empty()) return failure(ErrorCode::InvalidArgument, "a contract without an id");
    TRY(contract.file_name, step.fields.required_text("file_name", name_bytes_max));
    TRY(const auto base64, step.fields.required_text("bytes", base64_bytes_max));
    const auto bytes = platform::from_base64(base64);
    if (!bytes || bytes->empty() || bytes->size() > contract_bytes_max) {
        return failure(ErrorCode::InvalidArgument, "the file of a contract is empty or too large");
    }
    contract.size_bytes = static_cast<std::int64_t>(bytes->size());
    contract.sha256 = platform::sha256_hex(*bytes);
    contract.at = step.at;
    contract.by = step.edit.by;
    TRY_VOID(link_to_records(step, contract));
    TRY_VOID(step.tables.contracts.put(contract, *bytes));
    return announce_contract(step, contract);
}

Result<> delete_contract(const EditStep& step) {
    TRY(const auto contract, step.tables.contracts.get(step.viewer, ContractId{step.edit.record}));
    if (!contract.activity.empty()) {
        return failure(ErrorCode::FailedPrecondition, "this document hangs on a mail",
                       "Only drafts that somebody added can be removed.");
    }
    TRY_VOID(step.tables.contracts.remove(contract.id));
    return announce_contract(step, contract);
}

Result<> mark_clause(const EditStep& step) {
    TRY(const auto contract, step.tables.contracts.get(step.viewer, ContractId{step.edit.record}));
    TRY(const auto finding, step.fields.required_text("finding", finding_bytes_max));
    TRY(const auto word, step.fields.text("mark", finding_bytes_max));
    std::optional<domain::ClauseMark> mark;
    if (word && !word->empty()) {
        mark = domain::parse_clause_mark(*word);
        if (!mark) return failure(ErrorCode::InvalidArgument, "there is no such mark");
    }
    TRY_VOID(step.tables.clause_marks.put(contract.id, finding, mark));
    return announce_contract(step, contract);
}

Result<> update_playbook(const EditStep& step) {
    TRY(const auto text, step.fields.text("text", understand::contract::playbook_bytes_max));
    if (!text) return failure(ErrorCode::InvalidArgument, "a playbook without a text");
    TRY(auto playbook, step.tables.playbooks.get());
    TRY_VOID(step.check_version(playbook.version));
    if (!text->empty()) TRY_VOID(understand::contract::read_playbook(*text));
    playbook = {*text, step.edit.by, step.at, playbook.version + 1};
    TRY_VOID(step.tables.playbooks.put(playbook));
    return step.announce({.topic = "playbook.updated", .id = step.edit.record});
}

}  // namespace foresail::store
