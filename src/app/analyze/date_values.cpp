#include "app/analyze/date_values.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <string>

namespace foresail::app::analyze {

using nlohmann::json;
using understand::DateKind;
using understand::DateMention;
using understand::DateReading;

namespace {

constexpr std::array<const char*, 8> names{"date",      "time",          "datetime", "daterange",
                                           "timerange", "datetimerange", "duration", "set"};

// A day that is bounded on one side only is a range: "before Friday".
DateKind kind_of(const DateMention& mention) {
    const bool is_bound = mention.modifier == "before" || mention.modifier == "after" ||
                          mention.modifier == "since" || mention.modifier == "until";
    if (!is_bound || mention.kind > DateKind::DateTime) return mention.kind;
    return static_cast<DateKind>(static_cast<int>(mention.kind) + 3);
}

std::string moment(domain::Instant instant, DateKind kind) {
    const std::string text = domain::to_iso8601(instant);
    std::string day = text.substr(0, 10);
    std::string clock = text.substr(11, 8);
    switch (kind) {
        case DateKind::Date:
        case DateKind::DateRange:
            return day;
        case DateKind::Time:
        case DateKind::TimeRange:
            return clock;
        default:
            return day + " " + clock;
    }
}

// Of "PT2H30M" 9000, of "P2W" 1209600; a month counts 30 days and a year 365.
double seconds_of(const std::string& timex) {
    double total = 0;
    bool is_time = false;
    std::string digits;
    for (std::size_t i = 0; i < timex.size(); ++i) {
        const char c = timex[i];
        const bool is_weekend = c == 'W' && i + 1 < timex.size() && timex[i + 1] == 'E';
        if (c == 'T') is_time = true;
        if ((c >= '0' && c <= '9') || c == '.') {
            digits += c;
            continue;
        }
        const double count = digits.empty() ? 0 : std::stod(digits);
        digits.clear();
        const double unit = c == 'Y'   ? 365 * 86400.0
                            : c == 'M' ? (is_time ? 60.0 : 30 * 86400.0)
                            : c == 'B' ? 86400.0
                            : c == 'W' ? (is_weekend ? 2 : 7) * 86400.0
                            : c == 'D' ? 86400.0
                            : c == 'H' ? 3600.0
                            : c == 'S' ? 1.0
                                       : 0.0;
        total += count * unit;
    }
    return total;
}

std::string number(double seconds) {
    std::array<char, 32> text{};
    (void)std::snprintf(text.data(), text.size(), "%.10g", seconds);
    return text.data();
}

// "Before the end of 2016" reaches to its end, "before 2016" to its begin.
void put_bounds(json& value, const DateMention& mention, const DateReading& reading,
                DateKind kind) {
    const bool was_range = mention.kind == kind;
    const domain::Instant end = was_range ? reading.last : reading.start;
    const std::string& modifier = mention.modifier;
    if (modifier == "before") {
        value["end"] = moment(mention.part == "end" ? end : reading.start, kind);
    } else if (modifier == "until") {
        value["end"] = moment(end, kind);
    } else if (modifier == "after") {
        value["start"] = moment(mention.part == "start" ? reading.start : end, kind);
    } else if (modifier == "since") {
        value["start"] = moment(reading.start, kind);
    } else {
        value["start"] = moment(reading.start, kind);
        // A day's last part ends a second before midnight.
        const bool is_night =
            kind >= DateKind::TimeRange && reading.timex.ends_with("TNI") && mention.part.empty();
        value["end"] = moment(is_night ? end - std::chrono::seconds{1} : end, kind);
    }
}

json value_of(const DateMention& mention, const DateReading& reading, DateKind kind) {
    json value{{"timex", reading.timex}, {"type", names.at(static_cast<std::size_t>(kind))}};
    const std::string& modifier = mention.modifier;
    const std::string joint = !modifier.empty() && !mention.part.empty() ? "-" : "";
    if (!modifier.empty() || !mention.part.empty()) value["Mod"] = modifier + joint + mention.part;
    if (kind == DateKind::Set || !mention.is_resolved) {
        value["value"] = "not resolved";
    } else if (kind == DateKind::Duration) {
        value["value"] = number(seconds_of(reading.timex));
    } else if (kind <= DateKind::DateTime) {
        // About three is a range of times without bounds.
        if (modifier == "approx") value["type"] = names.at(static_cast<std::size_t>(kind) + 3);
        value["value"] = moment(reading.start, kind);
    } else {
        put_bounds(value, mention, reading, kind);
    }
    return value;
}

}  // namespace

std::string type_name_of(const DateMention& mention) {
    return std::string{"datetimeV2."} + names.at(static_cast<std::size_t>(kind_of(mention)));
}

json date_values(const DateMention& mention) {
    const DateKind kind = kind_of(mention);
    json values = json::array();
    for (const DateReading& reading : mention.readings) {
        const json value = value_of(mention, reading, kind);
        if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
    }
    return values;
}

}  // namespace foresail::app::analyze
