// What comes again and again, in words that English has no rule for.
#include "understand/date/calendar.h"
#include "understand/date/local/local_values.h"

#include <string>

namespace foresail::understand::dates {
namespace {

bool repeated(const Match& m, Symbol& out, std::string timex) {
    out.kind = 'S';
    out.value = day_value(m.context.today(), std::move(timex), {});
    return true;
}

}  // namespace

bool every_nth_unit(const Match& m, Symbol& out) {
    if (m.number(2) < 2 || m.number(2) > 100) return false;
    return repeated(m, out, timex_of_duration(m.number(2), m.unit(3)));
}

bool every_named_day(const Match& m, Symbol& out) {
    if (m.number(2) <= 100) return false;
    return repeated(m, out, "XXXX-WXX-" + std::to_string(m.number(2) - 100));
}

bool one_in_so_many(const Match& m, Symbol& out) {
    const int count = m.number(3);
    if (m.number(1) != 1 || count < 2 || count > 12) return false;
    if (m[2].kind == 'W') return repeated(m, out, "XXXX-WXX-" + std::to_string(m.number(2)));
    return m.unit(2) >= Unit::Day && repeated(m, out, timex_of_duration(count, m.unit(2)));
}

}  // namespace foresail::understand::dates
