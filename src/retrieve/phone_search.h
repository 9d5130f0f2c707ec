// The phone numbers of contacts, as they stand in the mails that they were taken from.
#pragma once

#include "retrieve/passage_search.h"

#include <vector>

namespace foresail::retrieve {

/// None for a contact whose number a person typed: no mail says it.
platform::Result<std::vector<Answer>> search_phones(const PassageSearch& search,
                                                    const std::vector<domain::ContactId>& contacts);

}  // namespace foresail::retrieve
