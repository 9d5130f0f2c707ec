// How much the product has filled in by itself, for whom and when: counted from the records, never
// kept beside them, so that what was erased or corrected no longer counts.
#pragma once

#include "domain/audience.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "platform/result.h"

#include <cstdint>
#include <span>
#include <vector>

namespace foresail::store {

enum class CaptureKind {
    Mail,        ///< A mail of a person, on the timeline of a contact.
    Link,        ///< A further contact or company that such a mail stands with.
    Field,       ///< Name, title, phone or address of a contact, name of a company.
    Commitment,  ///< A promise or a request with its sentence.
    DueDate,     ///< Its due date.
};

/// From `begin` on and before `end`.
struct Period {
    domain::Instant begin;
    domain::Instant end;
};

struct CaptureCount {
    std::size_t period = 0;  ///< Index of the period that was asked for.
    domain::UserId rep;      ///< The first of the team in the mail; empty for shared mailboxes.
    CaptureKind kind = CaptureKind::Mail;
    std::int64_t count = 0;
    std::int64_t character_count = 0;  ///< That a person would have typed; 0 for mails and links.
};

class Captures {
public:
    virtual ~Captures() = default;
    /// From what `viewer` may see; bulk and automatic mail and what a person typed left out. At
    /// most `period_count_max` periods, which do not overlap. Errors: InvalidArgument.
    virtual platform::Result<std::vector<CaptureCount>> count(
        const domain::Viewer& viewer, std::span<const Period> periods) const = 0;
};

inline constexpr std::size_t period_count_max = 60;

}  // namespace foresail::store
