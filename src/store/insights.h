// What a user has dismissed of the insights. The insights themselves are worked out when looked at
// (insight/), so that time passing needs no event.
#pragma once

#include "domain/id.h"
#include "domain/instant.h"
#include "platform/result.h"

#include <set>
#include <string>

namespace foresail::store {

class Insights {
public:
    virtual ~Insights() = default;
    virtual platform::Result<> dismiss(const domain::UserId& user, const domain::InsightId& id,
                                       domain::Instant at) = 0;
    virtual platform::Result<> restore(const domain::UserId& user, const domain::InsightId& id) = 0;
    virtual platform::Result<std::set<domain::InsightId>> dismissed(
        const domain::UserId& user) const = 0;
};

}  // namespace foresail::store
