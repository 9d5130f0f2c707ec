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
W 6: sábado, sáb
W 7: domingo, dom
s 4: diario, diaria, diariamente, todos los días
s 5: semanal, semanalmente, todas las semanas
s 6: mensual, mensualmente, todos los meses
s 7: trimestral, trimestralmente
s 8: anual, anualmente, todos los años
A 0: hoy, del día
A 1: mañana, día siguiente, el día siguiente
A -1: ayer
A 2: pasado mañana
A -2: anteayer, antes de ayer
N 0: ahora, ahora mismo, actualmente
N 1: lo antes posible, cuanto antes, tan pronto como sea posible
U 1: segundo, segundos, seg
U 2: minuto, minutos, min, mins
U 3: hora, horas, h, hrs, hr
U 4: día, días
U 5: semana, semanas, sem
U 6: mes, meses
U 7: trimestre, trimestres
U 8: año, años
U 9: fin de semana, fines de semana
U 10: día hábil, días hábiles, día laborable, días laborables
U 11: semestre, semestres
U 12: década, décadas
r 1: próximo, próxima, próximos, próximas, siguiente, siguientes, que viene, que vienen
r 1: entrante
r 10: este próximo
r 0: este, esta, estos, estas, actual, corriente, en curso
r -1: anteriores, pasado, pasada, pasados, pasadas, último, última, últimos, últimas, anterior
r -1: previo
P 1: por la mañana, de la mañana, en la mañana, esta mañana, mañanas
P 2: mediodía tarde
P 3: tarde, tardes, por la tarde, de la tarde, en la tarde
P 4: noche, noches, por la noche, de la noche, en la noche, en la noche
P 5: madrugada, de la madrugada, amanecer
a 0: am
a 1: pm
h 0: en punto, horas, h, hrs
T 720: mediodía, del mediodía
T 0: medianoche
> 30: y media
> 15: y cuarto
> -15: menos cuarto
B 4: esta noche
n 1: uno
1 1: un, una
n 2: dos, par de, un par de
n 3: tres, algunos, algunas, unos, unas, pocos, varios, varias
n 4: cuatro
n 5: cinco
n 6: seis
n 7: siete
n 8: ocho
n 9: nueve
n 10: diez
n 11: once
n 12: doce
n 13: trece
n 14: catorce
n 15: quince
n 16: dieciséis
n 17: diecisiete
n 18: dieciocho
n 19: diecinueve
n 20: veinte
n 21: veintiuno, veintiún
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
n 0.5: medio, media, media hora de
o 1: primer, primero, primera, 1ro
o 2: segundo de, segunda, 2do
o 3: tercer, tercero, tercera
o 4: cuarto, cuarta
o 5: quinto, quinta
e 1: cada, todos los, todas las
K 0: hace
k 0: atrás
l 0: después, más tarde, a partir de ahora, desde ahora
i 0: en, dentro de
I 0: en menos de
b 1: antes de las, antes de, antes del, antes de la
b 2: después de las, posterior a, posterior de, después de, después del, a partir de
b 2: a partir del, tras

b 5: alrededor de, cerca de, aproximadamente, sobre las, hacia las, sobre, hacia
b 6: más de, al menos
b 7: menos de
f 0: desde, desde el, desde las, desde la
t 0: a, al, hasta, hasta el, hasta la, hasta las
w 0: entre, entre el, entre las
& 0: y, e, y el
@ 0: a las, a la, a eso de las, las
g 0: del, el, la, los, las, de, del, de la, en, en el, en la, durante, por la, para
p 1: inicio de, inicios de, principio de, principios de, comienzos de, comienzo de
p 1: primeros de, a principios de, principios del
p 2: mediados de, a mediados de, mitad de, mediados del
p 3: final de, finales de, fin de, fines de, a finales de, final del, finales del, fin del
E 1439: final del día, fin del día, fin de día
H 501: día del trabajador, día del trabajo
H 1225: navidad, día de navidad
H 1224: nochebuena
H 1231: nochevieja, fin de año
H 101: año nuevo
H 106: reyes, día de reyes
)words";

}  // namespace foresail::understand::dates
