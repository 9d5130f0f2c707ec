// Better words for a draft, by a model where one may write. The model reads the mails that the
// template cites, without what is marked in them as an instruction to software; of what it writes
// the grounding guard keeps only what these mails say.
#pragma once

#include "insight/drafts/evidence.h"
#include "insight/writing/grounded.h"

#include <chrono>
#include <stop_token>
#include <string>
#include <vector>

namespace foresail::insight::drafts {

/// A mail as the model is given it.
struct WritingSource {
    std::string id;  ///< "m1", as cited.
    SaidMail mail;
    std::string text;  ///< Who wrote when, and the clean text.
};
inline constexpr std::size_t source_count_max = 8;

/// The mails that the draft cites, the one that is answered first.
platform::Result<std::vector<WritingSource>> sources_for(const Rep& rep,
                                                         const domain::Draft& draft);

struct WritingLimits {
    std::chrono::steady_clock::time_point deadline;
    std::stop_token stop;
    std::size_t tokens_max = 400;
};

/// Takes as long as the models take, and holds no table open meanwhile. What goes wrong is in the
/// wording's state and reason.
domain::DraftWording reword(inference::Router& router, const domain::Draft& draft,
                            const std::vector<WritingSource>& sources, const WritingLimits& limits);

}  // namespace foresail::insight::drafts
