#include "api/http/edits.h"
#include "api/http/lists.h"
#include "api/http/parameters.h"
#include "api/http/version_check.h"
#include "api/json/people.h"
#include "api/resources/resources.h"

namespace foresail::api {
namespace {

using nlohmann::json;

Answer list_proposals(Call& call) {
    TRY(const auto store, call.store());
    json body{{"items", json::array()}};
    TRY_VOID(store->read([&](const store::Tables& tables) -> platform::Result<> {
        TRY(const auto proposals, tables.merge_proposals.open());
        Beside beside{tables, call.viewer, call.services.cell.users()};
        for (const auto& proposal : proposals) {
            const bool is_gone =
                beside.contact(proposal.keep).is_null() || beside.contact(proposal.merge).is_null();
            if (!is_gone) body["items"].push_back(merge_proposal_json(proposal, beside));
        }
        return {};
    }));
    return answer(body);
}

platform::Result<resolve::MergeProposal> find_proposal(const Call& call) {
    TRY(const auto id, path_id<domain::MergeProposalId>(call.request));
    return look(call, [&](const store::Tables& tables) -> platform::Result<resolve::MergeProposal> {
        TRY(const auto proposal, tables.merge_proposals.get(id));
        TRY_VOID(tables.contacts.get_for(call.viewer, proposal.keep));
        TRY_VOID(tables.contacts.get_for(call.viewer, proposal.merge));
        return proposal;
    });
}

Answer accept(Call& call) {
    TRY(const auto proposal, find_proposal(call));
    const auto show = [&](Call& /*call*/) -> Answer {
        TRY(const json contact, one(
                                    call,
                                    [&](const store::Tables& tables) {
                                        return tables.contacts.get_for(call.viewer, proposal.keep);
                                    },
                                    contact_json));
        return answer_versioned(call.request, contact);
    };
    return submit_and_show(
        call,
        {.verb = "contact.merge",
         .record = proposal.keep.text,
         .fields = {{"merge", proposal.merge.text}, {"proposal", proposal.id.text}}},
        show);
}

Answer reject(Call& call) {
    TRY(const auto proposal, find_proposal(call));
    TRY_VOID(submit(call, {.verb = "merge.reject", .record = proposal.id.text}));
    return no_content();
}

}  // namespace

void add_merge_proposals(Routes& routes) {
    routes.push_back({"GET", "/merge_proposals", Access::SignedIn, list_proposals});
    routes.push_back({"POST", "/merge_proposals/{id}/acceptance", Access::SignedIn, accept});
    routes.push_back({"POST", "/merge_proposals/{id}/rejection", Access::SignedIn, reject});
}

}  // namespace foresail::api
