// Days, months, quarters and years by their names and numbers.
#include "understand/date/calendar.h"
#include "understand/date/grammar.h"
#include "understand/date/literal.h"

#include <array>
#include <cstdio>

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

bool set_day(Symbol& out, std::optional<Value> value) {
    if (!value) return false;
    out.kind = 'D';
    out.value = *std::move(value);
    return true;
}
bool set_range(Symbol& out, Value value) {
    out.kind = 'R';
    out.value = std::move(value);
    return true;
}

bool full_date(Symbol& out, int year, int month, int day) {
    const auto found = make_day(year, month, day);
    return found && set_day(out, day_value(*found));
}

bool day_month_year(const Match& m, Symbol& out) {
    return full_date(out, m.number(3), m.number(2), m.number(1));
}
bool month_day_year(const Match& m, Symbol& out) {
    return full_date(out, m.number(3), m.number(1), m.number(2));
}
bool year_month_day(const Match& m, Symbol& out) {
    return full_date(out, m.number(1), m.number(2), m.number(3));
}
bool month_year_day(const Match& m, Symbol& out) {
    return full_date(out, m.number(2), m.number(1), m.number(3));
}
bool day_month_short_year(const Match& m, Symbol& out) {
    return full_date(out, 2000 + m.number(3), m.number(2), m.number(1));
}
bool day_month(const Match& m, Symbol& out) {
    return set_day(out, open_year(m.number(2), m.number(1), m.context));
}
bool month_day(const Match& m, Symbol& out) {
    return set_day(out, open_year(m.number(1), m.number(2), m.context));
}
bool holiday(const Match& m, Symbol& out) {
    return set_day(out, open_year(m.number(1) / 100, m.number(1) % 100, m.context));
}
bool holiday_year(const Match& m, Symbol& out) {
    return full_date(out, m.number(2), m.number(1) / 100, m.number(1) % 100);
}
bool day_then_year(const Match& m, Symbol& out) {
    if (m.value(1).open != Open::Year) return false;
    const Day day = floor<days>(m.value(1).start);
    return full_date(out, m.number(2), month_of(day), day_of_month(day));
}

bool month_year(const Match& m, Symbol& out) {
    return set_range(out, month_range(m.number(2), m.number(1)));
}
bool year_month(const Match& m, Symbol& out) {
    return set_range(out, month_range(m.number(1), m.number(2)));
}
// The next one, or the one that we are in.
bool month_alone(const Match& m, Symbol& out) {
    if (m[1].is_weak) return false;
    const Day today = m.context.today();
    Value value =
        month_range(year_of(today) + (m.number(1) < month_of(today) ? 1 : 0), m.number(1));
    value.timex = "XXXX" + value.timex.substr(4);
    value.open = Open::Year;
    return set_range(out, value);
}

bool quarter_of_year(Symbol& out, int quarter, int year) {
    const bool is_half = quarter > 10;
    const int size = is_half ? 6 : 3;
    const int month = (is_half ? quarter - 11 : quarter - 1) * size + 1;
    if (quarter < 1 || month > 12) return false;
    return set_range(
        out, unit_range(*make_day(year, month, 1), is_half ? Unit::HalfYear : Unit::Quarter, 0));
}
bool quarter_year(const Match& m, Symbol& out) {
    return quarter_of_year(out, m.number(1), m.number(2));
}
bool year_quarter(const Match& m, Symbol& out) {
    return quarter_of_year(out, m.number(2), m.number(1));
}
bool quarter_alone(const Match& m, Symbol& out) {
    return quarter_of_year(out, m.number(1), year_of(m.context.today()));
}
int quarter_number(const Match& m, std::size_t unit, int number) {
    if (m.unit(unit) == Unit::Quarter) return number;
    return m.unit(unit) == Unit::HalfYear ? number + 10 : 0;
}
bool ordinal_quarter_year(const Match& m, Symbol& out) {
    return quarter_of_year(out, quarter_number(m, 2, m.number(1)), m.number(3));
}
bool ordinal_quarter(const Match& m, Symbol& out) {
    return quarter_of_year(out, quarter_number(m, 2, m.number(1)), year_of(m.context.today()));
}

