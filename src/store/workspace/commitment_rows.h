// A commitment as a row: its columns, read in their order.
#pragma once

#include "domain/commitment.h"
#include "event_log/sqlite/statement.h"

#include <string>

namespace foresail::store {

namespace sqlite = event_log::sqlite;

inline constexpr const char* commitment_columns =
    "id, activity, kind, side, state, debtor, creditor, contact, company, deal, quote, span_begin,"
    " span_end, what, due_at, due_has_time, due_text, due_begin, due_end, confidence, said_at,"
    " audience, version, condition, state_by_hand, due_by_hand, answered_by";
inline constexpr int commitment_column_count = 27;

domain::Commitment read_commitment_row(const sqlite::Statement& row,
                                       const domain::WorkspaceId& workspace);

/// Five columns from `column` on: at, has_time, text, begin, end.
std::optional<domain::DueDate> read_due(const sqlite::Statement& row, int column);
/// Binds them; a missing date is left NULL.
void bind_due(sqlite::Statement& row, int parameter, const std::optional<domain::DueDate>& due);

domain::Span read_span(const sqlite::Statement& row, int column);

}  // namespace foresail::store
