// Runs a MailSource for each connection: a thread each, backoff after failures, honest status.
//
// Thread safety: all methods from any thread. refresh() and try_now() do not wait for a source to
// end; a connection never has two sources at once.
#pragma once

#include "capture/backoff.h"
#include "capture/mail_source.h"

#include <memory>

namespace foresail::capture {

/// Connections beyond it wait, and say so.
inline constexpr std::size_t connection_count_max = 256;

inline constexpr std::size_t check_count_max = 2;

class Runner {
public:
    virtual ~Runner() = default;
    /// Starts a source for every connection that is not paused.
    virtual platform::Result<> start() = 0;
    /// Re-reads the connection: starts, restarts or stops its source.
    virtual void refresh(const domain::ConnectionId& id) = 0;
    /// Ends its backoff.
    virtual void try_now(const domain::ConnectionId& id) = 0;
    /// At most check_count_max at a time, for each takes its caller's thread as long as a mail
    /// server lets it wait. Errors: Unavailable (too many), the source's.
    virtual platform::Result<> check(const domain::Connection& connection,
                                     const std::string& secret) = 0;
    /// Stops every source, checks too, and joins every thread. Idempotent.
    virtual void stop() = 0;
};

std::unique_ptr<Runner> create_runner(MailSourceFactory factory, MailSourceTools tools,
                                      Backoff backoff = {});

}  // namespace foresail::capture
