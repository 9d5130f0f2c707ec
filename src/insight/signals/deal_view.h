// What the signals of a deal are looked for in: read once for all of them.
#pragma once

#include "domain/commitment.h"
#include "domain/deal.h"
#include "insight/rep.h"
#include "insight/signals/signal.h"
#include "store/workspace/exchanges.h"

#include <optional>
#include <string>
#include <vector>

namespace foresail::insight {

struct DealView {
    const Rep& rep;
    const domain::Deal& deal;
    const std::vector<std::string>& competitors;  ///< Names that the workspace set.
    std::vector<store::ExchangedMail> mails;      ///< Newest first.
    std::vector<store::Saying> sayings;           ///< Theirs, newest first.
    std::vector<domain::Commitment> promises;     ///< Still open, due before tomorrow.
};

/// So far back mails are looked at, and what was said counts.
inline constexpr std::chrono::days deal_mail_days_max{365};
inline constexpr std::chrono::days saying_days_max{90};

/// The outsiders that take part in the deal: its people, and who wrote or was written to.
std::vector<domain::ContactId> people_of(const DealView& view);

/// A signal with its id; `newest` names the evidence that it rests on.
Signal make_signal(const DealView& view, SignalKind kind, const std::string& newest);

/// The newest words of a mail, as evidence that it was there; nullopt where it can't be read.
std::optional<domain::Citation> cite_mail(const Rep& rep, const domain::ActivityId& activity);

}  // namespace foresail::insight
