// Runs a workspace's flow on a thread of its own: as soon as there is something in the log, again
// after a pause where the disk is full or the like.
//
// Thread safety: all methods from any thread.
#pragma once

#include "app/flow.h"

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <thread>

namespace foresail::app {

class FlowThread {
public:
    FlowThread(FlowTools tools, domain::WorkspaceId workspace,
               std::shared_ptr<store::WorkspaceStore> store);
    ~FlowThread();
    FlowThread(const FlowThread&) = delete;
    FlowThread& operator=(const FlowThread&) = delete;

    [[nodiscard]] const std::shared_ptr<store::WorkspaceStore>& store() const { return store_; }
    /// The offset that the workspace's records contain.
    [[nodiscard]] event_log::Offset applied() const { return applied_; }
    /// Set while nothing can be applied (disk full, file damaged): shown on the page.
    [[nodiscard]] std::optional<platform::Error> trouble() const;
    void stop();

private:
    void run();
    void remember_applied();
    void set_trouble(std::optional<platform::Error> trouble);

    FlowTools tools_;
    domain::WorkspaceId workspace_;
    std::shared_ptr<store::WorkspaceStore> store_;
    Flow flow_;
    std::atomic<event_log::Offset> applied_{0};
    std::atomic<bool> is_stopping_{false};
    mutable std::mutex trouble_mutex_;
    std::optional<platform::Error> trouble_;
    std::thread thread_;  // Last: it uses all of the above.
};

}  // namespace foresail::app
