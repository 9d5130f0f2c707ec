#include "understand/money/currency.h"

#include <algorithm>
#include <cstdlib>
#include <deque>
#include <string>
#include <unordered_map>

namespace foresail::understand::money {
namespace {

struct Currencies {
    std::deque<Currency> kept;
    std::unordered_map<std::string_view, const Currency*> by_phrase;
    std::unordered_map<std::string_view, const Currency*> by_iso;
};

bool is_sign(std::string_view phrase) {
    return phrase.find('$') != std::string_view::npos ||
           std::none_of(phrase.begin(), phrase.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// "USD", "(USD)", "-", "0.01 USD".
Currency read_code(std::string_view code, std::string_view unit) {
    Currency currency{.unit = unit};
    if (const std::size_t space = code.find(' '); space != std::string_view::npos) {
        currency.factor = std::atof(std::string{code.substr(0, space)}.c_str());
        currency.assumed_iso = code.substr(space + 1);
    } else if (code.front() == '(') {
        currency.assumed_iso = code.substr(1, 3);
    } else {
        currency.iso = currency.assumed_iso = code;
    }
    if (currency.iso == "-") currency.iso = {};
    if (currency.assumed_iso == "-") currency.assumed_iso = {};
    return currency;
}

void add_line(Currencies& currencies, std::string_view line) {
    const std::size_t bar = line.find('|');
    const std::size_t colon = line.find(": ");
    if (bar == std::string_view::npos || colon == std::string_view::npos) return;
    const Currency currency = read_code(line.substr(0, bar), line.substr(bar + 1, colon - bar - 1));
    std::string_view rest = line.substr(colon + 1);
    while (!rest.empty()) {
        std::string_view phrase = rest.substr(1, rest.find(',') - 1);
        rest.remove_prefix(std::min(rest.size(), phrase.size() + 2));
        Currency one = currency;
        one.is_weak = phrase.starts_with('?');
        if (one.is_weak) phrase.remove_prefix(1);
        one.is_sign = is_sign(phrase);
        currencies.kept.push_back(one);
        currencies.by_phrase.emplace(phrase, &currencies.kept.back());
        if (!one.iso.empty()) currencies.by_iso.emplace(one.iso, &currencies.kept.back());
    }
}

Currencies read_table() {
    Currencies currencies;
    std::string_view text = currency_table;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        add_line(currencies, line);
        text.remove_prefix(std::min(text.size(), line.size() + 1));
    }
    return currencies;
}

const Currencies& currencies() {
    static const Currencies all = read_table();
    return all;
}

}  // namespace

const Currency* currency_of(std::string_view phrase) {
    const auto found = currencies().by_phrase.find(phrase);
    return found == currencies().by_phrase.end() ? nullptr : found->second;
}

const Currency* currency_of_iso(std::string_view iso) {
    const auto found = currencies().by_iso.find(iso);
    return found == currencies().by_iso.end() ? nullptr : found->second;
}

}  // namespace foresail::understand::money
