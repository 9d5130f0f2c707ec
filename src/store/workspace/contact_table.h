// The rows of contacts, their addresses, and the ids of those that were merged into others.
#pragma once

#include "event_log/sqlite/database.h"
#include "store/contacts.h"

namespace foresail::store {

namespace sqlite = event_log::sqlite;

class ContactTable final : public Contacts {
public:
    ContactTable(sqlite::Database& database, domain::WorkspaceId workspace)
        : database_{database}, workspace_{std::move(workspace)} {}

    platform::Result<domain::Contact> get(const domain::ContactId& id) const override;
    platform::Result<domain::Contact> get_for(const domain::Viewer& viewer,
                                              const domain::ContactId& id) const override;
    platform::Result<std::optional<domain::Contact>> find_by_address(
        const std::string& address) const override;
    platform::Result<std::vector<domain::Contact>> find_by_name(
        const std::string& folded_name) const override;
    platform::Result<Page<domain::Contact>> list(const ContactFilter& filter,
                                                 const PageRequest& page) const override;
    platform::Result<> put(const domain::Contact& contact) override;
    platform::Result<> merge(const domain::ContactId& into, const domain::ContactId& from) override;
    platform::Result<std::int64_t> count() const override;

private:
    platform::Result<domain::Contact> read(const sqlite::Statement& row) const;
    platform::Result<std::optional<domain::Contact>> find(const domain::ContactId& id) const;
    platform::Result<> write_row(const domain::Contact& contact, const std::string& sort_name,
                                 const std::string& words);
    platform::Result<> write_addresses(const domain::Contact& contact);
    platform::Result<std::string> words_of(const domain::Contact& contact,
                                           const std::string& shared_name) const;
    platform::Result<> move_references(const domain::ContactId& into,
                                       const domain::ContactId& from);
    platform::Result<> remove_row(const domain::ContactId& id);

    sqlite::Database& database_;
    domain::WorkspaceId workspace_;
};

}  // namespace foresail::store
