#include "understand/contract/quantity.h"

#include "understand/money/mention.h"
#include "understand/money/number_reader.h"
#include "understand/percent.h"

#include <algorithm>
#include <array>
#include <utility>

namespace foresail::understand::contract {
namespace {

using domain::Span;
using money::Tokens;

constexpr double days_of_month = 30;
constexpr double days_of_year = 365;
constexpr double amount_max = 1e12;

double days_of_unit(const std::string& word) {
    static constexpr std::array<std::pair<std::string_view, double>, 10> units{
        {{"day", 1},
         {"days", 1},
         {"week", 7},
         {"weeks", 7},
         {"month", days_of_month},
         {"months", days_of_month},
         {"year", days_of_year},
         {"years", days_of_year},
         {"hour", 1.0 / 24},
         {"hours", 1.0 / 24}}};
    for (const auto& [name, days] : units) {
        if (word == name) return days;
    }
    return 0;
}

bool is_between(const std::string& word) {
    static constexpr std::array<std::string_view, 11> words{
        "(",       ")",           "-",    "business", "calendar", "working",
        "banking", "consecutive", "full", "'",        "\u2019"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The number at `at`, in digits or words, and in both: "thirty (30)". Moves behind it.
std::optional<double> read_number(const Tokens& tokens, std::size_t& at) {
    auto number = tokens[at].number;
    if (number) {
        ++at;
        return number;
    }
    number = money::read_number_words(tokens, at, "en");
    if (!number) return std::nullopt;
    const bool is_told_twice = at + 2 < tokens.size() && tokens[at].folded == "(" &&
                               tokens[at + 1].number && tokens[at + 2].folded == ")";
    if (!is_told_twice) return number;
    number = tokens[at + 1].number;
    at += 3;
    return number;
}

class DurationReader {
public:
    explicit DurationReader(std::string_view text)
        : text_{text}, tokens_{money::read_tokens(text, "en")} {}

    std::vector<Quantity> read() {
        for (std::size_t at = 0; at < tokens_.size() && found_.size() < quantity_count_max;) {
            const std::size_t first = at;
            const auto number = read_number(tokens_, at);
            if (!number) {
                at = first + 1;
                continue;
            }
            if (!take_with_unit(first, at, *number)) take_net(first, at, *number);
            at = std::max(at, first + 1);
        }
        return std::move(found_);
    }

private:
    bool take_with_unit(std::size_t first, std::size_t& at, double number) {
        constexpr std::size_t words_between_max = 3;
        std::size_t unit = at;
        while (unit < tokens_.size() && unit - at < words_between_max &&
               is_between(tokens_[unit].folded)) {
            ++unit;
        }
        const double days = unit < tokens_.size() ? days_of_unit(tokens_[unit].folded) : 0;
        if (days == 0 || number > amount_max) return false;
        put({tokens_[first].span.begin, tokens_[unit].span.end}, number * days);
        at = unit + 1;
        return true;
    }

    /// "Net 45": days without the word.
    void take_net(std::size_t first, std::size_t behind, double number) {
        std::size_t before = first;
        if (before > 0 && tokens_[before - 1].folded == "-") --before;
        if (before == 0 || tokens_[before - 1].folded != "net" || number > 365) return;
        put({tokens_[before - 1].span.begin, tokens_[behind - 1].span.end}, number);
    }

    void put(Span span, double days) {
        found_.push_back({.measure = Measure::Days,
                          .amount = days,
                          .span = span,
                          .currency = {},
                          .text = std::string{span.of(text_)}});
    }

    std::string_view text_;
    const Tokens tokens_;
    std::vector<Quantity> found_;
};

void add_percents(std::string_view text, std::vector<Quantity>& found) {
    for (const Found& percent : find_percents(text, "en")) {
        found.push_back({.measure = Measure::Percent,
                         .amount = percent.value.at("percent").get<double>(),
                         .span = percent.span,
                         .currency = {},
                         .text = std::string{percent.span.of(text)}});
    }
}

void add_money(std::string_view text, std::vector<Quantity>& found) {
    for (const money::Mention& mention : money::find_mentions(text, "en")) {
        if (!mention.amount) continue;
        const auto& iso =
            mention.currency.iso.empty() ? mention.currency.assumed_iso : mention.currency.iso;
        found.push_back({.measure = Measure::Money,
                         .amount = *mention.amount * mention.currency.factor,
                         .span = mention.span,
                         .currency = std::string{iso},
                         .text = std::string{mention.span.of(text)}});
    }
}

/// "fifteen percent (15%)" is one.
std::vector<Quantity> without_repeats(std::string_view text, std::vector<Quantity> found) {
    constexpr std::size_t gap_max = 3;
    std::vector<Quantity> kept;
    for (Quantity& next : found) {
        Quantity* const last = kept.empty() ? nullptr : &kept.back();
        const bool repeats =
            last != nullptr && last->measure == next.measure && last->amount == next.amount &&
            next.span.begin >= last->span.end && next.span.begin - last->span.end <= gap_max &&
            text.substr(last->span.end, next.span.begin - last->span.end).find('(') !=
                std::string_view::npos;
        if (!repeats) {
            kept.push_back(std::move(next));
            continue;
        }
        const bool is_closed = next.span.end < text.size() && text[next.span.end] == ')';
        last->span.end = next.span.end + (is_closed ? 1 : 0);
        last->text = last->span.of(text);
    }
    return kept;
}

}  // namespace

std::vector<Quantity> find_quantities(std::string_view text) {
    std::vector<Quantity> found = DurationReader{text}.read();
    add_percents(text, found);
    add_money(text, found);
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.span < b.span; });
    found = without_repeats(text, std::move(found));
    if (found.size() > quantity_count_max) found.resize(quantity_count_max);
    return found;
}

std::optional<Quantity> read_quantity(std::string_view text) {
    auto found = find_quantities(text);
    if (found.size() != 1) return std::nullopt;
    const Span span = found.front().span;
    const bool is_all =
        text.substr(0, span.begin).find_first_not_of(' ') == std::string_view::npos &&
        text.substr(span.end).find_first_not_of(' ') == std::string_view::npos;
    if (!is_all) return std::nullopt;
    return found.front();
}

}  // namespace foresail::understand::contract
