// An event's row number: its workspace's number and its offset in one integer.
#pragma once

#include "event_log/event_log.h"

#include <cstdint>

namespace foresail::event_log {

inline constexpr int offset_bits = 40;

inline std::int64_t place_of(std::int64_t workspace_number, Offset offset) {
    return (workspace_number << offset_bits) | offset;
}
inline Offset offset_of_place(std::int64_t place) {
    return place & ((std::int64_t{1} << offset_bits) - 1);
}

}  // namespace foresail::event_log
