#include "api/http/edits.h"
#include "api/http/fields.h"
#include "api/http/lists.h"
#include "api/http/repeats.h"
#include "api/json/whole_activity.h"
#include "api/resources/resources.h"

namespace foresail::api {
namespace {

using nlohmann::json;
using platform::Result;

constexpr std::size_t note_size_max = 20'000;

/// {"contact": id} or the like: what the note is on. Errors: NotFound.
Result<json> subject_of(const Call& call, Fields& fields) {
    TRY(const auto contact, fields.id_if<domain::ContactId>("contact"));
    TRY(const auto company, fields.id_if<domain::CompanyId>("company"));
    TRY(const auto deal, fields.id_if<domain::DealId>("deal"));
    if (contact.has_value() + company.has_value() + deal.has_value() != 1) {
        return platform::failure(platform::ErrorCode::InvalidArgument,
                                 "a note is on exactly one of contact, company and deal");
    }
    return look(call, [&](const store::Tables& tables) -> Result<json> {
        if (contact) {
            TRY(const auto found, tables.contacts.get_for(call.viewer, *contact));
            return json{{"contact", found.id.text}};
        }
        if (company) {
            TRY(const auto found, tables.companies.get_for(call.viewer, *company));
            return json{{"company", found.id.text}};
        }
        TRY(const auto found, tables.deals.get(*deal));
        return json{{"deal", found.id.text}};
    });
}

Answer create_note(Call& call) {
    TRY(auto fields, Fields::parse(call.request));
    TRY(const auto text,
        fields.text("text", {.size_min = 1, .size_max = note_size_max, .with_lines = true}));
    TRY(auto changes, subject_of(call, fields));
    TRY_VOID(fields.done());
    changes["text"] = text;

    const auto id = created_id<domain::ActivityId>(call);
    const auto find = [&](const Call& by) {
        return one(
            by, [&](const store::Tables& tables) { return tables.activities.get(by.viewer, id); },
            whole_activity_json);
    };
    if (const auto found = find(call)) return answer(*found, 201);
    return submit_and_show(call,
                           {.verb = "note.create", .record = id.text, .fields = std::move(changes)},
                           [&](Call& same) -> Answer {
                               TRY(const auto note, find(same));
                               return answer(note, 201);
                           });
}

}  // namespace

void add_notes(Routes& routes) {
    routes.push_back({"POST", "/notes", Access::SignedIn, create_note});
}

}  // namespace foresail::api
