#include "understand/date/day_part.h"

#include "understand/date/interval.h"
#include "understand/date/literal.h"

#include <array>
#include <cmath>

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

struct Row {
    int begin_hour;
    int end_hour;
    const char* timex;
};
constexpr std::array<Row, 12> rows{{{0, 24, ""},
                                    {8, 12, "TMO"},
                                    {12, 16, "TAF"},
                                    {16, 20, "TEV"},
                                    {20, 24, "TNI"},
                                    {4, 8, "TDA"},
                                    {8, 18, "TBH"},
                                    {11, 13, "TMI"},
                                    {11, 13, "TMEL"},
                                    {8, 12, "TMEB"},
                                    {16, 20, "TMED"},
                                    {8, 18, "TDT"}}};

}  // namespace

Value part_value(int number) {
    const Row& row = rows.at(static_cast<std::size_t>(number % 100));
    Value value =
        value_of(Local{hours{row.begin_hour}}, Local{hours{row.end_hour}}, row.timex, Unit::Hour);
    return number < 100 ? value : narrowed(value, static_cast<Part>(number / 100));
}

Value narrowed(Value whole, Part part) {
    whole.part = part;
    whole.each([&](Reading& reading) {
        if (part == Part::Start) reading.end = reading.last = reading.start + hours{2};
        if (part == Part::Mid) {
            reading.start += hours{1};
            reading.end = reading.last = reading.start + hours{2};
        }
        if (part == Part::End) reading.start += hours{2};
    });
    return whole;
}

Value in_part(const Value& time, const Value& part) {
    const auto begin = part.start - floor<days>(part.start);
    const auto of_day = time.start - floor<days>(time.start);
    const bool is_night = begin >= hours{20};
    // Twelve at night is midnight, twelve of another late part is noon.
    const bool is_late = is_night ? of_day >= hours{6} && of_day < hours{12} : begin >= hours{11};
    return time.half_day_open ? in_half(time, is_late) : time;
}

std::optional<Value> hour_value(const Symbol& symbol) {
    // "0730"
    const bool is_run = symbol.kind == 'm' && symbol.span.size() == 4 && symbol.number < 2400 &&
                        symbol.number == static_cast<int>(symbol.number);
    const double number = is_run ? symbol.number / 100 : symbol.number;
    const auto hour = static_cast<int>(number + 1e-9);
    const auto minute = static_cast<int>(std::lround((number - hour) * 100));
    if (hour < 0 || hour > 24 || minute > 59) return {};
    Value value = time_of_day((hour % 24) * 60 + minute, hour > 0 && hour <= 12);
    if (minute == 0 && symbol.kind != 'm') value.timex = value.timex.substr(0, 3);
    return value;
}

}  // namespace foresail::understand::dates
