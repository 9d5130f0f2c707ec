// What a model reads mails to be after, beside the activities that it read. Timelines are filtered
// by it (store/activities.h).
#pragma once

#include "domain/id.h"
#include "domain/likely_intent.h"
#include "platform/result.h"

#include <optional>

namespace foresail::store {

class MailIntents {
public:
    virtual ~MailIntents() = default;
    /// The activity must be there.
    virtual platform::Result<> put(const domain::ActivityId& activity,
                                   const domain::LikelyIntent& intent) = 0;
    /// Who asks has seen the activity.
    virtual platform::Result<std::optional<domain::LikelyIntent>> of(
        const domain::ActivityId& activity) const = 0;
};

}  // namespace foresail::store
