#include "api/http/time_zone.h"

#include <memory>

#include <unicode/timezone.h>
#include <unicode/unistr.h>

namespace foresail::api {
namespace {

std::unique_ptr<icu::TimeZone> find(const std::string& name) {
    std::unique_ptr<icu::TimeZone> zone{
        icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name))};
    if (zone == nullptr || *zone == icu::TimeZone::getUnknown()) return nullptr;
    return zone;
}

}  // namespace

bool is_time_zone(const std::string& name) {
    return !name.empty() && name.size() <= 60 && find(name) != nullptr;
}

bool is_utc_offset(const std::string& text) {
    const auto is_digit = [&](std::size_t at, char max) {
        return text[at] >= '0' && text[at] <= max;
    };
    return text.size() == 6 && (text[0] == '+' || text[0] == '-') && is_digit(1, '1') &&
           is_digit(2, '9') && text[3] == ':' && is_digit(4, '5') && is_digit(5, '9');
}

domain::WallClock wall_clock(const std::string& name) {
    const std::shared_ptr<const icu::TimeZone> zone = find(name);
    if (zone == nullptr) return {};
    return {[zone](domain::Instant at) {
        std::int32_t raw_ms = 0;
        std::int32_t summer_ms = 0;
        UErrorCode error = U_ZERO_ERROR;
        zone->getOffset(static_cast<UDate>(domain::to_ms(at)), 0, raw_ms, summer_ms, error);
        return U_FAILURE(error) != 0 ? 0 : (raw_ms + summer_ms) / 60'000;
    }};
}

}  // namespace foresail::api
