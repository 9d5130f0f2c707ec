// A part's bytes, with the transfer encoding taken off, handed over in pieces: an attachment is
// never held in memory as a whole, and never decompressed.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include <gmime/gmime.h>

namespace foresail::normalize {

/// The decoded bytes, piece by piece, until the consumer answers false. For a message in a message
/// its own bytes.
void decode(GMimeObject* part, const std::function<bool(std::string_view)>& consumer);

/// At most `bytes_max` of them.
std::string decoded(GMimeObject* part, std::size_t bytes_max);

struct Fingerprint {
    std::int64_t size_bytes = 0;
    std::string sha256;  ///< Hex.
};
Fingerprint fingerprint_of(GMimeObject* part);

}  // namespace foresail::normalize
