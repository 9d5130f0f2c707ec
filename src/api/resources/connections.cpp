#include "api/http/fields.h"
#include "api/http/parameters.h"
#include "api/http/problem.h"
#include "api/http/repeats.h"
#include "api/http/session_cookie.h"
#include "api/http/version_check.h"
#include "api/json/connection.h"
#include "api/resources/connection_fields.h"
#include "api/resources/resources.h"

#include <utility>

namespace foresail::api {
namespace {

using domain::ConnectionKind;
using nlohmann::json;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

/// Never 304: its status changes while its version stays.
platform::HttpResponse answer_with_version(const json& body, int status) {
    auto response = answer(body, status);
    response.headers.emplace_back("ETag", etag_of(body.at("version").get<std::int64_t>()));
    return response;
}

bool is_shown(const Call& call, const domain::Connection& connection) {
    return connection.workspace == call.viewer.workspace &&
           (!connection.is_private || connection.owner == call.viewer.user);
}

Result<json> connection_answer(const Call& call, const domain::Connection& connection) {
    store::CellStore& cell = call.services.cell;
    ConnectionState state;
    TRY(state.status, call.reception.ingest_counts.status(connection.id, cell.connection_book()));
    state.lag = call.services.sink.lag(connection.workspace);
    if (connection.kind == ConnectionKind::Ingest) {
        state.ingest_url =
            base_url(call.services.config, call.request) + "/api/v1/ingest/" + connection.id.text;
    }
    return connection_json(connection, state);
}

Answer list_connections(Call& call) {
    TRY(const auto connections, call.services.cell.connections().list(call.viewer.workspace));
    json body{{"items", json::array()}, {"next_cursor", ""}};
    for (const domain::Connection& connection : connections) {
        if (!is_shown(call, connection)) continue;
        TRY(auto item, connection_answer(call, connection));
        body["items"].push_back(std::move(item));
    }
    return answer(body);
}

Result<domain::Connection> find_connection(const Call& call) {
    TRY(const auto id, path_id<domain::ConnectionId>(call.request));
    TRY(auto connection, call.services.cell.connections().get(id));
    if (!is_shown(call, connection)) return failure(ErrorCode::NotFound, "there is no such record");
    return connection;
}

/// One that the user may change: his own, or as an admin any that he can see.
Result<domain::Connection> find_own_connection(const Call& call) {
    TRY(auto connection, find_connection(call));
    if (connection.owner != call.viewer.user && !call.viewer.is_admin) {
        return failure(ErrorCode::PermissionDenied, "this mailbox was connected by somebody else",
                       "Its owner or an admin of the workspace can change it.");
    }
    return connection;
}

Answer show_connection(Call& call) {
    TRY(const auto connection, find_connection(call));
    TRY(const auto body, connection_answer(call, connection));
    return answer_with_version(body, 200);
}

Answer show_created(const Call& call, const domain::ConnectionId& id) {
    TRY(const auto connection, call.services.cell.connections().get(id));
    TRY(auto body, connection_answer(call, connection));
    if (connection.kind == ConnectionKind::Ingest) {
        TRY(body["secret"], call.services.cell.connection_book().secret(id));
    }
    return answer_with_version(body, 201);
}

Answer create_connection(Call& call) {
    TRY(auto fields, Fields::parse(call.request));
    TRY(auto input, read_new_connection(fields));
    const auto id = created_id<domain::ConnectionId>(call);
    store::CellStore& cell = call.services.cell;
    if (cell.connections().get(id)) return show_created(call, id);

    domain::Connection& connection = input.connection;
    connection.id = id;
    connection.workspace = call.viewer.workspace;
    connection.owner = call.viewer.user;
    connection.created_at = call.services.clock.now();
    if (connection.kind == ConnectionKind::Ingest) input.secret = platform::random_token();
    TRY_VOID(cell.connections().create(connection, input.secret));
    TRY_VOID(cell.audit_trail().append(call.viewer.workspace, call.viewer.user,
                                       "connection.created", id.text));
    call.services.captures.connection_changed(id);
    return show_created(call, id);
}

Answer check_connection(Call& call) {
    TRY(auto fields, Fields::parse(call.request));
    TRY(auto input, read_new_connection(fields));
    input.connection.id = platform::random_id<domain::ConnectionId>(call.services.clock.now());
    input.connection.workspace = call.viewer.workspace;
    input.connection.owner = call.viewer.user;
    if (input.connection.kind != ConnectionKind::Imap) return no_content();
    auto checked = call.services.captures.check(input.connection, input.secret);
    if (checked) return no_content();
    // The mailbox refused its password: that says nothing of the session with us.
    if (checked.error().code == ErrorCode::Unauthenticated) {
        return problem(422, "mailbox_sign_in", checked.error().message, checked.error().hint);
    }
    return hand_on(std::move(checked).error());
}

Answer update_connection(Call& call) {
    const std::lock_guard lock{call.reception.connections};
    TRY(const auto connection, find_own_connection(call));
    if (auto refusal = refuse_stale(call.request, connection.version)) return *std::move(refusal);
    TRY(auto fields, Fields::parse(call.request));
    TRY(auto input, read_connection_changes(fields, connection));
    ++input.connection.version;
    store::CellStore& cell = call.services.cell;
    TRY_VOID(cell.connections().update(input.connection, input.secret));
    TRY_VOID(cell.audit_trail().append(call.viewer.workspace, call.viewer.user,
                                       "connection.updated", connection.id.text));
    call.services.captures.connection_changed(connection.id);
    return show_connection(call);
}

Answer delete_connection(Call& call) {
    const std::lock_guard lock{call.reception.connections};
    TRY(const auto connection, find_own_connection(call));
    if (auto refusal = refuse_stale(call.request, connection.version)) return *std::move(refusal);
    store::CellStore& cell = call.services.cell;
    TRY_VOID(cell.connections().remove(connection.id));
    TRY_VOID(cell.audit_trail().append(call.viewer.workspace, call.viewer.user,
                                       "connection.deleted", connection.id.text));
    call.services.captures.connection_changed(connection.id);
    return no_content();
}

Answer retry_connection(Call& call) {
    TRY(const auto connection, find_connection(call));
    call.services.captures.try_now(connection.id);
    return no_content();
}

Answer list_refused(Call& call) {
    TRY(const auto connection, find_connection(call));
    TRY(const auto refused, call.services.cell.connections().refused(connection.id));
    json body{{"items", json::array()}};
    for (const auto& [external_id, reason] : refused) {
        body["items"].push_back({{"external_id", external_id}, {"reason", reason}});
    }
    return answer(body);
}

}  // namespace

void add_connections(Routes& routes) {
    const auto signed_in = Access::SignedIn;
    routes.push_back({"GET", "/connections", signed_in, list_connections});
    routes.push_back({"POST", "/connections", signed_in, create_connection});
    routes.push_back({"POST", "/connections/check", signed_in, check_connection, Repeat::Harmless});
    routes.push_back({"GET", "/connections/{id}", signed_in, show_connection});
    routes.push_back({"PATCH", "/connections/{id}", signed_in, update_connection});
    routes.push_back({"DELETE", "/connections/{id}", signed_in, delete_connection});
    routes.push_back({"POST", "/connections/{id}/retry", signed_in, retry_connection});
    routes.push_back({"GET", "/connections/{id}/refused", signed_in, list_refused});
}

}  // namespace foresail::api
