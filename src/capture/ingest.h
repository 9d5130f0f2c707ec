// Mail that another system hands over by HTTP: checks the signature and makes the raw event. api/
// calls it and appends what it gets. Pure.
#pragma once

#include "domain/connection.h"
#include "domain/raw_event.h"
#include "platform/result.h"

#include <chrono>
#include <string>
#include <string_view>

namespace foresail::capture {

/// How far the sender's clock may be off; older requests can't be played back.
inline constexpr std::chrono::seconds ingest_clock_skew_max{300};

struct IngestRequest {
    std::string_view timestamp;  ///< X-Foresail-Timestamp: Unix seconds.
    std::string_view signature;  ///< X-Foresail-Signature: hex HMAC-SHA256 of timestamp.body.
    std::string_view body;       ///< The message, RFC 5322.
};

/// The event of a request that was signed with `secret`. Its external id is made of Message-ID and
/// the bytes, so the same mail handed over again has no effect. Errors: Unauthenticated (signature,
/// timestamp), InvalidArgument (signed, but no mail: empty or without a header field).
platform::Result<domain::RawEvent> read_ingest(const domain::Connection& connection,
                                               std::string_view secret,
                                               const IngestRequest& request, domain::Instant now);

/// What a sender puts into X-Foresail-Signature.
std::string sign_ingest(std::string_view secret, std::string_view timestamp, std::string_view body);

}  // namespace foresail::capture
