// What each verb of an edit does. A step reads the fields, changes records and announces it.
#pragma once

#include "domain/audience.h"
#include "domain/edit.h"
#include "platform/result.h"
#include "store/announcement.h"
#include "store/edits/edit_fields.h"
#include "store/workspace_store.h"

namespace foresail::store {

struct EditStep {
    Tables& tables;
    const domain::Edit& edit;
    EditFields fields;
    domain::Instant at;
    const domain::Viewer& viewer;

    /// Errors: Conflict where the edit was made on another version than `version`.
    [[nodiscard]] platform::Result<> check_version(std::int64_t version) const;
    [[nodiscard]] platform::Result<> announce(const Announcement& announcement) const {
        return store::announce(tables, announcement, at);
    }
};

platform::Result<> update_contact(const EditStep& step);
platform::Result<> merge_contacts(const EditStep& step);
platform::Result<> reject_merge(const EditStep& step);
platform::Result<> update_company(const EditStep& step);
platform::Result<> create_deal(const EditStep& step);
platform::Result<> update_deal(const EditStep& step);
platform::Result<> delete_deal(const EditStep& step);
platform::Result<> fulfil_commitment(const EditStep& step);
platform::Result<> reopen_commitment(const EditStep& step);
platform::Result<> dismiss_commitment(const EditStep& step);
platform::Result<> withdraw_commitment(const EditStep& step);
platform::Result<> update_commitment(const EditStep& step);
platform::Result<> accept_settlement(const EditStep& step);
platform::Result<> reject_settlement(const EditStep& step);
platform::Result<> create_note(const EditStep& step);
platform::Result<> create_draft(const EditStep& step);
platform::Result<> update_draft(const EditStep& step);
platform::Result<> reword_draft(const EditStep& step);
platform::Result<> dismiss_draft(const EditStep& step);
platform::Result<> restore_draft(const EditStep& step);
platform::Result<> dismiss_insight(const EditStep& step);
platform::Result<> restore_insight(const EditStep& step);
platform::Result<> update_workspace(const EditStep& step);
platform::Result<> create_contract(const EditStep& step);
platform::Result<> delete_contract(const EditStep& step);
platform::Result<> mark_clause(const EditStep& step);
platform::Result<> update_playbook(const EditStep& step);
platform::Result<> put_competitors(const EditStep& step);

}  // namespace foresail::store
