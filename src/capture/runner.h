// Runs a MailSource for each connection: a thread each, backoff after failures, honest status.
//
// Thread safety: all methods from any thread.
#pragma once

#include <memory>

#include "capture/mail_source.h"

namespace foresail::capture {

class Runner {
   public:
    virtual ~Runner() = default;
    /// Starts a source for every connection that is not paused.
    virtual platform::Result<> start() = 0;
    /// Re-reads the connection: starts, restarts or stops its source.
    virtual void refresh(const domain::ConnectionId& id) = 0;
    /// Ends its backoff.
    virtual void try_now(const domain::ConnectionId& id) = 0;
    virtual platform::Result<> check(const domain::Connection& connection,
                                     const std::string& secret) = 0;
    virtual void stop() = 0;
};

std::unique_ptr<Runner> create_runner(MailSourceFactory factory, MailSourceTools tools);

}  // namespace foresail::capture
