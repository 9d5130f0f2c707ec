#!/usr/bin/env python3
"""Prints real mails that the intent model labels, for a reader to judge: nothing here knows what is
right.

    bench/analyze/sample_intents.py ../shared/data/replies/enron_zones.jsonl.gz
        [--foresail build/release/foresail] [--least 0.8] [--count 60] [--what intent|sentiment]

The mails are Enron's with their zones (data under the GPL: for measuring, never for training). Read
is the newest body without its signature, of 20 to 1,500 bytes, as the product reads a mail. Of the
labels of at least that probability, without "other" and "neutral", `count` are printed, chosen and
ordered by a hash of the text, and how many there were of each.
"""
import argparse
import collections
import gzip
import hashlib
import json
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
NOTHING = ("other", "neutral")


def newest_body(mail):
    zones = sorted(mail["zones"], key=lambda zone: (zone["start"], -zone["end"]))
    if not zones or zones[0]["type"] != "Body":
        return ""
    end = min([zone["start"] for zone in zones if zone["type"] == "Body/Signature"] +
              [zones[0]["end"]])
    return mail["text"][zones[0]["start"]:end].strip()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("mails")
    parser.add_argument("--foresail", default=ROOT / "build/release/foresail")
    parser.add_argument("--least", type=float, default=0.8)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--what", choices=("intent", "sentiment"), default="intent")
    options = parser.parse_args()
    with gzip.open(options.mails, "rt", encoding="utf-8") as lines:
        texts = {newest_body(json.loads(line)) for line in lines}
    texts = sorted((text for text in texts if 20 <= len(text.encode()) <= 1500),
                   key=lambda text: hashlib.sha256(text.encode()).digest())
    asked = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    answers = subprocess.run([options.foresail, "analyze", "intent"], input=asked, text=True,
                             capture_output=True, check=True).stdout.splitlines()
    scores = "scores" if options.what == "intent" else "sentiment_scores"
    labelled, counts = [], collections.Counter()
    for text, answer in zip(texts, map(json.loads, answers)):
        label = answer[options.what]
        if label not in NOTHING and answer[scores][label] >= options.least:
            counts[label] += 1
            labelled.append((label, answer[scores][label], text))
    for number, (label, probability, text) in enumerate(labelled[:options.count], 1):
        print(f"--- {number}: {label} {probability:.2f}\n{text}\n")
    print(f"{len(labelled)} of {len(texts)} mails: " +
          ", ".join(f"{label} {count}" for label, count in counts.most_common()))


if __name__ == "__main__":
    main()
