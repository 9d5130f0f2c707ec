#!/usr/bin/env python3
"""Measures `foresail analyze passages` on QMSum's meetings, a turn a passage.

    bench/analyze/measure_passages.py [--foresail build/release/foresail]

hit@10: a relevant turn is among the first ten; recall@10: their share there. What the ranking does
was found on all meetings; its two weights and three distances are round numbers near to what fits
each six sevenths of the meetings. The halves tell how much chance is in the figures.
"""
import argparse
import gzip
import json
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--foresail", default=ROOT / "build/release/foresail")
    parser.add_argument("--data", default=ROOT.parent / "shared/data")
    arguments = parser.parse_args()
    lines, wanted = [], []
    with gzip.open(pathlib.Path(arguments.data) / "meetings/qmsum.jsonl.gz", "rt") as meetings:
        for number, meeting in enumerate(map(json.loads, meetings)):
            turns = [{"id": i, "text": f"{t['speaker']}: {t['content']}"}
                     for i, t in enumerate(meeting["meeting_transcripts"])]
            for one in meeting["specific_query_list"]:
                lines.append(json.dumps({"passages": turns, "query": one["query"]}))
                spans = [range(int(a), int(b) + 1) for a, b in one["relevant_text_span"]]
                wanted.append((number % 2, {i for span in spans for i in span}))
    run = subprocess.run([arguments.foresail, "analyze", "passages"], input="\n".join(lines),
                         text=True, capture_output=True, check=True)
    for name, parts in (("even meetings", (0,)), ("odd meetings", (1,)), ("all", (0, 1))):
        hits = recall = count = 0
        for (half, turns), line in zip(wanted, run.stdout.splitlines()):
            if half not in parts or not turns:
                continue
            first = set(json.loads(line)["ranking"][:10])
            count += 1
            hits += bool(first & turns)
            recall += len(first & turns) / len(turns)
        print(f"passages, {name}: hit@10 {hits / count:.3f}, recall@10 {recall / count:.3f} "
              f"({count} questions)")


if __name__ == "__main__":
    main()
