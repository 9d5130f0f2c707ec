// The signals that were worked out last, a viewer and a deal, to be shown again as long as they are
// what would be worked out: until something that they rest on changes (store/workspace/
// deal_changes.h) or the moment comes from which time alone changes them (docs/decisions/0011).
//
// Nothing passes from one viewer to another: whose private mail somebody may not see leaves nothing
// here that they are shown.
//
// Thread safety: all of it, from any thread.
#pragma once

#include "domain/audience.h"
#include "insight/signals/signal.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <tuple>
#include <vector>

namespace foresail::insight {

struct Rep;

/// What signals that are worked out now are good for.
struct Lasting {
    std::vector<Signal> signals;
    domain::Instant from;   ///< When they were worked out.
    domain::Instant until;  ///< Exclusive: then time alone changes them.
};

class SignalMemory {
public:
    /// nullopt where they have to be worked out.
    std::optional<std::vector<Signal>> find(const Rep& rep, const domain::DealId& deal,
                                            std::int64_t version);
    void keep(const Rep& rep, const domain::DealId& deal, std::int64_t version, Lasting lasting);

private:
    /// Store, viewer, whether an admin, clock on the wall.
    using Eyes = std::tuple<std::int64_t, domain::WorkspaceId, domain::UserId, bool, int>;
    struct Kept {
        std::int64_t version = 0;
        Lasting lasting;
    };
    struct Seen {
        std::map<domain::DealId, Kept> deals;
        std::uint64_t looked_at = 0;
    };
    static Eyes eyes_of(const Rep& rep);
    void forget_some();

    std::mutex mutex_;
    std::map<Eyes, Seen> seen_;
    std::uint64_t look_count_ = 0;
    std::size_t deal_count_ = 0;
};

/// Of all viewers together; who looked longest ago is forgotten first.
inline constexpr std::size_t remembered_deal_count_max = 20'000;

}  // namespace foresail::insight
