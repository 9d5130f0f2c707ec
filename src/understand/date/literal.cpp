#include "understand/date/literal.h"

#include "understand/date/calendar.h"

#include <array>
#include <cstdio>
#include <string>

#include <re2/re2.h>

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

// Matches at the begin of `rest`; the groups are numbers.
template <class... Numbers>
std::size_t match(std::string_view rest, const re2::RE2& pattern, Numbers*... numbers) {
    const std::string_view near = rest.substr(0, 48);
    re2::StringPiece piece{near.data(), near.size()};
    if (!re2::RE2::Consume(&piece, pattern, numbers...)) return 0;
    return near.size() - piece.size();
}

bool goes_on(std::string_view rest, std::size_t size) {
    if (size >= rest.size()) return false;
    const auto c = static_cast<unsigned char>(rest[size]);
    if (std::isalnum(c) != 0 || c == '_' || c == '%') return true;
    const bool joins = c == '.' || c == '/' || c == '-' || c == ',' || c == ':';
    return joins && c != '-' && size + 1 < rest.size() &&
           std::isdigit(static_cast<unsigned char>(rest[size + 1])) != 0;
}

int full_year(int year, std::size_t digits) {
    if (digits > 2) return year;
    return year < 40 ? 2000 + year : 1900 + year;
}

std::optional<Symbol> day_symbol(std::string_view rest, std::size_t size,
                                 std::optional<Value> value) {
    if (!value || goes_on(rest, size)) return {};
    return Symbol{.kind = 'D', .span = {0, size}, .value = *value};
}

std::optional<Symbol> read_full_date(std::string_view rest, const Context& context) {
    static const re2::RE2 iso{R"((\d{4})[-/.](\d{1,2})[-/.](\d{1,2}))"};
    static const re2::RE2 other{R"((\d{1,2})\s?([-/.])\s?(\d{1,2})\s?([-/.,])\s?(\d{4}|\d{2}))"};
    int a = 0;
    int b = 0;
    int c = 0;
    if (const std::size_t size = match(rest, iso, &a, &b, &c); size > 0) {
        if (const auto day = make_day(a, b, c)) return day_symbol(rest, size, day_value(*day));
    }
    std::string separator;
    std::string year;
    std::string second;
    const std::size_t size = match(rest, other, &a, &separator, &b, &second, &year);
    // "April 4-22, 2018" are days.
    const bool is_even =
        second == separator || (second == "," && separator != "-" && year.size() == 4);
    if (size == 0 || !is_even) return {};
    const bool month_first = b > 12 || (context.month_first && separator != "." && a <= 12);
    if (!month_first) std::swap(a, b);
    const int full = full_year(std::stoi(year), year.size());
    const auto day = make_day(full, a, b);
    if (!day) return {};
    Value value = day_value(*day);
    // "12/12/30" may be of either century.
    const auto past = make_day(full - 100, a, b);
    if (year.size() == 2 && full >= 2030 && full < 2040 && past) {
        value.timex.replace(0, 2, "XX");
        value.earlier = day_value(*past, value.timex, Open::None);
    }
    return day_symbol(rest, size, value);
}

// "2018-05-29T14:30:00Z", in the writer's own clock.
std::optional<Symbol> read_moment(std::string_view rest) {
    static const re2::RE2 iso{
        R"((\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)"};
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    std::string second;
    const std::size_t size = match(rest, iso, &year, &month, &day, &hour, &minute, &second);
    const auto date = size > 0 ? make_day(year, month, day) : std::nullopt;
    if (!date || hour > 23 || minute > 59 || second > "59") return {};
    Value time = time_of_day(hour * 60 + minute, false);
    if (!second.empty()) {
        time.start += seconds{std::stoi(second)};
        time.timex = timex_of_time(time.start, true);
    }
    return Symbol{.kind = 'X', .span = {0, size}, .value = at_time(day_value(*date), time)};
}

std::optional<Symbol> read_month_and_day(std::string_view rest, const Context& context) {
    static const re2::RE2 slash{R"((\d{1,2})/(\d{1,2}))"};
    static const re2::RE2 dot{R"((\d{1,2})\.\s?(\d{1,2})\.?)"};
    int a = 0;
    int b = 0;
    std::size_t size = match(rest, slash, &a, &b);
    if (size > 0 && a == 24 && b == 7) return {};  // Around the clock.
    const bool is_dotted = size == 0 && context.language == "de";
    if (is_dotted) size = match(rest, dot, &a, &b);
    if (size == 0) return {};
    const bool month_first = b > 12 || (context.month_first && a <= 12);
    auto found =
        day_symbol(rest, size, month_first ? open_year(a, b, context) : open_year(b, a, context));
    if (found) found->is_weak = is_dotted && rest[size - 1] != '.';
    return found;
}

std::optional<Symbol> read_clock(std::string_view rest, const Context& context) {
    static const re2::RE2 colon{R"((\d{1,2})\s?:\s?(\d{2})(?::(\d{2}))?)"};
    // "14h30", "14 h 30", "14h30min".
    static const re2::RE2 h{R"((?i)(\d{1,2})[\s\x{00A0}\x{202F}]?(?:h|hrs?|hs))"
                            R"((?:[\s\x{00A0}\x{202F}]?(\d{2})(?:\s?min\b)?)?\b)"};
    static const re2::RE2 uhr{R"((?i)(\d{1,2})[.:](\d{2})\s?(?:uhr|h)\b)"};
    int hour = 0;
    int minute = 0;
    std::string tail;
    bool has_seconds = false;
    std::size_t size = context.language == "de" ? match(rest, uhr, &hour, &minute) : 0;
    if (size == 0) {
        size = match(rest, colon, &hour, &minute, &tail);
        has_seconds = !tail.empty();
    }
    bool is_h = false;
    if (size == 0 && context.language != "en" && !context.month_first) {
        tail.clear();
        size = match(rest, h, &hour, &tail);
        is_h = size > 0;
        minute = tail.empty() ? 0 : std::stoi(tail);
    }
    if (size == 0 || hour > 24 || minute > 59 || (hour == 24 && minute > 0)) return {};
    Value value = time_of_day(hour * 60 + minute, hour > 0 && hour <= 12);
    if (is_h && tail.empty()) value.timex = value.timex.substr(0, 3);
    if (has_seconds) {
        const int second = std::stoi(tail);
        if (second > 59) return {};
        value.start += seconds{second};
        value.end = value.start + 1min;
        value.timex = timex_of_time(value.start, true);
    }
    return Symbol{.kind = 'T', .span = {0, size}, .value = value};
}

