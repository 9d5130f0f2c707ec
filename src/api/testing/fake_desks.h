// Stand-ins for what app/ gives the API: edits are applied at once, mailboxes are only noted.
#pragma once

#include "api/services.h"

#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace foresail::api::testing {

/// The workspaces' stores, as the API and the desks look them up.
class StoreShelf {
public:
    void put(const domain::WorkspaceId& id, std::shared_ptr<store::WorkspaceStore> store);
    void take(const domain::WorkspaceId& id);
    [[nodiscard]] platform::Result<std::shared_ptr<store::WorkspaceStore>> find(
        const domain::WorkspaceId& id) const;

private:
    mutable std::mutex mutex_;
    std::map<domain::WorkspaceId, std::shared_ptr<store::WorkspaceStore>> stores_;
};

class FakeEditDesk final : public EditDesk {
public:
    FakeEditDesk(const StoreShelf& shelf, push::Hub& hub, const platform::Clock& clock)
        : shelf_{shelf}, hub_{hub}, clock_{clock} {}
    platform::Result<> submit(const domain::Viewer& viewer, const domain::Edit& edit) override;

    std::optional<platform::Error> next_error;  ///< For one call.
    std::vector<domain::Edit> applied;

private:
    const StoreShelf& shelf_;
    push::Hub& hub_;
    const platform::Clock& clock_;
};

class FakeCaptureDesk final : public CaptureDesk {
public:
    void connection_changed(const domain::ConnectionId& id) override { changed.push_back(id); }
    void try_now(const domain::ConnectionId& id) override { tried.push_back(id); }
    platform::Result<> check(const domain::Connection& connection,
                             const std::string& secret) override;

    std::vector<domain::ConnectionId> changed;
    std::vector<domain::ConnectionId> tried;
    std::vector<std::string> checked_secrets;
    std::optional<platform::Error> check_error;
};

class FakeWorkspaceDesk final : public WorkspaceDesk {
public:
    using Open = std::function<platform::Result<>(const domain::WorkspaceId&)>;
    FakeWorkspaceDesk(store::CellStore& cell, StoreShelf& shelf, Open open)
        : cell_{cell}, shelf_{shelf}, open_{std::move(open)} {}
    platform::Result<> create(const domain::Workspace& workspace) override;
    platform::Result<> erase(const domain::WorkspaceId& id) override;
    platform::Result<> retry_parked(const domain::WorkspaceId& id, std::int64_t offset) override;
    platform::Result<> discard_parked(const domain::WorkspaceId& id, std::int64_t offset) override;

private:
    store::CellStore& cell_;
    StoreShelf& shelf_;
    Open open_;
};

/// The event log as capture sees it, and with a lag and errors that a test can set.
class FakeSink final : public capture::EventSink {
public:
    explicit FakeSink(event_log::EventLog& log) : log_{log} {}
    platform::Result<capture::Taken> append(std::span<const domain::RawEvent> events) override;
    [[nodiscard]] std::int64_t lag(const domain::WorkspaceId& /*workspace*/) const override {
        return lag_now;
    }

    std::int64_t lag_now = 0;
    std::optional<platform::Error> next_error;

private:
    event_log::EventLog& log_;
};

/// Vectors that only depend on the text's length: enough where no test asks for nearness.
class FakeEmbedder final : public inference::Embedder {
public:
    platform::Result<std::vector<domain::Embedding>> embed(std::span<const std::string> texts,
                                                           inference::Urgency urgency) override;
    [[nodiscard]] std::string model_name() const override { return "fake"; }
};

}  // namespace foresail::api::testing
