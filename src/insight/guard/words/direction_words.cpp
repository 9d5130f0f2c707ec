#include "insight/guard/words/direction_words.h"

#include "insight/guard/words/phrase_table.h"

#include <unordered_set>
#include <utility>
#include <vector>

namespace foresail::insight::guarding {
namespace {

using Words = std::unordered_set<std::string>;

}  // namespace

bool separates(const std::string& word) {
    static const Words words{";",       ",",        "and",     "und",  "et",    "y",
                             "while",   "but",      "aber",    "mais", "pero",  "während",
                             "wahrend", "mientras", "whereas", "e",    "tandis"};
    return words.contains(word);
}

bool says_little(const std::string& word) {
    static const Words words{
        "the",    "and",    "for",   "are",    "was",      "has",    "had",   "our",     "you",
        "your",   "this",   "that",  "with",   "from",     "will",   "would", "each",    "per",
        "its",    "their",  "they",  "them",   "have",     "der",    "die",   "das",     "den",
        "dem",    "des",    "und",   "ist",    "sind",     "war",    "ein",   "eine",    "einen",
        "einem",  "einer",  "fur",   "mit",    "von",      "vom",    "zum",   "zur",     "auf",
        "bei",    "wir",    "sie",   "ihr",    "unser",    "ihre",   "wird",  "werden",  "nach",
        "vor",    "uber",   "bis",   "les",    "des",      "une",    "est",   "sont",    "pour",
        "par",    "sur",    "dans",  "avec",   "nous",     "vous",   "votre", "notre",   "aux",
        "que",    "qui",    "ces",   "cette",  "los",      "las",    "del",   "una",     "uno",
        "por",    "para",   "con",   "son",    "fue",      "sus",    "nos",   "este",    "esta",
        "como",   "within", "cost",  "costs",  "kostet",   "kosten", "coute", "coutent", "custa",
        "custan", "now",    "about", "binnen", "innerhalb"};
    return words.contains(word);
}

int course_of(const std::string& word) {
    static const Words up{"hausse",     "increase",   "anstieg",     "erhohung",   "steigerung",
                          "zunahme",    "aumento",    "subida",      "incremento", "growth",
                          "wachstum",   "croissance", "crecimiento", "crece",      "rose",
                          "rise",       "rises",      "risen",       "rising",     "increased",
                          "increases",  "grew",       "grow",        "grows",      "grown",
                          "climbed",    "stiegen",    "stieg",       "steigt",     "steigen",
                          "gestiegen",  "wuchs",      "wuchsen",     "gewachsen",  "augmente",
                          "augmentent", "augmentait", "monte",       "montent",    "grimpe",
                          "subio",      "subieron",   "sube",        "suben",      "aumento",
                          "aumentaron", "aumenta",    "crecio",      "crecieron"};
    static const Words down{
        "decrease", "drop",      "decline",      "ruckgang", "senkung", "diminution", "bajada",
        "descenso", "fell",      "fall",         "falls",    "fallen",  "falling",    "dropped",
        "drops",    "decreased", "decreases",    "declined", "sank",    "shrank",     "sanken",
        "sinkt",    "sinken",    "gesunken",     "fielen",   "fiel",    "gefallen",   "baisse",
        "baissent", "diminue",   "diminuent",    "chute",    "bajo",    "bajaron",    "baja",
        "bajan",    "disminuyo", "disminuyeron", "cayo",     "cayeron"};
    return up.contains(word) ? 1 : down.contains(word) ? -1 : 0;
}

int bound_in_words(const std::string& phrase) {
    static const PhraseTable table{R"(
1: above, over, exceeding, uber, oberhalb, ab, dessus, encima, after, nach, apres, después
1: mindestens, mehr, more, superior, superieur, at least, au moins, al menos, como minimo
1: at minimum, minimum of, a minimum of, wenigstens, not less than, no less than, not fewer than
1: no fewer than, nicht weniger als, pas moins de, no menos de, au minimum, por lo menos
1: not before, not earlier than, no earlier than, fruhestens, nicht vor, pas avant, au plus tot
1: no antes de, no antes del, exceeds, exceed, ubersteigt, depasse, depassant, supera, starting at
1: floor, untergrenze, plancher, a partir de, a partir du, minimo de, un minimum de
-1: below, under, beneath, unter, unterhalb, bis, dessous, debajo, before, vor, avant, antes
-1: weniger, hochstens, less, fewer, inferior, inferieur, moins, at most, au plus, como maximo
-1: at maximum, au maximum, al maximo, maximal, maximum of, a maximum of, up to, bis zu, jusqu a
-1: jusqu au, hasta, not more than, no more than, nicht mehr als, pas plus de, no mas de
-1: not over, not above, not exceed, not exceeding, not to exceed, nicht uber, ne depasse pas
-1: nicht ubersteigen, no supera, no exceda de, sans depasser, un maximum de, un maximo de
-1: no later than, not later than, at the latest, spatestens, nicht spater als, au plus tard
-1: cap, ceiling, obergrenze, plafond, tope
-1: capped at, capped, limited to, cap of, a cap of, begrenzt auf, gedeckelt auf, beschrankt auf
-1: limite a, limitee a, plafonne a, plafonnee a, plafond de, limitado a, limitada a, tope de
-1: a mas tardar, not after, nicht nach, pas apres
)"};
    const std::string_view found = table.find(phrase);
    return found.empty() ? 0 : found == "1" ? 1 : -1;
}

int pole_of(const std::string& word) {
    static const std::vector<std::pair<Words, Words>> pairs{
        {{"new",           "newer",          "revised",        "updated",
          "uberarbeitete", "uberarbeiteten", "uberarbeitetes", "aktualisierte",
          "revise",        "revisado",       "revisada",       "actualizado",
          "neu",           "neue",           "neuen",          "neuer",
          "neus",          "nouveau",        "nouvelle",       "nuvo",
          "nuva",          "nuvos",          "nuvas"},
         {"old",           "older",          "original",       "initial",
          "ursprungliche", "ursprunglichen", "ursprunglicher", "initiale",
          "inicial",       "previous",       "former",         "alt",
          "alte",          "alten",          "alter",          "altes",
          "ancien",        "ancienne",       "antiguo",        "antigua",
          "antiguos",      "anterior"}},
        {{"first", "erste", "ersten", "erster", "premier", "premiere", "primer", "primera"},
         {"last", "letzte", "letzten", "letzter", "dernier", "derniere", "ultimo", "ultima"}},
        {{"gross", "brutto", "brut", "brute", "bruto"}, {"net", "netto", "nette", "neto"}},
        {{"minimum", "mindest", "minimal", "minimale", "minimo", "minima"},
         {"maximum", "hochst", "maximal", "maximale", "maximo", "maxima"}},
        {{"internal", "interne", "intern", "internen", "interno", "interna"},
         {"external", "externe", "extern", "externen", "externo", "externa"}},
        {{"optional", "optionnel", "optionnelle", "opcional"},
         {"mandatory", "required", "verpflichtend", "obligatorisch", "obligatoire", "obligatorio",
          "obligatoria"}}};
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        if (pairs[i].first.contains(word)) return number;
        if (pairs[i].second.contains(word)) return -number;
    }
    return 0;
}

