#include "insight/guard/words/office_words.h"

#include "insight/guard/words/phrase_table.h"

#include <algorithm>
#include <unordered_set>

namespace foresail::insight::guarding {
namespace {

// "Head of Global Procurement".
constexpr std::size_t office_words_max = 4;

constexpr std::string_view functions = R"(
procurement: procurement, purchasing, sourcing, einkauf, einkaufs, beschaffung, beschaffungs, achats
procurement: achat, approvisionnement, approvisionnements, compras, aprovisionamiento
sales: sales, vertrieb, vertriebs, verkauf, verkaufs, commercial, commerciale, ventes, ventas
sales: comercial, cro
finance: finance, finances, financial, finanzen, finanz, financier, financiere, financiero
finance: financiera, finanzas, cfo, kaufmannischer, kaufmannische, daf, treasury
technology: technology, technical, technik, technischer, technische, technique, tecnico, tecnica
technology: tecnologia, cto
computing: informatik, informatique, informatica, sistemas, cio, edv, dsi
law: legal, rechts, recht, juridique, juridico, juridica, counsel, rechtsabteilung
people: hr, people, human, personal, personals, rh, rrhh, humaines, humanos
operations: operations, operating, betriebs, betrieb, exploitation, operaciones, coo
marketing: marketing, cmo
management: ceo, managing, executive, geschaftsfuhrer, geschaftsfuhrerin, geschaftsfuhrender, pdg
management: general, generale, dg, delegado, delegada, geschaftsfuhrung
security: security, sicherheit, sicherheits, securite, seguridad, ciso
product: product, produkt, produit, producto
support: support, kundendienst, kundenservice, service
research: research, entwicklung, entwicklungs, recherche, investigacion, forschung
logistics: logistics, logistik, logistique, logistica
quality: quality, qualitat, qualitats, qualite, calidad
project: project, projekt, projet, proyecto, proyectos
production: production, produktion, produktions, produccion, werks
)";

// Those that need no "head" beside them.
bool is_whole(const std::string& word) {
    static const std::unordered_set<std::string> words{"ceo",
                                                       "cfo",
                                                       "cto",
                                                       "coo",
                                                       "cio",
                                                       "cmo",
                                                       "cro",
                                                       "daf",
                                                       "dsi",
                                                       "ciso",
                                                       "pdg",
                                                       "geschaftsfuhrer",
                                                       "geschaftsfuhrerin"};
    return words.contains(word);
}

bool leads(const std::string& word) {
    static const std::unordered_set<std::string> words{
        "head",      "director",   "chief",     "manager",    "lead",        "officer",   "vp",
        "president", "leiter",     "leiterin",  "leitung",    "chef",        "chefin",    "cheffe",
        "direktor",  "direktorin", "directeur", "directrice", "responsable", "directora", "jefe",
        "jefa",      "gerente",    "vorstand",  "counsel",    "consejero",   "consejera"};
    return words.contains(word);
}

bool is_between(const std::string& word) {
    static const std::unordered_set<std::string> words{
        "of", "the", "for",    "der",   "des",      "die",    "fur", "de",
        "du", "la",  "le",     "los",   "las",      "del",    "d",   "'",
        "’",  "-",   "global", "group", "regional", "senior", "im",  "al"};
    return words.contains(word);
}

// Those that are an office without a function too: "Ann Porter, the director".
bool is_rank(const std::string& word) {
    static const std::unordered_set<std::string> words{
        "director", "president", "direktor", "direktorin", "directeur", "directrice", "directora",
        "gerente",  "leiter",    "leiterin", "chefin",     "jefa",      "manager"};
    return words.contains(word);
}

void add_ranks(const std::vector<Token>& tokens, std::vector<OfficePlace>& places) {
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const bool is_told = std::any_of(places.begin(), places.end(), [&](const auto& place) {
            return place.begin <= at && at < place.end;
        });
        if (!is_told && is_rank(tokens[at].folded)) {
            places.push_back({std::string{any_function}, at, at + 1});
        }
    }
}

std::string function_of(const Token& token) {
    static const PhraseTable table{functions};
    // "It" is a pronoun.
    if (token.text == "IT" || token.text == "TI") return "computing";
    return std::string{table.find(token.folded)};
}

// "Einkaufsleiterin".
std::string function_in_compound(const std::string& word) {
    for (const char* ending : {"leiterin", "leiter", "leitung", "chefin", "chef", "direktorin",
                               "direktor", "vorstand", "manager", "managerin"}) {
        if (!word.ends_with(ending) || word.size() < std::string_view{ending}.size() + 2) continue;
        Token front;
        front.folded = word.substr(0, word.size() - std::string_view{ending}.size());
        return function_of(front);
    }
    return {};
}

}  // namespace

std::vector<OfficePlace> offices_in(const std::vector<Token>& tokens) {
    std::vector<OfficePlace> places;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (tokens[at].kind != TokenKind::Word) continue;
        const std::string& word = tokens[at].folded;
        if (const std::string function = function_in_compound(word); !function.empty()) {
            places.push_back({function, at, at + 1});
        }
        const std::string function = function_of(tokens[at]);
        if (function.empty()) continue;
        if (is_whole(word)) {
            places.push_back({function, at, at + 1});
            continue;
        }
        // "Head of Sales", "leiterin Einkauf"; "Sales Director".
        for (std::size_t i = at; i > 0 && at - i < office_words_max; --i) {
            if (leads(tokens[i - 1].folded)) {
                places.push_back({function, i - 1, at + 1});
                break;
            }
            if (!is_between(tokens[i - 1].folded)) break;
        }
        if (at + 1 < tokens.size() && leads(tokens[at + 1].folded)) {
            places.push_back({function, at, at + 2});
        }
    }
    add_ranks(tokens, places);
    return places;
}

bool is_office(const Token& token) {
    return leads(token.folded) || !function_of(token).empty() ||
           !function_in_compound(token.folded).empty();
}

}  // namespace foresail::insight::guarding
