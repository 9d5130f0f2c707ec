#include "api/http/lists.h"
#include "api/http/problem.h"
#include "api/openapi.h"
#include "api/resources/resources.h"
#include "platform/metrics.h"

#include <filesystem>

namespace foresail::api {
namespace {

using nlohmann::json;
using platform::Result;

void add_problem(json& problems, const char* code, const std::string& message,
                 const std::string& hint) {
    problems.push_back({{"code", code}, {"message", message}, {"hint", hint}});
}

std::int64_t free_bytes(const platform::Config& config) {
    std::error_code error;
    const auto space = std::filesystem::space(config.data.folder, error);
    return error ? -1 : static_cast<std::int64_t>(space.available);
}

void look_at_disk(const platform::Config& config, std::int64_t free, json& problems) {
    if (free < 0) {
        add_problem(problems, "data_folder", "The data folder can't be looked at.",
                    "Check that it is there and that the server may read it.");
    } else if (free < config.data.free_bytes_min) {
        add_problem(problems, "disk_full",
                    "The disk is full: nothing new is taken until there is room. Nothing is lost: "
                    "senders are told to come back.",
                    "Free at least " + std::to_string(config.data.free_bytes_min >> 20U) +
                        " MiB on the disk of the data folder.");
    }
}

Result<> look_at_parked(const Call& call, json& problems) {
    TRY(const auto parked, look(call, [](const store::Tables& tables) {
            return tables.progress.stuck(store::StuckState::Parked);
        }));
    if (parked.empty()) return {};
    const bool is_one = parked.size() == 1;
    add_problem(problems, "parked_events",
                std::to_string(parked.size()) +
                    (is_one ? " mail or change could" : " mails or changes could") +
                    " not be worked in and " + (is_one ? "is" : "are") + " set aside.",
                "Look at them under Connections: try again, or give them up.");
    return {};
}

Result<> look_at_connections(const Call& call, json& problems) {
    store::CellStore& cell = call.services.cell;
    TRY(const auto connections, cell.connections().list(call.viewer.workspace));
    for (const domain::Connection& connection : connections) {
        if (connection.is_paused) continue;
        if (connection.is_private && connection.owner != call.viewer.user) continue;
        TRY(const auto status, cell.connection_book().status(connection.id));
        if (status.state != domain::SyncState::NeedsAttention) continue;
        add_problem(problems, "connection_needs_attention",
                    connection.name + ": " + sentence(status.error), sentence(status.hint));
    }
    return {};
}

Answer show_health(Call& call) {
    json problems = json::array();
    const std::int64_t free = free_bytes(call.services.config);
    look_at_disk(call.services.config, free, problems);
    json body = json::object();
    if (call.is_signed_in()) {
        TRY_VOID(look_at_parked(call, problems));
        TRY_VOID(look_at_connections(call, problems));
        body["lag"] = call.services.sink.lag(call.viewer.workspace);
        body["free_bytes"] = std::max<std::int64_t>(free, 0);
    }
    body["status"] = problems.empty() ? "ok" : "degraded";
    body["problems"] = std::move(problems);
    return answer(body);
}

// Behind a proxy on this machine everybody seems to come from here: what was passed on is refused.
bool is_from_here(const platform::HttpRequest& request) {
    const bool is_loopback = request.remote_address.starts_with("127.") ||
                             request.remote_address == "::1" ||
                             request.remote_address.starts_with("::ffff:127.");
    return is_loopback && request.header("x-forwarded-for").empty() &&
           request.header("forwarded").empty() && request.header("x-real-ip").empty() &&
           request.header("via").empty();
}

Answer show_metrics(Call& call) {
    if (!is_from_here(call.request)) {
        return problem(403, "permission_denied", "metrics are for this machine only");
    }
    platform::HttpResponse response;
    response.headers = {{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}};
    response.body = platform::metrics_text();
    return response;
}

Answer show_openapi(Call& /*call*/) {
    platform::HttpResponse response;
    response.headers = {{"Content-Type", "application/json"}, {"Cache-Control", "no-cache"}};
    response.body = openapi_json();
    return response;
}

}  // namespace

void add_health(Routes& routes) {
    routes.push_back({"GET", "/health", Access::Either, show_health});
    routes.push_back({"GET", "/metrics", Access::Open, show_metrics});
    routes.push_back({"GET", "/openapi.json", Access::Open, show_openapi});
}

}  // namespace foresail::api
