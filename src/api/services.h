// What the API's resources are made of. app/ fills it in; a resource takes what it needs.
#pragma once

#include "capture/event_sink.h"
#include "capture/mail_source.h"
#include "domain/edit.h"
#include "event_log/event_log.h"
#include "inference/embedder.h"
#include "inference/router/router.h"
#include "insight/signals/signal_memory.h"
#include "normalize/document/document_reader.h"
#include "platform/clock.h"
#include "platform/config.h"
#include "push/hub.h"
#include "store/cell_store.h"
#include "store/workspace_store.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace foresail::api {

/// Appends an edit to the event log and waits until the flow has applied it. Errors: those of
/// store::apply_edit, ResourceExhausted (disk full), DeadlineExceeded.
class EditDesk {
public:
    virtual ~EditDesk() = default;
    virtual platform::Result<> submit(const domain::Viewer& viewer, const domain::Edit& edit) = 0;
};

/// Starts, stops and looks at what capture runs.
class CaptureDesk {
public:
    virtual ~CaptureDesk() = default;
    virtual void connection_changed(const domain::ConnectionId& id) = 0;  ///< New, edited, removed.
    virtual void try_now(const domain::ConnectionId& id) = 0;
    virtual platform::Result<> check(const domain::Connection& connection,
                                     const std::string& secret) = 0;
};

/// Workspaces as a whole: made at first run, thrown away with the sample; parked events.
class WorkspaceDesk {
public:
    virtual ~WorkspaceDesk() = default;
    virtual platform::Result<> create(const domain::Workspace& workspace) = 0;
    virtual platform::Result<> erase(const domain::WorkspaceId& id) = 0;
    virtual platform::Result<> retry_parked(const domain::WorkspaceId& id, std::int64_t offset) = 0;
    virtual platform::Result<> discard_parked(const domain::WorkspaceId& id,
                                              std::int64_t offset) = 0;
};

struct Services {
    const platform::Config& config;
    const platform::Clock& clock;
    store::CellStore& cell;
    push::Stores stores;
    event_log::EventLog& log;
    capture::EventSink& sink;
    inference::Embedder& embedder;
    inference::Router& router;
    push::Hub& hub;
    EditDesk& edits;
    CaptureDesk& captures;
    WorkspaceDesk& workspaces;
    normalize::DocumentReader& documents;
    /// Needed for first-run set-up and for opening the sample; printed on the console at the start.
    std::string setup_token;
    /// Of all workspaces and viewers; each sees what is theirs.
    std::shared_ptr<insight::SignalMemory> signals = std::make_shared<insight::SignalMemory>();
};

/// Registers every resource, and the embedded pages as the fallback.
void register_routes(platform::HttpServer& server, const std::shared_ptr<Services>& services);

}  // namespace foresail::api
