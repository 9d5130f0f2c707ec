// The sentences of what the other side said that bear a phrase, newest first.
#pragma once

#include "insight/signals/deal_view.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace foresail::insight {

struct Said {
    domain::Citation citation;  ///< The sentence.
    domain::Instant at;
    std::string what;  ///< What the finder gave: the words themselves, a name.
};

/// The words in the sentence that say it; nullopt where it doesn't.
using SentenceFinder =
    std::function<std::optional<std::string>(std::string_view sentence, std::string_view language)>;

/// At most `limit`, one a mail.
std::vector<Said> find_said(const DealView& view, const SentenceFinder& finder, std::size_t limit);

inline constexpr std::size_t evidence_count_max = 5;

}  // namespace foresail::insight
