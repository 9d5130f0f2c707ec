#include "insight/signals/signal_memory.h"

#include "insight/rep.h"

#include <algorithm>

namespace foresail::insight {

SignalMemory::Eyes SignalMemory::eyes_of(const Rep& rep) {
    return {rep.tables.deal_changes.store(), rep.viewer.workspace, rep.viewer.user,
            rep.viewer.is_admin, rep.local.clock.utc_offset_min(rep.local.now)};
}

std::optional<std::vector<Signal>> SignalMemory::find(const Rep& rep, const domain::DealId& deal,
                                                      std::int64_t version) {
    const std::lock_guard lock{mutex_};
    const auto seen = seen_.find(eyes_of(rep));
    if (seen == seen_.end()) return std::nullopt;
    seen->second.looked_at = ++look_count_;
    const auto kept = seen->second.deals.find(deal);
    if (kept == seen->second.deals.end() || kept->second.version != version) return std::nullopt;
    const Lasting& lasting = kept->second.lasting;
    if (rep.local.now < lasting.from || rep.local.now >= lasting.until) return std::nullopt;
    return lasting.signals;
}

void SignalMemory::keep(const Rep& rep, const domain::DealId& deal, std::int64_t version,
                        Lasting lasting) {
    const std::lock_guard lock{mutex_};
    Seen& seen = seen_[eyes_of(rep)];
    seen.looked_at = ++look_count_;
    const auto [kept, is_new] =
        seen.deals.insert_or_assign(deal, Kept{version, std::move(lasting)});
    if (is_new) ++deal_count_;
    if (deal_count_ > remembered_deal_count_max) forget_some();
}

void SignalMemory::forget_some() {
    const auto oldest = std::min_element(
        seen_.begin(), seen_.end(),
        [](const auto& a, const auto& b) { return a.second.looked_at < b.second.looked_at; });
    deal_count_ -= oldest->second.deals.size();
    seen_.erase(oldest);
}

}  // namespace foresail::insight
