#include "api/http/edits.h"
#include "api/http/fields.h"
#include "api/http/lists.h"
#include "api/http/parameters.h"
#include "api/http/time_zone.h"
#include "api/http/version_check.h"
#include "api/json/people.h"
#include "api/resources/resources.h"

namespace foresail::api {
namespace {

using nlohmann::json;
using platform::Result;

std::optional<store::ContactOrder> parse_order(std::string_view text) {
    if (text == "name") return store::ContactOrder::Name;
    if (text == "last_activity") return store::ContactOrder::LastActivity;
    return std::nullopt;
}

Answer list_contacts(Call& call) {
    store::ContactFilter filter;
    TRY(filter.text, query_text(call.request, "query", 200));
    TRY(filter.company, query_id<domain::CompanyId>(call.request, "company"));
    TRY(const auto order, query_word(call.request, "order", parse_order));
    filter.order = order.value_or(store::ContactOrder::LastActivity);
    filter.viewer = call.viewer;
    TRY(const auto page, page_of(call.request));
    return list(
        call, [&](const store::Tables& tables) { return tables.contacts.list(filter, page); },
        contact_json);
}

Answer show_contact(Call& call) {
    TRY(const auto id, path_id<domain::ContactId>(call.request));
    TRY(const json contact,
        one(
            call,
            [&](const store::Tables& tables) { return tables.contacts.get_for(call.viewer, id); },
            contact_json));
    return answer_versioned(call.request, contact);
}

Result<json> changed_fields(const platform::HttpRequest& request) {
    TRY(auto fields, Fields::parse(request));
    json changes = json::object();
    for (const char* name : {"name", "title", "phone", "time_zone"}) {
        TRY(const auto value, fields.text_if(name, {.size_max = 200}));
        if (value) changes[name] = *value;
    }
    TRY_VOID(fields.done());
    const std::string zone = changes.value("time_zone", "");
    if (!zone.empty() && !is_time_zone(zone) && !is_utc_offset(zone)) {
        return tl::unexpected{
            Fields::wrong("time_zone", "is no time zone like Europe/Berlin or +01:00")};
    }
    return changes;
}

Answer update_contact(Call& call) {
    TRY(const auto id, path_id<domain::ContactId>(call.request));
    TRY(const auto contact, look(call, [&](const store::Tables& tables) {
            return tables.contacts.get_for(call.viewer, id);
        }));
    if (auto refusal = refuse_stale(call.request, contact.version)) return *std::move(refusal);
    TRY(auto changes, changed_fields(call.request));
    if (changes.empty()) return show_contact(call);
    return submit_and_show(call,
                           {.verb = "contact.update",
                            .record = contact.id.text,
                            .expected_version = contact.version,
                            .fields = std::move(changes)},
                           show_contact);
}

}  // namespace

void add_contacts(Routes& routes) {
    routes.push_back({"GET", "/contacts", Access::SignedIn, list_contacts});
    routes.push_back({"GET", "/contacts/{id}", Access::SignedIn, show_contact});
    routes.push_back({"PATCH", "/contacts/{id}", Access::SignedIn, update_contact});
}

}  // namespace foresail::api
