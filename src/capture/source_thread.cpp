#include "capture/source_thread.h"

#include "platform/guarded.h"
#include "platform/logging.h"
#include "platform/random.h"

namespace foresail::capture {
namespace {

double chance() {
    const std::string byte = platform::random_bytes(1);
    return static_cast<double>(static_cast<unsigned char>(byte.front())) / 255.0;
}

}  // namespace

SourceThread::SourceThread(domain::Connection connection, const MailSourceFactory& factory,
                           const MailSourceTools& tools, const Backoff& backoff,
                           std::unique_ptr<SourceThread> previous)
    : connection_{std::move(connection)},
      factory_{factory},
      tools_{tools},
      backoff_{backoff},
      previous_{std::move(previous)},
      thread_{[this] {
          loop();
          has_ended_ = true;
      }} {}

SourceThread::~SourceThread() {
    stop();
    thread_.join();
}

void SourceThread::try_now() {
    const std::lock_guard lock{mutex_};
    shall_try_now_ = true;
    woken_.notify_all();
}

void SourceThread::stop() {
    const std::lock_guard lock{mutex_};
    is_stopping_ = true;
    if (source_ != nullptr) source_->stop();
    woken_.notify_all();
}

bool SourceThread::is_stopping() {
    const std::lock_guard lock{mutex_};
    return is_stopping_;
}

void SourceThread::loop() {
    previous_.reset();
    if (connection_.is_paused) {
        StatusReport{connection_, tools_}.change([](domain::SyncStatus& status) {
            status.state = domain::SyncState::Paused;
            status.error.clear();
            status.hint.clear();
            status.next_try_at = {};
        });
        return;
    }
    while (!is_stopping()) {
        StatusReport{connection_, tools_}.change([](domain::SyncStatus& status) {
            status.state = domain::SyncState::Connecting;
            status.next_try_at = {};
        });
        const domain::Instant began_at = tools_.clock.now();
        auto ended = run_source();
        if (is_stopping()) return;
        if (ended) ended = platform::failure(platform::ErrorCode::Unavailable, "the source ended");
        wait_after(ended.error(), began_at);
    }
}

platform::Result<> SourceThread::run_source() {
    TRY(std::string secret, tools_.book.secret(connection_.id));
    const auto source = factory_(connection_, std::move(secret), tools_);
    {
        const std::lock_guard lock{mutex_};
        if (is_stopping_) return {};
        shall_try_now_ = false;
        source_ = source.get();
    }
    auto ended = platform::guarded("reading this mailbox", [&] { return source->run(); });
    const std::lock_guard lock{mutex_};
    source_ = nullptr;
    return ended;
}

void SourceThread::wait_after(const platform::Error& error, domain::Instant began_at) {
    StatusReport report{connection_, tools_};
    // A run that got something done starts the counting anew.
    failure_count_ = report.status().last_success_at >= began_at ? 1 : failure_count_ + 1;
    const bool is_for_user = needs_attention(error.code);
    const auto delay = is_for_user ? backoff_.attention : backoff_.delay(failure_count_, chance());
    platform::log_warning("connection broken", {{"connection", connection_.id.text},
                                                {"workspace", connection_.workspace.text},
                                                {"code", platform::to_text(error.code)},
                                                {"failure_count", failure_count_},
                                                {"delay_ms", delay.count()}});
    report.change([&](domain::SyncStatus& status) {
        status.state = is_for_user ? domain::SyncState::NeedsAttention : domain::SyncState::Waiting;
        status.error = error.message;
        status.hint = error.hint.empty() ? "We try again by ourselves." : error.hint;
        status.next_try_at = tools_.clock.now() + delay;
    });
    std::unique_lock lock{mutex_};
    woken_.wait_for(lock, delay, [this] { return is_stopping_ || shall_try_now_; });
    shall_try_now_ = false;
}

}  // namespace foresail::capture
