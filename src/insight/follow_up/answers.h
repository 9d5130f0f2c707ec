// Which of the mails of a conversation answer one of ours, and how fast. Pure.
#pragma once

#include "store/workspace/exchanges.h"

#include <span>
#include <vector>

namespace foresail::insight {

/// A mail that somebody outside wrote.
struct Written {
    domain::ContactId by;
    domain::Instant at;
    int utc_offset_min = 0;  ///< The writer's.
    bool is_answer = false;  ///< To a mail of ours in the same thread, within a fortnight.
    std::chrono::milliseconds after{};  ///< That mail; where it is an answer.
};

/// Oldest first. `mails` in any order; the first of theirs after one of ours answers it.
std::vector<Written> written_by_them(std::span<const store::ExchangedMail> mails);

}  // namespace foresail::insight
