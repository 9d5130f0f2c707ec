#include "understand/instruction_cue/table.h"

namespace foresail::understand {

const std::string_view german_instructions = R"table(
let machine = ki|k\.i\.|ai|llm|gpt|chatgpt|copilot|gemini|claude|(?:ki-?|ai-?)(?:assistent(?:en|
    in)?|
    modelle?n?|systeme?n?|agent(?:en)?)|sprachmodelle?n?|assistenz(?:system|programm)?|chatbots?|
    automatische[rn]?\s+(?:assistent(?:en)?|leser|zusammenfassung)
let odd = emojis?|smileys?|reim(?:e|en|form)?|gedicht(?:s|form)?|großbuchstaben|kleinbuchstaben|
    base64|binär(?:code|zahlen)?|morse(?:code|zeichen|alphabet)?|rückwärts|leerzeichen|vokale?n?|
    konsonanten|buchstaben|zahlwörter|satzzeichen|tippfehler[n]?|rechtschreibfehler[n]?|
    anagramme?n?|
    json(?:-\w+)?|markdown|html|xml|rot13|hexadezimal|pirat(?:en)?|silben|symbole?n?|
    sonderzeichen|
    geheimschrift|caesar\S*|schlagzeile|clickbait|zitat|werbung|spendenaufruf|geheimcode|latein|
    klingonisch|esperanto|jugendsprache|altdeutsch
let work = gedichte?s?|haikus?|limericks?|witze?|kurzgeschichten?|geschichten?|märchen|lied(?:er|
    text)?|
    songtexte?|aufsatz|essays?|romane?|rezepte?|ballade|sonett|fabel|drehbuch|horoskop|
    (?:python|javascript|java|php|c\+\+)[- ]?(?:funktion|skript|programm|code|beispiel)
let speak = schreibe?|verfasse?|dichte|erfinde|erzähle?|komponiere|erstelle|entwirf|formuliere|
    generiere|reime|gib|liefere|nenne?|zeige?|antworte|reagiere|füge?|ergänze|erweitere|baue?|
    integriere|erwähne|formatiere|übersetze|ersetze|verschlüssele|[kc]odiere|wandle|kehre?|
    entferne|
    gruppiere|verdopple|beende|beginne|lass|verwende|benutze|nutze|mische|vertausche|streue?|
    betone|hebe|lobe|bewirb|empfiehl|verweise|verlinke|ordne|drehe?|sprich|rede|tausche|würfle|
    stelle|setze|bringe|binde|sortiere|buchstabiere|mache?|wiederhole|schließe|starte|weise?|hänge
mark \b(?:ignorier(?:e|t|en\s+sie)|missachte[nt]?(?:\s+sie)?|vergiss|vergesst|vergessen\s+sie|
    übergehe?n?
    (?:\s+sie)?|verwirf|verwerfen\s+sie|überschreibe?)\b.{0,60}\b(?:anweisung(?:en)?|
    instruktion(?:en)?|
    vorgaben?|befehle?|regeln?|prompts?|kontext|(?:text|alles)\s+(?:oben|davor|bisher\w*|
    vorherige)|
    obige[nrs]?|vorherige[nrs]?|alles,?\s+was|sicherheits\w+|richtlinien)\b
mark \b(?:du\s+bist|sie\s+sind)\s+(?:jetzt|nun|ab\s+(?:jetzt|sofort|nun)|von\s+nun\s+an|fortan)\s+
    (?:ein|eine|der|die|mein|kein|nicht\s+mehr)\b
mark \b(?:ab|von)\s+(?:jetzt|nun|sofort)(?:\s+an)?\s+(?:bist|antwortest|sprichst|schreibst|
    gehorchst|
    folgst|redest|befolgst|handelst)\s+du\b
mark \b(?:tu|tue)\s+so,?\s+als|\bstell\s+dir\s+vor,?\s+du\b|\b(?:verhalte?|benimm|gib)\s+dich\s+
    (?:wie|als)\b|\bspiele?\s+(?:die\s+rolle|einen|eine)\b|\b(?:übernimm|
    schlüpfe?\s+in)\s+die\s+rolle\b|
    \bagiere\s+(?:als|wie)\b|\bsprich\s+(?:ab\s+jetzt\s+)?(?:wie|als)\b|\brede\s+wie\b
mark \b(?:{speak})\b.*\b(?:antwort|ausgabe|erwiderung|zusammenfassung|rückmeldung|
    output|response)\b.*\b(?:{odd})\b
mark \b(?:{speak})\b.*\b(?:{odd})\b.*\b(?:antwort|ausgabe|erwiderung|zusammenfassung|output|
    response)\b
mark ^\W*(?:bitte\s+)?(?:{speak})\b(?:\s+\S+){0,12}\s+(?:in|zu|an|aus|von|mit|bei)?\s*dein(?:e|
    er|en|em)\s+
    (?:nächsten\s+|gesamten\s+|ganzen\s+|kompletten\s+)?
    (?:antwort|ausgabe|erwiderung|zusammenfassung|output|response|entwurf)\b
mark \b(?:in|zu|am\s+(?:ende|anfang|schluss))\s+(?:deiner|der)\s+(?:antwort|ausgabe|
    zusammenfassung)\b.*
    \b(?:{speak}|leser|nutzer|nutzern|benutzer|erwähnst|füge|soll(?:st|en)?)\b
mark \b(?:antworte|reagiere|sprich|schreibe?)(?:\s+\S+){0,3}\s+(?:nur|ausschließlich|lediglich|
    künftig|durchgehend)\b
mark \bantworte\b.{0,40}\b(?:auf\s+(?:englisch|deutsch|französisch|spanisch|italienisch|latein|
    russisch|
    chinesisch|japanisch|portugiesisch)|im\s+stil|wie\s+ein|ohne|in\s+(?:reimen|versen|form))\b
mark \b(?:schreibe?|verfasse?|dichte|erfinde|erzähle?|komponiere|erstelle|entwirf|generiere|gib|
    nenne?|
    verrate?)\b(?:\s+\S+){0,5}?\s+(?:{work})\b
mark \b(?:übersetze?)\b.{0,40}\b(?:folgende[nrs]?|diese[nrs]?|deine|alles|satz|wort|ins?|auf)\b
mark \b(?:was\s+ist|wie\s+heißt|wie\s+lautet|nenne?)\s+(?:mir\s+)?die\s+hauptstadt\b
let art = ["'„“»«]|(?:das|den|die|der)\s+(?:\S+\s+)?(?:buch|stück|lied|gemälde|drama|
    theaterstück|roman|
    oper|sinfonie|symphonie|gedicht|telefon|glühbirne|dampfmaschine|buchdruck|penicillin|amerika|
    mona\s+lisa)\b
mark \bwer\s+(?:schrieb|malte|erfand|entdeckte|komponierte|hat)\s.{0,25}(?:{art}).{0,60}\?
mark \bwie\s+(?:sagt|heißt|schreibt)\s+(?:man\s+)?.{1,40}\bauf\s+(?:englisch|deutsch|französisch|
    spanisch|italienisch|russisch|japanisch|chinesisch|latein)
mark \b(?:erkläre?|beschreibe?|schildere|erläutere|fasse?)\s+(?:(?:mir|uns|kurz|bitte)\s+)*
    (?:die\s+(?:relativitäts\w+|foto\w+|photo\w+|handlung|ursachen|entstehung|quanten\w+|
    evolution\w*)|
    den\s+(?:lebenszyklus|treibhaus\w+|satz\s+des|wasserkreislauf|unterschied\s+zwischen)|
    das\s+(?:sonnensystem|immunsystem)|wie\s+(?:rekursion|photo\w+|foto\w+|ein\s+\w*motor))
mark \b(?:sage?|verrate?|erzähle?|teile?|erwähne?|melde|informiere|zeige?|verschweige?|
    verheimliche?)\b
    (?:\s+\S+){0,6}?\s+(?:dem|den|der|gegenüber\s+dem)\s+(?:nutzer|nutzern|benutzer|benutzern|
    anwender|
    anwendern|user|leser|lesern|empfänger|empfängern|rezipienten)\b
mark \b(?:sage?|rate|empfiehl|bitte|frage?|fordere?|dränge?|überrede|überzeuge|warne|lade|
    ermutige|
    weise?|schlage?|erinnere?)\s+(?:dem|den|die)\s+(?:nutzer|nutzern|benutzer|benutzern|anwender|
    user|
    leser|lesern|empfänger)\b
mark \b(?:erwähne?|verrate?|nenne?|zeige?|offenbare?|lege?|gib)\b.{0,40}\b(?:diese|deine|meine)\s+
    (?:system|geheimen?\s+|internen?\s+|ursprünglichen?\s+)*
    (?:anweisung(?:en)?|instruktion(?:en)?|befehle?|prompts?)\b
mark ,\s*ohne\s+(?:den|die|dem)\s+(?:nutzer|benutzer|anwender|user|leser|empfänger)\b.*\b(?:zu|
    vorher)\b
mark \b(?:system-?prompts?|systemanweisung(?:en)?|entwicklermodus|jailbreak|dan-modus|
    sicherheitsfilter|inhaltsfilter)\b
mark \b(?:hinweis|nachricht|anweisung|notiz|botschaft|info|auftrag|befehl|wichtig)\s+(?:an|für)\s+
    (?:alle\s+|die\s+|den\s+|das\s+|jede[ns]?\s+|eine?n?\s+)*(?:{machine}|assistent(?:en)?|modell|
    system|bot|bots)\b
mark ^\W*(?:an\s+)?(?:alle\s+|die\s+|den\s+|das\s+|liebe[rs]?\s+|hallo\s+|hey\s+)*
    (?:(?:{machine})\s*[,:!]|(?:assistent|assistenten),)
mark \b(?:wenn|falls|sofern)\s+(?:du|sie|ihr)\b.{0,12}\b(?:{machine}|assistent|bot|modell)\b
mark \bals\s+(?:{machine}|assistent|modell)\b.{0,40}\b(?:musst|sollst|hast|darfst|müssen|sollen|
    bist)\b
mark \b(?:{machine}|assistent(?:en)?)\b.{0,60}\b(?:diese|die)\s+(?:e-?mail|mail|nachricht|zeilen|
    text)
    \b.{0,30}\b(?:liest|lesen|auswert\w+|verarbeit\w+|zusammenfass\w+)\b
mark \b(?:wenn|sobald|falls)\s+du\s+(?:diese|die)\s+(?:e-?mail|mail|nachricht|konversation|
    text)\b.{0,30}
    \b(?:zusammenfasst|liest|auswertest|verarbeitest|bewertest|beantwortest|einordnest)\b
mark \b(?:markiere|kennzeichne|bewerte|stufe?|setze?|ordne?|priorisiere|behandle|klassifiziere|
    trage?)\b
    .{0,50}\b(?:absender|diese\s+(?:e-?mail|mail|nachricht)|deal|status|phase|lead|score|
    verkaufschance)
    \b.{0,50}\b(?:als|auf|ein|mit|ganz)\b
mark \b(?:leite|schicke?|sende)\b.{0,40}\b(?:alle|sämtliche|jede)\s+(?:e-?mails?|mails?|
    nachrichten|
    kontakte|passwörter|zugangsdaten|daten)\b.{0,40}\b(?:an|weiter)\b
mark \b(?:lösche|entferne)\s+(?:alle|sämtliche)\s+(?:kontakte|e-?mails?|mails?|daten|deals|
    aufgaben|
    termine|einträge|notizen)\b
mark \b(?:führe?|rufe?)\b.{0,30}\b(?:folgende[nrs]?|diese[nrs]?|das|den|die)\s+(?:code|befehle?|
    skript|
    tool|werkzeug|funktion|anweisung(?:en)?)\b.{0,40}\b(?:aus|auf)\b
mark ^\W*(?:{speak})\b.{0,20}\b(?:jede[nrms]?|alle[nrs]?)\s+(?:\S+\s+)?(?:satz|sätze|zeilen?|
    wort|wörter|
    absatz|absätze|buchstaben?|silben?)\b
let letters = buchstaben|vokale?n?|konsonanten|anagramm\w*|emojis?|leerzeichen|base64|binärcode|
    morse\w*|
    rückwärts|tippfehler[n]?|großbuchstaben|kleinbuchstaben|rot13|pirat(?:en)?|silben|
    \w+ergruppen|
    symbole?n?\s+(?:statt|für)|reime?[n]?
let saying = antwort|ausgabe|erwiderung|rückmeldung|zusammenfassung|output|response
mark \b(?:{saying})\b.*\b(?:{letters})\b
mark \b(?:{letters})\b.*\b(?:{saying})\b
mark ^\W*(?:[\p{L}]+[^n\W])\b(?:\s+\S+){0,9}?\s+(?:in|zu|aus|an|von|mit|um|
    durch)\s+deine[rmn]\s+(?:{saying}|text|
    nachricht|reaktion|entwurf)\b
mark ^\W*(?:weise|deute|verweise|streue|nenne|erwähne|zeige|lobe|baue|füge|hänge|setze|schiebe|
    packe|
    bringe|flechte|webe|lasse?)\b(?:\s+\S+){0,4}?\s+(?:in|an|zu)\s+(?:der|die)\s+(?:{saying})\b
mark \bdeine[rn]?\s+(?:\w+\s+)?(?:anweisungen|instruktionen|regeln|vorgaben|richtlinien|befehle|
    einschränkungen|beschränkungen)\b.{0,40}\b(?:gelten|gilt|sind|wurden|werden|nicht|aufgehoben|
    ungültig|
    vergiss|ab|lauten)\b
mark \b(?:obigen?|vorherigen?|bisherigen?|alten)\s+(?:anweisungen|instruktionen|regeln|
    befehle)\b.{0,40}\b
    (?:nicht\s+mehr|ungültig|aufgehoben|stattdessen|hinfällig|zu\s+ignorieren|außer\s+kraft)
mark \b(?:{machine}|ki-\p{L}+)\b.{0,30}\b(?:muss|müssen|sollen|soll|hat|
    haben)\b.{0,60}\b(?:diese[nrs]?|den|die|
    das)\s+(?:auftrag|bestellung|rechnung|angebot|absender|mail|e-mail|betrag|preis|nachricht|
    zahlung|
    vertrag|deal)\b.{0,40}\p{L}+en\b
mark \b(?:assistent|assistenten|programm|software|modell|bot)\b.{0,6}\b(?:der|die|das|
    welche[rs]?)\b.{0,10}\b
    (?:diese|die)\s+(?:e-?mail|mail|nachricht|zeilen|text)\b
mark \bim\s+namen\s+(?:des|der|deines|deiner)\s+(?:nutzer|benutzer|anwender|user|empfänger|
    leser)\w*
mark \b(?:vor|gegenüber)\s+(?:dem|den)\s+(?:nutzer|benutzer|anwender|user|empfänger|
    leser)n?\b.{0,30}\b
    (?:geheim|verborgen|verschweig\w*|versteck\w*|verheimlich\w*|nichts)
mark \b(?:wiederhole?|gib|zeige?|drucke?|zitiere|kopiere)\b.{0,60}\b(?:wortwörtlich|
    wort\s+für\s+wort|
    (?:über|oberhalb|vor)\s+diese[rnm]?\s+(?:zeile|satz|text|nachricht))
mark \b(?:schreibe?|antworte|formuliere|verfasse)\s+(?:alles|den\s+(?:ganzen|gesamten)\s+text)\b
mark ^\W*(?:schreibe?|verfasse?|entwirf|halte?|formuliere|
    erstelle)\s+(?:mir\s+)?(?:eine?n?\s+)(?:\S+\s+)?
    (?:rede|ansprache|abhandlung|predigt|brief\s+an|artikel|blogbeitrag|kommentar|rezension)\b
mark ^\W*(?:zeige?|gib|schreibe?|nenne?|erstelle)\b.{0,20}\b(?:python|javascript|java|php|c\+\+|
    sql)\b
mark \b(?:lies|beachte|befolge|befolgt)\b.{0,40}\b(?:regeln|anweisungen|vorgaben|
    text\s+oben)\b.{0,20}\b
    (?:nicht|nie|keinesfalls|stattdessen)\b
mark \b(?:übertrage?|sammle|exportiere?|kopiere?|maile?|sende?|schicke?)\b\s+(?:mir\s+|
    uns\s+)?(?:alle|sämtliche)\s+
    (?:kontakte|passwörter|zugangsdaten|kundendaten|e-?mails|gespräche)
mark \b(?:bestätige|akzeptiere|genehmige|unterschreibe|bezahle|überweise|storniere|
    kündige)\b.{0,60}\b
    (?:ohne\s+(?:nach\p{L}+|rück\p{L}+|zu\s+fragen|bestätigung)|automatisch|sofort\s+und)
mark \b(?:schreibe?|dichte|verfasse?|reime)\b(?:\s+\S+){0,3}?\s+(?:verse|strophen?|
    zeilen\s+lyrik)\b
mark \b(?:neue|andere|folgende)\s+(?:regeln|anweisungen|vorgaben)\b.{0,20}\bfür\s+dich\b|
    \bfür\s+dich\s+gelten\b.{0,30}\b
    (?:regeln|anweisungen|vorgaben)
mark \b(?:systeme?|programme?|modelle?|agenten|assistenten|ki)\b,?\s+(?:die|das|
    welche[rs]?)\s+(?:dies|das\s+hier|
    diese\s+\p{L}+)\s+(?:liest|lesen|auswert\w+|verarbeit\w+)
mark \b(?:niemand|niemandem|keinem)\b.{0,20}\bdiese[rmn]?\s+(?:anweisung|nachricht\s+an\s+dich|
    befehl)
mark ^\W*(?:trage?|notiere|vermerke|setze|ändere|aktualisiere|lege)\b.{0,30}\b(?:crm|datenbank)\b
mark ^\W*(?:verwandle|wandle|verschlüssele|kodiere|codiere|übersetze)\s+deine\b
mark ^\W*lass\s+beim\s+antworten\b|\bjede[snm]?\s+(?:zweite|dritte|vierte)[ns]?\s+(?:wort|
    buchstaben?)\b
mark \b(?:rede|sprich|schreibe?|antworte|erzähle?)\s+(?:ab\s+jetzt\s+)?(?:nur|
    ausschließlich)\s+(?:noch\s+)?(?:über|von)\b
mark \b(?:{machine})\b.{0,10}\b(?:soll|muss|sollen|müssen)\b.{0,40}\b(?:antworten|schreiben|
    sagen|behaupten|
    melden|bestätigen|freigeben|ignorieren|löschen|weiterleiten)\b
mark ^\W*(?:gib|nenne?|liefere|zeige?)\b.{0,20}\bals\s+(?:einziges\s+)?(?:ergebnis|ausgabe|
    resultat)\b
mark ^\W*(?:nenne?|zähle|liste)\b(?:\s+\S+){0,4}?\s+(?:größten|höchsten|längsten|ältesten|
    berühmtesten|tiefsten)\b
mark ^\W*(?:schreibe?|verfasse?|formuliere|antworte|halte|dichte)\b.{0,60}\bim\s+stil\b
mark \b(?:verrate?|zeige?|nenne?|offenbare?)\b.{0,30}\b(?:regeln|anweisungen|vorgaben|
    instruktionen)\b.{0,20}\b
    (?:dir|du)\b
mark \b(?:sprich|rede|nenne?|begrüße?|beleidige|verspotte)\b.{0,20}\b(?:den|die)\s+(?:leser|
    nutzer|benutzer|anwender|
    empfänger)\b
mark ^\W*(?:füge|hänge|setze|baue|schreibe?)\b.{0,40}\b(?:link|verweis|hinweis|
    satz)\b.{0,20}\b(?:zu|auf)\s+\S+\.[a-z]{2}
mark \bdu\s+(?:musst|sollst|hast|wirst)\b.{0,60}\b(?:absender|nutzer|benutzer|leser)n?\b
mark ^\W*denke?\s+dir\b.{0,40}\b(?:{work})\b
mark \b(?:erkläre?|beschreibe?|schildere|erläutere)\b.{0,20}\b(?:photosynthese|fotosynthese|
    zellteilung|
    relativitätstheorie|evolution|schwerkraft|rekursion)\b
mark \b(?:was|worum|wonach)\s+(?:der|ein)\s+(?:nutzer|benutzer|anwender|
    user)\b.{0,40}\b(?:gefragt|will|wollte|verlangt)\b
never \b(?:dank\w*|freu\w*|wart\w*|erwart\w*|hoff\w*|rechne[nt]?|bezug|ich|wir)\b.*\b(?:antwort|
    rückmeldung)\b
never ^\W*ohne\s
never \b(?:ignorier(?:e|en\s+sie)|vergessen\s+sie|vergiss)\b.{0,40}\b(?:letzte|vorherige|
    meine)\w*\s+
    (?:e-?mail|mail|nachricht|anfrage|erinnerung|rechnung|version)\b
)table";

}  // namespace foresail::understand
