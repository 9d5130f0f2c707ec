#include "understand/date/lexicon.h"

namespace foresail::understand::dates {

const std::string_view english_words = R"words(
M 1: january, jan
M 2: february, feb
M 3: march, ?mar
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
W 3: wednesday, wednes, ?wed, weds
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
s 4: daily
s 5: weekly
s 20: biweekly, bi weekly, fortnightly
s 6: monthly
s 7: quarterly
s 8: yearly, annually, annual
s 9: weekends
A 0: today, this day, the day, the current day
A 1: tomorrow, tmr, tomorow, tmrw, next day, the next day
A -1: yesterday, last day, the day before, the previous day, previous day, the last day
A 2: the day after tomorrow, day after tomorrow, day after tmr, the day after tmr
A -2: the day before yesterday, day before yesterday
N 0: now, right now, at the moment, currently, at this time, at present, as of now
N 1: asap, as soon as possible
U 1: second, seconds, sec, secs, s
U 2: minute, minutes, min, mins
U 3: hour, hours, hr, hrs, h
U 4: day, days, d
U 5: week, weeks, wk, wks, w
U 6: month, months
U 7: quarters, quarter, qtr
U 8: year, years, yr, yrs, y
U 9: weekend, weekends, week end
U 10: business day, business days, working day, working days, workday, workdays, weekday
U 11: half year, semester
U 12: decade, decades
U 13: fortnight, fortnights
r 1: next, following, the following
r 10: upcoming, coming, this coming, this upcoming, this next
r 0: this, current, the current, the same, same
r 2: after next
r -1: last, previous, preceding
r -10: past, this past, this last, the past
P 1: morning, mornings, in the morning
P 2: afternoon, afternoons, in the afternoon
P 3: evening, evenings, in the evening
P 4: night, nights, in the night, at night, nighttime
P 5: early morning, dawn
P 6: daytime, business hours, business hour
P 7: midday, lunch, lunchtime, lunch time
B 4: tonight, tonite
a 0: am
a 1: pm
h 0: o clock, oclock, hundred hours
T 720: noon, at noon, noontime, noonish, 12 noon
T 0: midnight
< 30: half past, half after
< 15: quarter past, a quarter past, quarter after
< -15: quarter to, a quarter to, quarter of, quarter till, a quarter of
< 1000: past, minutes past, min past, mins past
< 1001: to the hour
n 0: zero
n 1: one
n 2: two, couple, a couple, couple of, a couple of
n 3: three, few, a few, several
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
n 40: forty
n 50: fifty
n 0.5: half, half a, half an
m 100: hundred
1 1: a, an
o 1: first
o 2: second of
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
e 2: every other
k 0: ago, earlier, prior
l 0: later, from now, hence, from today, after now, after today, out
i 0: in
I 0: within, within the next, in less than
b 1: before, prior to, no later than, not later than, earlier than, sooner than, ahead of
b 1: as late as
b 2: after, later than, greater than
b 3: since, starting, starting from, starting on, from on, beginning, as early as, effective, as of
b 4: up to, through the end of, up until
b 5: around, approximately, roughly, circa, approx, near, nearly, almost
b 6: more than, over, longer than, at least, greater than, exceeding
b 7: less than, under, fewer than, shorter than, at most
f 0: from
t 0: to, through, thru, till, until
w 0: between
& 0: and
@ 0: at, at around, at about, for
g 0: the, of, on, in the, in, of the, on the, for the, during, during the, at the, s
p 1: earlier, earlier in, beginning of, start of, the beginning of, the start of, early
p 1: early in, the beginning, begin of
p 2: middle of, mid, the middle of
p 3: end of, the end of, late, late in, ending, later, later in
E 1439: eod, end of day, end of the day, the end of the day, the eod, the end of day
E 1020: cob, close of business, cop, eob, end of business, close of play
p 33: eow
p 34: eom
p 35: eoy
p 36: eoq
H 1225: christmas, christmas day, xmas
H 1224: christmas eve
H 101: new year's day, new years day, new year
H 1231: new year's eve, new years eve
H 214: valentine's day, valentines day
H 1031: halloween
H 704: independence day, fourth of july
H 317: st patrick's day, saint patrick's day
H 1111: veterans day
)words";

}  // namespace foresail::understand::dates
