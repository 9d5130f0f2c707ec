#include "store/workspace/ledger_table.h"

#include "store/sqlite/cursor.h"
#include "store/sqlite/read_page.h"
#include "store/sqlite/where.h"
#include "store/workspace/commitment_rows.h"

namespace foresail::store {

namespace {

using domain::LedgerEntry;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

// Bounds on what one mail is held against, and one promise.
constexpr int unsettled_count_max = 50;
constexpr std::size_t contact_count_max = 5;
constexpr std::chrono::days other_thread_days_max{90};
constexpr int heard_count_max = 30;
constexpr int history_count_max = 200;
constexpr int said_count_max = 100;

constexpr const char* entry_columns =
    "e.id, e.commitment, e.kind, e.state, e.at, e.activity, e.span_begin, e.span_end, e.quote,"
    " e.confidence, e.due_at, e.due_has_time, e.due_text, e.due_begin, e.due_end, e.by_user,"
    " e.before, e.after";

// Of what the viewer may see: the commitment, and the mail whose words an entry quotes.
constexpr const char* entry_tables =
    " FROM ledger_entries e JOIN commitments c ON c.id = e.commitment"
    " LEFT JOIN activities a ON a.id = e.activity";

void add_audiences(Where& where, const domain::Viewer& viewer) {
    where.add_audience("c.audience", viewer);
    where.add_audience("ifnull(a.audience, '*')", viewer);
}

nlohmann::json read_json(const sqlite::Statement& row, int column) {
    return nlohmann::json::parse(row.bytes(column), nullptr, false);
}

LedgerEntry read_entry(const sqlite::Statement& row) {
    LedgerEntry entry;
    entry.id = row.id<domain::LedgerEntryId>(0);
    entry.commitment = row.id<domain::CommitmentId>(1);
    entry.kind = domain::parse_entry_kind(row.bytes(2)).value_or(entry.kind);
    entry.state = domain::parse_entry_state(row.bytes(3)).value_or(entry.state);
    entry.at = row.instant(4);
    entry.activity = row.id<domain::ActivityId>(5);
    entry.span = read_span(row, 6);
    entry.quote = row.text(8);
    entry.confidence = row.real(9);
    entry.due = read_due(row, 10);
    entry.by = row.id<domain::UserId>(15);
    entry.before = read_json(row, 16);
    entry.after = read_json(row, 17);
    return entry;
}

std::string prefixed_columns() {
    std::string columns = std::string{" "} + commitment_columns;
    for (std::size_t at = columns.find(' '); at != std::string::npos;
         at = columns.find(' ', at + 3)) {
        columns.insert(at + 1, "c.");
    }
    return "SELECT" + columns +
           ", (SELECT max(at) FROM ledger_entries e WHERE e.commitment = c.id"
           " AND e.state IN ('applied', 'accepted'))"
           " FROM commitments c JOIN activities a ON a.id = c.activity ";
}

std::string signals_text(const std::vector<understand::Signal>& signals) {
    nlohmann::json all = nlohmann::json::array();
    for (const auto& signal : signals) all.push_back(understand::to_json(signal));
    return all.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Heard read_heard(const sqlite::Statement& row) {
    Heard heard;
    heard.saying.activity = row.id<domain::ActivityId>(0);
    heard.saying.sent_at = row.instant(1);
    heard.saying.speaker = row.text(2);
    heard.saying.direction =
        domain::parse_direction(row.bytes(3)).value_or(domain::Direction::Internal);
    heard.audience = domain::parse_audience(row.bytes(5));
    const auto all = read_json(row, 4);
    if (!all.is_array()) return heard;
    for (const auto& one : all) {
        if (auto signal = understand::parse_signal(one))
            heard.signals.push_back(*std::move(signal));
    }
    return heard;
}

}  // namespace

Result<> LedgerTable::add_unsettled(sqlite::Statement& row, bool is_same_thread,
                                    std::vector<Unsettled>& into) const {
    while (into.size() < unsettled_count_max) {
        TRY(const bool has_row, row.step());
        if (!has_row) return {};
        Unsettled one{.commitment = read_commitment_row(row, workspace_),
                      .is_same_thread = is_same_thread};
        if (!row.is_null(commitment_column_count)) {
            one.changed_at = row.instant(commitment_column_count);
        }
        into.push_back(std::move(one));
    }
    return {};
}

Result<std::vector<Unsettled>> LedgerTable::unsettled(
    const domain::ThreadId& thread, const std::vector<domain::ContactId>& contacts,
    domain::Instant before) const {
    std::vector<Unsettled> found;
    static const std::string select = prefixed_columns();
    {
        TRY(auto row, database_.prepare(
                          select + "WHERE a.thread = ? AND c.said_at < ? AND (c.state = 'open' OR"
                                   " (c.state = 'fulfilled' AND c.state_by_hand = 0))"
                                   " ORDER BY c.said_at DESC, c.id LIMIT ?"));
        row.bind_all(thread, before, unsettled_count_max);
        TRY_VOID(add_unsettled(row, true, found));
    }
    for (std::size_t i = 0; i < contacts.size() && i < contact_count_max; ++i) {
        TRY(auto row,
            database_.prepare(select + "WHERE c.contact = ? AND c.said_at >= ? AND c.said_at < ?"
                                       " AND c.state = 'open' AND a.thread <> ?"
                                       " ORDER BY c.said_at DESC, c.id LIMIT ?"));
        row.bind_all(contacts[i], before - other_thread_days_max, before, thread,
                     unsettled_count_max);
        TRY_VOID(add_unsettled(row, false, found));
    }
    return found;
}

Result<std::vector<domain::Commitment>> LedgerTable::said_in(const domain::ThreadId& thread) const {
    static const std::string select = prefixed_columns();
    TRY(auto row, database_.prepare(select + "WHERE a.thread = ? AND c.state <> 'dismissed'"
                                             " ORDER BY c.said_at DESC, c.id LIMIT ?"));
    row.bind_all(thread, said_count_max);
    std::vector<domain::Commitment> said;
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return said;
        said.push_back(read_commitment_row(row, workspace_));
    }
}

Result<> LedgerTable::put_heard(const Heard& heard) {
    if (heard.signals.empty()) return {};
    return database_.run(
        "INSERT OR REPLACE INTO settlement_signals (activity, speaker, signals) VALUES (?, ?, ?)",
        heard.saying.activity, heard.saying.speaker, signals_text(heard.signals));
}

Result<std::vector<Heard>> LedgerTable::heard(const domain::ThreadId& thread,
                                              domain::Instant after) const {
    std::vector<Heard> all;
    TRY(auto row, database_.prepare(
                      "SELECT a.id, a.sent_at, s.speaker, a.direction, s.signals, a.audience"
                      " FROM activities a JOIN settlement_signals s ON s.activity = a.id"
                      " WHERE a.thread = ? AND a.sent_at > ? ORDER BY a.sent_at, a.id LIMIT ?"));
    row.bind_all(thread, after, heard_count_max);
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return all;
        all.push_back(read_heard(row));
    }
}

