#include "store/edits/edit_steps.h"

namespace foresail::store {

namespace {

using domain::Commitment;
using domain::CommitmentId;
using domain::CommitmentState;
using platform::Result;

constexpr std::size_t what_bytes_max = 2000;

Result<Commitment> find(const EditStep& step) {
    TRY(auto commitment, step.tables.commitments.get(step.viewer, CommitmentId{step.edit.record}));
    TRY_VOID(step.check_version(commitment.version));
    return commitment;
}

Result<> put(const EditStep& step, Commitment& commitment) {
    ++commitment.version;
    TRY_VOID(step.tables.commitments.put(commitment));
    Announcement announcement{.topic = "commitment.updated",
                              .id = commitment.id.text,
                              .contacts = {},
                              .company = commitment.company,
                              .deal = commitment.deal,
                              .thread = {},
                              .audience = commitment.audience};
    if (!commitment.contact.empty()) announcement.contacts = {commitment.contact};
    return step.announce(announcement);
}

Result<> move_to(const EditStep& step, CommitmentState state) {
    TRY(auto commitment, find(step));
    if (commitment.state == state) return {};
    commitment.state = state;
    return put(step, commitment);
}

}  // namespace

Result<> fulfil_commitment(const EditStep& step) {
    return move_to(step, CommitmentState::Fulfilled);
}

Result<> reopen_commitment(const EditStep& step) {
    return move_to(step, CommitmentState::Open);
}

Result<> dismiss_commitment(const EditStep& step) {
    return move_to(step, CommitmentState::Dismissed);
}

Result<> update_commitment(const EditStep& step) {
    TRY(auto commitment, find(step));
    if (step.fields.is_null("due_at")) commitment.due.reset();
    TRY(const auto due_at, step.fields.instant("due_at"));
    // The words of the mail don't say this date: it has no text and no span.
    if (due_at) commitment.due = domain::DueDate{*due_at, true, "", {}};
    if (step.fields.has("what")) {
        TRY(commitment.what, step.fields.required_text("what", what_bytes_max));
    }
    return put(step, commitment);
}

}  // namespace foresail::store
