#include "api/resources/contracts/original_mail.h"

#include "normalize/normalize.h"

#include <algorithm>

namespace foresail::api {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

Result<domain::RawEvent> find_original(event_log::EventLog& log, const domain::Activity& activity) {
    TRY(auto stored, log.find(activity.workspace, activity.event));
    if (stored.event.kind != domain::EventKind::Mail) {
        return failure(ErrorCode::NotFound, "this was written here: there is no original mail");
    }
    return std::move(stored.event);
}

Result<std::string> attachment_bytes(event_log::EventLog& log, const domain::Activity& activity,
                                     std::int64_t ordinal) {
    const bool is_there =
        std::any_of(activity.attachments.begin(), activity.attachments.end(),
                    [&](const auto& attachment) { return attachment.ordinal == ordinal; });
    if (!is_there) return failure(ErrorCode::NotFound, "this mail has no such attachment");
    TRY(const auto event, find_original(log, activity));
    return normalize::read_attachment(event, static_cast<int>(ordinal));
}

}  // namespace foresail::api
