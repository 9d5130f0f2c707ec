// Something about a deal that a rep should know before it costs the deal, with what it is seen
// from. No signal is without evidence.
#pragma once

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/passage.h"

#include <string>
#include <vector>

namespace foresail::insight {

enum class SignalKind {
    GoneQuiet,
    SingleThreaded,
    CompetitorNamed,
    PricePushed,
    DecisionMakerMissing,
    PromiseBroken,
};
inline constexpr SignalKind signal_kinds[] = {
    SignalKind::GoneQuiet,   SignalKind::SingleThreaded,       SignalKind::CompetitorNamed,
    SignalKind::PricePushed, SignalKind::DecisionMakerMissing, SignalKind::PromiseBroken};

struct Signal {
    /// Derived from kind, deal and the newest evidence: what was dismissed comes back only with new
    /// evidence.
    domain::InsightId id;
    SignalKind kind = SignalKind::GoneQuiet;
    domain::DealId deal;
    std::string title;   ///< "Gone quiet for 18 days"
    std::string detail;  ///< The dates and counts: "They wrote every 3 days before, 14 times."
    std::vector<domain::Citation> evidence;  ///< Newest first, at least one.
    domain::ContactId contact;               ///< Whom it is about, or who said it; may be empty.
    domain::Instant since;                   ///< Of the newest evidence.
    double strength = 0;                     ///< 0..1, what they are ordered by.
};

const char* to_text(SignalKind kind);

}  // namespace foresail::insight
