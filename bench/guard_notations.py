#!/usr/bin/env python3
"""The grounding guard on ways of writing one thing: numbers in digits and words, dates, times of day,
amounts, percentages, periods and quarters in four languages, each way held against each other one
(must be shown) and against another value (must not). Usage: bench/guard_notations.py --binary
build/release/foresail"""
import argparse
import itertools
import random

from guard_cases import measure

ONES = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
          "fifteen sixteen seventeen eighteen nineteen",
    "de": "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn "
          "fünfzehn sechzehn siebzehn achtzehn neunzehn",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
          "seize dix-sept dix-huit dix-neuf",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
          "dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés "
          "veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"}
TENS = {"en": "- - twenty thirty forty fifty sixty seventy eighty ninety",
        "de": "- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
        "fr": "- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt",
        "es": "- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa"}
ONES, TENS = ({lang: words.split() for lang, words in table.items()} for table in (ONES, TENS))
SPANISH_HUNDREDS = ("- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos "
                    "ochocientos novecientos").split()


def english(n):
    if n < 20:
        return ONES["en"][n]
    if n < 100:
        return TENS["en"][n // 10] + ("-" + ONES["en"][n % 10] if n % 10 else "")
    if n < 1000:
        return english(n // 100) + " hundred" + (" and " + english(n % 100) if n % 100 else "")
    joiner = " " if n % 1000 >= 100 else " and "
    return english(n // 1000) + " thousand" + (joiner + english(n % 1000) if n % 1000 else "")


def german(n):
    if n < 20:
        return "eins" if n == 1 else ONES["de"][n]
    if n < 100:
        return (ONES["de"][n % 10] + "und" if n % 10 else "") + TENS["de"][n // 10]
    if n < 1000:
        return ONES["de"][n // 100] + "hundert" + (german(n % 100) if n % 100 else "")
    front = german(n // 1000) if n >= 2000 else "ein"
    return front + "tausend" + (german(n % 1000) if n % 1000 else "")


def french(n):
    if n < 20:
        return ONES["fr"][n]
    if n < 100:
        tens, ones = divmod(n, 10)
        if tens in (7, 9):
            return "soixante et onze" if n == 71 else f"{TENS['fr'][tens]}-{ONES['fr'][10 + ones]}"
        if ones == 0:
            return TENS["fr"][tens] + ("s" if tens == 8 else "")
        return TENS["fr"][tens] + (" et un" if ones == 1 and tens != 8 else "-" + ONES["fr"][ones])
    if n < 1000:
        front = "" if n < 200 else ONES["fr"][n // 100] + " "
        return front + "cent" + (" " + french(n % 100) if n % 100 else "s" if n >= 200 else "")
    front = "" if n < 2000 else french(n // 1000) + " "
    return front + "mille" + (" " + french(n % 1000) if n % 1000 else "")


def spanish(n):
    if n < 30:
        return ONES["es"][n]
    if n < 100:
        return TENS["es"][n // 10] + (" y " + spanish(n % 10) if n % 10 else "")
    if n < 1000:
        return "cien" if n == 100 else SPANISH_HUNDREDS[n // 100] + (
            " " + spanish(n % 100) if n % 100 else "")
    front = "" if n < 2000 else spanish(n // 1000) + " "
    return front + "mil" + (" " + spanish(n % 1000) if n % 1000 else "")


IN_WORDS = {"en": english, "de": german, "fr": french, "es": spanish}
COUNTS = {"en": ("They need {} licences.", "The discount is {} percent.", "It costs {} euros."),
          "de": ("Sie brauchen {} Lizenzen.", "Der Rabatt beträgt {} Prozent.", "Es kostet {} Euro."),
          "fr": ("Il leur faut {} licences.", "La remise est de {} pour cent.",
                 "Cela coûte {} euros."),
          "es": ("Necesitan {} licencias.", "El descuento es del {} por ciento.",
                 "Cuesta {} euros.")}
MONTHS = {"en": "January February March April May June July August September October November December",
          "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
          "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
          "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
                "diciembre"}
SHORT = {"en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
         "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
         "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
         "es": "ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic."}
DATED = {"en": "The contract starts on {}.", "de": "Der Vertrag beginnt am {}.",
         "fr": "Le contrat commence le {}.", "es": "El contrato empieza el {}."}
# {d} day, {m} month, {M} its name, {s} its short name, {o} the day as an ordinal, {y} year.
OPEN_DATES = {"en": "{d} {M}|{M} {d}|{M} {o}|{o} {M}|the {o} of {M}|{d} {s}|{s} {d}",
              "de": "{d}. {M}|{d}.{m}.|{d:02}.{m:02}.|{d}. {s}",
              "fr": "{o} {M}|{d} {s}|{d}/{m:02}|{d:02}/{m:02}",
              "es": "{d} de {M}|{d}/{m:02}|{d} {s}"}
WHOLE_DATES = {"en": "{d} {M} {y}|{M} {d}, {y}|{M} {o}, {y}|{d}/{m:02}/{y}|{y}-{m:02}-{d:02}|"
                     "{d} {s} {y}|{s} {d}, {y}|{d}-{s}-{y}|{d:02}.{m:02}.{y}",
               "de": "{d}. {M} {y}|{d}.{m}.{y}|{d:02}.{m:02}.{y}|{y}-{m:02}-{d:02}|{d}. {s} {y}",
               "fr": "{o} {M} {y}|{d:02}/{m:02}/{y}|{d}/{m}/{y}|{d} {s} {y}|{d:02}.{m:02}.{y}",
               "es": "{d} de {M} de {y}|{d} de {M} del {y}|{d:02}/{m:02}/{y}|{d}-{m:02}-{y}"}
TIMED = {"en": "Call at {}.", "de": "Der Anruf ist um {}.", "fr": "L'appel est à {}.",
         "es": "La llamada es a las {}."}
# {h} hour, {t} of twelve, {p} a or p, {n} minutes; those of full hours apart.
TIMES = {"en": "{h}:{n:02}|{t}:{n:02} {p}m", "de": "{h}:{n:02} Uhr|{h}.{n:02} Uhr",
         "fr": "{h} h {n:02}|{h}h{n:02}|{h}:{n:02}", "es": "{h}:{n:02}|{h}.{n:02} h|{h}:{n:02} h"}
FULL_HOURS = {"en": "{t} {p}m|{t}{p}m|{t} {p}.m.", "de": "{h} Uhr", "fr": "{h} h|{h} heures|{h}h",
              "es": "{h} h|{h} horas"}
PRICED = {"en": "The price is {}.", "de": "Der Preis beträgt {}.", "fr": "Le prix est de {}.",
          "es": "El precio es de {}."}
PRICES = {"en": "€{k},500|EUR {k},500|{k},500 euros|€{k}.5k|{k}.5k euros|€{k},500.00|{k}500 EUR",
          "de": "{k}.500 €|{k}.500,00 €|{k}500 Euro|EUR {k}.500|{k},5 Tsd. Euro|{k}.500,- €|{k} 500 €",
          "fr": "{k} 500 €|{k}\u202f500 euros|{k}500 €|{k},5 k€|{k} 500,00 €",
          "es": "{k}.500 €|{k} 500 euros|{k}500 €|{k}.500,00 euros|{k},5 mil euros|EUR {k}.500"}
SAME = [("Revenue is {}.", "$1.2m|$1.2 million|USD 1,200,000|1.2 million dollars|$1.2M|$1.2mn"),
        ("Der Umsatz beträgt {}.", "1,2 Mio. Euro|1,2 Millionen Euro|1.200.000 €|€ 1,2 Mio."),
        ("Le chiffre est de {}.", "1,2 M€|1,2 million d'euros|1 200 000 €"),
        ("La facturación es de {}.", "1,2 millones de euros|1.200.000 €|1,2 M€|1,2 mill. de euros"),
        ("The discount is {}.", "12.5%|12.5 %|12.5 per cent|twelve and a half percent|12½%"),
        ("Der Rabatt beträgt {}.", "12,5 %|12,5 Prozent|zwölfeinhalb Prozent|zwölf Komma fünf Prozent"),
        ("La remise est de {}.", "12,5 %|12,5 pour cent|douze et demi pour cent|"
                                 "douze virgule cinq pour cent"),
        ("El descuento es del {}.", "12,5 %|12,5 por ciento|doce y medio por ciento|"
                                    "doce coma cinco por ciento"),
        ("The term is {}.", "24 months|twenty-four months|2 years|two years"),
        ("Die Laufzeit beträgt {}.", "24 Monate|vierundzwanzig Monate|zwei Jahre"),
        ("La durée est de {}.", "24 mois|vingt-quatre mois|deux ans|deux années"),
        ("La duración es de {}.", "24 meses|veinticuatro meses|dos años"),
        ("It takes {}.", "90 minutes|an hour and a half|1.5 hours|one and a half hours"),
        ("Es dauert {}.", "90 Minuten|anderthalb Stunden|eineinhalb Stunden|1,5 Stunden"),
        ("Cela prend {}.", "90 minutes|une heure et demie|1,5 heure"),
        ("Dura {}.", "90 minutos|una hora y media|1,5 horas"),
        ("It ships in {}.", "Q3 2027|the third quarter of 2027|3Q 2027|Q3/2027|Q3 '27"),
        ("Es kommt im {}.", "Q3 2027|dritten Quartal 2027|3. Quartal 2027|Q3/2027|III. Quartal 2027"),
        ("Cela sort au {}.", "T3 2027|troisième trimestre 2027|3e trimestre 2027"),
        ("Sale en el {}.", "T3 2027|tercer trimestre de 2027|3T 2027|3.er trimestre de 2027")]


def filled(table, lang, **values):
    return [form.format(**values) for form in table[lang].split("|")]


def numbers(lang, rng):
    values = list(range(2, 100)) + [rng.randrange(100, 100000) for _ in range(80)]
    for value in values:
        other = rng.choice([one for one in values if one != value])
        for i, frame in enumerate(COUNTS[lang]):
            if i == 1 and max(value, other) > 99:
                continue
            digits, words = frame.format(value), frame.format(IN_WORDS[lang](value))
            yield digits, words, True
            yield words, digits, True
            yield digits, frame.format(IN_WORDS[lang](other)), False
            yield words, frame.format(other), False


def days(lang, rng):
    def forms(table, day, month, year):
        ordinal = f"{day}{'th' if 10 <= day <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"
        if lang == "fr":
            ordinal = "1er" if day == 1 else str(day)
        return filled(table, lang, d=day, m=month, y=year, o=ordinal,
                      M=MONTHS[lang].split()[month - 1], s=SHORT[lang].split()[month - 1])
    for _ in range(60):
        day, month, year = rng.randrange(1, 28), rng.randrange(1, 13), rng.choice([2026, 2027])
        whole, part = (forms(table, day, month, year) for table in (WHOLE_DATES, OPEN_DATES))
        pairs = itertools.chain(itertools.product(whole, whole + part), itertools.product(part, part))
        for source, said in pairs:
            yield DATED[lang].format(source), DATED[lang].format(said), True
        if day <= 12:  # 3/4 is read both ways.
            continue
        for source, said in itertools.product(whole, forms(WHOLE_DATES, day + 1, month, year)):
            yield DATED[lang].format(source), DATED[lang].format(said), False
        for source, said in itertools.product(whole, forms(WHOLE_DATES, day, month % 12 + 1, year)):
            yield DATED[lang].format(source), DATED[lang].format(said), False


def times(lang, rng):
    def forms(hour, minute):
        table = TIMES[lang] + ("|" + FULL_HOURS[lang] if minute == 0 else "")
        return filled({lang: table}, lang, h=hour, t=(hour - 1) % 12 + 1, n=minute,
                      p="a" if hour < 12 else "p")
    for hour, minute in itertools.product(range(8, 20), (0, 15, 30, 45)):
        other = rng.choice([one for one in range(8, 20) if one % 12 != hour % 12])
        for source, said in itertools.product(forms(hour, minute), repeat=2):
            yield TIMED[lang].format(source), TIMED[lang].format(said), True
        for said in forms(other, minute):
            yield TIMED[lang].format(forms(hour, minute)[0]), TIMED[lang].format(said), False


def prices(lang, _):
    for k in range(1, 40, 3):
        own = filled(PRICES, lang, k=k)
        for source, said in itertools.product(own, own):
            yield PRICED[lang].format(source), PRICED[lang].format(said), True
        dollars = [form.replace("€", "$").replace("EUR", "USD").replace("euros", "dollars")
                   .replace("Euro", "Dollar") for form in own]
        for said in filled(PRICES, lang, k=k + 1) + dollars:
            yield PRICED[lang].format(own[0]), PRICED[lang].format(said), False


def all_cases(rng):
    for kind in (numbers, days, times, prices):
        for lang in ONES:
            for source, said, is_true in kind(lang, rng):
                yield kind.__name__, source, said, is_true
    for frame, forms in SAME:
        for source, said in itertools.product(forms.split("|"), repeat=2):
            yield "other", frame.format(source), frame.format(said), True


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--show", action="store_true", help="print what is wrong")
    options = parser.parse_args()
    measure(options.binary, all_cases(random.Random(options.seed)), options.show)


main()
