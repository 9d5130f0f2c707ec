
#include "api/http/edits.h"
#include "api/http/fields.h"
#include "api/http/lists.h"
#include "api/http/parameters.h"
#include "api/http/repeats.h"
#include "api/http/version_check.h"
#include "api/json/deal.h"
#include "api/resources/deal_fields.h"
#include "api/resources/resources.h"

namespace foresail::api {
namespace {

using nlohmann::json;
using platform::Result;

Answer list_pipelines(Call& call) {
    TRY(const auto pipelines,
        look(call, [](const store::Tables& tables) { return tables.deals.pipelines(); }));
    json body{{"items", json::array()}};
    for (const domain::Pipeline& pipeline : pipelines) {
        body["items"].push_back(pipeline_json(pipeline));
    }
    return answer(body);
}

/// What the viewer may not see is for him on no deal.
Result<bool> is_seen(const store::Tables& tables, const Call& call,
                     const store::DealFilter& filter) {
    const auto is_there = [](const auto& found) -> Result<bool> {
        if (found) return true;
        if (found.error().code == platform::ErrorCode::NotFound) return false;
        return tl::unexpected(found.error());
    };
    if (filter.contact) {
        TRY(const bool is_contact_seen,
            is_there(tables.contacts.get_for(call.viewer, *filter.contact)));
        if (!is_contact_seen) return false;
    }
    if (!filter.company) return true;
    return is_there(tables.companies.get_for(call.viewer, *filter.company));
}

Answer list_deals(Call& call) {
    store::DealFilter filter;
    TRY(filter.text, query_text(call.request, "query", 200));
    TRY(filter.pipeline, query_id<domain::PipelineId>(call.request, "pipeline"));
    TRY(filter.stage, query_id<domain::StageId>(call.request, "stage"));
    TRY(filter.company, query_id<domain::CompanyId>(call.request, "company"));
    TRY(filter.contact, query_id<domain::ContactId>(call.request, "contact"));
    TRY(filter.only_open, query_flag(call.request, "open"));
    TRY(const auto page, page_of(call.request));
    return list(
        call,
        [&](const store::Tables& tables) -> Result<store::Page<domain::Deal>> {
            TRY(const bool is_any_seen, is_seen(tables, call, filter));
            if (!is_any_seen) return store::Page<domain::Deal>{};
            return tables.deals.list(filter, page);
        },
        deal_json);
}

Result<domain::Deal> find_deal(const Call& call, const domain::DealId& id) {
    return look(call, [&](const store::Tables& tables) { return tables.deals.get(id); });
}

Answer show(Call& call, const domain::DealId& id, int status) {
    TRY(const json deal,
        one(
            call, [&](const store::Tables& tables) { return tables.deals.get(id); }, deal_json));
    return answer_versioned(call.request, deal, status);
}

Answer show_deal(Call& call) {
    TRY(const auto id, path_id<domain::DealId>(call.request));
    return show(call, id, 200);
}

Answer create_deal(Call& call) {
    TRY(auto fields, Fields::parse(call.request));
    TRY(auto changes, deal_fields(call, fields, DealInput::Create));
    const auto id = created_id<domain::DealId>(call);
    if (find_deal(call, id)) return show(call, id, 201);
    return submit_and_show(call,
                           {.verb = "deal.create", .record = id.text, .fields = std::move(changes)},
                           [&](Call& same) { return show(same, id, 201); });
}

Answer update_deal(Call& call) {
    TRY(const auto id, path_id<domain::DealId>(call.request));
    TRY(const auto deal, find_deal(call, id));
    if (auto refusal = refuse_stale(call.request, deal.version)) return *std::move(refusal);
    TRY(auto fields, Fields::parse(call.request));
    TRY(auto changes, deal_fields(call, fields, DealInput::Change));
    if (changes.empty()) return show_deal(call);
    return submit_and_show(call,
                           {.verb = "deal.update",
                            .record = id.text,
                            .expected_version = deal.version,
                            .fields = std::move(changes)},
                           show_deal);
}

Answer delete_deal(Call& call) {
    TRY(const auto id, path_id<domain::DealId>(call.request));
    TRY(const auto deal, find_deal(call, id));
    if (auto refusal = refuse_stale(call.request, deal.version)) return *std::move(refusal);
    return submit_and_show(
        call, {.verb = "deal.delete", .record = id.text, .expected_version = deal.version},
        [](Call& /*call*/) -> Answer { return no_content(); });
}

}  // namespace

void add_deals(Routes& routes) {
    routes.push_back({"GET", "/pipelines", Access::SignedIn, list_pipelines});
    routes.push_back({"GET", "/deals", Access::SignedIn, list_deals});
    routes.push_back({"POST", "/deals", Access::SignedIn, create_deal});
    routes.push_back({"GET", "/deals/{id}", Access::SignedIn, show_deal});
    routes.push_back({"PATCH", "/deals/{id}", Access::SignedIn, update_deal});
    routes.push_back({"DELETE", "/deals/{id}", Access::SignedIn, delete_deal});
}

}  // namespace foresail::api
