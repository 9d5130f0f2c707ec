// The one door out. Every outbound connection is opened here, on behalf of a workspace, and refused
// and recorded if that workspace's policy does not allow the destination.
//
// Thread safety: connect() from any thread; a Stream belongs to one thread at a time, except
// interrupt().
#pragma once

#include "domain/id.h"
#include "platform/address_policy.h"
#include "platform/result.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace foresail::platform {

enum class TlsMode { None, Tls };  ///< STARTTLS: connect with None, then Stream::start_tls().

struct Destination {
    std::string host;
    std::uint16_t port = 0;
    TlsMode tls = TlsMode::Tls;
    std::string ca_file;  ///< Besides the system's; empty: none.
};

/// Bytes to and from a peer. Blocking, with a timeout on each call.
class Stream {
public:
    virtual ~Stream() = default;
    /// At least one byte, or 0 at the end. Errors: DeadlineExceeded, Unavailable; Aborted if
    /// interrupted.
    virtual Result<std::size_t> read(std::span<char> into, std::chrono::milliseconds timeout) = 0;
    virtual Result<> write(std::string_view bytes, std::chrono::milliseconds timeout) = 0;
    /// Verifies the peer's certificate for the host it was connected to (TLS 1.2 or newer).
    virtual Result<> start_tls() = 0;
    /// Makes a read or write that is under way, and every later one, fail. From any thread.
    virtual void interrupt() = 0;
};

/// Says whether `workspace` may connect to `destination`; the error names the policy's reason.
using OutboundPolicy = std::function<Result<>(const domain::WorkspaceId&, const Destination&)>;

class Outbound {
public:
    /// `record` is told of each destination asked for and whether it was allowed.
    using Record =
        std::function<void(const domain::WorkspaceId&, const Destination&, bool was_allowed)>;

    Outbound(OutboundPolicy policy, Record record)
        : Outbound{std::move(policy), AddressPolicy::All, std::move(record)} {}
    Outbound(OutboundPolicy policy, AddressPolicy address_policy, Record record);

    /// Errors: PermissionDenied (policy), Unavailable (name, refusal, no TLS), DeadlineExceeded,
    /// InvalidArgument (a certificate that is not to be trusted), Aborted (stopped).
    Result<std::unique_ptr<Stream>> connect(const domain::WorkspaceId& workspace,
                                            const Destination& destination,
                                            std::chrono::milliseconds timeout,
                                            const std::stop_token& stop = {});

private:
    OutboundPolicy policy_;
    AddressPolicy address_policy_;
    Record record_;
};

}  // namespace foresail::platform
