#include "understand/date.h"

#include "understand/date/calendar.h"
#include "understand/date/grammar.h"
#include "understand/date/lexer.h"
#include "understand/date/lexicon.h"
#include "understand/date/local/local_rules.h"
#include "understand/date/readings.h"

#include <algorithm>
#include <array>

namespace foresail::understand {
namespace {

using namespace dates;
using namespace std::chrono;

// Text is read in pieces of so many symbols, so that no rule meets a run that takes long.
constexpr std::size_t piece_symbols_max = 400;

// Rules of all languages, or those of the text's own that have their place there.
struct Pass {
    const Rules& (*rules)() = nullptr;
    Place place = Place::Numbers;
};
constexpr std::array<Pass, 26> passes{{{number_rules},
                                       {nullptr, Place::Numbers},
                                       {clock_rules},
                                       {holiday_rules},
                                       {nullptr, Place::Days},
                                       {calendar_rules},
                                       {duration_rules},
                                       {day_part_rules},
                                       {period_rules},
                                       {near_rules},
                                       {set_rules},
                                       {month_rules},
                                       {ordinal_rules},
                                       {day_number_rules},
                                       {around_rules},
                                       {weekday_rules},
                                       {shift_rules},
                                       {part_rules},
                                       {limit_rules},
                                       {nullptr, Place::Ranges},
                                       {time_range_rules},
                                       {joining_rules},
                                       {range_rules},
                                       {late_day_number_rules},
                                       {nullptr, Place::Endings},
                                       {bound_rules}}};

const char* word_of(Modifier modifier) {
    switch (modifier) {
        case Modifier::Before:
            return "before";
        case Modifier::After:
            return "after";
        case Modifier::Since:
            return "since";
        case Modifier::Until:
            return "until";
        case Modifier::Approx:
            return "approx";
        case Modifier::More:
            return "more";
        case Modifier::Less:
            return "less";
        default:
            return "";
    }
}

const char* word_of(Part part) {
    constexpr std::array words{"", "start", "mid", "end"};
    return words.at(static_cast<std::size_t>(part));
}

const char* word_of(Unit unit) {
    switch (unit) {
        case Unit::Second:
        case Unit::Minute:
            return "minute";
        case Unit::Hour:
            return "hour";
        case Unit::Week:
        case Unit::Weekend:
            return "week";
        case Unit::Month:
            return "month";
        case Unit::Quarter:
        case Unit::HalfYear:
            return "quarter";
        case Unit::Year:
        case Unit::Decade:
            return "year";
        default:
            return "day";
    }
}

DateKind kind_of(char symbol) {
    constexpr std::string_view symbols = "DTXRVZLS";
    return static_cast<DateKind>(symbols.find(symbol));
}

class Reader {
public:
    Reader(std::string_view text, const Context& context, int utc_offset_min)
        : text_{text}, context_{context}, offset_{utc_offset_min} {}

    void read(std::vector<Symbol> symbols) {
        for (const Pass& pass : passes) {
            const Rules& rules =
                pass.rules != nullptr ? pass.rules() : local_rules(context_.language, pass.place);
            apply(rules, symbols, context_);
        }
        for (const Symbol& symbol : symbols) take(symbol);
    }

    std::vector<DateMention> mentions() { return std::move(mentions_); }

private:
    void take(const Symbol& symbol) {
        if (std::string_view{"DTXRVZLS"}.find(symbol.kind) == std::string_view::npos) return;
        if (symbol.is_weak) return;
        const Value& value = symbol.value;
        // A time without a day is on the day of the mail.
        const bool is_on_no_day = symbol.kind == 'T' || symbol.kind == 'V';
        const auto shift = is_on_no_day ? context_.today() - Day{} : days{0};
        // German mails count the hours to 24: "um 6:30 Uhr" is in the morning.
        Value settled = value;
        if (context_.language == "de") settled.half_day_open = false;
        const Reading likely = likely_reading(symbol.kind, settled, context_.reference);
        mentions_.push_back({.kind = kind_of(symbol.kind),
                             .span = symbol.span,
                             .text = std::string{symbol.span.of(text_)},
                             .timex = value.timex,
                             .grain = word_of(value.unit),
                             .modifier = word_of(value.modifier),
                             .part = word_of(value.part),
                             .is_vague = symbol.is_vague,
                             .is_resolved = !value.is_unresolved,
                             .readings = readings(symbol, shift),
                             .is_duration = symbol.kind == 'L',
                             .is_recurring = symbol.kind == 'S',
                             .start = utc(likely.start + shift),
                             .end = utc(likely.end + shift)});
    }

    [[nodiscard]] std::vector<DateReading> readings(const Symbol& symbol, days shift) const {
        std::vector<DateReading> all;
        for (Reading& reading : readings_of(symbol.kind, symbol.value)) {
            all.push_back({.timex = std::move(reading.timex),
                           .start = utc(reading.start + shift),
                           .end = utc(reading.end + shift),
                           .last = utc(reading.last + shift)});
        }
        return all;
    }

    [[nodiscard]] domain::Instant utc(Local local) const {
        return domain::Instant{local.time_since_epoch() - minutes{offset_}};
    }

    std::string_view text_;
    const Context& context_;
    int offset_;
    std::vector<DateMention> mentions_;
};

bool is_plain(const Symbol& symbol) {
    return symbol.kind == '_' || symbol.kind == '#';
}

}  // namespace

std::vector<DateMention> find_dates(std::string_view text, std::string_view language,
                                    domain::Instant reference, int utc_offset_min, DateForm form) {
    const Context context{
        .language = language == "de" || language == "fr" || language == "es" ? language : "en",
        .reference = Local{floor<seconds>(reference.time_since_epoch()) + minutes{utc_offset_min}},
        .month_first = lexicon_of(language).month_first,
        .are_holidays_apart = form == DateForm::OfSets};
    std::vector<Symbol> symbols = read_symbols(text, context);
    Reader reader{text, context, utc_offset_min};
    std::vector<Symbol> piece;
    for (Symbol& symbol : symbols) {
        const bool ends = (is_plain(symbol) && piece.size() >= piece_symbols_max / 2) ||
                          piece.size() >= piece_symbols_max || symbol.kind == '#';
        piece.push_back(std::move(symbol));
        if (!ends) continue;
        reader.read(std::move(piece));
        piece.clear();
    }
    reader.read(std::move(piece));
    return reader.mentions();
}

}  // namespace foresail::understand
