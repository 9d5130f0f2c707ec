#include "understand/cue/cue_table.h"

namespace foresail::understand {

const std::string_view french_cues = R"table(
let deed = envoyer|accorder|garantir|maintenir|offrir|appliquer|renvoyer|transmettre|
    faire\s+parvenir|faire|appeler|rappeler|recontacter|
    contacter|préparer|confirmer|vérifier|revenir|tenir|informer|livrer|payer|régler|répondre|
    organiser|planifier|réserver|signer|mettre|donner|fournir|partager|communiquer|regarder|
    étudier|corriger|terminer|finaliser|adresser|proposer|valider|demander|rédiger|compléter
let future = \p{L}+rai|\p{L}+(?:e|i|r|d|t)rons
let pronouns = (?:(?:vous|t['’]|te|lui|leur|l['’]|le|la|les|en|y|m['’]en|nous)\s*){0,2}
let present = envoie|transmets|fais|appelle|rappelle|recontacte|confirme|tiens|adresse|communique|
    prépare|envoyons|transmettons|faisons|rappelons|confirmons|tenons|adressons|reviens|revenons
promise 0.85 \b(je\s+vais|nous\s+allons)\s+({pronouns}{deed}\b.*)
promise 0.85 \b(je|nous)\s+({pronouns}{future}\b.*)
promise 0.75 \b(je|nous)\s+((?:vous|t['’]|te|le|la|les|l['’])\s*{pronouns}{present}\b.*)
promise 0.75 \b((?:vous|tu)\s+(?:recevrez|recevras|aurez|auras))\s+(.{3,})
promise 0.75 \b()((?:vous|tu)\s+(?:l['’]|les\s+)\s*(?:recevrez|recevras|aurez|auras)\s+.{3,})
promise 0.7 \b(je\s+peux|nous\s+pouvons)\s+({pronouns}{deed}\b.*\b(?:demain|aujourd['’]hui|lundi|
    mardi|mercredi|jeudi|vendredi|avant|d['’]ici|cette\s+semaine|la\s+semaine\s+prochaine|ce\s+
    soir|
    sous)\b.*)
promise 0.75 \b()((?:je\s+m['’]en|nous\s+nous\s+en)\s+(?:occupe|charge|occupons|chargeons)\b.*)
promise 0.65 ^\W*()((?:le\s|la\s|les\s|l['’]|votre\s|vos\s|notre\s|nos\s)[^,;.]{2,50}\svous\s+
    (?:sera|
    seront)\s+(?:envoy|transmis|adress|livr|communiqu|remis)\p{L}*.*)
promise 0.8 \b((?:je\s+m['’]engage|nous\s+nous\s+engageons)\s+à)\s+(.{3,})
request 0.9 \b((?:pourriez|pouvez|voudriez)[- ]vous|(?:pourrais|peux)[- ]tu|
    vous\s+(?:pouvez|pourriez)|tu\s+(?:peux|pourrais))\s+(.{3,})
request 0.85 \b(merci\s+(?:de|d['’]))\s*((?:bien\s+vouloir\s+)?\p{L}+(?:er|ir|re)\b.*)
request 0.85 \b(veuillez|prière\s+de)\s+(\p{L}+(?:er|ir|re)\b.*)
request 0.85 \b((?:je|nous)\s+(?:vous|te)\s+(?:prie|prions|demande|demandons|saurais\s+gré|
    serais\s+reconnaissante?)\s+(?:de|d['’]))\s*(.{3,})
request 0.75 \b(j['’](?:ai|aurais)\s+besoin|nous\s+(?:avons|aurions)\s+besoin)\s+(d.{3,})
request 0.75 \b(n['’]oublie[zs]?\s+pas\s+(?:de|d['’]))\s*(.{3,})
request 0.75 \b(serait-il\s+possible\s+(?:de|d['’]))\s*(.{3,})
request 0.75 \b((?:envoyez|transmettez|confirmez|donnez|dites|indiquez|faites|envoie|dis|donne)-
    (?:moi|nous|le|la|les))\s+(.{3,})
empty \bn['’]hésite[zs]?\s+pas\b
empty \bveuillez\s+(?:trouver|agréer|recevoir|croire|noter|accepter|excuser)\b
empty \bje\s+(?:vous|te)\s+prie\s+(?:d['’]agréer|de\s+(?:recevoir|croire|trouver|m['’]excuser))
empty \bmerci\s+(?:de|d['’])\s*(?:votre|ton|vos|ta|ne\s+pas\s+répondre)
empty \b(?:ci-joint|en\s+pièce\s+jointe)\b
empty \b(?:reste|restons)\b.{0,30}\bdisposition\b
empty \b(?:serai|serons|aurai|aurons|pourrai|pourrons|verrai|verrons|devrai|devrons|voudrai)\b
empty \b(?:espère|espérons)\b
empty \bcomment\s+(?:allez|vas|ça)\b
empty \b(?:désabonner|désinscrire|newsletter|confidentiel(?:le)?)\b
doubt \b(?:peut-être|éventuellement|ne\s+.{2,30}\s+pas)\b
doubt \b(?:dit|disait|affirme|affirmait|prétend|promis)\s+(?:que\s+|qu['’])(?:je|nous|vous|ils?|
    elles?)\b
doubt \b(?:comment|où|pourquoi)\s+(?:je|nous)\b
doubt \bun\s+(?:jour|de\s+ces\s+jours)\b
let if = si|s['’]il|au\s+cas\s+où|dès\s+que|lorsque|une\s+fois\s+que|à\s+condition\s+que
condition ^\s*((?:{if}|quand|dès|une\s+fois)\s[^,]{2,250}),
condition ,?\s({if}\s+(?:vous|tu|je|nous|il|elle|on|le|la|les|votre|vos|notre|nos|ça|cela)\b.*?)
    [\s.!]*$
indirect \b(?:vérifier|demander|voir|regarder|savoir|dire|confirmer|verrai|vérifie\p{L}*|
    demande\p{L}*)(?:\s+\p{L}+){0,3}[\s,]*$
)table";

}  // namespace foresail::understand
