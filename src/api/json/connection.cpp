#include "api/json/connection.h"

#include <algorithm>

namespace foresail::api {
namespace {

using domain::ConnectionKind;
using domain::SyncState;
using nlohmann::json;

/// "1,200".
std::string grouped(std::int64_t number) {
    std::string text = std::to_string(number);
    for (auto i = static_cast<std::ptrdiff_t>(text.size()) - 3; i > 0; i -= 3) {
        text.insert(static_cast<std::size_t>(i), 1, ',');
    }
    return text;
}

std::string ingest_text(const domain::SyncStatus& status) {
    if (status.taken_count == 0) return "Ready: no mail was handed over yet";
    return "Taking mail that is handed over: " + grouped(status.taken_count) + " so far";
}

std::string import_text(const domain::SyncStatus& status) {
    return "Imported: " + grouped(status.taken_count) + " taken, " + grouped(status.refused_count) +
           " not";
}

void put_time(json& object, const char* name, domain::Instant at) {
    if (at != domain::Instant{}) object[name] = domain::to_iso8601(at);
}

json status_json(const domain::Connection& connection, const ConnectionState& state) {
    domain::SyncStatus status = state.status;
    if (connection.is_paused) status.state = SyncState::Paused;
    json result{{"state", to_text(status.state)},
                {"state_text", state_text(connection, status)},
                {"taken_count", status.taken_count},
                {"remaining_count", std::max<std::int64_t>(status.remaining_count, 0)},
                {"refused_count", status.refused_count},
                {"lag", state.lag},
                {"error", status.error},
                {"hint", status.hint}};
    put_time(result, "last_success_at", status.last_success_at);
    put_time(result, "changed_at", status.changed_at);
    put_time(result, "oldest_taken_at", status.oldest_taken_at);
    put_time(result, "next_try_at", status.next_try_at);
    return result;
}

}  // namespace

std::string state_text(const domain::Connection& connection, const domain::SyncStatus& status) {
    if (connection.is_paused) return "Paused";
    if (status.state == SyncState::NeedsAttention) return "Needs your attention";
    if (connection.kind == ConnectionKind::Import) return import_text(status);
    if (connection.kind == ConnectionKind::Ingest) return ingest_text(status);
    switch (status.state) {
        case SyncState::NeverTried:
            return "Not tried yet";
        case SyncState::Connecting:
            return "Connecting";
        case SyncState::Backfilling:
            return "Reading history: " + grouped(status.taken_count) + " taken, about " +
                   grouped(std::max<std::int64_t>(status.remaining_count, 0)) + " to go";
        case SyncState::Live:
            return "Listening for new mail";
        case SyncState::Waiting:
            return "Not reachable: waiting to try again";
        case SyncState::NeedsAttention:
        case SyncState::Paused:
            break;
    }
    return "Paused";
}

json connection_json(const domain::Connection& connection, const ConnectionState& state) {
    json result{{"id", connection.id.text},
                {"kind", to_text(connection.kind)},
                {"name", connection.name},
                {"address", connection.address},
                {"host", connection.host},
                {"port", connection.port},
                {"security", connection.security},
                {"user_name", connection.user_name},
                {"is_private", connection.is_private},
                {"is_paused", connection.is_paused},
                {"created_at", domain::to_iso8601(connection.created_at)},
                {"version", connection.version},
                {"status", status_json(connection, state)}};
    if (!state.ingest_url.empty()) result["ingest"] = {{"url", state.ingest_url}};
    return result;
}

}  // namespace foresail::api
