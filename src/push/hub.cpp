// One thread has all subscriptions, reads the outboxes and sends; everyone else only leaves it work
// to do. So wake() costs the flow a lock and a notification, and no stream is written to from two
// threads.
#include "push/hub.h"

#include "platform/logging.h"
#include "platform/metrics.h"
#include "push/event_text.h"
#include "push/room.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <future>
#include <map>
#include <mutex>
#include <set>
#include <thread>
#include <utility>

namespace foresail::push {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds heartbeat_interval = 15s;
constexpr std::chrono::milliseconds clock_look_interval = 1s;
constexpr std::chrono::milliseconds broken_store_pause = 500ms;

class ThreadHub final : public Hub {
public:
    ThreadHub(Stores stores, const platform::Clock& clock)
        : stores_{std::move(stores)}, clock_{clock}, next_beat_{clock.steady_now()} {
        next_beat_ += heartbeat_interval;
        thread_ = std::thread{[this] { run(); }};
    }
    ~ThreadHub() override { halt(); }
    ThreadHub(const ThreadHub&) = delete;
    ThreadHub& operator=(const ThreadHub&) = delete;

    void subscribe(const domain::Viewer& viewer, std::optional<std::string> last_event_id,
                   std::shared_ptr<platform::EventStream> stream) override {
        auto kept = stream;
        const bool is_taken = post(
            [this, viewer, last = std::move(last_event_id), open = std::move(stream)]() mutable {
                open_stream(viewer, last, std::move(open));
            });
        if (!is_taken) kept->close();
    }

    void wake(const domain::WorkspaceId& workspace) override {
        {
            const std::lock_guard lock{mutex_};
            if (is_stopping_) return;
            woken_.insert(workspace);
        }
        work_to_do_.notify_one();
    }

    void tell(const domain::WorkspaceId& workspace, const domain::Audience& audience,
              const std::string& topic, const std::string& payload_json) override {
        (void)post([this, workspace, audience, text = event_text(topic, payload_json)] {
            if (const auto room = rooms_.find(workspace); room != rooms_.end()) {
                room->second.tell(audience, text);
            }
        });
    }

    // Returns when the streams are closed: after a sign-out nothing more may go out. Should the
    // work fail, its promise goes with it, which ends the wait too.
    void drop(const domain::WorkspaceId& workspace, const domain::UserId& user) override {
        auto done = std::make_shared<std::promise<void>>();
        auto is_done = done->get_future();
        if (post([this, workspace, user, owned = std::move(done)] {
                if (const auto room = rooms_.find(workspace); room != rooms_.end()) {
                    room->second.drop(user);
                }
                owned->set_value();
            })) {
            is_done.wait();
        }
    }

    void stop() override { halt(); }

private:
    using Work = std::function<void()>;

    /// False after stop(). What is taken is done, also while stopping.
    bool post(Work work) {
        {
            const std::lock_guard lock{mutex_};
            if (is_stopping_) return false;
            inbox_.push_back(std::move(work));
        }
        work_to_do_.notify_one();
        return true;
    }

    void halt() {
        {
            const std::lock_guard lock{mutex_};
            is_stopping_ = true;
        }
        work_to_do_.notify_one();
        const std::lock_guard lock{join_mutex_};
        if (thread_.joinable()) thread_.join();
    }

    void run() {
        while (true) {
            std::deque<Work> inbox;
            {
                std::unique_lock lock{mutex_};
                wait(lock);
                inbox.swap(inbox_);
                behind_.merge(woken_);
                woken_.clear();
                if (is_stopping_ && inbox.empty()) break;
            }
            for (; !inbox.empty(); inbox.pop_front()) guarded(inbox.front());
            guarded([this] { catch_up(); });
            guarded([this] { beat(); });
        }
        for (auto& [workspace, room] : rooms_) room.drop({});
        rooms_.clear();
    }

