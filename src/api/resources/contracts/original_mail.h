// What a mail came as, out of the event log.
#pragma once

#include "api/http/call.h"
#include "domain/activity.h"
#include "domain/raw_event.h"

#include <cstdint>
#include <string>

namespace foresail::api {

/// Errors: NotFound (written here: a note).
platform::Result<domain::RawEvent> find_original(const Call& call,
                                                 const domain::Activity& activity);

/// An attachment's decoded bytes. Errors: NotFound.
platform::Result<std::string> attachment_bytes(const Call& call, const domain::Activity& activity,
                                               std::int64_t ordinal);

}  // namespace foresail::api
