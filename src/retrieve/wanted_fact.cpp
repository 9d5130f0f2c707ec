#include "retrieve/wanted_fact.h"

#include "retrieve/word_list.h"
#include "store/sqlite/fold.h"

#include <vector>

namespace foresail::retrieve {
namespace {

using domain::FactKind;

bool is_phone_word(std::string_view word) {
    return is_one_of({"phone", "phones", "telephone", "tel", "mobile", "telefon", "handy",
                      "handynummer", "telefono", "movil"},
                     word) ||
           word.starts_with("telefonnummer");
}

bool is_number_word(std::string_view word) {
    return is_one_of({"number", "numbers", "nummer", "nummern", "numero", "numeros"}, word);
}

bool is_money_word(std::string_view word) {
    return starts_with_one_of(
        {"price",   "pric",  "cost",   "pay",   "paid",   "quot",    "charg",   "offer", "amount",
         "spend",   "preis", "kost",   "zahl",  "bezahl", "betrag",  "angebot", "prix",  "cout",
         "montant", "offr",  "precio", "cuest", "pag",    "importe", "ofert",   "ofrec"},
        word);
}

}  // namespace

std::optional<FactKind> read_wanted(Tokens& tokens, std::string_view language) {
    const auto word = [&](std::size_t at) {
        return at < tokens.size() ? std::string_view{tokens[at].folded} : std::string_view{};
    };
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (tokens[at].is_used) continue;
        if (is_phone_word(word(at))) {
            tokens[at].is_used = true;
            if (is_number_word(word(at + 1))) tokens[at + 1].is_used = true;
            if (at > 0 && is_number_word(word(at - 1))) tokens[at - 1].is_used = true;
            if (at > 1 && is_number_word(word(at - 2))) tokens[at - 2].is_used = true;
            return FactKind::Phone;
        }
        const bool is_how_much = (word(at) == "how" && word(at + 1) == "much") ||
                                 (word(at) == "wie" && word(at + 1) == "viel") ||
                                 word(at) == "wieviel" ||
                                 (language == "fr" && word(at) == "combien") ||
                                 (language == "es" && word(at) == "cuanto");
        if (is_how_much) {
            tokens[at].is_used = true;
            if (is_one_of({"much", "viel"}, word(at + 1))) tokens[at + 1].is_used = true;
            return FactKind::Money;
        }
        if (is_one_of({"when", "wann", "quand", "cuando"}, word(at)) && at < 2) {
            return FactKind::Date;
        }
    }
    return std::nullopt;
}

void drop_words_of(FactKind wanted, Question& question) {
    if (wanted != FactKind::Money) return;
    const bool is_narrowed = !question.contacts.empty() || question.company || question.deal ||
                             question.from || question.until;
    auto others = question.words;
    std::erase_if(others, [](const std::string& word) { return is_money_word(store::fold(word)); });
    if (is_narrowed || !others.empty()) question.words = std::move(others);
}

}  // namespace foresail::retrieve
