// The weights of a head in a file that is compiled in: 16 bits each, low byte first, signed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace foresail::understand::sign {

/// The number at the bytes `at` and `at` + 1 of `bytes`.
inline double weight_at(std::string_view bytes, std::size_t at) {
    const unsigned low = static_cast<unsigned char>(bytes[at]);
    const unsigned high = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<std::int16_t>(static_cast<std::uint16_t>(high << 8U | low));
}

}  // namespace foresail::understand::sign
