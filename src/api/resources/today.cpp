#include "insight/today.h"

#include "api/http/edits.h"
#include "api/http/lists.h"
#include "api/http/parameters.h"
#include "api/json/commitment.h"
#include "api/resources/insights/worked_out.h"
#include "api/resources/resources.h"

namespace foresail::api {
namespace {

using insight::InsightKind;
using nlohmann::json;

Answer show_today(Call& call) {
    TRY(const auto deal, query_id<domain::DealId>(call.request, "deal"));
    json counts = json::object();
    for (const auto kind :
         {InsightKind::PromiseDue, InsightKind::PromiseOverdue, InsightKind::AnswerAwaited,
          InsightKind::TheirsOverdue, InsightKind::DealSignal, InsightKind::ContractRisk}) {
        counts[to_text(kind)] = 0;
    }
    json items = json::array();
    TRY(const auto store, call.store());
    TRY_VOID(store->read([&](const store::Tables& tables) -> platform::Result<> {
        TRY(const auto insights, insight::today(rep_of(call, tables), deal));
        Beside beside{tables, call.viewer, call.services.cell.users()};
        for (const insight::Insight& insight : insights) {
            items.push_back(insight_json(insight, beside));
            json& count = counts[to_text(insight.kind)];
            count = count.get<int>() + 1;
        }
        return {};
    }));
    return answer({{"items", std::move(items)}, {"counts", std::move(counts)}});
}

Answer change(Call& call, const char* verb) {
    TRY(const auto id, path_id<domain::InsightId>(call.request));
    TRY_VOID(submit(call, {.verb = verb, .record = id.text}));
    return no_content();
}

Answer dismiss(Call& call) {
    return change(call, "insight.dismiss");
}
Answer restore(Call& call) {
    return change(call, "insight.restore");
}

}  // namespace

void add_today(Routes& routes) {
    routes.push_back({"GET", "/today", Access::SignedIn, show_today});
    routes.push_back({"POST", "/insights/{id}/dismissal", Access::SignedIn, dismiss});
    routes.push_back({"DELETE", "/insights/{id}/dismissal", Access::SignedIn, restore});
}

}  // namespace foresail::api
