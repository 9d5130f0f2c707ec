#include "store/vector_scan.h"

#include "store/vector_kernel.h"

#include <algorithm>
#include <limits>
#include <mutex>

namespace foresail::store {

namespace {

constexpr std::size_t block_count_max = 1024;

bool ranks_before(const ScanHit& a, const ScanHit& b) {
    return a.score != b.score ? a.score > b.score : a.row < b.row;
}

}  // namespace

/// Filters and vectors in arrays of their own: a scan that filters much reads few vectors.
struct VectorScan::Block {
    struct Filtered {
        std::int64_t row;
        std::int64_t activity;
        std::int64_t sent_at;
        std::uint32_t audience;
        std::uint8_t kind;
        std::uint8_t direction;
        bool is_bulk;
    };
    std::vector<Filtered> filtered;
    std::vector<float> scales;
    std::vector<ByteVector> vectors;
};

/// What a scan carries from block to block.
struct VectorScan::Search {
    Quantized query;
    DotProduct dot_product;
    std::int64_t from;
    std::int64_t until;
    int kind;       ///< -1: any.
    int direction;  ///< -1: any.
    bool with_bulk;
    std::vector<bool> audiences;
    const ActivitySet& activities;
    std::size_t count;
    std::vector<ScanHit> heap;  ///< The best so far, the worst of them in front.

    [[nodiscard]] bool passes(const Block::Filtered& one) const {
        if (one.sent_at < from || one.sent_at >= until) return false;
        if (kind >= 0 && one.kind != kind) return false;
        if (direction >= 0 && one.direction != direction) return false;
        if (one.is_bulk && !with_bulk) return false;
        if (!audiences[one.audience]) return false;
        if (!activities) return true;
        const auto activity = static_cast<std::size_t>(one.activity);
        return activity < activities->size() && (*activities)[activity];
    }

    void offer(const ScanHit& hit) {
        if (heap.size() < count) {
            heap.push_back(hit);
            std::push_heap(heap.begin(), heap.end(), ranks_before);
        } else if (ranks_before(hit, heap.front())) {
            std::pop_heap(heap.begin(), heap.end(), ranks_before);
            heap.back() = hit;
            std::push_heap(heap.begin(), heap.end(), ranks_before);
        }
    }
};

std::int64_t VectorScan::last_row() const {
    const std::shared_lock lock{mutex_};
    return last_row_;
}

std::uint32_t VectorScan::audience_number(const std::string& audience) {
    const auto at = std::find(audiences_.begin(), audiences_.end(), audience);
    const auto number = static_cast<std::uint32_t>(at - audiences_.begin());
    if (at == audiences_.end()) audiences_.push_back(audience);
    return number;
}

void VectorScan::add(const ScanEntry& entry, std::span<const float> vector) {
    const Quantized quantized = quantize(vector);
    const std::unique_lock lock{mutex_};
    if (entry.row <= last_row_) return;
    last_row_ = entry.row;
    if (quantized.scale == 0) return;
    if (blocks_.empty() || blocks_.back()->filtered.size() == block_count_max) {
        blocks_.push_back(std::make_shared<Block>());
        blocks_.back()->vectors.reserve(block_count_max);
    }
    const auto widened = widened_.find(entry.activity);
    Block& block = *blocks_.back();
    block.filtered.push_back(
        {.row = entry.row,
         .activity = entry.activity,
         .sent_at = entry.sent_at,
         .audience = audience_number(widened == widened_.end() ? entry.audience : widened->second),
         .kind = static_cast<std::uint8_t>(entry.kind),
         .direction = static_cast<std::uint8_t>(entry.direction),
         .is_bulk = entry.is_bulk});
    block.scales.push_back(quantized.scale);
    block.vectors.push_back(quantized.bytes);
}

void VectorScan::set_audience(std::int64_t activity, const std::string& audience) {
    const std::unique_lock lock{mutex_};
    // Kept for good: a reader with an older snapshot may still add this activity's rows.
    widened_[activity] = audience;
    const std::uint32_t number = audience_number(audience);
    for (auto& block : blocks_) {
        for (auto& one : block->filtered) {
            if (one.activity == activity) one.audience = number;
        }
    }
}

void VectorScan::scan(const Block& block, Search& search) const {
    for (std::size_t i = 0; i < block.filtered.size(); ++i) {
        if (!search.passes(block.filtered[i])) continue;
        const auto product = search.dot_product(block.vectors[i], search.query.bytes);
        const float score = static_cast<float>(product) * block.scales[i] * search.query.scale;
        search.offer({block.filtered[i].row, score});
    }
}

std::vector<ScanHit> VectorScan::search(const domain::Embedding& query, const PassageFilter& filter,
                                        const ActivitySet& activities, const domain::Viewer& viewer,
                                        std::size_t count) const {
    using Limits = std::numeric_limits<std::int64_t>;
    const std::shared_lock lock{mutex_};
    Search search{.query = quantize(query),
                  .dot_product = best_dot_product(),
                  .from = filter.from ? domain::to_ms(*filter.from) : Limits::min(),
                  .until = filter.until ? domain::to_ms(*filter.until) : Limits::max(),
                  .kind = filter.kind ? static_cast<int>(*filter.kind) : -1,
                  .direction = filter.direction ? static_cast<int>(*filter.direction) : -1,
                  .with_bulk = filter.with_bulk,
                  .audiences = {},
                  .activities = activities,
                  .count = count,
                  .heap = {}};
    const std::string user = "," + viewer.user.text + ",";
    for (const auto& audience : audiences_) {
        search.audiences.push_back(audience == "*" || audience.find(user) != std::string::npos);
    }
    for (const auto& block : blocks_) scan(*block, search);
    std::sort(search.heap.begin(), search.heap.end(), ranks_before);
    return std::move(search.heap);
}

}  // namespace foresail::store
