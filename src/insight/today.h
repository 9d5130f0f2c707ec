// What needs the rep now: promises due or overdue, people who wait for an answer, promises to us
// that are late, signals of the rep's deals, risky clauses in drafts that were reviewed. Worked out
// when looked at, from the records, each with its evidence.
#pragma once

#include "domain/audience.h"
#include "domain/commitment.h"
#include "domain/contract.h"
#include "domain/passage.h"
#include "store/workspace_store.h"

#include <optional>
#include <string>
#include <vector>

namespace foresail::insight {

struct Rep;

enum class InsightKind {
    PromiseDue,
    PromiseOverdue,
    AnswerAwaited,
    TheirsOverdue,
    DealSignal,
    ContractRisk
};

struct Insight {
    domain::InsightId id;  ///< Derived from kind and record: the same insight keeps its id.
    InsightKind kind = InsightKind::PromiseDue;
    std::string title;   ///< "You promised Ann Client the signed order form"
    std::string reason;  ///< "Due tomorrow, Friday" / "She asked 3 days ago"
    std::optional<domain::Commitment> commitment;
    domain::Citation citation;  ///< Without an activity where `contract` is what it rests on.
    std::optional<domain::Contract> contract;
    domain::ContactId contact;
    domain::CompanyId company;
    domain::DealId deal;
    std::optional<domain::Instant> due_at;
    domain::Instant since;
    double urgency = 0;  ///< 0..1, what they are ordered by.
};

/// Most urgent first, at most 100, dismissed ones left out; with `deal` those about it alone.
platform::Result<std::vector<Insight>> today(const Rep& rep,
                                             const std::optional<domain::DealId>& deal = {});

const char* to_text(InsightKind kind);

}  // namespace foresail::insight
