#include "understand/money/number_words.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <unordered_map>

namespace foresail::understand::money {
namespace {

using Words = std::unordered_map<std::string_view, NumberWord>;

struct Language {
    std::string_view code;
    std::string_view table;  // "* SCALE: words", "# NUMBER: words".
};

constexpr Language every{"", R"(
* 1e12: trillion, trillions, tn, trn
* 1e9: billion, billions, bn, bln, b, mrd
* 1e6: million, millions, mio, mn, mln, mm, m, mil
* 1e3: k
)"};

constexpr std::array languages{
    Language{"en", R"(
* 1e3: thousand, thousands, grand
* 100: hundred
* 1e5: lakh, lakhs, lac, lacs
* 1e7: crore, crores
# 0.5: half a, half
# 0.25: quarter, a quarter
# 0.75: three quarters, three quarter
# 1: one
# 2: two
# 3: three
# 4: four
# 5: five
# 6: six
# 7: seven
# 8: eight
# 9: nine
# 10: ten
# 11: eleven
# 12: twelve
# 13: thirteen
# 14: fourteen
# 15: fifteen
# 16: sixteen
# 17: seventeen
# 18: eighteen
# 19: nineteen
# 20: twenty
# 30: thirty
# 40: forty
# 50: fifty
# 60: sixty
# 70: seventy
# 80: eighty
# 90: ninety
)"},
    Language{"de", R"(
* 1e12: billionen
* 1e9: milliarde, milliarden
* 1e6: millionen
* 1e3: tausend, tsd, tsnd
* 100: hundert
# 0.5: halbe
# 1: ein, eine, einen
# 2: zwei
# 3: drei
# 4: vier
# 5: funf
# 6: sechs
# 7: sieben
# 8: acht
# 9: neun
# 10: zehn
# 11: elf
# 12: zwolf
# 13: dreizehn
# 14: vierzehn
# 15: funfzehn
# 16: sechzehn
# 17: siebzehn
# 18: achtzehn
# 19: neunzehn
# 20: zwanzig
# 30: dreissig
# 40: vierzig
# 50: funfzig
# 60: sechzig
# 70: siebzig
# 80: achtzig
# 90: neunzig
)"},
    Language{"fr", R"(
* 1e9: milliard, milliards
* 1e3: mille
* 100: cent
# 0.5: un demi
# 1: un, une
# 2: deux
# 3: trois
# 4: quatre
# 5: cinq
# 6: six
# 7: sept
# 8: huit
# 9: neuf
# 10: dix
# 11: onze
# 12: douze
# 13: treize
# 14: quatorze
# 15: quinze
# 16: seize
# 20: vingt
# 30: trente
# 40: quarante
# 50: cinquante
# 60: soixante
)"},
    Language{"es", R"(
* 1e12: billon, billones
* 1e9: mil millones
* 1e6: millon, millones
* 1e3: mil
* 100: cien
# 0.5: medio
# 1: un, una
# 2: dos
# 3: tres
# 4: cuatro
# 5: cinco
# 6: seis
# 7: siete
# 8: ocho
# 9: nueve
# 10: diez
# 11: once
# 12: doce
# 13: trece
# 14: catorce
# 15: quince
# 16: dieciseis
# 20: veinte
# 30: treinta
# 40: cuarenta
# 50: cincuenta
# 60: sesenta
# 70: setenta
# 80: ochenta
# 90: noventa
)"},
};

// Words that are there already stay as they are: a language's own come first.
void add_table(Words& words, std::string_view table) {
    while (!table.empty()) {
        const std::string_view line = table.substr(0, table.find('\n'));
        table.remove_prefix(std::min(table.size(), line.size() + 1));
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos) continue;
        const double value = std::atof(std::string{line.substr(2, colon - 2)}.c_str());
        const NumberWord word =
            line[0] == '*' ? NumberWord{.scale = value} : NumberWord{.number = value};
        std::string_view rest = line.substr(colon + 1);
        while (!rest.empty()) {
            const std::string_view phrase = rest.substr(1, rest.find(',') - 1);
            words.emplace(phrase, word);
            rest.remove_prefix(std::min(rest.size(), phrase.size() + 2));
        }
    }
}

Words read_tables(std::string_view code) {
    Words words;
    for (const Language& language : languages) {
        if (code.empty() || language.code == code) add_table(words, language.table);
    }
    add_table(words, every.table);
    return words;
}

const Words& words_of(std::string_view code) {
    static const std::array<Words, languages.size()> by_language = [] {
        std::array<Words, languages.size()> all;
        for (std::size_t i = 0; i < all.size(); ++i) all[i] = read_tables(languages[i].code);
        return all;
    }();
    static const Words all = read_tables("");
    for (std::size_t i = 0; i < languages.size(); ++i) {
        if (languages[i].code == code) return by_language[i];
    }
    return all;
}

}  // namespace

std::optional<NumberWord> number_word(std::string_view phrase, std::string_view language) {
    const Words& words = words_of(language);
    const auto found = words.find(phrase);
    if (found == words.end()) return {};
    return found->second;
}

}  // namespace foresail::understand::money
