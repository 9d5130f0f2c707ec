// Mail that another system hands over. It is in the event log, synced, before it is answered; all
// errors but those of the mail itself tell the sender when to come back, so that nothing is lost.
#include "capture/ingest.h"

#include "api/http/parameters.h"
#include "api/http/problem.h"
#include "api/resources/resources.h"
#include "domain/audience.h"
#include "platform/keys.h"
#include "platform/logging.h"

namespace foresail::api {
namespace {

using domain::Connection;
using platform::Error;
using platform::ErrorCode;
using platform::HttpResponse;

HttpResponse come_back(const Error& error) {
    auto response = problem(503, to_text(error.code), error.message, error.hint);
    response.headers.emplace_back("Retry-After", "60");
    return response;
}

// Which connections there are is nobody's business who can't sign: all these answers are the same.
HttpResponse refuse_signature(Call& call) {
    if (const auto wait = call.reception.bad_signatures.take(call.request.remote_address)) {
        return too_many("there were too many requests without a valid signature", *wait);
    }
    return problem(401, "unauthenticated",
                   "connection, timestamp and signature do not belong together",
                   "Sign timestamp + \".\" + body with the connection's secret, and look at the "
                   "sender's clock.");
}

platform::Result<domain::RawEvent> read_signed(Call& call, const Connection& connection) {
    TRY(const auto secret, call.services.cell.connection_book().secret(connection.id));
    if (secret.empty()) return platform::failure(ErrorCode::Unauthenticated, "no secret");
    return capture::read_ingest(connection, secret,
                                {.timestamp = call.request.header("x-foresail-timestamp"),
                                 .signature = call.request.header("x-foresail-signature"),
                                 .body = call.request.body},
                                call.services.clock.now());
}

void note_taken(Call& call, const Connection& connection, std::int64_t new_count) {
    auto& book = call.services.cell.connection_book();
    const auto is_written = call.reception.ingest_counts.taken(connection.id, book, new_count);
    if (!is_written) return platform::log_error("a status was not kept", is_written.error());
    if (!*is_written) return;
    domain::Audience audience;
    if (connection.is_private) audience = {.everyone = false, .users = {connection.owner}};
    call.services.hub.tell(connection.workspace, audience, "connection.status",
                           nlohmann::json{{"id", connection.id.text}}.dump());
}

HttpResponse refuse_mail(Call& call, const Connection& connection, const Error& error) {
    auto noted = call.services.cell.connection_book().refuse(
        connection.id, platform::sha256_hex(call.request.body).substr(0, 16), error.message);
    if (!noted) platform::log_error("a refused mail was not noted", noted.error());
    return problem_of(error);
}

Answer ingest(Call& call) {
    const auto id = path_id<domain::ConnectionId>(call.request, "connection");
    if (!id) return refuse_signature(call);
    const auto connection = call.services.cell.connections().get(*id);
    if (!connection) {
        if (connection.error().code != ErrorCode::NotFound) return come_back(connection.error());
        return refuse_signature(call);
    }
    if (connection->kind != domain::ConnectionKind::Ingest) return refuse_signature(call);
    if (const auto wait = call.reception.ingests.take(id->text)) {
        return too_many("mails are handed over faster than agreed", *wait);
    }
    const auto event = read_signed(call, *connection);
    if (!event) {
        if (event.error().code == ErrorCode::Unauthenticated) return refuse_signature(call);
        if (event.error().code != ErrorCode::InvalidArgument) return come_back(event.error());
        return refuse_mail(call, *connection, event.error());
    }
    if (connection->is_paused) {
        return come_back({ErrorCode::Unavailable, "this connection is paused", {}});
    }
    const auto taken = call.services.sink.append({&*event, 1});
    if (!taken) {
        if (taken.error().code != ErrorCode::InvalidArgument) return come_back(taken.error());
        return refuse_mail(call, *connection, taken.error());
    }
    note_taken(call, *connection, taken->new_count);
    return answer({{"event", domain::event_id(*event).text}, {"is_new", taken->new_count > 0}},
                  202);
}

}  // namespace

void add_ingest(Routes& routes, const platform::Config& config) {
    routes.push_back({"POST", "/ingest/{connection}", Access::Signature, ingest, Repeat::Harmless,
                      static_cast<std::size_t>(config.mail.message_bytes_max)});
}

}  // namespace foresail::api
