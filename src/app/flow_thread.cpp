#include "app/flow_thread.h"

#include "platform/guarded.h"
#include "platform/logging.h"

#include <utility>

namespace foresail::app {
namespace {

constexpr std::chrono::milliseconds wait_ms_max{500};
constexpr std::chrono::milliseconds trouble_pause{1'000};

}  // namespace

FlowThread::FlowThread(FlowTools tools, domain::WorkspaceId workspace,
                       std::shared_ptr<store::WorkspaceStore> store)
    : tools_{std::move(tools)},
      workspace_{std::move(workspace)},
      store_{std::move(store)},
      flow_{tools_, workspace_, store_} {
    remember_applied();
    thread_ = std::thread{[this] { run(); }};
}

FlowThread::~FlowThread() {
    stop();
}

void FlowThread::stop() {
    is_stopping_ = true;
    if (thread_.joinable()) thread_.join();
}

std::optional<platform::Error> FlowThread::trouble() const {
    std::lock_guard lock{trouble_mutex_};
    return trouble_;
}

void FlowThread::run() {
    while (!is_stopping_) {
        auto worked = platform::guarded("working in events", [&] { return flow_.step(); });
        if (!worked) {
            set_trouble(std::move(worked).error());
            std::this_thread::sleep_for(trouble_pause);
            continue;
        }
        set_trouble(std::nullopt);
        remember_applied();
        // Retries are looked for at each round, so the wait for new events must not be long.
        if (*worked == 0) (void)tools_.log.wait(workspace_, applied_, wait_ms_max);
    }
}

void FlowThread::remember_applied() {
    auto applied =
        store_->query([](const store::Tables& tables) { return tables.progress.applied_offset(); });
    if (applied) applied_ = *applied;
}

void FlowThread::set_trouble(std::optional<platform::Error> trouble) {
    std::lock_guard lock{trouble_mutex_};
    if (trouble && (!trouble_ || trouble_->message != trouble->message)) {
        platform::log_error("the flow can't go on", *trouble);
    }
    trouble_ = std::move(trouble);
}

}  // namespace foresail::app
