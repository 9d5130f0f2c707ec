// A point in time, in milliseconds of UTC. Zones are kept beside it where they matter.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace foresail::domain {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

inline std::int64_t to_ms(Instant instant) {
    return instant.time_since_epoch().count();
}
inline Instant from_ms(std::int64_t ms) {
    return Instant{std::chrono::milliseconds{ms}};
}

/// "2026-03-02T09:00:00.000Z"; years 0001 to 9999.
std::string to_iso8601(Instant instant);

/// Reads "2026-03-02T09:00[:00[.000]](Z|+01:00)"; nullopt for anything else.
std::optional<Instant> parse_iso8601(std::string_view text);

}  // namespace foresail::domain
