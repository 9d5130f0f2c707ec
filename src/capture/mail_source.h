// A mailbox that mail is fetched from. vendors/ implements it; capture/ decides when to call it.
#pragma once

#include "capture/connection_book.h"
#include "capture/event_sink.h"
#include "domain/connection.h"
#include "platform/clock.h"
#include "platform/config.h"
#include "platform/outbound.h"
#include "platform/result.h"

#include <atomic>
#include <functional>
#include <memory>

namespace foresail::capture {

/// What a source works with. All references outlive the source.
struct MailSourceTools {
    EventSink& sink;
    ConnectionBook& book;
    platform::Outbound& outbound;
    const platform::Clock& clock;
    const platform::Config& config;
    /// Called after each change of the status, so that open pages show it.
    std::function<void(const domain::Connection&, const domain::SyncStatus&)> on_status;
};

class MailSource {
public:
    virtual ~MailSource() = default;
    /// Connects, signs in, takes new mail as it comes and history behind it; returns only when
    /// stopped (success) or broken (the poll loop waits with backoff and calls it again). Errors:
    /// Unauthenticated and InvalidArgument need the user; all else is tried again.
    virtual platform::Result<> run() = 0;
    /// Makes run() return soon. From any thread.
    virtual void stop() = 0;
    /// Connects, signs in and looks at the folders, and nothing more: the "test" button.
    virtual platform::Result<> check() = 0;
};

/// `secret` is the password. vendors/imap/ has one of these.
using MailSourceFactory = std::function<std::unique_ptr<MailSource>(
    const domain::Connection& connection, std::string secret, MailSourceTools tools)>;

}  // namespace foresail::capture
