#include "understand/date/local/settle_local.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace foresail::understand::dates {
namespace {

// "Zwanzig nach acht", "zehn vor acht", "fünf vor halb acht".
void settle_minutes(Neighbours& near, std::size_t at) {
    const bool is_past = near.kind(at, 1) == 'b' && near.word(at, 1) == "nach";
    const bool is_to = near.kind(at, 1) == 'K';
    const int minutes = near.number(at);
    // "Fünf vor halb acht".
    const bool is_half = near.kind(at, 2) == '<' && near.word(at, 2) == "halb";
    if ((is_past || is_to) && is_half && minutes >= 1 && minutes <= 14) {
        near.join_with_next(at);
        near.join_with_next(at + 1);
        near.symbol(at, 2).number += is_past ? minutes : -minutes;
        return;
    }
    if (!(is_past || is_to) || !near.is_in(at, 2, "nT") || near.is_in(at, 3, "UMno-")) return;
    const bool is_hour = near.kind(at, 2) == 'T' || near.number(at, 2) <= 12;
    if (minutes % 5 != 0 || minutes > 25 || minutes < 5 || !is_hour) return;
    near.join_with_next(at);
    Symbol& way = near.symbol(at, 1);
    way.kind = '<';
    way.number = is_past ? minutes : -minutes;
}

// "1. Weihnachtsfeiertag", "2. Advent".
void settle_numbered_holiday(Neighbours& near, std::size_t at) {
    const std::string word = near.word(at);
    const int number = near.number(at, -1);
    if (word.starts_with("advent") && number <= 4) {
        near.symbol(at).number = 60000 + 7 * (4 - number);
    } else if (word.starts_with("weihnachts") && number <= 2) {
        near.symbol(at).number = 1224 + number;
    } else {
        return;
    }
    near.join_with_next(at - 1);
}

}  // namespace

// "15 Minuten nach sieben".
void settle_minutes_of_unit(Neighbours& near, std::size_t at) {
    const bool is_past = near.kind(at, 1) == 'b' && near.word(at, 1) == "nach";
    const bool is_to = near.kind(at, 1) == 'K';
    const int minutes = near.number(at, -1);
    const bool fits = near.is_unit(at, 0, Unit::Minute) && near.kind(at, -1) == 'n' &&
                      minutes >= 1 && minutes <= 59 && near.kind(at, 2) == 'n' &&
                      near.number(at, 2) <= 12 && !near.is_in(at, 3, "UMo-");
    if (!fits || !(is_past || is_to)) return;
    near.join_with_next(at - 1);
    near.join_with_next(at);
    near.symbol(at, 1).kind = '<';
    near.symbol(at, 1).number = is_past ? minutes : -minutes;
}

// "Später diese Woche", "früher in diesem Jahr".
void settle_later(Neighbours& near, std::size_t at) {
    const std::string word = near.word(at);
    const bool is_period = near.is_in(at, 1, "r") && near.kind(at, 2) == 'U';
    if (!is_period || (word != "spater" && word != "fruher") || near.kind(at, -1) == 'U') return;
    near.symbol(at).kind = 'p';
    near.symbol(at).number = word == "spater" ? 13 : 21;
}

// A meal is a time only beside "vor" and "nach".
void settle_meal(const Neighbours& near, std::size_t at) {
    const int part = near.number(at);
    const bool is_meal = part == 9 || part == 10 || (part == 8 && near.word(at) == "mittagessen");
    if (!is_meal || near.is_in(at, -1, "bK")) return;
    if (near.kind(at, -1) == 'g' && near.is_in(at, -2, "bK")) return;
    near.symbol(at).kind = '_';
}

// "Am 15.": a day, where the words end.
void settle_day_at_end(const Neighbours& near, std::size_t at) {
    const bool is_led = near.is_in(at, -1, "gd") && near.word(at, -1) != "die";
    const bool ends =
        near.kind(at, 1) == '!' && near.symbol(at, 1).is_glued && near.is_in(at, 2, "#");
    const bool is_day = near.number(at) >= 1 && near.number(at) <= 31;
    if (is_led && ends && is_day && !near.symbol(at).is_spelled) near.symbol(at).kind = 'o';
}

