"""Asks the guard of a binary about cases and prints how many it judges wrong, by kind. A case is
(kind, source, sentence, whether it is true and so must be shown)."""
import collections
import json
import subprocess


def measure(binary, cases, show=False):
    cases = list(cases)
    lines = [json.dumps({"sources": [{"id": "s", "text": source}], "text": said})
             for _, source, said, _ in cases]
    done = subprocess.run([binary, "analyze", "guard"], input="\n".join(lines), text=True,
                          capture_output=True, check=True)
    counts = collections.defaultdict(lambda: [0, 0])
    for (kind, source, said, is_true), line in zip(cases, done.stdout.splitlines(), strict=True):
        answer = json.loads(line)
        is_wrong = answer.get("shown") != said if is_true else not answer.get("removed")
        counts[not is_true, kind][0] += is_wrong
        counts[not is_true, kind][1] += 1
        if is_wrong and show:
            print(f"{source} -> {said}")
    for (is_invented, kind), (wrong, count) in sorted(counts.items()):
        print(f"{'invented, shown' if is_invented else 'true, cut':16} {kind:22} {wrong} of {count}")
