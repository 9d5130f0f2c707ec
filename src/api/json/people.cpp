#include "api/json/people.h"

#include "resolve/phone.h"

namespace foresail::api {
namespace {

using nlohmann::json;

void put_source(json& sources, const char* field, const domain::Sourced& value) {
    if (value.kind == domain::SourceKind::None) return;
    json source{{"kind", to_text(value.kind)}, {"at", domain::to_iso8601(value.at)}};
    if (!value.activity.empty()) source["activity"] = value.activity.text;
    sources[field] = std::move(source);
}

}  // namespace

json contact_json(const domain::Contact& contact, Beside& beside) {
    json sources = json::object();
    put_source(sources, "name", contact.name);
    put_source(sources, "title", contact.title);
    put_source(sources, "phone", contact.phone);
    json result{{"id", contact.id.text},
                {"name", contact.name.value},
                {"title", contact.title.value},
                {"phone", contact.phone.value},
                {"phone_grouped", resolve::grouped_phone(contact.phone.value)},
                {"time_zone", contact.time_zone},
                {"addresses", contact.addresses},
                {"created_at", domain::to_iso8601(contact.created_at)},
                {"last_activity_at", domain::to_iso8601(contact.last_activity_at)},
                {"version", contact.version},
                {"sources", std::move(sources)}};
    put_if(result, "company", beside.company(contact.company));
    return result;
}

json company_json(const domain::Company& company) {
    json sources = json::object();
    put_source(sources, "name", company.name);
    return {{"id", company.id.text},
            {"name", company.name.value},
            {"mail_domain", company.mail_domain},
            {"created_at", domain::to_iso8601(company.created_at)},
            {"last_activity_at", domain::to_iso8601(company.last_activity_at)},
            {"version", company.version},
            {"sources", std::move(sources)}};
}

json merge_proposal_json(const resolve::MergeProposal& proposal, Beside& beside) {
    json result{{"id", proposal.id.text},
                {"keep", beside.contact(proposal.keep)},
                {"merge", beside.contact(proposal.merge)},
                {"reason", proposal.reason}};
    if (beside.activity(proposal.activity) != nullptr) {
        result["activity"] = proposal.activity.text;
    }
    return result;
}

}  // namespace foresail::api
