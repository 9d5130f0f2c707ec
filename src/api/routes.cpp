#include "api/routes.h"

#include "api/http/gate.h"
#include "api/pages.h"
#include "api/resources/insights/worked_out.h"
#include "api/resources/resources.h"
#include "api/web_assets.h"

namespace foresail::api {

Routes all_routes(const platform::Config& config) {
    Routes routes;
    add_setup(routes);
    add_session(routes);
    add_workspace(routes);
    add_today(routes);
    add_contacts(routes);
    add_merge_proposals(routes);
    add_companies(routes);
    add_deals(routes);
    add_deal_signals(routes);
    add_follow_up(routes);
    add_timelines(routes);
    add_notes(routes);
    add_activities(routes);
    add_downloads(routes);
    add_commitments(routes);
    add_drafts(routes);
    add_ledger_entries(routes);
    add_corrections(routes);
    add_search(routes);
    add_connections(routes);
    add_ingest(routes, config);
    add_parked_events(routes);
    add_inference(routes);
    add_time_saved(routes);
    add_contracts(routes);
    add_health(routes);
    add_stream(routes);
    return routes;
}

void register_routes(platform::HttpServer& server, const std::shared_ptr<Services>& services) {
    const auto reception = std::make_shared<Reception>(services);
    for (Route& route : all_routes(services->config)) {
        const std::string pattern = std::string{api_prefix} + route.path;
        const std::string method = route.method;
        const std::size_t body_bytes_max = route.body_bytes_max;
        server.route(
            method, pattern,
            [reception, owned = std::move(route)](const platform::HttpRequest& request) {
                return pass(*reception, owned, request);
            },
            body_bytes_max);
    }
    server.fallback([reception](const platform::HttpRequest& request) {
        return page(web_assets(), reception->services->config, request);
    });
}

}  // namespace foresail::api
