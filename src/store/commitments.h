// A workspace's promises and requests.
#pragma once

#include "domain/audience.h"
#include "domain/commitment.h"
#include "platform/result.h"
#include "store/page.h"

#include <optional>
#include <vector>

namespace foresail::store {

struct CommitmentFilter {
    std::optional<domain::ContactId> contact;
    std::optional<domain::CompanyId> company;
    std::optional<domain::DealId> deal;
    std::optional<domain::ActivityId> activity;
    std::optional<domain::CommitmentKind> kind;
    std::optional<domain::Side> side;
    /// Open: without requests that a promise answers which is open or kept.
    std::optional<domain::CommitmentState> state;
    std::optional<domain::CommitmentId> answered_by;
    std::optional<domain::Instant> said_from;   ///< Inclusive.
    std::optional<domain::Instant> said_until;  ///< Exclusive.
    std::optional<domain::Instant> due_from;    ///< Inclusive; as due_until.
    std::optional<domain::Instant> due_until;   ///< Exclusive; leaves out those without a date.
};

class Commitments {
public:
    virtual ~Commitments() = default;
    virtual platform::Result<domain::Commitment> get(const domain::Viewer& viewer,
                                                     const domain::CommitmentId& id) const = 0;
    /// Newest first.
    virtual platform::Result<Page<domain::Commitment>> list(const domain::Viewer& viewer,
                                                            const CommitmentFilter& filter,
                                                            const PageRequest& page) const = 0;
    virtual platform::Result<> put(const domain::Commitment& commitment) = 0;
};

}  // namespace foresail::store
