#include "insight/guard/number.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <unordered_map>

namespace foresail::insight::guarding {
namespace {

// "Quatre-vingt-dix-sept mille trois cent quatre-vingt-dix-neuf", with its hyphens.
constexpr std::size_t words_max = 24;

enum class Part { Add, Hundred, Scale };

struct NumberWord {
    double value = 0;
    Part part = Part::Add;
    bool is_ordinal = false;
    bool is_article = false;
};

// "VALUE: words", folded as tokens are. Ordinals follow in a table of their own.
constexpr std::string_view cardinals = R"(
0: zero, null, cero
1: one, ein, eine, einen, einem, einer, eines, eins, un, une, una, uno
2: two, zwei, deux, dos
3: three, drei, trois, tres
4: four, vier, quatre, cuatro
5: five, funf, cinq, cinco
6: six, sechs, seis
7: seven, sieben, sept, siete
8: eight, acht, huit, ocho
9: nine, neun, neuf, nueve
10: ten, zehn, dix, diez
11: eleven, elf, onze, once
12: twelve, zwolf, douze, doce, dozen, dutzend, douzaine, docena
13: thirteen, dreizehn, treize, trece
14: fourteen, vierzehn, quatorze, catorce
15: fifteen, funfzehn, quinze, quince, quinzaine
16: sixteen, sechzehn, seize, dieciseis
17: seventeen, siebzehn, diecisiete
18: eighteen, achtzehn, dieciocho
19: nineteen, neunzehn, diecinueve
20: twenty, zwanzig, vingt, vingts, veinte, vingtaine
21: veintiun, veintiuno, veintiuna
22: veintidos
23: veintitres
24: veinticuatro
25: veinticinco
26: veintiseis
27: veintisiete
28: veintiocho
29: veintinueve
30: thirty, dreissig, trente, treinta, trentaine
40: forty, vierzig, quarante, cuarenta
50: fifty, funfzig, cinquante, cincuenta, cinquantaine
60: sixty, sechzig, soixante, sesenta
70: seventy, siebzig, setenta, septante
80: eighty, achtzig, ochenta, huitante
90: ninety, neunzig, noventa, nonante
200: doscientos, doscientas
300: trescientos, trescientas
400: cuatrocientos, cuatrocientas
500: quinientos, quinientas
600: seiscientos, seiscientas
700: setecientos, setecientas
800: ochocientos, ochocientas
900: novecientos, novecientas
1.5: anderthalb, eineinhalb
2.5: zweieinhalb
3.5: dreieinhalb
)";
constexpr std::string_view ordinals = R"(
2: second, zweite, zweiten, zweiter, zweites, deuxieme, seconde, segundo, segunda
3: third, dritte, dritten, dritter, drittes, troisieme, tercer, tercero, tercera
4: fourth, vierte, vierten, vierter, viertes, quatrieme, cuarto, cuarta
5: fifth, funfte, funften, funfter, cinquieme, quinto, quinta
6: sixth, sechste, sechsten, sechster, sixieme, sexto, sexta
7: seventh, siebte, siebten, siebter, septieme, septimo, septima
8: eighth, achte, achten, achter, huitieme, octavo, octava
9: ninth, neunte, neunten, neunter, neuvieme, noveno, novena
10: tenth, zehnte, zehnten, zehnter, dixieme, decimo, decima
11: eleventh, elfte, elften
12: twelfth, zwolfte, zwolften
13: thirteenth, dreizehnte, dreizehnten
14: fourteenth, vierzehnte, vierzehnten
15: fifteenth, funfzehnte, funfzehnten
16: sixteenth, sechzehnte, sechzehnten
17: seventeenth, siebzehnte, siebzehnten
18: eighteenth, achtzehnte, achtzehnten
19: nineteenth, neunzehnte, neunzehnten
20: twentieth, zwanzigste, zwanzigsten
30: thirtieth, dreissigste, dreissigsten
)";

using Words = std::unordered_map<std::string, NumberWord>;

void add_table(Words& words, std::string_view table, bool is_ordinal) {
    while (!table.empty()) {
        const std::string_view line = table.substr(0, table.find('\n'));
        table.remove_prefix(std::min(table.size(), line.size() + 1));
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos) continue;
        const double value = std::atof(std::string{line.substr(0, colon)}.c_str());
        std::string_view rest = line.substr(colon + 1);
        while (!rest.empty()) {
            const std::string_view word = rest.substr(0, rest.find(','));
            rest.remove_prefix(std::min(rest.size(), word.size() + 1));
            words.emplace(fold_word(word.substr(1)),
                          NumberWord{value, Part::Add, is_ordinal, value == 1 && !is_ordinal});
        }
    }
}