// "Wed 13th", "lundi 24": the next such day that falls on that weekday.
bool weekday_and_day(const Match& m, Symbol& out) {
    const int wanted = m.number(2);
    const Day today = m.context.today();
    for (int i = 0; i < 400; ++i) {
        const Day day = today + days{i};
        if (day_of_month(day) == wanted && weekday_of(day) == m.number(1)) {
            std::array<char, 16> timex{};
            (void)std::snprintf(timex.data(), timex.size(), "XXXX-WXX-%d", m.number(1));
            return set_day(out, day_value(day, timex.data(), Open::Month));
        }
    }
    return false;
}
// A weekday before a date is a part of it.
bool weekday_and_date(const Match& m, Symbol& out) {
    return set_day(out, m.value(2));
}
bool date_and_weekday(const Match& m, Symbol& out) {
    if (weekday_of(floor<days>(m.value(1).start)) != m.number(2)) return false;
    return set_day(out, m.value(1));
}

// "the 21st": of this month, or of the next.
bool day_of_some_month(const Match& m, Symbol& out) {
    if (m[1].is_spelled || m[1].number < 1 || m[1].number > 31) return false;
    const Day today = m.context.today();
    for (int i = 0; i < 3; ++i) {
        const Day month = add_months(today - days{day_of_month(today) - 1}, i);
        const auto day = make_day(year_of(month), month_of(month), m.number(1));
        if (!day || *day < today) continue;
        std::array<char, 16> timex{};
        (void)std::snprintf(timex.data(), timex.size(), "XXXX-XX-%02d", m.number(1));
        out.span = m[1].span;
        return set_day(out, day_value(*day, timex.data(), Open::Month));
    }
    return false;
}

bool year_alone(const Match& m, Symbol& out) {
    return set_range(out, unit_range(*make_day(m.number(1), 1, 1), Unit::Year, 0));
}
bool named_year(const Match& m, Symbol& out) {
    return m.unit(1) == Unit::Year &&
           set_range(out, unit_range(*make_day(m.number(2), 1, 1), Unit::Year, 0));
}
bool week_of_year(const Match& m, Symbol& out) {
    const int number = m.number(2);
    if (m.unit(1) != Unit::Week || number < 1 || number > 53) return false;
    const Day fourth = *make_day(m.has(3) ? m.number(3) : year_of(m.context.today()), 1, 4);
    return set_range(out, unit_range(fourth, Unit::Week, number - 1));
}

}  // namespace

const Rules& calendar_rules() {
    static const Rules rules = make_rules({
        {"([no])[g!]*(M)[gf,!-]*(Y)", day_month_year},
        {"([no])[/-](M)[/-](n)", day_month_short_year},
        {"([no])[/-](M)[/-](Y)", day_month_year},
        {"(Y)[/-](M)[/-]([no])", year_month_day},
        {"(M)[/-](Y)[/-]([no])", month_year_day},
        {"(M)[/-]([no])[/-](Y)", month_day_year},
        {"(M)g*([no])[g,]*(Y)", month_day_year},
        {"(M)[,gf/-]*(Y)", month_year},
        {"(Y)[,g/!-]?(M)", year_month},
        {"(o)[gU]?g*(M)", day_month},
        {"(n)[g!/-]*(M)", day_month},
        {"(M)[!,/-]?g*([no])", month_day},
        {"(H)[g,]*(Y)", holiday_year},
        {"(H)", holiday},
        {"(D)[,g]*(Y)", day_then_year},
        {"(Q)[,g/-]*(Y)", quarter_year},
        {"(Y)[,g/-]*(Q)", year_quarter},
        {"(o)(U)[,g]*(Y)", ordinal_quarter_year},
        {"(o)(U)", ordinal_quarter},
        {"(Q)", quarter_alone},
        {"(W)[,g!]*(D)", weekday_and_date},
        {"(D)[,]?(W)", date_and_weekday},
        {"(W)[,!]?g*(o)", weekday_and_day},
        {"(W)g?(n)",
         [](const Match& m, Symbol& out) {
             const bool counts_days = m.context.language != "en";
             return counts_days && weekday_and_day(m, out);
         }},
        {"(U)g?(n)[,g]*(Y)", week_of_year},
        {"(U)g?(n)", week_of_year},
        {"(U)[g]?(Y)", named_year},
    });
    return rules;
}

const Rules& month_rules() {
    static const Rules rules = make_rules({{"(M)", month_alone}, {"(Y)", year_alone}});
    return rules;
}

const Rules& day_number_rules() {
    static const Rules rules = make_rules({{"g(o)", day_of_some_month}});
    return rules;
}

}  // namespace foresail::understand::dates
