#include "capture/testing/fake_book.h"

namespace foresail::capture::testing {

using platform::ErrorCode;
using platform::failure;

void FakeBook::put(const domain::Connection& connection, const std::string& secret) {
    const std::lock_guard lock{mutex_};
    kept_[connection.id].connection = connection;
    kept_[connection.id].secret = secret;
}

void FakeBook::remove(const domain::ConnectionId& id) {
    const std::lock_guard lock{mutex_};
    kept_.erase(id);
}

bool FakeBook::wait_for_status(const domain::ConnectionId& id,
                               const std::function<bool(const domain::SyncStatus&)>& is_wanted,
                               std::chrono::milliseconds deadline) {
    std::unique_lock lock{mutex_};
    return changed_.wait_for(lock, deadline, [&] { return is_wanted(kept_[id].status); });
}

std::vector<domain::SyncState> FakeBook::states(const domain::ConnectionId& id) {
    const std::lock_guard lock{mutex_};
    return kept_[id].states;
}

std::map<std::string, std::string> FakeBook::refused(const domain::ConnectionId& id) {
    const std::lock_guard lock{mutex_};
    return kept_[id].refused;
}

std::map<std::string, std::string> FakeBook::cursors(const domain::ConnectionId& id) {
    const std::lock_guard lock{mutex_};
    return kept_[id].cursors;
}

platform::Result<std::vector<domain::Connection>> FakeBook::connections() {
    const std::lock_guard lock{mutex_};
    std::vector<domain::Connection> all;
    all.reserve(kept_.size());
    for (const auto& [id, kept] : kept_) all.push_back(kept.connection);
    return all;
}

platform::Result<std::string> FakeBook::secret(const domain::ConnectionId& id) {
    const std::lock_guard lock{mutex_};
    const auto found = kept_.find(id);
    if (found == kept_.end()) return failure(ErrorCode::NotFound, "no such connection");
    return found->second.secret;
}

platform::Result<std::optional<std::string>> FakeBook::cursor(const domain::ConnectionId& id,
                                                              const std::string& name) {
    const std::lock_guard lock{mutex_};
    const auto& cursors = kept_[id].cursors;
    const auto found = cursors.find(name);
    if (found == cursors.end()) return std::optional<std::string>{};
    return std::optional<std::string>{found->second};
}

platform::Result<> FakeBook::set_cursor(const domain::ConnectionId& id, const std::string& name,
                                        const std::string& value) {
    const std::lock_guard lock{mutex_};
    kept_[id].cursors[name] = value;
    return {};
}

platform::Result<domain::SyncStatus> FakeBook::status(const domain::ConnectionId& id) {
    const std::lock_guard lock{mutex_};
    return kept_[id].status;
}

platform::Result<> FakeBook::set_status(const domain::ConnectionId& id,
                                        const domain::SyncStatus& status) {
    const std::lock_guard lock{mutex_};
    Kept& kept = kept_[id];
    if (kept.states.empty() || kept.states.back() != status.state) {
        kept.states.push_back(status.state);
    }
    kept.status = status;
    changed_.notify_all();
    return {};
}

platform::Result<> FakeBook::refuse(const domain::ConnectionId& id, const std::string& external_id,
                                    const std::string& reason) {
    const std::lock_guard lock{mutex_};
    kept_[id].refused[external_id] = reason;
    return {};
}

}  // namespace foresail::capture::testing
