// How often what a deal's signals rest on has changed: its mails and who may see them, its
// promises, the deal itself, its people's names and titles, stages and competitors' names. What was
// worked out at a version holds as long as the version does.
#pragma once

#include "domain/deal.h"
#include "platform/result.h"

#include <cstdint>
#include <vector>

namespace foresail::store {

struct DealChange {
    domain::DealId deal;
    std::int64_t version = 0;  ///< Only grows.
};

class DealChanges {
public:
    virtual ~DealChanges() = default;
    /// Of the deals in open stages, at most `limit`, those with the newest change of their own.
    virtual platform::Result<std::vector<DealChange>> open(int limit) const = 0;
    /// 0 for a deal that never was.
    virtual platform::Result<std::int64_t> version(const domain::DealId& deal) const = 0;
    /// Another number for each store that this process opens: versions of two can't be compared.
    [[nodiscard]] virtual std::int64_t store() const = 0;
};

}  // namespace foresail::store
