// One date expression at a place in a question: "November", "3 May 2025", "last week", "Q3", "two
// weeks ago". period.h puts them together.
#pragma once

#include "retrieve/tokens.h"

#include <chrono>
#include <cstddef>
#include <optional>

namespace foresail::retrieve {

struct DateAtom {
    std::size_t token_count = 0;
    std::chrono::sys_days begin;
    std::chrono::sys_days end;  ///< Exclusive.
    /// A bare day of the month ("3" in "3 and 10 May") has a meaning only beside a full date.
    bool is_bare_number = false;
};

/// At `at`, past meant where both fit; nullopt where no date begins there.
std::optional<DateAtom> read_date(const Tokens& tokens, std::size_t at,
                                  std::chrono::sys_days today);

}  // namespace foresail::retrieve
