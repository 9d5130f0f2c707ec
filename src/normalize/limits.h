// What a mail may cost. What is over is cut, and said in Activity::notes.
#pragma once

#include <cstddef>

namespace foresail::normalize::limits {

inline constexpr std::size_t message_bytes_max = std::size_t{50} << 20U;
inline constexpr std::size_t part_count_max = 1'000;
inline constexpr std::size_t part_depth_max = 50;
inline constexpr std::size_t attachment_count_max = 1'000;
inline constexpr std::size_t file_name_bytes_max = 255;

inline constexpr std::size_t field_count_max = 2'000;  ///< In one header.
inline constexpr std::size_t field_bytes_max = std::size_t{2} << 20U;
inline constexpr std::size_t header_bytes_max = std::size_t{4} << 20U;   ///< Of one part.
inline constexpr std::size_t headers_bytes_max = std::size_t{8} << 20U;  ///< Of all parts.
inline constexpr std::size_t recipient_count_max = 10'000;
inline constexpr std::size_t reference_count_max = 200;
inline constexpr std::size_t message_id_bytes_max = 1'000;
inline constexpr std::size_t subject_bytes_max = 4'000;
inline constexpr std::size_t name_bytes_max = 500;
inline constexpr std::size_t address_bytes_max = 320;  ///< RFC 5321: 64 + 1 + 255.

inline constexpr std::size_t body_bytes_max = std::size_t{8} << 20U;  ///< Decoded, of one part.
inline constexpr std::size_t html_bytes_max = std::size_t{4} << 20U;
inline constexpr std::size_t html_depth_max = 200;
inline constexpr std::size_t quote_depth_max = 20;
inline constexpr std::size_t text_bytes_max = std::size_t{2} << 20U;

}  // namespace foresail::normalize::limits
