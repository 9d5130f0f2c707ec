#include "understand/date/local/settle_local.h"

namespace foresail::understand::dates {
namespace {

// "For 2 nights": days.
void settle_nights(const Neighbours& near, std::size_t at) {
    Symbol& symbol = near.symbol(at);
    if (symbol.kind != 'P' || symbol.number != 4 || !near.is_in(at, -1, "nm")) return;
    if (near.word(at) != "nights" || near.number(at, -1) < 2) return;
    symbol.kind = 'U';
    symbol.number = static_cast<double>(Unit::Day);
}

// "It's twenty to nine", "at ten to nine"; "from ten to nine" are hours.
void settle_minutes_to(Neighbours& near, std::size_t at) {
    const int minutes = near.number(at);
    const bool is_clock = near.kind(at, 1) == 't' && near.word(at, 1) == "to" &&
                          near.kind(at, 2) == 'n' && near.number(at, 2) >= 1 &&
                          near.number(at, 2) <= 12 && minutes % 5 == 0 && minutes <= 25;
    const bool is_spelled = near.symbol(at).is_spelled && minutes >= 5;
    if (!is_clock || !is_spelled || !near.symbol(at, 2).is_spelled) return;
    const bool is_led = near.kind(at, -1) == '@' && near.number(at, -1) == 0;
    if (!is_led && (minutes < 20 || near.is_in(at, -1, "fwg") || near.is_in(at, 3, "UM"))) return;
    if (near.is_in(at, 3, "U") || near.kind(at, -1) == 'n') return;
    near.join_with_next(at);
    near.symbol(at, 1).kind = '<';
    near.symbol(at, 1).number = -minutes;
}

}  // namespace

void settle_english(Neighbours& near, std::size_t at, const Context& /*context*/) {
    settle_nights(near, at);
    // "Two days prior", but "two days prior notice".
    if (near.kind(at) == 'k' && near.word(at) == "prior" && !near.is_in(at, 1, "#!,;)")) {
        near.symbol(at).kind = '_';
    }
    if (near.kind(at) == 'n') settle_minutes_to(near, at);
    settle_hours_of_weekdays(near, at);
}

}  // namespace foresail::understand::dates
