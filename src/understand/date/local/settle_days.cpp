// Numbers that are days of a month where their neighbours say so: "avant le 15", "le 3 et 4 mai",
// "el 15 del mes pasado"; and hours behind a run of weekdays.
#include "understand/date/calendar.h"
#include "understand/date/literal.h"
#include "understand/date/local/settle_local.h"

#include <array>
#include <cctype>
#include <optional>
#include <string_view>

namespace foresail::understand::dates {
namespace {

constexpr int days_of_month_max = 31;

bool is_day_number(const Neighbours& near, std::size_t at, int offset) {
    if (!near.is_in(at, offset, "no")) return false;
    const int day = near.number(at, offset);
    return day >= 1 && day <= days_of_month_max && near.symbol(at, offset).number == day;
}

bool is_and_or(const Neighbours& near, std::size_t at, int offset) {
    const char kind = near.kind(at, offset);
    if (kind == '&') return true;
    if (kind != '_') return false;
    const std::string word = near.word(at, offset);
    return word == "or" || word == "oder" || word == "ou" || word == "o";
}

int skip(const Neighbours& near, std::size_t at, int offset, std::string_view kinds) {
    constexpr int steps_max = 3;
    for (int i = 0; i < steps_max && near.is_in(at, offset, kinds); ++i) ++offset;
    return offset;
}

// Behind "between" and "from" the two are the ends of a run.
bool is_in_run(const Neighbours& near, std::size_t at) {
    for (int back = -1; back > -4; --back) {
        const char kind = near.kind(at, back);
        if (kind == 'w' || kind == 'f' || kind == 't' || kind == '-' || kind == '~') return true;
        if (kind != 'd' && kind != 'g' && kind != 'W') return false;
    }
    return false;
}

bool is_word(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    return std::isalpha(first) != 0 || first >= 0x80U;
}

void set_day(Symbol& number, std::optional<Value> value) {
    if (!value) return;
    number.kind = 'D';
    number.value = *std::move(value);
}

}  // namespace

// The "and" of "3 and 4 May" and of "10, 11 and 12 May"; 0 where there is none.
static int last_joint(const Neighbours& near, std::size_t at) {
    constexpr int numbers_max = 5;
    int joint = near.kind(at, 1) == '!' && near.kind(at, 2) == ',' ? 2 : 1;
    int last = near.number(at);
    for (int i = 1; i < numbers_max && near.kind(at, joint) == ','; ++i) {
        const int next = skip(near, at, joint + 1, "gd");
        if (!is_day_number(near, at, next) || near.number(at, next) <= last) return 0;
        last = near.number(at, next);
        joint = near.kind(at, next + 1) == '!' ? next + 2 : next + 1;
    }
    if (near.kind(at, joint) == '!') ++joint;
    return is_and_or(near, at, joint) ? joint : 0;
}

void settle_days_of_month(const Neighbours& near, std::size_t at, const Context& context) {
    if (!is_day_number(near, at, 0) || is_in_run(near, at)) return;
    const int joint = last_joint(near, at);
    if (joint == 0) return;
    // "Treinta y uno".
    const bool are_tens = near.symbol(at).is_spelled && near.number(at) % 10 == 0;
    if (are_tens) return;
    int second = skip(near, at, joint + 1, "gd");
    if (near.kind(at, second) == 'W') second = skip(near, at, second + 1, "gd,");
    if (!is_day_number(near, at, second)) return;
    const int month = skip(near, at, second + 1, "gd!");
    if (near.kind(at, month) != 'M' || near.symbol(at, month).is_weak) return;
    const int year = skip(near, at, month + 1, "g,");
    const int day = near.number(at);
    if (near.kind(at, year) != 'Y') {
        return set_day(near.symbol(at), open_year(near.number(at, month), day, context));
    }
    const auto found = make_day(near.number(at, year), near.number(at, month), day);
    set_day(near.symbol(at), found ? std::optional{day_value(*found)} : std::nullopt);
}

void settle_weekday_in_run(Neighbours& near, std::size_t at) {
    if (near.kind(at) != 'W' || near.symbol(at).is_weak) return;
    const int first = skip(near, at, 1, ",gd");
    if (!is_day_number(near, at, first)) return;
    // German writes "dem 4., bis".
    const bool has_stop = near.kind(at, first + 1) == '!' && near.kind(at, first + 2) == ',';
    const int joint = skip(near, at, first + 1, has_stop ? "!," : ",");
    if (!near.is_in(at, joint, "t-&")) return;
    const bool is_between =
        near.kind(at, -1) == 'w' || (near.is_in(at, -1, "dg") && near.kind(at, -2) == 'w');
    if (near.kind(at, joint) == '&' && !is_between) return;
    int second = skip(near, at, joint + 1, "gd");
    if (near.kind(at, second) != 'W') return;
    second = skip(near, at, second + 1, ",gd");
    if (!is_day_number(near, at, second)) return;
    if (near.kind(at, skip(near, at, second + 1, "g")) != 'M') return;
    for (int i = first + 1; i < joint; ++i) near.symbol(at, i).kind = 'g';
    for (int i = 0; i < first; ++i) near.join_with_next(at + static_cast<std::size_t>(i));
}

void settle_limit_day(const Neighbours& near, std::size_t at, const Context& context) {
    if (!is_day_number(near, at, 0) || !near.is_in(at, -1, "bt")) return;
    // "Du 4 mai au 8" is a run.
    constexpr int a_to = 9;
    const bool is_end =
        near.kind(at, -1) == 't' && (near.number(at, -1) == a_to || near.is_in(at, -2, "noMYDTA"));
    if (is_end) return;
    if (near.symbol(at).is_spelled || near.is_in(at, 1, "gdMYUrRn1m-/:~aho%>")) return;
    if (near.kind(at, 1) == '_' && !is_word(near.text(at + 1))) return;
    constexpr std::array articles{" le", "au", " du", " el", " del", " dem", " den", " zum"};
    const std::string word = near.word(at, -1);
    bool has_article = false;
    for (const char* article : articles) has_article = has_article || word.ends_with(article);
    // German writes the day with a full stop.
    const bool is_written = near.kind(at) == 'o' || context.language != "de" ||
                            (near.kind(at, 1) == '!' && near.is_in(at, 2, "#"));
    if (has_article && is_written) set_day(near.symbol(at), open_month(near.number(at), context));
}

void settle_day_of_near_month(const Neighbours& near, std::size_t at) {
    const bool is_of = near.kind(at) == 'n' && near.kind(at, 1) == 'g' &&
                       near.is_unit(at, 2, Unit::Month) && near.kind(at, 3) == 'r';
    if (!is_of || !is_day_number(near, at, 0) || near.symbol(at).is_spelled) return;
    const std::string word = near.word(at, 1);
    if (word == "du" || word == "del") near.symbol(at).kind = 'o';
}

void settle_hours_of_weekdays(const Neighbours& near, std::size_t at) {
    const bool are_days =
        near.kind(at) == 'W' && near.is_in(at, -1, "t-") && near.kind(at, -2) == 'W';
    if (are_days) settle_hours_of_day(near, at);
}

}  // namespace foresail::understand::dates
