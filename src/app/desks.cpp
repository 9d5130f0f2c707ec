#include "app/desks.h"

#include "platform/random.h"

#include <algorithm>
#include <filesystem>
#include <future>
#include <system_error>
#include <utility>

namespace foresail::app {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

namespace {

constexpr std::chrono::seconds edit_timeout{30};

}  // namespace

Result<> LogEditDesk::submit(const domain::Viewer& viewer, const domain::Edit& edit) {
    const domain::Instant now = cell_.clock().now();
    domain::RawEvent event;
    event.workspace = viewer.workspace;
    event.vendor = "foresail";
    event.external_id = platform::random_id_text(now);
    event.conversation = "edit/" + edit.record;
    event.kind = domain::EventKind::Edit;
    event.owner = viewer.user;
    event.received_at = now;
    event.bytes = domain::to_json(edit);

    const domain::EventId id = domain::event_id(event);
    auto outcome = cell_.outcomes().expect(id);
    if (auto appended = cell_.log().append({&event, 1}); !appended) {
        cell_.outcomes().forget(id);
        return tl::unexpected<platform::Error>(std::move(appended).error());
    }
    if (outcome.wait_for(edit_timeout) != std::future_status::ready) {
        cell_.outcomes().forget(id);
        return failure(ErrorCode::DeadlineExceeded, "the change is kept but not applied yet",
                       "It appears as soon as the mail before it is worked in.");
    }
    return outcome.get();
}

Result<> CellWorkspaceDesk::create(const domain::Workspace& workspace) {
    TRY_VOID(cell_.cell_store().workspaces().create(workspace));
    return cell_.start_flow(workspace.id);
}

// First what uses the workspace, then its key, then its file: a crash in between leaves bytes that
// nobody can read, never records without their key's protection.
Result<> CellWorkspaceDesk::erase(const domain::WorkspaceId& id) {
    TRY(const auto connections, cell_.cell_store().connections().list(id));
    for (const domain::Connection& connection : connections) {
        TRY_VOID(cell_.cell_store().connections().remove(connection.id));
        runner_.refresh(connection.id);
    }
    hub_.drop(id, {});
    cell_.stop_flow(id);
    TRY_VOID(cell_.cell_store().workspaces().erase(id));
    const std::string file = cell_.folder().workspace_file(id).string();
    for (const char* suffix : {"", "-wal", "-shm"}) {
        std::error_code ignored;
        std::filesystem::remove(file + suffix, ignored);
    }
    return {};
}

Result<store::StuckEvent> CellWorkspaceDesk::parked(const domain::WorkspaceId& id,
                                                    std::int64_t offset) {
    TRY(const auto store, cell_.store(id));
    TRY(const auto events, store->query([](const store::Tables& tables) {
        return tables.progress.stuck(store::StuckState::Parked);
    }));
    const auto found = std::find_if(events.begin(), events.end(),
                                    [&](const auto& event) { return event.offset == offset; });
    if (found == events.end()) {
        return failure(ErrorCode::NotFound, "no event is parked at this offset",
                       "It may have been retried or discarded already; load the page again.");
    }
    return *found;
}

Result<> CellWorkspaceDesk::retry_parked(const domain::WorkspaceId& id, std::int64_t offset) {
    TRY(auto event, parked(id, offset));
    event.state = store::StuckState::Waiting;
    event.try_count = 0;
    event.next_try_at = cell_.clock().now();
    TRY(const auto store, cell_.store(id));
    return store->write([&](store::Tables& tables) { return tables.progress.put_stuck(event); });
}

Result<> CellWorkspaceDesk::discard_parked(const domain::WorkspaceId& id, std::int64_t offset) {
    TRY_VOID(parked(id, offset));
    TRY(const auto store, cell_.store(id));
    return store->write(
        [&](store::Tables& tables) { return tables.progress.remove_stuck(offset); });
}

}  // namespace foresail::app
