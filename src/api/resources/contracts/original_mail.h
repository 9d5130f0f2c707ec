// What a mail came as, out of the event log.
#pragma once

#include "domain/activity.h"
#include "domain/raw_event.h"
#include "event_log/event_log.h"

#include <cstdint>
#include <string>

namespace foresail::api {

/// `activity` is one that its reader may see. Errors: NotFound (written here: a note).
platform::Result<domain::RawEvent> find_original(event_log::EventLog& log,
                                                 const domain::Activity& activity);

/// An attachment's decoded bytes. Errors: NotFound.
platform::Result<std::string> attachment_bytes(event_log::EventLog& log,
                                               const domain::Activity& activity,
                                               std::int64_t ordinal);

}  // namespace foresail::api