Result<LedgerEntry> LedgerTable::get(const domain::Viewer& viewer,
                                     const domain::LedgerEntryId& id) const {
    Where where;
    where.add("e.id = ?", id);
    add_audiences(where, viewer);
    TRY(auto row,
        database_.prepare(std::string{"SELECT "} + entry_columns + entry_tables + where.text()));
    where.bind_to(row);
    TRY(const bool has_row, row.step());
    if (!has_row || viewer.workspace != workspace_) {
        return failure(ErrorCode::NotFound, "there is no such entry",
                       "It may come from a mailbox that is private to somebody else.");
    }
    return read_entry(row);
}

Result<std::vector<LedgerEntry>> LedgerTable::history(
    const domain::Viewer& viewer, const domain::CommitmentId& commitment) const {
    std::vector<LedgerEntry> entries;
    if (viewer.workspace != workspace_) return entries;
    Where where;
    where.add("e.commitment = ?", commitment);
    add_audiences(where, viewer);
    TRY(auto row, database_.prepare(std::string{"SELECT "} + entry_columns + entry_tables +
                                    where.text() + " ORDER BY e.at, e.id LIMIT ?"));
    row.bind(where.bind_to(row), history_count_max);
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return entries;
        entries.push_back(read_entry(row));
    }
}

Result<Page<LedgerEntry>> LedgerTable::corrections(const domain::Viewer& viewer,
                                                   const PageRequest& page) const {
    if (viewer.workspace != workspace_) return Page<LedgerEntry>{};
    Where where;
    where.add("e.by_user <> ''");
    add_audiences(where, viewer);
    if (!page.cursor.empty()) {
        TRY(const auto cursor, Cursor::parse(page.cursor));
        TRY(const auto at, cursor.number());
        where.add("(e.at, e.id) > (?, ?)", at, cursor.id);
    }
    TRY(auto row, database_.prepare(std::string{"SELECT "} + entry_columns + entry_tables +
                                    where.text() + " ORDER BY e.at, e.id LIMIT ?"));
    row.bind(where.bind_to(row), limit_of_page(page.limit) + 1);
    return read_page(
        row, page, [](const sqlite::Statement& one) { return read_entry(one); }, &LedgerEntry::at);
}

Result<> LedgerTable::put(const LedgerEntry& entry) {
    TRY_VOID(
        database_.run("UPDATE ledger_entries SET state = 'rejected' WHERE commitment = ?"
                      " AND state = 'proposed' AND id <> ?",
                      entry.commitment, entry.id));
    TRY(auto row,
        database_.prepare("INSERT OR REPLACE INTO ledger_entries (id, commitment, kind, state, at,"
                          " activity, span_begin, span_end, quote, confidence, due_at,"
                          " due_has_time, due_text, due_begin, due_end, by_user, before, after)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    row.bind_all(entry.id, entry.commitment, domain::to_text(entry.kind),
                 domain::to_text(entry.state), entry.at, entry.activity,
                 static_cast<std::int64_t>(entry.span.begin),
                 static_cast<std::int64_t>(entry.span.end), entry.quote, entry.confidence);
    bind_due(row, 11, entry.due);
    row.bind(16, entry.by);
    row.bind(17, entry.before.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    row.bind(18, entry.after.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    return row.run();
}

}  // namespace foresail::store
