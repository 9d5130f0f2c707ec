#include "understand/date/zone.h"

#include <array>
#include <cstdlib>
#include <memory>
#include <string>

#include <re2/re2.h>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

namespace foresail::understand::dates {
namespace {

struct Named {
    const char* words;  // A pattern.
    const char* id;     // As in the tz database.
};

// Short names stand in capitals only: "est" is a word in French.
constexpr std::array named{
    Named{"CE[SD]?T|ME[SD]?Z|Central European (?:Summer )?Time", "Europe/Berlin"},
    Named{"E[SD]?T|(?:US )?Eastern(?: (?:Standard |Daylight )?Time)?", "America/New_York"},
    Named{"C[SD]?T|(?:US )?Central(?: (?:Standard |Daylight )?Time)?", "America/Chicago"},
    Named{"M[SD]?T|(?:US )?Mountain(?: (?:Standard |Daylight )?Time)?", "America/Denver"},
    Named{"P[SD]?T|(?:US )?Pacific(?: (?:Standard |Daylight )?Time)?", "America/Los_Angeles"},
    Named{"BST|(?i:UK time|London time|hora de Londres|heure de Londres|Londoner Zeit)",
          "Europe/London"},
    Named{"WES?T", "Europe/Lisbon"},
    Named{"EES?T", "Europe/Athens"},
    Named{"MSK", "Europe/Moscow"},
    Named{"JST|(?i:Tokyo time)", "Asia/Tokyo"},
    Named{"SGT|(?i:Singapore time)", "Asia/Singapore"},
    Named{"HKT|(?i:Hong Kong time)", "Asia/Hong_Kong"},
    Named{"AE[SD]T|(?i:Sydney time)", "Australia/Sydney"},
    Named{"NZ[SD]T", "Pacific/Auckland"},
    Named{"AK[SD]T", "America/Anchorage"},
    Named{"HST", "Pacific/Honolulu"},
    Named{"(?i:Berlin time|German time|(?:Berliner|Frankfurter|deutscher) Zeit)", "Europe/Berlin"},
    Named{"(?i:Paris time|heure (?:de Paris|française|d['’]Europe centrale))", "Europe/Paris"},
    Named{"(?i:Madrid time|hora (?:de Madrid|peninsular|española|central europea))",
          "Europe/Madrid"},
    Named{"(?i:New York time|hora (?:de Nueva York|del Este)|heure de New York|New Yorker Zeit)",
          "America/New_York"},
};

int offset_of(const char* id, Local local) {
    const std::unique_ptr<icu::TimeZone> zone{
        icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(id))};
    UErrorCode code = U_ZERO_ERROR;
    int32_t raw_ms = 0;
    int32_t summer_ms = 0;
    const auto local_ms =
        std::chrono::duration_cast<std::chrono::milliseconds>(local.time_since_epoch());
    zone->getOffset(static_cast<double>(local_ms.count()), 1, raw_ms, summer_ms, code);
    constexpr int minute_ms = 60'000;
    return U_FAILURE(code) != 0 ? 0 : (raw_ms + summer_ms) / minute_ms;
}

std::string all_names() {
    std::string pattern;
    for (const Named& zone : named)
        pattern += (pattern.empty() ? "(" : "|(") + std::string{zone.words} + ")";
    return R"(^[ \t]*[,(]?[ \t]*(?:)" + pattern + R"()\b\)?)";
}

std::optional<WrittenZone> named_zone(re2::StringPiece rest, Local local) {
    static const re2::RE2 pattern{all_names()};
    std::array<re2::StringPiece, named.size() + 1> groups;
    const bool fits = pattern.Match(rest, 0, rest.size(), re2::RE2::ANCHOR_START, groups.data(),
                                    static_cast<int>(groups.size()));
    for (std::size_t i = 0; fits && i < named.size(); ++i) {
        if (groups.at(i + 1).data() == nullptr) continue;
        return WrittenZone{offset_of(named.at(i).id, local), groups[0].size()};
    }
    return {};
}

// "UTC", "GMT+1", "UTC-03:30".
std::optional<WrittenZone> counted_zone(re2::StringPiece rest) {
    static const re2::RE2 pattern{
        R"(^[ \t]*[,(]?[ \t]*(?:UTC|GMT)(?:\s?([+\-]|\x{2212})\s?(\d{1,2})(?::?(\d{2}))?)?\b\)?)"};
    std::array<re2::StringPiece, 4> groups;
    if (!pattern.Match(rest, 0, rest.size(), re2::RE2::ANCHOR_START, groups.data(), 4)) return {};
    const int hours = std::atoi(std::string{groups[2]}.c_str());
    const int minutes = std::atoi(std::string{groups[3]}.c_str());
    constexpr int hours_max = 14;
    if (hours > hours_max || minutes > 59) return {};
    const int sign = groups[1] == "+" ? 1 : -1;
    return WrittenZone{sign * (hours * 60 + minutes), groups[0].size()};
}

}  // namespace

std::optional<WrittenZone> zone_behind(std::string_view rest, Local local) {
    constexpr std::size_t words_bytes_max = 60;
    const std::string_view near = rest.substr(0, words_bytes_max);
    const re2::StringPiece piece{near.data(), near.size()};
    if (const auto counted = counted_zone(piece)) return counted;
    return named_zone(piece, local);
}

}  // namespace foresail::understand::dates
