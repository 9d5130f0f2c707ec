#include "understand/date/local/settle_local.h"

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
    if (!(is_past || is_to) || !near.is_in(at, 2, "n") || near.is_in(at, 3, "UMno-")) return;
    if (minutes % 5 != 0 || minutes > 25 || minutes < 5 || near.number(at, 2) > 12) return;
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

void settle_german(Neighbours& near, std::size_t at, const Context& context) {
    const char kind = near.kind(at);
    // "Am Wochenende", "vor dem Wochenende".
    const bool is_at = kind == 'g' && near.number(at) == 1;
    if ((is_at || kind == 'b') && near.is_unit(at, 1, Unit::Weekend)) {
        near.symbol(at, 1).kind = 'y';
        if (is_at) near.join_with_next(at);
    }
    if (kind == 'l') settle_open_end(near, at);
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
    const bool is_period = is_current_period(near, at + 1);
    const bool is_day = near.word(at) == "den" && near.kind(at, 1) == 'o' &&
                        near.is_in(at, 2, "M!") && !near.is_in(at, -1, "W,tfw&");
    if (is_period || is_day) near.join_with_next(at);
    if (is_period) near.symbol(at, 1).kind = 'y';
}

}  // namespace foresail::understand::dates
