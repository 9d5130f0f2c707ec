// A workspace's drafts. Each is its owner's alone.
#pragma once

#include "domain/audience.h"
#include "domain/draft.h"
#include "platform/result.h"
#include "store/page.h"

#include <optional>

namespace foresail::store {

struct DraftFilter {
    std::optional<domain::ActivityId> activity;
    std::optional<domain::ContactId> contact;
    std::optional<domain::CompanyId> company;
    std::optional<domain::DealId> deal;
    std::optional<domain::DraftKind> kind;
    std::optional<domain::DraftState> state;
};

class Drafts {
public:
    virtual ~Drafts() = default;
    /// Errors: NotFound, also where the viewer may not see it.
    virtual platform::Result<domain::Draft> get(const domain::Viewer& viewer,
                                                const domain::DraftId& id) const = 0;
    /// Newest change first.
    virtual platform::Result<Page<domain::Draft>> list(const domain::Viewer& viewer,
                                                       const DraftFilter& filter,
                                                       const PageRequest& page) const = 0;
    virtual platform::Result<> put(const domain::Draft& draft) = 0;
};

}  // namespace foresail::store
