#include "store/workspace/small_tables.h"

#include "store/sqlite/where.h"

#include <nlohmann/json.hpp>

namespace foresail::store {

namespace {

using platform::Result;

/// Rows over outbox_count_max are removed every so many messages, not with each.
constexpr std::int64_t trim_interval = 256;

const char* to_text(StuckState state) {
    return state == StuckState::Waiting ? "waiting" : "parked";
}

}  // namespace

Result<std::int64_t> OutboxTable::put(const OutboxMessage& message) {
    TRY_VOID(database_.run("INSERT INTO outbox (topic, payload, audience, at) VALUES (?, ?, ?, ?)",
                           message.topic, message.payload, domain::to_text(message.audience),
                           message.at));
    const std::int64_t sequence = database_.last_row();
    if (sequence % trim_interval == 0) {
        TRY_VOID(
            database_.run("DELETE FROM outbox WHERE sequence <= ?", sequence - outbox_count_max));
    }
    return sequence;
}

Result<std::vector<OutboxMessage>> OutboxTable::read(std::int64_t after, int limit) const {
    TRY(auto row, database_.prepare("SELECT sequence, topic, payload, audience, at FROM outbox"
                                    " WHERE sequence > ? ORDER BY sequence LIMIT ?"));
    row.bind_all(after, limit);
    std::vector<OutboxMessage> messages;
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return messages;
        messages.push_back({row.integer(0), row.text(1), row.text(2),
                            domain::parse_audience(row.bytes(3)), row.instant(4)});
    }
}

Result<std::pair<std::int64_t, std::int64_t>> OutboxTable::bounds() const {
    TRY(const auto first, database_.integer("SELECT min(sequence) FROM outbox", 0));
    TRY(const auto last, database_.integer("SELECT max(sequence) FROM outbox", 0));
    return std::pair{first, last};
}

Result<std::int64_t> ProgressTable::applied_offset() const {
    return database_.integer("SELECT value FROM meta WHERE key = 'applied_offset'", 0);
}

Result<> ProgressTable::set_applied_offset(std::int64_t offset) {
    return database_.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('applied_offset', ?)",
                         offset);
}

Result<> ProgressTable::put_stuck(const StuckEvent& event) {
    return database_.run(
        "INSERT OR REPLACE INTO stuck_events (offset, event, conversation, state, try_count, step,"
        " error, hint, first_failed_at, next_try_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?,"
        " ifnull((SELECT first_failed_at FROM stuck_events WHERE offset = ?), ?), ?)",
        event.offset, event.event, event.conversation, to_text(event.state), event.try_count,
        event.step, event.error, event.hint, event.offset, event.first_failed_at,
        event.next_try_at);
}

Result<bool> ProgressTable::is_conversation_waiting(const std::string& conversation) const {
    TRY(const auto count,
        database_.integer("SELECT count(*) FROM stuck_events WHERE conversation = ?"
                          " AND state = 'waiting'",
                          0, conversation));
    return count > 0;
}

Result<std::vector<StuckEvent>> ProgressTable::stuck(std::optional<StuckState> state) const {
    Where where;
    if (state) where.add("state = ?", to_text(*state));
    TRY(auto row,
        database_.prepare("SELECT offset, event, conversation, state, try_count, step, error, hint,"
                          " first_failed_at, next_try_at FROM stuck_events" +
                          where.text() + " ORDER BY offset"));
    where.bind_to(row);
    std::vector<StuckEvent> events;
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return events;
        events.push_back(
            {.offset = row.integer(0),
             .event = row.id<domain::EventId>(1),
             .conversation = row.text(2),
             .state = row.bytes(3) == "parked" ? StuckState::Parked : StuckState::Waiting,
             .try_count = row.small(4),
             .step = row.text(5),
             .error = row.text(6),
             .hint = row.text(7),
             .first_failed_at = row.instant(8),
             .next_try_at = row.instant(9)});
    }
}

Result<> ProgressTable::remove_stuck(std::int64_t offset) {
    return database_.run("DELETE FROM stuck_events WHERE offset = ?", offset);
}

Result<> InsightTable::dismiss(const domain::UserId& user, const domain::InsightId& id,
                               domain::Instant at) {
    return database_.run(
        "INSERT OR IGNORE INTO dismissed_insights (user, insight, at)"
        " VALUES (?, ?, ?)",
        user, id, at);
}

Result<> InsightTable::restore(const domain::UserId& user, const domain::InsightId& id) {
    return database_.run("DELETE FROM dismissed_insights WHERE user = ? AND insight = ?", user, id);
}

Result<std::set<domain::InsightId>> InsightTable::dismissed(const domain::UserId& user) const {
    TRY(auto row, database_.prepare("SELECT insight FROM dismissed_insights WHERE user = ?"));
    row.bind_all(user);
    std::set<domain::InsightId> ids;
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return ids;
        ids.insert(row.id<domain::InsightId>(0));
    }
}

Result<std::vector<std::string>> CompetitorTable::names() const {
    TRY(auto row, database_.prepare("SELECT value FROM meta WHERE key = 'competitors'"));
    TRY(const bool has_row, row.step());
    std::vector<std::string> names;
    if (!has_row) return names;
    const auto list = nlohmann::json::parse(row.bytes(0), nullptr, false);
    if (!list.is_array()) return names;
    for (const auto& name : list) {
        if (name.is_string()) names.push_back(name.get<std::string>());
    }
    return names;
}

Result<> CompetitorTable::put(const std::vector<std::string>& names) {
    return database_.run(
        "INSERT OR REPLACE INTO meta (key, value) VALUES ('competitors', ?)",
        nlohmann::json(names).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

}  // namespace foresail::store
