#include "insight/signals/deal_signals.h"

#include "api/http/edits.h"
#include "api/http/fields.h"
#include "api/http/lists.h"
#include "api/http/parameters.h"
#include "api/json/insight_views.h"
#include "api/resources/insights/worked_out.h"

namespace foresail::api {
namespace {

using nlohmann::json;
using platform::Result;

Answer show_signals(Call& call) {
    TRY(const auto id, path_id<domain::DealId>(call.request));
    TRY(const auto items, look(call, [&](const store::Tables& tables) -> Result<json> {
            TRY(const auto deal, tables.deals.get(id));
            TRY(const auto signals, insight::signals_beside_insights(rep_of(call, tables), deal));
            Beside beside{tables, call.viewer, call.services.cell.users()};
            json list = json::array();
            for (const auto& signal : signals) list.push_back(signal_json(signal, beside));
            return list;
        }));
    return answer({{"items", items}});
}

Answer list_signals(Call& call) {
    TRY(const auto signals, look(call, [&](const store::Tables& tables) {
            return insight::signals_of_open_deals(rep_of(call, tables));
        }));
    json items = json::array();
    for (const auto& signal : signals) items.push_back(signal_brief_json(signal));
    return answer({{"items", std::move(items)}});
}

Answer show_competitors(Call& call) {
    TRY(const auto names,
        look(call, [](const store::Tables& tables) { return tables.competitors.names(); }));
    return answer({{"names", names}});
}

Answer update_competitors(Call& call) {
    constexpr std::size_t name_count_max = 100;
    constexpr std::size_t name_bytes_max = 80;
    TRY(auto fields, Fields::parse(call.request));
    TRY(const auto names, fields.texts("names", name_count_max));
    TRY_VOID(fields.done());
    for (const auto& name : names) {
        if (name.empty() || name.size() > name_bytes_max) {
            return tl::unexpected{Fields::wrong("names", "has a name that is empty or very long")};
        }
    }
    return submit_and_show(call,
                           {.verb = "competitors.put",
                            .record = call.viewer.workspace.text,
                            .fields = {{"names", names}}},
                           show_competitors);
}

}  // namespace

void add_deal_signals(Routes& routes) {
    routes.push_back({"GET", "/deals/{id}/signals", Access::SignedIn, show_signals});
    routes.push_back({"GET", "/deal-signals", Access::SignedIn, list_signals});
    routes.push_back({"GET", "/competitors", Access::SignedIn, show_competitors});
    routes.push_back({"PATCH", "/competitors", Access::Admin, update_competitors});
}

}  // namespace foresail::api
