// Random bytes, ids and tokens from the system's generator (libsodium).
#pragma once

#include "domain/id.h"

#include <cstddef>
#include <string>

namespace foresail::platform {

std::string random_bytes(std::size_t count);

/// URL-safe base64 without padding of `byte_count` random bytes: for tokens and secrets.
std::string random_token(std::size_t byte_count = 32);

/// A new id for what nothing identifies yet: a user, a deal, an edit.
std::string random_id_text(domain::Instant at);

template <class IdType>
IdType random_id(domain::Instant at) {
    return IdType{random_id_text(at)};
}

}  // namespace foresail::platform
