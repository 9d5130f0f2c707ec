#include "domain/id.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include <sodium.h>

namespace foresail::domain {
namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t id_text_size = 26;

// The 80 bits are hashed over the parts with their lengths, so that {"ab", "c"} and {"a", "bc"}
// differ.
std::array<unsigned char, 16> hash_of(std::initializer_list<std::string_view> parts) {
    std::array<unsigned char, 16> hash{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, hash.size());
    for (std::string_view part : parts) {
        std::array<unsigned char, 8> size{};
        for (std::size_t i = 0; i < size.size(); ++i) {
            size[i] = static_cast<unsigned char>(part.size() >> (8 * i));
        }
        crypto_generichash_update(&state, size.data(), size.size());
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part.data()),
                                  part.size());
    }
    crypto_generichash_final(&state, hash.data(), hash.size());
    return hash;
}

}  // namespace

std::string derive_id_text(Instant at, std::initializer_list<std::string_view> parts) {
    constexpr std::uint64_t time_mask = (std::uint64_t{1} << 48) - 1;
    const auto time = static_cast<std::uint64_t>(std::max<std::int64_t>(0, to_ms(at))) & time_mask;
    const auto hash = hash_of(parts);

    std::string text(id_text_size, '0');
    for (std::size_t i = 0; i < 10; ++i) {
        text[i] = alphabet[(time >> (5 * (9 - i))) & 31U];
    }
    // 16 characters of 5 bits: the first 80 bits of the hash.
    for (std::size_t i = 0; i < 16; ++i) {
        const std::size_t bit = i * 5;
        const unsigned two_bytes = (static_cast<unsigned>(hash[bit / 8]) << 8U) |
                                   hash[std::min<std::size_t>(bit / 8 + 1, 15)];
        text[10 + i] = alphabet[(two_bytes >> (11 - bit % 8)) & 31U];
    }
    return text;
}

bool is_id_text(std::string_view text) {
    return text.size() == id_text_size && std::all_of(text.begin(), text.end(), [](char c) {
               return alphabet.find(c) != std::string_view::npos;
           });
}

}  // namespace foresail::domain
