#include "understand/date.h"

#include "understand/date/calendar.h"
#include "understand/date/grammar.h"
#include "understand/date/lexer.h"
#include "understand/date/lexicon.h"

#include <algorithm>

namespace foresail::understand {
namespace {

using namespace dates;
using namespace std::chrono;

// Text is read in pieces of so many symbols, so that no rule meets a run that takes long.
constexpr std::size_t piece_symbols_max = 400;

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
        for (const Rules* rules :
             {&number_rules(), &clock_rules(), &calendar_rules(), &near_rules(), &month_rules(),
              &relative_rules(), &time_range_rules(), &joining_rules(), &range_rules(),
              &day_number_rules(), &ending_rules()}) {
            apply(*rules, symbols, context_);
        }
        for (const Symbol& symbol : symbols) take(symbol);
    }

    std::vector<DateMention> mentions() { return std::move(mentions_); }

private:
    void take(const Symbol& symbol) {
        if (std::string_view{"DTXRVZLS"}.find(symbol.kind) == std::string_view::npos) return;
        if (symbol.is_weak) return;
        Value value = symbol.value;
        // A time without a day is on the day of the mail.
        if (symbol.kind == 'T' || symbol.kind == 'V') {
            const auto shift = context_.today() - Day{};
            if (symbol.kind == 'T' && value.half_day_open && value.start - Local{} < hours{7}) {
                value.start += hours{12};
                value.end += hours{12};
                value.last += hours{12};
            }
            value.start += shift;
            value.end += shift;
            value.last += shift;
        }
        mentions_.push_back({.kind = kind_of(symbol.kind),
                             .open = static_cast<OpenPart>(value.open),
                             .half_day_open = symbol.value.half_day_open,
                             .span = symbol.span,
                             .text = std::string{symbol.span.of(text_)},
                             .timex = value.timex,
                             .grain = word_of(value.unit),
                             .modifier = word_of(value.modifier),
                             .is_duration = symbol.kind == 'L',
                             .is_recurring = symbol.kind == 'S',
                             .start = utc(value.start),
                             .end = utc(value.end),
                             .last = utc(value.last)});
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
                                    domain::Instant reference, int utc_offset_min) {
    const Context context{
        .language = language == "de" || language == "fr" || language == "es" ? language : "en",
        .reference = Local{floor<seconds>(reference.time_since_epoch()) + minutes{utc_offset_min}},
        .month_first = lexicon_of(language).month_first};
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
