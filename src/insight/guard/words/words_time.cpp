#include "insight/guard/words/phrase_table.h"
#include "insight/guard/words/words.h"

namespace foresail::insight::guarding {
namespace {

constexpr std::string_view units = R"(
second: seconds, sekunde, sekunden, secondes, segundos
minute: minute, minutes, min, mins, minuten, minuto, minutos, minutig
hour: hour, hours, hr, hrs, stunde, stunden, heure, heures, hora, horas, stundig, stundige
hour: stundigen
day: day, days, tag, tage, tagen, tages, jour, jours, journee, journees, dia, dias, tagig, tagige
day: tagigen, tagiger, tagiges
business day: werktag, werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen
week: week, weeks, wk, wks, woche, wochen, semaine, semaines, semana, semanas, wochig, wochige
week: wochigen, wochiger
month: month, months, mo, mos, monat, monate, monaten, monats, mois, mes, meses, monatig, monatige
month: monatigen, monatiger
quarter: quarter, quarters, quartal, quartale, quartals, trimestre, trimestres
year: year, years, yr, yrs, jahr, jahre, jahren, jahres, an, ans, annee, annees, ano, anos, jahrig
year: jahrige, jahrigen, jahriger
)";
constexpr std::string_view frequencies = R"(
hour: hourly, stundlich
day: daily, taglich, quotidien, quotidienne, diario, diaria
week: weekly, wochentlich, wochentliche, wochentlichen, hebdomadaire, semanal, semanales
month: monthly, monatlich, monatliche, monatlichen, monatlicher, mensuel, mensuelle, mensuels
month: mensual, mensuales, mensualmente, mensuellement
quarter: quarterly, vierteljahrlich, quartalsweise, trimestriel, trimestrielle, trimestral
year: yearly, annual, annually, jahrlich, jahrliche, jahrlichen, annuel, annuelle, annuellement
year: anual, anuales, anualmente
)";
constexpr std::string_view months = R"(
1: january, jan, januar, janner, janvier, janv, enero, ene
2: february, feb, febr, februar, fevrier, fevr, febrero
3: march, mar, marz, mars, marzo, mrz
4: april, apr, avril, avr, abril, abr
5: may, mai, mayo
6: june, jun, juni, juin, junio
7: july, jul, juli, juillet, juil, julio
8: august, aug, aout, agosto, ago
9: september, sep, sept, septembre, septiembre, setiembre
10: october, oct, oktober, okt, octobre, octubre
11: november, nov, novembre, noviembre
12: december, dec, dezember, dez, decembre, diciembre, dic
)";
constexpr std::string_view weekdays = R"(
1: monday, mondays, montag, montags, lundi, lunes
2: tuesday, tuesdays, tues, tue, dienstag, dienstags, mardi, martes
3: wednesday, wednesdays, wed, mittwoch, mittwochs, mercredi, miercoles
4: thursday, thursdays, thurs, thu, donnerstag, donnerstags, jeudi, jueves
5: friday, fridays, fri, freitag, freitags, vendredi, viernes
6: saturday, saturdays, samstag, samstags, sonnabend, samedi, sabado
7: sunday, sundays, sonntag, sonntags, dimanche, domingo
)";

std::string_view name_in(const PhraseTable& table, const std::string& folded) {
    return table.find(folded);
}
int number_in(const PhraseTable& table, const std::string& folded) {
    const std::string_view found = table.find(folded);
    return found.empty() ? 0 : std::atoi(std::string{found}.c_str());
}

}  // namespace

std::string_view time_unit(const std::string& folded) {
    static const PhraseTable table{units};
    return name_in(table, folded);
}
std::string_view frequency(const std::string& folded) {
    static const PhraseTable table{frequencies};
    return name_in(table, folded);
}
int month_of(const std::string& folded) {
    static const PhraseTable table{months};
    return number_in(table, folded);
}
int weekday_of(const std::string& folded) {
    static const PhraseTable table{weekdays};
    return number_in(table, folded);
}

}  // namespace foresail::insight::guarding
