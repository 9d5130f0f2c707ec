// foresail import: takes mail from files. Works beside a running server, which then does the flow,
// or alone, when it works the mail in itself before it ends.
#include "capture/import/import.h"

#include "app/cell.h"
#include "app/commands.h"
#include "app/log_sink.h"
#include "platform/random.h"

#include <algorithm>
#include <chrono>
#include <cinttypes>
#include <csignal>
#include <cstdio>
#include <thread>

#include <unistd.h>

namespace foresail::app {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

namespace {

constexpr int bar_width = 30;

volatile std::sig_atomic_t was_interrupted = 0;

Result<domain::User> find_owner(Cell& cell, const domain::Workspace& workspace,
                                const std::string& address) {
    TRY(const auto users, cell.cell_store().users().list(workspace.id));
    for (const domain::User& user : users) {
        if (address.empty() ? user.is_admin : user.address == address) return user;
    }
    return failure(ErrorCode::NotFound, "the workspace has no such user",
                   "Name a user's address with --owner.");
}

// The same source again goes on under the same connection.
Result<domain::Connection> find_connection(Cell& cell, const domain::User& owner,
                                           const ImportOptions& options) {
    std::error_code ignored;
    const std::string name = std::filesystem::weakly_canonical(options.source, ignored).string();
    TRY(const auto known, cell.cell_store().connections().list(owner.workspace));
    for (const domain::Connection& connection : known) {
        if (connection.kind == domain::ConnectionKind::Import && connection.name == name &&
            connection.owner == owner.id && connection.is_private == options.is_private) {
            return connection;
        }
    }
    const domain::Instant now = cell.clock().now();
    domain::Connection connection{.id = platform::random_id<domain::ConnectionId>(now),
                                  .workspace = owner.workspace,
                                  .owner = owner.id,
                                  .kind = domain::ConnectionKind::Import,
                                  .name = name,
                                  .is_private = options.is_private,
                                  .created_at = now};
    TRY_VOID(cell.cell_store().connections().create(connection, {}));
    return connection;
}

bool show_progress(const capture::ImportProgress& progress) {
    if (isatty(STDERR_FILENO) == 1) {
        const double part = progress.total_bytes == 0
                                ? 1.0
                                : static_cast<double>(progress.done_bytes) /
                                      static_cast<double>(progress.total_bytes);
        const int full = static_cast<int>(part * bar_width);
        std::fprintf(stderr,
                     "\r[%.*s%.*s] %3d%%  %" PRId64 " taken, %" PRId64 " known, %" PRId64
                     " refused%s   ",
                     full, "##############################", bar_width - full,
                     "..............................", static_cast<int>(part * 100),
                     progress.report.taken_count, progress.report.known_count,
                     progress.report.refused_count, progress.is_waiting ? " (working in)" : "");
    }
    return was_interrupted == 0;
}

void print_report(const capture::ImportReport& report) {
    if (isatty(STDERR_FILENO) == 1) std::fprintf(stderr, "\n");
    std::printf("%" PRId64 " mails taken, %" PRId64 " known already, %" PRId64 " not taken\n",
                report.taken_count, report.known_count, report.refused_count);
    for (const capture::RefusedMail& mail : report.refused) {
        std::printf("  not taken: %s: %s\n", mail.place.c_str(), mail.reason.c_str());
    }
    if (report.was_stopped) {
        std::printf("Stopped. The same command goes on from here.\n");
    }
}

// What the accounts page shows of it.
Result<> remember(Cell& cell, const domain::ConnectionId& connection,
                  const capture::ImportReport& report) {
    capture::ConnectionBook& book = cell.cell_store().connection_book();
    TRY(auto status, book.status(connection));
    status.state = report.was_stopped ? domain::SyncState::Paused : domain::SyncState::Live;
    status.taken_count += report.taken_count;
    status.refused_count = report.refused_count;
    status.changed_at = cell.clock().now();
    status.last_success_at = status.changed_at;
    return book.set_status(connection, status);
}

// Alone on the folder, the mail is worked in before the command ends.
void wait_for_flow(Cell& cell, const LogSink& sink, const domain::WorkspaceId& workspace) {
    while (was_interrupted == 0 && sink.lag(workspace) > 0 && cell.troubles().empty()) {
        std::this_thread::sleep_for(std::chrono::milliseconds{20});
    }
    for (const auto& [id, trouble] : cell.troubles()) fail(trouble);
}

Result<> run(const platform::Config& config, const ImportOptions& options) {
    TRY(const auto cell, Cell::open(config, false));
    TRY(const auto workspace, cell->find_workspace(options.workspace));
    TRY(const auto owner, find_owner(*cell, workspace, options.owner));
    TRY(const auto connection, find_connection(*cell, owner, options));
    TRY(const bool is_alone, cell->try_lock());
    if (is_alone) {
        TRY_VOID(cell->load_model());
        TRY_VOID(cell->start_flows([](const auto&) {}));
    }
    LogSink sink{*cell};
    TRY(const auto report, capture::import_mail(options.source,
                                                {sink, cell->cell_store().connection_book(),
                                                 cell->clock(), cell->config(), connection},
                                                show_progress));
    TRY_VOID(remember(*cell, connection.id, report));
    if (is_alone) wait_for_flow(*cell, sink, workspace.id);
    print_report(report);
    return {};
}

}  // namespace

int import(const platform::Config& config, const ImportOptions& options) {
    std::signal(SIGINT, [](int) { was_interrupted = 1; });
    std::signal(SIGTERM, [](int) { was_interrupted = 1; });
    const auto done = run(config, options);
    return done ? 0 : fail(done.error());
}

}  // namespace foresail::app
