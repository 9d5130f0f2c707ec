// What the API asks of the running server: edits through the log, connections, whole workspaces.
#pragma once

#include "api/services.h"
#include "app/cell.h"
#include "capture/runner.h"

namespace foresail::app {

class LogEditDesk final : public api::EditDesk {
public:
    explicit LogEditDesk(Cell& cell) : cell_{cell} {}
    platform::Result<> submit(const domain::Viewer& viewer, const domain::Edit& edit) override;

private:
    Cell& cell_;
};

class RunnerCaptureDesk final : public api::CaptureDesk {
public:
    explicit RunnerCaptureDesk(capture::Runner& runner) : runner_{runner} {}
    void connection_changed(const domain::ConnectionId& id) override { runner_.refresh(id); }
    void try_now(const domain::ConnectionId& id) override { runner_.try_now(id); }
    platform::Result<> check(const domain::Connection& connection,
                             const std::string& secret) override {
        return runner_.check(connection, secret);
    }

private:
    capture::Runner& runner_;
};

class CellWorkspaceDesk final : public api::WorkspaceDesk {
public:
    CellWorkspaceDesk(Cell& cell, push::Hub& hub, capture::Runner& runner)
        : cell_{cell}, hub_{hub}, runner_{runner} {}
    platform::Result<> create(const domain::Workspace& workspace) override;
    platform::Result<> erase(const domain::WorkspaceId& id) override;
    platform::Result<> retry_parked(const domain::WorkspaceId& id, std::int64_t offset) override;
    platform::Result<> discard_parked(const domain::WorkspaceId& id, std::int64_t offset) override;

private:
    platform::Result<store::StuckEvent> parked(const domain::WorkspaceId& id, std::int64_t offset);

    Cell& cell_;
    push::Hub& hub_;
    capture::Runner& runner_;
};

}  // namespace foresail::app
