#!/usr/bin/env python3
"""Measures `foresail analyze money|phones|emails|urls` on the public sets, strictly.

    bench/analyze/measure_recognized.py [--foresail build/release/foresail] [--show]

A sentence is right where every span is found, none is invented, and value, unit and isoCurrency
are those of the set. One sentence in five, told by a hash of its text, is held out: look at the
others only while the code is worked on (--show prints those that are wrong, of the others alone).
"""
import argparse
import gzip
import hashlib
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TASKS = ("money", "phones", "emails", "urls")


def is_held_out(case):
    return hashlib.sha256(("held out:" + case["Input"]).encode()).digest()[0] % 5 == 0


def facts_of(results, task):
    facts = []
    for result in results:
        resolution = result.get("Resolution", {})
        fact = (result["Text"].lower(),)
        if task == "money":
            fact += (result["Start"], result["End"])
            fact += tuple(resolution.get(name) for name in ("value", "unit", "isoCurrency"))
        facts.append(fact)
    return facts


def measure(foresail, task, data, show):
    path = data / task / "english.jsonl.gz"
    if not path.exists():
        print(f"{task}: {path} is absent; skipped")
        return
    cases = [json.loads(line) for line in gzip.open(path, "rt", encoding="utf-8")]
    lines = "".join(json.dumps({"Input": case["Input"]}) + "\n" for case in cases)
    run = subprocess.run([foresail, "analyze", task], input=lines, capture_output=True, text=True)
    answers = [json.loads(line) for line in run.stdout.splitlines()]
    if len(answers) != len(cases):
        sys.exit(f"{task}: {len(answers)} answers to {len(cases)} lines\n{run.stderr[:500]}")
    for part in ("tuned on", "held out"):
        right = found = wanted = count = exact = 0
        for case, answer in zip(cases, answers):
            if is_held_out(case) != (part == "held out"):
                continue
            want, got = facts_of(case["Results"], task), facts_of(answer.get("Results", []), task)
            count += 1
            exact += want == got
            right += len(set(want) & set(got))
            found += len(got)
            wanted += len(want)
            if show and want != got and part == "tuned on":
                print(f"  {case['Input']!r}\n    want {want}\n    got  {got}")
        f1 = 2 * right / max(1, found + wanted)
        print(f"{task:7} {part}: all right {exact}/{count} = {exact / max(1, count):.3f}, "
              f"F1 {f1:.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--foresail", default=str(ROOT / "build/release/foresail"))
    parser.add_argument("--data", type=pathlib.Path, default=ROOT.parent / "shared/data")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("tasks", nargs="*", default=TASKS)
    arguments = parser.parse_args()
    for task in arguments.tasks:
        measure(arguments.foresail, task, arguments.data, arguments.show)


if __name__ == "__main__":
    main()
