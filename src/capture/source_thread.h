// One connection's thread: runs its source, and waits with backoff when it broke. A paused
// connection's thread says so and ends.
//
// Thread safety: all methods from any thread.
#pragma once

#include "capture/backoff.h"
#include "capture/mail_source.h"
#include "capture/status_report.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace foresail::capture {

class SourceThread {
public:
    /// `previous`: the connection's thread before this one, already told to stop; joined by the new
    /// thread before it begins. May be null.
    SourceThread(domain::Connection connection, const MailSourceFactory& factory,
                 const MailSourceTools& tools, const Backoff& backoff,
                 std::unique_ptr<SourceThread> previous);
    ~SourceThread();
    SourceThread(const SourceThread&) = delete;
    SourceThread& operator=(const SourceThread&) = delete;

    void try_now();
    /// Tells the source to stop; the destructor joins.
    void stop();
    [[nodiscard]] bool has_ended() const { return has_ended_; }

private:
    void loop();
    platform::Result<> run_source();
    void wait_after(const platform::Error& error, domain::Instant began_at);
    bool is_stopping();

    const domain::Connection connection_;
    const MailSourceFactory factory_;
    const MailSourceTools tools_;
    const Backoff backoff_;
    std::unique_ptr<SourceThread> previous_;
    int failure_count_ = 0;

    std::mutex mutex_;
    std::condition_variable woken_;
    bool is_stopping_ = false;
    bool shall_try_now_ = false;
    std::atomic<bool> has_ended_ = false;
    MailSource* source_ = nullptr;  ///< While run() is under way.
    std::thread thread_;
};

}  // namespace foresail::capture
