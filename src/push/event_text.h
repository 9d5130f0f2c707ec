// The text of server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html
#pragma once

#include "store/outbox.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace foresail::push {

/// How soon a page comes back after its stream broke, and after it was refused.
inline constexpr int retry_ms = 2'000;
inline constexpr int retry_after_refusal_ms = 60'000;

/// First on every stream. The id is there before any event, so that a page whose stream breaks
/// early resumes from where it began.
std::string opening_text(std::int64_t position);

std::string event_text(const store::OutboxMessage& message);
/// Without an id: what comes back needs no resume.
std::string event_text(std::string_view topic, std::string_view payload);
std::string resync_text(std::int64_t position);
/// A comment, with the position: messages that the viewer may not see move it on too.
std::string heartbeat_text(std::int64_t position);
std::string refusal_text();

}  // namespace foresail::push
