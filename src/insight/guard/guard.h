// The grounding guard: what a model wrote is shown only as far as its sources say the same. Each
// number, percentage, amount, date, time, period, name, product, address and promise of money in a
// sentence must occur in the sources, in whatever notation or language; a sentence that fails is
// cut.
//
// Pure and deterministic. It can tell that "12 %" is nowhere in the sources, not that a sentence is
// true: a wrong verb between right names passes where relations/ does not know it.
#pragma once

#include "domain/span.h"
#include "platform/result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::insight {

struct GuardSource {
    std::string id;  ///< As in a citation: "[id]".
    std::string text;
};

/// Whether a sentence without a citation is held against all sources, or cut.
enum class UncitedSentence { AgainstAll, Cut };

struct GuardRemoval {
    domain::Span span;   ///< In the text, bytes.
    std::string reason;  ///< In plain words, with what was not found.
};

struct Guarded {
    std::string shown;  ///< Empty where more than half of the sentences fail: show the sources.
    std::vector<GuardRemoval> removed;
};

inline constexpr std::size_t guard_text_bytes_max = std::size_t{64} * 1024;
inline constexpr std::size_t guard_source_bytes_max = std::size_t{512} * 1024;
inline constexpr std::size_t guard_source_count_max = 500;

/// A sentence with citations is held against the cited sources alone. Errors: InvalidArgument (over
/// the limits above, or not UTF-8).
platform::Result<Guarded> guard(std::span<const GuardSource> sources, std::string_view text,
                                UncitedSentence uncited = UncitedSentence::AgainstAll);

}  // namespace foresail::insight
