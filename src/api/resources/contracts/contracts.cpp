#include "api/http/download.h"
#include "api/http/edits.h"
#include "api/http/fields.h"
#include "api/http/lists.h"
#include "api/http/parameters.h"
#include "api/http/repeats.h"
#include "api/json/contract.h"
#include "api/resources/contracts/contract_place.h"
#include "api/resources/resources.h"
#include "platform/base64.h"

namespace foresail::api {
namespace {

using nlohmann::json;
using platform::ErrorCode;
using platform::failure;

constexpr std::size_t name_bytes_max = 255;
constexpr std::size_t finding_bytes_max = 64;

Answer list_contracts(Call& call) {
    store::ContractFilter filter;
    TRY(filter.deal, query_id<domain::DealId>(call.request, "deal"));
    TRY(filter.company, query_id<domain::CompanyId>(call.request, "company"));
    TRY(filter.with_unlikely, query_flag(call.request, "all"));
    TRY(const auto page, page_of(call.request));
    return list(
        call,
        [&](const store::Tables& tables) {
            return tables.contracts.list(call.viewer, filter, page);
        },
        contract_json);
}

Answer show(Call& call, const domain::ContractId& id, int status) {
    TRY(const json contract,
        one(
            call,
            [&](const store::Tables& tables) { return tables.contracts.get(call.viewer, id); },
            contract_json));
    return answer(contract, status);
}

Answer show_contract(Call& call) {
    TRY(const auto id, path_id<domain::ContractId>(call.request));
    return show(call, id, 200);
}

/// The file is the body, as it is; its name and what it is on stand behind the question mark.
Answer create_contract(Call& call) {
    TRY(const auto name, query_text(call.request, "file_name", name_bytes_max));
    TRY(const auto company, query_id<domain::CompanyId>(call.request, "company"));
    TRY(const auto deal, query_id<domain::DealId>(call.request, "deal"));
    if (name.empty())
        return failure(ErrorCode::InvalidArgument, "the parameter file_name is missing");
    if (call.request.body.empty()) {
        return failure(ErrorCode::InvalidArgument, "the file is empty", "Choose another one.");
    }
    const auto id = created_id<domain::ContractId>(call);
    if (const auto found = look(call, [&](const store::Tables& tables) {
            return tables.contracts.get(call.viewer, id);
        })) {
        return show(call, id, 201);
    }
    json fields{{"file_name", name}, {"bytes", platform::to_base64(call.request.body)}};
    if (company) fields["company"] = company->text;
    if (deal) fields["deal"] = deal->text;
    return submit_and_show(
        call, {.verb = "contract.create", .record = id.text, .fields = std::move(fields)},
        [&](Call& same) { return show(same, id, 201); });
}

Answer delete_contract(Call& call) {
    TRY(const auto id, path_id<domain::ContractId>(call.request));
    TRY_VOID(find_contract(call, id));
    return submit_and_show(call, {.verb = "contract.delete", .record = id.text},
                           [](Call& /*call*/) -> Answer { return no_content(); });
}

Answer download_contract(Call& call) {
    TRY(const auto id, path_id<domain::ContractId>(call.request));
    TRY(const auto store, call.store());
    const ContractPlace place = contract_place(call, *store);
    TRY(const auto contract, find_contract(place, id));
    TRY(auto bytes, contract_bytes(place, contract));
    return download(std::move(bytes), "application/octet-stream", contract.file_name);
}

Answer mark_clause(Call& call) {
    TRY(const auto id, path_id<domain::ContractId>(call.request));
    TRY_VOID(find_contract(call, id));
    TRY(auto fields, Fields::parse(call.request));
    TRY(const auto finding, fields.text("finding", {.size_min = 1, .size_max = finding_bytes_max}));
    const bool takes_away = fields.is_null("mark");
    std::optional<domain::ClauseMark> mark;
    if (!takes_away) {
        TRY(mark, fields.word_if("mark", domain::parse_clause_mark));
    }
    TRY_VOID(fields.done());
    json changes{{"finding", finding}, {"mark", mark ? json(to_text(*mark)) : json(nullptr)}};
    return submit_and_show(
        call, {.verb = "contract.mark", .record = id.text, .fields = std::move(changes)},
        [](Call& /*call*/) -> Answer { return no_content(); });
}

}  // namespace

void add_contracts(Routes& routes) {
    routes.push_back({"GET", "/contracts", Access::SignedIn, list_contracts});
    routes.push_back({"POST", "/contracts", Access::SignedIn, create_contract, Repeat::KeepsAnswer,
                      store::contract_bytes_max});
    routes.push_back({"GET", "/contracts/{id}", Access::SignedIn, show_contract});
    routes.push_back({"DELETE", "/contracts/{id}", Access::SignedIn, delete_contract});
    routes.push_back({"GET", "/contracts/{id}/file", Access::SignedIn, download_contract});
    routes.push_back({"POST", "/contracts/{id}/marks", Access::SignedIn, mark_clause});
    add_contract_review(routes);
    add_playbook(routes);
}

}  // namespace foresail::api
