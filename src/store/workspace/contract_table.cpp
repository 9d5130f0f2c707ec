#include "store/workspace/contract_table.h"

#include "store/sqlite/cursor.h"
#include "store/sqlite/read_page.h"
#include "store/sqlite/where.h"

namespace foresail::store {

namespace {

using domain::Contract;
using domain::ContractId;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

// An attachment is seen by whoever sees its mail now: another mailbox's copy may have opened it.
constexpr const char* audience = "ifnull(a.audience, c.audience)";
constexpr const char* query =
    "SELECT c.id, c.file_name, c.size_bytes, c.sha256, c.at, c.added_by, c.activity, c.ordinal,"
    " c.company, c.deal, c.is_likely, ifnull(a.audience, c.audience), n.state, n.high, n.medium,"
    " n.low, n.open_high FROM contracts c LEFT JOIN activities a ON a.id = c.activity"
    " LEFT JOIN contract_counts n ON n.contract = c.id";
constexpr const char* on_its_timeline =
    " OR c.activity IN (SELECT m.id FROM activity_links l JOIN activities m ON m.row = l.activity"
    " WHERE l.target = ?))";

Where conditions_of(const ContractFilter& filter) {
    Where where;
    if (filter.deal) {
        where.add(std::string{"(c.deal = ?"} + on_its_timeline, *filter.deal, *filter.deal);
    }
    if (filter.company) {
        where.add(std::string{"(c.company = ?"} + on_its_timeline, *filter.company,
                  *filter.company);
    }
    if (filter.activity) where.add("c.activity = ?", *filter.activity);
    if (!filter.with_unlikely) where.add("c.is_likely = 1");
    return where;
}

}  // namespace

Contract ContractTable::read(const sqlite::Statement& row) const {
    Contract contract{.id = row.id<ContractId>(0),
                      .workspace = workspace_,
                      .file_name = row.text(1),
                      .size_bytes = row.integer(2),
                      .sha256 = row.text(3),
                      .at = row.instant(4),
                      .by = row.id<domain::UserId>(5),
                      .activity = row.id<domain::ActivityId>(6),
                      .ordinal = row.small(7),
                      .company = row.id<domain::CompanyId>(8),
                      .deal = row.id<domain::DealId>(9),
                      .is_likely = row.flag(10),
                      .audience = domain::parse_audience(row.bytes(11)),
                      .counts = std::nullopt};
    if (!row.is_null(12)) {
        contract.counts = domain::ContractCounts{row.text(12), row.small(13), row.small(14),
                                                 row.small(15), row.small(16)};
    }
    return contract;
}

Result<Contract> ContractTable::get(const domain::Viewer& viewer, const ContractId& id) const {
    Where where;
    where.add("c.id = ?", id);
    where.add_audience(audience, viewer);
    TRY(auto row, database_.prepare(query + where.text()));
    where.bind_to(row);
    TRY(const bool has_row, row.step());
    if (!has_row || viewer.workspace != workspace_) {
        return failure(ErrorCode::NotFound, "there is no such contract",
                       "It may hang on a mail that is private to somebody else.");
    }
    return read(row);
}

Result<Page<Contract>> ContractTable::list(const domain::Viewer& viewer,
                                           const ContractFilter& filter,
                                           const PageRequest& page) const {
    if (viewer.workspace != workspace_) return Page<Contract>{};
    Where where = conditions_of(filter);
    where.add_audience(audience, viewer);
    if (!page.cursor.empty()) {
        TRY(const auto cursor, Cursor::parse(page.cursor));
        TRY(const auto at, cursor.number());
        where.add("(c.at, c.id) < (?, ?)", at, cursor.id);
    }
    TRY(auto row,
        database_.prepare(query + where.text() + " ORDER BY c.at DESC, c.id DESC LIMIT ?"));
    row.bind(where.bind_to(row), limit_of_page(page.limit) + 1);
    return read_page(
        row, page, [this](const sqlite::Statement& one) { return read(one); }, &Contract::at);
}

Result<std::string> ContractTable::bytes(const ContractId& id) const {
    TRY(auto row, database_.prepare("SELECT bytes FROM contract_files WHERE contract = ?"));
    row.bind_all(id);
    TRY(const bool has_row, row.step());
    if (!has_row) return failure(ErrorCode::NotFound, "there is no file of this contract");
    return row.text(0);
}

Result<> ContractTable::put(const Contract& contract, std::string_view bytes) {
    TRY_VOID(database_.run(
        "INSERT OR IGNORE INTO contracts (id, file_name, size_bytes, sha256, at, added_by,"
        " activity, ordinal, company, deal, is_likely, audience)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        contract.id, contract.file_name, contract.size_bytes, contract.sha256, contract.at,
        contract.by, contract.activity, contract.ordinal, contract.company, contract.deal,
        contract.is_likely, domain::to_text(contract.audience)));
    if (bytes.empty()) return {};
    return database_.run("INSERT OR IGNORE INTO contract_files (contract, bytes) VALUES (?, ?)",
                         contract.id, sqlite::Blob{bytes});
}

Result<> ContractTable::remove(const ContractId& id) {
    for (const char* sql :
         {"DELETE FROM contracts WHERE id = ?", "DELETE FROM contract_files WHERE contract = ?",
          "DELETE FROM contract_counts WHERE contract = ?",
          "DELETE FROM clause_marks WHERE contract = ?"}) {
        TRY_VOID(database_.run(sql, id));
    }
    return {};
}

Result<std::vector<Contract>> ContractTable::not_looked_at(int count_max) const {
    TRY(auto row, database_.prepare(
                      std::string{query} +
                      " WHERE c.id IN (SELECT contract FROM unseen_contracts"
                      " ORDER BY at DESC, contract DESC LIMIT ?) ORDER BY c.at DESC, c.id DESC"));
    row.bind_all(count_max);
    std::vector<Contract> contracts;
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return contracts;
        contracts.push_back(read(row));
    }
}

