#include "store/workspace/commitment_table.h"

#include "store/sqlite/cursor.h"
#include "store/sqlite/read_page.h"
#include "store/sqlite/where.h"
#include "store/workspace/commitment_rows.h"

namespace foresail::store {

namespace {

using domain::Commitment;
using domain::CommitmentId;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

Where conditions_of(const CommitmentFilter& filter) {
    Where where;
    if (filter.contact) where.add("contact = ?", *filter.contact);
    if (filter.company) where.add("company = ?", *filter.company);
    if (filter.deal) where.add("deal = ?", *filter.deal);
    if (filter.activity) where.add("activity = ?", *filter.activity);
    if (filter.kind) where.add("kind = ?", domain::to_text(*filter.kind));
    if (filter.side) where.add("side = ?", domain::to_text(*filter.side));
    if (filter.state) where.add("state = ?", domain::to_text(*filter.state));
    if (filter.said_from) where.add("said_at >= ?", *filter.said_from);
    if (filter.said_until) where.add("said_at < ?", *filter.said_until);
    if (filter.due_from) where.add("due_at >= ?", *filter.due_from);
    if (filter.due_until) where.add("due_at < ?", *filter.due_until);
    if (filter.answered_by) where.add("answered_by = ?", *filter.answered_by);
    return where;
}

/// A request that a promise answers, which the viewer may see, is not open beside it.
void leave_out_answered(const domain::Viewer& viewer, Where& where) {
    Where answer;
    answer.add("p.id = commitments.answered_by");
    answer.add("p.state IN ('open', 'fulfilled')");  // domain::stands()
    answer.add_audience("p.audience", viewer);
    where.add_all("NOT EXISTS (SELECT 1 FROM commitments p" + answer.text() + ")", answer);
}

}  // namespace

Result<Commitment> CommitmentTable::get(const domain::Viewer& viewer,
                                        const CommitmentId& id) const {
    Where where;
    where.add("id = ?", id);
    where.add_audience("audience", viewer);
    TRY(auto row, database_.prepare(std::string{"SELECT "} + commitment_columns +
                                    " FROM commitments" + where.text()));
    where.bind_to(row);
    TRY(const bool has_row, row.step());
    if (!has_row || viewer.workspace != workspace_) {
        return failure(ErrorCode::NotFound, "there is no such commitment",
                       "It may come from a mailbox that is private to somebody else.");
    }
    return read_commitment_row(row, workspace_);
}

Result<Page<Commitment>> CommitmentTable::list(const domain::Viewer& viewer,
                                               const CommitmentFilter& filter,
                                               const PageRequest& page) const {
    if (viewer.workspace != workspace_) return Page<Commitment>{};
    Where where = conditions_of(filter);
    where.add_audience("audience", viewer);
    if (filter.state == domain::CommitmentState::Open) leave_out_answered(viewer, where);
    if (!page.cursor.empty()) {
        TRY(const auto cursor, Cursor::parse(page.cursor));
        TRY(const auto said_at, cursor.number());
        where.add("(said_at, id) < (?, ?)", said_at, cursor.id);
    }
    TRY(auto row,
        database_.prepare(std::string{"SELECT "} + commitment_columns + " FROM commitments" +
                          where.text() + " ORDER BY said_at DESC, id DESC LIMIT ?"));
    row.bind(where.bind_to(row), limit_of_page(page.limit) + 1);
    return read_page(
        row, page,
        [this](const sqlite::Statement& one) { return read_commitment_row(one, workspace_); },
        &Commitment::said_at);
}

Result<> CommitmentTable::put(const Commitment& one) {
    std::string marks = "?";
    for (int i = 1; i < commitment_column_count; ++i) marks += ", ?";
    TRY(auto row, database_.prepare(std::string{"INSERT OR REPLACE INTO commitments ("} +
                                    commitment_columns + ") VALUES (" + marks + ")"));
    row.bind_all(one.id, one.activity, domain::to_text(one.kind), domain::to_text(one.side),
                 domain::to_text(one.state), one.debtor, one.creditor, one.contact, one.company,
                 one.deal, one.quote, static_cast<std::int64_t>(one.span.begin),
                 static_cast<std::int64_t>(one.span.end), one.what);
    bind_due(row, 15, one.due);
    row.bind(20, one.confidence);
    row.bind(21, one.said_at);
    row.bind(22, domain::to_text(one.audience));
    row.bind(23, one.version);
    row.bind(24, one.condition);
    row.bind(25, one.state_by_hand);
    row.bind(26, one.due_by_hand);
    row.bind(27, one.answered_by);
    return row.run();
}

}  // namespace foresail::store
