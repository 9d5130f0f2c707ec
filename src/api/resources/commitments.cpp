#include "api/http/edits.h"
#include "api/http/fields.h"
#include "api/http/lists.h"
#include "api/http/parameters.h"
#include "api/http/version_check.h"
#include "api/json/commitment.h"
#include "api/resources/resources.h"

namespace foresail::api {
namespace {

using domain::CommitmentState;
using nlohmann::json;
using platform::Result;

Answer list_commitments(Call& call) {
    store::CommitmentFilter filter;
    TRY(filter.contact, query_id<domain::ContactId>(call.request, "contact"));
    TRY(filter.company, query_id<domain::CompanyId>(call.request, "company"));
    TRY(filter.deal, query_id<domain::DealId>(call.request, "deal"));
    TRY(filter.activity, query_id<domain::ActivityId>(call.request, "activity"));
    TRY(filter.kind, query_word(call.request, "kind", domain::parse_commitment_kind));
    TRY(filter.side, query_word(call.request, "side", domain::parse_side));
    TRY(filter.state, query_word(call.request, "state", domain::parse_commitment_state));
    TRY(const bool is_overdue, query_flag(call.request, "overdue"));
    if (is_overdue) {
        filter.state = CommitmentState::Open;
        filter.due_until = call.services.clock.now();
    }
    TRY(const auto page, page_of(call.request));
    return list(
        call,
        [&](const store::Tables& tables) {
            return tables.commitments.list(call.viewer, filter, page);
        },
        commitment_json);
}

Result<domain::Commitment> find_commitment(const Call& call) {
    TRY(const auto id, path_id<domain::CommitmentId>(call.request));
    return look(
        call, [&](const store::Tables& tables) { return tables.commitments.get(call.viewer, id); });
}

Answer show_commitment(Call& call) {
    TRY(const auto id, path_id<domain::CommitmentId>(call.request));
    TRY(const json commitment,
        one(
            call,
            [&](const store::Tables& tables) { return tables.commitments.get(call.viewer, id); },
            commitment_json));
    return answer_versioned(call.request, commitment);
}

Answer update_commitment(Call& call) {
    TRY(const auto commitment, find_commitment(call));
    if (auto refusal = refuse_stale(call.request, commitment.version)) return *std::move(refusal);
    TRY(auto fields, Fields::parse(call.request));
    json changes = json::object();
    if (fields.is_null("due_at")) {
        changes["due_at"] = nullptr;
    } else {
        TRY(const auto due_at, fields.instant_if("due_at"));
        if (due_at) changes["due_at"] = domain::to_iso8601(*due_at);
    }
    TRY(const auto what, fields.text_if("what", {.size_min = 1, .size_max = 500}));
    if (what) changes["what"] = *what;
    for (const char* party : {"debtor", "creditor"}) {
        TRY(const auto address, fields.text_if(party, {.size_min = 3, .size_max = 320}));
        if (address) changes[party] = *address;
    }
    TRY_VOID(fields.done());
    if (changes.empty()) return show_commitment(call);
    return submit_and_show(call,
                           {.verb = "commitment.update",
                            .record = commitment.id.text,
                            .expected_version = commitment.version,
                            .fields = std::move(changes)},
                           show_commitment);
}

/// Moves the commitment to `state`; one that is there already stays as it is.
Answer move_to(Call& call, CommitmentState state, const char* verb) {
    TRY(const auto commitment, find_commitment(call));
    if (commitment.state == state) return show_commitment(call);
    return submit_and_show(call, {.verb = verb, .record = commitment.id.text}, show_commitment);
}

Answer fulfil(Call& call) {
    return move_to(call, CommitmentState::Fulfilled, "commitment.fulfil");
}

Answer dismiss(Call& call) {
    return move_to(call, CommitmentState::Dismissed, "commitment.dismiss");
}

Answer withdraw(Call& call) {
    return move_to(call, CommitmentState::Withdrawn, "commitment.withdraw");
}

/// Takes back one of the three; the others are not touched.
template <CommitmentState from>
Answer reopen(Call& call) {
    TRY(const auto commitment, find_commitment(call));
    if (commitment.state != from) return show_commitment(call);
    return move_to(call, CommitmentState::Open, "commitment.reopen");
}

}  // namespace

void add_commitments(Routes& routes) {
    const auto signed_in = Access::SignedIn;
    routes.push_back({"GET", "/commitments", signed_in, list_commitments});
    routes.push_back({"GET", "/commitments/{id}", signed_in, show_commitment});
    routes.push_back({"PATCH", "/commitments/{id}", signed_in, update_commitment});
    routes.push_back({"POST", "/commitments/{id}/fulfilment", signed_in, fulfil});
    routes.push_back(
        {"DELETE", "/commitments/{id}/fulfilment", signed_in, reopen<CommitmentState::Fulfilled>});
    routes.push_back({"POST", "/commitments/{id}/dismissal", signed_in, dismiss});
    routes.push_back(
        {"DELETE", "/commitments/{id}/dismissal", signed_in, reopen<CommitmentState::Dismissed>});
    routes.push_back({"POST", "/commitments/{id}/withdrawal", signed_in, withdraw});
    routes.push_back(
        {"DELETE", "/commitments/{id}/withdrawal", signed_in, reopen<CommitmentState::Withdrawn>});
}

}  // namespace foresail::api
