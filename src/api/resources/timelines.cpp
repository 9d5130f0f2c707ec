#include "api/http/lists.h"
#include "api/http/parameters.h"
#include "api/json/activity.h"
#include "api/resources/resources.h"
#include "domain/likely_intent.h"

namespace foresail::api {
namespace {

using platform::Result;

/// The part of a record that the timeline is of; NotFound where there is no such record.
using Aim = Result<> (*)(const store::Tables& tables, const domain::Viewer& viewer,
                         const std::string& id, store::TimelineFilter& filter);

Answer timeline(Call& call, Aim aim) {
    TRY(const auto id, path_id_text(call.request, "id"));
    store::TimelineFilter filter;
    TRY(filter.with_bulk, query_flag(call.request, "with_bulk"));
    TRY(const auto intent, query_word(call.request, "intent", domain::parse_mail_intent));
    if (intent) filter.intent = *intent;
    TRY(const auto page, page_of(call.request));
    return list(
        call,
        [&](const store::Tables& tables) -> Result<store::Page<domain::Activity>> {
            TRY_VOID(aim(tables, call.viewer, id, filter));
            return tables.activities.timeline(call.viewer, filter, page);
        },
        activity_brief_json);
}

Result<> at_contact(const store::Tables& tables, const domain::Viewer& viewer,
                    const std::string& id, store::TimelineFilter& filter) {
    TRY(const auto contact, tables.contacts.get_for(viewer, domain::ContactId{id}));
    filter.contact = contact.id;
    return {};
}

Result<> at_company(const store::Tables& tables, const domain::Viewer& viewer,
                    const std::string& id, store::TimelineFilter& filter) {
    TRY(const auto company, tables.companies.get_for(viewer, domain::CompanyId{id}));
    filter.company = company.id;
    return {};
}

Result<> at_deal(const store::Tables& tables, const domain::Viewer& /*viewer*/,
                 const std::string& id, store::TimelineFilter& filter) {
    TRY(const auto deal, tables.deals.get(domain::DealId{id}));
    filter.deal = deal.id;
    return {};
}

// A thread is nothing but its mails: one that is not there has none. All of it belongs together, so
// what came automatically is shown too.
Result<> at_thread(const store::Tables& /*tables*/, const domain::Viewer& /*viewer*/,
                   const std::string& id, store::TimelineFilter& filter) {
    filter.thread = domain::ThreadId{id};
    filter.with_bulk = true;
    return {};
}

template <Aim aim>
Answer timeline_at(Call& call) {
    return timeline(call, aim);
}

}  // namespace

void add_timelines(Routes& routes) {
    const auto signed_in = Access::SignedIn;
    routes.push_back({"GET", "/contacts/{id}/timeline", signed_in, timeline_at<at_contact>});
    routes.push_back({"GET", "/companies/{id}/timeline", signed_in, timeline_at<at_company>});
    routes.push_back({"GET", "/deals/{id}/timeline", signed_in, timeline_at<at_deal>});
    routes.push_back({"GET", "/threads/{id}/timeline", signed_in, timeline_at<at_thread>});
}

}  // namespace foresail::api
