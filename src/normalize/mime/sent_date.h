// When a mail was written, by its Date field.
#pragma once

#include "domain/instant.h"
#include "normalize/notes.h"

#include <string_view>

namespace foresail::normalize {

struct SentDate {
    domain::Instant at;
    int utc_offset_min = 0;
    bool is_given = true;  ///< False where `received_at` stands in.
};

/// A date before 1980 or more than 2 days after `received_at` is not believed.
SentDate sent_date(std::string_view field, domain::Instant received_at, Notes& notes);

}  // namespace foresail::normalize
