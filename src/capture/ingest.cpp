#include "capture/ingest.h"

#include "capture/conversation.h"
#include "platform/keys.h"

#include <charconv>

namespace foresail::capture {
namespace {

using platform::ErrorCode;
using platform::failure;

platform::Result<> check_timestamp(std::string_view timestamp, domain::Instant now) {
    std::int64_t seconds = 0;
    const char* const end = timestamp.data() + timestamp.size();
    const auto [stopped, error] = std::from_chars(timestamp.data(), end, seconds);
    if (timestamp.empty() || error != std::errc{} || stopped != end) {
        return failure(ErrorCode::Unauthenticated, "X-Foresail-Timestamp is missing or no number",
                       "Send the Unix time in seconds.");
    }
    const std::int64_t now_s = domain::to_ms(now) / 1000;
    const std::int64_t skew_s_max = ingest_clock_skew_max.count();
    if (seconds < now_s - skew_s_max || seconds > now_s + skew_s_max) {
        return failure(ErrorCode::Unauthenticated,
                       "X-Foresail-Timestamp is more than 300 s away from now",
                       "Check the sender's clock, and sign each try anew.");
    }
    return {};
}

}  // namespace

platform::Result<domain::RawEvent> read_ingest(const domain::Connection& connection,
                                               std::string_view secret,
                                               const IngestRequest& request, domain::Instant now) {
    // The signature first: who can't sign learns nothing else.
    const std::string expected = sign_ingest(secret, request.timestamp, request.body);
    if (secret.empty() || !platform::equal_in_constant_time(expected, request.signature)) {
        return failure(ErrorCode::Unauthenticated, "X-Foresail-Signature does not fit",
                       "Sign timestamp + \".\" + body with HMAC-SHA256 and this connection's "
                       "secret, in lower-case hex.");
    }
    TRY_VOID(check_timestamp(request.timestamp, now));
    if (!looks_like_mail(request.body)) {
        return failure(ErrorCode::InvalidArgument, "the body is not an RFC 5322 message",
                       "Send the raw message with its header, as the mail server got it.");
    }

    domain::RawEvent event;
    event.workspace = connection.workspace;
    event.vendor = "ingest";
    event.connection = connection.id;
    event.external_id =
        scan_header(request.body).message_id + " " + platform::sha256_hex(request.body);
    event.conversation = conversation_of(request.body);
    event.owner = connection.owner;
    event.is_private = connection.is_private;
    event.received_at = now;
    event.bytes = std::string{request.body};
    return event;
}

std::string sign_ingest(std::string_view secret, std::string_view timestamp,
                        std::string_view body) {
    std::string text;
    text.reserve(timestamp.size() + 1 + body.size());
    text += timestamp;
    text += '.';
    text += body;
    return platform::hmac_sha256_hex(secret, text);
}

}  // namespace foresail::capture
