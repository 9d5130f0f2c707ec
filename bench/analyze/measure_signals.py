#!/usr/bin/env python3
"""Counts what `foresail analyze signals` finds in real text, where next to nobody pushes a seller's
price or names a seller's competitor.

    bench/analyze/measure_signals.py [--foresail build/release/foresail] [--show]

Parakweet's sentences, the bodies of Enron's mails, BIPIA's mails and what was said in QMSum's
meetings (../shared/data). --show prints what was found, to be judged by a reader.
"""
import argparse
import gzip
import json
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared/data"


def rows(name):
    with gzip.open(DATA / name, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def texts():
    yield "Parakweet", [row["text"] for row in rows("requests/parakweet.jsonl.gz")]
    yield "Enron", [row["text"][zone["start"]:zone["end"]]
                    for row in rows("replies/enron_zones.jsonl.gz")
                    for zone in row["zones"] if zone["type"] == "Body"]
    mails = [row["context"] for row in rows("injection/bipia_emails.jsonl.gz")]
    yield "BIPIA", [mail if isinstance(mail, str) else "\n".join(mail) for mail in mails]
    yield "QMSum", [turn["content"] for row in rows("meetings/qmsum.jsonl.gz")
                    for turn in row["meeting_transcripts"]]


def analyze(foresail, every):
    lines = "".join(json.dumps({"text": text}) + "\n" for text in every)
    run = subprocess.run([foresail, "analyze", "signals"], input=lines, text=True,
                         capture_output=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--foresail", default=ROOT / "build/release/foresail")
    parser.add_argument("--show", action="store_true")
    arguments = parser.parse_args()
    if not DATA.is_dir():
        print(f"left out: {DATA} is not there")
        return
    for name, every in texts():
        found = analyze(arguments.foresail, every)
        price = [one for row in found for one in row["price"]]
        competitor = [one for row in found for one in row["competitor"]]
        print(f"{name}: {sum(row['sentences'] for row in found)} sentences, price {len(price)}, "
              f"competitor {len(competitor)}")
        for kind, said in (("price", price), ("competitor", competitor)):
            for one in said if arguments.show else []:
                print(f"  {kind}: {' '.join(one['sentence'].split())} << {one['words']}")


if __name__ == "__main__":
    main()
