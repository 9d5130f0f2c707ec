// The step that adds the history of commitments: conditions, what settled them and how it is known.
#pragma once

#include <string_view>

namespace foresail::store {

// Signals are kept because mails come in any order: the one that keeps a promise may be read first.
inline constexpr std::string_view ledger_schema = R"sql(
ALTER TABLE commitments ADD COLUMN condition TEXT NOT NULL DEFAULT '';
ALTER TABLE commitments ADD COLUMN state_by_hand INTEGER NOT NULL DEFAULT 0;
ALTER TABLE commitments ADD COLUMN due_by_hand INTEGER NOT NULL DEFAULT 0;
UPDATE commitments SET state_by_hand = 1 WHERE state <> 'open';
CREATE TABLE ledger_entries (
    id TEXT PRIMARY KEY,
    commitment TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    at INTEGER NOT NULL,
    activity TEXT NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    confidence REAL NOT NULL,
    due_at INTEGER,
    due_has_time INTEGER,
    due_text TEXT,
    due_begin INTEGER,
    due_end INTEGER,
    by_user TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX ledger_entries_by_commitment ON ledger_entries (commitment, at, id);
CREATE INDEX ledger_entries_by_user ON ledger_entries (at, id) WHERE by_user <> '';
CREATE TABLE settlement_signals (
    activity TEXT PRIMARY KEY,
    speaker TEXT NOT NULL,
    signals TEXT NOT NULL
) WITHOUT ROWID;
)sql";

}  // namespace foresail::store
