// The step of a workspace's schema that brings drafts.
#pragma once

#include <string_view>

namespace foresail::store {

inline constexpr std::string_view drafts_step = R"sql(
CREATE TABLE drafts (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    owner TEXT NOT NULL,
    audience TEXT NOT NULL,
    activity TEXT NOT NULL,
    contact TEXT NOT NULL,
    company TEXT NOT NULL,
    deal TEXT NOT NULL,
    plan TEXT NOT NULL,
    wording TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    version INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX drafts_by_update ON drafts (updated_at, id);
CREATE INDEX drafts_by_activity ON drafts (activity, updated_at, id) WHERE activity <> '';
CREATE INDEX drafts_by_contact ON drafts (contact, updated_at, id) WHERE contact <> '';
CREATE INDEX drafts_by_company ON drafts (company, updated_at, id) WHERE company <> '';
CREATE INDEX drafts_by_deal ON drafts (deal, updated_at, id) WHERE deal <> '';
)sql";

}  // namespace foresail::store
