#include "understand/date/literal.h"
#include "understand/date/local/settle_local.h"

#include <utility>

namespace foresail::understand::dates {
namespace {

bool is_article(const Neighbours& near, std::size_t at) {
    return near.kind(at) == 'd' || (near.kind(at) == '@' && near.word(at) == "las");
}

bool is_weekday_next(const Neighbours& near, std::size_t at, int offset) {
    return near.kind(at, offset) == 'W' ||
           (near.kind(at, offset) == 'd' && near.kind(at, offset + 1) == 'W');
}

bool is_period(const Neighbours& near, std::size_t at, int offset) {
    return near.is_unit(at, offset, Unit::Week) || near.is_unit(at, offset, Unit::Month) ||
           near.is_unit(at, offset, Unit::Year) || near.is_unit(at, offset, Unit::Weekend) ||
           near.is_unit(at, offset, Unit::Decade);
}

// "La próxima semana", "el mes que viene", "la primera semana de", "los años noventa".
bool takes_article(const Neighbours& near, std::size_t at) {
    if (near.is_in(at, 1, "CGO") || is_week_of(near, at) || is_numbered_of(near, at, true))
        return true;
    // "El mes de mayo".
    const bool is_month = near.is_unit(at, 1, Unit::Month) && near.kind(at, 2) == 'g';
    if (is_month && near.kind(at, 3) == 'M') return true;
    const bool is_decade = near.is_unit(at, 1, Unit::Year) && near.kind(at, 2) == 'n';
    if (is_decade && near.symbol(at, 1).is_plural) return true;
    if (near.kind(at, 1) == 'r' && near.number(at, 1) != 5) {
        if (is_period(near, at, 2)) return !is_weekday_next(near, at, 3);
        return near.kind(at, 2) == 'n' && near.kind(at, 3) == 'U' &&
               (near.is_unit(at, 3, Unit::Decade) || near.kind(at, 4) == 'g');
    }
    if (near.kind(at, 1) == 'o') {
        return near.is_unit(at, 2, Unit::Week) || near.is_unit(at, 2, Unit::Quarter) ||
               (near.kind(at, 2) == 'n' && near.kind(at, 3) == 'U');
    }
    return is_period(near, at, 1) && near.kind(at, 2) == 'r' && !is_weekday_next(near, at, 3);
}

// "A la una y media": the hour.
void settle_one(const Neighbours& near, std::size_t at) {
    const bool is_bound =
        near.kind(at, -1) == 'b' && near.word(at, -1).ends_with(" la") && near.is_in(at, 1, "#!,");
    const bool is_hour = is_bound || near.is_in(at, -1, "@wtf") || near.is_in(at, 1, "a>P") ||
                         (near.kind(at, 1) == '&' && near.kind(at, 2) == 'n');
    if (!is_hour || near.is_in(at, 1, "Ur") || near.word(at) != "una") return;
    Symbol& one = near.symbol(at);
    one.kind = 'n';
    one.is_spelled = true;
}

bool ends_with_article(const Neighbours& near, std::size_t at) {
    if (near.is_in(at, -1, "#_")) return false;
    const std::string word = near.word(at, -1);
    return word == "las" || word.ends_with(" las") ||
           (word.ends_with(" la") && near.word(at) == "una");
}

// "Las 8", "desde las 3 hasta las 5".
void settle_hour(const Neighbours& near, std::size_t at) {
    const Symbol& number = near.symbol(at);
    const bool is_hour = number.number <= 24 && number.number >= 0;
    if (!is_hour || number.is_weak || !ends_with_article(near, at)) return;
    if (near.kind(at, 1) == 'h' && near.kind(at, 2) == 'r') return;
    // "A las 14.30 hs", "a las 17.30 hora de Madrid".
    const bool is_about = near.kind(at, -1) == 'b' && near.number(at, -1) <= 5;
    const bool is_clock = number.kind == 'm' && !number.is_spelled &&
                          (near.kind(at, -1) == '@' || is_about) && near.is_unit(at, 1, Unit::Hour);
    if (is_clock) {
        make_hour(near.symbol(at));
        near.symbol(at, 1).kind = near.kind(at, 2) == 'g' ? '_' : 'h';
        return;
    }
    const bool is_first =
        near.kind(at, -1) == 'w' && near.kind(at, 1) == '&' && near.is_in(at, 2, "N");
    const bool is_of_day = near.kind(at, 1) == 'g' && near.is_in(at, 2, "WAno");
    // "A las 9 y dura dos horas".
    const bool goes_on = near.kind(at, 1) == '&' && near.kind(at, 2) == '_';
    if (!is_first && !is_of_day && !goes_on && near.is_in(at, 1, "nrUoM&>aPhg")) return;
    if (near.is_in(at, -1, "d<")) return;
    if (near.kind(at, 1) == '_' && near.kind(at, -1) == '@' && near.word(at, -1) == "las") return;
    make_hour(near.symbol(at));
}

// "Cinco para las nueve", "un cuarto para las nueve".
void settle_minutes_to(Neighbours& near, std::size_t at) {
    // "Diez minutos para las ocho".
    const bool has_unit = near.kind(at) == 'n' && near.is_unit(at, 1, Unit::Minute);
    const int to = has_unit ? 2 : 1;
    const bool is_to = near.kind(at, to) == '%' && near.word(at, to) == "para" &&
                       near.kind(at, to + 1) == '@' && near.is_in(at, to + 2, "n");
    if (!is_to || near.number(at, to + 2) > 12) return;
    if (has_unit && near.number(at) < 60) {
        for (std::size_t i = 0; i < 2; ++i) near.join_with_next(at + i);
        near.join_with_next(at + 2);
        near.symbol(at, 3).kind = '<';
        near.symbol(at, 3).number = -near.symbol(at).number;
        return;
    }
    if (!near.symbol(at, 3).is_spelled) return;
    const bool is_quarter = near.kind(at) == 'o' && near.number(at) == 4;
    const int minutes = is_quarter ? 15 : near.number(at);
    if (!is_quarter && (near.kind(at) != 'n' || minutes % 5 != 0 || minutes > 25)) return;
    if (near.kind(at, -1) == '1') near.join_with_next(at - 1);
    near.join_with_next(at);
    near.join_with_next(at + 1);
    near.symbol(at, 2).kind = '<';
    near.symbol(at, 2).number = -minutes;
}

// "A las", where a range of times ends.
void settle_to_the(const Neighbours& near, std::size_t at) {
    const bool is_behind_time = near.is_in(at, -1, "aTh>");
    const bool is_behind_hour = near.kind(at, -1) == 'n' && near.is_in(at, -2, "@");
    if ((is_behind_time || is_behind_hour) && near.word(at).starts_with("a la")) {
        near.symbol(at).kind = 't';
        near.symbol(at).number = 0;
    }
}

// "El día 18", "el día 9 de mayo"; beside a weekday it is no more than glue.
void settle_day_word(Neighbours& near, std::size_t at, const Context& context) {
    if (!near.is_unit(at, 0, Unit::Day) || !near.is_in(at, 1, "noD")) return;
    // "2 días 4 horas".
    if (near.symbol(at).is_plural || near.is_in(at, -1, "n1")) return;
    if (near.kind(at, -1) == 'd' && near.is_in(at, -2, "W")) {
        near.join_with_next(at);
        return;
    }
    if (near.kind(at, -1) != 'd') {
        near.symbol(at).kind = 'g';
        return;
    }
    near.symbol(at).span.begin = near.symbol(at, -1).span.begin;
    near.symbol(at, -1).kind = Neighbours::dropped;
    near.join_with_next(at);
    const int number = near.number(at, 1);
    const bool is_alone = near.kind(at, 1) == 'n' && !near.is_in(at, 2, "gM");
    if (!is_alone || number < 1 || number > 31) return;
    if (auto value = open_month(number, context)) {
        near.symbol(at, 1).kind = 'D';
        near.symbol(at, 1).value = *std::move(value);
    }
}

// A meal that is eaten, "es tarde": it is late.
bool is_no_time(const Neighbours& near, std::size_t at, const std::string& word) {
    const bool is_meal = word == "cena" || word == "almuerzo" || word == "desayuno" ||
                         word == "la cena" || word == "el almuerzo" || word == "el desayuno" ||
                         word == "la comida";
    const bool is_late = word == "tarde" || word == "noche" || word == "tardes";
    return (is_meal && near.kind(at, -1) != 'b') || (is_late && !near.is_in(at, -1, "ArWDdnToPe"));
}

// "Después de la próxima" behind a week, "los fines de semana", and meals that are no times.
void settle_words(Neighbours& near, std::size_t at, const Context& context) {
    Symbol& symbol = near.symbol(at);
    const std::string word = near.is_in(at, 0, "rPU") ? near.word(at) : "";
    if (near.is_in(at, -1, "gdWi")) settle_dotted_day(near, at, context);
    settle_last_day(near, at);
    settle_weekend_of(near, at);
    // "Mar. 12 feb.": no March.
    const bool is_dated =
        near.is_in(at, 1, "no") &&
        (near.kind(at, 2) == 'M' || (near.is_in(at, 2, "g/") && near.is_in(at, 3, "Mn")));
    const bool is_bracketed = near.kind(at, -1) == '(' && near.kind(at, 1) == ')';
    if (symbol.kind == 'M' && symbol.number == 3 && (is_dated || is_bracketed) &&
        near.word(at).starts_with("mar") && symbol.span.size() <= 4) {
        symbol.kind = 'W';
        symbol.number = 2;
        symbol.is_weak = false;
    }
    if (symbol.kind == 'r' && symbol.number == 2 && word.starts_with("despues") &&
        (near.kind(at, -1) != 'U' || near.is_in(at, 1, "WUnM"))) {
        const domain::Span span = symbol.span;
        const std::size_t begin = span.begin + near.text(at).rfind(' ');
        near.split(at, {.kind = 'b', .span = {span.begin, begin}, .number = 2},
                   {.kind = 'r', .span = {begin + 1, span.end}, .number = 1});
    } else if (symbol.kind == 'A' && near.kind(at, -1) == 'e' && near.word(at) == "manana") {
        symbol.kind = 'P';
    } else if (symbol.kind == 'P' && is_no_time(near, at, word)) {
        symbol.kind = '_';
    } else if (near.is_unit(at, 0, Unit::Day) && near.kind(at, -1) == 'e' &&
               near.word(at) == "noches") {
        symbol.kind = 'P';
        symbol.number = 4;
    } else if (symbol.kind == 'b' && near.kind(at, 1) == 'r' && near.kind(at, 2) == 'U' &&
               near.word(at) == "mas tarde de") {
        symbol.kind = 'p';
        symbol.number = 13;
    } else if (near.is_unit(at, 0, Unit::Weekend) && near.is_in(at, -1, "dg") &&
               near.word(at, -1) == "los") {
        symbol.kind = 's';
        symbol.number = 9;
    }
}

// "Dos días antes de ayer", "tres semanas a partir de mañana", "desde ahora", "en 5 h".
void settle_shift(Neighbours& near, std::size_t at) {
    Symbol& symbol = near.symbol(at);
    const bool is_counted = near.kind(at, -1) == 'U' && near.is_in(at, -2, "n1");
    const bool is_long = is_counted && near.number(at, -1) >= static_cast<int>(Unit::Day);
    // "En 5 h", "las 10 horas anteriores".
    const bool is_near = near.kind(at, 1) == 'r';
    if (symbol.kind == 'h' && near.kind(at, -1) == 'n' && (near.kind(at, -2) == 'i' || is_near)) {
        symbol.kind = 'U';
        symbol.number = static_cast<double>(Unit::Hour);
    } else if (symbol.kind == 'A' && is_counted && near.word(at) == "antes de ayer") {
        const domain::Span span = symbol.span;
        const std::size_t end = span.begin + std::string_view{"antes de"}.size();
        near.split(at, {.kind = 'b', .span = {span.begin, end}, .number = 1},
                   {.kind = 'A', .span = {end + 1, span.end}, .number = -1});
    } else if (symbol.kind == 'l' && !is_counted && near.word(at) == "desde ahora") {
        const domain::Span span = symbol.span;
        const std::size_t end = span.begin + std::string_view{"desde"}.size();
        near.split(at, {.kind = 'f', .span = {span.begin, end}, .number = 3},
                   {.kind = 'N', .span = {end + 1, span.end}});
    } else if (is_long && near.is_in(at, 0, "bf") && symbol.number == 3) {
        symbol.kind = 'b';
        symbol.number = 2;
    } else if (symbol.kind == 'r' && symbol.number == -1 && is_long && near.kind(at, 1) == 'g' &&
               near.is_in(at, 2, "ADHn") && near.word(at).starts_with("anterior")) {
        symbol.kind = 'b';
        symbol.number = 1;
    } else if (symbol.kind == 'b' && near.kind(at, -2) == 'w' && near.is_in(at, -1, "YM") &&
               near.word(at) == "hacia") {
        symbol.kind = 't';
    } else if (symbol.kind == 'I' && near.kind(at, 1) == 'r' && near.kind(at, 2) == 'n') {
        near.symbol(at, 1).kind = 'g';
    } else if (symbol.kind == 't' && near.is_in(at, 1, "p") && near.is_in(at, 2, "AWD") &&
               near.word(at) == "al") {
        near.join_with_next(at);
    }
}

// "2 días atrás"; "días atrás" alone is no date.
void settle_days_ago(Neighbours& near, std::size_t at) {
    if (near.kind(at) != '_' || !near.is_in(at, -1, "n1m") || near.word(at) != "dias atras") return;
    const domain::Span span = near.symbol(at).span;
    const std::size_t blank = span.begin + near.text(at).find(' ');
    Symbol unit{.kind = 'U', .span = {span.begin, blank}, .is_plural = true};
    unit.number = static_cast<double>(Unit::Day);
    near.split(at, std::move(unit), {.kind = 'k', .span = {blank + 1, span.end}});
}

// "De los últimos cuatro meses de 2021": the article belongs to the months.
void settle_of_the(const Neighbours& near, std::size_t at) {
    if (near.kind(at) != 'g' || near.word(at) != "de los" || !is_numbered_of(near, at, true))
        return;
    const std::size_t article = near.symbol(at).span.end - std::string_view{"los"}.size();
    near.symbol(at, 1).span.begin = article;
    near.symbol(at).span.end = article - 1;
}

// "El martes anterior a las 2": last Tuesday.
void settle_previous_day(Neighbours& near, std::size_t at) {
    const bool is_previous = near.kind(at) == 'b' && near.kind(at, -1) == 'W' &&
                             near.kind(at, 1) == '@' && near.word(at) == "anterior a";
    if (!is_previous) return;
    const domain::Span span = near.symbol(at).span;
    const std::size_t blank = span.begin + near.text(at).find(' ');
    near.split(at, {.kind = 'r', .span = {span.begin, blank}, .number = -1},
               {.kind = '@', .span = {blank + 1, span.end}});
}

// "Los noventa": years.
void settle_tens(const Neighbours& near, std::size_t at) {
    Symbol& number = near.symbol(at);
    const bool are_tens = number.kind == 'n' && number.is_spelled && number.number >= 20 &&
                          static_cast<int>(number.number) % 10 == 0 && near.is_in(at, 1, "#!,;)");
    if (are_tens && near.is_in(at, -1, "dg") && near.word(at, -1) == "los") number.kind = 'G';
}

}  // namespace

void settle_spanish(Neighbours& near, std::size_t at, const Context& context) {
    const char kind = near.kind(at);
    // "O anterior de 2019" is a limit, and no open end of what stands before.
    if (kind == 'q' && near.kind(at, 1) == 'g' && near.is_in(at, 2, "YnoWDMA")) {
        const domain::Span span = near.symbol(at).span;
        const std::size_t blank = span.begin + near.text(at).find(' ');
        const double number = near.number(at) == 4 ? 1 : 2;
        near.split(at, {.kind = '_', .span = {span.begin, blank}},
                   {.kind = 'b', .span = {blank + 1, span.end}, .number = number});
        return;
    }
    settle_days_ago(near, at);
    settle_previous_day(near, at);
    settle_of_the(near, at);
    settle_day_of_near_month(near, at);
    if (kind == '1') settle_one(near, at);
    if (kind == '@') settle_to_the(near, at);
    if (near.is_in(at, 0, "no")) settle_minutes_to(near, at);
    if (near.is_in(at, 0, "nm")) settle_hour(near, at);
    if (kind == 'l' || kind == 'k') {
        settle_open_end(near, at);
        const bool is_later =
            near.kind(at) == 'l' && near.word(at) == "mas tarde" &&
            (near.is_in(at, 1, "ArBg") || (near.kind(at, 1) == 'd' && near.kind(at, 2) == 'r'));
        if (is_later) {
            near.symbol(at).kind = 'p';
            near.symbol(at).number = 13;
        }
    }
    if (is_article(near, at) && takes_article(near, at)) {
        near.join_with_next(at);
        near.symbol(at, 1).is_phrase = true;  // "Seremos 4 el próximo mes" are not 4 months.
    }
    settle_week_of(near, at, context);
    settle_decade(near, at);
    if (kind == 'i' || kind == 'd') settle_day_and_month(near, at + 1, context);
    settle_shift(near, at);
    settle_hours_long(near, at);
    settle_words(near, at, context);
    if (near.is_in(at, -1, "gd") && is_current_period(near, at) && !near.is_in(at, -2, "pv")) {
        near.symbol(at).kind = 'y';
    }
    settle_day_word(near, at, context);
    settle_tens(near, at);
    if (near.is_in(at, 0, "WDAno")) settle_hours_of_day(near, at);
}

}  // namespace foresail::understand::dates
