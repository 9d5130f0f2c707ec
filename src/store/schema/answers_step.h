// The step that joins requests with the promises that answer them. What was stored before stays as
// it is: a replay joins it.
#pragma once

#include <string_view>

namespace foresail::store {

inline constexpr std::string_view answers_step = R"sql(
ALTER TABLE commitments ADD COLUMN answered_by TEXT NOT NULL DEFAULT '';
CREATE INDEX commitments_by_answer ON commitments (answered_by) WHERE answered_by <> '';
)sql";

}  // namespace foresail::store
