#include "insight/signals/price_pushed.h"

#include "insight/signals/phrases.h"
#include "insight/signals/said.h"

namespace foresail::insight {

namespace {

constexpr const char* english_says =
    "above what we|(?:meet|agree) (?:\\w+ )?at [€$£]?\\d[\\d.,]*k?|(?:further|price|cost) "
    "reduction|lot of money"
    "|something about the (?:price|cost|fee)s?|(?:much |far |way |a bit |a little |simply |still "
    "|just )?too (?:expensive|pricey|costly)"
    "|(?:price|pricing|quote|offer|fee|cost|rate|total|figure)s? (?:is|are|seems?|looks?|comes?"
    "(?: in)?|came in) (?:\\S+ ){0,3}?(?:high|higher|steep|expensive)"
    "|costs? (?:\\w+ ){0,2}?too much|more than (?:we|our \\w+|the \\w+) "
    "(?:can|could|want|wants|budgeted|planned"
    "|expected|allows?)|(?:another|extra|further|additional) \\d+ ?(?:%|percent)"
    "|(?:over|beyond|above|outside|exceeds?|exceeding|out of|more than|breaks?) (?:of )?"
    "(?:our|the|my|their|what we) (?:\\w+ ){0,2}?(?:budget|budgeted)"
    "|out of budget|over budget|no budget (?:for|left)|(?:tight|limited|smaller|reduced) budget"
    "|budget (?:is|has been|was|got) (?:\\w+ )?(?:tight|cut|limited|frozen|reduced|exhausted)"
    "|budget (?:cuts?|constraints?|freeze)|(?:not|n.t) (?:\\w+ ){0,3}?(?:in|within) (?:our|the)"
    " budget|(?:not|n.t|cannot) afford"
    "|(?:a|any|some|further|additional|bigger|larger|better|volume|extra|\\d+ ?%) discounts?"
    "|discount (?:us|of|on|the price|for)|rebate"
    "|(?:better|lower|sharper|reduced|special|best(?: possible)?|final|more attractive|more"
    " competitive|cheaper) (?:price|pricing|rates?|quote|terms|price point)"
    "|(?:lower|reduce|cut|drop|improve|sharpen|rework|revisit|review|match) (?:\\w+ ){0,2}?"
    "(?:price|prices|pricing|quote|rates?|fees?)"
    "|(?:come|go|get) down (?:\\w+ ){0,3}?(?:on|in|with) (?:the |your )?(?:price|pricing|rates?)"
    "|price (?:reduction|cut|concession|match)|do better on (?:the )?(?:price|pricing)"
    "|(?:work|move|flexible|flexibility|room) (?:\\w+ ){0,2}?(?:on|in) (?:the |your "
    ")?(?:price|pricing)"
    "|closer to (?:\\w+ )?[€$£]? ?\\d[\\d.,]*k?"
    "|\\d+ ?(?:%|percent|per cent) (?:\\w+ )?(?:off|less|cheaper|lower|discount|below)|cheaper";
constexpr const char* english_unless =
    "(?:not|n.t|never) (?:\\w+ ){0,2}?(?:expensive|pricey|high|higher|steep|costly)|no (?:\\w+ "
    ")?discounts?"
    "|(?:thank you|thanks|grateful|pleased|happy)(?: \\w+){0,6}? (?:discount|price|pricing|rebate"
    "|offer|quote|rate)|(?:price|pricing|discount|rebate|quote) (?:is|are|looks?|sounds?|works)"
    " (?:fine|good|great|ok|okay|fair|acceptable|right|not an issue|not the)"
    "|(?:do|need|does) ?(?:not|n.t) (?:need|want|expect|ask for|care about) (?:\\w+ ){0,2}?"
    "(?:discount|lower|better|cheaper)|(?:within|inside) (?:our|the) budget|our customers"
    "|(?:accept|agree to|agreed to|confirm)(?: \\w+){0,3}? (?:discount|price|pricing)"
    "|regardless of (?:the )?price|discount code|unsubscribe|stock price|share price";

constexpr const char* german_says =
    "(?:viel |deutlich |etwas |noch |leider |einfach )?zu "
    "teuer|(?:preis|angebot|kosten|summe|betrag)"
    "(?:e|s)? (?:\\pL+ ){0,4}?(?:zu hoch|sehr hoch|recht hoch|höher als)"
    "|(?:über|oberhalb|außerhalb|sprengt|übersteigt|überschreitet|überschreiten|übersteigen)"
    "(?: \\pL+){0,4}? budgets?|budget (?:\\pL+ ){0,5}?(?:überschritten|knapp|gekürzt|begrenzt"
    "|ausgeschöpft|eng|aufgebraucht)|kein budget|nicht (?:\\pL+ )?(?:eingeplant|budgetiert)|nicht "
    "(?:\\pL+ ){0,2}?im budget"
    "|(?:einen|einem|ein|etwas|mehr|weiteren|höheren|größeren|zusätzlichen|%|prozent|über|um|"
    "welchen"
    "|noch|am|beim) (?:\\pL+ )?(?:rabatt|nachlass|preisnachlass|mengenrabatt|skonto)"
    "|(?:besser|günstiger|niedriger|best|letzt)e[nrms]? (?:preise?|konditionen)"
    "|preis(?:e|en)? (?:\\pL+ ){0,4}?(?:senken|reduzieren|nachbessern|verbessern|drücken|entgegen"
    "kommen|runter|überarbeiten|anpassen|machen)"
    "|am preis|beim preis (?:\\pL+ ){0,5}?(?:entgegen\\pL*|bewegen|machen|tun|nachlassen)"
    "|preislich (?:\\pL+ ){0,4}?(?:entgegen\\pL*|bewegen|machen|zu|nachbessern)"
    "|\\d+ ?(?:%|prozent) (?:unter|über) (?:ihre|dem|unsere)[mnr]?|\\d+ ?(?:%|prozent) "
    "(?:weniger|günstiger|billiger|rabatt|nachlass)|günstiger|billiger";
constexpr const char* german_unless =
    "nicht zu (?:teuer|hoch)|kein(?:en|e)? (?:\\pL+ )?(?:rabatt|nachlass|preisnachlass)"
    "|(?:danke|dank|freuen uns|einverstanden)(?: \\pL+){0,6}? "
    "(?:rabatt|nachlass|preis|preisnachlass"
    "|angebot|konditionen)|(?:preis|rabatt|nachlass|konditionen) (?:\\pL+ )?(?:passt|passen|geht"
    "|gehen|(?:ist|sind) (?:\\pL+ ){0,2}?(?:in ordnung|ok|okay|gut|fair))|im rahmen "
    "(?:des|unseres) budgets"
    "|innerhalb (?:des|unseres) budgets|unsere(?:n|r)? kunden|rabattcode|günstigeren? (?:termin"
    "|zeitpunkt|moment)|aktienpreis|preis spielt keine";

constexpr const char* french_says =
    "(?:pas|ne) (?:\\pL+ )?dépasser (?:les )?\\d[\\d .,]*|(?:beaucoup |bien |un peu |nettement "
    "|encore |vraiment )?trop "
    "(?:ch(?:er|ère)s?|onéreu(?:x|ses?))"
    "|(?:hors|dépasse(?:nt)?|au-delà de|au-dessus de|excède|dépassement de)"
    " (?:\\pL+ ){0,2}?budget|budget (?:est |a été |\\pL+ ){0,2}?(?:serré|limité|réduit|insuffisant"
    "|gelé|dépassé|coupé)|pas (?:\\pL+ )?(?:le|de|dans (?:le|notre)) budget"
    "|(?:une|la|votre|quelle|de|plus de|meilleure|petite|des) (?:remise|ristourne|réduction)s?"
    "(?: de prix| supplémentaires?| commerciales?| tarifaires?| de \\d+)?|rabais"
    "|remise (?:de|sur|commerciale|supplémentaire)"
    "|(?:meilleure?|dernier|plus bas) (?:\\pL+ )?(?:prix|tarifs?|offre|conditions)"
    "|(?:baisser|réduire|revoir|diminuer|ajuster|améliorer|négocier) (?:\\pL+ "
    "){0,2}?(?:prix|tarifs?"
    "|devis|offre)|geste (?:commercial|sur)|effort (?:commercial|sur|financier)|moins "
    "ch(?:er|ère)s?"
    "|(?:prix|tarif|devis|montant|coût|offre|proposition|total)s? (?:\\pL+ "
    "){0,4}?(?:élevée?s?|haute?s?"
    "|excessi(?:fs?|ves?))"
    "|\\d+ ?(?:%|pour cent) (?:de moins|moins)";
constexpr const char* french_unless =
    "(?:pas|jamais) trop (?:ch(?:er|ère)|élevée?)|(?:pas|aucune?) (?:besoin )?(?:de |d.une "
    ")?(?:remise"
    "|rabais|réduction)|merci (?:\\pL+ ){0,4}?(?:remise|rabais|réduction|prix|tarif|offre|geste)"
    "|(?:prix|tarif|remise) (?:nous )?(?:convient|est correcte?|est bonne?|est acceptable|va bien)"
    "|dans (?:le|notre) budget|nos clients|(?:la|une) remise (?:du|des|en main|en état|à niveau)"
    "|(?:la|une) réduction (?:des? (?:pertes|déchets|risques?|co2|émissions|consommation|délais?)"
    "|d.)";

constexpr const char* spanish_says =
    "supera (?:\\pL+ )?(?:lo|los) (?:que )?(?:\\pL+ "
    "){0,2}?(?:previsto|esperado)|(?:demasiado|muy|bastante|un poco|algo) "
    "car[oa]s?|(?:precio|coste|costo|oferta|propuesta|tarifa"
    "|importe|cuota)s? (?:\\pL+ ){0,4}?(?:alt[oa]s?|elevad[oa]s?)"
    "|(?:fuera|por encima|más allá) de(?:l| nuestro)? "
    "?(?:presupuesto)?|(?:supera|excede|sobrepasa|se"
    " sale de|se pasa de)n? (?:\\pL+ ){0,2}?presupuesto|presupuesto (?:es |está |muy |\\pL+ ){0,2}?"
    "(?:ajustado|limitado|reducido|recortado|congelado|agotado)|no (?:\\pL+ ){0,3}?(?:tenemos|hay"
    "|alcanza|entra|cabe) (?:\\pL+ ){0,3}?presupuesto"
    "|(?:un|algún|más|mayor|otro|qué|el|de|con) (?:\\pL+ )?descuento|descuento "
    "(?:del?|por|adicional"
    "|mayor|en|sobre)|rebaja|rebajar"
    "|(?:mejor|último|menor) (?:\\pL+ )?(?:precio|tarifa|oferta)|(?:bajar|reducir|ajustar|mejorar"
    "|revisar|rebajar) (?:\\pL+ ){0,2}?(?:precios?|oferta|tarifas?|presupuesto)"
    "|más (?:barat[oa]s?|económic[oa]s?)|\\d+ ?(?:%|por ciento) (?:menos|más barat[oa]|de "
    "descuento)";
constexpr const char* spanish_unless =
    "no (?:es|son|parece|resulta) (?:demasiado|muy|tan) (?:car[oa]s?|alt[oa]s?)|(?:sin|ningún|no"
    " necesitamos|no pedimos|no hace falta) (?:\\pL+ )?descuento|gracias (?:\\pL+ "
    "){0,5}?(?:descuento"
    "|precio|oferta|rebaja|tarifa)|(?:precio|descuento|tarifa) (?:nos )?(?:parece (?:bien|correcto"
    "|razonable)|está bien|es (?:correcto|bueno|razonable|aceptable)|encaja)|dentro del presupuesto"
    "|nuestros clientes|código de descuento";

const Phrases& phrases() {
    static const Phrases made{{{"en", english_says, english_unless},
                               {"de", german_says, german_unless},
                               {"fr", french_says, french_unless},
                               {"es", spanish_says, spanish_unless}}};
    return made;
}

}  // namespace

std::optional<std::string> price_push_in(std::string_view sentence, std::string_view language) {
    const auto found = phrases().find(sentence, language);
    if (!found) return std::nullopt;
    return std::string{found->of(sentence)};
}

std::optional<Signal> find_price_pushed(const DealView& view) {
    const auto said = find_said(view, price_push_in, evidence_count_max);
    if (said.empty()) return std::nullopt;
    Signal signal = make_signal(view, SignalKind::PricePushed, said.front().citation.activity.text);
    signal.title = "They push the price";
    signal.detail = said.size() == 1 ? "Said " + ago_words(view.rep.local, said.front().at)
                                     : "Said in " + std::to_string(said.size()) + " mails, last " +
                                           ago_words(view.rep.local, said.front().at);
    for (const Said& one : said) signal.evidence.push_back(one.citation);
    signal.since = said.front().at;
    signal.strength = std::min(0.85, 0.55 + 0.1 * static_cast<double>(said.size() - 1));
    return signal;
}

}  // namespace foresail::insight