Words make_words() {
    Words words;
    add_table(words, cardinals, false);
    add_table(words, ordinals, true);
    for (const char* word : {"hundred", "hundert", "cent", "cents", "cien", "ciento"}) {
        words.emplace(word, NumberWord{100, Part::Hundred});
    }
    for (const char* word : {"thousand", "tausend", "mille", "mil"}) {
        words.emplace(word, NumberWord{1e3, Part::Scale});
    }
    for (const char* word : {"million", "millionen", "millions", "millon", "millones"}) {
        words.emplace(word, NumberWord{1e6, Part::Scale});
    }
    for (const char* word : {"billion", "billions", "milliarde", "milliarden", "milliard"}) {
        words.emplace(word, NumberWord{1e9, Part::Scale});
    }
    return words;
}

const NumberWord* number_word(const std::string& folded) {
    static const Words words = make_words();
    const auto found = words.find(folded);
    return found == words.end() ? nullptr : &found->second;
}

// A number made of parts, each smaller than what stands before it: 2, 100, 35, 1000.
class Sum {
public:
    bool take(const NumberWord& word, bool is_joined) {
        if (word.part == Part::Hundred) {
            if (current_ >= 20) return false;
            current_ = std::max(1.0, current_) * 100;
        } else if (word.part == Part::Scale) {
            if (total_ > 0 && word.value >= last_scale_) return false;
            total_ += std::max(1.0, current_) * word.value;
            last_scale_ = word.value;
            current_ = 0;
        } else if (!add(word.value, is_joined)) {
            return false;
        }
        is_begun_ = true;
        return true;
    }
    [[nodiscard]] double value() const { return total_ + current_; }

private:
    bool add(double value, bool is_joined) {
        const double rest = std::fmod(current_, 100);
        if (is_joined && rest == 10 && value >= 7 && value < 10) {  // Dix-sept.
            current_ += value;
            return true;
        }
        if (value == 20 && rest == 4) {  // Quatre-vingt.
            current_ += 76;
            return true;
        }
        const bool is_french_teen = (rest == 60 || rest == 80) && value >= 10 && value < 20;
        const double room = value < 10 ? 10 : value < 100 ? 100 : 1000;
        const bool fits = is_french_teen || std::fmod(current_, room) == 0;
        // "Zero five" and "ten five" are two numbers.
        if (!fits || (is_begun_ && value_is_teen_before_ones(value))) return false;
        current_ += value;
        return true;
    }
    [[nodiscard]] bool value_is_teen_before_ones(double value) const {
        return value < 10 && std::fmod(current_, 100) == 10;
    }

    double total_ = 0;
    double current_ = 0;
    double last_scale_ = 0;
    bool is_begun_ = false;
};

// "einhundertfünfundzwanzigtausend", "fünfundzwanzigste".
std::optional<double> german_compound(std::string_view folded) {
    static constexpr std::array<std::string_view, 2> endings{"tausend", "hundert"};
    static constexpr std::array<double, 2> scales{1000, 100};
    static constexpr std::string_view and_a_half = "einhalb";
    if (const auto* word = number_word(std::string{folded}); word && !word->is_ordinal) {
        return word->value;
    }
    if (folded.ends_with(and_a_half)) {
        const auto front = german_compound(folded.substr(0, folded.size() - and_a_half.size()));
        if (front) return *front + 0.5;
    }
    for (std::size_t i = 0; i < endings.size(); ++i) {
        const std::size_t at = folded.find(endings[i]);
        if (at == std::string_view::npos) continue;
        const auto front = at == 0 ? 1 : german_compound(folded.substr(0, at));
        std::string_view rest = folded.substr(at + endings[i].size());
        if (rest.starts_with("und")) rest.remove_prefix(3);
        const auto back = rest.empty() ? 0 : german_compound(rest);
        if (!front || !back || *back >= scales[i]) return {};
        return *front * scales[i] + *back;
    }
    const std::size_t at = folded.find("und");
    if (at == std::string_view::npos || at == 0) return {};
    const auto ones = german_compound(folded.substr(0, at));
    const auto tens = german_compound(folded.substr(at + 3));
    if (!ones || !tens || *ones >= 10 || *tens < 20 || *tens > 90) return {};
    return *ones + *tens;
}

