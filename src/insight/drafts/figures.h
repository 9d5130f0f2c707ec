// The newest sentences that state figures: amounts and percentages, which a follow-up mail repeats.
#pragma once

#include "insight/drafts/evidence.h"

#include <span>
#include <vector>

namespace foresail::insight::drafts {

struct Figure {
    domain::Citation citation;
    domain::Instant said_at;
};

/// Newest first, each said once; those in `except` are left out.
std::vector<Figure> newest_figures(std::span<const SaidMail> mails,
                                   std::span<const domain::Commitment> except,
                                   std::size_t count_max);

/// Whether a fact of an amount or a percentage lies in the sentence.
bool states_figure(const SaidMail& mail, domain::Span sentence);

}  // namespace foresail::insight::drafts
