// Which promise answers a request, and which request only asks again: "Could you send me the
// draft?" is answered by "I'll send you the revised draft on Friday". Pure.
#pragma once

#include "domain/commitment.h"

#include <span>

namespace foresail::understand {

/// The first promise that answers the request, by the one who was asked or a colleague, of later
/// mails of the same thread. Unless the request is made plain by its words, it must be the only one
/// of the mail that the promise replies to. `thread`: the commitments of the thread, in any order.
/// nullptr: none.
const domain::Commitment* find_answer(const domain::Commitment& request,
                                      std::span<const domain::Commitment> thread);

/// Whether two requests of one person are for the same thing; false where their words don't tell.
bool asks_the_same(const domain::Commitment& one, const domain::Commitment& other);

}  // namespace foresail::understand
