#include "understand/date/lexicon.h"

namespace foresail::understand::dates {

const std::string_view english_words = R"words(
M 1: january, jan
M 2: february, feb
M 3: ?march, ?mar
M 4: april, apr
M 5: ?may
M 6: june, jun
M 7: july, jul
M 8: august, aug
M 9: september, sept, sep
M 10: october, oct
M 11: november, nov
M 12: december, dec
W 1: monday, mon
W 2: tuesday, tues, tue
W 3: wednesday, wednes, ?wed, wedn, weds
W 4: thursday, thurs, thur, thu
W 5: friday, fri
W 6: saturday, ?sat
W 7: sunday, ?sun
s 101: mondays
s 102: tuesdays
s 103: wednesdays
s 104: thursdays
s 105: fridays
s 106: saturdays
s 107: sundays
s 4: daily, everyday, day to day basis
s 5: weekly, once a week, once per week, any week
s 20: biweekly, bi weekly, fortnightly
s 6: monthly, once a month, once per month, any month
s 26: bimonthly, bi monthly
s 7: quarterly, once a quarter, once per quarter
s 8: yearly, annually, annual, once a year, once per year, any year
s 28: biannually
s 11: semiannual, semi annual, semiannually, semi annually, biannual, bi annual, half yearly
s 9: weekends, any weekend
c 1: times a, times per, times every, times each, times in a
c 2: twice a, twice per, twice every, twice each, twice in a
s 101: any monday
s 102: any tuesday
s 103: any wednesday
s 104: any thursday
s 105: any friday
s 106: any saturday
s 107: any sunday
s 10: weekdays, workdays
s 14: once a day, once per day, one a day
s 5: one a week
s 6: one a month
A 0: today, this day, the current day, otd, current day
A 1: tomorrow, tmr, tomorow, tomorrows, tmrw, next day, the next day, the following day
A 1: the day after, following day
A -1: yesterday, last day, the day before, the previous day, previous day, the last day
A 2: the day after next, day after next
A 2: the day after tomorrow, day after tomorrow, day after tmr, the day after tmr
A -2: the day before yesterday, day before yesterday
N 0: now, right now, at the moment, currently, at this time, at present, as of now
N 0: at the minute, at the present time, at this moment, at this very moment, at the present
N 1: asap, as soon as possible
U 1: seconds, sec, secs, s
U 1.2: second
U 2: minute, minutes, min, mins
U 3: hour, hours, hr, hrs, h
U 4: day, days, d
U 5: week number, week no
U 5: week, weeks, wk, wks, w
U 6: month, months
U 7: quarters, quarter, qtr
U 8: year, years, yr, yrs, y
U 9: weekend, weekends, week end
U 10: business day, business days, working day, working days, workday, workdays, work day, weekday
U 11: semester, semesters
U 12: decade, decades
U 13: fortnight, fortnights
U 14: workweek, work week, working week, business week, workweeks
U 15: century, centuries
r 1: next, following
r 10: upcoming, coming, this coming, this upcoming, this next
r 0: this, current
r 5: same, that same
r 2: after next
r -2: before last
r -1: last, previous, preceding
r -10: past, this past, this last
P 1: morning, mornings, in the morning, in the mornings, in morning, of the morning
P 2: afternoon, afternoons, in the afternoon, in the afternoons, in afternoon
P 3: evening, evenings, in the evening, in the evenings, in evening
P 4: night, nights, in the night, at night, in the nights, nighttime, night time
P 6: business hours, business hour
P 11: daytime, in the daytime, in daytime, during the daytime
P 8: lunchtime, lunch time, at lunchtime, at lunch time, ?lunch
P 9: ?breakfast, ?breakfast time, ?breakfasttime
P 10: ?dinner, ?dinnertime, ?dinner time, ?supper
B 4: tonight, tonite
a 0: am
a 1: pm
h 0: o clock, oclock, hundred hours
x 0: ish
T 720: noon, at noon, noontime, noonish, midday, mid day, at midday
T 0: midnight, mid night, at midnight
T 600: mid morning, midmorning
T 840: mid afternoon, midafternoon
< 30: half past, half after
< 15: quarter past, a quarter past, quarter after, a quarter after
< -15: quarter to, a quarter to, quarter of, quarter till, a quarter of, a quarter till
< 45: three quarters past, three quarter past
< 1000: minutes past, min past, mins past, minutes after, min after, mins after
< 2000: minutes to, min to, mins to, minutes before, min before, mins before
n 0: zero
n 1: one
n 2: two
m 2: couple, a couple, couple of, a couple of
n 3: three
m 3: few, a few, several, some
n 4: four
n 5: five
n 6: six
n 7: seven
n 8: eight
n 9: nine
n 10: ten
n 11: eleven
n 12: twelve
n 13: thirteen
n 14: fourteen
n 15: fifteen
n 16: sixteen
n 17: seventeen
n 18: eighteen
n 19: nineteen
n 20: twenty
n 30: thirty
n 40: forty, fourty
n 50: fifty
n 60: sixty
n 70: seventy
n 80: eighty
n 90: ninety
n 0.25: a quarter of an, quarter of an
n 0.75: three quarters of an, three quarter of an
n 0.5: half, half a, half an, a half, an half
m 100: hundred
m 1000: thousand
1 1: a, an
o 1: first
o 3: third
o 4: fourth
o 5: fifth
o 6: sixth
o 7: seventh
o 8: eighth
o 9: ninth
o 10: tenth
o 11: eleventh
o 12: twelfth
o 13: thirteenth
o 14: fourteenth
o 15: fifteenth
o 16: sixteenth
o 17: seventeenth
o 18: eighteenth
o 19: nineteenth
o 20: twentieth
o 30: thirtieth
e 1: every, each
e 2: every other, every second
k 0: ago, prior
l 0: later, from now, hence, after now
i 0: in
I 0: within, within the next, in less than, within the coming, within next
b 1: before, prior to, no later than, not later than, earlier than, sooner than, ahead of
b 1.5: ending on, ending with, ending
b 1: by, in advance of, on or before, up until, up till
b 1: any time until
b 2: after, later than, greater than, bigger than, newer than
b 3: since, starting, starting from, starting on, starting with, beginning, effective, as of
b 3: beginning on, beginning from, from on, as early as, any time from, anytime from
b 3: after or equal to, no earlier than, not earlier than, no sooner than, not before
b 3: on or after, any time after, anytime since, any time since
b 4: up to, through the end of, as late as
b 5: around, approximately, roughly, circa, approx, nearly, almost
b 6: more than, over, longer than, at least, exceeding
b 7: less than, under, fewer than, shorter than, at most
q 3: or later, and later, or after, and after, or newer, and greater, or greater, or above
q 3: and above
q 3: or beyond, and beyond, onwards, onward, and onwards, or onwards
q 4: or earlier, and earlier, or before, and before, or older
z 0: to date
f 0: from
t 0: to, through, thru
t 4: till, until, til
w 0: between
& 0: and
@ 0: at, at around, at about
@ 1: for
g 1: on
g 2: during
g 3: of
d 0: the
p 1: beginning of, start of, early, early in, begin of
p 21: earlier, earlier in
p 2: middle of, mid, middle
p 3: end of, late, late in, ending of
p 13: later, later in
p 30: end
E 1439: eod, end of day, end of the day, the end of the day, the eod, the end of day
E 1020: cob, close of business, cop, eob, end of business, close of play
p 33: eow
p 34: eom
p 35: eoy
p 36: eoq
y 0: timezone, time zone, standard time, daylight time
C 1: ?spring
C 2: summer
C 3: ?fall, autumn
C 4: winter
G 20: twenties
G 30: thirties
G 40: forties
G 50: fifties
G 60: sixties
G 70: seventies
G 80: eighties
G 90: nineties
G 2000: two thousands, noughties
J 1: fiscal year, fy, financial year
J 2: school year, sy, academic year
J 3: calendar year, cy
O 5: week of, week beginning, week commencing, week starting, w c, week beginning on
O 5: week starting on
O 9: weekend of
u 0: rest of, rest of the, rest of my, rest of this, rest of current, rest of the current, rest
v 0: all, full, whole, entire
v 1: another
_ 0: good morning, good afternoon, good evening, good night, up to date
_ 0: great day, good day, nice day, great week, good week, nice week, great month, good month
_ 0: great weekend, good weekend, nice weekend, one on one, second hand, great evening
_ 0: nice evening
_ 0: at last, last but not least, shouldn t last, won t last, doesn t last, will last, should last
_ 0: to last, may last, might last, can last, could last, would last, must last, not last, t last
H 1225: christmas, christmas day, xmas, xmas day, the christmas
H 1224: christmas eve, xmas eve
H 1226: boxing day, st stephen's day
H 101: new year's day, new years day, new year day, ?new year, ?new years, ?new year's, yuandan
H 101: yuan dan
H 1231: new year's eve, new years eve, new year eve, new years' eve
H 214: valentine's day, valentines day, valentine day, valentine's, lover day, lovers day
H 214: lover's day
H 314: white lover day, white day, white lover's day
H 1031: halloween, halloween day, all hallows' eve, all hallows eve
H 1101: all saints, all saints day, all saint's day, all saints' day, all hallows day
H 1101: all hallow day
H 1102: all souls day, all souls' day, all souls
H 704: independence day, us independence day, usa independence day
H 317: st patrick's day, saint patrick's day, st patricks day, st patrick day, st patrick
H 1111: veterans day, veteran's day, veterans' day, singles day, single day, singles' day
H 1105: guy fawkes day, guy fawkes, guy fawkes night, bonfire night
H 401: april fools, april fools' day, april fool's day, april fools day
H 423: st george day, st george's day, saint george's day
H 501: may day, mayday, international workers' day, international workers day, int'l workers' day
H 501: workers' day, workers day
H 505: cinco de mayo
H 815: assumption day, assumption of mary
H 1208: immaculate conception
H 319: st joseph's day, saint joseph's day
H 624: baptiste day
H 714: bastille day
H 202: groundhog day
H 120: inauguration day
H 422: earth day
H 619: juneteenth, freedom day, jubilee day, emancipation day
H 504: youth day
H 601: children's day, children day, childrens day, child day
H 308: women's day, womens day, female day, international women's day
H 312: tree planting day, arbor day
H 307: girls day, girls' day, girl's day
H 910: teacher's day, teachers day, teachers' day, teacher day
H 1226: mao's birthday, maos birthday
H 106: ?epiphany, three kings day, three kings' day
H 3100: easter, easter day, easter sunday
H 3101: easter monday
H 3099: easter saturday, holy saturday
H 3098: good friday
H 3097: maundy thursday, holy thursday
H 3093: palm sunday
H 3054: ash wednesday
H 3053: mardi gras, shrove tuesday, fat tuesday
H 3052: clean monday, shrove monday
H 3139: ascension day, ascension thursday
H 3149: whit sunday, pentecost, whitsunday
H 3150: whit monday, pentecost monday
H 3156: trinity sunday
H 3160: ?corpus christi
H 11144: thanksgiving, thanksgiving day, thanks giving, thanks giving day
H 21144: black friday
H 51144: cyber monday
H 10911: labor day, labour day
H 10551: memorial day
H 10131: martin luther king day, mlk day, martin luther king jr day, martin luther king jr. day
H 10231: presidents day, president's day, presidents' day, washington's birthday
H 10231: washingtons birthday
H 11021: columbus day, indigenous peoples' day, indigenous peoples day
H 10527: mother's day, mothers day, mother day, mothers' day
H 10637: father's day, fathers day, father day, fathers' day
H 10321: canberra day
H 70901: ramadan, start of ramadan, beginning of ramadan
H 71001: eid al fitr, eid ul fitr, eid
H 71210: eid al adha, eid ul adha, feast of sacrifice, sacrifice feast
H 70101: islamic new year, hijri new year
H 70312: mawlid, mawlid al nabi
H 80101: rosh hashanah, jewish new year
H 80110: yom kippur
H 80325: hanukkah, chanukah
H 80815: passover, pesach
H 90101: chinese new year, lunar new year, spring festival, chinese new year's day
H 90115: lantern festival, lantern day
H 90505: dragon boat festival, dragon boat day
H 90815: mid autumn festival, mid autumn day, moon festival, moon day
H 90909: double ninth festival, chongyang festival
)words";

}  // namespace foresail::understand::dates
