#include "retrieve/calendar_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <utility>

namespace foresail::retrieve {
namespace {

template <class Value>
using Row = std::pair<std::string_view, Value>;

template <class Value>
std::optional<Value> find(std::span<const Row<Value>> rows, std::string_view word) {
    for (const auto& [candidate, value] : rows) {
        if (candidate == word) return value;
    }
    return std::nullopt;
}

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::optional<int> digits_of(std::string_view word) {
    int number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{} || end != word.data() + word.size()) return std::nullopt;
    return number;
}

}  // namespace

std::optional<unsigned> month_of(std::string_view word) {
    static constexpr std::array<Row<unsigned>, 68> rows{
        {{"january", 1U},    {"januar", 1U},     {"janner", 1U},    {"janvier", 1U},
         {"enero", 1U},      {"jan", 1U},        {"february", 2U},  {"februar", 2U},
         {"feber", 2U},      {"fevrier", 2U},    {"febrero", 2U},   {"feb", 2U},
         {"march", 3U},      {"marz", 3U},       {"maerz", 3U},     {"mars", 3U},
         {"marzo", 3U},      {"april", 4U},      {"avril", 4U},     {"abril", 4U},
         {"apr", 4U},        {"may", 5U},        {"mai", 5U},       {"mayo", 5U},
         {"june", 6U},       {"juni", 6U},       {"juin", 6U},      {"junio", 6U},
         {"jun", 6U},        {"july", 7U},       {"juli", 7U},      {"juillet", 7U},
         {"julio", 7U},      {"jul", 7U},        {"august", 8U},    {"aout", 8U},
         {"agosto", 8U},     {"aug", 8U},        {"september", 9U}, {"septembre", 9U},
         {"septiembre", 9U}, {"setiembre", 9U},  {"sept", 9U},      {"sep", 9U},
         {"october", 10U},   {"oktober", 10U},   {"octobre", 10U},  {"octubre", 10U},
         {"oct", 10U},       {"okt", 10U},       {"november", 11U}, {"novembre", 11U},
         {"noviembre", 11U}, {"nov", 11U},       {"december", 12U}, {"dezember", 12U},
         {"decembre", 12U},  {"diciembre", 12U}, {"dec", 12U},      {"dez", 12U},
         {"dic", 12U},       {"janv", 1U},       {"fevr", 2U},      {"avr", 4U},
         {"juil", 7U},       {"ene", 1U},        {"abr", 4U},       {"mrz", 3U}}};
    return find<unsigned>(rows, word);
}

bool is_doubtful_month(std::string_view word) {
    return is_one_of(
        std::array<std::string_view, 8>{"may", "march", "mars", "sep", "dec", "dic", "jan", "ene"},
        word);
}

std::optional<unsigned> weekday_of(std::string_view word) {
    static constexpr std::array<Row<unsigned>, 28> rows{
        {{"sunday", 0U},    {"sonntag", 0U},    {"dimanche", 0U}, {"domingo", 0U},
         {"monday", 1U},    {"montag", 1U},     {"lundi", 1U},    {"lunes", 1U},
         {"tuesday", 2U},   {"dienstag", 2U},   {"mardi", 2U},    {"martes", 2U},
         {"wednesday", 3U}, {"mittwoch", 3U},   {"mercredi", 3U}, {"miercoles", 3U},
         {"thursday", 4U},  {"donnerstag", 4U}, {"jeudi", 4U},    {"jueves", 4U},
         {"friday", 5U},    {"freitag", 5U},    {"vendredi", 5U}, {"viernes", 5U},
         {"saturday", 6U},  {"samstag", 6U},    {"samedi", 6U},   {"sabado", 6U}}};
    return find<unsigned>(rows, word);
}

std::optional<Unit> unit_of(std::string_view word) {
    static constexpr std::array<Row<Unit>, 39> rows{
        {{"day", Unit::Day},           {"days", Unit::Day},        {"tag", Unit::Day},
         {"tage", Unit::Day},          {"tagen", Unit::Day},       {"jour", Unit::Day},
         {"jours", Unit::Day},         {"dia", Unit::Day},         {"dias", Unit::Day},
         {"week", Unit::Week},         {"weeks", Unit::Week},      {"woche", Unit::Week},
         {"wochen", Unit::Week},       {"semaine", Unit::Week},    {"semaines", Unit::Week},
         {"semana", Unit::Week},       {"semanas", Unit::Week},    {"month", Unit::Month},
         {"months", Unit::Month},      {"monat", Unit::Month},     {"monate", Unit::Month},
         {"monaten", Unit::Month},     {"mois", Unit::Month},      {"mes", Unit::Month},
         {"meses", Unit::Month},       {"quarter", Unit::Quarter}, {"quartal", Unit::Quarter},
         {"trimestre", Unit::Quarter}, {"year", Unit::Year},       {"years", Unit::Year},
         {"jahr", Unit::Year},         {"jahre", Unit::Year},      {"jahren", Unit::Year},
         {"annee", Unit::Year},        {"ano", Unit::Year},        {"an", Unit::Year},
         {"jahres", Unit::Year},       {"monats", Unit::Month},    {"quartals", Unit::Quarter}}};
    return find<Unit>(rows, word);
}

