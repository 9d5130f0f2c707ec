#include "store/workspace/company_table.h"

#include "store/sqlite/fold.h"
#include "store/sqlite/read_page.h"
#include "store/sqlite/sorted_list.h"
#include "store/sqlite/source_audience.h"
#include "store/sqlite/sourced_columns.h"
#include "store/sqlite/word_index.h"

namespace foresail::store {

namespace {

using domain::Company;
using domain::CompanyId;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr const char* columns =
    "id, mail_domain, name, name_kind, name_activity, name_at, created_at, last_activity_at,"
    " version, sort_name, audience";

std::string select_where(const char* condition) {
    return std::string{"SELECT "} + columns + " FROM companies WHERE " + condition;
}

// The mail domain stands in for a name that the viewer may not see the source of.
Result<> hide_unseen(sqlite::Database& database, const domain::Viewer& viewer, Company& company) {
    TRY_VOID(hide_unseen_source(database, viewer, company.name));
    if (company.name.value.empty()) company.name.value = company.mail_domain;
    return {};
}

}  // namespace

Company CompanyTable::read(const sqlite::Statement& row) const {
    return {.id = row.id<CompanyId>(0),
            .workspace = workspace_,
            .mail_domain = row.text(1),
            .name = read_sourced(row, 2),
            .created_at = row.instant(6),
            .last_activity_at = row.instant(7),
            .audience = domain::parse_audience(row.bytes(10)),
            .version = row.integer(8)};
}

Result<Company> CompanyTable::get(const CompanyId& id) const {
    TRY(auto row, database_.prepare(select_where("id = ?")));
    row.bind_all(id);
    TRY(const bool has_row, row.step());
    if (!has_row) return failure(ErrorCode::NotFound, "there is no such company");
    return read(row);
}

Result<Company> CompanyTable::get_for(const domain::Viewer& viewer, const CompanyId& id) const {
    TRY(auto company, get(id));
    if (!domain::may_see(viewer, workspace_, company.audience)) {
        return failure(ErrorCode::NotFound, "there is no such company");
    }
    TRY_VOID(hide_unseen(database_, viewer, company));
    return company;
}

Result<std::optional<Company>> CompanyTable::find_by_domain(const std::string& mail_domain) const {
    if (mail_domain.empty()) return std::nullopt;
    TRY(auto row, database_.prepare(select_where("mail_domain = ? ORDER BY id LIMIT 1")));
    row.bind_all(mail_domain);
    TRY(const bool has_row, row.step());
    if (!has_row) return std::nullopt;
    return read(row);
}

Result<Page<Company>> CompanyTable::list(const CompanyFilter& filter,
                                         const PageRequest& page) const {
    SortedList list{.table = "companies",
                    .words_table = "company_words",
                    .columns = columns,
                    .sort_column = filter.by_last_activity ? "last_activity_at" : "sort_name",
                    .is_number = filter.by_last_activity,
                    .where = {},
                    .words = filter.text};
    if (filter.viewer) list.where.add_audience("audience", *filter.viewer);
    TRY(auto row, list.prepare(database_, page));
    return read_page<Company>(
        row, page,
        [&](const sqlite::Statement& at) -> Result<Company> {
            Company company = read(at);
            if (filter.viewer) TRY_VOID(hide_unseen(database_, *filter.viewer, company));
            return company;
        },
        [&](const sqlite::Statement& at, const Company& last) {
            return Cursor{at.text(filter.by_last_activity ? 7 : 9), last.id.text};
        });
}

Result<> CompanyTable::put(const Company& company) {
    // As it is shown to who may not see what the name is from.
    TRY(const bool is_seen, is_source_seen_by_all(database_, company.audience, company.name));
    const std::string sort_name = fold(is_seen ? company.name.value : company.mail_domain);
    const std::string words = sort_name + " " + fold(company.mail_domain);
    TRY(auto known, database_.prepare("SELECT row, words, sort_name FROM companies WHERE id = ?"));
    known.bind_all(company.id);
    TRY(const bool is_known, known.step());
    const bool is_same = is_known && known.bytes(1) == words;
    const std::int64_t known_row = is_known ? known.integer(0) : 0;
    const std::string old_name = is_known ? known.text(2) : "";
    known.reset();
    TRY(auto statement,
        database_.prepare(
            "INSERT INTO companies (id, mail_domain, name, name_kind, name_activity, name_at,"
            " created_at, last_activity_at, version, sort_name, words, audience)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET mail_domain = excluded.mail_domain,"
            " name = excluded.name, name_kind = excluded.name_kind,"
            " name_activity = excluded.name_activity, name_at = excluded.name_at,"
            " created_at = excluded.created_at, last_activity_at = excluded.last_activity_at,"
            " version = excluded.version, sort_name = excluded.sort_name,"
            " words = excluded.words, audience = excluded.audience"));
    int at = 1;
    statement.bind(at++, company.id);
    statement.bind(at++, company.mail_domain);
    at = bind_sourced(statement, at, company.name);
    statement.bind(at++, company.created_at);
    statement.bind(at++, company.last_activity_at);
    statement.bind(at++, company.version);
    statement.bind(at++, sort_name);
    statement.bind(at++, words);
    statement.bind(at++, domain::to_text(company.audience));
    TRY_VOID(statement.run());
    if (is_same) return {};
    TRY_VOID(write_words(database_, "company_words", is_known ? known_row : database_.last_row(),
                         words));
    return write_words_of_contacts(company.id, old_name, sort_name);
}

/// Contacts are found by their company's name too, which stands at the end of their words.
Result<> CompanyTable::write_words_of_contacts(const CompanyId& id, const std::string& old_name,
                                               const std::string& new_name) {
    if (old_name == new_name) return {};
    std::vector<std::pair<std::int64_t, std::string>> rewritten;
    {
        TRY(auto row, database_.prepare("SELECT row, words FROM contacts WHERE company = ?"));
        row.bind_all(id);
        while (true) {
            TRY(const bool has_row, row.step());
            if (!has_row) break;
            std::string words = row.text(1);
            if (const std::string old_end = " " + old_name; words.ends_with(old_end)) {
                words.resize(words.size() - old_end.size());
            }
            words.append(" ").append(new_name);
            rewritten.emplace_back(row.integer(0), std::move(words));
        }
    }
    for (const auto& [row, words] : rewritten) {
        TRY_VOID(database_.run("UPDATE contacts SET words = ? WHERE row = ?", words, row));
        TRY_VOID(write_words(database_, "contact_words", row, words));
    }
    return {};
}

Result<std::int64_t> CompanyTable::count() const {
    return database_.integer("SELECT count(*) FROM companies", 0);
}

}  // namespace foresail::store
