#include "store/workspace/contact_table.h"

#include "resolve/person_name.h"
#include "store/sqlite/fold.h"
#include "store/sqlite/read_page.h"
#include "store/sqlite/sorted_list.h"
#include "store/sqlite/source_audience.h"
#include "store/sqlite/sourced_columns.h"
#include "store/sqlite/word_index.h"

#include <algorithm>

namespace foresail::store {

namespace {

using domain::Contact;
using domain::ContactId;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr const char* columns =
    "id, company, name, name_kind, name_activity, name_at, title, title_kind, title_activity,"
    " title_at, phone, phone_kind, phone_activity, phone_at, time_zone, created_at,"
    " last_activity_at, version, sort_name, audience";

std::string select_where(const char* condition) {
    return std::string{"SELECT "} + columns + " FROM contacts WHERE " + condition;
}

/// Folded; "" where some of those who see the contact may not see what it is called.
Result<std::string> shared_name_of(sqlite::Database& database, const Contact& contact) {
    TRY(const bool is_seen, is_source_seen_by_all(database, contact.audience, contact.name));
    return is_seen ? fold(contact.name.value) : std::string{};
}

/// Who has no name is sorted by the address, which is shown in its place.
std::string sort_name_of(const Contact& contact, const std::string& shared_name) {
    if (!shared_name.empty() || contact.addresses.empty()) return shared_name;
    return contact.addresses.front();
}

Result<> hide_unseen(sqlite::Database& database, const domain::Viewer& viewer, Contact& contact) {
    TRY_VOID(hide_unseen_source(database, viewer, contact.name));
    TRY_VOID(hide_unseen_source(database, viewer, contact.title));
    return hide_unseen_source(database, viewer, contact.phone);
}

}  // namespace

Result<Contact> ContactTable::read(const sqlite::Statement& row) const {
    Contact contact;
    contact.id = row.id<ContactId>(0);
    contact.workspace = workspace_;
    contact.company = row.id<domain::CompanyId>(1);
    contact.name = read_sourced(row, 2);
    contact.title = read_sourced(row, 6);
    contact.phone = read_sourced(row, 10);
    contact.time_zone = row.text(14);
    contact.created_at = row.instant(15);
    contact.last_activity_at = row.instant(16);
    contact.version = row.integer(17);
    contact.audience = domain::parse_audience(row.bytes(19));
    TRY(auto addresses, database_.prepare("SELECT address FROM contact_addresses WHERE contact = ?"
                                          " ORDER BY position"));
    addresses.bind_all(contact.id);
    while (true) {
        TRY(const bool has_row, addresses.step());
        if (!has_row) return contact;
        contact.addresses.push_back(addresses.text(0));
    }
}

Result<std::optional<Contact>> ContactTable::find(const ContactId& id) const {
    TRY(auto row, database_.prepare(select_where("id = ?")));
    row.bind_all(id);
    TRY(const bool has_row, row.step());
    if (!has_row) return std::nullopt;
    TRY(auto contact, read(row));
    return contact;
}

Result<Contact> ContactTable::get(const ContactId& id) const {
    TRY(auto direct, find(id));
    if (direct) return std::move(*direct);
    TRY(auto row, database_.prepare(select_where("id = (SELECT contact FROM contact_aliases"
                                                 " WHERE id = ?)")));
    row.bind_all(id);
    TRY(const bool has_row, row.step());
    if (!has_row) {
        return failure(ErrorCode::NotFound, "there is no such contact",
                       "It may have been removed; look in the list of contacts.");
    }
    return read(row);
}

Result<Contact> ContactTable::get_for(const domain::Viewer& viewer, const ContactId& id) const {
    TRY(auto contact, get(id));
    if (!domain::may_see(viewer, workspace_, contact.audience)) {
        return failure(ErrorCode::NotFound, "there is no such contact",
                       "It may have been removed; look in the list of contacts.");
    }
    TRY_VOID(hide_unseen(database_, viewer, contact));
    return contact;
}

Result<std::optional<Contact>> ContactTable::find_by_address(const std::string& address) const {
    TRY(auto row, database_.prepare(select_where("id = (SELECT contact FROM contact_addresses"
                                                 " WHERE address = ?)")));
    row.bind_all(address);
    TRY(const bool has_row, row.step());
    if (!has_row) return std::nullopt;
    TRY(auto contact, read(row));
    return contact;
}

Result<std::vector<Contact>> ContactTable::find_by_name(const std::string& folded_name) const {
    constexpr int same_name_count_max = 50;
    std::vector<Contact> contacts;
    if (folded_name.empty()) return contacts;
    TRY(auto row,
        database_.prepare(select_where("name_key = ? AND name_key <> '' ORDER BY id LIMIT ?")));
    row.bind_all(folded_name, same_name_count_max);
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return contacts;
        TRY(auto contact, read(row));
        contacts.push_back(std::move(contact));
    }
}

