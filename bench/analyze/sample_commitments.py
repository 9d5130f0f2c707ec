#!/usr/bin/env python3
"""Promises and requests that the product finds in real mails, and sentences in which it finds none
though they sound like a promise: prints them for a reader to judge, or counts the judgements.

    bench/analyze/sample_commitments.py ../shared/data/replies/enron_zones.jsonl.gz
        [--foresail build/release/foresail] [--half first|second] [--what promise|request|missed]
        [--judged bench/analyze/commitments_judged.tsv]

The mails are Enron's (data under the GPL: for measuring, never for training), read as the flow reads
them. A hash of its text puts each mail into one of two halves. Without --judged all of a half is
printed in the order of its keys: a hash of the mail and the words, with which the lines of the file
of judgements begin, so that no words of a mail need to stand there.

With --judged: of what is found today, how much a reader wanted to see, and of the promises that the
reader knows of, how many are found. What nobody has judged yet is counted apart, and printed.
"""
import argparse
import collections
import gzip
import hashlib
import json
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIELDS = ("From", "To", "Cc", "Subject", "Date", "Message-ID")
# What a promise may sound like, on purpose wider than the product's rules.
CUE = re.compile(
    r"\b(?:will|i['’]ll|we['’]ll|you['’]ll|shall|going to|gonna|let me|can (?:get|send|have|do|"
    r"bring|call|fax|mail|email|provide|give)|i promise|promised|plan to|intend to|should (?:have|be "
    r"able)|would be (?:happy|glad)|on it|working on|expect to|hope to|try to|i owe|about to)\b", re.I)


def message_of(mail):
    header = mail["header"]
    lines = [f"{name}: {' '.join(header[name].split())}" for name in FIELDS if header.get(name)]
    lines += ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
              "Content-Transfer-Encoding: 8bit"]
    return "\n".join(lines) + "\n\n" + mail["text"]


def digest(*parts):
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def sentences_of(text, begin, end):
    """Roughly: for what is not found only."""
    for found in re.finditer(r"(?:[^\n.!?]|\n(?!\s*\n)|[.!?](?!\s|$))+[.!?]*", text[begin:end]):
        yield begin + found.start(), begin + found.end()


def missed_of(read):
    taken = [one["span"] for one in read["commitments"]]
    for begin, end in read["reply"]:
        for start, stop in sentences_of(read["text"], begin, end):
            is_taken = any(a < stop and start < b for a, b in taken)
            if not is_taken and CUE.search(read["text"][start:stop]):
                yield {"kind": "missed", "quote": read["text"][start:stop].strip()}


def read_mails(options):
    with gzip.open(options.mails, "rt", encoding="utf-8") as lines:
        mails = list({mail["text"]: mail for mail in map(json.loads, lines)}.values())
    asked = "".join(json.dumps({"message": message_of(mail)}) + "\n" for mail in mails)
    answers = subprocess.run([options.foresail, "analyze", "commitments"], input=asked, text=True,
                             capture_output=True, check=True).stdout.splitlines()
    for mail, read in zip(mails, map(json.loads, answers)):
        name = digest(mail["text"])
        half = "first" if int(name[:8], 16) % 2 == 0 else "second"
        if options.half in (half, None):
            yield mail, name, read


def findings(options):
    for mail, name, read in read_mails(options):
        for one in read["commitments"] + list(missed_of(read)):
            quote = " ".join(one["quote"].split())
            key = digest("missed" if one["kind"] == "missed" else "found", name, quote)[:10]
            yield {**one, "quote": quote, "key": key, "mail": mail, "read": read}


def show(one):
    due = one.get("due")
    print(f"--- {one['key']} {one['kind']}: {one.get('what', '')}")
    if one["kind"] != "missed":
        print(f"    {one['debtor']} -> {one['creditor']}" +
              (f", due {due['at']} \"{due['text']}\"" if due else "") +
              (f", only \"{one['condition']}\"" if one["condition"] else "") +
              f", {one['confidence']:.2f}, sent {one['mail']['header']['Date']}")
    print(f"    \"{one['quote']}\"  [{one['read']['subject']}]")


def read_judgements(file):
    """Key to kind and whether it is wanted; the remark behind them is for readers."""
    rows = (line.rstrip("\n").split("\t") for line in open(file, encoding="utf-8"))
    return {row[0]: (row[1], row[2] == "yes") for row in rows if not row[0].startswith("#")}


def count(found, judged):
    for kind in ("promise", "request"):
        here = [one for one in found if one["kind"] == kind]
        known = [judged[one["key"]][1] for one in here if one["key"] in judged]
        print(f"{kind}: {sum(known)} of {len(known)} wanted, {len(here) - len(known)} not judged")
        for one in here:
            if one["key"] not in judged:
                show(one)
    keys = {one["key"]: one["kind"] for one in found}
    right = sum(kind == "promise" and judged.get(key, ("", False))[1] for key, kind in keys.items())
    missed = sum(kind == "missed" and judged.get(key, ("", False))[1] for key, kind in keys.items())
    print(f"promises known and found: {right} of {right + missed}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("mails")
    parser.add_argument("--foresail", default=ROOT / "build/release/foresail")
    parser.add_argument("--half", choices=("first", "second"))
    parser.add_argument("--what", choices=("promise", "request", "missed"))
    parser.add_argument("--judged")
    options = parser.parse_args()
    found = sorted(findings(options), key=lambda one: one["key"])
    counts = collections.Counter(one["kind"] for one in found)
    if options.judged:
        return count(found, read_judgements(options.judged))
    for one in found:
        if options.what in (one["kind"], None):
            show(one)
    print(", ".join(f"{kind} {count}" for kind, count in counts.most_common()))


if __name__ == "__main__":
    main()
