#include "understand/settlement/signal_table.h"

namespace foresail::understand {

const std::string_view french_signals = R"table(
let b = (?:^|[^\p{L}])
let have = (?:(?:je\s+(?:vous\s+|te\s+|l['’]|les\s+|vous\s+l['’]|vous\s+les\s+)?|j['’])\s*(?:ai|
    avais)|
    j['’]ai|nous\s+(?:vous\s+|l['’]|les\s+|vous\s+l['’])?\s*avons|on\s+(?:vous\s+)?a)
let also = (?:\s+(?:bien|déjà|aussi|également|enfin|juste|donc|tout)){0,2}
never {b}(?:d['’]avance|par\s+avance)
never ^\s*(?:(?:et|mais|bonjour|donc),?\s+)*(?:avez-vous|as-tu|est-ce|pouvez|pourriez|quand|où|qui|
    comment|pourquoi|quel\p{L}*|y\s+a-t-il|a-t-\p{L}+|est-\p{L}+|peux-tu|pourrais|serait|auriez)
    [^.]*\?
never ^\s*(?:si|s['’]il|dès\s+que|lorsque|quand|une\s+fois|au\s+cas)\s
never {b}(?:n['’]|ne\s+)(?:\p{L}+['’]?\s*){1,3}(?:pas|jamais)\s+(?:encore\s+)?(?:pu\s+|été\s+)?
    (?:envoy|transmis|transmettre|payé|réglé|signé|terminé|appel|envoyer)
firm {b}comme\s+(?:promis|convenu|demandé|prévu|discuté|annoncé|souhaité|évoqué|indiqué)
firm {b}(?:suite\s+à|à)\s+votre\s+demande|{b}promise?s?(?:\s|[.,])
missing send 0.85 {b}(?:pas\s+de|aucune|sans|oublié)\s+(?:la\s+|les\s+)?pièces?\s+jointes?
missing send 0.85 {b}pièces?\s+jointes?\s+(?:manqu|est\s+vide|n['’]|était)
missing send 0.8 {b}(?:n['’]|ne\s+)(?:\p{L}+['’]?\s*){1,3}(?:pas|rien|jamais)\s+(?:encore\s+)?
    (?:reçu|
    arriv)
missing send 0.8 {b}(?:oublié\s+de\s+(?:joindre|mettre)|impossible\s+d['’]ouvrir)
given pay 0.9 {b}{have}{also}\s+(?:payé|réglé|viré|remboursé|versé)
given pay 0.85 {b}(?:paiement|virement|règlement|facture|remboursement)\s.*(?:effectué|réglée?|
    payée?|émis|parti|fait|envoyé|exécuté)
given sign 0.9 {b}{have}{also}\s+(?:contre)?signé
given sign 0.8 {b}(?:est|sont|a\s+été|ont\s+été)\s+(?:\p{L}+\s+)?signée?s?
given speak 0.85 {b}{have}{also}\s+(?:appelé|téléphoné|rencontré|essayé\s+de\s+vous\s+joindre|
    rappelé)
given answer 0.85 {b}{have}{also}\s+(?:vérifié|demandé|confirmé|parlé|consulté|discuté|vu\s+avec|
    interrogé|décidé|échangé|validé)
given answer 0.85 {b}(?:je\s+(?:vous\s+)?confirme|nous\s+(?:vous\s+)?confirmons|je\s+peux\s+
    (?:vous\s+)?
    confirmer|nous\s+pouvons\s+(?:vous\s+)?confirmer)
given send 0.9 {b}(?:ci-jointe?s?|ci-inclus|ci-après|ci-dessous|en\s+pièces?\s+jointes?|en\s+annexe|
    en\s+attaché|en\s+pj)
given send 0.85 {b}voici(?:\s|,)
given send 0.9 {b}{have}{also}\s+(?:envoyé|transmis|adressé|expédié|joint|partagé|déposé|mis|livré|
    transféré|fait\s+parvenir|communiqué|remis|fourni|donné)
given send 0.85 {b}(?:je|nous)\s+(?:vous\s+|te\s+)?(?:joins|joignons|transfère)\s
given send 0.85 {b}(?:je|nous)\s+(?:vous|t['’]|te)\s*(?:le\s+|la\s+|les\s+|l['’])?(?:envoie|
    envoyons|transmets|
    transmettons|adresse|adressons|fais\s+suivre|partage)\s+(?:\p{L}+\s+)?(?:le|la|les|notre|mon|ci|
    donc|aujourd|un|une|comme|par)
given send 0.85 {b}(?:est|sont|a\s+été|ont\s+été|vient\s+d['’]être|viennent\s+d['’]être)\s+
    (?:\p{L}+\s+)?
    (?:envoyée?s?|jointe?s?|expédiée?s?|partie?s?|transmise?s?|livrée?s?|en\s+ligne)
given make 0.85 {b}{have}{also}\s+(?:mis\s+à\s+jour|corrigé|préparé|terminé|finalisé|réservé|
    organisé|
    modifié|ajouté|créé|rédigé|planifié|fait|complété|adapté|annulé|activé|prolongé|installé|changé)
given make 0.8 {b}(?:est|sont|a\s+été|ont\s+été)\s+(?:bien\s+|maintenant\s+|désormais\s+)*
    (?:mise?s?\s+à\s+
    jour|corrigée?s?|prête?s?|terminée?s?|réservée?s?|faite?s?|modifiée?s?|activée?s?|créée?s?|
    installée?s?|annulée?s?|changée?s?|en\s+place)
given any 0.8 ^\s*(?:\p{L}+[,!]?\s+){0,2}(?:c['’]est\s+fait|voilà\s+qui\s+est\s+fait)
received speak 0.85 {b}merci\s.{0,30}pour\s+(?:votre|l['’]|cet|le|notre|ton|la)\s*(?:\p{L}+\s+){0,2}
    (?:appel|entretien|échange|réunion|conversation|temps|visite|rencontre)
received send 0.85 {b}{have}{also}\s+reçu
received send 0.85 {b}bien\s+(?:reçue?s?|arrivée?s?)|{b}(?:est|sont)\s+(?:bien\s+)?arrivée?s?
received send 0.8 {b}merci\s.{0,30}pour\s+(?:le|la|les|l['’]|votre|vos|ton|ta|tes|cet|cette|ces|
    l['’]envoi)
withdrawn any 0.9 {b}(?:retirer|retirons|retire|retiré|rétracter|annuler|annulons|révoquer)
withdrawn any 0.85 {b}(?:n['’]est|ne\s+sont|n['’]\p{L}+|ne\s+\p{L}+)\s+plus\s+(?:valable|valide|
    possible|
    disponible|d['’]actualité|en\s+mesure|proposer|tenir)
withdrawn any 0.85 {b}(?:décidé|choisi)\s+de\s+ne\s+pas
withdrawn any 0.8 {b}(?:devons|dois)\s.{0,30}(?:renoncer|refuser|abandonner)
unable any 0.85 {b}(?:ne\s+(?:vous\s+|le\s+|la\s+|les\s+)*(?:pourrai|pourrons|pouvons|peux|
    pourra)\s+
    (?:\p{L}+\s+)?pas|ne\s+(?:serons|serai|sommes|suis)\s+pas\s+en\s+mesure)
unable any 0.8 {b}(?:impossible\s+de|pas\s+possible\s+de|dans\s+l['’]impossibilité)
unable any 0.8 {b}n['’]y\s+arriverai|{b}n['’]arriv\p{L}+\s+pas
delayed any 0.85 {b}(?:reporte\p{L}*|reportée?s?|repousse\p{L}*|repoussée?s?|retardée?s?|retard|
    décal\p{L}+|
    différ(?:er|ée?s?))(?:\s|[.,]|$)
delayed any 0.8 {b}(?:n['’]est|ne\s+sont)\s+(?:pas\s+encore|toujours\s+pas|pas\s+tout\s+à\s+fait)\s+
    (?:prête?s?|terminée?s?|finie?s?|finalisée?s?)
delayed any 0.8 {b}(?:plus\s+de\s+temps|plus\s+long|davantage\s+de\s+temps|au\s+lieu\s+d|
    plutôt\s+que|
    plus\s+tard\s+que|délai\s+supplémentaire|seulement\s+(?:lundi|mardi|mercredi|jeudi|vendredi))
released any 0.85 {b}(?:plus|pas)\s+besoin
released any 0.85 {b}(?:n['’]est|ne\s+sera)\s+(?:plus|pas)\s+(?:nécessaire|utile|requise?)
released any 0.8 {b}(?:inutile\s+de|ce\s+n['’]est\s+plus\s+la\s+peine|pas\s+la\s+peine|
    laissez\s+tomber)
granted any 0.85 {b}(?:pas\s+(?:d['’]urgence|pressée?|urgent)|prenez\s+votre\s+temps|
    rien\s+ne\s+presse)
granted any 0.85 {b}(?:convient|conviendra|suffit|suffira|va\s+très\s+bien|ira\s+très\s+bien|
    me\s+va|nous\s+va|c['’]est\s+parfait|sans\s+problème)
)table";

}  // namespace foresail::understand
