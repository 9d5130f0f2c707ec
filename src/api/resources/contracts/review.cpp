// Worked out when it is looked at, from the file and the playbook as they are now; only the counts
// are kept, for lists.
#include "api/http/lists.h"
#include "api/http/parameters.h"
#include "api/http/problem.h"
#include "api/resources/contracts/contract_place.h"
#include "api/resources/resources.h"
#include "platform/logging.h"

namespace foresail::api {
namespace {

using nlohmann::json;

platform::HttpResponse come_back() {
    auto response =
        problem(503, "busy", "other documents are being read", "Try again in a moment.");
    response.headers.emplace_back("Retry-After", "2");
    return response;
}

Answer show_review(Call& call) {
    TRY(const auto id, path_id<domain::ContractId>(call.request));
    TRY(const auto store, call.store());
    const ContractPlace place = contract_place(call, *store);
    TRY(const auto contract, find_contract(place, id));
    TRY(const auto look, look_at(place, contract));
    if (look.document.problem == normalize::DocumentProblem::Busy) return come_back();

    call.services.router.gather(call.viewer.workspace, tally_of(look));
    // Not worth an error where it fails: the next look puts it.
    if (const auto kept = keep_counts(place, contract, counts_of(look.sheet())); !kept) {
        platform::log_error("a contract's counts were not kept", kept.error());
    }
    json body = review_json(look.sheet());
    TRY(body["contract"],
        one(
            call,
            [&](const store::Tables& tables) { return tables.contracts.get(call.viewer, id); },
            contract_json));
    return answer(body);
}

}  // namespace

void add_contract_review(Routes& routes) {
    routes.push_back({"GET", "/contracts/{id}/review", Access::SignedIn, show_review});
}

}  // namespace foresail::api
