#include "store/workspace/commitment_rows.h"

namespace foresail::store {

using domain::Commitment;

domain::Span read_span(const sqlite::Statement& row, int column) {
    return {static_cast<std::size_t>(row.integer(column)),
            static_cast<std::size_t>(row.integer(column + 1))};
}

std::optional<domain::DueDate> read_due(const sqlite::Statement& row, int column) {
    if (row.is_null(column)) return std::nullopt;
    return domain::DueDate{row.instant(column), row.flag(column + 1), row.text(column + 2),
                           read_span(row, column + 3)};
}

void bind_due(sqlite::Statement& row, int parameter, const std::optional<domain::DueDate>& due) {
    if (!due) return;
    row.bind(parameter, due->at);
    row.bind(parameter + 1, due->has_time);
    row.bind(parameter + 2, due->text);
    row.bind(parameter + 3, static_cast<std::int64_t>(due->span.begin));
    row.bind(parameter + 4, static_cast<std::int64_t>(due->span.end));
}

Commitment read_commitment_row(const sqlite::Statement& row, const domain::WorkspaceId& workspace) {
    Commitment one;
    one.id = row.id<domain::CommitmentId>(0);
    one.activity = row.id<domain::ActivityId>(1);
    one.workspace = workspace;
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
    one.due = read_due(row, 14);
    one.confidence = row.real(19);
    one.said_at = row.instant(20);
    one.audience = domain::parse_audience(row.bytes(21));
    one.version = row.integer(22);
    one.condition = row.text(23);
    one.state_by_hand = row.flag(24);
    one.due_by_hand = row.flag(25);
    one.answered_by = row.id<domain::CommitmentId>(26);
    return one;
}

}  // namespace foresail::store