    static void guarded(const Work& work) {
        try {
            work();
        } catch (const std::exception& error) {
            platform::log_error("push stumbled", {{"what", error.what()}});
        }
    }

    void wait(std::unique_lock<std::mutex>& lock) {
        const auto has_work = [this] { return is_stopping_ || !inbox_.empty() || !woken_.empty(); };
        if (has_work() || (!behind_.empty() && !is_store_broken_)) return;
        if (rooms_.empty() && behind_.empty()) {
            work_to_do_.wait(lock, has_work);
        } else {
            const auto pause = is_store_broken_ ? broken_store_pause : clock_look_interval;
            work_to_do_.wait_for(lock, pause, has_work);
        }
    }

    void open_stream(const domain::Viewer& viewer, const std::optional<std::string>& last_event_id,
                     std::shared_ptr<platform::EventStream> stream) {
        const auto bounds = bounds_of(viewer.workspace);
        if (!bounds) {
            // The page comes back by itself and finds the store in order, or the session gone.
            platform::log_error("an outbox can't be read", bounds.error());
            stream->close();
            return;
        }
        rooms_[viewer.workspace].add({viewer, std::move(stream), clock_.steady_now()},
                                     last_event_id, *bounds);
        behind_.insert(viewer.workspace);
        show_size();
    }

    platform::Result<std::pair<std::int64_t, std::int64_t>> bounds_of(
        const domain::WorkspaceId& workspace) const {
        TRY(const auto store, stores_(workspace));
        return store->query([](const store::Tables& tables) { return tables.outbox.bounds(); });
    }

    // One batch a workspace a turn, so that a page with much to catch up on does not hold up the
    // others.
    void catch_up() {
        const bool was_store_broken = std::exchange(is_store_broken_, false);
        for (auto next = behind_.begin(); next != behind_.end();) {
            const auto room = rooms_.find(*next);
            bool has_more = false;
            if (room != rooms_.end())
                has_more = catch_up(room->first, room->second, was_store_broken);
            next = has_more ? std::next(next) : behind_.erase(next);
            if (room != rooms_.end() && room->second.empty()) rooms_.erase(room);
        }
    }

    bool catch_up(const domain::WorkspaceId& workspace, Room& room, bool is_known_broken) {
        auto store = stores_(workspace);
        if (!store && store.error().code == platform::ErrorCode::NotFound) {
            room.drop({});
            return false;
        }
        auto has_more = store ? room.catch_up(**store)
                              : platform::Result<bool>{tl::unexpected{std::move(store).error()}};
        if (has_more) return *has_more;
        if (!is_known_broken) platform::log_error("an outbox can't be read", has_more.error());
        is_store_broken_ = true;
        return true;
    }

    void beat() {
        const auto now = clock_.steady_now();
        if (now < next_beat_) return;
        next_beat_ = now + heartbeat_interval;
        for (auto& [workspace, room] : rooms_) room.beat(now);
        std::erase_if(rooms_, [](const auto& entry) { return entry.second.empty(); });
        show_size();
    }

    void show_size() const {
        std::size_t count = 0;
        for (const auto& [workspace, room] : rooms_) count += room.size();
        platform::set_gauge("push_streams", {}, static_cast<double>(count));
    }

    const Stores stores_;
    const platform::Clock& clock_;

    std::mutex mutex_;
    std::condition_variable work_to_do_;
    std::deque<Work> inbox_;
    std::set<domain::WorkspaceId> woken_;
    bool is_stopping_ = false;

    // The rest belongs to the thread.
    std::map<domain::WorkspaceId, Room> rooms_;
    std::set<domain::WorkspaceId> behind_;
    bool is_store_broken_ = false;
    std::chrono::steady_clock::time_point next_beat_;

    std::mutex join_mutex_;
    std::thread thread_;
};

}  // namespace

std::unique_ptr<Hub> create_hub(Stores stores, const platform::Clock& clock) {
    return std::make_unique<ThreadHub>(std::move(stores), clock);
}

}  // namespace foresail::push
