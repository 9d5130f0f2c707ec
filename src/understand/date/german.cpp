#include "understand/date/lexicon.h"

namespace foresail::understand::dates {

const std::string_view german_words = R"words(
M 1: januar, jänner, jan
M 2: februar, feber, feb
M 3: märz, mrz, mär, maerz
M 4: april, apr
M 5: mai
M 6: juni, jun
M 7: juli, jul
M 8: august, aug
M 9: september, sept, sep
M 10: oktober, okt
M 11: november, nov
M 12: dezember, dez
W 1: montag, ?mo
W 2: dienstag, ?di
W 3: mittwoch, ?mi
W 4: donnerstag, ?do
W 5: freitag, ?fr
W 6: samstag, sonnabend, ?sa
W 7: sonntag, ?so
s 101: jeden montag
s 101: montags, immer montags
s 102: immer dienstags, dienstags
s 103: immer mittwochs, mittwochs
s 104: immer donnerstags, donnerstags
s 105: immer freitags, freitags
s 4: täglich, tägliche, täglichen
s 5: wöchentlich, wöchentliche
s 6: monatlich, monatliche
s 7: vierteljährlich, quartalsweise
s 8: jährlich, jährliche
A 0: heute, heutigen tag, am heutigen tag
A 1: morgen, am nächsten tag, nächsten tag
A -1: gestern
A 2: übermorgen
A -2: vorgestern
N 0: jetzt, gerade, momentan, derzeit, sofort
N 1: so bald wie möglich, schnellstmöglich, baldmöglichst, so schnell wie möglich
U 1: sekunde, sekunden, sek
U 2: minute, minuten, min
U 3: stunde, stunden, std
U 4: tag, tage, tagen, tages
U 5: woche, wochen, kalenderwoche
U 6: monat, monate, monaten, monats
U 7: quartal, quartale, quartals, vierteljahr
U 8: jahr, jahre, jahren, jahres
U 9: wochenende, wochenenden, wochenendes
U 10: werktag, werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen
U 11: halbjahr, halbjahres
U 12: jahrzehnt, jahrzehnte
r 1: nächste, nächsten, nächster, nächstes, nächstem, folgende, folgenden, folgendes
r 10: kommende, kommenden, kommender, kommendes, kommendem
r 0: diese, dieser, dieses, diesen, diesem, laufende, laufenden, aktuelle, aktuellen
r 2: übernächste, übernächsten, übernächster, übernächstes, übernächstem
r -1: letzte, letzten, letzter, letztes, letztem, vorige, vorigen, voriger, voriges
r -10: vergangene, vergangenen, vergangener, vergangenes, vergangenem
r -2: vorletztem, vorletzte, vorletzten, vorletztes, vorletzter
P 1: vormittag, vormittags, morgens, früh, am morgen, am vormittag
P 2: nachmittag, nachmittags, am nachmittag
P 3: abend, abends, am abend
P 4: nacht, nachts, in der nacht
P 5: frühmorgens, am frühen morgen, früh am morgen, morgengrauen
P 7: mittag, mittags, am mittag
B 3: heute abend
B 4: heute nacht
h 0: uhr
T 720: zwölf uhr mittags, 12 uhr mittags
T 0: mitternacht
< 15: viertel nach
< -15: viertel vor, dreiviertel
< -30: halb
< -45: viertel
n 1: eins
1 1: ein, eine, einer, einem, einen
n 2: zwei
n 3: drei, ein paar, einige, mehrere, paar
n 4: vier
n 5: fünf
n 6: sechs
n 7: sieben
n 8: acht
n 9: neun
n 10: zehn
n 11: elf
n 12: zwölf
n 13: dreizehn
n 14: vierzehn
n 15: fünfzehn
n 16: sechzehn
n 17: siebzehn
n 18: achtzehn
n 19: neunzehn
n 20: zwanzig
n 30: dreißig
n 40: vierzig
n 50: fünfzig
n 0.5: halbe, halbes, halben, eine halbe, ein halbes
n 2.5: zweieinhalb
n 3.5: dreieinhalb
n 1.5: anderthalb, eineinhalb
o 1: erste, ersten, erster, erstes
o 2: zweite, zweiten, zweiter, zweites
o 3: dritte, dritten, dritter, drittes
o 4: vierte, vierten, viertes, vierter
o 5: fünfte, fünften
o 6: sechste, sechsten
o 7: siebte, siebten, siebenten
o 8: achte, achten
o 9: neunte, neunten
o 10: zehnte, zehnten
o 11: elfte, elften
o 12: zwölfte, zwölften
o 13: dreizehnte, dreizehnten
o 14: vierzehnte, vierzehnten
o 15: fünfzehnte, fünfzehnten
o 20: zwanzigste, zwanzigsten
o 30: dreißigste, dreißigsten
e 1: jede, jeden, jeder, jedes, alle
K 0: vor
l 0: später
i 0: in
I 0: innerhalb von, innerhalb, binnen, innerhalb der nächsten
b 1: vor dem, vor der, vor den
b 2: nach, nach dem, nach der, ab
b 3: seit, seit dem, seit der
b 5: gegen, ungefähr, etwa, circa, ca, um die
b 6: mehr als, länger als, über, mindestens
b 7: weniger als, unter, höchstens
f 0: von, vom
t 0: bis, bis zum, bis zur, bis spätestens
w 0: zwischen
& 0: und
@ 0: um
g 0: der, die, das, den, dem, des, am, im, in der, in dem, an
p 1: anfang, anfang der, beginn, beginn des
p 2: mitte, mitte der
p 3: ende, ende der, ende des
H 1226: zweiter weihnachtstag, zweiten weihnachtstag
H 1101: allerheiligen
H 106: heilige drei könige
H 624: johannistag
H 1204: barbaratag
H 1225: weihnachten, ersten weihnachtsfeiertag, erster weihnachtstag, ersten weihnachtstag
H 1225: weihnachtstag
H 1224: heiligabend
H 1231: silvester
H 101: neujahr, neujahrstag
H 501: tag der arbeit
H 1003: tag der deutschen einheit
H 1206: nikolaus, nikolaustag
)words";

}  // namespace foresail::understand::dates