Result<> ContractTable::put_counts(const ContractId& id, const domain::ContractCounts& counts) {
    return database_.run(
        "INSERT OR REPLACE INTO contract_counts (contract, state, high, medium, low, open_high)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        id, counts.state, counts.high, counts.medium, counts.low, counts.open_high);
}

Result<std::map<std::string, domain::ClauseMark>> ClauseMarkTable::of(
    const ContractId& contract) const {
    TRY(auto row, database_.prepare("SELECT finding, mark FROM clause_marks WHERE contract = ?"));
    row.bind_all(contract);
    std::map<std::string, domain::ClauseMark> marks;
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return marks;
        if (const auto mark = domain::parse_clause_mark(row.bytes(1))) {
            marks.emplace(row.text(0), *mark);
        }
    }
}

Result<> ClauseMarkTable::put(const ContractId& contract, const std::string& finding,
                              std::optional<domain::ClauseMark> mark) {
    if (!mark) {
        return database_.run("DELETE FROM clause_marks WHERE contract = ? AND finding = ?",
                             contract, finding);
    }
    return database_.run(
        "INSERT OR REPLACE INTO clause_marks (contract, finding, mark) VALUES (?, ?, ?)", contract,
        finding, domain::to_text(*mark));
}

Result<StoredPlaybook> PlaybookTable::get() const {
    TRY(auto row, database_.prepare("SELECT text, changed_by, changed_at, version FROM playbooks"));
    TRY(const bool has_row, row.step());
    if (!has_row) return StoredPlaybook{};
    return StoredPlaybook{row.text(0), row.id<domain::UserId>(1), row.instant(2), row.integer(3)};
}

Result<> PlaybookTable::put(const StoredPlaybook& playbook) {
    // Counts of an older playbook are worth nothing.
    TRY_VOID(database_.run("DELETE FROM contract_counts"));
    return database_.run(
        "INSERT OR REPLACE INTO playbooks (id, text, changed_by, changed_at, version)"
        " VALUES (1, ?, ?, ?, ?)",
        playbook.text, playbook.changed_by, playbook.changed_at, playbook.version);
}

}  // namespace foresail::store
