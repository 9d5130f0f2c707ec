#include "understand/date/lexicon.h"

namespace foresail::understand::dates {

const std::string_view french_words = R"words(
M 1: janvier, janv, jan
M 2: février, févr, fév, fev
M 3: mars
M 4: avril, avr
M 5: mai
M 6: juin, jui, jun
M 7: juillet, juil, jul, juill
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
s 4: quotidien, quotidienne, quotidiennement, tous les jours, chaque jour, journellement, journalier
s 4: journalière, quotidiens, quotidiennes, tous les jours de travail, tous les jours ouvrables
s 4: tous les journées de travail, tous les jours ouvrés
s 5: une fois par semaine, une fois la semaine
s 6: une fois par mois
s 8: une fois par an, une fois l an
s 4: une fois par jour
s 5: hebdomadaire, toutes les semaines, hebdomadairement, hebdomadaires
s 6: mensuel, mensuelle, mensuellement, tous les mois, mensuels, mensuelles
s 7: trimestriel, trimestrielle, trimestriellement, trimestriels, trimestrielles
s 11: semestriel, semestrielle, semestriellement, semestriels, semestrielles
s 8: annuel, annuelle, annuellement, tous les ans, annuels, annuelles, toutes les années
c 1: fois par, fois l, fois dans le, fois dans la, fois dans l
s 20: bihebdomadaire, toutes les deux semaines
s 26: bimensuellement, bimestriellement
s 26: bimensuel, bimensuelle, bimestriel, bimestrielle, bimensuels, bimensuelles
s 4: chaque jour ouvrable, chaque jour ouvré, chaque jour de travail
s 9: tous les week ends, tous les weekends, n importe quel week end, n importe quel weekend
s 5: n importe quelle semaine
s 6: n importe quel mois
s 8: n importe quelle année
A 0: aujourd hui, ce jour, journée d aujourd hui, la journée, le jour même, jour même, jour j
A 1: demain, lendemain, le lendemain, jour suivant, le jour suivant, jour d après, prochain jour
A 1: le jour d après
A -1: hier, la veille, jour précédent, le jour précédent, jour d avant, dernier jour
A -1: le jour d avant, le dernier jour
A 2: après demain, surlendemain, le surlendemain, lendemain de demain, le jour après demain
A 2: jour après demain
A -2: avant hier, le jour avant hier, jour avant hier
N 0: maintenant, en ce moment, actuellement, à présent, tout de suite, immédiatement, à l instant
N 0: à cette heure
N 1: asap, aussitôt que possible, dans les meilleurs délais, dans les plus brefs délais
N 0: à cet instant, en ce moment même, pour le moment, à l heure actuelle, à ce moment
N 0: en ce moment précis
N 0: à l heure qu il est, dans l immédiat, pour l instant
N 1: dès que possible, le plus tôt possible, au plus vite, le plus vite possible
N 1: aussi vite que possible, aussi tôt que possible, plus vite possible, plus tôt possible
N 2: récemment, auparavant, précédemment
U 1: seconde, secondes, sec, secs, s
U 2: minute, minutes, min, mins, mn
U 3: heure, heures, h, hr, hrs
U 4: jour, jours, journée, journées, j, nuits, jour là
U 5: semaine, semaines, sem, semaine ci, semaine là
U 6: mois, mois ci, mois là
U 7: trimestre, trimestres
U 8: an, ans, année, années, année ci, année là
U 9: week end, week ends, weekend, weekends, week end là, weekend là, fin de semaine
U 9: fins de semaine
U 10: jour ouvrable, jours ouvrables, jour ouvré, jours ouvrés, jour de travail, jours de travail
U 10: journée de travail, journées de travail
U 11: semestre, semestres
U 11.5: moitié
U 12: décennie, décennies
U 14: semaine de travail, semaines de travail
U 13: quinzaine, quinzaines
r 1: prochain, prochaine, prochains, prochaines, qui vient, au prochain, qui viennent, prochaini
r 1.5: suivant, suivante, suivants, suivantes, d après
r 10: à venir
r 5: même, mêmes
r 2: après la prochaine, après le prochain, d après la prochaine
r 0: ce, cet, cette, ces, en cours, actuel, actuelle, courant, courante
r -2: avant dernier, avant dernière, avant derniers, avant dernières
r -1: dernier, dernière, derniers, dernières, passé, passée, précédent, précédente, passés, passées
r -1: précédents, précédentes, derniere, dernieres
P 1: matin, matinée, matins, du matin, dans la matinée, le matin, au matin, de la matinée
P 1: dans le matin, dans la matinee, en matinée, ce matin là
P 2: après midi, de l après midi, dans l après midi, l après midi, aprem, à l après midi
P 2: après midis
P 2: cet après midi là, d après midi, en après midi
P 3: soir, soirée, soirs, du soir, dans la soirée, le soir, en soirée, de la soirée, soiree
P 3: dans la soiree, au soir, soirées
P 4: nuit, dans la nuit, la nuit, de la nuit, de nuit
P 5: aube, à l aube
P 101: petit matin, tôt le matin, tôt dans la matinée, au petit matin, tôt ce matin là, tot le matin
P 301: plus tard dans la matinée, fin de matinée, la fin de matinée
P 102: début d après midi, tôt dans l après midi
P 302: fin d après midi, plus tard dans l après midi, tard dans l après midi
P 103: tôt dans la soirée, tôt le soir, début de soirée
P 303: plus tard dans la soirée, tard le soir, tard dans la soirée, fin de soirée
P 304: plus tard dans la nuit, tard dans la nuit
P 11: pendant la journée, durant la journée, de jour
P 9: temps du petit déjeuner, heure du petit déjeuner, l heure du petit déjeuner
P 8: temps du déjeuner, heure de déjeuner, l heure de déjeuner, temps de déjeuner
P 10: temps du dîner, heure de dîner, temps de dîner
P 6: heures de bureau, heures ouvrables, heures de travail, heures d ouverture
P 9: petit déjeuner, le petit déjeuner
P 8: déjeuner, le déjeuner, heure du déjeuner, l heure du déjeuner
P 10: dîner, le dîner, heure du dîner, l heure du dîner, souper, le souper
B 3: ce soir, cette soirée
B 4: cette nuit
B 1: ce matin, cette matinée
B 2: cet après midi, cette après midi
B 103: tôt ce soir, plus tôt ce soir
B 303: plus tard ce soir, tard ce soir
B 101: tôt ce matin
B 301: plus tard ce matin
B 302: plus tard cet après midi
a 0: am
a 1: pm
h 0: heures, heure, h
T 750: midi trente
T 30: minuit trente
T 720: midi
T 0: minuit
> 30: et demie, et demi
> 15: et quart, et un quart
> 45: et trois quarts
> -10: moins dix
> -5: moins cinq
> -20: moins vingt
> -25: moins vingt cinq
> -15: moins le quart, moins quart, moins un quart
n 0: zéro
n 1: un
1 1: une
n 2: deux, deux ou trois, couple de, un couple de
n 3: trois, quelques, plusieurs
n 4: quatre
n 5: cinq
n 6: six
n 7: sept
n 8: huit
n 9: neuf
n 10: dix, dizaine, une dizaine de
n 11: onze
n 12: douze, douzaine, une douzaine de
n 13: treize
n 14: quatorze
n 15: quinze, quinzaine de, une quinzaine de
n 16: seize
n 17: dix sept
n 18: dix huit
n 19: dix neuf
n 20: vingt, vingtaine
n 21: vingt et un, vingt et une
n 30: trente
n 31: trente et un, trente et une
n 40: quarante
n 41: quarante et un, quarante et une
n 50: cinquante
n 51: cinquante et un, cinquante et une
n 60: soixante
n 61: soixante et un
n 70: soixante dix
n 71: soixante et onze
n 80: quatre vingt, quatre vingts
n 90: quatre vingt dix
n 0.25: un quart d, quart d
n 0.75: trois quarts d
n 0.5: demi, demie, une demi, la moitié d un, la moitié d une
m 100: cent, cents
m 1000: mille, mil
o 1: premier, première, 1er, 1ère, premiers, premières
o 2: deuxième, second, 2ème, deuxièmes
o 3: troisième
o 4: quatrième
o 5: cinquième
o 6: sixième
o 7: septième
o 8: huitième
o 9: neuvième
o 10: dixième
o 11: onzième
o 12: douzième
o 13: treizième
o 14: quatorzième
o 15: quinzième
o 16: seizième
o 17: dix septième
o 18: dix huitième
o 19: dix neuvième
o 20: vingtième
o 21: vingt et unième
o 22: vingt deuxième
o 23: vingt troisième
o 24: vingt quatrième
o 25: vingt cinquième
o 26: vingt sixième
o 27: vingt septième
o 28: vingt huitième
o 29: vingt neuvième
o 30: trentième
o 31: trente et unième
d 0: le, la, les, l
% 0: pendant, durant, pour, sur
g 2: au cours de, au cours du
g 3: de, du, des, d
g 0: ci
v 1: autre
v 0: toute l, tout l, toute le, tout la, tous le, tout, toute, entier, entière, tout le, toute la
u 0: reste de ma, reste de mon, reste de cette, reste de ce, reste de cet, reste de, reste du
u 0: reste de la, restant de, reste d
q 3: et au delà, ou au delà
q 3: et postérieur, ou postérieur, et postérieure, et ultérieur, ou ultérieur
O 5: semaine commençant le, semaine débutant le, semaine qui commence le, semaine qui débute le
O 5: w c, w c le
O 5: semaine commençant, semaine à partir du
z 0: à ce jour, à date, jusqu à ce jour, jusqu à présent, jusqu à aujourd hui
C 1: printemps
C 2: été
C 3: automne
C 4: hiver
J 1: exercice budgétaire, exercice bugétaire, exercice fiscal, année fiscale
J 1: année budgétaire
J 1: exercice comptable, année comptable, fy
J 2: année scolaire, année académique, année universitaire, sy
J 3: année calendaire, année civile, cy
G 20: années vingt
G 30: années trente
G 40: années quarante
G 50: années cinquante
G 60: années soixante
G 70: années soixante dix
G 80: années quatre vingt, années quatre vingts
G 90: années quatre vingt dix
U 15: siècle, siècles
j 10: xe siècle, xème siècle
j 11: xie siècle, xième siècle
j 12: xiie siècle, xiième siècle
j 13: xiiie siècle, xiiième siècle
j 14: xive siècle, xivème siècle
j 15: xve siècle, xvème siècle
j 16: xvie siècle, xvième siècle
j 17: xviie siècle, xviième siècle
j 18: xviiie siècle, xviiième siècle
j 19: xixe siècle, xixème siècle
j 20: xxe siècle, xxème siècle
j 21: xxie siècle, xxième siècle
_ 0: bon mois, bonne année, bonne semaine, bonne journée, bonne soirée, bon week end, bon après midi
_ 0: jour après jour, de jour en jour, bonne nuit, belle journée, bon matin, l autre jour, un jour
e 2: chaque autre, tous les autres, toutes les autres, tous les seconds, toutes les secondes
e 1: chaque, tous les, toutes les, tout les, toute les
K 0: il y a, ça fait, voilà, cela fait
k 0: auparavant, plus tôt
l 0: plus tard, à partir de maintenant
i 0: dans, d ici, en
I 0: sous, d ici à, en moins de, dans les, au cours des, d ici les
b 1: avant, avant le, avant la, avant les, pas plus tard que, au plus tard, antérieur à
b 1: antérieure à
b 3: pas avant, pas avant le, pas avant la, au plus tôt, au plus tôt le
b 1: avant l, antérieurement à, plus tôt que, en avance de, se terminant, se terminant le
b 1: finissant le, terminant le
b 1: pas plus tard que le, au plus tard le, pas après, pas après le
b 2: plus grand que, plus grande que, plus récent que, plus récente que, ultérieur à
b 3: en commençant, en commençant le, commençant, démarrant le, débutant le
b 3: tout moment à partir de, tout moment à partir du, toute heure à partir de, aussi tôt que
b 3: toute heure à partir du, n importe quand à partir de, à compter d, n importe quand après
b 4: aussi tard que, aussi tard qu à
b 2: après, après le, après la, après les, postérieur à, postérieure à, supérieure à, supérieur à
b 2: plus tard que, après l
b 3: depuis, depuis le, depuis la, dès, dès le, dès la, à partir du, à partir de, à partir de la
b 3: à partir d, à compter du, à compter de, à partir des, depuis les, commençant le, à partir de l
b 5: environ, vers, aux alentours de, autour de, à peu près, aux environs de, approximativement
b 5: vers les, vers le, vers la, autour du, autour des, aux environs du, aux alentours du, circa
b 5: près de, presque
b 6: plus de, au moins, plus d, plus que, minimum
b 7: moins de, moins d, au plus, moins que, au maximum
t 9: au, à, a, à la, à le, aux
t 0: jusqu à, jusqu au, jusqu a, jusqu en, jusqu à la, jusqu à l, jusque, d ici le, jusqu aux, jusqu
w 0: entre
& 0: et
@ 0: à, vers, a
p 1: début, début de, début du
p 21: plus tôt dans, plus tôt de, plus tôt de la
p 1: tôt, tôt dans, début de la
p 1: commencement de, commencement du, début d, tôt le
p 2: mi, milieu de, milieu du, milieu d, milieu de la
p 3: fin, fin de, fin du, fin de la
p 3: fin d
p 13: plus tard dans, plus tard de
p 13: tard dans
p 3: tard, tard le, fin de l, la fin de l
p 3: fins de
E 1439: eod, clôture des affaires, fin du jour ouvrable
p 33: eow
p 34: eom
p 35: eoy
p 36: eoq
E 1439: fin de journée, fin de la journée, la fin de la journée, la fin de journée, fin du jour
H 101: nouvel an, jour de l an, premier de l an, nouvelle année
H 106: épiphanie, l épiphanie, jour des rois, fête des rois
H 202: chandeleur, jour de la marmotte
H 619: jour de la liberté, jour du jubilé, jour de l émancipation
H 1226: anniversaire de mao
H 312: jour de la plantation d arbres
H 1105: nuit de guy fawkes, jour de guy fawkes
H 120: jour de l investiture
H 312: jour de l arbre, fête de l arbre
H 307: journée des filles
H 314: white day, jour blanc
H 423: saint georges, fête de saint georges
H 505: cinco de mayo
H 910: jour des professeurs, jour des enseignants, journée des enseignants, fête des professeurs
H 601: jour des enfants, fête des enfants, journée des enfants, journée de l enfant
H 504: jour de la jeunesse, fête de la jeunesse, journée de la jeunesse
H 70901: ramadan, début du ramadan
H 71001: aïd el fitr, aïd al fitr, eid al fitr
H 71210: aïd el adha, aïd al adha, eid al adha, fête du sacrifice
H 70101: nouvel an islamique, nouvel an musulman
H 80101: roch hachana, nouvel an juif
H 80110: yom kippour
H 80325: hanoucca, hanoukka
H 90101: nouvel an chinois, nouvel an lunaire, fête du printemps
H 90115: fête des lanternes
H 90505: fête des bateaux dragons, festival des bateaux dragons
H 90815: fête de la mi automne, fête de la lune
H 90909: fête du double neuf
H 101: yuandan
H 3160: fête dieu
H 3156: trinité, dimanche de la trinité
H 3099: samedi saint
H 214: saint valentin, la saint valentin, fête des amoureux
H 308: jour des femmes, jour de la femme, journée des femmes, journée internationale des femmes
H 308: fête des femmes, journée de la femme, journée internationale de la femme
H 308: journée des droits de la femme
H 317: saint patrick, fête de la saint patrick
H 401: poisson d avril, premier avril
H 422: jour de la terre, journée de la terre
H 501: fête du travail, jour du travail, fête des travailleurs, premier mai
H 504: star wars day
H 508: victoire 1945, fête de la victoire, armistice de 1945
H 619: juneteenth
H 621: fête de la musique
H 624: fête de la saint jean, saint jean baptiste
H 704: jour de l indépendance, fête de l indépendance
H 714: fête nationale, jour de la bastille, prise de la bastille, fête de la fédération
H 815: assomption, l assomption
H 1031: halloween
H 1101: toussaint, la toussaint
H 1102: fête des morts, jour des morts
H 1111: armistice, jour du souvenir, armistice de 1918, jour des vétérans
H 1111: fête des anciens combattants, jour des anciens combattants, jour des célibataires
H 1111: journée des célibataires, fête des célibataires
H 1105: guy fawkes
H 1206: saint nicolas
H 1208: immaculée conception
H 1224: la veille de noël, le réveillon de noël, réveillon de noël, veille de noël, veillée de noël
H 1225: noël, jour de noël, la noël
H 1226: lendemain de noël, boxing day, saint étienne
H 1231: la veille du nouvel an, la veille du jour de l an, saint sylvestre, réveillon du nouvel an
H 1231: veille du nouvel an
H 1231: réveillon de la saint sylvestre
H 1231: réveillon du jour de l an, veille du jour de l an, la saint sylvestre
H 3053: mardi gras
H 3054: mercredi des cendres
H 3093: dimanche des rameaux
H 3097: jeudi saint
H 3098: vendredi saint
H 3100: pâques, dimanche de pâques, jour de pâques
H 3101: lundi de pâques
H 3139: ascension, l ascension, jeudi de l ascension
H 3149: pentecôte, dimanche de pentecôte
H 3150: lundi de pentecôte
H 10131: martin luther king day
H 10131: jour de martin luther king, fête de martin luther king
H 10231: jour du président, journée des présidents, jour des présidents, fête des présidents
H 10231: jour de washington
H 10527: fête des mères
H 10551: memorial day, jour du souvenir américain, jour commémoratif
H 10637: fête des pères
H 10911: labor day, fête du travail américaine
H 11021: jour de columbus, columbus day, jour de colomb, jour de christophe colomb
H 11144: jour de thanksgiving, thanksgiving, action de grâce, jour d action de grâce
H 11144: jour de l action de grâce
H 21144: black friday, vendredi noir
H 51144: cyber monday, cyber lundi, lundi cyber
H 60021: premier dimanche de l avent
)words";

}  // namespace foresail::understand::dates
