#include "store/schema/workspace_schema.h"

#include "store/schema/answers_step.h"
#include "store/schema/contract_step.h"
#include "store/schema/deal_changes_step.h"
#include "store/schema/drafts_step.h"
#include "store/schema/ledger_schema.h"
#include "store/schema/mail_intents_step.h"
#include "store/schema/open_risks_step.h"
#include "store/schema/unseen_contracts_step.h"

#include <array>

namespace foresail::store {

namespace {

constexpr std::string_view step_1 = R"sql(
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE companies (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    mail_domain TEXT NOT NULL,
    name TEXT NOT NULL, name_kind TEXT NOT NULL, name_activity TEXT NOT NULL,
    name_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    last_activity_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    sort_name TEXT NOT NULL,
    words TEXT NOT NULL
);
CREATE INDEX companies_by_domain ON companies (mail_domain);
CREATE INDEX companies_by_name ON companies (sort_name, id);
CREATE INDEX companies_by_activity ON companies (last_activity_at, id);
CREATE VIRTUAL TABLE company_words USING fts5 (
    words, content = '', contentless_delete = 1, prefix = '1 2 3',
    tokenize = 'unicode61 remove_diacritics 2');

CREATE TABLE contacts (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    company TEXT NOT NULL,
    name TEXT NOT NULL, name_kind TEXT NOT NULL, name_activity TEXT NOT NULL,
    name_at INTEGER NOT NULL,
    title TEXT NOT NULL, title_kind TEXT NOT NULL, title_activity TEXT NOT NULL,
    title_at INTEGER NOT NULL,
    phone TEXT NOT NULL, phone_kind TEXT NOT NULL, phone_activity TEXT NOT NULL,
    phone_at INTEGER NOT NULL,
    time_zone TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    last_activity_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    sort_name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    words TEXT NOT NULL
);
CREATE INDEX contacts_by_name_key ON contacts (name_key) WHERE name_key <> '';
CREATE INDEX contacts_by_name ON contacts (sort_name, id);
CREATE INDEX contacts_by_activity ON contacts (last_activity_at, id);
CREATE INDEX contacts_by_company_name ON contacts (company, sort_name, id);
CREATE INDEX contacts_by_company_activity ON contacts (company, last_activity_at, id);
CREATE VIRTUAL TABLE contact_words USING fts5 (
    words, content = '', contentless_delete = 1, prefix = '1 2 3',
    tokenize = 'unicode61 remove_diacritics 2');
CREATE TABLE contact_addresses (
    address TEXT PRIMARY KEY,
    contact TEXT NOT NULL,
    position INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX contact_addresses_by_contact ON contact_addresses (contact, position);
CREATE TABLE contact_aliases (
    id TEXT PRIMARY KEY,
    contact TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX contact_aliases_by_contact ON contact_aliases (contact);
CREATE TABLE merge_proposals (
    id TEXT PRIMARY KEY,
    pair TEXT NOT NULL UNIQUE,
    keep TEXT NOT NULL,
    merge TEXT NOT NULL,
    reason TEXT NOT NULL,
    activity TEXT NOT NULL,
    state TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE pipelines (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE stages (
    id TEXT PRIMARY KEY,
    pipeline TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX stages_by_pipeline ON stages (pipeline, position);
CREATE TABLE deals (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    stage TEXT NOT NULL,
    company TEXT NOT NULL,
    amount_minor INTEGER,
    currency TEXT,
    close_date TEXT NOT NULL,
    owner TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    words TEXT NOT NULL
);
CREATE INDEX deals_by_update ON deals (updated_at, id);
CREATE INDEX deals_by_stage ON deals (stage, updated_at, id);
CREATE INDEX deals_by_company ON deals (company, updated_at, id);
CREATE VIRTUAL TABLE deal_words USING fts5 (
    words, content = '', contentless_delete = 1, prefix = '1 2 3',
    tokenize = 'unicode61 remove_diacritics 2');
CREATE TABLE deal_contacts (
    deal TEXT NOT NULL,
    position INTEGER NOT NULL,
    contact TEXT NOT NULL,
    PRIMARY KEY (deal, position)
) WITHOUT ROWID;
CREATE INDEX deal_contacts_by_contact ON deal_contacts (contact, deal);

CREATE TABLE activities (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    event TEXT NOT NULL,
    connection TEXT NOT NULL,
    kind TEXT NOT NULL,
    direction TEXT NOT NULL,
    automation TEXT NOT NULL,
    from_sent_folder INTEGER NOT NULL,
    thread TEXT NOT NULL,
    message_id TEXT NOT NULL,
    message_references TEXT NOT NULL,
    subject TEXT NOT NULL,
    thread_subject TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL,
    sent_at_given INTEGER NOT NULL,
    language TEXT NOT NULL,
    audience TEXT NOT NULL,
    attachments TEXT NOT NULL,
    notes TEXT NOT NULL,
    zones TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX activities_by_time ON activities (sent_at, row);
CREATE INDEX activities_by_thread ON activities (thread, sent_at, row);
CREATE INDEX activities_by_subject ON activities (thread_subject, sent_at);
CREATE TABLE participants (
    activity INTEGER NOT NULL,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    address TEXT NOT NULL,
    name TEXT NOT NULL,
    contact TEXT NOT NULL,
    user TEXT NOT NULL,
    PRIMARY KEY (activity, position)
) WITHOUT ROWID;
CREATE INDEX participants_by_contact ON participants (contact) WHERE contact <> '';
CREATE INDEX participants_by_address ON participants (activity, address);
-- What an activity stands on the timelines of: contacts, companies, deals.
CREATE TABLE activity_links (
    target TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    activity INTEGER NOT NULL,
    PRIMARY KEY (target, sent_at, activity)
) WITHOUT ROWID;
-- Message-IDs of a thread's mails and of those that they refer to, whether they have come or not.
CREATE TABLE thread_messages (
    message_id TEXT PRIMARY KEY,
    thread TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX thread_messages_by_thread ON thread_messages (thread);
CREATE TABLE facts (
    id TEXT PRIMARY KEY,
    activity TEXT NOT NULL,
    kind TEXT NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    text TEXT NOT NULL,
    value TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX facts_by_activity ON facts (activity, span_begin);

CREATE TABLE commitments (
    id TEXT PRIMARY KEY,
    activity TEXT NOT NULL,
    kind TEXT NOT NULL,
    side TEXT NOT NULL,
    state TEXT NOT NULL,
    debtor TEXT NOT NULL,
    creditor TEXT NOT NULL,
    contact TEXT NOT NULL,
    company TEXT NOT NULL,
    deal TEXT NOT NULL,
    quote TEXT NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    what TEXT NOT NULL,
    due_at INTEGER,
    due_has_time INTEGER,
    due_text TEXT,
    due_begin INTEGER,
    due_end INTEGER,
    confidence REAL NOT NULL,
    said_at INTEGER NOT NULL,
    audience TEXT NOT NULL,
    version INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX commitments_by_time ON commitments (said_at, id);
CREATE INDEX commitments_by_contact ON commitments (contact, said_at, id);
CREATE INDEX commitments_by_company ON commitments (company, said_at, id);
CREATE INDEX commitments_by_deal ON commitments (deal, said_at, id);
CREATE INDEX commitments_by_activity ON commitments (activity);
CREATE INDEX commitments_by_state ON commitments (state, said_at, id);
CREATE INDEX commitments_by_due ON commitments (state, due_at);

-- Filters stand beside the row number and apart from text and vector: searches read these only.
CREATE TABLE passages (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    activity INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    direction INTEGER NOT NULL,
    is_bulk INTEGER NOT NULL,
    audience TEXT NOT NULL
);
CREATE UNIQUE INDEX passages_by_activity ON passages (activity, ordinal);
CREATE TABLE passage_bodies (
    row INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    vector BLOB NOT NULL
);
CREATE VIRTUAL TABLE passage_words USING fts5 (
    text, content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE passage_terms USING fts5vocab (passage_words, 'row');

CREATE TABLE outbox (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    topic TEXT NOT NULL,
    payload TEXT NOT NULL,
    audience TEXT NOT NULL,
    at INTEGER NOT NULL
);
CREATE TABLE stuck_events (
    offset INTEGER PRIMARY KEY,
    event TEXT NOT NULL,
    conversation TEXT NOT NULL,
    state TEXT NOT NULL,
    try_count INTEGER NOT NULL,
    step TEXT NOT NULL,
    error TEXT NOT NULL,
    hint TEXT NOT NULL,
    first_failed_at INTEGER NOT NULL,
    next_try_at INTEGER NOT NULL
);
CREATE INDEX stuck_events_by_conversation ON stuck_events (conversation, state);
CREATE TABLE dismissed_insights (
    user TEXT NOT NULL,
    insight TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (user, insight)
) WITHOUT ROWID;
)sql";

// Contacts and companies of a private mailbox are its owner's alone.
constexpr std::string_view step_2 = R"sql(
ALTER TABLE contacts ADD COLUMN audience TEXT NOT NULL DEFAULT '*';
ALTER TABLE companies ADD COLUMN audience TEXT NOT NULL DEFAULT '*';
UPDATE contacts SET audience = (
    SELECT CASE WHEN max(a.audience = '*') THEN '*' ELSE group_concat(a.audience, '') END
    FROM activity_links l JOIN activities a ON a.row = l.activity WHERE l.target = contacts.id)
WHERE EXISTS (SELECT 1 FROM activity_links l WHERE l.target = contacts.id);
UPDATE companies SET audience = (
    SELECT CASE WHEN max(a.audience = '*') THEN '*' ELSE group_concat(a.audience, '') END
    FROM activity_links l JOIN activities a ON a.row = l.activity WHERE l.target = companies.id)
WHERE EXISTS (SELECT 1 FROM activity_links l WHERE l.target = companies.id);
)sql";

constexpr std::array steps{step_1,
                           step_2,
                           drafts_step,
                           ledger_schema,
                           contract_step,
                           deal_changes_step,
                           mail_intents_step,
                           open_risks_step,
                           unseen_contracts_step,
                           answers_step};

}  // namespace

std::span<const std::string_view> workspace_schema() {
    return steps;
}

}  // namespace foresail::store
