// Drafts: kept as they were made, so that a replay gives the same words, whatever model there is.
#include "store/edits/edit_steps.h"

#include <algorithm>

namespace foresail::store {

namespace {

using domain::Draft;
using domain::DraftId;
using domain::DraftState;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr std::size_t subject_bytes_max = 1000;
constexpr std::size_t text_bytes_max = 100'000;

Result<> put(const EditStep& step, Draft& draft, const char* topic) {
    draft.updated_at = std::max(draft.updated_at, step.at);
    TRY_VOID(step.tables.drafts.put(draft));
    Announcement announcement{.topic = topic,
                              .id = draft.id.text,
                              .contacts = {},
                              .company = draft.company,
                              .deal = draft.deal,
                              .thread = {},
                              .audience = draft.audience};
    if (!draft.contact.empty()) announcement.contacts = {draft.contact};
    return step.announce(announcement);
}

Result<Draft> find(const EditStep& step) {
    TRY(auto draft, step.tables.drafts.get(step.viewer, DraftId{step.edit.record}));
    TRY_VOID(step.check_version(draft.version));
    return draft;
}

Result<> move_to(const EditStep& step, DraftState state) {
    TRY(auto draft, find(step));
    if (draft.state == state) return {};
    draft.state = state;
    ++draft.version;
    return put(step, draft, "draft.updated");
}

nlohmann::json object_in(const EditStep& step, const char* name) {
    const auto found = step.edit.fields.find(name);
    return found == step.edit.fields.end() ? nlohmann::json::object() : *found;
}

template <class IdType>
Result<> read_id(const EditStep& step, const char* name, IdType& id) {
    TRY(auto text, step.fields.text(name, 64));
    id = IdType{text.value_or("")};
    return {};
}

}  // namespace

Result<> create_draft(const EditStep& step) {
    Draft draft;
    draft.id = DraftId{step.edit.record};
    TRY(const auto kind, step.fields.required_text("kind", 50));
    const auto parsed = domain::parse_draft_kind(kind);
    if (draft.id.empty() || !parsed || step.edit.by.empty()) {
        return failure(ErrorCode::InvalidArgument, "a draft without an id, a kind or an owner");
    }
    draft.workspace = step.viewer.workspace;
    draft.kind = *parsed;
    draft.owner = step.edit.by;
    draft.audience = {.everyone = false, .users = {step.edit.by}};
    TRY_VOID(read_id(step, "activity", draft.activity));
    TRY_VOID(read_id(step, "contact", draft.contact));
    TRY_VOID(read_id(step, "company", draft.company));
    TRY_VOID(read_id(step, "deal", draft.deal));
    draft.plan = domain::parse_draft_plan(object_in(step, "plan"));
    draft.subject = draft.plan.subject;
    draft.text = draft.plan.text;
    draft.created_at = step.at;
    return put(step, draft, "draft.created");
}

Result<> update_draft(const EditStep& step) {
    TRY(auto draft, find(step));
    TRY(const auto subject, step.fields.text("subject", subject_bytes_max));
    TRY(const auto text, step.fields.text("text", text_bytes_max));
    if (subject) draft.subject = *subject;
    if (text) draft.text = *text;
    ++draft.version;
    return put(step, draft, "draft.updated");
}

/// What the rep has changed meanwhile stays; the model's words stand beside it then.
Result<> reword_draft(const EditStep& step) {
    TRY(auto draft, find(step));
    draft.wording = domain::parse_draft_wording(object_in(step, "wording"));
    const bool is_untouched = draft.text == draft.plan.text;
    const bool is_mail = draft.kind != domain::DraftKind::Brief;
    if (is_untouched && is_mail && draft.wording.state == domain::Wording::Written) {
        draft.text = draft.wording.text;
    }
    ++draft.version;
    return put(step, draft, "draft.updated");
}

Result<> dismiss_draft(const EditStep& step) {
    return move_to(step, DraftState::Dismissed);
}

Result<> restore_draft(const EditStep& step) {
    return move_to(step, DraftState::Open);
}

}  // namespace foresail::store
