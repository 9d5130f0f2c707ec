#include "store/workspace/draft_table.h"

#include "store/sqlite/cursor.h"
#include "store/sqlite/read_page.h"
#include "store/sqlite/where.h"

namespace foresail::store {

namespace {

using domain::Draft;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr const char* columns =
    "id, kind, state, owner, audience, activity, contact, company, deal, plan, wording, subject,"
    " text, created_at, updated_at, version";

std::string dumped(const nlohmann::json& json) {
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Where conditions_of(const DraftFilter& filter) {
    Where where;
    if (filter.activity) where.add("activity = ?", *filter.activity);
    if (filter.contact) where.add("contact = ?", *filter.contact);
    if (filter.company) where.add("company = ?", *filter.company);
    if (filter.deal) where.add("deal = ?", *filter.deal);
    if (filter.kind) where.add("kind = ?", domain::to_text(*filter.kind));
    if (filter.state) where.add("state = ?", domain::to_text(*filter.state));
    return where;
}

}  // namespace

Draft DraftTable::read(const sqlite::Statement& row) const {
    Draft one;
    one.id = row.id<domain::DraftId>(0);
    one.workspace = workspace_;
    one.kind = domain::parse_draft_kind(row.bytes(1)).value_or(one.kind);
    one.state = domain::parse_draft_state(row.bytes(2)).value_or(one.state);
    one.owner = row.id<domain::UserId>(3);
    one.audience = domain::parse_audience(row.bytes(4));
    one.activity = row.id<domain::ActivityId>(5);
    one.contact = row.id<domain::ContactId>(6);
    one.company = row.id<domain::CompanyId>(7);
    one.deal = row.id<domain::DealId>(8);
    one.plan = domain::parse_draft_plan(nlohmann::json::parse(row.bytes(9), nullptr, false));
    one.wording = domain::parse_draft_wording(nlohmann::json::parse(row.bytes(10), nullptr, false));
    one.subject = row.text(11);
    one.text = row.text(12);
    one.created_at = row.instant(13);
    one.updated_at = row.instant(14);
    one.version = row.integer(15);
    return one;
}

Result<Draft> DraftTable::get(const domain::Viewer& viewer, const domain::DraftId& id) const {
    Where where;
    where.add("id = ?", id);
    where.add_audience("audience", viewer);
    TRY(auto row,
        database_.prepare(std::string{"SELECT "} + columns + " FROM drafts" + where.text()));
    where.bind_to(row);
    TRY(const bool has_row, row.step());
    if (!has_row || viewer.workspace != workspace_) {
        return failure(ErrorCode::NotFound, "there is no such draft",
                       "A draft is seen by the one who made it only.");
    }
    return read(row);
}

Result<Page<Draft>> DraftTable::list(const domain::Viewer& viewer, const DraftFilter& filter,
                                     const PageRequest& page) const {
    if (viewer.workspace != workspace_) return Page<Draft>{};
    Where where = conditions_of(filter);
    where.add_audience("audience", viewer);
    if (!page.cursor.empty()) {
        TRY(const auto cursor, Cursor::parse(page.cursor));
        TRY(const auto updated_at, cursor.number());
        where.add("(updated_at, id) < (?, ?)", updated_at, cursor.id);
    }
    TRY(auto row, database_.prepare(std::string{"SELECT "} + columns + " FROM drafts" +
                                    where.text() + " ORDER BY updated_at DESC, id DESC LIMIT ?"));
    row.bind(where.bind_to(row), limit_of_page(page.limit) + 1);
    return read_page(
        row, page, [this](const sqlite::Statement& one) { return read(one); }, &Draft::updated_at);
}

Result<> DraftTable::put(const Draft& one) {
    return database_.run(std::string{"INSERT OR REPLACE INTO drafts ("} + columns +
                             ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         one.id, domain::to_text(one.kind), domain::to_text(one.state), one.owner,
                         domain::to_text(one.audience), one.activity, one.contact, one.company,
                         one.deal, dumped(domain::to_json(one.plan)),
                         dumped(domain::to_json(one.wording)), one.subject, one.text,
                         one.created_at, one.updated_at, one.version);
}

}  // namespace foresail::store
