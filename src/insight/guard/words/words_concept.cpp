// What a vendor may not promise by a model's invention, and when things are, each under one name in
// four languages.
#include "insight/guard/words/phrase_table.h"
#include "insight/guard/words/words.h"

#include <array>
#include <unordered_set>

namespace foresail::insight::guarding {
namespace {

constexpr std::size_t compound_bytes_min = 9;

constexpr std::string_view concepts = R"(
discount: discount, discounts, discounted, rebate, rebates, price cut, price reduction, reduction
discount: markdown, reduced, rabatt, rabatte, rabatts, nachlass, preisnachlass, nachlasse, skonto
discount: ermassigung, ermassigt, reduziert, vergunstigung, remise, remises, rabais, reduction
discount: reductions, ristourne, reduit, reduite, descuento, descuentos, rebaja, rebajas, rebajado
discount: reduccion, bonificacion
free: free, complimentary, gratis, kostenlos, kostenlose, kostenlosen, kostenloser, kostenfrei
free: kostenfreie, kostenfreien, umsonst, gratuit, gratuite, gratuits, gratuites, gratuitement
free: gratuito, gratuita, gratuitos, gratuitas, free of charge, at no cost, no charge
free: without charge, at no charge, at no extra cost, no extra cost
free: on the house, thrown in, throw in, as a gift, on us, geschenkt, als geschenk, schenken wir
free: regalamos, de regalo, en cadeau, sans supplement, ohne aufpreis, ohne mehrkosten, sin coste
free: sin cargo, sin costo, sans frais, ohne zusatzkosten
discount: special price, special rate, sonderpreis, sonderpreise, aktionspreis, prix special
discount: precio especial, tarif preferentiel, vorzugspreis, price match, cashback, cash back
refund: refund, refunds, refunded, money back, reimbursement, reimburse, ruckerstattung
refund: erstattung, erstattet, erstatten, remboursement, rembourse, rembourser, reembolso
refund: reembolsar, reembolsado
guarantee: guarantee, guarantees, guaranteed, warranty, warranties, garantie, garantien
guarantee: garantiert, garantieren, gewahrleistung, garanti, garantit, garantissons, garantia
guarantee: garantias, garantiza, garantizamos, garantizado
fixed price: price freeze, price lock, price cap, fixed price, preisbindung, festpreis, preisstopp
fixed price: prix bloque, prix fixe, precio fijo, precio congelado
waive: waive, waived, waives, waiver, verzichten, verzichtet, verzicht, erlassen, renoncer
waive: renonce, exonerer, eximir, exencion, renunciar
penalty: penalty, penalties, vertragsstrafe, strafe, strafen, ponale, penalite, penalites
penalty: penalizacion, penalidad
bonus: bonus, bonuses, bonos, bono
voucher: voucher, vouchers, coupon, coupons, gutschein, gutscheine, bon d achat, cupon, cupones
voucher: gift card
exclusive: exclusive, exclusively, exclusivity, exklusiv, exklusive, exklusiven, exklusivitat
exclusive: exclusif, exclusivite, exclusivo, exclusiva, exclusividad
unlimited: unlimited, unbegrenzt, unbegrenzte, unbegrenzten, unbeschrankt, illimite, illimitee
unlimited: illimites, ilimitado, ilimitada, ilimitados
lifetime: lifetime, lebenslang, lebenslange, a vie, de por vida, vitalicio, vitalicia
trial: trial, trials, probezeit, testphase, probemonat, essai, periode d essai, prueba gratuita
trial: periodo de prueba
half: half, halve, halved, halves, halving, halbieren, halbiert, halbierung, deux fois moins
half: half price, divise par deux, divisons par deux, reduce a la mitad, halbe, halben, halber
half: halfte, moitie, demi, demie, mitad, medio
double: double, doubled, doubles, doppelt, doppelte, doppelten, verdoppelt, verdoppeln
double: doubler, doble, duplicar
triple: triple, tripled, threefold, dreifach, dreifache, verdreifacht, tripler, triplicar
upgrade: upgrade, upgrades, upgraded
lawsuit: lawsuit, litigation, klage, verklagen, proces judiciaire, demanda judicial
tomorrow: tomorrow, morgen, demain, manana
today: today, tonight, heute, aujourd hui, hoy
yesterday: yesterday, gestern, hier, ayer
day after tomorrow: day after tomorrow, ubermorgen, apres demain, pasado manana
next week: next week, nachste woche, nachster woche, kommende woche, kommenden woche
next week: semaine prochaine, proxima semana, semana que viene
last week: last week, letzte woche, letzter woche, vergangene woche, semaine derniere
last week: semana pasada
this week: this week, diese woche, dieser woche, cette semaine, esta semana
next month: next month, nachsten monat, nachster monat, kommenden monat, mois prochain
next month: proximo mes, mes que viene
last month: last month, letzten monat, vergangenen monat, mois dernier, mes pasado
this month: this month, diesen monat, ce mois, este mes
next quarter: next quarter, nachstes quartal, nachsten quartal, trimestre prochain
next quarter: proximo trimestre
this quarter: this quarter, dieses quartal, ce trimestre, este trimestre
next year: next year, nachstes jahr, nachsten jahr, kommendes jahr, annee prochaine, an prochain
next year: proximo ano, ano que viene
last year: last year, letztes jahr, letzten jahr, vergangenes jahr, annee derniere, an dernier
last year: ano pasado
this year: this year, dieses jahr, diesem jahr, cette annee, este ano
twice: twice, two times, zweimal, zwei mal, deux fois, dos veces
thrice: thrice, three times, dreimal, drei mal, trois fois, tres veces
third: drittel, tiers, tercio, tercios, one third, a third of
fourth: viertel, quart, one fourth
dozens: dozens, dutzende, dutzenden, docenas, dizaines, zehnerlei
hundreds: hundreds, hunderte, hunderten, centaines, cientos, centenares
thousands: thousands, tausende, tausenden, milliers, miles de
spring: spring, springtime, fruhjahr, fruhling, printemps, primavera
summer: summer, sommer, l ete, verano
autumn: autumn, herbst, automne, otono
winter: winter, hiver, l hiver, invierno
afternoon: afternoon, nachmittag, nachmittags, apres midi, esta tarde, por la tarde
this morning: this morning, heute morgen, heute fruh, ce matin, esta manana
this evening: this evening, heute abend, ce soir, esta noche
weekend: weekend, weekends, wochenende, week end, fin de semana
noon: noon, midday, mittag, midi, mediodia
midnight: midnight, mitternacht, minuit, medianoche
christmas: christmas, xmas, weihnachten, noel, navidad
easter: easter, ostern, paques, pascua, semana santa
end of: end of, end of the, ende, fin de, fin du, fin d, finales de, final de, a finales de
end of day: eod, cob, end of day, end of business, close of business
overnight: overnight, uber nacht
immediately: immediately, sofort, unverzuglich, immediatement, inmediatamente, de inmediato
immediately: right away
~courtesy: feel free, are you free, you are free, if you are free, nice weekend, good weekend
~courtesy: great weekend, schones wochenende, gutes wochenende, bon week end, buen fin de semana
~discount: off, less, lower price, cheaper, billiger, gunstiger, bonificacion
~free: offert, offerte, no cost, no fee
~half: halb, media
~end of: late, fin
~bonus: prime, bonificacion
)";

// "Treuerabatt", "Preisgarantie", "Gratismonat".
std::string_view concept_in_compound(const std::string& word) {
    struct Piece {
        std::string_view word;
        std::string_view concept_name;
    };
    constexpr std::array backs{Piece{"rabatt", "discount"},    Piece{"nachlass", "discount"},
                               Piece{"garantie", "guarantee"}, Piece{"erstattung", "refund"},
                               Piece{"gutschein", "voucher"},  Piece{"skonto", "discount"}};
    if (word.size() < compound_bytes_min || word.find(' ') != std::string::npos) return {};
    for (const Piece& back : backs) {
        if (word.ends_with(back.word)) return back.concept_name;
    }
    return word.starts_with("gratis") ? "free" : "";
}

}  // namespace

std::string_view concept_of(const std::string& phrase) {
    static const PhraseTable table{concepts};
    const std::string_view found = table.find(phrase);
    return found.empty() ? concept_in_compound(phrase) : found;
}

bool is_fee(const std::string& word) {
    static const std::unordered_set<std::string> words{
        "fee",    "fees",   "charge",   "charges",  "cost",      "costs",
        "kosten", "gebuhr", "gebuhren", "frais",    "costes",    "coste",
        "gastos", "cargo",  "cargos",   "comision", "comisiones"};
    return words.contains(word) || word.ends_with("gebuhr") || word.ends_with("gebuhren") ||
           (word.size() > compound_bytes_min && word.ends_with("kosten"));
}

}  // namespace foresail::insight::guarding
