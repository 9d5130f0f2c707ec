#include "api/json/ledger_entry.h"

namespace foresail::api {
namespace {

using domain::CommitmentState;
using domain::EntryKind;
using domain::EntryState;
using domain::LedgerEntry;
using nlohmann::json;

json due_json(const domain::DueDate& due) {
    return {{"at", domain::to_iso8601(due.at)}, {"has_time", due.has_time}, {"text", due.text}};
}

bool has_taken_effect(const LedgerEntry& entry) {
    return entry.state == EntryState::Applied || entry.state == EntryState::Accepted;
}

// The state that an entry leaves the commitment in, where it changes it.
std::optional<CommitmentState> state_after(EntryKind kind) {
    switch (kind) {
        case EntryKind::Kept:
            return CommitmentState::Fulfilled;
        case EntryKind::Withdrawn:
            return CommitmentState::Withdrawn;
        case EntryKind::Dismissed:
            return CommitmentState::Dismissed;
        case EntryKind::Reopened:
            return CommitmentState::Open;
        default:
            return std::nullopt;
    }
}

// What was to be told apart: a whole commitment, a part of it, or what became of it.
const char* task_of(const LedgerEntry& entry) {
    if (!entry.activity.empty()) return "settlement";
    if (entry.kind == EntryKind::Dismissed) return "commitment";
    return entry.after.contains("state") ? "state" : "fields";
}

}  // namespace

json ledger_entry_json(const LedgerEntry& entry, Beside& beside) {
    json result{{"id", entry.id.text},           {"kind", to_text(entry.kind)},
                {"state", to_text(entry.state)}, {"at", domain::to_iso8601(entry.at)},
                {"quote", entry.quote},          {"before", entry.before},
                {"after", entry.after}};
    if (!entry.activity.empty()) {
        const auto span = beside.utf16(entry.activity, entry.span);
        result["activity"] = entry.activity.text;
        result["begin"] = span.begin;
        result["end"] = span.end;
        result["confidence"] = entry.confidence;
        if (const auto* mail = beside.activity(entry.activity)) {
            const auto* sender = domain::sender_of(*mail);
            if (sender != nullptr) {
                result["from"] = sender->name.empty() ? sender->address : sender->name;
            }
        }
    }
    if (entry.due) result["due"] = due_json(*entry.due);
    if (const auto* user = beside.user(entry.by)) result["by"] = user->name;
    return result;
}

void put_history(json& result, const domain::Commitment& commitment, Beside& beside) {
    const auto history = beside.tables().ledger.history(beside.viewer(), commitment.id);
    if (!history) return;
    const LedgerEntry* settled = nullptr;
    const LedgerEntry* moved = nullptr;
    const LedgerEntry* proposal = nullptr;
    for (const LedgerEntry& entry : *history) {
        if (entry.state == EntryState::Proposed) proposal = &entry;
        if (!has_taken_effect(entry)) continue;
        if (state_after(entry.kind) == commitment.state) settled = &entry;
        if (entry.kind == EntryKind::Moved) moved = &entry;
    }
    if (settled != nullptr) result["settled"] = ledger_entry_json(*settled, beside);
    if (moved != nullptr) result["moved"] = ledger_entry_json(*moved, beside);
    if (proposal != nullptr) result["proposal"] = ledger_entry_json(*proposal, beside);
}

json correction_json(const LedgerEntry& entry, Beside& beside) {
    const auto commitment = beside.tables().commitments.get(beside.viewer(), entry.commitment);
    if (!commitment) return nullptr;
    json line{{"task", task_of(entry)},
              {"text", commitment->quote},
              {"kind", to_text(commitment->kind)},
              {"side", to_text(commitment->side)},
              {"said_at", domain::to_iso8601(commitment->said_at)},
              {"confidence", commitment->confidence},
              {"at", domain::to_iso8601(entry.at)},
              {"predicted", entry.before},
              {"label", entry.after}};
    if (const auto* mail = beside.activity(commitment->activity)) {
        line["language"] = mail->language;
    }
    if (!entry.activity.empty()) {
        const bool is_right = entry.state == EntryState::Accepted;
        line["evidence"] = entry.quote;
        line["confidence"] = entry.confidence;
        line["predicted"] = {{"effect", to_text(entry.kind)}};
        line["label"] = {{"effect", is_right ? to_text(entry.kind) : "none"}};
    }
    return line;
}

}  // namespace foresail::api
