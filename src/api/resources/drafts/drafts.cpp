// Drafts: made from records at once, then put into better words where a model may write. Each is
// seen and changed by the one who made it only; nothing is sent by itself.
#include "api/http/edits.h"
#include "api/http/fields.h"
#include "api/http/lists.h"
#include "api/http/parameters.h"
#include "api/http/repeats.h"
#include "api/http/time_zone.h"
#include "api/http/version_check.h"
#include "api/json/draft.h"
#include "api/resources/resources.h"
#include "insight/drafts/plan.h"
#include "platform/stopwatch.h"

namespace foresail::api {
namespace {

using domain::Draft;
using domain::DraftId;
using domain::DraftKind;
using domain::DraftState;
using insight::drafts::DraftRequest;
using nlohmann::json;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr std::size_t subject_size_max = 500;
constexpr std::size_t text_size_max = 50'000;

Answer list_drafts(Call& call) {
    store::DraftFilter filter;
    TRY(filter.activity, query_id<domain::ActivityId>(call.request, "activity"));
    TRY(filter.contact, query_id<domain::ContactId>(call.request, "contact"));
    TRY(filter.company, query_id<domain::CompanyId>(call.request, "company"));
    TRY(filter.deal, query_id<domain::DealId>(call.request, "deal"));
    TRY(filter.kind, query_word(call.request, "kind", domain::parse_draft_kind));
    filter.state = DraftState::Open;
    TRY(const auto page, page_of(call.request));
    return list(
        call,
        [&](const store::Tables& tables) { return tables.drafts.list(call.viewer, filter, page); },
        draft_brief_json);
}

Result<Draft> find_draft(const Call& call, const DraftId& id) {
    return look(call,
                [&](const store::Tables& tables) { return tables.drafts.get(call.viewer, id); });
}

Answer show(Call& call, const DraftId& id, int status) {
    DraftWriter& writer = call.reception.drafts;
    const WriterState state{.under_way = writer.state(id),
                            .has_model = writer.has_model(call.viewer.workspace)};
    TRY(const json draft,
        one(
            call, [&](const store::Tables& tables) { return tables.drafts.get(call.viewer, id); },
            [&](const Draft& found, Beside& beside) { return draft_json(found, state, beside); }));
    // What a model does meanwhile has no version: the answer is always given anew.
    platform::HttpResponse response = answer(draft, status);
    response.headers.emplace_back("ETag", etag_of(draft.at("version").get<std::int64_t>()));
    return response;
}

Answer show_draft(Call& call) {
    TRY(const auto id, path_id<DraftId>(call.request));
    return show(call, id, 200);
}

Result<DraftRequest> read_request(Fields& fields) {
    DraftRequest request;
    TRY(const auto kind, fields.word_if("kind", domain::parse_draft_kind));
    if (!kind) return failure(ErrorCode::InvalidArgument, "the field kind is missing");
    request.kind = *kind;
    TRY(const auto activity, fields.id_if<domain::ActivityId>("activity"));
    TRY(const auto contact, fields.id_if<domain::ContactId>("contact"));
    TRY(const auto company, fields.id_if<domain::CompanyId>("company"));
    TRY(const auto deal, fields.id_if<domain::DealId>("deal"));
    TRY(const auto months, fields.number_if("months", 1, insight::drafts::months_max));
    TRY_VOID(fields.done());
    const bool is_reply = request.kind == DraftKind::Reply;
    const int record_count = contact.has_value() + company.has_value() + deal.has_value();
    if (is_reply != activity.has_value() || record_count != (is_reply ? 0 : 1)) {
        return failure(ErrorCode::InvalidArgument, "it is not clear what the draft is about",
                       "A reply names an activity; the others one contact, company or deal.");
    }
    if (activity) request.activity = *activity;
    if (contact) request.contact = *contact;
    if (company) request.company = *company;
    if (deal) request.deal = *deal;
    if (months) request.months = static_cast<int>(*months);
    return request;
}

json fields_of(const Draft& draft) {
    return {{"kind", to_text(draft.kind)},   {"activity", draft.activity.text},
            {"contact", draft.contact.text}, {"company", draft.company.text},
            {"deal", draft.deal.text},       {"plan", domain::to_json(draft.plan)}};
}

Answer create_draft(Call& call) {
    TRY(auto fields, Fields::parse(call.request));
    TRY(const auto request, read_request(fields));
    const auto id = created_id<DraftId>(call);
    if (find_draft(call, id)) return show(call, id, 201);
    const auto now = call.services.clock.now();
    const insight::LocalTime local{now, wall_clock(call.user.time_zone)};
    const platform::Stopwatch watch;
    TRY(const Draft draft, look(call, [&](const store::Tables& tables) {
            return insight::drafts::plan_draft({tables, call.viewer, local}, call.user, request);
        }));
    json draft_fields = fields_of(draft);
    // What a large model would have been sent: the facts and quotes that the template is made of.
    call.services.router.gather(
        call.viewer.workspace,
        {.task = std::string{"draft."} + to_text(draft.kind),
         .tier = inference::Tier::Code,
         .model = "templates",
         .count = 1,
         .text_bytes = static_cast<std::int64_t>(draft_fields["plan"].dump().size()),
         .duration_ms = watch.elapsed_ms()});
    return submit_and_show(
        call, {.verb = "draft.create", .record = id.text, .fields = std::move(draft_fields)},
        [&](Call& same) {
            DraftWriter& writer = same.reception.drafts;
            if (writer.has_model(same.viewer.workspace)) (void)writer.ask(same.viewer, id);
            return show(same, id, 201);
        });
}

Answer update_draft(Call& call) {
    TRY(const auto id, path_id<DraftId>(call.request));
    TRY(const auto draft, find_draft(call, id));
    if (auto refusal = refuse_stale(call.request, draft.version)) return *std::move(refusal);
    TRY(auto fields, Fields::parse(call.request));
    json changes = json::object();
    TRY(const auto subject, fields.text_if("subject", {.size_max = subject_size_max}));
    TRY(const auto text, fields.text_if("text", {.size_max = text_size_max, .with_lines = true}));
    TRY_VOID(fields.done());
    if (subject) changes["subject"] = *subject;
    if (text) changes["text"] = *text;
    if (changes.empty()) return show(call, id, 200);
    return submit_and_show(call,
                           {.verb = "draft.update",
                            .record = id.text,
                            .expected_version = draft.version,
                            .fields = std::move(changes)},
                           show_draft);
}

Answer move_to(Call& call, DraftState state, const char* verb) {
    TRY(const auto id, path_id<DraftId>(call.request));
    TRY(const auto draft, find_draft(call, id));
    if (draft.state == state) return show_draft(call);
    return submit_and_show(call, {.verb = verb, .record = id.text}, show_draft);
}

Answer dismiss(Call& call) {
    return move_to(call, DraftState::Dismissed, "draft.dismiss");
}
Answer restore(Call& call) {
    return move_to(call, DraftState::Open, "draft.restore");
}

Answer reword(Call& call) {
    TRY(const auto id, path_id<DraftId>(call.request));
    TRY_VOID(find_draft(call, id));
    DraftWriter& writer = call.reception.drafts;
    if (!writer.has_model(call.viewer.workspace)) {
        return failure(ErrorCode::FailedPrecondition, "no language model may write here",
                       "The page Models tells which are set up and allowed.");
    }
    if (!writer.ask(call.viewer, id)) {
        return failure(ErrorCode::Unavailable, "too many drafts wait for the model",
                       "Try again in a few minutes; the template works meanwhile.");
    }
    return show(call, id, 202);
}

}  // namespace

void add_drafts(Routes& routes) {
    const auto signed_in = Access::SignedIn;
    routes.push_back({"GET", "/drafts", signed_in, list_drafts});
    routes.push_back({"POST", "/drafts", signed_in, create_draft});
    routes.push_back({"GET", "/drafts/{id}", signed_in, show_draft});
    routes.push_back({"PATCH", "/drafts/{id}", signed_in, update_draft});
    routes.push_back({"POST", "/drafts/{id}/dismissal", signed_in, dismiss});
    routes.push_back({"DELETE", "/drafts/{id}/dismissal", signed_in, restore});
    routes.push_back({"POST", "/drafts/{id}/rewording", signed_in, reword});
}

}  // namespace foresail::api
