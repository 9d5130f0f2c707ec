#include "insight/signals/signal.h"

#include "domain/words.h"

namespace foresail::insight {

namespace {

constexpr domain::Words<SignalKind, 6> words{
    {{{SignalKind::GoneQuiet, "gone_quiet"},
      {SignalKind::SingleThreaded, "single_threaded"},
      {SignalKind::CompetitorNamed, "competitor_named"},
      {SignalKind::PricePushed, "price_pushed"},
      {SignalKind::DecisionMakerMissing, "decision_maker_missing"},
      {SignalKind::PromiseBroken, "promise_broken"}}}};

}  // namespace

const char* to_text(SignalKind kind) {
    return words.text_of(kind);
}

}  // namespace foresail::insight
