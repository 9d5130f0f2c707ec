// POST requests that are sent again: who sends an Idempotency-Key gets the first answer again.
// https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
#pragma once

#include "api/http/call.h"
#include "domain/id.h"
#include "platform/random.h"

#include <string>

namespace foresail::api {

/// Answers from what is kept, or by `handler`, keeping its success for 24 hours. Refuses with 422 a
/// key that came with another request, with 409 one whose request is still under way.
Answer answer_once(Call& call, const Handler& handler);

/// The id of what a POST creates: the same for the same Idempotency-Key, so that even a repetition
/// after a crash between the change and the keeping of its answer makes nothing twice.
std::string created_id_text(const Call& call);

template <class IdType>
IdType created_id(const Call& call) {
    return IdType{created_id_text(call)};
}

}  // namespace foresail::api
