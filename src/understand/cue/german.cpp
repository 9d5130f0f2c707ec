#include "understand/cue/cue_table.h"

namespace foresail::understand {

const std::string_view german_cues = R"table(
let deed = (?:^|[^\p{L}])\p{L}*(?:gewähren|anbieten|einräumen|senden|schicken|melden|
    zukommen lassen|liefern|prüfen|klären|vorbereiten|
    erstellen|mitteilen|informieren|anrufen|weiterleiten|ausarbeiten|bestätigen|kümmern|zahlen|
    überarbeiten|überweisen|besprechen|buchen|reservieren|organisieren|aktualisieren|nachreichen|
    abstimmen|vereinbaren|bereitstellen|unterschreiben|unterzeichnen|ausfüllen|freigeben|antworten|
    erledigen|veranlassen|kontaktieren|fertigstellen|einrichten|einreichen|anpassen|ändern|
    vorlegen|bringen|geben|nachfragen|nachhaken)\b
let do = (?:über)?send(?:e|en)|schick(?:e|en)|meld(?:e|en)|liefer[en]|liefern|prüfe[n]?|kläre[n]?|
    bereite[n]?|erstelle[n]?|teile[n]?|informiere[n]?|rufe[n]?|leite[n]?|bestätige[n]?|
    kümmer(?:e|n)|überarbeite[n]?|überweise[n]?|buche[n]?|reserviere[n]?|organisiere[n]?|
    aktualisiere[n]?|reiche[n]?|stelle[n]?|veranlasse[n]?|kontaktiere[n]?|lasse[n]?|gebe[n]?
let object = ihnen|dir|euch|mich|uns|dich|das|die|den|eine?|einen|es|dazu|dafür|heute|morgen|bis|
    gerne?|noch|am|im
promise 0.85 \b((?:ich|wir)\s+werden?)\s+(.*{deed}.*)
promise 0.85 \b(werden?\s+(?:ich|wir))\s+(.*{deed}.*)
promise 0.75 \b(ich|wir)\s+({do}\s+{object}\b.*)
promise 0.75 \b()({do}\s+(?:ich|wir)\s+{object}\b.*)
promise 0.75 \b((?:sie|du|ihr)\s+(?:erhalten|bekommen|erhältst|bekommst|kriegst|hören))\s+
    (.*\b(?:von\s+(?:mir|uns)|bis|morgen|heute|nächste[nrs]?|kommende[nrs]?|am)\b.*)
promise 0.75 ^\s*(.{3,60}\s(?:erhalten|bekommen)\s+sie)\s+
    (.*\b(?:von\s+(?:mir|uns)|bis|morgen|heute|nächste[nrs]?|kommende[nrs]?|am)\b.*)
promise 0.7 \b((?:ich\s+kann|wir\s+können|kann\s+ich|können\s+wir))\s+(.*\b(?:bis|morgen|heute|am|
    nächste[nrs]?|kommende[nrs]?|diese[nr]?|innerhalb)\b.*{deed}.*)
promise 0.7 \b()((?:sie\s+haben|du\s+hast|ihr\s+habt)\s+(?:(?:es|das|den|die|alles)\b[^,;]{0,40}?)
    (?:bis\s+(?:spätestens\s+)?[^,;]{2,25}|morgen|am\s+\p{L}+(?:tag|woch))[\s.!]*$)
promise 0.75 ^\W*(?:(?:ja|gut|ok|okay|alles\s+klar|gerne?|danke)\W+){0,2}()((?:wird\s+(?:gemacht|
    erledigt)|(?:mache|erledige|übernehme)\s+ich(?:\s+gerne?)?|(?:machen|erledigen|
    übernehmen)\s+wir
    (?:\s+gerne?)?)[\s.!]*$)
promise 0.65 ^\W*()((?:der|die|das|ihr\p{L}*|unser\p{L}*)\s[^,;.]{2,50}\s(?:wird|werden)\s+ihnen\s
    .*(?:geschickt|gesendet|gesandt|zugesandt|zugeschickt|zugesendet|übersandt|geliefert|
    nachgereicht|zugestellt)\b.*)
request 0.9 \b((?:könnten|können|würden|könntest|kannst|würdest|könntet|könnt)\s+
    (?:sie|du|ihr)(?:\s+(?:mir|uns|bitte|vielleicht|auch|noch|freundlicherweise)){0,3})\s+(.{3,})
request 0.85 \b(bitte)\s+((?:\p{L}+(?:en|ern|eln)\s+sie\b|(?:schick|send|gib|ruf|prüf|bestätig|
    meld|lass|sag|schau|leit|unterschreib)e?\b|(?:schickt|sendet|gebt|prüft|meldet|sagt)\b|
    um\s+).*)
request 0.85 \b(\p{L}+(?:en|ern|eln)\s+sie\s+(?:\p{L}+\s+){0,4}bitte)\s+(.{3,})
request 0.85 \b((?:schick|send|gib|ruf|prüf|bestätig|meld|lass|sag|schau|leit)e?\s+
    (?:mir|uns|ihm|ihr|das|die|den|es)\s+bitte)\s+(.{3,})
request 0.8 \b((?:ich|wir)\s+bitten?(?:\s+(?:sie|dich|euch))?)\s+(.{3,})
request 0.75 \b((?:ich|wir)\s+(?:benötigen?|brauchen?)(?:\s+(?:von\s+(?:ihnen|dir|euch)|noch|
    dringend|bitte)){0,3})\s+(.{3,})
request 0.75 \b(wäre\s+es\s+möglich|wären?\s+(?:sie|du)\s+so\s+(?:nett|freundlich|lieb)),?\s+
    (.{3,})
request 0.75 \b((?:geben\s+sie|gebt)\s+(?:mir|uns))\s+(.{3,})
empty \b(?:zögern\s+sie\s+nicht|nicht\s+zögern)\b
empty \b(?:bei|für)\s+(?:weiteren\s+|eventuellen\s+)?(?:rück)?fragen\b
empty \bstehen?\b.*\bzur\s+verfügung\b
empty \b(?:wenn|falls|sollten)\s+sie\s+.{0,30}(?:fragen|anmerkungen|hilfe|wünsche)\b
empty \b(?:anbei|im\s+anhang|beigefügt)\b
empty \bbitte\s+(?:beachten|entschuldigen|haben\s+sie\s+verständnis|nicht\s+antworten|verzeihen|
    finden)\b
empty \bwie\s+geht\b
empty \b(?:abmelden|newsletter|datenschutz|vertraulich)\b
empty \b(?:hoffen?|freuen?)\b
doubt ^\s*sollte\s+ich\b
doubt \b(?:vielleicht|eventuell|möglicherweise|würde|hätte)\b
doubt \b(?:nicht|keine?|keinen)\b
doubt \b(?:sagte|sagten|meinte|behauptet|behauptete|gesagt|versprochen),?\s+(?:dass\s+)?(?:ich|
    wir|sie|er)\b
doubt \b(?:wie|ob|wann|wo|warum)\s+(?:ich|wir)\b
doubt \b(?:irgendwann|eines\s+tages)\b
let if = wenn|falls|sofern|sobald|vorausgesetzt
condition ^\s*((?:{if}|sollten\s+(?:sie|wir))\b[^,]{2,250}),
condition ,\s*((?:aber\s+nur,?\s+|nur\s+)?{if}\b.*?)[\s.!]*$
)table";

}  // namespace foresail::understand
