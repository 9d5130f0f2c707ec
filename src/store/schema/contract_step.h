// Drafts of contracts: those dropped on the page with their files, those that hang on mails, marks
// on their clauses, the playbook. contract_counts is only a memory of the last look: it is not made
// again by a replay.
#pragma once

#include <string_view>

namespace foresail::store {

inline constexpr std::string_view contract_step = R"sql(
CREATE TABLE contracts (
    id TEXT PRIMARY KEY,
    file_name TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    at INTEGER NOT NULL,
    added_by TEXT NOT NULL,
    activity TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    company TEXT NOT NULL,
    deal TEXT NOT NULL,
    is_likely INTEGER NOT NULL,
    audience TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX contracts_by_time ON contracts (at, id);
CREATE INDEX contracts_by_activity ON contracts (activity);
CREATE INDEX contracts_by_deal ON contracts (deal) WHERE deal <> '';
CREATE INDEX contracts_by_company ON contracts (company) WHERE company <> '';
CREATE TABLE contract_files (
    contract TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
);
CREATE TABLE contract_counts (
    contract TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    high INTEGER NOT NULL,
    medium INTEGER NOT NULL,
    low INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE clause_marks (
    contract TEXT NOT NULL,
    finding TEXT NOT NULL,
    mark TEXT NOT NULL,
    PRIMARY KEY (contract, finding)
) WITHOUT ROWID;
CREATE TABLE playbooks (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    text TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    version INTEGER NOT NULL
);
)sql";

}  // namespace foresail::store
