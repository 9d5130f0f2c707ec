// What other parts must hear of, written in the transaction that made it so: push/ sends it to open
// pages, later deliver/ to other systems.
#pragma once

#include "domain/audience.h"
#include "domain/instant.h"
#include "platform/result.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace foresail::store {

/// How many messages a workspace keeps for pages that come back.
inline constexpr std::int64_t outbox_count_max = 20'000;

struct OutboxMessage {
    std::int64_t sequence = 0;  ///< 1, 2, 3, ... within the workspace; the SSE event id.
    std::string topic;          ///< "activity.created", "commitment.updated", "deal.deleted", ...
    std::string payload;  ///< JSON: {"id": ..., "contacts": [...], "company": ..., "deal": ...}.
    domain::Audience audience;
    domain::Instant at;
};

class Outbox {
public:
    virtual ~Outbox() = default;
    /// Gives it the next sequence number.
    virtual platform::Result<std::int64_t> put(const OutboxMessage& message) = 0;
    virtual platform::Result<std::vector<OutboxMessage>> read(std::int64_t after,
                                                              int limit) const = 0;
    /// First and last sequence numbers kept; {0, 0} where empty.
    virtual platform::Result<std::pair<std::int64_t, std::int64_t>> bounds() const = 0;
};

}  // namespace foresail::store
