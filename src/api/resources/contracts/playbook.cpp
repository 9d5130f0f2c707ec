#include "understand/contract/playbook.h"

#include "api/http/edits.h"
#include "api/http/fields.h"
#include "api/http/lists.h"
#include "api/http/version_check.h"
#include "api/resources/resources.h"

namespace foresail::api {
namespace {

using nlohmann::json;
using platform::Result;

Result<store::StoredPlaybook> find_playbook(const Call& call) {
    return look(call, [](const store::Tables& tables) { return tables.playbooks.get(); });
}

Answer show_playbook(Call& call) {
    TRY(const auto stored, find_playbook(call));
    const bool is_default = stored.text.empty();
    json body{
        {"text", is_default ? std::string{understand::contract::default_playbook()} : stored.text},
        {"is_default", is_default},
        {"version", stored.version}};
    if (stored.version > 0) {
        body["changed_at"] = domain::to_iso8601(stored.changed_at);
        if (const auto user = call.services.cell.users().get(stored.changed_by)) {
            body["changed_by"] = user->name;
        }
    }
    return answer_versioned(call.request, body);
}

/// {"text": null} goes back to the one that ships.
Answer update_playbook(Call& call) {
    TRY(const auto stored, find_playbook(call));
    if (auto refusal = refuse_stale(call.request, stored.version)) return *std::move(refusal);
    TRY(auto fields, Fields::parse(call.request));
    json changes{{"text", ""}};
    if (!fields.is_null("text")) {
        // As it is: a line cut off in front would make the numbers of wrong lines wrong.
        TRY(const auto text, fields.secret("text", understand::contract::playbook_bytes_max));
        TRY_VOID(understand::contract::read_playbook(text));
        changes["text"] = text;
    }
    TRY_VOID(fields.done());
    return submit_and_show(call,
                           {.verb = "playbook.update",
                            .record = call.viewer.workspace.text,
                            .expected_version = stored.version,
                            .fields = std::move(changes)},
                           show_playbook);
}

}  // namespace

void add_playbook(Routes& routes) {
    routes.push_back({"GET", "/playbook", Access::SignedIn, show_playbook});
    routes.push_back({"PATCH", "/playbook", Access::Admin, update_playbook});
}

}  // namespace foresail::api
