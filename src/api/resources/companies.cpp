#include "api/http/edits.h"
#include "api/http/fields.h"
#include "api/http/lists.h"
#include "api/http/parameters.h"
#include "api/http/version_check.h"
#include "api/json/people.h"
#include "api/resources/resources.h"

namespace foresail::api {
namespace {

using nlohmann::json;

json company_of(const domain::Company& company, Beside& /*beside*/) {
    return company_json(company);
}

std::optional<bool> parse_by_last_activity(std::string_view text) {
    if (text == "name") return false;
    if (text == "last_activity") return true;
    return std::nullopt;
}

Answer list_companies(Call& call) {
    store::CompanyFilter filter;
    TRY(filter.text, query_text(call.request, "query", 200));
    TRY(const auto by_last_activity, query_word(call.request, "order", parse_by_last_activity));
    filter.by_last_activity = by_last_activity.value_or(true);
    filter.viewer = call.viewer;
    TRY(const auto page, page_of(call.request));
    return list(
        call, [&](const store::Tables& tables) { return tables.companies.list(filter, page); },
        company_of);
}

Answer show_company(Call& call) {
    TRY(const auto id, path_id<domain::CompanyId>(call.request));
    TRY(const json company,
        one(
            call,
            [&](const store::Tables& tables) { return tables.companies.get_for(call.viewer, id); },
            company_of));
    return answer_versioned(call.request, company);
}

Answer update_company(Call& call) {
    TRY(const auto id, path_id<domain::CompanyId>(call.request));
    TRY(const auto company, look(call, [&](const store::Tables& tables) {
            return tables.companies.get_for(call.viewer, id);
        }));
    if (auto refusal = refuse_stale(call.request, company.version)) return *std::move(refusal);
    TRY(auto fields, Fields::parse(call.request));
    TRY(const auto name, fields.text("name", {.size_min = 1, .size_max = 200}));
    TRY_VOID(fields.done());
    return submit_and_show(call,
                           {.verb = "company.update",
                            .record = company.id.text,
                            .expected_version = company.version,
                            .fields = {{"name", name}}},
                           show_company);
}

}  // namespace

void add_companies(Routes& routes) {
    routes.push_back({"GET", "/companies", Access::SignedIn, list_companies});
    routes.push_back({"GET", "/companies/{id}", Access::SignedIn, show_company});
    routes.push_back({"PATCH", "/companies/{id}", Access::SignedIn, update_company});
}

}  // namespace foresail::api