bool rejects(const std::string& phrase) {
    static const Words phrases{"instead of",  "statt",      "anstatt",     "anstelle von",
                               "rather than", "au lieu de", "en lugar de", "en vez de",
                               "not",         "nicht",      "pas",         "non",
                               "no"};
    return phrases.contains(phrase);
}

bool wishes(const std::string& word) {
    static const Words words{
        "?",         "ask",       "asks",       "asked",    "asking",     "request",   "requests",
        "requested", "want",      "wants",      "wanted",   "wish",       "wishes",    "hope",
        "hopes",     "hoping",    "demand",     "demands",  "demanded",   "expects",   "expect",
        "expected",  "like",      "bat",        "bittet",   "bitten",     "gebeten",   "mochte",
        "mochten",   "wunscht",   "wunschen",   "fordert",  "fordern",    "gefordert", "forderte",
        "verlangt",  "verlangen", "erwartet",   "hofft",    "will",       "demande",   "demandent",
        "demander",  "souhaite",  "souhaitent", "voudrait", "voudraient", "veut",      "veulent",
        "exige",     "espere",    "pide",       "piden",    "pidio",      "pidieron",  "solicita",
        "solicitan", "solicito",  "quiere",     "quieren",  "querria",    "desea",     "desean",
        "reclama",   "espera"};
    return words.contains(word);
}

bool leads_from(const std::string& word) {
    static const Words words{"from", "von", "vom", "de", "del", "du", "desde"};
    return words.contains(word);
}
bool leads_to(const std::string& word) {
    static const Words words{"to", "auf", "a", "al", "au", "hasta"};
    return words.contains(word);
}

}  // namespace foresail::insight::guarding
