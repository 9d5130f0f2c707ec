#include "insight/guard/words/deed_words.h"

#include "insight/guard/words/phrase_table.h"

#include <unordered_set>

namespace foresail::insight::guarding {
namespace {

// Forms that say that it was done.
constexpr std::string_view done = R"(
approve: approved, accepted, signed off, authorised, authorized, granted, genehmigt, genehmigte
approve: freigegeben, bewilligt, zugestimmt, akzeptiert
approve: angenommen, abgesegnet, approuvé, approuvée
approve: validé, validée, accepté, acceptée, autorisé
approve: aprobado, aprobada, aprobó, aceptado, aceptada
approve: aceptó, autorizado, autorizó
sign: signed, unterschrieben, unterschrieb, unterzeichnet, unterzeichnete, signé, signée, firmó
sign: firmado, firmada, firmaron
buy: bought, purchased, acquired, gekauft, kaufte, erworben, angeschafft, acheté, achetée, racheté
buy: rachetée, acquis, comprado, comprada, compró, adquirido, adquirió
cancel: cancelled, canceled, terminated, gekündigt, kündigte, storniert, résilié, résiliée, annulé
cancel: annulée, rescindido, rescindió, cancelado, canceló
renew: renewed, verlängert, verlängerte, renouvelé
renew: renouvelée, reconduit, prolongé, renovado, renovó
renew: prorrogado
recommend: recommended, empfohlen, empfahl, recommandé, recommandée, recomendado, recomendó
choose: chose, chosen, selected, gewählt, ausgewählt
choose: choisi, choisie, retenu, elegido, eligió, elegida
choose: escogido
)";

// Other forms, which vouch for those.
constexpr std::string_view other = R"(
approve: approve, approves, approval, accept, accepts, agree, agrees, agreed, sign off, signs off
approve: sign-off, signoff, green light, consent, ok, genehmigen, genehmigung, freigabe, freigeben
approve: stimmt, zustimmung, einverstanden, ordnung, approuve, valide, valident, accepte, acceptent
approve: accord, convient, convenu, aprueba, aprobación, acepta, aceptan, acuerdo, conforme
approve: visto bueno
sign: sign, signs, signing, signature, unterschreibt, unterschreiben, unterschrift, unterzeichnen
sign: signe, signer, signera, signons, signerons, signature, signeront, firma, firmar, firmará
sign: firmaremos, firmamos, firman
buy: buy, buys, buying, purchase, purchases, purchasing, order, orders, ordered, take, takes, took
buy: acquire, acquires, acquisition, takeover, kauft, kaufen, kauf, bestellt, bestellen, bestellung
buy: bestellte, erwirbt, erwerben, nimmt, nehmen, nahm, beschafft, beschaffung, anschaffen, abnahme
buy: achète, acheter, achat, achats, commande
buy: commander, commandé, rachète, rachat, prend, prennent
buy: compra, compran, comprar, compras, adquiere, pedido, pedidos, encargo, contratar, contrata
cancel: cancel, cancels, terminate, terminates, termination, kündigt, kündigen, kündigung
cancel: stornieren, résilie, résilier, résiliation, annule, annuler, rescindir, rescinde, rescisión
cancel: cancela, cancelar, beendet, beenden, notice, kündigungsfrist, préavis, preaviso
renew: renew, renews, renewal, renewing, extend, extends, extended, extension, verlängern
renew: verlängerung, erneuert, renouvelle, renouveler, renouvellement, reconduction, reconduire
renew: prolonger, renueva, renovar, renovación, prorroga, prorrogar
recommend: recommend, recommends, recommendation, empfiehlt, empfehlen, empfehlung, recommande
recommend: recommander, recommandation, recomienda, recomendar, recomendación
choose: choose, chooses, select, opted, picked, decided, decision, wählt, entschieden, entscheidung
choose: choisit, opté, décidé, décision, elige, optado, decidió, decidido, decisión
)";

std::string_view find(const PhraseTable& table, const std::string& word, const std::string& next) {
    const std::string_view pair = table.find(word + " " + next);
    return pair.empty() ? table.find(word) : pair;
}

}  // namespace

Deed deed_of(const std::string& word, const std::string& next) {
    static const PhraseTable done_words{done};
    static const PhraseTable other_words{other};
    if (const auto kind = find(done_words, word, next); !kind.empty()) return {kind, true};
    return {find(other_words, word, next), false};
}

bool leads_condition(const std::string& word) {
    static const std::unordered_set<std::string> words{
        "if",     "unless", "once", "when",    "provided", "wenn",   "falls",
        "sofern", "sobald", "si",   "lorsque", "quand",    "cuando", "siempre"};
    return words.contains(word);
}

bool is_condition(const std::string& word) {
    static const std::unordered_set<std::string> words{
        "only", "subject", "nur", "vorbehaltlich", "sauf", "sous", "seulement", "salvo", "solo"};
    return leads_condition(word) || words.contains(word);
}

}  // namespace foresail::insight::guarding
