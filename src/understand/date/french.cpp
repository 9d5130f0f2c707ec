#include "understand/date/lexicon.h"

namespace foresail::understand::dates {

const std::string_view french_words = R"words(
M 1: janvier, janv, jan
M 2: février, févr, fév
M 3: mars
M 4: avril, avr
M 5: mai
M 6: juin
M 7: juillet, juil
M 8: août
M 9: septembre, sept, sep
M 10: octobre, oct
M 11: novembre, nov
M 12: décembre, déc
W 1: lundi, lun
W 2: mardi, ?mar
W 3: mercredi, mer
W 4: jeudi, jeu
W 5: vendredi, ven, vend
W 6: samedi, sam
W 7: dimanche, dim
s 101: lundis
s 102: mardis
s 103: mercredis
s 104: jeudis
s 105: vendredis
s 106: samedis
s 107: dimanches
s 4: quotidien, quotidienne, quotidiennement, tous les jours
s 5: hebdomadaire, toutes les semaines
s 6: mensuel, mensuelle, mensuellement, tous les mois
s 7: trimestriel, trimestrielle
s 8: annuel, annuelle, annuellement, tous les ans
A 0: aujourd hui, ce jour
A 1: demain, lendemain, le lendemain
A -1: hier
A 2: après demain, surlendemain
A -2: avant hier
N 0: maintenant, en ce moment, actuellement
N 1: dès que possible, le plus tôt possible, au plus vite
U 1: seconde, secondes, sec
U 2: minute, minutes, min, mins
U 3: heure, heures, h
U 4: jour, jours, journée, journées
U 5: semaine, semaines
U 6: mois
U 7: trimestre, trimestres
U 8: an, ans, année, années
U 9: week end, week ends, weekend, weekends, fin de semaine
U 10: jour ouvrable, jours ouvrables, jour ouvré, jours ouvrés
U 11: semestre, semestres
U 12: décennie, décennies
r 1: prochain, prochaine, prochains, prochaines, suivant, suivante, qui vient
r 0: ce, cet, cette, ces, en cours
r -1: dernier, dernière, derniers, dernières, passé, passée, précédent, précédente
P 1: matin, matinée, matins, du matin, dans la matinée
P 2: après midi, de l après midi, dans l après midi
P 3: soir, soirée, soirs, du soir, dans la soirée
P 4: nuit, nuits, dans la nuit
P 5: aube, petit matin, tôt le matin
P 7: déjeuner
B 3: ce soir
B 4: cette nuit
a 0: am
a 1: pm
h 0: heures, heure, h
T 720: midi
T 0: minuit
> 30: et demie, et demi
> 15: et quart
> -15: moins le quart, moins quart
n 1: un
1 1: une
n 2: deux
n 3: trois, quelques, plusieurs
n 4: quatre
n 5: cinq
n 6: six
n 7: sept
n 8: huit
n 9: neuf
n 10: dix
n 11: onze
n 12: douze
n 13: treize
n 14: quatorze
n 15: quinze
n 16: seize
n 17: dix sept
n 18: dix huit
n 19: dix neuf
n 20: vingt
n 21: vingt et un
n 30: trente
n 31: trente et un
n 40: quarante
n 50: cinquante
o 1: premier, première, 1er
o 2: deuxième, second
o 3: troisième
o 4: quatrième
o 5: cinquième
e 1: chaque, tous les, toutes les
K 0: il y a
k 0: auparavant, plus tôt, avant
l 0: plus tard, à partir de maintenant, après
i 0: dans, d ici
I 0: sous, d ici à, en moins de
b 1: avant, avant le, avant la
b 2: après, après le, après la, à partir du, à partir de
b 3: depuis, depuis le, dès, dès le
b 5: environ, vers, aux alentours de, autour de, à peu près
b 6: plus de, au moins
b 7: moins de, moins d
f 0: du, depuis le, à partir de
t 0: au, à, jusqu à, jusqu au
w 0: entre
& 0: et
@ 0: à, vers
g 0: le, la, les, de, de la, du, de l, des, en, l, d, dans la, dans le, pour le, pour la
g 0: au cours de, au cours des
p 1: début, début de, début du, le début de, le début du
p 2: mi, milieu de, milieu du, la mi, au milieu de
p 3: fin, fin de, fin du, la fin de, la fin du, la fin, à la fin du, à la fin de, fin de la
p 3: à la fin de la
E 1439: fin de journée, fin de la journée, la fin de la journée
H 1225: noël, jour de noël
H 1224: réveillon de noël, la veille de noël
H 1231: saint sylvestre, réveillon du nouvel an
H 101: nouvel an, jour de l an
H 714: fête nationale
H 501: fête du travail
H 214: saint valentin
)words";

}  // namespace foresail::understand::dates
