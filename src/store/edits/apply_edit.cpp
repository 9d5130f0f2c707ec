#include "store/commit.h"
#include "store/edits/edit_steps.h"

#include <array>
#include <string_view>
#include <utility>

namespace foresail::store {

namespace {

using platform::ErrorCode;
using platform::failure;
using platform::Result;
using Step = Result<> (*)(const EditStep&);

constexpr std::array<std::pair<std::string_view, Step>, 28> verbs{{
    {"contact.update", update_contact},
    {"contact.merge", merge_contacts},
    {"merge.reject", reject_merge},
    {"company.update", update_company},
    {"deal.create", create_deal},
    {"deal.update", update_deal},
    {"deal.delete", delete_deal},
    {"commitment.fulfil", fulfil_commitment},
    {"commitment.reopen", reopen_commitment},
    {"commitment.dismiss", dismiss_commitment},
    {"commitment.withdraw", withdraw_commitment},
    {"commitment.update", update_commitment},
    {"settlement.accept", accept_settlement},
    {"settlement.reject", reject_settlement},
    {"note.create", create_note},
    {"insight.dismiss", dismiss_insight},
    {"insight.restore", restore_insight},
    {"workspace.update", update_workspace},
    {"draft.create", create_draft},
    {"draft.update", update_draft},
    {"draft.reword", reword_draft},
    {"draft.dismiss", dismiss_draft},
    {"draft.restore", restore_draft},
    {"contract.create", create_contract},
    {"contract.delete", delete_contract},
    {"contract.mark", mark_clause},
    {"playbook.update", update_playbook},
    {"competitors.put", put_competitors},
}};

}  // namespace

Result<> EditStep::check_version(std::int64_t version) const {
    if (!edit.expected_version || *edit.expected_version == version) return {};
    return failure(ErrorCode::Conflict, "somebody changed this in the meantime",
                   "Look at it again, then make your change.");
}

Result<> apply_edit(Tables& tables, const domain::Edit& edit, domain::Instant at,
                    const domain::Viewer& viewer) {
    for (const auto& [verb, step] : verbs) {
        if (verb == edit.verb) {
            return step({tables, edit, EditFields{edit.fields}, at, viewer});
        }
    }
    return failure(ErrorCode::InvalidArgument, "an edit of an unknown kind");
}

}  // namespace foresail::store
