// Worked out when it is looked at, from the file and the playbook as they are now; only the counts
// are kept, for lists.
#include "api/http/lists.h"
#include "api/http/parameters.h"
#include "api/http/problem.h"
#include "api/json/contract.h"
#include "api/resources/contracts/contract_bytes.h"
#include "api/resources/resources.h"
#include "platform/logging.h"
#include "platform/metrics.h"

namespace foresail::api {
namespace {

using nlohmann::json;
using normalize::Document;
using normalize::DocumentProblem;
using platform::Result;
using understand::contract::Playbook;
using understand::contract::Review;

using Marks = std::map<std::string, domain::ClauseMark>;

Result<Playbook> playbook_of(const Call& call) {
    TRY(const auto stored,
        look(call, [](const store::Tables& tables) { return tables.playbooks.get(); }));
    return understand::contract::read_playbook(
        stored.text.empty() ? understand::contract::default_playbook() : stored.text);
}

platform::HttpResponse come_back() {
    auto response =
        problem(503, "busy", "other documents are being read", "Try again in a moment.");
    response.headers.emplace_back("Retry-After", "2");
    return response;
}

/// Not worth an error where it fails: the next look puts it.
void keep_counts(const Call& call, const domain::Contract& contract,
                 const domain::ContractCounts& counts) {
    const auto& known = contract.counts;
    if (known && known->state == counts.state && known->high == counts.high &&
        known->medium == counts.medium && known->low == counts.low) {
        return;
    }
    const auto store = call.store();
    if (!store) return;
    const auto kept = (*store)->write(
        [&](store::Tables& tables) { return tables.contracts.put_counts(contract.id, counts); });
    if (!kept) platform::log_error("a contract's counts were not kept", kept.error());
}

Answer show_review(Call& call) {
    TRY(const auto id, path_id<domain::ContractId>(call.request));
    TRY(const auto contract, find_contract(call, id));
    TRY(const auto bytes, contract_bytes(call, contract));
    const Document document = call.services.documents.read(bytes, contract.file_name);
    if (document.problem == DocumentProblem::Busy) return come_back();

    TRY(const auto playbook, playbook_of(call));
    Review review;
    {
        const platform::Timer timer{"contract_review_ms", {}};
        if (document.problem == DocumentProblem::None) {
            review = understand::contract::review(document.text, playbook);
        }
    }
    TRY(const Marks marks,
        look(call, [&](const store::Tables& tables) { return tables.clause_marks.of(id); }));
    const ReviewSheet sheet{document, playbook, review, marks};
    keep_counts(call, contract, counts_of(sheet));
    json body = review_json(sheet);
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
