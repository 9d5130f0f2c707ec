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
s 101: jeden montag, alle montage
s 102: alle dienstage
s 103: alle mittwoche
s 104: alle donnerstage
s 105: alle freitage
s 106: alle samstage, alle sonnabende
s 107: alle sonntage
c 2: zweimal pro, zweimal im, zweimal am, zweimal die, zweimal in der, zweimal je
c 3: dreimal pro, dreimal im, dreimal am, dreimal die, dreimal in der, dreimal je
c 4: viermal pro, viermal im, viermal am, viermal die, viermal in der, viermal je
c 1: mal pro, mal je, mehrmals pro, mehrmals im
c 1: mehrmals am, mehrmals die, mehrmals in der
s 101: montags, immer montags
s 102: immer dienstags, dienstags
s 103: immer mittwochs, mittwochs
s 104: immer donnerstags, donnerstags
s 105: immer freitags, freitags
s 106: immer samstags, samstags, sonnabends, immer sonnabends
s 107: immer sonntags, sonntags
s 4: täglich, tägliche, täglichen
s 5: wöchentlich, wöchentliche, einmal pro woche, einmal in der woche, einmal die woche
s 6: einmal pro monat, einmal im monat
s 8: einmal pro jahr, einmal im jahr
s 4: einmal pro tag, einmal am tag
s 10: an werktagen, werktags, an arbeitstagen, wochentags, an wochentagen
s 9: an wochenenden, an den wochenenden
s 3: stündlich, stündliche, stündlichen
s 8: alljährlich, alljährliche, alljährlichen
s 11: halbjährlich, halbjährliche, halbjährlichen
s 20: zweiwöchentlich, vierzehntägig, 14 tägig
s 26: zweimonatlich, zweimonatliche
s 6: monatlich, monatliche
s 7: vierteljährlich, quartalsweise
s 8: jährlich, jährliche
y 9: übers wochenende, über das wochenende
y 14: unter der woche, wochentags unter der woche
A 0: heutiges, heutiger, heutigen
A 1: morgigen, morgige, morgiges, morgiger
A -1: gestrigen, gestrige, gestriges, gestriger
A 0: heute, heutigen tag, am heutigen tag, heutiger tag, heutige
A -1: am tag davor, am tag zuvor, der tag davor, dem tag davor, am vorherigen tag
A 1: am tag danach, der tag danach, den tag danach, dem tag danach
A 1: morgen, am nächsten tag, nächsten tag, am folgenden tag, am tag darauf, morgigen tag
_ 0: zu mittag, zu abend
_ 0: guten morgen, guten abend, guten tag, gute nacht, schönen tag, schönen abend, schöne woche
_ 0: gute woche, schönes wochenende, guten nachmittag, schönen feierabend, tag für tag
_ 0: von tag zu tag, eines tages
A -1: gestern, am vortag, gestrigen tag
A 2: übermorgen, übernächsten tag
A -2: vorgestern, vorletzten tag
A 3: überübermorgen
A -3: vorvorgestern
N 0: jetzt, gerade, momentan, derzeit, sofort, im moment, zurzeit, zur zeit, aktuell
N 0: im augenblick, gegenwärtig, in diesem moment, jetzt gerade, genau jetzt, gerade jetzt
N 1: so bald wie möglich, sobald wie möglich, asap, schnellstmöglich, baldmöglichst
N 1: so schnell wie möglich
U 1: sekunde, sekunden, sek
U 2: minute, minuten, min
U 3: stunde, stunden, std, viertelstunde, dreiviertelstunde
U 4: tag, tage, tagen, tages, nächte, nächten
U 14: arbeitswoche, arbeitswochen
U 5: woche, wochen, kalenderwoche, kw, kalenderwochen
U 6: monat, monate, monaten, monats
U 7: quartal, quartale, quartals, vierteljahr
U 8: jahr, jahre, jahren, jahres
U 9: wochenende, wochenenden, wochenendes
U 10: wochentag, wochentage, wochentagen
U 10: werktag, werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen
U 11: halbjahr, halbjahres, jahreshälfte
U 11.5: hälfte
U 12: jahrzehnt, jahrzehnte
r 1: nächste, nächsten, nächster, nächstes, nächstem, folgende, folgenden, folgendes
r 5: gleiche, gleichen, selben, selbe, derselben, demselben, dieselbe, desselben
r 10: kommende, kommenden, kommender, kommendes, kommendem
r 0: diese, dieser, dieses, diesen, diesem, laufende, laufenden, aktuelle, aktuellen, aktueller
r 0: gegenwärtigen, jetzigen, derzeitigen
r 2: übernächste, übernächsten, übernächster, übernächstes, übernächstem
r -1: vorherige, vorherigen, vorheriger, vorheriges, vorherigem, vorigem
r -1: letzte, letzten, letzter, letztes, letztem, vorige, vorigen, voriger, voriges
r -10: vergangene, vergangenen, vergangener, vergangenes, vergangenem
r -2: vorletztem, vorletzte, vorletzten, vorletztes, vorletzter
P 1: vormittag, vormittags, morgens, früh, am morgen, am vormittag, in der früh, in der frühe
P 1: vormittage
P 2: nachmittag, nachmittags, am nachmittag
P 3: abend, abends, am abend
P 4: nacht, nachts, in der nacht
P 11: tagsüber, während des tages
P 101: in aller frühe, am frühen vormittag
P 101: frühmorgens, am frühen morgen, früh am morgen, frühen morgen, früher morgen
P 5: morgengrauen, morgendämmerung, dämmerung
P 301: spätvormittags, späten vormittag, am späten vormittag, später vormittag, spätmorgens
P 302: spätnachmittags, spätnachmittag, späten nachmittag, am späten nachmittag
P 302: spät am nachmittag
P 304: spät in der nacht
P 102: früh am nachmittag
P 103: früh am abend
P 303: spät am abend
P 303: spätabends, spätabend, späten abend, am späten abend, spät abends
P 102: frühen nachmittag, am frühen nachmittag, früher nachmittag, frühnachmittag
P 103: frühen abend, am frühen abend, früher abend, frühabends
P 304: spätnachts, spät nachts, in der späten nacht, der späten nacht, späten nacht
P 6: geschäftszeiten, geschäftszeit, bürozeiten, bürozeit, öffnungszeiten, arbeitszeit
P 9: frühstück, frühstückszeit
P 8: mittagessen, mittagspause, mittagszeit
P 10: abendessen, abendbrot
P 7: mittag, mittags, am mittag
B 3: heute abend
B 4: heute nacht
h 0: uhr
T 720: zwölf uhr mittags, 12 uhr mittags, mittags um zwölf, mittags um 12
T 0: mitternacht, mitternachts, null uhr, zwölf uhr nachts, 12 uhr nachts, 24 uhr
< 15: viertel nach
< -15: viertel vor, dreiviertel
< -30: halb
< -45: viertel
n 1: eins
1 1: ein, eine, einer, einem, einen
n 2: zwei, beiden, beide, zwo
n 0: null
n 3: drei, ein paar, einige, mehrere, paar, wenige, wenigen, einigen, mehreren
n 12: dutzend, ein dutzend
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
n 30: dreißig, dreissig
n 40: vierzig
n 50: fünfzig
n 60: sechzig
n 70: siebzig
n 80: achtzig
n 90: neunzig
m 100: hundert, einhundert
m 1000: tausend, eintausend
n 0.5: halbe, halbes, halben, halber, ein halber, eine halbe, ein halbes, einer halben
n 0.5: einem halben, einen halben
n 2.5: zweieinhalb
n 3.5: dreieinhalb
n 4.5: viereinhalb
n 5.5: fünfeinhalb
n 6.5: sechseinhalb
n 7.5: siebeneinhalb
n 8.5: achteinhalb
n 9.5: neuneinhalb
n 10.5: zehneinhalb
n 1.5: anderthalb, eineinhalb
o 1: erste, ersten, erster, erstes
o 2: zweite, zweiten, zweiter, zweites
o 3: dritte, dritten, dritter, drittes
o 4: vierte, vierten, viertes, vierter
o 5: fünfte, fünften, fünfter, fünftes
o 6: sechste, sechsten, sechster, sechstes
o 7: siebte, siebten, siebter, siebtes, siebente, siebenten, siebenter
o 8: achte, achten, achter, achtes
o 9: neunte, neunten, neunter, neuntes
o 10: zehnte, zehnten, zehnter
o 11: elfte, elften, elfter
o 12: zwölfte, zwölften, zwölfter
o 13: dreizehnte, dreizehnten, dreizehnter
o 14: vierzehnte, vierzehnten, vierzehnter
o 15: fünfzehnte, fünfzehnten, fünfzehnter
o 16: sechzehnte, sechzehnten, sechzehnter
o 17: siebzehnte, siebzehnten, siebzehnter
o 18: achtzehnte, achtzehnten, achtzehnter
o 19: neunzehnte, neunzehnten, neunzehnter
o 20: zwanzigste, zwanzigsten, zwanzigster
o 30: dreißigste, dreißigsten, dreißigster
e 1: jede, jeden, jeder, jedes, jedem, alle, eines jeden, einer jeden
K 0: vor
k 0: vorher, zuvor, davor, früher
l 0: später, danach, darauf, ab jetzt, von jetzt an
i 0: in
I 0: innerhalb von, innerhalb, binnen, innerhalb der nächsten
b 1: kleiner als, älter als
b 2: größer als, neuer als
b 1: vor dem, vor der, vor den, spätestens, spätestens am, bis spätestens, nicht später als
b 1: früher als
b 2: nach, nach dem, nach der, nach den
b 1: spätestens zum, spätestens zur, spätestens im
b 3: frühestens, frühestens am, frühestens ab, frühestens im, nicht vor, nicht vor dem
b 3: seit, seit dem, seit der, ab, ab dem, ab der, beginnend am, angefangen am, seit den
b 5: um den, so gegen
b 5: gegen, ungefähr, etwa, circa, ca, um die
b 6: mehr als, länger als, über, mindestens
b 7: weniger als, unter, höchstens
f 0: von, vom
t 0: bis, bis zum, bis zur, bis spätestens, bis spätestens zum, bis spätestens am
b 1: spätestens bis, spätestens bis zum, spätestens bis zur
w 0: zwischen
@ 0: um, um punkt, punkt, exakt um, genau um
& 0: und
d 0: der, die, das, den, dem, des
g 1: am, an
g 2: während
g 0: im, von den
v 1: weitere, weiteren, weiterer, weiteres
v 0: ganzen, ganze, ganzer, ganzes, gesamten, gesamte, kompletten, komplette, volle, vollen
u 0: rest dieses, rest dieser, rest von diesem, rest von dieser
u 0: rest der, rest des, rest von, restliche, restlichen
q 3: oder später, und später, oder danach, und danach, oder neuer
q 4: oder früher, und früher, oder davor, und davor, oder älter
z 0: bis dato, bis jetzt, bis zum heutigen tag, bis zum heutigen tage
C 1: frühling, frühjahr, frühlings
C 2: sommer, sommers
C 3: herbst, herbstes
C 4: winter, winters
J 1: geschäftsjahr, fiskaljahr, geschäftsjahres, wirtschaftsjahr
J 2: schuljahr, schuljahres, akademisches jahr, akademischen jahr, studienjahr
J 3: kalenderjahr, kalenderjahres
O 5: woche vom, woche des, woche um den, woche ab dem, woche beginnend am, woche ab
G 20: zwanziger jahre, zwanziger jahren, zwanzigern
G 30: dreißiger jahre, dreißiger jahren, dreißigern
G 40: vierziger jahre, vierziger jahren, vierzigern
G 50: fünfziger jahre, fünfziger jahren, fünfzigern
G 60: sechziger jahre, sechziger jahren, sechzigern
G 70: siebziger jahre, siebziger jahren, siebzigern
G 80: achtziger jahre, achtziger jahren, achtzigern
G 90: neunziger jahre, neunziger jahren, neunzigern
U 15: jahrhundert, jahrhunderts, jahrhunderte
E 1439: ende des tages, am ende des tages, tagesende, ende des arbeitstages
p 1: anfang des, zu beginn des, anfang von, beginn von
p 13: später im, später in, später am
p 21: früher im, früher in, früher am
p 2: mitte des
p 1: anfang, anfang der, beginn, beginn des
p 34: monatsende, monatsendes
p 35: jahresende, jahresendes
p 36: quartalsende
p 43: wochenanfang, wochenbeginn
p 44: monatsanfang, monatsbeginn
p 45: jahresanfang, jahresbeginn
p 46: quartalsanfang, quartalsbeginn
p 53: wochenmitte
p 54: monatsmitte
p 55: jahresmitte
p 2: mitte, mitte der, mitte von
p 3: ende, ende der, ende des, ende von
H 101: neujahr, neujahrstag, neujahrsfest, neujahrs
H 106: heilige drei könige, heiligen drei könige, heilige 3 könige, heiligen 3 könige, dreikönigstag
H 106: dreikönigsfest, drei könige, epiphanias, heilig drei könig
H 102: berchtoldstag
H 127: holocaust gedenktag
H 319: josefstag, sankt josefstag
H 320: frühlingsanfang, frühlingsbeginn
H 325: mariä verkündigung, maria verkündigung
H 621: sommeranfang, sommerbeginn, sommersonnenwende
H 908: mariä geburt, maria geburt
H 922: herbstanfang, herbstbeginn
H 1221: winteranfang, winterbeginn, wintersonnenwende
H 3050: fastnachtssamstag, faschingssamstag, karnevalssamstag, nelkensamstag
H 202: mariä lichtmess, lichtmess
H 214: valentinstag
H 308: frauentag, weltfrauentag, internationaler frauentag, internationalen frauentag
H 317: st patricks day, st patrick's day
H 401: erster april, ersten april
H 430: walpurgisnacht
H 501: tag der arbeit, maifeiertag, tag des arbeiters, arbeitertag
H 508: tag der befreiung
H 601: weltkindertag, kindertag, internationaler kindertag, internationalen kindertag
H 617: tag des gedenkens
H 619: juneteenth
H 425: tag des baumes
H 509: europatag
H 422: tag der erde
H 202: murmeltiertag
H 1105: guy fawkes, guy fawkes tag
H 714: bastille day, französischer nationalfeiertag, französischen nationalfeiertag
H 910: lehrertag
H 1111: singles day
H 10131: martin luther king day, martin luther king tag
H 10231: presidents' day, presidents day
H 10551: memorial day
H 10911: labor day
H 11021: columbus day, kolumbustag
H 624: johannistag
H 627: siebenschläfer, siebenschläfertag
H 629: peter und paul
H 704: unabhängigkeitstag
H 801: bundesfeier, schweizer bundesfeiertag, schweizer nationalfeiertag, bundesfeiertag
H 808: augsburger friedensfest, hohes friedensfest, hohen friedensfest, friedensfest
H 815: mariä himmelfahrt, maria himmelfahrt
H 920: weltkindertag in deutschland
H 1003: tag der deutschen einheit, tag der einheit, nationalfeiertag
H 1026: österreichischer nationalfeiertag, österreichischen nationalfeiertag
H 1031: reformationstag, reformationsfest, halloween, gedenktag der reformation, weltspartag
H 1101: allerheiligen, allerheiligentag
H 1102: allerseelen, allerseelentag
H 1111: martinstag, sankt martin, st martin, karnevalsbeginn, sankt martinstag, martinsfest
H 1204: barbaratag, barbara tag
H 1206: nikolaus, nikolaustag, sankt nikolaus
H 1208: mariä empfängnis, maria empfängnis
H 1213: luciafest, luzia
H 1224: heiligabend, heiliger abend, heiligen abend, weihnachtsabend, heilig abend
H 60021: advent, adventssonntag, adventsonntag
H 1225: weihnachten, weihnachtsfeiertag, ersten weihnachtsfeiertag, erster weihnachtstag
H 1225: ersten weihnachtstag
H 1225: weihnachtstag, weihnachtsfest, erster weihnachtsfeiertag, christtag
H 1226: zweiter weihnachtstag, zweiten weihnachtstag, zweiter weihnachtsfeiertag, stephanstag
H 1226: zweiten weihnachtsfeiertag, stefanitag, stephanitag
H 1231: silvester, sylvester, silvesterabend, altjahrsabend, altjahrestag
H 3048: weiberfastnacht, altweiberfastnacht, schmutziger donnerstag, altweiber
H 3049: rußiger freitag
H 3050: schmalziger samstag
H 3051: fastnachtssonntag, karnevalssonntag, faschingssonntag, tulpensonntag
H 3052: rosenmontag
H 3053: faschingsdienstag, fastnachtsdienstag, karnevalsdienstag, veilchendienstag, fastnacht
H 3053: fasching, karneval
H 3054: aschermittwoch
H 3093: palmsonntag
H 3097: gründonnerstag
H 3098: karfreitag
H 3099: karsamstag, ostersamstag
H 3100: ostersonntag, ostern, osterfest
H 3101: ostermontag
H 3107: weißer sonntag, weißen sonntag
H 3139: christi himmelfahrt, himmelfahrt, vatertag, herrentag, himmelfahrtstag, männertag
H 3149: pfingsten, pfingstsonntag, pfingstfest
H 3150: pfingstmontag
H 3156: dreifaltigkeitssonntag, trinitatis
H 3160: fronleichnam
H 10527: muttertag
H 11017: erntedankfest, erntedank, erntedanktag
H 11144: thanksgiving
H 21144: black friday, schwarzer freitag, schwarzen freitag
H 51144: cyber monday
H 120: amtseinführung
H 70901: ramadan
H 90101: chinesisches neujahr, chinesischen neujahr, chinesische neujahrsfest
H 90101: chinesisches neujahrsfest
H 60035: volkstrauertag
H 60032: buß und bettag
H 60028: totensonntag, ewigkeitssonntag
H 60021: erster advent, ersten advent, erster adventssonntag, ersten adventssonntag
H 60021: ersten adventsonntag, erster adventsonntag
H 60014: zweiter advent, zweiten advent, zweiter adventssonntag, zweiten adventssonntag
H 60007: dritter advent, dritten advent, dritter adventssonntag, dritten adventssonntag
H 60000: vierter advent, vierten advent, vierter adventssonntag, vierten adventssonntag
)words";

}  // namespace foresail::understand::dates
