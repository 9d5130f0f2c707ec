// Days, months, quarters and years by their names and numbers.
#include "understand/date/calendar.h"

#include "understand/date/grammar.h"
#include "understand/date/literal.h"

#include <array>
#include <cstdio>
#include <string_view>
#include <utility>

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

// "30 February" is a date, of which no day is known.
Value no_day(const char* year, int month, int day) {
    std::array<char, 24> timex{};
    (void)std::snprintf(timex.data(), timex.size(), "%s-%02d-%02d", year, month, day);
    Value value = day_value(Day{}, timex.data(), Open::None);
    value.is_unresolved = true;
    return value;
}
bool is_near_day(int month, int day) {
    return month >= 1 && month <= 12 && day >= 29 && day <= 31;
}

bool full_date(Symbol& out, int year, int month, int day) {
    if (const auto found = make_day(year, month, day)) return set_day(out, day_value(*found));
    out.is_vague = true;
    return is_near_day(month, day) &&
           set_day(out, no_day(std::to_string(year).c_str(), month, day));
}
bool open_date(const Match& m, Symbol& out, int month, int day) {
    if (auto value = open_year(month, day, m.context)) return set_day(out, value);
    out.is_vague = true;
    return is_near_day(month, day) && set_day(out, no_day("XXXX", month, day));
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
// "2019 May 10", where the words end.
bool year_then_month_day(const Match& m, Symbol& out) {
    const bool ends = std::string_view{"#!,;)@fwTt"}.find(m.after()) != std::string_view::npos;
    return ends && !m[3].is_spelled && full_date(out, m.number(1), m.number(2), m.number(3));
}
bool year_day_month(const Match& m, Symbol& out) {
    return full_date(out, m.number(1), m.number(3), m.number(2));
}
bool month_year_day(const Match& m, Symbol& out) {
    return full_date(out, m.number(2), m.number(1), m.number(3));
}
bool day_month_short_year(const Match& m, Symbol& out) {
    return full_date(out, 2000 + m.number(3), m.number(2), m.number(1));
}
bool day_month(const Match& m, Symbol& out) {
    // "January 12 - January 16".
    if (m.before() == 'M' && m.context.language == "en") return false;
    return open_date(m, out, m.number(2), m.number(1));
}
bool month_day(const Match& m, Symbol& out) {
    return open_date(m, out, m.number(1), m.number(2));
}
bool with_year(const Match& m, Symbol& out, int year) {
    if (m.value(1).open != Open::Year) return false;
    const Day day = floor<days>(m.value(1).start);
    return full_date(out, year, month_of(day), day_of_month(day));
}
bool day_then_year(const Match& m, Symbol& out) {
    return with_year(m, out, m.number(2));
}
// Two figures that are no day of a month and nothing else either.
bool is_short_year(const Match& m, std::size_t group) {
    const Symbol& year = m[group];
    const bool goes_on = std::string_view{"hUa%/:-"}.find(m.after()) != std::string_view::npos;
    const bool is_of = year.span.begin - m[group - 1].span.end > 1;
    // "03 May 22", where the words end.
    const bool ends = std::string_view{"#!,;)"}.find(m.after()) != std::string_view::npos;
    const bool is_new = m[1].kind == 'D' && ends && year.number >= 10 && year.number < 40;
    if (is_new && !year.is_spelled && year.span.size() == 2) return true;
    return !goes_on && (is_of || m.context.language != "en") && !year.is_spelled &&
           year.span.size() == 2 && year.number >= 40;
}
// "15 April of 87".
bool day_then_short_year(const Match& m, Symbol& out) {
    const int century = m.number(2) < 40 ? 2000 : 1900;
    return is_short_year(m, 2) && with_year(m, out, century + m.number(2));
}
// "Mai 92", "enero del 98".
bool month_short_year(const Match& m, Symbol& out) {
    return is_short_year(m, 2) && set_range(out, month_range(1900 + m.number(2), m.number(1)));
}
bool named_short_year(const Match& m, Symbol& out) {
    if (m.unit(1) != Unit::Year || m[1].is_plural || !is_short_year(m, 2)) return false;
    return set_range(out, unit_range(*make_day(1900 + m.number(2), 1, 1), Unit::Year, 0));
}
bool day_year_month(const Match& m, Symbol& out) {
    return full_date(out, m.number(2), m.number(3), m.number(1));
}
// "Twenty third day of September".
bool numbered_day_month(const Match& m, Symbol& out) {
    return m.unit(2) == Unit::Day && set_day(out, open_year(m.number(3), m.number(1), m.context));
}
// "This 5/12", "this Friday (5/12)": the one of this year.
bool near_day(const Match& m, Symbol& out, std::size_t near, std::size_t date, bool is_named) {
    Value value = m.value(date);
    if (value.open != Open::Year) return false;
    const Day day = floor<days>(value.start);
    const int later = m[near].number > 0 && !is_named ? 1 : 0;
    const int year = year_of(m.context.today()) + later;
    const auto found = make_day(year, month_of(day), day_of_month(day));
    return found && set_day(out, day_value(*found, value.timex, Open::None));
}
bool near_date(const Match& m, Symbol& out) {
    return near_day(m, out, 1, 2, false);
}
bool near_weekday_and_date(const Match& m, Symbol& out) {
    return near_day(m, out, 1, 3, true);
}

bool month_year(const Match& m, Symbol& out) {
    return set_range(out, month_range(m.number(2), m.number(1)));
}
bool year_month(const Match& m, Symbol& out) {
    return set_range(out, month_range(m.number(1), m.number(2)));
}
// The next one, or the one that we are in; and the last one before.
bool month_alone(const Match& m, Symbol& out) {
    if (m[1].is_weak) return false;
    const Day today = m.context.today();
    const int year = year_of(today) + (m.number(1) < month_of(today) ? 1 : 0);
    Value value = month_range(year, m.number(1));
    value.earlier = month_range(year - 1, m.number(1));
    value.each([](Reading& reading) { reading.timex.replace(0, 4, "XXXX"); });
    value.open = Open::Year;
    return set_range(out, value);
}
bool month_named_so(const Match& m, Symbol& out) {
    if (m.unit(1) != Unit::Month) return false;
    const Day today = m.context.today();
    const int year = year_of(today) + (m.number(2) < month_of(today) ? 1 : 0);
    Value value = month_range(year, m.number(2));
    value.earlier = month_range(year - 1, m.number(2));
    value.each([](Reading& reading) { reading.timex.replace(0, 4, "XXXX"); });
    value.open = Open::Year;
    return set_range(out, value);
}
// "12-2015", "2015/3".
bool month_number_year(const Match& m, Symbol& out) {
    const int month = m.number(1);
    if (month >= 1 && month <= 12) return set_range(out, month_range(m.number(2), month));
    out.kind = '_';
    return true;
}
bool year_month_number(const Match& m, Symbol& out) {
    const int month = m.number(2);
    if (month >= 1 && month <= 12) return set_range(out, month_range(m.number(1), month));
    out.kind = '_';
    return true;
}

// "El 6 del mes de abril".
bool day_of_month_named_so(const Match& m, Symbol& out) {
    if (m.unit(2) != Unit::Month || m.number(1) < 1 || m.number(1) > 31) return false;
    return set_day(out, open_year(m.number(3), m.number(1), m.context));
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
// The one that began last, and the next.
bool open_quarter(const Match& m, Symbol& out, int quarter) {
    const int year = year_of(m.context.today());
    if (!quarter_of_year(out, quarter, year)) return false;
    // The sets take a half year for one of this year.
    if (quarter > 10) return true;
    const bool is_past = out.value.start < m.context.reference;
    Symbol other;
    quarter_of_year(other, quarter, is_past ? year + 1 : year - 1);
    if (is_past) std::swap(out.value, other.value);
    out.value.earlier = Reading{other.value};
    out.value.each(
        [](Reading& reading) { reading.timex.replace(1, 4, "XXXX").replace(12, 4, "XXXX"); });
    out.value.open = Open::Year;
    return true;
}
bool quarter_alone(const Match& m, Symbol& out) {
    if (m.number(1) > 10 && m.context.language == "en") return false;
    return open_quarter(m, out, m.number(1));
}
int quarter_number(const Match& m, std::size_t unit, int number) {
    if (m.unit(unit) == Unit::Quarter) return number;
    return m.unit(unit) == Unit::HalfYear ? number + 10 : 0;
}
bool ordinal_quarter_year(const Match& m, Symbol& out) {
    return quarter_of_year(out, quarter_number(m, 2, m.number(1)), m.number(3));
}
bool ordinal_quarter(const Match& m, Symbol& out) {
    return open_quarter(m, out, quarter_number(m, 2, m.number(1)));
}
bool quarter_of_the_year(const Match& m, Symbol& out) {
    return m.unit(3) == Unit::Year && ordinal_quarter(m, out);
}
bool year_ordinal_quarter(const Match& m, Symbol& out) {
    return quarter_of_year(out, quarter_number(m, 3, m.number(2)), m.number(1));
}

// "Wed 13th", "lundi 24": the next such day that falls on that weekday, and the last one.
bool weekday_and_day(const Match& m, Symbol& out) {
    const int weekday = m.number(1);
    const Day today = m.context.today();
    const auto fits = [&](Day day) {
        return day_of_month(day) == m.number(2) && weekday_of(day) == weekday;
    };
    if (fits(today)) return set_day(out, day_value(today));
    constexpr int days_max = 1200;
    int ahead = 1;
    while (ahead < days_max && !fits(today + days{ahead})) ++ahead;
    int back = 1;
    while (back < days_max && !fits(today - days{back})) ++back;
    if (ahead == days_max || back == days_max) return false;
    const std::string timex = "XXXX-WXX-" + std::to_string(weekday);
    Value value = day_value(today + days{ahead}, timex, Open::Month);
    value.earlier = day_value(today - days{back}, timex, Open::Month);
    return set_day(out, value);
}
// "Wednesday the 31st" is in this month, if it fits.
bool weekday_the_day(const Match& m, Symbol& out) {
    const Day today = m.context.today();
    const auto day = make_day(year_of(today), month_of(today), m.number(2));
    if (day && weekday_of(*day) == m.number(1)) return set_day(out, day_value(*day));
    return weekday_and_day(m, out);
}
// "Monday 21"; "Monday 9-10" are hours.
bool weekday_and_number(const Match& m, Symbol& out) {
    const bool goes_on =
        std::string_view{"-~t&aUhn1<:m/"}.find(m.after()) != std::string_view::npos;
    // "Lundi 24 à 18h".
    const bool is_at = m.context.language == "fr" && m.after() == 't' && m.after(1) == 'T';
    if ((goes_on && !is_at) || (m.context.language == "en" && m[2].is_spelled)) return false;
    return weekday_and_day(m, out);
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
    const bool goes_on = std::string_view{"&t-~UW"}.find(m.after()) != std::string_view::npos;
    const bool is_day = !m[1].is_spelled && m[1].number >= 1 && m[1].number <= 31;
    // "Zwischen dem 15. und dem 19."
    bool is_between = false;
    for (int i = 1; i <= 4; ++i) {
        is_between = is_between || (m.before() == '&' && m.before(i) == 'w');
    }
    if (is_between || m.context.language == "en" || goes_on || !is_day) return false;
    out.span = m[1].span;
    return set_day(out, open_month(m.number(1), m.context));
}
bool is_open_day(const Match& m, std::size_t group, std::string_view before) {
    const bool is_there = before.find(m.before()) != std::string_view::npos;
    const bool is_from = std::string_view{"-~t"}.find(m.after()) != std::string_view::npos &&
                         std::string_view{"nodgMD"}.find(m.after(1)) != std::string_view::npos;
    const bool goes_on = is_from || std::string_view{"UWLMQc"}.find(m.after()) != std::string::npos;
    const bool is_to =
        m.before() == 't' && std::string_view{"onDRM"}.find(m.before(1)) != std::string_view::npos;
    const bool is_day = m[group].number >= 1 && m[group].number <= 31;
    return m.context.language == "en" && is_there && !goes_on && !is_to && is_day;
}
// "On the 18th", "by the twenty first." where the words end.
bool the_day(const Match& m, Symbol& out) {
    // "I'll go back the 27th."
    const bool is_last = m.context.language == "en" && m.before() == '_' && !m[1].is_spelled &&
                         std::string_view{"!#"}.find(m.after()) != std::string_view::npos;
    // "See you the 15th at 5 pm".
    const bool has_time = m.context.language == "en" && m.before() == '_' && !m[1].is_spelled &&
                          std::string_view{"@fwT"}.find(m.after()) != std::string_view::npos &&
                          std::string_view{"Tn@"}.find(m.after(1)) != std::string_view::npos;
    if ((is_last || has_time) && m[1].number <= 31) {
        return set_day(out, open_month(m.number(1), m.context));
    }
    const bool ends = std::string_view{"!,#@fwbT"}.find(m.after()) != std::string_view::npos;
    const bool needs_end = m[1].is_spelled || m.before() == '@' || m.before() == 'i';
    if (!is_open_day(m, 1, "g@ibOt") || (needs_end && !ends)) return false;
    return set_day(out, open_month(m.number(1), m.context));
}
bool on_day(const Match& m, Symbol& out) {
    if (!is_open_day(m, 1, "gbO") || m[1].is_spelled) return false;
    return set_day(out, open_month(m.number(1), m.context));
}
// "I'll go back on 15."
bool on_number(const Match& m, Symbol& out) {
    const bool ends = std::string_view{"!#"}.find(m.after()) != std::string_view::npos;
    const bool is_on = m[1].number == 1 && m.before() == '_' && !m[2].is_spelled;
    if (m.context.language != "en" || !ends || !is_on || m.number(2) < 1) return false;
    out.span = m[2].span;
    return set_day(out, open_month(m.number(2), m.context));
}
// "On the 17 from 2 pm".
bool the_day_with_times(const Match& m, Symbol& out) {
    const bool has_times = std::string_view{"fwT@V"}.find(m.after()) != std::string_view::npos;
    const bool is_week = m.before() == 'O' || (m.before() == 'g' && m.before(1) == 'O');
    if (!is_open_day(m, 1, "gi@O") || m[1].is_spelled || !(has_times || is_week)) return false;
    return set_day(out, open_month(m.number(1), m.context));
}

bool year_alone(const Match& m, Symbol& out) {
    if (m[1].is_weak) return false;
    return set_range(out, unit_range(*make_day(m.number(1), 1, 1), Unit::Year, 0));
}
bool named_year(const Match& m, Symbol& out) {
    const bool is_of = m[2].span.begin - m[1].span.end > 1;
    if (m.context.language == "en" && is_of) return false;
    return m.unit(1) == Unit::Year &&
           set_range(out, unit_range(*make_day(m.number(2), 1, 1), Unit::Year, 0));
}
bool month_of_year_named_so(const Match& m, Symbol& out) {
    return m.unit(1) == Unit::Month && set_range(out, month_range(m.number(3), m.number(2)));
}
// May/22(Tue)
bool date_and_weekday_in_brackets(const Match& m, Symbol& out) {
    return set_day(out, m.value(1));
}
bool week_of_year(const Match& m, Symbol& out) {
    const int number = m.number(2);
    // "La semaine du 15 au 19 mars".
    const bool is_run = m[2].span.begin - m[1].span.end > 1 &&
                        std::string_view{"t-~"}.find(m.after()) != std::string_view::npos;
    if (is_run || m.unit(1) != Unit::Week || number < 1 || number > 53) return false;
    const Day fourth = *make_day(m.has(3) ? m.number(3) : year_of(m.context.today()), 1, 4);
    out.number = 2;
    return set_range(out, unit_range(fourth, Unit::Week, number - 1));
}

}  // namespace

const Rules& calendar_rules() {
    static const Rules rules = make_rules({
        {"([no])[g!]*(M)[gf,!i-]*(Y)", day_month_year},
        {"([no])[/-](M)[/-](n)", day_month_short_year},
        {"([no])[/-](M)[/-](Y)", day_month_year},
        {"([no])[/-](Y)[/-](M)", day_year_month},
        {"(Y)[/-](M)[/-]([no])", year_month_day},
        {"(Y)[/-]([no])[/-](M)", year_day_month},
        {"(Y)(M)([no])", year_then_month_day},
        {"(M)[/-](Y)[/-]([no])", month_year_day},
        {"(M)[/-]([no])[/-](Y)", month_day_year},
        {"(M)g*([no])[g,]*(Y)", month_day_year},
        {"d?(U)g(M)[,g]*(Y)", month_of_year_named_so},
        {"(M)[,gfi/-]*(Y)", month_year},
        {"(Y)[,g/!-]?(M)", year_month},
        {"(o)(U)g*(M)", numbered_day_month},
        {"(o)g*(M)", day_month},
        {"(n)[g!/-]*(M)", day_month},
        {"(M)[!,/-]?g*([no])", month_day},
        {"(D)[,gi]*(Y)", day_then_year},
        {"(D)g?(n)", day_then_short_year},
        {"(M)g?(n)", month_short_year},
        {"([no])g+(U)g(M)", day_of_month_named_so},
        {"d?(U)g(M)", month_named_so},
        {"d?(Q)[,g/-]*(Y)", quarter_year},
        {"(Y)[,g/-]*(Q)", year_quarter},
        {"d?(o)(U)[,g-]*(Y)", ordinal_quarter_year},
        {"(Y)[,g-]*(o)(U)", year_ordinal_quarter},
        {"(U)g?(n)/(Y)", week_of_year},
        {"(n)[/-](Y)", month_number_year},
        {"(Y)[/-](n)", year_month_number},
        {"(r)(W)[,-]*[(]?(D)[)]?", near_weekday_and_date},
        {"(r)(D)", near_date},
        {"(W)[,g!-]*(D)", weekday_and_date},
        {"(W)[(](D)[)]", weekday_and_date},
        {"(D)[(](W)[)]", date_and_weekday_in_brackets},
        {"(D)[,]?(W)", date_and_weekday},
        {"(W)d(o)", weekday_the_day},
        {"(W)[,!]?g*(o)", weekday_and_day},
        {"(W)g?(n)", weekday_and_number},
        {"(U)g?(n)[,g]*(Y)", week_of_year},
        {"(U)g?(n)", week_of_year},
        {"d?(U)[g]?(Y)", named_year},
        {"d?(U)(n)", named_short_year},
    });
    return rules;
}

const Rules& month_rules() {
    static const Rules rules = make_rules({{"(M)", month_alone}, {"(Y)", year_alone}});
    return rules;
}

const Rules& day_number_rules() {
    static const Rules rules = make_rules({
        {"(Q)", quarter_alone},
        {"d?(o)(U)g+(U)", quarter_of_the_year},
        {"d?(o)(U)", ordinal_quarter},
        {"d(o)", the_day},
        {"(o)", on_day},
        {"d(n)", the_day_with_times},
        {"(g)(n)", on_number},
    });
    return rules;
}

const Rules& late_day_number_rules() {
    static const Rules rules = make_rules({{"g(o)", day_of_some_month}});
    return rules;
}

}  // namespace foresail::understand::dates
