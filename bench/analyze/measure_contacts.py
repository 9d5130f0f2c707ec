#!/usr/bin/env python3
"""Measures `foresail analyze contacts` on Febrl's data set 1 and on records made harder.

    bench/analyze/measure_contacts.py [--foresail build/release/foresail] [--seed 1]

The harder sets are made here: values drawn as often as they stand in the originals of data set 1,
half of the rarer ones invented, then one to five duplicates of a record, each with up to ten
errors: slips of the keyboard, read wrongly, written as heard, cut, split or joined words, fields
swapped, missing or other people's. Counted are pairs from a probability of 0.5 on.
"""
import argparse
import csv
import json
import pathlib
import random
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIELDS = ("given_name", "surname", "street_number", "address_1", "address_2", "suburb", "postcode",
          "state", "date_of_birth", "soc_sec_id")
SHAPE = {"dataset 2": (4000, 1000, 4), "dataset 3": (2000, 3000, 10), "worse": (1500, 3500, 16)}
HEARD = (("ph", "f"), ("f", "ph"), ("ck", "k"), ("c", "k"), ("k", "c"), ("y", "i"), ("i", "ie"),
         ("ee", "ea"), ("s", "z"), ("z", "s"), ("ou", "u"), ("th", "t"), ("w", "v"), ("ll", "l"),
         ("l", "ll"), ("n", "nn"), ("e", "a"), ("sch", "sh"))
READ = (("o", "0"), ("l", "1"), ("s", "5"), ("b", "8"), ("m", "rn"), ("d", "cl"), ("w", "vv"),
        ("1", "7"), ("5", "6"), ("3", "8"))
KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890")


def slip(value, chance):
    at = chance.randrange(len(value))
    kind = chance.randrange(4)
    if kind == 0 and len(value) > 1:
        return value[:at] + value[at + 1:]
    if kind == 1 and at + 1 < len(value):
        return value[:at] + value[at + 1] + value[at] + value[at + 2:]
    row = next((row for row in KEYS if value[at] in row), KEYS[0])
    other = row[max(0, min(len(row) - 1, row.find(value[at]) + chance.choice((-1, 1))))]
    return value[:at] + other + value[at + (kind == 2):]


def replaced(value, table, chance):
    fit = [(old, new) for old, new in table if old in value]
    if not fit:
        return slip(value, chance)
    old, new = chance.choice(fit)
    return value.replace(old, new, 1)


def damage_value(record, field, pools, chance):
    value = record[field]
    kind = chance.random()
    if kind < 0.12:
        record[field] = ""
    elif kind < 0.24 or not value:
        record[field] = chance.choice(pools[field])
    elif kind < 0.32:
        other = chance.choice(FIELDS)
        record[field], record[other] = record[other], record[field]
    elif kind < 0.42 and len(value) > 3:
        at = chance.randrange(1, len(value) - 1)
        record[field] = value.replace(" ", "", 1) if " " in value else f"{value[:at]} {value[at:]}"
    elif kind < 0.55:
        record[field] = replaced(value, HEARD, chance)
    elif kind < 0.65:
        record[field] = replaced(value, READ, chance)
    else:
        record[field] = slip(value, chance)


def invent(value, chance):
    syllables = [a + b for a in "bcdfghjklmnprstvw" for b in ("a", "e", "i", "o", "u", "an", "el")]
    if not value.isalpha():
        return value
    return "".join(chance.choice(syllables) for _ in range(chance.randint(2, 4)))


def make_set(originals, shape, seed):
    chance = random.Random(seed)
    original_count, duplicate_count, errors_max = shape
    pools = {field: [one[field] for one in originals] for field in FIELDS}
    records, groups = [], []
    for group in range(original_count):
        record = {field: chance.choice(pools[field]) for field in FIELDS}
        for field in ("surname", "address_2", "suburb"):
            if chance.random() < 0.5:
                record[field] = invent(record[field], chance)
        record["street_number"] = str(int(chance.paretovariate(0.7)) % 400)
        record["date_of_birth"] = (f"{chance.randint(1900, 1999)}{chance.randint(1, 12):02}"
                                   f"{chance.randint(1, 28):02}")
        record["soc_sec_id"] = str(chance.randint(1_000_000, 9_999_999))
        records.append(record)
        groups.append(group)
    made = {}
    while duplicate_count > 0:
        group = chance.randrange(original_count)
        wanted = min(duplicate_count, min(5, int(chance.paretovariate(1.2))))
        if made.setdefault(group, 0) + wanted > 5:
            continue
        made[group] += wanted
        duplicate_count -= wanted
        for _ in range(wanted):
            record = dict(records[group])
            for _ in range(chance.randint(1, errors_max)):
                damage_value(record, chance.choice(FIELDS), pools, chance)
            records.append(record)
            groups.append(group)
    order = list(range(len(records)))
    chance.shuffle(order)
    return [records[i] for i in order], [groups[i] for i in order]


def read_febrl(path):
    with open(path, newline="", encoding="utf-8") as file:
        rows = [{k.strip(): v.strip() for k, v in row.items()} for row in csv.DictReader(file)]
    records = [{field: row[field] for field in FIELDS} for row in rows]
    return records, [row["rec_id"].split("-")[1] for row in rows], rows


def measure(foresail, name, records, groups):
    line = json.dumps({"records": [{"id": i, "fields": record}
                                   for i, record in enumerate(records)]})
    begin = time.monotonic()
    run = subprocess.run([foresail, "analyze", "contacts"], input=line, text=True,
                         capture_output=True, check=True)
    took = time.monotonic() - begin
    found = {(a, b) for a, b, p in json.loads(run.stdout)["pairs"] if p >= 0.5}
    members = {}
    for i, group in enumerate(groups):
        members.setdefault(group, []).append(i)
    true = {(a, b) for one in members.values() for x, a in enumerate(one) for b in one[x + 1:]}
    right = len(found & true)
    precision, recall = right / max(1, len(found)), right / len(true)
    print(f"contacts, {name}: {len(records)} records, {len(true)} pairs, precision "
          f"{precision:.4f}, recall {recall:.4f}, F1 "
          f"{2 * precision * recall / max(1e-9, precision + recall):.4f}, {took:.2f} s")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--foresail", default=ROOT / "build/release/foresail")
    parser.add_argument("--data", default=ROOT.parent / "shared/data")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    path = pathlib.Path(arguments.data) / "contacts/febrl_dataset1.csv"
    records, groups, rows = read_febrl(path)
    measure(arguments.foresail, "Febrl's data set 1", records, groups)
    originals = [record for record, row in zip(records, rows) if row["rec_id"].endswith("-org")]
    for name, shape in SHAPE.items():
        made, groups = make_set(originals, shape, arguments.seed)
        measure(arguments.foresail, f"made like {name}", made, groups)


if __name__ == "__main__":
    main()
