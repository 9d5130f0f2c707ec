// The step that counts the risky clauses of a draft that nobody has set a mark on yet. What was
// counted before is forgotten: the next look counts anew.
#pragma once

#include <string_view>

namespace foresail::store {

inline constexpr std::string_view open_risks_step = R"sql(
ALTER TABLE contract_counts ADD COLUMN open_high INTEGER NOT NULL DEFAULT 0;
DELETE FROM contract_counts;
)sql";

}  // namespace foresail::store
