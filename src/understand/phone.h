// Telephone numbers in a text, through libphonenumber.
#pragma once

#include "domain/activity.h"
#include "understand/found.h"

#include <string>
#include <string_view>

namespace foresail::understand {

/// The country whose numbers are written without a country code: told from the sender's mail
/// domain, then the language, and for English the offset of the sender's clock. "DE".
std::string guess_region(const domain::Activity& activity);

/// `region` as above; where it is empty, none is known and runs of digits of any country's form are
/// taken (understand/phone_run.h). At most 100; the value is E.164, or empty and the number as
/// written where its country is not told.
std::vector<Found> find_phones(std::string_view text, const std::string& region);

}  // namespace foresail::understand
