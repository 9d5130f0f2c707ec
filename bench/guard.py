#!/usr/bin/env python3
"""The grounding guard on real mails and contracts: sentences as they stand there must be shown; the
same sentences with another number, month or name, or with an amount, a percentage or a period put in,
must not. Usage: bench/guard.py --binary build/release/foresail --data ../shared/data"""
import argparse
import gzip
import json
import pathlib
import random
import re

from guard_cases import measure

WORDS = {2: "two", 3: "three", 5: "five", 7: "seven", 10: "ten", 12: "twelve", 15: "fifteen",
         20: "twenty", 25: "twenty-five", 30: "thirty", 45: "forty-five", 60: "sixty",
         90: "ninety", 100: "one hundred"}
MONTHS = ("January February March April June July August September October November "
          "December").split()
NAMES = ["Globex", "Initech", "Marlowe", "Hendrix", "Okafor", "Bergmann", "Vandelay", "Wexler"]


def texts_of(data, rng):
    mails = [json.loads(line) for line in gzip.open(data / "injection/bipia_emails.jsonl.gz", "rt")]
    texts = [m["context"] if isinstance(m["context"], str) else " ".join(m["context"])
             for m in mails]
    clauses = [json.loads(line)["text"] for line in gzip.open(data / "clauses/cuad.jsonl.gz", "rt")]
    return texts + rng.sample(clauses, 400)


def altered(sentence, text, rng):
    """(kind, sentence, must be shown) for each way in which the sentence can be altered."""
    yield "as it stands", sentence, True
    number = re.search(r"(?<![\w.,/$:-])\d{1,6}(?![\w.,/:-])", sentence)
    if number:
        front, value, behind = (sentence[:number.start()], int(number.group()),
                                sentence[number.end():])
        other = str(value + rng.choice([1, 2, 3, 7, 11, 40, 100]))
        if not re.search(rf"(?<!\d){other}(?!\d)", text):
            yield "another number", front + other + behind, False
        if value in WORDS:
            yield "number as a word", front + WORDS[value] + behind, True
    for month in MONTHS:
        if not re.search(rf"\b{month}\b", sentence):
            continue
        others = [m for m in MONTHS if m not in text]
        if others:
            yield "another month", re.sub(rf"\b{month}\b", rng.choice(others), sentence, 1), False
        yield "month as 'Nov.'", re.sub(rf"\b{month}\b", month[:3] + ".", sentence, 1), True
    names = [m for m in re.finditer(r"(?<=[a-z,] )[A-Z][a-z]{2,}\b", sentence)]
    if names:
        name = rng.choice(names)
        yield ("another name", sentence[:name.start()] + rng.choice(NAMES) + sentence[name.end():],
               False)
    gaps = list(re.finditer(r" (?=[a-z])", sentence))
    if gaps:
        front, behind = sentence[:(at := rng.choice(gaps).start())], sentence[at:]
        yield "a percentage put in", f"{front} {rng.choice([13, 17, 22.5, 37])}%{behind}", False
        amount = rng.choice(["$3,333", "$77k", "41.9 million euros"])
        yield "an amount put in", f"{front} for {amount}{behind}", False
    yield "a name in front", f"{rng.choice(NAMES)} {sentence[0].lower()}{sentence[1:]}", False
    period = rng.choice(["seventeen weeks", "19 months", "eleven business days"])
    yield "a period behind", f"{sentence.rstrip('.')} within {period}.", False


def cases_of(texts, rng):
    for text in texts:
        sentences = [s.strip() for s in re.split(r"(?<=[.!?])\s+", text) if 20 < len(s) < 400]
        for sentence in rng.sample(sentences, min(4, len(sentences))):
            for kind, said, is_true in altered(sentence, text, rng):
                yield kind, text, said, is_true


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True)
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--seed", type=int, default=11)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    measure(options.binary, cases_of(texts_of(options.data, rng), rng))


main()
