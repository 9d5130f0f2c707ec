// A question in a rep's words, taken apart: what kind of thing, whose, when, with whom, about what.
#pragma once

#include "domain/audience.h"
#include "domain/commitment.h"
#include "domain/fact.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/wall_clock.h"
#include "store/passages.h"
#include "store/workspace_store.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::retrieve {

/// The record on the screen when the question was asked.
struct View {
    std::optional<domain::ContactId> contact;
    std::optional<domain::CompanyId> company;
    std::optional<domain::DealId> deal;
    std::optional<domain::Viewer> viewer;  ///< Who asks: names found are those they may see.
};

/// What the question was understood as; the page shows it, and each part can be taken away.
struct Question {
    std::string text;
    bool asks_commitments = false;
    std::optional<domain::CommitmentKind> commitment_kind;
    std::optional<domain::Side> side;
    std::optional<domain::CommitmentState> state;
    bool is_overdue = false;  ///< Open ones whose date has passed.
    bool asks_due = false;    ///< `from` and `until` are of the due date.
    std::optional<domain::Instant> from;
    std::optional<domain::Instant> until;
    std::string period_text;  ///< "November 2025", for the page.
    std::vector<domain::ContactId> contacts;
    std::optional<domain::CompanyId> company;
    std::optional<domain::DealId> deal;
    std::string party_text;  ///< "Brightwater", for the page.
    std::optional<domain::Direction> direction;
    /// An answer states one: "how much" an amount, "when" a date.
    std::optional<domain::FactKind> wants;
    std::vector<std::string> words;  ///< What is left: the topic.
};

/// `language` "": found out. `clock`: the asker's. Past is meant where both fit:
/// "last November" in November is that of last year.
platform::Result<Question> parse_question(const store::Tables& tables, std::string_view text,
                                          const View& view, domain::Instant now,
                                          const domain::WallClock& clock);

}  // namespace foresail::retrieve