std::optional<Symbol> read_quarter(std::string_view rest) {
    static const re2::RE2 quarter{R"((?i)([qths])\s?([1-4])\b)"};
    std::string letter;
    int number = 0;
    const std::size_t size = match(rest, quarter, &letter, &number);
    // "3Q 2019"
    static const re2::RE2 number_first{R"(([1-4])Q\b)"};
    if (const std::size_t behind = match(rest, number_first, &number); size == 0 && behind > 0) {
        return Symbol{.kind = 'Q', .span = {0, behind}, .number = static_cast<double>(number)};
    }
    if (size == 0) return {};
    const bool is_half = letter == "H" || letter == "h" || letter == "S" || letter == "s";
    if (is_half && number > 2) return {};
    // Quarters are 1 to 4, half years 11 and 12.
    return Symbol{.kind = 'Q', .span = {0, size}, .number = double(number + (is_half ? 10 : 0))};
}

// "2019-W05"
std::optional<Symbol> read_week(std::string_view rest) {
    static const re2::RE2 iso{R"(((?:19|20)\d{2})-?W([0-5]\d)\b)"};
    int year = 0;
    int week = 0;
    const std::size_t size = match(rest, iso, &year, &week);
    if (size == 0 || week < 1 || week > 53 || goes_on(rest, size)) return {};
    Value value = unit_range(*make_day(year, 1, 4), Unit::Week, week - 1);
    return Symbol{.kind = 'R', .span = {0, size}, .number = 2, .value = std::move(value)};
}

// "1h30", "2h 15m"; the local ones are times of the day.
std::optional<Symbol> read_length(std::string_view rest, const Context& context) {
    static const re2::RE2 hours_and_minutes{R"((\d{1,2})h(\d{2}|\s?\d{1,2}\s?m(?:ins?)?)\b)"};
    int hour = 0;
    std::string tail;
    const std::size_t size =
        context.language == "en" ? match(rest, hours_and_minutes, &hour, &tail) : 0;
    const std::size_t digit = tail.find_first_of("0123456789");
    const int minute = size == 0 ? 60 : std::stoi(tail.substr(digit));
    if (minute > 59) return {};
    Value value =
        value_of({}, {}, timex_of_clock_length(hours{hour} + minutes{minute}), Unit::Minute);
    return Symbol{.kind = 'L', .span = {0, size}, .value = std::move(value)};
}

}  // namespace

std::optional<Value> open_year(int month, int day, const Context& context) {
    std::array<char, 16> timex{};
    (void)std::snprintf(timex.data(), timex.size(), "XXXX-%02d-%02d", month, day);
    const int year = year_of(context.today());
    std::optional<Value> value;
    for (int i = year; i <= year + 8 && !value; ++i) {
        const auto next = make_day(i, month, day);
        if (next && *next >= context.reference) value = day_value(*next, timex.data(), Open::Year);
    }
    for (int i = year; i >= year - 8 && value && !value->earlier; --i) {
        const auto past = make_day(i, month, day);
        if (past && *past < context.reference) value->earlier = day_value(*past, timex.data(), {});
    }
    return value;
}

std::optional<Value> open_month(int day, const Context& context) {
    const Day today = context.today();
    const Day first = today - days{day_of_month(today) - 1};
    std::array<char, 16> timex{};
    (void)std::snprintf(timex.data(), timex.size(), "XXXX-XX-%02d", day);
    const auto in_month = [&](int offset) {
        const Day month = add_months(first, offset);
        return make_day(year_of(month), month_of(month), day);
    };
    std::optional<Value> value;
    for (int i = 0; i < 3 && !value; ++i) {
        const auto next = in_month(i);
        if (next && *next >= context.reference) value = day_value(*next, timex.data(), Open::Month);
    }
    for (int i = 0; i > -3 && value && !value->earlier; --i) {
        const auto past = in_month(i);
        if (past && *past < context.reference) value->earlier = day_value(*past, timex.data(), {});
    }
    return value;
}

Value time_of_day(int minutes_of_day, bool half_day_open) {
    const Local start{std::chrono::minutes{minutes_of_day}};
    Value value = value_of(start, start + 1min, timex_of_time(start, false), Unit::Minute);
    value.last = start;
    value.half_day_open = half_day_open;
    return value;
}

std::optional<Symbol> read_literal(std::string_view text, std::size_t begin,
                                   const Context& context) {
    const std::string_view rest = text.substr(begin);
    auto found = read_moment(rest);
    if (!found) found = read_week(rest);
    if (!found) found = read_length(rest, context);
    if (!found) found = read_full_date(rest, context);
    if (!found) found = read_clock(rest, context);
    if (!found) found = read_month_and_day(rest, context);
    if (!found) found = read_quarter(rest);
    if (found) {
        found->span.begin += begin;
        found->span.end += begin;
    }
    return found;
}

}  // namespace foresail::understand::dates
