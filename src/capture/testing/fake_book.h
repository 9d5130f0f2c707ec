// A ConnectionBook in memory, for the tests of what captures.
//
// Thread safety: all methods from any thread.
#pragma once

#include "capture/connection_book.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>

namespace foresail::capture::testing {

class FakeBook final : public ConnectionBook {
public:
    void put(const domain::Connection& connection, const std::string& secret);
    void remove(const domain::ConnectionId& id);
    /// False when `deadline` is over first.
    bool wait_for_status(const domain::ConnectionId& id,
                         const std::function<bool(const domain::SyncStatus&)>& is_wanted,
                         std::chrono::milliseconds deadline = std::chrono::seconds{60});
    std::vector<domain::SyncState> states(const domain::ConnectionId& id);
    std::map<std::string, std::string> refused(const domain::ConnectionId& id);
    std::map<std::string, std::string> cursors(const domain::ConnectionId& id);

    platform::Result<std::vector<domain::Connection>> connections() override;
    platform::Result<std::string> secret(const domain::ConnectionId& id) override;
    platform::Result<std::optional<std::string>> cursor(const domain::ConnectionId& id,
                                                        const std::string& name) override;
    platform::Result<> set_cursor(const domain::ConnectionId& id, const std::string& name,
                                  const std::string& value) override;
    platform::Result<domain::SyncStatus> status(const domain::ConnectionId& id) override;
    platform::Result<> set_status(const domain::ConnectionId& id,
                                  const domain::SyncStatus& status) override;
    platform::Result<> refuse(const domain::ConnectionId& id, const std::string& external_id,
                              const std::string& reason) override;

private:
    struct Kept {
        domain::Connection connection;
        std::string secret;
        domain::SyncStatus status;
        std::vector<domain::SyncState> states;  ///< Each once it changed.
        std::map<std::string, std::string> cursors;
        std::map<std::string, std::string> refused;
    };
    std::mutex mutex_;
    std::condition_variable changed_;
    std::map<domain::ConnectionId, Kept> kept_;
};

}  // namespace foresail::capture::testing
