#include "app/analyze/date_values.h"

#include <array>
#include <chrono>
#include <string>
#include <vector>

namespace foresail::app::analyze {

using nlohmann::json;
using understand::DateKind;
using understand::DateMention;
using understand::OpenPart;

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
    const std::string day = text.substr(0, 10);
    const std::string clock = text.substr(11, 8);
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

// The same place in the year, month or week that is `steps` away.
domain::Instant moved(domain::Instant instant, OpenPart open, int steps) {
    using namespace std::chrono;
    if (open == OpenPart::Week) return instant + days{7 * steps};
    const auto day = floor<days>(instant);
    year_month_day date{day};
    date = open == OpenPart::Year ? date + years{steps} : date + months{steps};
    if (!date.ok()) date = date.year() / date.month() / last;
    return sys_days{date} + (instant - day);
}

// Of "PT2H30M" 9000, of "P2W" 1209600; a month counts 30 days and a year 365.
double seconds_of(const std::string& timex) {
    double total = 0;
    bool is_time = false;
    std::string digits;
    for (const char c : timex) {
        if (c == 'T') is_time = true;
        if ((c >= '0' && c <= '9') || c == '.') {
            digits += c;
            continue;
        }
        const double count = digits.empty() ? 0 : std::stod(digits);
        digits.clear();
        const double unit = c == 'Y'   ? 365 * 86400.0
                            : c == 'M' ? (is_time ? 60.0 : 30 * 86400.0)
                            : c == 'W' ? 7 * 86400.0
                            : c == 'D' ? 86400.0
                            : c == 'H' ? 3600.0
                            : c == 'S' ? 1.0
                                       : 0.0;
        total += count * unit;
    }
    return total;
}

// A range's end stands in its timex, "(2014-01-01,2018-05-02,P1582D)"; of "XXXX-11-20" month and
// day.
domain::Instant end_of(const DateMention& mention) {
    const std::string& timex = mention.timex;
    const std::size_t comma = timex.find(',');
    if (mention.kind != DateKind::DateRange || comma == std::string::npos) return mention.end;
    const std::string last = timex.substr(comma + 1, 10);
    const auto is_there = [&](domain::Instant instant) {
        const std::string day = domain::to_iso8601(instant).substr(0, 10);
        return last == day || (last.starts_with("XXXX") && last.substr(4) == day.substr(4));
    };
    return is_there(mention.last) && !is_there(mention.end) ? mention.last : mention.end;
}

// "2016-12-15(T19,T20,PT1H)" as "(2016-12-15T19,2016-12-15T20,PT1H)"; a moment a while from now has
// its seconds.
std::string written(const DateMention& mention) {
    const std::string& timex = mention.timex;
    const std::size_t bracket = timex.find('(');
    if (bracket != std::string::npos && bracket > 0) {
        const std::string day = timex.substr(0, bracket);
        std::string out = "(";
        for (const char c : timex.substr(bracket + 1)) {
            if (c == 'T' && (out.back() == '(' || out.back() == ',')) out += day;
            out += c;
        }
        return out;
    }
    return timex;
}

json value_at(const DateMention& mention, DateKind kind, domain::Instant start, domain::Instant end,
              const std::string& timex) {
    json value{{"timex", timex}, {"type", names.at(static_cast<std::size_t>(kind))}};
    const std::string& modifier = mention.modifier;
    if (!modifier.empty()) value["Mod"] = modifier;
    if (kind == DateKind::Set) {
        value["value"] = "not resolved";
    } else if (kind == DateKind::Duration) {
        value["value"] = std::to_string(static_cast<std::int64_t>(seconds_of(timex)));
    } else if (kind <= DateKind::DateTime) {
        value["value"] = moment(start, kind);
    } else if (modifier == "before") {
        value["end"] = moment(start, kind);
    } else if (modifier == "until") {
        value["end"] = moment(mention.kind == kind ? end : start, kind);
    } else if (modifier == "after") {
        value["start"] = moment(mention.kind == kind ? end : start, kind);
    } else if (modifier == "since") {
        value["start"] = moment(start, kind);
    } else {
        value["start"] = moment(start, kind);
        // A day's last part ends a second before midnight.
        const bool is_night = kind == DateKind::DateTimeRange && timex.ends_with("TNI");
        value["end"] = moment(is_night ? end - std::chrono::seconds{1} : end, kind);
    }
    return value;
}

std::string afternoon(std::string timex) {
    const auto place = timex.find('T');
    if (place == std::string::npos || place + 3 > timex.size()) return timex;
    const int hour = std::stoi(timex.substr(place + 1, 2)) % 12 + 12;
    return timex.replace(place + 1, 2, std::to_string(hour));
}

std::string morning(std::string timex) {
    const auto place = timex.find('T');
    if (place == std::string::npos || place + 3 > timex.size()) return timex;
    const int hour = std::stoi(timex.substr(place + 1, 2)) % 12;
    return timex.replace(place + 1, 2, (hour < 10 ? "0" : "") + std::to_string(hour));
}

}  // namespace

std::string type_name_of(const DateMention& mention) {
    return std::string{"datetimeV2."} + names.at(static_cast<std::size_t>(kind_of(mention)));
}

json date_values(const DateMention& mention, domain::Instant reference) {
    using std::chrono::hours;
    const DateKind kind = kind_of(mention);
    const domain::Instant last = end_of(mention);
    const std::string timex = written(mention);
    std::vector<std::pair<domain::Instant, domain::Instant>> places{{mention.start, last}};
    const bool has_day = kind != DateKind::Time && kind != DateKind::TimeRange &&
                         kind != DateKind::Duration && kind != DateKind::Set;
    if (has_day && mention.open != OpenPart::None) {
        const auto today = std::chrono::floor<std::chrono::days>(reference);
        const int step = mention.start >= today ? -1 : 1;
        places.emplace_back(moved(mention.start, mention.open, step),
                            moved(last, mention.open, step));
        if (step < 0) std::swap(places[0], places[1]);
    }
    json values = json::array();
    const bool is_instant = kind == DateKind::Time || kind == DateKind::DateTime;
    for (const auto& [start, end] : places) {
        if (!mention.half_day_open || !is_instant) {
            values.push_back(value_at(mention, kind, start, end, timex));
            continue;
        }
        const auto day = std::chrono::floor<std::chrono::days>(start);
        const auto early = day + (start - day) % hours{12};
        values.push_back(value_at(mention, kind, early, end, morning(timex)));
        values.push_back(value_at(mention, kind, early + hours{12}, end, afternoon(timex)));
    }
    return values;
}

}  // namespace foresail::app::analyze
