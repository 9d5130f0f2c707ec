#include "capture/runner.h"

#include "capture/source_thread.h"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <vector>

namespace foresail::capture {
namespace {

class ThreadRunner final : public Runner {
public:
    ThreadRunner(MailSourceFactory factory, MailSourceTools tools, Backoff backoff)
        : factory_{std::move(factory)}, tools_{std::move(tools)}, backoff_{backoff} {}
    ~ThreadRunner() override { stop(); }

    platform::Result<> start() override {
        TRY(const auto connections, tools_.book.connections());
        const std::lock_guard lock{mutex_};
        for (const domain::Connection& connection : connections) place(connection);
        return {};
    }

    void refresh(const domain::ConnectionId& id) override {
        const auto connections = tools_.book.connections();
        if (!connections) return;  // The old source goes on; the next refresh sees the change.
        const std::lock_guard lock{mutex_};
        std::erase_if(retired_, [](const auto& thread) { return thread->has_ended(); });
        const auto found = std::find_if(connections->begin(), connections->end(),
                                        [&](const auto& one) { return one.id == id; });
        if (found != connections->end()) {
            place(*found);
        } else if (auto previous = take(id)) {
            retired_.push_back(std::move(previous));
        }
    }

    void try_now(const domain::ConnectionId& id) override {
        const std::lock_guard lock{mutex_};
        const auto running = threads_.find(id);
        if (running != threads_.end()) running->second->try_now();
    }

    platform::Result<> check(const domain::Connection& connection,
                             const std::string& secret) override {
        const auto source = factory_(connection, secret, tools_);
        TRY_VOID(begin_check(*source));
        const auto end = [this](MailSource* checked) {
            const std::lock_guard lock{mutex_};
            checks_.erase(checked);
        };
        const std::unique_ptr<MailSource, decltype(end)> under_way{source.get(), end};
        return source->check();
    }

    void stop() override {
        std::map<domain::ConnectionId, std::unique_ptr<SourceThread>> threads;
        std::vector<std::unique_ptr<SourceThread>> retired;
        {
            const std::lock_guard lock{mutex_};
            is_stopped_ = true;
            threads.swap(threads_);
            retired.swap(retired_);
            for (MailSource* const source : checks_) source->stop();
        }
        for (const auto& [id, thread] : threads) thread->stop();  // All at once; joined after.
    }

private:
    platform::Result<> begin_check(MailSource& source) {
        const std::lock_guard lock{mutex_};
        if (is_stopped_) {
            return platform::failure(platform::ErrorCode::Unavailable, "the server is stopping",
                                     "Try again in a moment.");
        }
        if (checks_.size() >= check_count_max) {
            return platform::failure(platform::ErrorCode::Unavailable,
                                     "other mailboxes are being tried at this moment",
                                     "Try again in half a minute.");
        }
        checks_.insert(&source);
        return {};
    }

    /// The connection's thread, told to stop; null where it has none.
    std::unique_ptr<SourceThread> take(const domain::ConnectionId& id) {
        const auto running = threads_.find(id);
        if (running == threads_.end()) return nullptr;
        auto thread = std::move(running->second);
        threads_.erase(running);
        thread->stop();
        return thread;
    }

    /// Starts, restarts or stops the connection's source by what the connection says now.
    void place(const domain::Connection& connection) {
        if (connection.kind != domain::ConnectionKind::Imap || is_stopped_) return;
        auto previous = take(connection.id);
        if (threads_.size() >= connection_count_max) {
            refuse(connection);
            return;
        }
        threads_[connection.id] = std::make_unique<SourceThread>(connection, factory_, tools_,
                                                                 backoff_, std::move(previous));
    }

    void refuse(const domain::Connection& connection) {
        StatusReport{connection, tools_}.change([](domain::SyncStatus& status) {
            status.state = domain::SyncState::Waiting;
            status.error = "This server already watches as many mailboxes as it can.";
            status.hint = "Pause or remove another one.";
            status.next_try_at = {};
        });
    }

    MailSourceFactory factory_;
    MailSourceTools tools_;
    Backoff backoff_;
    std::mutex mutex_;
    bool is_stopped_ = false;
    std::map<domain::ConnectionId, std::unique_ptr<SourceThread>> threads_;
    std::vector<std::unique_ptr<SourceThread>> retired_;  ///< Of connections that are gone.
    std::set<MailSource*> checks_;                        ///< Under way, in their callers' threads.
};

}  // namespace

std::unique_ptr<Runner> create_runner(MailSourceFactory factory, MailSourceTools tools,
                                      Backoff backoff) {
    return std::make_unique<ThreadRunner>(std::move(factory), std::move(tools), backoff);
}

}  // namespace foresail::capture