bool joins(const std::string& folded) {
    return folded == "-" || folded == "and" || folded == "y" || folded == "et";
}

// Whether a joiner may stand between what was read and the next word: "hundred and five", "treinta
// y cinco", "vingt et un"; "two and three" are two numbers.
bool may_join(const std::string& joiner, double before, double next) {
    if (joiner == "-") return before >= 4;
    if (joiner == "and") return before >= 100;
    return before >= 20 && std::fmod(before, 10) == 0 && next < 12;
}

std::optional<Number> read_words(std::span<const Token> tokens) {
    Sum sum;
    Number number{.token_count = 0};
    std::size_t at = 0;
    while (at < tokens.size() && number.token_count < words_max && !number.is_ordinal) {
        std::size_t word_at = at;
        if (at > 0 && at + 1 < tokens.size() && joins(tokens[at].folded)) ++word_at;
        if (tokens[word_at].kind != TokenKind::Word) break;
        // "Does" folds to Spanish "dos".
        const bool is_verb = tokens[word_at].text == "does" || tokens[word_at].text == "Does";
        const NumberWord* word = is_verb ? nullptr : number_word(tokens[word_at].folded);
        NumberWord compound;
        if (word == nullptr && tokens[word_at].folded.size() >= 8) {
            if (const auto value = german_compound(tokens[word_at].folded)) {
                compound = {*value, *value >= 1000 ? Part::Scale : Part::Add};
                word = &compound;
                if (at == 0) return Number{.value = *value};
            }
        }
        if (word == nullptr) break;
        if (word_at > at && !may_join(tokens[at].folded, sum.value(), word->value)) break;
        if (!sum.take(*word, word_at > at && tokens[at].folded == "-")) break;
        number.is_ordinal = word->is_ordinal;
        number.is_article = at == 0 && word->is_article;
        at = word_at + 1;
        number.token_count = at;
    }
    if (number.token_count == 0) return {};
    if (number.token_count > 1) number.is_article = false;
    number.value = sum.value();
    return number;
}

bool is_ordinal_ending(const Token& token) {
    static constexpr std::array<std::string_view, 10> endings{"st", "nd",  "rd", "th", "er",
                                                              "re", "eme", "º",  "ª",  "e"};
    return token.is_glued &&
           std::find(endings.begin(), endings.end(), token.folded) != endings.end();
}

}  // namespace

std::optional<double> digits_value(std::string_view plain) {
    const std::size_t last = plain.find_last_of(".,");
    bool has_decimals = false;
    if (last != std::string_view::npos) {
        const char mark = plain[last];
        const bool has_other = plain.find_first_of(mark == '.' ? ",'" : ".'") != std::string::npos;
        const bool is_once = std::count(plain.begin(), plain.end(), mark) == 1;
        const bool is_group = plain.size() - last == 4 && last <= 3 && plain[0] != '0';
        has_decimals = is_once && (has_other || !is_group);
    }
    std::string digits;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        if (plain[i] >= '0' && plain[i] <= '9') digits += plain[i];
        if (has_decimals && i == last) digits += '.';
    }
    if (digits.empty() || digits.size() > 18) return {};
    return std::strtod(digits.c_str(), nullptr);
}

std::optional<Number> read_number(std::span<const Token> tokens) {
    if (tokens.empty()) return {};
    if (tokens[0].kind == TokenKind::Word) return read_words(tokens);
    if (tokens[0].kind != TokenKind::Digits) return {};
    const auto value = digits_value(tokens[0].folded);
    if (!value) return {};
    Number number{.value = *value, .is_in_digits = true};
    if (tokens.size() > 1 && is_ordinal_ending(tokens[1])) {
        number.is_ordinal = true;
        number.token_count = 2;
    }
    return number;
}

std::optional<std::pair<double, std::string>> number_in_front(std::string_view folded) {
    for (std::size_t length = std::min<std::size_t>(folded.size(), 20); length >= 3; --length) {
        const auto value = german_compound(folded.substr(0, length));
        if (value && folded.size() > length + 3) {
            return std::pair{*value, std::string{folded.substr(length)}};
        }
    }
    return {};
}

std::string value_key(double value) {
    std::array<char, 40> text{};
    // Twelve digits: amounts to the cent, without the last bits of a product like 1.1 x 1000.
    const int length = std::snprintf(text.data(), text.size(), "%.12g", value);
    return {text.data(), static_cast<std::size_t>(std::max(0, length))};
}

}  // namespace foresail::insight::guarding