Result<Page<Contact>> ContactTable::list(const ContactFilter& filter,
                                         const PageRequest& page) const {
    const bool by_name = filter.order == ContactOrder::Name;
    SortedList list{.table = "contacts",
                    .words_table = "contact_words",
                    .columns = columns,
                    .sort_column = by_name ? "sort_name" : "last_activity_at",
                    .is_number = !by_name,
                    .where = {},
                    .words = filter.text};
    if (filter.company) list.where.add("company = ?", *filter.company);
    if (filter.viewer) list.where.add_audience("audience", *filter.viewer);
    TRY(auto row, list.prepare(database_, page));
    return read_page<Contact>(
        row, page,
        [&](const sqlite::Statement& at) -> Result<Contact> {
            TRY(auto contact, read(at));
            if (filter.viewer) TRY_VOID(hide_unseen(database_, *filter.viewer, contact));
            return contact;
        },
        [&](const sqlite::Statement& at, const Contact& last) {
            return Cursor{at.text(by_name ? 18 : 16), last.id.text};
        });
}

Result<std::string> ContactTable::words_of(const Contact& contact,
                                           const std::string& shared_name) const {
    std::string words = shared_name;
    for (const auto& address : contact.addresses) words += " " + fold(address);
    if (contact.company.empty()) return words;
    TRY(auto company, database_.prepare("SELECT sort_name FROM companies WHERE id = ?"));
    company.bind_all(contact.company);
    TRY(const bool has_row, company.step());
    return has_row ? words + " " + company.text(0) : words;
}

Result<> ContactTable::put(const Contact& contact) {
    TRY(const auto shared_name, shared_name_of(database_, contact));
    TRY(const auto words, words_of(contact, shared_name));
    TRY(auto known, database_.prepare("SELECT row, words FROM contacts WHERE id = ?"));
    known.bind_all(contact.id);
    TRY(const bool is_known, known.step());
    const bool is_same = is_known && known.bytes(1) == words;
    const std::int64_t known_row = is_known ? known.integer(0) : 0;
    known.reset();
    TRY_VOID(write_row(contact, sort_name_of(contact, shared_name), words));
    TRY_VOID(write_addresses(contact));
    if (is_same) return {};
    return write_words(database_, "contact_words", is_known ? known_row : database_.last_row(),
                       words);
}

Result<> ContactTable::write_row(const Contact& contact, const std::string& sort_name,
                                 const std::string& words) {
    TRY(auto statement,
        database_.prepare(
            "INSERT INTO contacts (id, company, name, name_kind, name_activity, name_at, title,"
            " title_kind, title_activity, title_at, phone, phone_kind, phone_activity, phone_at,"
            " time_zone, created_at, last_activity_at, version, sort_name, words, name_key,"
            " audience) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET company = excluded.company, name = excluded.name,"
            " name_kind = excluded.name_kind, name_activity = excluded.name_activity,"
            " name_at = excluded.name_at, title = excluded.title,"
            " title_kind = excluded.title_kind, title_activity = excluded.title_activity,"
            " title_at = excluded.title_at, phone = excluded.phone,"
            " phone_kind = excluded.phone_kind, phone_activity = excluded.phone_activity,"
            " phone_at = excluded.phone_at, time_zone = excluded.time_zone,"
            " created_at = excluded.created_at, last_activity_at = excluded.last_activity_at,"
            " version = excluded.version, sort_name = excluded.sort_name,"
            " words = excluded.words, name_key = excluded.name_key,"
            " audience = excluded.audience"));
    int at = 1;
    statement.bind(at++, contact.id);
    statement.bind(at++, contact.company);
    at = bind_sourced(statement, at, contact.name);
    at = bind_sourced(statement, at, contact.title);
    at = bind_sourced(statement, at, contact.phone);
    statement.bind(at++, contact.time_zone);
    statement.bind(at++, contact.created_at);
    statement.bind(at++, contact.last_activity_at);
    statement.bind(at++, contact.version);
    statement.bind(at++, sort_name);
    statement.bind(at++, words);
    statement.bind(at++, resolve::fold_name(contact.name.value));
    statement.bind(at++, domain::to_text(contact.audience));
    return statement.run();
}

