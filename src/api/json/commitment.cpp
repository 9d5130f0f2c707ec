#include "api/json/commitment.h"

#include "api/json/ledger_entry.h"
#include "understand/core_clause.h"

namespace foresail::api {

using nlohmann::json;

namespace {

// The subject of a mail whose words about a commitment don't tell what it is about.
json subject_of(const domain::Commitment& commitment, Beside& beside) {
    if (understand::stands_alone(commitment.what)) return nullptr;
    const domain::Activity* activity = beside.activity(commitment.activity);
    if (activity == nullptr || activity->subject.empty()) return nullptr;
    return activity->subject;
}

// The words of the other one, with their mail; null where it may not be seen.
json saying_json(const domain::Commitment& commitment, Beside& beside) {
    const auto span = beside.utf16(commitment.activity, commitment.span);
    return {{"activity", commitment.activity.text},
            {"begin", span.begin},
            {"end", span.end},
            {"quote", commitment.quote},
            {"at", domain::to_iso8601(commitment.said_at)}};
}

void put_answer(json& result, const domain::Commitment& request, Beside& beside) {
    if (request.answered_by.empty()) return;
    const auto promise = beside.tables().commitments.get(beside.viewer(), request.answered_by);
    if (!promise) return;
    if (domain::stands(promise->state)) result["answer"] = saying_json(*promise, beside);
}

// The newest request that a promise answers.
void put_asked(json& result, const domain::Commitment& promise, Beside& beside) {
    if (promise.kind != domain::CommitmentKind::Promise) return;
    store::CommitmentFilter filter;
    filter.answered_by = promise.id;
    const auto found =
        beside.tables().commitments.list(beside.viewer(), filter, {.limit = 1, .cursor = {}});
    if (found && !found->items.empty()) {
        result["asked"] = saying_json(found->items.front(), beside);
    }
}

}  // namespace

json commitment_json(const domain::Commitment& commitment, Beside& beside) {
    const auto span = beside.utf16(commitment.activity, commitment.span);
    json result{{"id", commitment.id.text},
                {"activity", commitment.activity.text},
                {"kind", to_text(commitment.kind)},
                {"side", to_text(commitment.side)},
                {"state", to_text(commitment.state)},
                {"debtor", commitment.debtor},
                {"creditor", commitment.creditor},
                {"quote", commitment.quote},
                {"begin", span.begin},
                {"end", span.end},
                {"what", commitment.what},
                {"confidence", commitment.confidence},
                {"said_at", domain::to_iso8601(commitment.said_at)},
                {"version", commitment.version}};
    put_if(result, "subject", subject_of(commitment, beside));
    put_if(result, "contact", beside.contact(commitment.contact));
    put_if(result, "company", beside.company(commitment.company));
    put_if(result, "deal", beside.deal(commitment.deal));
    if (const auto& due = commitment.due) {
        result["due"] = {
            {"at", domain::to_iso8601(due->at)}, {"has_time", due->has_time}, {"text", due->text}};
    }
    if (!commitment.condition.empty()) result["condition"] = commitment.condition;
    put_answer(result, commitment, beside);
    put_asked(result, commitment, beside);
    put_history(result, commitment, beside);
    return result;
}

json citation_json(const domain::Citation& citation, Beside& beside) {
    const auto span = beside.utf16(citation.activity, citation.span);
    return {{"activity", citation.activity.text},
            {"begin", span.begin},
            {"end", span.end},
            {"quote", citation.quote}};
}

json insight_json(const insight::Insight& insight, Beside& beside) {
    json result{{"id", insight.id.text},
                {"kind", to_text(insight.kind)},
                {"title", insight.title},
                {"reason", insight.reason},
                {"since", domain::to_iso8601(insight.since)},
                {"urgency", insight.urgency}};
    if (!insight.citation.activity.empty()) {
        result["citation"] = citation_json(insight.citation, beside);
    }
    if (insight.contract) {
        result["contract"] = {{"id", insight.contract->id.text},
                              {"file_name", insight.contract->file_name}};
    }
    if (insight.due_at) result["due_at"] = domain::to_iso8601(*insight.due_at);
    if (insight.commitment) result["commitment"] = commitment_json(*insight.commitment, beside);
    put_if(result, "contact", beside.contact(insight.contact));
    put_if(result, "company", beside.company(insight.company));
    put_if(result, "deal", beside.deal(insight.deal));
    return result;
}

}  // namespace foresail::api
