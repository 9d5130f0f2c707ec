#include "understand/settlement/deed.h"

#include "domain/words.h"
#include "platform/result.h"
#include "understand/cue/rule_text.h"

#include <vector>

namespace foresail::understand {
namespace {

constexpr domain::Words<Deed, 8> words{{{{Deed::Send, "send"},
                                         {Deed::Make, "make"},
                                         {Deed::Speak, "speak"},
                                         {Deed::Pay, "pay"},
                                         {Deed::Sign, "sign"},
                                         {Deed::Answer, "answer"},
                                         {Deed::Hold, "hold"},
                                         {Deed::Any, "any"}}}};

// The verb that comes first in the text counts.
constexpr std::string_view verbs = R"table(
hold hold|keep\s+(?:the|our|this|that)|guarantee|grant|honou?r|waive|discount|host|
    match|lower|cap|give\s+(?:you\s+)?(?:an?\s+|the\s+|our\s+)?(?:\S+\s+)?discount|
    rabatt|garantieren|gewähren|halten|vorhalten|
    accorder|garantir|maintenir|appliquer|consentir|mantener|garantizar|conceder|
    aplicar
pay pay|wire|transfer|reimburse|refund|settle|zahlen|bezahlen|überweisen|begleichen|
    erstatten|payer|régler|rembourser|virer|pagar|abonar|transferir|reembolsar|
    pagaremos|pagaré|überweise[n]?|zahle[n]?
sign sign|countersign|unterschreiben|unterzeichnen|gegenzeichnen|signer|signons|firmar|
    firmaremos|firmaré
speak call|phone|ring|meet|talk|speak|visit|discuss|anrufen|telefonieren|treffen|
    besprechen|besuchen|rufe[n]?|appeler|rappeler|rappelle|rencontrer|appellerai|rappellerai|
    llamar|llamaré|llamaremos|reunir\S*|hablar|llamo
answer check|ask|confirm|answer|reply|respond|clarify|find\s+out|look\s+into|verify|
    come\s+back|get\s+back|let\s+(?:you|me|us)\s+know|tell|decide|inform|advise|consult|review|
    hear\s+(?:back\s+)?from|revert|talk\s+to|
    klären|prüfen|prüfe|kläre|bescheid|melden|melde|mitteilen|bestätigen|bestätige|antworten|
    informieren|nachfragen|abstimmen|rückmeldung|
    vérifier|confirmer|répondre|revenir|reviens|demander|tenir|tiens|tiendrons|tiendrai|
    informer|confirmerai|confirmerons|reviendrai|reviendrons|
    confirmar|confirmaré|confirmaremos|responder|contestar|consultar|preguntar|comprobar|
    verificar|avisar|avisaré|aviso|informar|revisar|contestaré|informaré|consultaré
make reserve|reservieren|reservar|prepare|update|revise|fix|correct|draft|finish|complete|create|
    make|produce|compile|
    schedule|book|arrange|organi[sz]e|set\s+up|add|adjust|change|amend|translate|install|write|
    repair|remove|renew|extend|cancel|move|file|activate|enable|resolve|publish|process|release|
    vorbereiten|erstellen|überarbeiten|aktualisieren|anpassen|ändern|buchen|organisieren|
    ausarbeiten|fertigstellen|einrichten|veranlassen|vereinbaren|erledigen|freigeben|bereite|
    erstelle|buche|organisiere|veranlasse|korrigieren|
    préparer|corriger|rédiger|organiser|planifier|réserver|terminer|finaliser|compléter|
    mettre\s+à\s+jour|modifier|préparerai|préparerons|
    preparar|corregir|redactar|organizar|programar|terminar|finalizar|completar|actualizar|
    coordinar|prepararé|prepararemos|actualizaré|actualizaremos|modificar
send send|share|forward|provide|deliver|get|give|mail|e-?mail|submit|supply|upload|ship|
    return|receive|have|resend|issue|bring|hand|show|pass|circulate|copy|fax|post|
    \S*senden|schicken|schicke|sende|liefern|liefere|zukommen|geben|gebe|weiterleiten|
    vorlegen|nachreichen|bereitstellen|einreichen|leite|erhalten|bekommen|reiche|
    envoyer|renvoyer|transmettre|parvenir|adresser|fournir|partager|communiquer|donner|livrer|
    envoie|transmets|adresse|communique|recevrez|aurez|\S*enverr\S+|transmettr\S+|
    enviar\S*|env[ií]o|mandar\S*|mando|remitir\S*|entregar\S*|facilitar\S*|
    compartir\S*|pasar|paso|pasaré|reenviar\S*|recibirá\S*|tendrá\S*
)table";

// As \b, which knows no letters with accents.
constexpr const char* word_begin = R"((?:^|[^\p{L}])()";
constexpr const char* word_end = R"()(?:$|[^\p{L}]))";

struct Rule {
    Deed deed = Deed::Any;
    Pattern pattern;
};

std::vector<Rule> read_verbs() {
    std::vector<Rule> rules;
    read_rules(verbs, [&](std::string_view verb, std::string_view rest) {
        const auto deed = parse_deed(verb);
        FS_ASSERT(deed);
        rules.push_back({*deed, compile_rule(word_begin + std::string{rest} + word_end)});
    });
    return rules;
}

}  // namespace

DeedWord find_deed(std::string_view what) {
    static const std::vector<Rule> rules = read_verbs();
    DeedWord best{.verb = {what.size(), what.size()}};
    for (const Rule& rule : rules) {
        re2::StringPiece verb;
        if (!re2::RE2::PartialMatch(piece_of(what), *rule.pattern, &verb)) continue;
        const auto at = static_cast<std::size_t>(verb.data() - what.data());
        if (at < best.verb.begin) best = {.deed = rule.deed, .verb = {at, at + verb.size()}};
    }
    return best;
}

double fit(Deed promised, Deed done) {
    if (promised == Deed::Hold) return 0;
    if (promised == done || promised == Deed::Any) return 1;
    if (done == Deed::Any) return 0.9;
    // What was to be prepared or signed is here; what was to be sent is merely made.
    if (done == Deed::Send && (promised == Deed::Make || promised == Deed::Sign)) return 0.95;
    if (done == Deed::Send && promised == Deed::Answer) return 0.8;
    if (done == Deed::Answer && promised == Deed::Speak) return 0.7;
    return 0;
}

const char* to_text(Deed deed) {
    return words.text_of(deed);
}
std::optional<Deed> parse_deed(std::string_view text) {
    return words.value_of(text);
}

}  // namespace foresail::understand
