// Who wrote to whom and when, without the mails' texts, and what was said in deals of late: what
// rhythms and deal signals are worked out from. Bulk mail and machines' mail are left out, and so
// is what the viewer may not see.
#pragma once

#include "domain/activity.h"
#include "domain/audience.h"
#include "platform/result.h"

#include <optional>
#include <string>
#include <vector>

namespace foresail::store {

/// Of one record, else of the workspace.
struct ExchangeFilter {
    std::optional<domain::ContactId> contact;
    std::optional<domain::CompanyId> company;
    std::optional<domain::DealId> deal;
    std::optional<domain::Instant> from;  ///< Sent time, inclusive.
    int limit = 1'000;
};

struct ExchangedMail {
    domain::ActivityId activity;
    domain::Instant sent_at;
    int utc_offset_min = 0;  ///< The sender's.
    domain::Direction direction = domain::Direction::Inbound;
    domain::ThreadId thread;
    domain::ContactId sender;               ///< Empty for the team's own.
    std::vector<domain::ContactId> others;  ///< Outsiders beside the sender.
};

/// A passage of a mail that somebody outside wrote.
struct Saying {
    domain::ActivityId activity;
    domain::Instant sent_at;
    std::string language;  ///< As Activity::language.
    domain::Span span;     ///< In Activity::text.
    std::string text;
};

struct SayingFilter {
    domain::DealId deal;
    domain::Instant from;
    int limit = 400;
};

class Exchanges {
public:
    virtual ~Exchanges() = default;
    /// Newest first.
    virtual platform::Result<std::vector<ExchangedMail>> mails(
        const domain::Viewer& viewer, const ExchangeFilter& filter) const = 0;
    /// Newest first.
    virtual platform::Result<std::vector<Saying>> sayings(const domain::Viewer& viewer,
                                                          const SayingFilter& filter) const = 0;
};

/// Names that the workspace wants to hear of.
class Competitors {
public:
    virtual ~Competitors() = default;
    virtual platform::Result<std::vector<std::string>> names() const = 0;
    virtual platform::Result<> put(const std::vector<std::string>& names) = 0;
};

}  // namespace foresail::store