// "Um 20 Prozent", "um 3 Euro": by how much, and not when.
void settle_amount(const Neighbours& near, std::size_t at) {
    if (near.kind(at, -1) != '@' || near.kind(at, 1) != '_') return;
    constexpr std::array counted{"prozent", "euro",  "eur",   "dollar",  "cent",  "grad",
                                 "punkt",   "stuck", "seite", "person",  "leute", "kilo",
                                 "meter",   "mio",   "mrd",   "million", "mal",   "zeile"};
    const std::string word = near.word(at, 1);
    const bool is_amount = std::any_of(counted.begin(), counted.end(),
                                       [&](const char* noun) { return word.starts_with(noun); });
    if (is_amount) near.symbol(at).kind = '_';
}

// "Eine Viertelstunde", "eine Dreiviertelstunde".
void settle_quarter_hour(Neighbours& near, std::size_t at) {
    if (!near.is_unit(at, 0, Unit::Hour)) return;
    const std::string word = near.word(at);
    const std::size_t size = word.find("stunde");
    if (size == 0 || size == std::string::npos) return;
    if (near.kind(at, -1) == '1') near.join_with_next(at - 1);
    const domain::Span span = near.symbol(at).span;
    const std::size_t middle = span.end - (word.size() - size);
    Symbol number{.kind = 'n', .span = {span.begin, middle}, .is_spelled = true};
    number.number = word.starts_with("drei") ? 0.75 : 0.25;
    Symbol unit{.kind = 'U', .span = {middle, span.end}};
    unit.number = static_cast<double>(Unit::Hour);
    near.split(at, std::move(number), std::move(unit));
}

// "Gegen 5", and no more behind it than a verb.
void settle_hour_about(const Neighbours& near, std::size_t at) {
    const bool is_led = near.kind(at, -1) == 'b' && near.number(at, -1) == 5 &&
                        near.word(at, -1).ends_with("gegen");
    const bool is_hour = near.number(at) >= 1 && near.number(at) <= 24;
    if (!is_led || !is_hour || near.symbol(at).is_weak) return;
    const bool is_verb = near.kind(at, 1) == '_' &&
                         std::islower(static_cast<unsigned char>(near.text(at + 1).front())) != 0;
    if (is_verb || near.is_in(at, 1, "#!,;)")) make_hour(near.symbol(at));
}

