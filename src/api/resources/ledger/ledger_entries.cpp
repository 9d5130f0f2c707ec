// The history of commitments: what mails and people did to them, and what a person is asked about.
#include "api/http/edits.h"
#include "api/http/lists.h"
#include "api/http/parameters.h"
#include "api/json/commitment.h"
#include "api/json/ledger_entry.h"
#include "api/resources/resources.h"

namespace foresail::api {
namespace {

using nlohmann::json;
using platform::Result;

Answer show_history(Call& call) {
    TRY(const auto id, path_id<domain::CommitmentId>(call.request));
    TRY(const json body,
        one(
            call,
            [&](const store::Tables& tables) -> Result<std::vector<domain::LedgerEntry>> {
                TRY_VOID(tables.commitments.get(call.viewer, id));
                return tables.ledger.history(call.viewer, id);
            },
            [](const std::vector<domain::LedgerEntry>& entries, Beside& beside) {
                json items = json::array();
                for (const auto& entry : entries) items.push_back(ledger_entry_json(entry, beside));
                return json{{"items", std::move(items)}};
            }));
    return answer(body);
}

/// Decides a proposal and shows the commitment it is about.
Answer decide(Call& call, const char* verb) {
    TRY(const auto id, path_id<domain::LedgerEntryId>(call.request));
    TRY(const auto entry, look(call, [&](const store::Tables& tables) {
            return tables.ledger.get(call.viewer, id);
        }));
    const auto show = [&](Call& /*call*/) -> Answer {
        TRY(const json commitment, one(
                                       call,
                                       [&](const store::Tables& tables) {
                                           return tables.commitments.get(call.viewer,
                                                                         entry.commitment);
                                       },
                                       commitment_json));
        return answer(commitment);
    };
    return submit_and_show(call, {.verb = verb, .record = id.text}, show);
}

Answer accept(Call& call) {
    return decide(call, "settlement.accept");
}
Answer reject(Call& call) {
    return decide(call, "settlement.reject");
}

}  // namespace

void add_ledger_entries(Routes& routes) {
    routes.push_back({"GET", "/commitments/{id}/history", Access::SignedIn, show_history});
    routes.push_back({"POST", "/ledger_entries/{id}/acceptance", Access::SignedIn, accept});
    routes.push_back({"POST", "/ledger_entries/{id}/rejection", Access::SignedIn, reject});
}

}  // namespace foresail::api
