// foresail serve: opens the data folder, connects the parts, runs until SIGTERM or SIGINT.
#include "api/services.h"
#include "app/cell.h"
#include "app/commands.h"
#include "app/desks.h"
#include "app/first_look.h"
#include "app/language_models.h"
#include "app/log_sink.h"
#include "app/outbound_rules.h"
#include "app/sample/sample.h"
#include "app/version.h"
#include "capture/runner.h"
#include "normalize/document/document_reader.h"
#include "platform/logging.h"
#include "platform/random.h"
#include "push/hub.h"
#include "vendors/imap/imap_source.h"

#include <csignal>
#include <cstdio>
#include <memory>
#include <utility>

namespace foresail::app {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

namespace {

// SIGTERM and SIGINT are waited for, not handled: blocked before any thread starts.
sigset_t block_stop_signals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

platform::HttpServerOptions server_options(const platform::Config& config) {
    platform::HttpServerOptions options;
    options.host = config.server.host;
    options.port = config.server.port;
    options.tls_certificate_file = config.server.tls_certificate_file;
    options.tls_key_file = config.server.tls_key_file;
    options.proxies = config.server.proxies;
    options.limits.worker_count = static_cast<std::size_t>(config.server.worker_count);
    options.limits.connection_count_max =
        static_cast<std::size_t>(config.server.connection_count_max);
    return options;
}

// The page's address with the token that opens the sample or the first set-up.
void print_address(Cell& cell, const platform::HttpServer& server, const std::string& token) {
    const auto workspaces = cell.cell_store().workspaces().list();
    const platform::Config::Server& config = cell.config().server;
    std::string address = config.public_url;
    if (address.empty()) {
        address = config.tls_certificate_file.empty() ? "http://" : "https://";
        address += config.host + ":" + std::to_string(server.port());
    }
    bool has_real = false;
    bool has_sample = false;
    if (workspaces) {
        for (const domain::Workspace& workspace : *workspaces) {
            (workspace.is_sample ? has_sample : has_real) = true;
        }
    }
    address += has_real ? "/" : has_sample ? "/?sample=" + token : "/?setup=" + token;
    std::printf("Foresail is at %s\n", address.c_str());
    std::fflush(stdout);
}

capture::MailSourceTools capture_tools(Cell& cell, LogSink& sink, platform::Outbound& outbound,
                                       push::Hub& hub) {
    return {sink,
            cell.cell_store().connection_book(),
            outbound,
            cell.clock(),
            cell.config(),
            [&hub](const domain::Connection& connection, const domain::SyncStatus& status) {
                const nlohmann::json payload{{"id", connection.id.text},
                                             {"state", domain::to_text(status.state)}};
                domain::Audience audience;
                if (connection.is_private)
                    audience = {.everyone = false, .users = {connection.owner}};
                hub.tell(connection.workspace, audience, "connection.status", payload.dump());
            }};
}

Result<> run(const platform::Config& config, const ServeOptions& options, const sigset_t& signals) {
    TRY(const auto cell, Cell::open(config, true));
    TRY(const bool is_ours, cell->try_lock());
    if (!is_ours) {
        return failure(ErrorCode::FailedPrecondition,
                       "another foresail works on " + config.data.folder + " already",
                       "Stop it first, or name another folder with --data.");
    }
    TRY_VOID(cell->load_model());

    const auto hub = push::create_hub(
        [&](const domain::WorkspaceId& workspace) { return cell->store(workspace); },
        cell->clock());
    LogSink sink{*cell};
    platform::Outbound outbound = create_outbound(*cell);
    const LanguageModels language_models{cell->config(), cell->router(), outbound};
    const auto runner = capture::create_runner(vendors::imap::create_imap_source,
                                               capture_tools(*cell, sink, outbound, *hub));
    LogEditDesk edits{*cell};
    RunnerCaptureDesk captures{*runner};
    CellWorkspaceDesk workspaces{*cell, *hub, *runner};
    const auto documents = normalize::create_document_reader("/proc/self/exe");

    FirstLook first_look{*cell, *documents, *hub};

    TRY_VOID(cell->start_flows([&](const domain::WorkspaceId& workspace) {
        hub->wake(workspace);
        first_look.wake(workspace);
    }));
    first_look.wake_all();
    if (options.with_sample) {
        TRY_VOID(put_sample(*cell, workspaces, edits));
    }

    const std::string token = platform::random_token();
    const auto server = platform::create_http_server(server_options(config));
    api::register_routes(
        *server, std::make_shared<api::Services>(api::Services{
                     cell->config(), cell->clock(), cell->cell_store(),
                     [&](const domain::WorkspaceId& workspace) { return cell->store(workspace); },
                     cell->log(), sink, cell->embedder(), cell->router(), *hub, edits, captures,
                     workspaces, *documents, token}));
    TRY_VOID(server->start());
    TRY_VOID(runner->start());
    platform::log_info("serving", {{"version", version()}, {"port", server->port()}});
    print_address(*cell, *server, token);

    int signal = 0;
    sigwait(&signals, &signal);
    platform::log_info("stopping", {{"signal", signal}});
    // From the outside inwards: no new mail, no new requests, then the flows. Mail comes first: a
    // request may be waiting for a mailbox that is being tried.
    hub->stop();
    runner->stop();
    server->stop();
    first_look.stop();
    cell->stop_flows();
    platform::log_info("stopped");
    return {};
}

}  // namespace

int serve(const platform::Config& config, const ServeOptions& options) {
    const sigset_t signals = block_stop_signals();
    std::signal(SIGPIPE, SIG_IGN);
    const auto done = run(config, options, signals);
    return done ? 0 : fail(done.error());
}

}  // namespace foresail::app
