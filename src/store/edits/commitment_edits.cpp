// What people change in the ledger. A person's word stands: later mails ask before they change it.
// Each change is an entry with what was before and after, which is training data of the workspace.
#include "store/commitment_change.h"
#include "store/edits/edit_steps.h"

#include <algorithm>

namespace foresail::store {

namespace {

using domain::Commitment;
using domain::CommitmentId;
using domain::CommitmentState;
using domain::EntryKind;
using domain::EntryState;
using domain::LedgerEntry;
using nlohmann::json;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr std::size_t what_bytes_max = 2000;
constexpr std::size_t address_bytes_max = 320;

Result<Commitment> find(const EditStep& step) {
    TRY(auto commitment, step.tables.commitments.get(step.viewer, CommitmentId{step.edit.record}));
    TRY_VOID(step.check_version(commitment.version));
    return commitment;
}

LedgerEntry entry_by(const EditStep& step, const Commitment& commitment, EntryKind kind) {
    return {.id = domain::derive_id<domain::LedgerEntryId>(
                step.at, {"edit", commitment.id.text, std::to_string(commitment.version),
                          step.edit.by.text}),
            .commitment = commitment.id,
            .kind = kind,
            .at = step.at,
            .by = step.edit.by};
}

Result<> move_to(const EditStep& step, EntryKind kind) {
    TRY(auto commitment, find(step));
    LedgerEntry entry = entry_by(step, commitment, kind);
    const CommitmentState before = commitment.state;
    take_effect(commitment, entry);
    if (commitment.state == before) return {};
    commitment.state_by_hand = true;
    entry.before["state"] = domain::to_text(before);
    entry.after["state"] = domain::to_text(commitment.state);
    return put_change(step.tables, commitment, entry, step.at);
}

json due_json(const std::optional<domain::DueDate>& due) {
    return due ? json(domain::to_iso8601(due->at)) : json(nullptr);
}

Result<> change_due(const EditStep& step, Commitment& commitment, LedgerEntry& entry) {
    if (!step.fields.has("due_at")) return {};
    TRY(const auto due_at, step.fields.instant("due_at"));
    entry.before["due_at"] = due_json(commitment.due);
    commitment.due_by_hand = true;
    if (due_at) {
        // The words of the mail don't say this date: it has no text and no span.
        domain::DueDate due;
        due.at = *due_at;
        due.has_time = true;
        entry.due = due;
        commitment.due = std::move(due);
    } else {
        commitment.due.reset();
    }
    entry.after["due_at"] = due_json(commitment.due);
    return {};
}

Result<> change_text(const EditStep& step, const char* name, std::size_t bytes_max,
                     std::string& value, LedgerEntry& entry) {
    if (!step.fields.has(name)) return {};
    TRY(auto text, step.fields.required_text(name, bytes_max));
    if (text == value) return {};
    entry.before[name] = value;
    entry.after[name] = text;
    value = std::move(text);
    return {};
}

/// Who owes and who is owed to are people of the mail; whose side that is follows from who is a
/// contact.
Result<> change_parties(const EditStep& step, Commitment& commitment, LedgerEntry& entry) {
    const auto debtor = commitment.debtor;
    const auto creditor = commitment.creditor;
    TRY_VOID(change_text(step, "debtor", address_bytes_max, commitment.debtor, entry));
    TRY_VOID(change_text(step, "creditor", address_bytes_max, commitment.creditor, entry));
    if (debtor == commitment.debtor && creditor == commitment.creditor) return {};
    TRY(const auto activity, step.tables.activities.get(step.viewer, commitment.activity));
    const auto find_one = [&](const std::string& address) -> const domain::Participant* {
        const auto at = std::find_if(activity.participants.begin(), activity.participants.end(),
                                     [&](const auto& one) { return one.address == address; });
        return at == activity.participants.end() ? nullptr : &*at;
    };
    const auto* owes = find_one(commitment.debtor);
    const auto* is_owed = find_one(commitment.creditor);
    if (owes == nullptr || is_owed == nullptr || owes == is_owed) {
        return failure(ErrorCode::InvalidArgument, "this is nobody of the mail",
                       "Give the addresses of two people of the mail that says it.");
    }
    commitment.side = owes->contact.empty() ? domain::Side::Ours : domain::Side::Theirs;
    if (!owes->contact.empty() || !is_owed->contact.empty()) {
        commitment.contact = owes->contact.empty() ? is_owed->contact : owes->contact;
    }
    return {};
}

Result<LedgerEntry> find_proposal(const EditStep& step) {
    TRY(auto entry, step.tables.ledger.get(step.viewer, domain::LedgerEntryId{step.edit.record}));
    if (entry.state != EntryState::Proposed) {
        return failure(ErrorCode::Conflict, "this was decided in the meantime",
                       "Look at it again.");
    }
    entry.by = step.edit.by;
    return entry;
}

}  // namespace

Result<> fulfil_commitment(const EditStep& step) {
    return move_to(step, EntryKind::Kept);
}

Result<> reopen_commitment(const EditStep& step) {
    return move_to(step, EntryKind::Reopened);
}

Result<> dismiss_commitment(const EditStep& step) {
    return move_to(step, EntryKind::Dismissed);
}

Result<> withdraw_commitment(const EditStep& step) {
    return move_to(step, EntryKind::Withdrawn);
}

Result<> update_commitment(const EditStep& step) {
    TRY(auto commitment, find(step));
    LedgerEntry entry = entry_by(step, commitment, EntryKind::Corrected);
    TRY_VOID(change_text(step, "what", what_bytes_max, commitment.what, entry));
    TRY_VOID(change_parties(step, commitment, entry));
    const bool is_date_alone = entry.after.empty();
    TRY_VOID(change_due(step, commitment, entry));
    if (is_date_alone && !entry.after.empty()) entry.kind = EntryKind::Moved;
    if (entry.after.empty()) return {};
    return put_change(step.tables, commitment, entry, step.at);
}

Result<> accept_settlement(const EditStep& step) {
    TRY(auto entry, find_proposal(step));
    TRY(auto commitment, step.tables.commitments.get(step.viewer, entry.commitment));
    entry.state = EntryState::Accepted;
    take_effect(commitment, entry);
    if (entry.kind == EntryKind::Moved && commitment.due) commitment.due->span = {};
    return put_change(step.tables, commitment, entry, step.at);
}

Result<> reject_settlement(const EditStep& step) {
    TRY(auto entry, find_proposal(step));
    TRY(auto commitment, step.tables.commitments.get(step.viewer, entry.commitment));
    entry.state = EntryState::Rejected;
    return put_change(step.tables, commitment, entry, step.at);
}

}  // namespace foresail::store
