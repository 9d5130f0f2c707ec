#include "store/workspace/commitment_table.h"

#include "store/sqlite/cursor.h"
#include "store/sqlite/where.h"

namespace foresail::store {

namespace {

using domain::Commitment;
using domain::CommitmentId;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr const char* columns =
    "id, activity, kind, side, state, debtor, creditor, contact, company, deal, quote, span_begin,"
    " span_end, what, due_at, due_has_time, due_text, due_begin, due_end, confidence, said_at,"
    " audience, version";

domain::Span read_span(const sqlite::Statement& row, int column) {
    return {static_cast<std::size_t>(row.integer(column)),
            static_cast<std::size_t>(row.integer(column + 1))};
}

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
    if (filter.due_until) where.add("due_at < ?", *filter.due_until);
    return where;
}

}  // namespace

Commitment CommitmentTable::read(const sqlite::Statement& row) const {
    Commitment one;
    one.id = row.id<CommitmentId>(0);
    one.activity = row.id<domain::ActivityId>(1);
    one.workspace = workspace_;
    one.kind = domain::parse_commitment_kind(row.bytes(2)).value_or(one.kind);
    one.side = domain::parse_side(row.bytes(3)).value_or(one.side);
    one.state = domain::parse_commitment_state(row.bytes(4)).value_or(one.state);
    one.debtor = row.text(5);
    one.creditor = row.text(6);
    one.contact = row.id<domain::ContactId>(7);
    one.company = row.id<domain::CompanyId>(8);
    one.deal = row.id<domain::DealId>(9);
    one.quote = row.text(10);
    one.span = read_span(row, 11);
    one.what = row.text(13);
    if (!row.is_null(14)) {
        one.due = domain::DueDate{row.instant(14), row.flag(15), row.text(16), read_span(row, 17)};
    }
    one.confidence = row.real(19);
    one.said_at = row.instant(20);
    one.audience = domain::parse_audience(row.bytes(21));
    one.version = row.integer(22);
    return one;
}

Result<Commitment> CommitmentTable::get(const domain::Viewer& viewer,
                                        const CommitmentId& id) const {
    Where where;
    where.add("id = ?", id);
    where.add_audience("audience", viewer);
    TRY(auto row,
        database_.prepare(std::string{"SELECT "} + columns + " FROM commitments" + where.text()));
    where.bind_to(row);
    TRY(const bool has_row, row.step());
    if (!has_row || viewer.workspace != workspace_) {
        return failure(ErrorCode::NotFound, "there is no such commitment",
                       "It may come from a mailbox that is private to somebody else.");
    }
    return read(row);
}

Result<Page<Commitment>> CommitmentTable::list(const domain::Viewer& viewer,
                                               const CommitmentFilter& filter,
                                               const PageRequest& page) const {
    Page<Commitment> result;
    if (viewer.workspace != workspace_) return result;
    Where where = conditions_of(filter);
    where.add_audience("audience", viewer);
    if (!page.cursor.empty()) {
        TRY(const auto cursor, Cursor::parse(page.cursor));
        TRY(const auto said_at, cursor.number());
        where.add("(said_at, id) < (?, ?)", said_at, cursor.id);
    }
    TRY(auto row, database_.prepare(std::string{"SELECT "} + columns + " FROM commitments" +
                                    where.text() + " ORDER BY said_at DESC, id DESC LIMIT ?"));
    const int limit = limit_of_page(page.limit);
    row.bind(where.bind_to(row), limit + 1);
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return result;
        if (result.items.size() == static_cast<std::size_t>(limit)) {
            const Commitment& last = result.items.back();
            result.next_cursor =
                Cursor{std::to_string(domain::to_ms(last.said_at)), last.id.text}.to_text();
            return result;
        }
        result.items.push_back(read(row));
    }
}

Result<> CommitmentTable::put(const Commitment& one) {
    TRY(auto row, database_.prepare(std::string{"INSERT OR REPLACE INTO commitments ("} + columns +
                                    ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                    " ?, ?, ?, ?, ?, ?)"));
    row.bind_all(one.id, one.activity, domain::to_text(one.kind), domain::to_text(one.side),
                 domain::to_text(one.state), one.debtor, one.creditor, one.contact, one.company,
                 one.deal, one.quote, static_cast<std::int64_t>(one.span.begin),
                 static_cast<std::int64_t>(one.span.end), one.what);
    if (one.due) {
        row.bind(15, one.due->at);
        row.bind(16, one.due->has_time);
        row.bind(17, one.due->text);
        row.bind(18, static_cast<std::int64_t>(one.due->span.begin));
        row.bind(19, static_cast<std::int64_t>(one.due->span.end));
    }
    row.bind(20, one.confidence);
    row.bind(21, one.said_at);
    row.bind(22, domain::to_text(one.audience));
    row.bind(23, one.version);
    return row.run();
}

}  // namespace foresail::store