Result<> ContactTable::write_addresses(const Contact& contact) {
    std::vector<std::string> kept;
    {
        TRY(auto known, database_.prepare("SELECT address FROM contact_addresses"
                                          " WHERE contact = ? ORDER BY position"));
        known.bind_all(contact.id);
        while (true) {
            TRY(const bool has_row, known.step());
            if (!has_row) break;
            kept.push_back(known.text(0));
        }
    }
    if (kept == contact.addresses) return {};
    TRY_VOID(database_.run("DELETE FROM contact_addresses WHERE contact = ?", contact.id));
    int position = 0;
    for (const auto& address : contact.addresses) {
        TRY_VOID(
            database_.run("INSERT OR REPLACE INTO contact_addresses"
                          " (address, contact, position) VALUES (?, ?, ?)",
                          address, contact.id, position++));
    }
    return {};
}

Result<> ContactTable::merge(const ContactId& into, const ContactId& from) {
    TRY(auto kept, get(into));
    TRY(const auto merged, get(from));
    if (kept.id == merged.id) return {};
    // The addresses first: they are unique, and the row they stand beside goes.
    TRY_VOID(remove_row(merged.id));
    for (const auto& address : merged.addresses) {
        if (std::find(kept.addresses.begin(), kept.addresses.end(), address) ==
            kept.addresses.end()) {
            kept.addresses.push_back(address);
        }
    }
    kept.name = domain::stronger(kept.name, merged.name);
    kept.title = domain::stronger(kept.title, merged.title);
    kept.phone = domain::stronger(kept.phone, merged.phone);
    if (kept.time_zone.empty()) kept.time_zone = merged.time_zone;
    if (kept.company.empty()) kept.company = merged.company;
    kept.created_at = std::min(kept.created_at, merged.created_at);
    kept.last_activity_at = std::max(kept.last_activity_at, merged.last_activity_at);
    kept.audience = domain::join(kept.audience, merged.audience);
    ++kept.version;
    TRY_VOID(put(kept));
    TRY_VOID(move_references(kept.id, merged.id));
    TRY_VOID(database_.run("UPDATE contact_aliases SET contact = ? WHERE contact = ?", kept.id,
                           merged.id));
    return database_.run("INSERT OR REPLACE INTO contact_aliases (id, contact) VALUES (?, ?)",
                         merged.id, kept.id);
}

Result<> ContactTable::remove_row(const ContactId& id) {
    TRY(const auto row, database_.integer("SELECT row FROM contacts WHERE id = ?", 0, id));
    TRY_VOID(database_.run("DELETE FROM contact_words WHERE rowid = ?", row));
    TRY_VOID(database_.run("DELETE FROM contact_addresses WHERE contact = ?", id));
    return database_.run("DELETE FROM contacts WHERE id = ?", id);
}

Result<> ContactTable::move_references(const ContactId& into, const ContactId& from) {
    TRY_VOID(
        database_.run("UPDATE participants SET contact = ? WHERE contact = ?"
                      " AND contact <> ''",
                      into, from));
    TRY_VOID(
        database_.run("INSERT OR IGNORE INTO activity_links (target, sent_at, activity)"
                      " SELECT ?, sent_at, activity FROM activity_links WHERE target = ?",
                      into, from));
    TRY_VOID(database_.run("DELETE FROM activity_links WHERE target = ?", from));
    TRY_VOID(database_.run("UPDATE commitments SET contact = ? WHERE contact = ?", into, from));
    TRY_VOID(database_.run("UPDATE drafts SET contact = ? WHERE contact = ?", into, from));
    // A deal that has both keeps one.
    TRY_VOID(
        database_.run("DELETE FROM deal_contacts WHERE contact = ? AND deal IN"
                      " (SELECT deal FROM deal_contacts WHERE contact = ?)",
                      from, into));
    return database_.run("UPDATE deal_contacts SET contact = ? WHERE contact = ?", into, from);
}

Result<std::int64_t> ContactTable::count() const {
    return database_.integer("SELECT count(*) FROM contacts", 0);
}

}  // namespace foresail::store
