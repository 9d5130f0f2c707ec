#include "insight/follow_up/contact_clock.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>

#include <unicode/timezone.h>
#include <unicode/unistr.h>

namespace foresail::insight {

namespace {

/// With summer time first: where the mails of half a year can't tell, it is the likelier.
constexpr std::array common_zones{"Europe/London",       "Europe/Berlin",   "Europe/Helsinki",
                                  "America/New_York",    "America/Chicago", "America/Denver",
                                  "America/Los_Angeles", "America/Halifax", "Australia/Sydney",
                                  "Pacific/Auckland"};
constexpr std::size_t stamp_count_max = 200;

std::unique_ptr<icu::TimeZone> find(const std::string& name) {
    std::unique_ptr<icu::TimeZone> zone{
        icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name))};
    if (zone == nullptr || *zone == icu::TimeZone::getUnknown()) return nullptr;
    return zone;
}

int offset_in(const icu::TimeZone& zone, domain::Instant at) {
    std::int32_t raw_ms = 0;
    std::int32_t summer_ms = 0;
    UErrorCode error = U_ZERO_ERROR;
    zone.getOffset(static_cast<UDate>(domain::to_ms(at)), 0, raw_ms, summer_ms, error);
    return U_FAILURE(error) != 0 ? 0 : (raw_ms + summer_ms) / 60'000;
}

std::optional<int> parse_offset(const std::string& text) {
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':')
        return std::nullopt;
    const int minutes = std::atoi(text.c_str() + 1) * 60 + std::atoi(text.c_str() + 4);
    return text[0] == '-' ? -minutes : minutes;
}

std::string offset_text(int minutes) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%c%02d:%02d", minutes < 0 ? '-' : '+',
                  std::abs(minutes) / 60, std::abs(minutes) % 60);
    return text.data();
}

std::optional<std::string> fitting_zone(std::span<const ContactClock::Stamp> stamps) {
    for (const char* name : common_zones) {
        const auto zone = find(name);
        if (zone == nullptr) continue;
        const bool fits = std::all_of(stamps.begin(), stamps.end(), [&](const auto& stamp) {
            return offset_in(*zone, stamp.first) == stamp.second;
        });
        if (fits) return name;
    }
    return std::nullopt;
}

}  // namespace

ContactClock::ContactClock(const std::string& zone, std::span<const Stamp> stamps) : zone_{zone} {
    const auto given = parse_offset(zone);
    if (!zone.empty() && !given && find(zone) != nullptr) {
        is_known_ = is_named_ = is_named_by_person_ = true;
        return;
    }
    is_known_ = given.has_value() || !stamps.empty();
    const auto recent = stamps.first(std::min(stamps.size(), stamp_count_max));
    fixed_min_ = recent.empty() ? given.value_or(0) : recent.front().second;
    if (const auto name = recent.empty() ? std::nullopt : fitting_zone(recent)) {
        zone_ = *name;
        is_named_ = true;
    } else {
        zone_ = offset_text(fixed_min_);
    }
}

int ContactClock::offset_min(domain::Instant at) const {
    if (!is_named_) return fixed_min_;
    const auto zone = find(zone_);
    return zone == nullptr ? 0 : offset_in(*zone, at);
}

}  // namespace foresail::insight
