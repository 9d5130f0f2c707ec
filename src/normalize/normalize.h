// Bytes to an Activity: MIME, charsets, HTML, zones, language, automation. Pure: the same event
// gives the same activity; no I/O, no clock.
//
// Limits: see limits.h. What is over is cut and said in Activity::notes; only bytes that are no
// message at all are refused.
#pragma once

#include "domain/activity.h"
#include "domain/raw_event.h"
#include "platform/result.h"

#include <string>

namespace foresail::normalize {

/// Direction, thread and contacts are left for resolve/. The id is derived from workspace,
/// Message-ID, sender, date and text, so the copies of one mail in several mailboxes are one
/// activity, and mails that share a Message-ID but not their content are two.
/// Errors: InvalidArgument (empty, or no header at all).
platform::Result<domain::Activity> read(const domain::RawEvent& event);

/// An attachment's decoded bytes, read from the original again. Errors: NotFound, InvalidArgument.
platform::Result<std::string> read_attachment(const domain::RawEvent& event, int ordinal);

}  // namespace foresail::normalize
