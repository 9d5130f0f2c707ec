#include "retrieve/search.h"

#include "api/http/fields.h"
#include "api/http/lists.h"
#include "api/http/time_zone.h"
#include "api/json/answers.h"
#include "api/resources/resources.h"
#include "platform/stopwatch.h"

namespace foresail::api {
namespace {

platform::Result<retrieve::SearchRequest> read_request(const Call& call) {
    TRY(auto fields, Fields::parse(call.request));
    retrieve::SearchRequest request;
    TRY(request.text,
        fields.text("question", {.size_min = 1, .size_max = 1'000, .with_lines = true}));
    TRY(request.view.contact, fields.id_if<domain::ContactId>("contact"));
    TRY(request.view.company, fields.id_if<domain::CompanyId>("company"));
    TRY(request.view.deal, fields.id_if<domain::DealId>("deal"));
    TRY(request.filter.from, fields.instant_if("from"));
    TRY(request.filter.until, fields.instant_if("until"));
    TRY(request.filter.kind, fields.word_if("kind", domain::parse_activity_kind));
    TRY(request.filter.direction, fields.word_if("direction", domain::parse_direction));
    TRY(const auto limit, fields.number_if("limit", 1, 100));
    if (limit) request.limit = static_cast<int>(*limit);
    TRY_VOID(fields.done());
    request.clock = wall_clock(call.user.time_zone);
    return request;
}

// A large model would have been sent the question and what was found to answer it from.
void tally(const Call& call, const retrieve::SearchRequest& request, const retrieve::Answers& found,
           std::int64_t duration_ms) {
    inference::BatchTally run{.task = "search",
                              .tier = inference::Tier::Small,
                              .model = call.services.embedder.model_name(),
                              .count = 1,
                              .text_bytes = static_cast<std::int64_t>(request.text.size()),
                              .duration_ms = duration_ms};
    for (const auto* answers : {&found.answers, &found.related}) {
        for (const retrieve::Answer& answer : *answers) {
            run.text_bytes += static_cast<std::int64_t>(answer.citation.quote.size());
        }
    }
    call.services.router.gather(call.viewer.workspace, run);
}

Answer search(Call& call) {
    TRY(const auto request, read_request(call));
    TRY(const auto store, call.store());
    const platform::Stopwatch watch;
    TRY(const auto found, retrieve::search(*store, call.services.embedder, call.viewer, request,
                                           call.services.clock.now()));
    tally(call, request, found, watch.elapsed_ms());
    nlohmann::json body;
    TRY_VOID(store->read([&](const store::Tables& tables) -> platform::Result<> {
        Beside beside{tables, call.viewer, call.services.cell.users()};
        body = answers_json(found, beside);
        return {};
    }));
    return answer(body);
}

}  // namespace

void add_search(Routes& routes) {
    routes.push_back({"POST", "/search", Access::SignedIn, search, Repeat::Harmless});
}

}  // namespace foresail::api