void settle_german(Neighbours& near, std::size_t at, const Context& context) {
    const char kind = near.kind(at);
    settle_hours_long(near, at);
    if (kind == 'U') settle_quarter_hour(near, at);
    if (kind == 'n') settle_hour_about(near, at);
    if (kind == 'U') settle_minutes_of_unit(near, at);
    if (kind == 'P') settle_meal(near, at);
    if (kind == 'n') settle_day_at_end(near, at);
    if (kind == 'n' || kind == 'm') settle_amount(near, at);
    if (kind == 'l' || kind == 'k') settle_later(near, at);
    // "Die erste Woche von 2015".
    if (kind == 'f' && near.kind(at, 1) == 'Y' && near.kind(at, -1) == 'U' &&
        near.is_in(at, -2, "or")) {
        near.symbol(at).kind = 'g';
    }
    // "Die letzte Woche des Jahres".
    if (kind == 'O' && near.kind(at, 1) == 'U' && near.word(at) == "woche des") {
        const domain::Span span = near.symbol(at).span;
        const std::size_t end = span.begin + std::string_view{"Woche"}.size();
        near.split(at,
                   {.kind = 'U', .span = {span.begin, end}, .number = static_cast<int>(Unit::Week)},
                   {.kind = 'g', .span = {end + 1, span.end}, .number = 3});
        return;
    }
    // "KW 12/13" is no day.
    if (kind == 'D' && near.is_unit(at, -1, Unit::Week)) near.symbol(at).kind = '_';
    // "Für eine Woche ab morgen" is no week of a day, "Woche vom 15. bis 19. März" a run of days.
    const bool is_while = kind == 'O' && near.is_in(at, -1, "1n") && near.word(at) == "woche ab";
    const bool is_run = kind == 'O' && near.is_in(at, 1, "no") && near.is_in(at, 2, "t-") &&
                        near.word(at) == "woche vom";
    if (is_while || is_run) {
        const domain::Span span = near.symbol(at).span;
        const std::size_t end = span.begin + std::string_view{"Woche"}.size();
        near.split(at,
                   {.kind = 'U', .span = {span.begin, end}, .number = static_cast<int>(Unit::Week)},
                   {.kind = is_run ? 'f' : 'b',
                    .span = {end + 1, span.end},
                    .number = is_run ? 0.0 : 3.0});
        return;
    }
    // "Drei Viertel acht".
    if (kind == 'n' && near.number(at) == 3 && near.kind(at, 1) == '<' &&
        near.number(at, 1) == -45) {
        near.join_with_next(at);
        near.symbol(at, 1).number = -15;
    }
    // "Am nächsten Morgen", "an diesem Morgen".
    if (kind == 'A' && near.kind(at, -1) == 'r' && near.word(at) == "morgen") {
        near.symbol(at).kind = 'P';
    }
    // "Am Wochenende", "vor dem Wochenende".
    const bool is_at = kind == 'g' && near.number(at) == 1;
    if ((is_at || kind == 'b') && near.is_unit(at, 1, Unit::Weekend)) {
        near.symbol(at, 1).kind = 'y';
        if (is_at) near.join_with_next(at);
    }
    if (kind == 'l') settle_open_end(near, at);
    settle_last_day(near, at);
    settle_weekend_of(near, at);
    if (kind == 'n') settle_minutes(near, at);
    // "Am 22.04", where it is no version.
    if (kind == 'D' && near.symbol(at).is_weak && near.is_in(at, -1, "gdtfW")) {
        near.symbol(at).is_weak = near.kind(at, -1) == 'g' && near.number(at, -1) != 1;
    }
    // "Um ein Uhr".
    if (kind == '1' && near.kind(at, 1) == 'h') near.symbol(at).kind = 'n';
    // "Heute Morgen", "jeden Morgen".
    if (kind == 'A' && near.is_in(at, -1, "eA") && near.word(at) == "morgen") {
        near.symbol(at).kind = 'P';
    }
    if (kind == 'H' && near.kind(at, -1) == 'o') settle_numbered_holiday(near, at);
    // "Zwei Tage vor gestern".
    if (kind == 'K' && near.kind(at, -1) == 'U' && near.is_in(at, 1, "ADHdg")) {
        near.symbol(at).kind = 'b';
        near.symbol(at).number = 1;
    }
    // "Heilige Drei Könige im Jahr 2020".
    if (near.is_unit(at, 0, Unit::Year) && near.kind(at, 1) == 'Y' && near.kind(at, -1) == 'g' &&
        near.kind(at, -2) == 'H') {
        near.symbol(at).kind = 'g';
    }
    settle_week_of(near, at, context);
    if (near.is_in(at, 0, "WDAno")) settle_hours_of_day(near, at);
    if (kind != 'd') return;
    // "Das Jahr", and "für den 28. Oktober".
    if (is_numbered_of(near, at)) return near.join_with_next(at);
    const bool is_period = is_current_period(near, at + 1);
    const bool is_day = near.word(at) == "den" && near.kind(at, 1) == 'o' &&
                        near.is_in(at, 2, "M!") && !near.is_in(at, -1, "W,tfw&");
    if (is_period || is_day) near.join_with_next(at);
    if (is_period) near.symbol(at, 1).kind = 'y';
}

}  // namespace foresail::understand::dates
