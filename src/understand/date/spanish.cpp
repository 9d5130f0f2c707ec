#include "understand/date/lexicon.h"

namespace foresail::understand::dates {

const std::string_view spanish_words = R"words(
M 1: enero, ene
M 2: febrero, feb
M 3: marzo, ?mar
M 4: abril, abr
M 5: mayo, may
M 6: junio, jun
M 7: julio, jul
M 8: agosto, ago
M 9: septiembre, setiembre, sept, sep, set
M 10: octubre, oct
M 11: noviembre, nov
M 12: diciembre, dic
W 1: lunes, lun
W 2: martes, ?mar
W 3: miércoles, mié
W 4: jueves, jue
W 5: viernes, vie
W 6: sábado, sáb, sábados
W 7: domingo, dom, domingos
s 101: los lunes
s 102: los martes
s 103: los miércoles
s 104: los jueves
s 105: los viernes
s 106: los sábados
s 107: los domingos
s 4: diario, diaria, diariamente, todos los días, cotidianamente, diarios, diarias, cotidiano
s 4: todos los días laborables, todos los días hábiles, cada día laborable
s 4: todos los días de trabajo
s 5: semanal, semanalmente, todas las semanas, una vez a la semana, una vez por semana, semanales
s 6: mensual, mensualmente, todos los meses, una vez al mes, mensuales
s 7: trimestral, trimestralmente, todos los trimestres, trimestrales
s 4: una vez al día, una vez por día
s 6: una vez por mes
s 8: una vez por año, anual, anualmente, todos los años, una vez al año, anuales
s 11: semestral, semestralmente, semestrales
c 1: veces al, veces a la, veces por, veces en el, veces cada
s 20: quincenal, quincenalmente, bisemanal, quincenales, bisemanalmente
s 26: bimensual, bimensuales, bimestral, bimestralmente, bimensualmente
s 9: todos los fines de semana, cualquier fin de semana
s 5: cualquier semana
s 6: cualquier mes
s 8: cualquier año
_ 0: buen día, buen mes, buena semana, buenas noches, buenas tardes, buenos días, buen año
_ 0: días atrás
_ 0: día tras día, buen fin de semana, buena tarde, buena noche, un buen día, día a día
A 0: hoy, hoy día, hoy en día, en este día, el día de hoy, día de hoy
A 0: día actual, el día actual
A 1: día después, el día después
A -1: el día antes
A 1: mañana, día siguiente, el día siguiente, al día siguiente, próximo día, el próximo día
A -1: ayer, día anterior, el día anterior, el último día, último día, el día previo
A 2: pasado mañana, el día después de mañana, día después de mañana
A -2: anteayer, antes de ayer, antier, el día antes de ayer, día antes de ayer
F 1: anoche, ayer noche
F 2: anteanoche, antes de anoche, antenoche
N 0: ahora, ahora mismo, actualmente, en este momento, en este instante, en estos momentos
N 0: en estos instantes, en el momento actual, por ahora, por el momento, en la actualidad
N 0: en el presente, justo ahora, ya mismo
N 1: asap, lo antes posible, cuanto antes, tan pronto como sea posible, tan pronto como se pueda
N 1: lo más pronto posible, lo más rápido posible, tan rápido como sea posible
N 2: recientemente, previamente
U 1.2: segundo
U 1: segundos, seg, segs, s
U 2: minuto, minutos, min, mins
U 3: hora, horas, h, hrs, hr, hs
U 4: día, días, noches
U 5: semana, semanas, sem
U 6: mes, meses
U 7: trimestre, trimestres
U 8: año, años, anos
U 9: fin de semana, fines de semana, finde, findes
U 10: día hábil, días hábiles, día laborable, días laborables, día de trabajo, días de trabajo
U 11: semestre, semestres
U 12: década, décadas
U 14: semana laboral, semana de trabajo, semanas laborales
U 13: quincena, quincenas
r 1: próximo, próxima, próximos, próximas, siguiente, siguientes, que viene, que vienen
r 1: entrante, que entra, entrantes, subsiguiente, venidero, venidera, venideros, venideras
r 10: este próximo
r 5: misma, mismo, mismas, mismos
r 0: este, esta, estos, estas, actual, corriente, en curso, presente
r -1: anteriores, pasado, pasada, pasados, pasadas, último, última, últimos, últimas, anterior
r -1: precedente, precedentes, previo, previa, previos, previas
r -2: antepasado, antepasada, penúltimo, penúltima
r -10: este pasado, este último
P 11: durante el día, en el día
P 1: por la mañana, de la mañana, en la mañana, mañanas, por las mañanas, a la mañana, la mañana
P 2: mediodía tarde, pasado el mediodía, pasado mediodía
P 302: más tarde pasado el mediodía, más tarde pasado mediodía
P 304: tarde en la noche, tarde por la noche
P 301: tarde en la mañana, tarde por la mañana
P 6: horas de trabajo, horario laboral, horas laborables, horario de oficina, horas de oficina
P 6: horario de trabajo
B 2: este pasado mediodía
P 3: tarde, tardes, por la tarde, de la tarde, en la tarde, a la tarde, la tarde, por las tardes
P 4: de noche
P 4: noche, por la noche, de la noche, en la noche, a la noche, por las noches, la noche
P 5: madrugada, de la madrugada, amanecer, en la madrugada, por la madrugada, la madrugada
P 303: más tarde por la tarde
P 304: más tarde por la noche
P 301: más tarde por la mañana
P 303: más tarde en la tarde, final de la tarde, finales de la tarde, última hora de la tarde
P 304: más tarde en la noche, final de la noche, última hora de la noche
P 301: más tarde en la mañana, final de la mañana, última hora de la mañana
P 101: temprano en la mañana, principio de la mañana, primera hora de la mañana
P 101: temprano por la mañana
P 103: temprano en la tarde, principio de la tarde, primera hora de la tarde, temprano por la tarde
P 104: temprano en la noche, temprano por la noche
P 9: desayuno, hora del desayuno, hora de desayuno, la hora del desayuno, el desayuno
P 8: almuerzo, hora del almuerzo, hora de almuerzo, la hora del almuerzo, la hora de almuerzo
P 8: el almuerzo, la comida, hora de comer
P 10: cena, la cena, hora de cenar, hora de la cena, la hora de la cena, hora de cena
P 10: la hora de cenar
B 4: esta noche
B 3: esta tarde
B 1: esta mañana
B 5: esta madrugada
a 0: am
a 1: pm
h 0: en punto, horas, hora, h, hrs
T 720: mediodía, mediodia
T 0: medianoche, media noche
T 600: media mañana
T 840: media tarde
> 30: y media
> 15: y cuarto
> -15: menos cuarto
> -10: menos diez
> -5: menos cinco
> -20: menos veinte
> -25: menos veinticinco
> -30: menos media
n 0: cero
n 1: uno
1 1: un, una
n 2: dos, par de, un par de, un par
n 3: tres, algunos, algunas, unos, unas, pocos, varios, varias, pocas, unos pocos, unas pocas
n 3: unos cuantos, unas cuantas
n 4: cuatro
n 5: cinco
n 6: seis
n 7: siete
n 8: ocho
n 9: nueve
n 10: diez, una decena de
n 11: once
n 12: doce, docena de, una docena de
n 13: trece
n 14: catorce
n 15: quince
n 16: dieciséis
n 17: diecisiete
n 18: dieciocho
n 19: diecinueve
n 20: veinte
n 21: veintiuno, veintiún, veintiuna
n 22: veintidós
n 23: veintitrés
n 24: veinticuatro
n 25: veinticinco
n 26: veintiséis
n 27: veintisiete
n 28: veintiocho
n 29: veintinueve
n 30: treinta
n 40: cuarenta
n 50: cincuenta
n 60: sesenta
n 70: setenta
n 80: ochenta
n 90: noventa
m 100: cien, ciento
m 200: doscientos
m 300: trescientos
m 400: cuatrocientos
m 500: quinientos
m 600: seiscientos
m 700: setecientos
m 800: ochocientos
m 900: novecientos
m 1000: mil
n 0.25: un cuarto de, cuarto de
n 0.75: tres cuartos de
n 0.5: medio, media, media hora de
o 1: primer, primero, primera, 1ro, primeros, primeras
o 2: segunda, 2do
o 3: tercer, tercero, tercera, 3ro
o 4: cuarto, cuarta
o 5: quinto, quinta
o 6: sexto, sexta
o 7: séptimo, séptima
o 8: octavo, octava
o 9: noveno, novena
o 10: décimo, décima
o 11: undécimo, undécima, decimoprimero
o 12: duodécimo, duodécima, decimosegundo
o 13: decimotercero, decimotercera, decimotercer
o 14: decimocuarto, decimocuarta
o 15: decimoquinto, decimoquinta
o 16: decimosexto, decimosexta
o 17: decimoséptimo, decimoséptima
o 18: decimoctavo, decimoctava
o 19: decimonoveno, decimonovena
o 20: vigésimo, vigésima
o 30: trigésimo, trigésima
e 1: cada, todos los, todas las
e 2: cada dos, cada otro, cada otra, cada segundo, cada segunda
K 0: hace
k 0: atrás, antes
l 0: después, más tarde, a partir de ahora, desde ahora, luego
r 2: después de la próxima, después del próximo, después de la siguiente, que sigue a la próxima
i 0: en
I 0: en menos de, dentro de los, dentro de las, dentro de
b 1: más temprano que, más pronto que, terminando el, terminando en, finalizando el
b 1: no más tarde que, no más tarde de, no más tarde del, no después de, no después del
b 1: no más tarde que el
b 2: más grande que, más nuevo que, más reciente que
b 3: cualquier momento a partir de, cualquier momento a partir de las, cualquier momento desde
b 3: cualquier momento desde las, tan pronto como, tan pronto como el, tan pronto como la
b 3: tan temprano como el, tan temprano como la, tan temprano como las
b 4: tan tarde como, tan tarde como las, tan tarde como a las, tan tarde como el
b 1: menor que, menor a, inferior a, previo al, anterior al, antes de las, antes de, antes del
b 1: antes de la, antes de los, no más tarde de, anterior a
b 1: anteriores a, anterior de, previo a, antes que, a más tardar, antes de el
b 2: mayor que, mayor a, superior a, más allá de, después de las, posterior a, posterior de
b 2: después de, después del, posteriores a, tras
b 2: pasadas las, pasada la
b 1: como muy tarde, como muy tarde el, como máximo el
b 3: no antes de, no antes del, no antes de las, como muy pronto, como muy pronto el
b 2: después de la, después de los, más tarde de las, más tarde de, más tarde que, tras el, tras la
b 3: tan temprano como, tan temprano como a las, a partir de los, desde los, empezando, comenzando
b 3: tan pronto como las, desde el día, a partir del día
b 3: a partir de, a partir del, a partir de las, a partir de la, a partir de los, a partir del día
b 3: tan temprano como, tan temprano como a las, empezando, comenzando, tan pronto como a las
b 2: empezando el, comenzando el, empienzando el, empezando en, comenzando en, a primeros de
b 5: alrededor de, cerca de, aproximadamente, sobre las, hacia las, sobre, hacia, cerca del
b 5: a eso de las, a eso de la, alrededor de las, cerca de las, aproximadamente a las
b 5: alrededor del, a eso de, más o menos
b 5: en torno a, cerca de la, alrededor de la, casi
b 6: más de, al menos, por lo menos, más que, como mínimo
b 7: menos de, como máximo, a lo sumo, menos que
f 3: desde, desde el, desde las, desde la, desde los, desde el día
t 9: a, al, a el, hacia
t 0: hasta, hasta el, hasta la, hasta las, hasta los, hasta el día
w 0: entre, entre el, entre las, entre la, entre los
@ 0: a las, a la, las, a los
d 0: el, la, los
% 0: durante, para, por
g 3: de, del, de los, del día, de el
v 1: otro, otra
v 0: entero, entera, completo, completa, todo, toda
u 0: resto de mi, resto de esta, resto de este, resto de nuestra, resto de la, resto del, resto de
u 0: restante de
q 3: o posterior, y posterior, en adelante, y en adelante, y mayor, o mayor, o superior, y superior
q 4: o más temprano, o anterior
z 0: hasta la fecha, a la fecha
C 1: primavera
C 2: verano
C 3: otoño
C 4: invierno
J 1: fy, año fiscal, fiscal año, año contable, ejercicio fiscal
J 2: sy, escolar año, año escolar, año académico, año lectivo, curso escolar
J 3: cy, calendario año, año calendario, año natural, año civil
G 20: años veinte, años 20
G 30: años treinta, años 30
G 40: años cuarenta
G 50: años cincuenta
G 60: años sesenta
G 70: años setenta
G 50: cincuentas
G 60: sesentas
G 70: setentas
G 80: ochentas
G 90: noventas
G 80: años ochenta
G 90: años noventa
O 5: w c, w c el, w c del
O 5: semana que comienza el, semana que empieza el, semana que comienza, semana que empieza
O 5: semana que inicia el, semana comenzando el, semana empezando el, semana a partir del
U 15: siglo, siglos
j 10: siglo x
j 11: siglo xi
j 12: siglo xii
j 13: siglo xiii
j 14: siglo xiv
j 15: siglo xv
j 16: siglo xvi
j 17: siglo xvii
j 18: siglo xviii
j 19: siglo xix
j 20: siglo xx
j 21: siglo xxi
& 0: y, e
p 21: más temprano en, más temprano de, más temprano, mas temprano en, más temprano este
p 1: temprano, temprano al, temprano el, temprano en
p 1: inicio de, inicios de, principio de, principios de, comienzos de, comienzo de
p 1: primeros de, principios del, inicio del, inicios del, comienzo del, comienzos del
p 1: inicio de la, inicios de la, principio de la, principios de la, principio del, primeros del
p 2: mediados de, mitad de, mediados del, mediados de la, mitad del, mitad de la
p 13: más tarde en, más tarde de
p 3: finales de la
p 3: final de la, fines del, fines de la, fin de la, los finales de, el final de, el final de la
p 3: el final del
p 3: últimos de, los últimos de, final de, finales de, fin de, fines de, final del, finales del
p 3: fin del
E 1439: eod, cierre del día, cierre de operaciones
p 33: eow
p 34: eom
p 35: eoy
p 36: eoq
E 1439: final del día, fin del día, fin de día, al final del día, el final del día, el fin del día
E 1439: el fin de día, al fin del día, al final de día, final de día
H 101: año nuevo, día de año nuevo
H 106: día de reyes, epifanía, reyes magos
H 619: día del jubileo, día de la emancipación
H 1226: cumpleaños de mao
H 312: día de plantar árboles
H 1105: noche de las hogueras
H 120: día de la investidura
H 312: día del árbol
H 307: día de las niñas
H 314: día blanco, white day
H 423: día de san jorge, san jorge
H 505: cinco de mayo
H 910: día del maestro, día de los maestros, día del profesor
H 504: día de la juventud
H 1105: noche de guy fawkes, día de guy fawkes, guy fawkes
H 619: juneteenth, día de la libertad
H 1111: día de los veteranos, día del veterano, día de los solteros
H 70901: ramadán
H 71001: eid al fitr
H 71210: eid al adha, fiesta del sacrificio
H 70101: año nuevo islámico, año nuevo musulmán
H 80101: rosh hashaná, año nuevo judío
H 80110: yom kipur
H 80325: janucá, hanukkah
H 90101: año nuevo chino, año nuevo lunar, fiesta de la primavera, festival de primavera
H 90115: festival de los faroles, fiesta de los faroles, festival de las linternas
H 90505: festival del bote del dragón, festival del barco del dragón
H 90815: festival del medio otoño, fiesta del medio otoño, fiesta de la luna
H 90909: festival del doble nueve
H 101: yuandan
H 51144: cyber monday, cyber lunes, ciber lunes
H 11021: día de colón, día de cristóbal colón, columbus day
H 202: día de la candelaria, día de la marmota
H 214: san valentín, día de san valentín, día de los enamorados
H 308: día de las mujeres, día internacional de las mujeres, día de la mujer
H 308: día internacional de la mujer
H 317: san patricio, día de san patricio
H 319: día de san josé, día del padre español
H 422: día de la tierra
H 401: día de los inocentes americano
H 501: día internacional del trabajador, día internacional de los trabajadores, día del trabajador
H 501: día del trabajo, día de los trabajadores, primero de mayo
H 601: día del niño, día de los niños, día del niño internacional
H 624: noche de san juan, día de san juan
H 704: día de la independencia, día de independencia
H 815: día de la asunción, asunción de la virgen
H 714: día de la bastilla, toma de la bastilla
H 3156: domingo de la trinidad, domingo de la santísima trinidad
H 1012: día de la hispanidad, día de la raza, fiesta nacional, día del pilar
H 1031: halloween, noche de brujas, noche de halloween
H 1101: todos los santos, día de todos los santos
H 1102: día de los muertos, día de muertos, día de los difuntos
H 1206: día de la constitución
H 1208: inmaculada concepción, día de la inmaculada
H 1224: nochebuena, víspera de navidad, noche buena
H 1225: navidad, día de navidad
H 1228: día de los inocentes, día de los santos inocentes
H 1231: nochevieja, fin de año, víspera de año nuevo, noche vieja, víspera del año nuevo
H 3052: lunes de carnaval
H 3053: martes de carnaval, carnaval, mardi gras
H 3054: miércoles de ceniza
H 3093: domingo de ramos
H 3097: jueves santo
H 3098: viernes santo
H 3099: sábado santo, sábado de gloria
H 3100: pascua, domingo de pascua, domingo de resurrección, pascuas, día de pascua
H 3101: lunes de pascua
H 3139: ascensión, día de la ascensión
H 3150: lunes de pentecostés
H 1226: boxing day, día de san esteban
H 3149: pentecostés, domingo de pentecostés
H 3160: corpus christi
H 10131: día de martin luther king
H 10231: día de los presidentes, día del presidente
H 10517: día de la madre, día de las madres
H 10551: memorial day, día de los caídos
H 10637: día del padre, día de los padres
H 10911: labor day, día del trabajo americano
H 11144: acción de gracias, día de acción de gracias, thanksgiving
H 21144: viernes negro, black friday
)words";

}  // namespace foresail::understand::dates
