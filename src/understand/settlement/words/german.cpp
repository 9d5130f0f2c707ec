#include "understand/settlement/signal_table.h"

namespace foresail::understand {

const std::string_view german_signals = R"table(
let b = (?:^|[^\p{L}])
let e = (?:$|[^\p{L}])
let we = (?:habe\s+ich|haben\s+wir|ich\s+habe|wir\s+haben|ich\s+hab|hab\s+ich)
let been = (?:ist|sind|wurden?|wird)
never {b}(?:im\s+voraus|vorab\s+vielen|schon\s+jetzt\s+(?:vielen\s+)?dank)
never ^\s*(?:(?:und|aber|ok|okay|liebe\s+\p{L}+|hallo\s+\p{L}+),?\s+)*(?:haben|hast|habt|ist|sind|
    können|könnten|kannst|könntest|wann|was|wo|wer|wie|warum|gibt|wurde|werden|wird|kommt|würden|
    möchten)\s[^,.]*\?
never ^\s*(?:wenn|falls|sofern|sobald|sollten|sollte)\s
never {b}(?:noch\s+nicht|nicht)\s+(?:\p{L}+\s+){0,2}(?:geschickt|gesendet|zugesandt|versandt|
    verschickt|überwiesen|bezahlt|unterschrieben|geschafft|angerufen|zugeschickt)
firm {b}wie\s+(?:\p{L}+\s+){0,4}(?:versprochen|zugesagt|besprochen|gewünscht|angekündigt|vereinbart|
    angefordert|erbeten|erwähnt|telefonisch)
firm {b}(?:auf\s+ihren\s+wunsch|versprochenen?|zugesagten?|gewünschten?|angeforderten?)\s
missing send 0.85 {b}(?:kein(?:en)?|ohne|fehlt|fehlte|fehlenden?|vergessen)\s+(?:der\s+|den\s+)?
    (?:anhang|anlage|anlagen|anhänge)
missing send 0.85 {b}(?:anhang|anlage|datei)\s+(?:fehlt|fehlte|ist\s+leer|war\s+leer|
    lässt\s+sich\s+nicht|war\s+nicht|ist\s+nicht)
missing send 0.8 {b}(?:nicht|nichts|nie|keine?n?)\s+(?:\p{L}+\s+){0,4}(?:erhalten|bekommen|
    angekommen|
    eingegangen|eingetroffen|gekommen)
missing send 0.8 {b}(?:anhang|angebot|anlage)\s+vergessen
given pay 0.9 {b}{we}\s.*{b}(?:überwiesen|bezahlt|beglichen|gezahlt|erstattet|angewiesen)
given pay 0.85 {b}(?:zahlung|überweisung|rechnung|betrag)\s.*{b}(?:veranlasst|angewiesen|
    ausgeführt|beglichen|bezahlt|überwiesen|erfolgt|raus)
given sign 0.9 {b}{we}\s.*{b}(?:unterschrieben|unterzeichnet|gegengezeichnet)
given sign 0.8 {b}{been}\s+(?:\p{L}+\s+){0,2}(?:unterschrieben|unterzeichnet)
given speak 0.85 {b}{we}\s.*{b}(?:angerufen|telefoniert|getroffen|versucht,?\s+sie\s+zu\s+
    erreichen)
given answer 0.85 {b}{we}\s.*{b}(?:geprüft|geklärt|gesprochen|nachgefragt|abgestimmt|gefragt|
    rücksprache|besprochen|entschieden|überprüft)
given answer 0.85 {b}(?:ich\s+bestätige|wir\s+bestätigen|hiermit\s+bestätig\p{L}+|
    (?:kann\s+ich|können\s+wir|ich\s+kann|wir\s+können)\s+(?:ihnen\s+)?(?:\p{L}+\s+){0,6}bestätigen)
given send 0.9 {b}(?:anbei|beigefügt|beiliegend|angehängt|im\s+anhang|in\s+der\s+anlage|
    als\s+anlage|
    in\s+der\s+beilage|als\s+anhang)(?:\s|,|:)
given send 0.85 {b}(?:hier|hiermit)\s+(?:ist|sind|kommt|kommen|finden|erhalten|erhältst|bekommen|
    sende|schicke|schicken|senden|übersende|übersenden|haben|hast|das|die|der|nun|wie)\s
given send 0.9 {b}{we}\s.*{b}(?:geschickt|gesendet|zugeschickt|zugesandt|übersandt|versandt|
    verschickt|weitergeleitet|hochgeladen|geteilt|angehängt|beigefügt|bereitgestellt|abgeschickt|
    eingereicht|übermittelt|zukommen\s+lassen|freigegeben|gegeben|nachgereicht|hinterlegt)
given send 0.85 {b}(?:ist|sind|wurden?|ging|gingen)\s+(?:\p{L}+\s+){0,4}(?:angehängt|beigefügt|
    verschickt|versandt|unterwegs|raus|rausgegangen|hochgeladen|zugeschickt|abgeschickt)
given send 0.8 {b}(?:sende|schicke|übersende|leite)\s+ich\s+(?:ihnen|dir|euch)\s+(?:hiermit|hier|
    jetzt)
given make 0.85 {b}{we}\s.*{b}(?:aktualisiert|angepasst|überarbeitet|korrigiert|erstellt|
    vorbereitet|fertiggestellt|erledigt|geändert|gebucht|eingerichtet|organisiert|veranlasst|
    reserviert|freigeschaltet|verlängert|vereinbart|umgesetzt|behoben|hinzugefügt|entfernt|
    verschoben|
    hinterlegt|storniert|eingetragen)
given make 0.8 {b}{been}\s+(?:\p{L}+\s+){0,3}(?:aktualisiert|angepasst|überarbeitet|korrigiert|
    erstellt|fertig|erledigt|geändert|gebucht|eingerichtet|reserviert|freigeschaltet|behoben|
    eingetragen|storniert|verlängert)
given any 0.8 ^\s*(?:\p{L}+[,!]?\s+){0,2}(?:erledigt|gemacht)(?:\s|[.,!:]|$)
received speak 0.85 {b}(?:danke|dank)\s.{0,30}für\s+(?:das|ihren|den|die|deinen|euren|ihr)\s+
    (?:\p{L}+\s+){0,2}(?:telefonat|gespräch|anruf|treffen|termin|meeting|besuch|zeit)
received send 0.85 {b}{we}\s.*{b}(?:erhalten|bekommen|gekriegt)
received send 0.85 {b}(?:ist|sind)\s+(?:\p{L}+\s+){0,3}(?:angekommen|eingegangen|eingetroffen|da)
    (?:\s|[.,!]|$)
received send 0.8 {b}(?:danke|dank)\s.{0,40}für\s+(?:das|die|den|ihr|ihre|ihren|dein|deine|deinen|
    euer|eure)\s
received send 0.8 ^\s*(?:\p{L}+[,!]?\s+){0,3}(?:erhalten|bekommen|angekommen)(?:[,.!]|\s+(?:danke|
    vielen)|$)
withdrawn any 0.9 {b}(?:zurückziehen|zurückgezogen|ziehen\s.*zurück|ziehe\s.*zurück|
    zurücknehmen|zurückgenommen|widerrufen|stornieren)
withdrawn any 0.85 {b}(?:gilt|gelten|besteht|steht)\s+(?:\p{L}+\s+){0,3}nicht\s+mehr
withdrawn any 0.85 {b}(?:haben\s+uns|habe\s+mich)\s+(?:\p{L}+\s+){0,3}(?:dagegen|
    anders)\s+entschieden
withdrawn any 0.8 {b}(?:müssen|muss)\s.*(?:absagen|streichen|fallen\s+lassen|ablehnen)
withdrawn any 0.8 {b}nicht\s+mehr\s+(?:anbieten|möglich|aufrechterhalten|halten|verfügbar)
unable any 0.85 {b}(?:können|kann)\s+(?:\p{L}+\s+){0,8}(?:nicht|keine?n?)(?:\s|[.,])
unable any 0.85 {b}(?:nicht|keine?n?)\s+(?:\p{L}+\s+){0,4}(?:können|kann|möglich|dürfen|darf)
unable any 0.8 {b}(?:schaffe|schaffen|werde|werden|klappt|geht)\s+(?:\p{L}+\s+){0,6}nicht(?:\s|[.,]|
    $)
delayed any 0.85 {b}(?:verzögert|verzögern|verzögerung|verspätet|verspätung|verschieben|verschoben|
    verschiebt|verspäten|vertagt|vertagen)
delayed any 0.8 {b}(?:noch\s+nicht|nicht\s+ganz|nicht)\s+(?:fertig|so\s+weit|soweit|abgeschlossen|
    da)
delayed any 0.8 {b}(?:dauert|braucht|brauche|brauchen|benötige|benötigen)\s.{0,40}(?:länger|
    mehr\s+zeit|
    noch\s+etwas|noch\s+ein\s+paar|einen\s+tag|zwei\s+tage|noch\s+bis)
delayed any 0.8 {b}(?:erst\s+(?:am|nächste|kommende|in|ende|anfang)|später\s+als|statt|anstatt)
released any 0.85 {b}(?:brauchen|brauche|benötigen|benötige)\s+(?:\p{L}+\s+){0,5}(?:nicht|keine?n?)
    \s+mehr
released any 0.85 {b}(?:nicht|keine?n?)\s+(?:mehr\s+)?(?:nötig|notwendig|erforderlich|gebraucht|
    benötigt)
released any 0.85 {b}(?:müssen|brauchen)\s+(?:sie|du|ihr)\s.*nicht\s+(?:mehr\s+)?(?:zu\s+)?
    (?:\p{L}+(?:en|ern))
released any 0.8 {b}(?:hat|haben)\s+sich\s+(?:damit\s+)?erledigt
released any 0.8 {b}(?:erübrigt\s+sich|nicht\s+mehr\s+(?:schicken|senden|zu\s+schicken))
granted any 0.85 {b}(?:eilt\s+nicht|keine\s+eile|lassen\s+sie\s+sich\s+(?:ruhig\s+)?zeit|
    lass\s+dir\s+(?:ruhig\s+)?zeit)
granted any 0.85 {b}(?:reicht|genügt|passt|ist\s+(?:auch\s+|völlig\s+|absolut\s+)*(?:ok|okay|in\s+
    ordnung|früh\s+genug|gut|kein\s+problem))
)table";

}  // namespace foresail::understand
