#!/usr/bin/env python3
"""Measures `foresail analyze injection` in German, French and Spanish.

    bench/analyze/measure_injection.py [--foresail build/release/foresail] [--show]

Sentences by hand (training/injection_held.txt), of each part apart: the share of instructions that
are caught, and of business that is called an instruction. Then false alarms in real text: mails of
../shared/data/mime and ../shared/data/replies, and the sentences of ../shared/data/dates, in these
languages. --show prints what is wrong.
"""
import argparse
import collections
import email
import email.policy
import gzip
import json
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
COMMON = {"de": "und der die das nicht ist mit für wir ich sie bitte auf ein eine",
          "fr": "le la les des est et pour vous nous dans une pas que avec votre",
          "es": "el los las que para por con una del se su usted como más"}


def flagged(foresail, texts):
    lines = "".join(json.dumps({"context": text}) + "\n" for text in texts)
    run = subprocess.run([foresail, "analyze", "injection"], input=lines, text=True,
                         capture_output=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def by_hand():
    part = ""
    for line in (ROOT / "training/injection_held.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("part "):
            part = line
        elif line and not line.startswith("#"):
            language, sign, text = line.split(" ", 2)
            yield part, language, sign == "+", text


def language_of(text):
    """The one of the three whose common words are most, if they are many."""
    words = collections.Counter(re.findall(r"[^\W\d_]+", text.lower()))
    counts = {language: sum(words[w] for w in common.split())
              for language, common in COMMON.items()}
    best = max(counts, key=counts.get)
    return best if counts[best] >= max(3, 0.06 * sum(words.values())) else None


def plain_parts(file):
    message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    for part in message.walk():
        if part.get_content_type() != "text/plain":
            continue
        try:
            yield part.get_content()
        except (LookupError, ValueError, KeyError):
            continue


def real_texts(data):
    """(where from, language, text)"""
    for file in sorted((data / "mime").rglob("*.eml")):
        for text in plain_parts(file):
            if language := language_of(text):
                yield "mails (mime)", language, text
    for file in sorted(p for p in (data / "replies").rglob("*") if p.is_file()):
        if file.suffix != ".gz" and (language := language_of(file.read_text(errors="replace"))):
            yield "mails (replies)", language, file.read_text(errors="replace")
    for language, name in (("de", "german"), ("fr", "french"), ("es", "spanish")):
        for file in sorted((data / "dates").glob(f"{name}*/**/*.gz")) + sorted(
                (data / "dates").glob(f"{name}*.gz")):
            for line in gzip.open(file, "rt", encoding="utf-8"):
                yield "sentences (dates)", language, json.loads(line)["Input"]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--foresail", default=ROOT / "build/release/foresail")
    parser.add_argument("--data", type=pathlib.Path, default=ROOT / "../shared/data")
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    cases = list(by_hand())
    answers = flagged(options.foresail, [case[3] for case in cases])
    counts = collections.defaultdict(lambda: [0, 0])
    for (part, language, is_instruction, text), answer in zip(cases, answers, strict=True):
        for key in ((part, language, is_instruction), (part, "all", is_instruction)):
            counts[key][0] += answer["flagged"]
            counts[key][1] += 1
        if options.show and answer["flagged"] != is_instruction:
            print("missed" if is_instruction else "false alarm", language, text)
    for part, language in sorted({key[:2] for key in counts}):
        caught, there = counts[part, language, True]
        alarms, others = counts[part, language, False]
        print(f"{part} {language:3}: caught {caught}/{there}, false alarms {alarms}/{others}, "
              f"difference {caught / there - alarms / others:.2f}")
    texts = list(real_texts(options.data))
    counts = collections.defaultdict(lambda: [0, 0])
    for (where, language, text), answer in zip(texts, flagged(options.foresail,
                                                              [t[2] for t in texts]), strict=True):
        counts[where, language][0] += answer["flagged"]
        counts[where, language][1] += 1
        if options.show and answer["flagged"]:
            print("false alarm", where, language,
                  [text[a:b] for a, b in answer["spans"]][:3])
    for (where, language), (alarms, there) in sorted(counts.items()):
        print(f"{where} {language}: false alarms {alarms}/{there}")


main()
