#include "understand/instruction_cue/table.h"

namespace foresail::understand {

const std::string_view french_instructions = R"table(
let machine = ia|i\.a\.|llm|gpt|chatgpt|copilot|gemini|claude|intelligences?\s+artificielles?|
    mod[eè]les?\s+de\s+langage|assistants?\s+(?:ia|virtuels?|automatiques?|numériques?)|
    agents?\s+(?:ia|automatiques?|conversationnels?)|chatbots?
let odd = [ée]mojis?|[ée]motic[oô]nes?|smileys?|rimes?|vers|po[èe]me|majuscules?|minuscules?|
    base64|binaire|
    morse|à\s+l['’]envers|espaces?|voyelles?|consonnes?|lettres?|ponctuation|fautes|coquilles|
    anagrammes?|json|markdown|html|xml|rot13|hexad[ée]cimal|pirate|syllabes?|symboles?|
    chiffres?|code\s+secret|c[ée]sar|accroche|titre\s+racoleur|citation|publicité|
    appel\s+aux\s+dons|latin|verlan|argot|vieux\s+français
let work = po[èe]mes?|ha[iï]kus?|limericks?|blagues?|histoires?\s+(?:dr[ôo]le|courte|pour|sur|de|
    d['’])|
    contes?|nouvelle\s+(?:sur|policière)|chansons?|paroles|dissertation|essai|roman|recettes?|
    ballade|sonnet|
    fable|sc[ée]nario|horoscope|(?:fonction|script|programme|code|exemple)\s+(?:en\s+)?(?:python|
    javascript|java|php)
let speak = [ée]cris|r[ée]dige|compose|invente|raconte|cr[ée]e|g[ée]n[èe]re|donne|fournis|liste|
    cite|
    affiche|r[ée]ponds|ajoute|int[èe]gre|ins[èe]re|inclus|mentionne|formate|traduis|remplace|
    chiffre|
    encode|code|convertis|inverse|supprime|retire|groupe|regroupe|double|termine|commence|utilise|
    emploie|m[ée]lange|vante|fais|recommande|renvoie|modifie|enrichis|compl[èe]te|glisse|
    pr[ée]sente|
    mets|parle|exprime|brouille|permute|place|conclus|agr[ée]mente|transforme|parsème|débute|
    épelle
mark \b(?:ignore[zr]?|oublie[zr]?|n['’]?\s*(?:suis|suivez|tiens|tenez)\s+(?:plus|pas)|
    [ée]carte[zr]?|
    n[ée]glige[zr]?|contourne[zr]?|outrepasse[zr]?|fais\s+abstraction)\b.{0,50}\b(?:instructions?|
    consignes?|directives?|ordres?|r[èe]gles?|prompt|contexte|(?:texte|tout|
    ce\s+qui)\s+(?:ci-dessus|
    pr[ée]c[èe]de\S*)|tout\s+ce\s+qu\S+|garde-fous?|filtres?)
mark \b(?:tu\s+es|vous\s+[êe]tes)\s+(?:maintenant|d[ée]sormais|[àa]\s+pr[ée]sent|dor[ée]navant)\s+
    (?:un|une|le|la|mon|l['’])
mark \b(?:[àa]\s+partir\s+de\s+maintenant|d[ée]sormais|dor[ée]navant),?\s+(?:tu|r[ée]ponds|parle|
    [ée]cris|
    agis|ob[ée]is)\b
mark \bfais\s+(?:comme\s+si|semblant)|\bimagine\s+(?:que\s+tu|[êe]tre)\b|\bjoue\s+le\s+r[ôo]le\b|
    \bcomporte-?toi\b|\bmets-toi\s+dans\s+la\s+peau\b|\bagis\s+(?:comme|en\s+tant)\b|
    \bparle\s+(?:\S+\s+)?comme\s+(?:un|une)\b|\bprends\s+le\s+r[ôo]le\b
mark \b(?:{speak})\b.*\b(?:r[ée]ponse|sortie|r[ée]sum[ée]|message)\b.*\b(?:{odd})(?:$|[^\p{L}])
mark \b(?:{speak})\b.*\b(?:{odd})(?:$|[^\p{L}]).*\b(?:r[ée]ponse|sortie|r[ée]sum[ée])(?:$|
    [^\p{L}])
mark ^\W*(?:{speak})\b(?:\s+\S+){0,14}?\s+(?:(?:dans|[àa]|de|en|par|avec|
    sur)\s+)?ta\s+r[ée]ponse\b
mark ^\W*(?:dans|[àa]\s+la\s+fin\s+de|au\s+d[ée]but\s+de)\s+(?:ta|
    la)\s+r[ée]ponse\b.*\b(?:{speak}|
    sugg[èe]re|laisse|utilisateurs?|lecteurs?)\b
mark \br[ée]ponds\b(?:\s+\S+){0,3}?\s+(?:uniquement|seulement|exclusivement|toujours)\b|
    \bne\s+r[ée]ponds\s+(?:que|qu['’]|pas|rien)|\br[ée]pondez\s+(?:uniquement|seulement|
    exclusivement)\s+
    (?:par|en|avec)\b
mark \br[ée]ponds\b.{0,40}\b(?:en\s+(?:anglais|allemand|espagnol|italien|latin|russe|chinois|
    japonais|
    portugais|vers|rimes|alexandrins)|dans\s+le\s+style|comme\s+(?:un|une)|sans)\b
mark (?:^|[^\p{L}])(?:[ée]cris|[ée]crivez|r[ée]dige|compose|invente|raconte|cr[ée]e|g[ée]n[èe]re|
    donne(?:-moi)?|imagine|chante)\b(?:[\s-]+\S+){0,4}?\s+(?:{work})
mark \btraduis\b
mark \bquelle\s+est\s+la\s+capitale\b
let art = ["'„“»«]|(?:le|la|les|l['’])\s*(?:\S+\s+)?(?:livre|pi[èe]ce|chanson|tableau|drame|
    roman|op[ée]ra|
    symphonie|po[èe]me|t[ée]l[ée]phone|ampoule|imprimerie|p[ée]nicilline|am[ée]rique|joconde)\b
mark \bqui\s+(?:a\s+(?:[ée]crit|peint|invent[ée]|d[ée]couvert|compos[ée])|
    est\s+l['’]auteur\s+d[eu])\s+.{0,15}
    (?:{art}).{0,60}\?
mark ^\W*(?:{speak})\b.{0,20}\b(?:chaque|tou(?:te)?s\s+les)\s+(?:\S+\s+)?(?:phrases?|lignes?|
    mots?|
    paragraphes?|lettres?|syllabes?)\b
mark \b(?:cache|dissimule|masque|tais|cachez|dissimulez)\b.{0,40}\b(?:au|aux|
    [àa]\s+l['’])\s*(?:lecteurs?|
    utilisateurs?|destinataires?)\b
mark \bcomment\s+(?:dit-on|dire|se\s+dit|[ée]crit-on)\b.{1,50}\ben\s+(?:anglais|allemand|
    espagnol|italien|
    russe|japonais|chinois|latin|français)
mark \b(?:explique|d[ée]cris|r[ée]sume)(?:-moi)?\s+(?:bri[èe]vement\s+)?(?:la\s+(?:th[ée]orie|
    photosynth[èe]se|
    r[ée]cursivit[ée]|relativit[ée]|m[ée]canique\s+quantique)|le\s+(?:cycle|principe|
    fonctionnement|
    syst[èe]me\s+solaire|th[ée]or[èe]me)|l['’](?:intrigue|[ée]volution|effet\s+de\s+serre)|
    comment\s+fonctionnent?|la\s+diff[ée]rence\s+entre|les\s+causes)
mark \b(?:dis|recommande|conseille|demande|sugg[èe]re|annonce|propose|indique|fais\s+croire|
    affirme|
    ordonne|rappelle|explique|r[ée]v[èe]le|mentionne|parle)(?:\s+\S+){0,5}?\s+(?:[àa]\s+l['’]|
    aux\s+|au\s+)
    (?:utilisateurs?|utilisatrices?|lecteurs?|destinataires?|usagers?|internautes?)\b
mark \b(?:invite|incite|encourage|pousse|pr[ée]viens|informe|convaincs|persuade|avertis)\s+
    (?:l['’]|les\s+|le\s+)(?:utilisateurs?|lecteurs?|destinataires?)\b
mark \bne\s+(?:le\s+|lui\s+|leur\s+|les\s+)?(?:dis|r[ée]v[èe]le|mentionne|parle|montre|signale|
    dites|
    r[ée]v[ée]lez|mentionnez)\b.{0,60}\b(?:utilisateurs?|lecteurs?|instructions?|consignes?|
    prompt)\b
mark \bsans\s+(?:en\s+)?(?:informer|pr[ée]venir|avertir|demander|consulter|le\s+dire).{0,20}
    (?:l['’]utilisateur|au\s+lecteur|le\s+lecteur|[àa]\s+l['’]utilisateur)
mark \b(?:prompt|message|instructions?)\s+syst[èe]me\b|\bmode\s+d[ée]veloppeur\b|\bjailbreak\b|
    \bfiltres?\s+de\s+(?:s[ée]curit[ée]|contenu)\b
mark \b(?:affiche|r[ée]v[èe]le|r[ée]p[èe]te|montre|recopie|donne|divulgue)\b.{0,30}\b(?:tes|
    vos)\s+
    (?:instructions?|consignes?|directives?|r[èe]gles)|\bton\s+prompt\b
mark \b(?:note|consigne|message|instructions?|avis|important|
    ordre)\s*:?\s*(?:[àa]\s+l['’]attention\s+(?:de\s+|des\s+)?|[àa]\s+|pour\s+|
    destin[ée]e?s?\s+[àa]\s+)(?:tou(?:te)?s\s+|l['’]|les\s+|le\s+|la\s+|un\s+|
    une\s+)*(?:{machine}|assistants?|mod[èe]le|
    syst[èe]me\s+d['’]ia|bot)\b
mark ^\W*(?:ch[èe]re?s?\s+|[àa]\s+l['’]|[àa]\s+|aux\s+|tou(?:te)?s\s+les\s+|bonjour\s+|
    h[ée]\s+)*(?:(?:{machine})\s*[,:!]|(?:assistant),)
mark \b(?:si|puisque|comme)\s+(?:tu\s+es|vous\s+[êe]tes)\s+(?:bien\s+)?(?:un|une)\s+(?:{machine}|
    assistant|
    mod[èe]le|robot|bot)\b
mark \ben\s+tant\s+qu['’](?:{machine}|assistant)\b|\ben\s+tant\s+que\s+(?:mod[èe]le|chatbot)\b
mark \b(?:{machine}|assistants?)\b.{0,50}\b(?:li(?:t|sent|sant)|traitent?|r[ée]sument?|
    analysent?)\b.{0,20}
    \b(?:cet?|ces?)\s+(?:e-?mail|courriel|message|mail|texte|lignes)\b
mark \b(?:lorsque|quand|si)\s+tu\s+(?:r[ée]sumes|lis|traites|analyses|classes|[ée]values|
    r[ée]ponds)\b
mark \b(?:marque|classe|note|change|[ée]value|passe|mets|traite|consid[èe]re|
    enregistre)\b.{0,40}\b
    (?:exp[ée]diteur|cet?\s+(?:e-?mail|courriel|message|mail)|l['’]affaire|l['’]opportunit[ée]|
    statut|prospect)
    \b.{0,40}\b(?:comme|en|[àa]|prioritaire)(?:$|[^\p{L}])
mark \b(?:transf[èe]re|envoie|transmets|exporte)\b.{0,40}\b(?:tous\s+les|toutes\s+les|
    l['’]ensemble\s+des)\s+
    (?:e-?mails?|courriels?|messages?|mails?|contacts|mots\s+de\s+passe|donn[ée]es|identifiants)\b
mark \b(?:supprime|efface)\s+(?:tous|toutes)\s+les\s+(?:contacts|e-?mails?|mails?|donn[ée]es|
    t[âa]ches|
    messages?|affaires|rendez-vous|notes)\b
mark \b(?:ex[ée]cute|lance|appelle)\b.{0,20}\b(?:le|la|cette?|ce)\s+(?:code|commande|script|
    outil|fonction)\b
    .{0,10}\b(?:suivante?|ci-dessous|:)
let letters = lettres|voyelles|consonnes|anagrammes?|[ée]mojis?|espaces|base64|binaire|morse|
    [àa]\s+l['’]envers|coquilles|majuscules|minuscules|rot13|pirate|syllabes|
    symboles?\s+(?:[àa]\s+la\s+place|au\s+lieu)|rimes?
let saying = r[ée]ponse|sortie|r[ée]sum[ée]
mark \b(?:{saying})(?:$|[^\p{L}]).*\b(?:{letters})(?:$|[^\p{L}])
mark \b(?:{letters})(?:$|[^\p{L}]).*\b(?:{saying})(?:$|[^\p{L}])
mark ^\W*[\p{L}'-]+[^z\W](?:\s+\S+){0,12}?\s+(?:dans|[àa]|de|par|avec|sur)\s+(?:ta|
    ton)\s+(?:r[ée]ponse|message|texte|
    r[ée]sum[ée]|brouillon)\b
mark \b(?:{letters}).*\b(?:ton|ta)\s+(?:message|texte|r[ée]ponse)
mark ^\W*(?:renvoie|glisse|mentionne|cite|vante|place|ajoute|ins[èe]re|int[èe]gre|laisse|
    sugg[èe]re|mets)\b
    (?:\s+\S+){0,4}?\s+(?:dans|[àa])\s+la\s+r[ée]ponse\b
mark \btes\s+(?:\S+\s+)?(?:consignes|instructions|r[èe]gles|directives|restrictions|limites)\b
mark \b(?:instructions|consignes|r[èe]gles)\s+(?:pr[ée]c[ée]dentes|ant[ée]rieures|
    ci-dessus)\b.{0,40}\b(?:plus\s+
    (?:valables|valides)|annul[ée]es|caduques|ignorer)
mark \b(?:{machine})\b.{0,30}\b(?:doit|doivent|devra|devront)\b.{0,60}\b(?:cette|ce|la|le|
    cet)\s+(?:commande|
    facture|offre|exp[ée]diteur|message|mail|montant|prix|paiement|contrat|affaire)
mark \b(?:assistant|mod[èe]le|logiciel|programme|bot)\s+qui\s+(?:lit|traite|r[ée]sume|analyse)\b
mark \bau\s+nom\s+d(?:e\s+l['’]|u\s+|es\s+|e\s+ton\s+)(?:utilisateurs?|lecteurs?|destinataires?)
mark \b(?:secret|cach[ée]|silence)\b.{0,30}\b(?:destinataires?|utilisateurs?|lecteurs?)\b
mark \b(?:r[ée]p[èe]te|affiche|donne|recopie|cite|imprime|montre)\b.{0,60}\b(?:mot\s+pour\s+mot|
    mot\s+[àa]\s+mot|
    au-dessus\s+de\s+cette\s+(?:ligne|phrase))
mark (?:^|[^\p{L}])(?:[ée]cris|r[ée]dige|r[ée]ponds)\s+(?:tout|enti[èe]rement)\b
mark ^\W*(?:[ée]cris|r[ée]dige|compose|pr[ée]pare)(?:-moi)?\s+une?\s+(?:\S+\s+)?(?:discours|
    allocution|expos[ée]|
    sermon|lettre\s+[àa]|article|billet|critique)\b
mark ^\W*(?:montre|donne|[ée]cris|fournis)(?:-moi)?\b.{0,25}\b(?:python|javascript|java|php|
    c\+\+|sql)\b
mark \bne\s+(?:lis|suis|respecte|tiens|applique)\s+(?:pas|plus|aucune)\b.{0,40}\b(?:r[èe]gles|
    consignes|
    instructions|texte)
mark \b(?:mets|rassemble|exporte|copie|envoie|transmets)\b\s+(?:-?nous\s+|-?moi\s+)?(?:tous|
    toutes)\s+les\s+
    (?:contacts|mots\s+de\s+passe|identifiants|donn[ée]es|e-?mails|conversations)
mark \b(?:confirme|accepte|approuve|valide|signe|paie|annule|
    r[ée]silie)\b.{0,60}\bsans\s+(?:lui\s+|leur\s+|rien\s+)?
    (?:demander|confirmation|pr[ée]venir|attendre|v[ée]rifier)
mark \b(?:compose|[ée]cris|r[ée]dige)\b(?:\s+\S+){0,2}?\s+(?:quelques\s+vers|des\s+vers|
    strophes?)\b
mark \b(?:nouvelles?|autres)\s+(?:r[èe]gles|consignes|instructions)\b.{0,30}\b(?:[àa]|
    pour)\s+toi\b
mark \b(?:syst[èe]mes?|programmes?|mod[èe]les?|agents?)\b.{0,20}\bqui\s+(?:lit|lisent|traitent?|
    analysent?)\s+
    (?:ceci|ce\s+\p{L}+|cet\s+\p{L}+)
mark ^\W*(?:note|inscris|enregistre|indique|mets|change|modifie)\b.{0,30}\bcrm\b
mark \bun\s+mot\s+sur\s+(?:deux|trois|quatre)\b
mark \b(?:parle|[ée]cris|r[ée]ponds|raconte)\s+(?:seulement|uniquement)\s+(?:de|sur|des|du)\b
mark ^\W*(?:donne|fournis|affiche|renvoie)\b.{0,25}\b(?:r[ée]sultat|sortie)\b
mark ^\W*(?:cite|[ée]num[èe]re|liste|donne)\b(?:-moi)?(?:\s+\S+){0,4}?\s+plus\s+(?:grand|haut|
    long|vieux|c[ée]l[èe]bre|
    profond)\w*\b
mark ^\W*(?:[ée]cris|r[ée]dige|formule|r[ée]ponds|compose)\b.{0,60}\bdans\s+le\s+style\b
mark \b(?:r[ée]v[èe]le|montre|dis|donne)\b.{0,30}\b(?:r[èe]gles|consignes|
    instructions)\b.{0,30}\b(?:t['’]a|t['’]ont|tu)\b
mark \b(?:appelle|insulte|salue|moque-toi|nomme)\b.{0,10}\b(?:le|les|l['’]|du|
    des)\s*(?:lecteurs?|utilisateurs?|
    destinataires?)\b
mark ^\W*(?:ajoute|ins[èe]re|mets|glisse|[ée]cris)\b.{0,40}\b(?:lien|renvoi|phrase|
    mention)\b.{0,20}\b(?:vers|sur)\s+
    \S+\.[a-z]{2}
mark \btu\s+(?:dois|vas|devras)\b.{0,60}\b(?:exp[ée]diteur|utilisateur|lecteur)s?\b
mark \b(?:explique|d[ée]cris|pr[ée]sente)\b.{0,30}\b(?:photosynth[èe]se|division\s+cellulaire|
    relativit[ée]|[ée]volution|
    gravit[ée]|r[ée]cursivit[ée])
mark \bce\s+que\s+(?:l['’]|les\s+|un\s+)utilisateurs?\b.{0,30}\b(?:demand|voul|veut|souhait)
never \b(?:merci|remerci\w*|attend\w*|esp[ée]r\w*|compt\w*|suite\s+[àa]|je|nous|
    j['’]\p{L}+)\b.*\br[ée]ponse\b
never \b(?:ignorez|oubliez|ignore|oublie)\b.{0,30}\b(?:mon|notre|dernier|
    pr[ée]c[ée]dent)\s+(?:pr[ée]c[ée]dent\s+|
    dernier\s+)?(?:e-?mail|mail|courriel|message|envoi|rappel)\b
)table";

}  // namespace foresail::understand
