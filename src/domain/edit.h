// What a person changed by hand, as an event: so that replaying the log gives the records back with
// every correction in its place. Made by api/, applied by store/ in the flow like any other event.
#pragma once

#include "domain/id.h"

#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace foresail::domain {

/// Verbs: contact.update, contact.merge, merge.reject, company.update, deal.create, deal.update,
/// deal.delete, commitment.fulfil, commitment.reopen, commitment.dismiss, commitment.withdraw,
/// commitment.update, settlement.accept, settlement.reject (of a ledger entry), insight.dismiss,
/// insight.restore, note.create, workspace.update (team domains, time zone), draft.create,
/// draft.update, draft.reword (a model's words), draft.dismiss, draft.restore,
/// contract.create (with its file), contract.delete, contract.mark, playbook.update.
struct Edit {
    std::string verb;
    std::string record;  ///< The id of the record that changes, or that a create shall have.
    UserId by;
    std::optional<std::int64_t>
        expected_version;   ///< From If-Match; Conflict if it is another now.
    nlohmann::json fields;  ///< What changes, by the API's field names.
};

std::string to_json(const Edit& edit);
std::optional<Edit> parse_edit(std::string_view json);

}  // namespace foresail::domain
