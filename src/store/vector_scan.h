// The vectors of a workspace in memory, quantized to a byte a dimension, with what filters ask of
// their passages. A scan reads all that pass the filter, so it is exact up to the quantization; the
// caller scores the best of them again with the stored vectors.
//
// Thread safety: all methods from any thread. Rows are added once, in the order of their numbers.
#pragma once

#include "domain/audience.h"
#include "domain/passage.h"
#include "store/passages.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <shared_mutex>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace foresail::store {

/// A passage as it is added: its row, and the columns that filters look at.
struct ScanEntry {
    std::int64_t row = 0;
    std::int64_t activity = 0;  ///< Row number of the activity.
    std::int64_t sent_at = 0;
    int kind = 0;
    int direction = 0;
    bool is_bulk = false;
    std::string audience;
};

struct ScanHit {
    std::int64_t row = 0;
    float score = 0;  ///< Cosine, up to the quantization.
};

/// Which activities may be found, by row number; nullopt: all.
using ActivitySet = std::optional<std::vector<bool>>;

class VectorScan {
public:
    /// The last row that was added.
    [[nodiscard]] std::int64_t last_row() const;
    /// Leaves out what is there already: of two who load at the same time one adds.
    void add(const ScanEntry& entry, std::span<const float> vector);
    /// For rows that are there and for those still to come.
    void set_audience(std::int64_t activity, const std::string& audience);
    [[nodiscard]] std::vector<ScanHit> search(const domain::Embedding& query,
                                              const PassageFilter& filter,
                                              const ActivitySet& activities,
                                              const domain::Viewer& viewer,
                                              std::size_t count) const;

private:
    struct Block;
    struct Search;
    std::uint32_t audience_number(const std::string& audience);
    void scan(const Block& block, Search& search) const;

    mutable std::shared_mutex mutex_;
    std::vector<std::shared_ptr<Block>> blocks_;
    std::int64_t last_row_ = 0;
    std::vector<std::string> audiences_;
    std::unordered_map<std::int64_t, std::string> widened_;
};

}  // namespace foresail::store