std::optional<int> number_of(std::string_view word) {
    static constexpr std::array<Row<int>, 40> rows{
        {{"one", 1},   {"two", 2},    {"three", 3},  {"four", 4},  {"five", 5},   {"six", 6},
         {"seven", 7}, {"eight", 8},  {"nine", 9},   {"ten", 10},  {"couple", 2}, {"ein", 1},
         {"eine", 1},  {"einem", 1},  {"einer", 1},  {"zwei", 2},  {"drei", 3},   {"vier", 4},
         {"funf", 5},  {"sechs", 6},  {"sieben", 7}, {"acht", 8},  {"neun", 9},   {"zehn", 10},
         {"un", 1},    {"une", 1},    {"deux", 2},   {"trois", 3}, {"quatre", 4}, {"cinq", 5},
         {"sept", 7},  {"huit", 8},   {"dix", 10},   {"uno", 1},   {"una", 1},    {"dos", 2},
         {"tres", 3},  {"cuatro", 4}, {"cinco", 5},  {"seis", 6}}};
    if (const auto digits = digits_of(word)) return digits;
    for (std::string_view ending : {"st", "nd", "rd", "th", "er"}) {
        if (!word.ends_with(ending)) continue;
        if (const auto digits = digits_of(word.substr(0, word.size() - 2))) return digits;
    }
    return find<int>(rows, word);
}

std::optional<int> ordinal_of(std::string_view word) {
    static constexpr std::array<Row<int>, 40> rows{
        {{"first", 1},     {"1st", 1}, {"erste", 1},   {"erstes", 1},  {"ersten", 1},
         {"premier", 1},   {"1er", 1}, {"primer", 1},  {"primero", 1}, {"1", 1},
         {"second", 2},    {"2nd", 2}, {"zweite", 2},  {"zweites", 2}, {"zweiten", 2},
         {"deuxieme", 2},  {"2e", 2},  {"segundo", 2}, {"2o", 2},      {"2", 2},
         {"third", 3},     {"3rd", 3}, {"dritte", 3},  {"drittes", 3}, {"dritten", 3},
         {"troisieme", 3}, {"3e", 3},  {"tercer", 3},  {"tercero", 3}, {"3", 3},
         {"fourth", 4},    {"4th", 4}, {"vierte", 4},  {"viertes", 4}, {"vierten", 4},
         {"quatrieme", 4}, {"4e", 4},  {"cuarto", 4},  {"4o", 4},      {"4", 4}}};
    return find<int>(rows, word);
}

std::optional<int> year_of(std::string_view word) {
    const auto number = word.size() == 4 ? digits_of(word) : std::nullopt;
    return number && *number >= 1990 && *number <= 2100 ? number : std::nullopt;
}

bool means_last(std::string_view word) {
    static constexpr std::array<std::string_view, 6> words{"last",  "past",   "previous",
                                                           "passe", "passee", "passes"};
    static constexpr std::array<std::string_view, 7> stems{
        "letzte", "vergangene", "vorige", "dernier", "ultim", "pasad", "passee"};
    return is_one_of(words, word) || std::any_of(stems.begin(), stems.end(), [&](auto stem) {
               return word.starts_with(stem) && word.size() <= stem.size() + 3;
           });
}

bool means_this(std::string_view word) {
    return is_one_of(std::array<std::string_view, 13>{"this", "current", "dieser", "diesen",
                                                      "diesem", "dieses", "diese", "ce", "cette",
                                                      "cet", "este", "esta", "laufenden"},
                     word);
}

bool means_since(std::string_view word) {
    return is_one_of(std::array<std::string_view, 4>{"since", "seit", "depuis", "desde"}, word);
}

bool means_after(std::string_view word) {
    return is_one_of(std::array<std::string_view, 4>{"after", "nach", "apres", "despues"}, word);
}

bool means_before(std::string_view word) {
    return is_one_of(std::array<std::string_view, 4>{"before", "vor", "avant", "antes"}, word);
}

bool means_until(std::string_view word) {
    return is_one_of(
        std::array<std::string_view, 6>{"until", "till", "bis", "jusqu", "hasta", "jusque"}, word);
}

bool means_between(std::string_view word) {
    return is_one_of(std::array<std::string_view, 8>{"between", "from", "zwischen", "von", "vom",
                                                     "entre", "du", "del"},
                     word);
}

bool means_and(std::string_view word) {
    return is_one_of(std::array<std::string_view, 11>{"and", "to", "und", "bis", "et", "au", "y",
                                                      "e", "al", "a", "hasta"},
                     word);
}

bool is_date_filler(std::string_view word) {
    return is_one_of(
        std::array<std::string_view, 25>{"in",  "im",  "on",  "am",  "during", "within", "over",
                                         "the", "der", "den", "dem", "des",    "die",    "das",
                                         "le",  "la",  "les", "l",   "el",     "los",    "las",
                                         "en",  "au",  "of",  "de"},
        word);
}

}  // namespace foresail::retrieve
