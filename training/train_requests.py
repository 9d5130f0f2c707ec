"""Trains the request model of src/understand from ParakweetLabs' sentences.

    train_requests.py ../shared/data/requests/parakweet.jsonl.gz src/understand/models/request_head.bin

Logistic regression (L2) over hashed words and pairs of words and the signs of
src/understand/models/request_signs.txt. A hash of the sentence holds a fifth back; thresholds are
chosen on the other four fifths, each tenth of them judged by a model of the other nine. Prints the
figures of both, and of the product, which asks the rules first (`foresail analyze requests` of
build/release tells them), then writes the weights trained on all. Needs numpy, scipy and
scikit-learn; takes a minute. The features are those of request_head.cpp, to the letter.
"""

import gzip
import hashlib
import json
import pathlib
import re
import subprocess
import sys

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression

BUCKETS = 1 << 14
WORDS_MAX = 60
SIGN_WEIGHT = 0.3
STRENGTH = 10.0
PARTS = 10
SHOWN_MIN = 0.5
PROPOSAL_MIN = 0.75
WORD = re.compile(rb"[a-z0-9']+|[\x80-\xff]+|[?!]")
ROOT = pathlib.Path(__file__).resolve().parents[1]
SIGNS_FILE = ROOT / "src/understand/models/request_signs.txt"
BYTES_MAX = 8000
REPLACED = ((b"<omitted>", b" "), (b"\xe2\x80\x9c", b'"'), (b"\xe2\x80\x9d", b'"'),
            (b"\xe2\x80\x99", b"'"), (b"\xc2\xa0", b" "))


def plain(text: str) -> bytes:
    data = text.encode()[:BYTES_MAX]
    for mark, instead in REPLACED:
        data = data.replace(mark, instead)
    data = re.sub(rb"[ \t-\r]+", b" ", data.lower()).strip(b" ")
    return re.sub(rb"(?<=[a-z]-) (?=[a-z])", b"", data)


def fnv(data: bytes) -> int:
    value = 2166136261
    for byte in data:
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value


def hashed(texts: list) -> csr_matrix:
    data, indices, ends = [], [], [0]
    for text in texts:
        words = [b"<s>", *WORD.findall(text)[:WORDS_MAX], b"</s>"]
        pairs = [a + b" " + b for a, b in zip(words, words[1:])]
        found = sorted({fnv(word) % BUCKETS for word in words + pairs})
        data.extend([1 / np.sqrt(len(found))] * len(found))
        indices.extend(found)
        ends.append(len(indices))
    return csr_matrix((data, indices, ends), shape=(len(texts), BUCKETS))


def signs(texts: list, file: pathlib.Path = SIGNS_FILE) -> csr_matrix:
    patterns, verb = [], b""
    for line in file.read_bytes().splitlines():
        if line.startswith(b"let verb = "):
            verb = b"(?:" + line.removeprefix(b"let verb = ") + b")"
        elif line and not line.startswith(b"# "):
            patterns.append(re.compile(line.replace(b"{verb}", verb)))
    return csr_matrix([[SIGN_WEIGHT if p.search(t) else 0.0 for p in patterns] for t in texts])


def fit(x: csr_matrix, y: np.ndarray) -> LogisticRegression:
    return LogisticRegression(C=STRENGTH, max_iter=1000).fit(x, y)


def figures(said: np.ndarray, y: np.ndarray) -> str:
    hits = np.sum(said & y)
    precision, recall = hits / max(1, said.sum()), hits / y.sum()
    return (f"precision {precision:.3f}, recall {recall:.3f}, "
            f"F1 {2 * hits / (said.sum() + y.sum()):.3f}")


def rules(texts: list) -> np.ndarray:
    lines = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    run = subprocess.run([ROOT / "build/release/foresail", "analyze", "requests"], input=lines,
                         text=True, capture_output=True, check=True)
    return np.array([json.loads(line)["rule"] for line in run.stdout.splitlines()])


def product(rule: np.ndarray, p: np.ndarray, y: np.ndarray) -> None:
    """As the extractor counts: promises of the rules are in the set's sense of intent, too."""
    ruled = np.isin(rule, ["request", "promise"])
    kept = (rule == "promise") | (rule == "request") & (p >= SHOWN_MIN)
    print(f"  rules alone: {figures(ruled, y)}")
    print(f"  rules that the model confirms: {figures(kept, y)}")
    for least in (0.55, 0.65, PROPOSAL_MIN):
        own = (rule == "open") & (p >= least)
        print(f"  and proposals of the model from {least:.2f}: {figures(kept | own, y)}; "
              f"the proposals ({own.sum()}) right {y[own].mean():.3f}")


def reliability(p: np.ndarray, y: np.ndarray) -> None:
    for low in np.arange(0, 1, 0.1):
        there = (p >= low) & (p < low + 0.1 + 1e-9)
        if there.any():
            print(f"  said {p[there].mean():.2f}, true {y[there].mean():.2f}"
                  f" ({there.sum()} sentences)")


def main(source: str, output: str) -> None:
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    texts = [plain(row["text"]) for row in rows]
    y = np.array([row["intent"] for row in rows], bool)
    held = np.array([fnv(row["text"].encode()) % 5 == 0 for row in rows])
    part = np.array([hashlib.sha256(b"part:" + t).digest()[0] % PARTS for t in texts])
    x = hstack([hashed(texts), signs(texts)]).tocsr()

    p = np.zeros(len(y))
    for k in range(PARTS):
        model = fit(x[~held & (part != k)], y[~held & (part != k)])
        p[part == k] = model.predict_proba(x[part == k])[:, 1]
    own, its = p[~held], y[~held]
    steps = np.arange(0.2, 0.9, 0.01)
    f1 = [2 * np.sum((own >= t) & its) / ((own >= t).sum() + its.sum()) for t in steps]
    # The middle of what its neighbours say: single steps are noise.
    threshold = float(steps[np.argmax(np.convolve(f1, np.ones(9) / 9, mode="same")[4:-4]) + 4])
    print(f"{(~held).sum()} sentences, each judged by a model that had not seen it")
    print(f"  at 0.50: {figures(own >= 0.5, its)}")
    print(f"  at {threshold:.2f}: {figures(own >= threshold, its)}")
    reliability(own, its)
    rule = rules([row["text"] for row in rows])
    print("the product, on the same")
    product(rule[~held], own, its)

    model = fit(x[~held], y[~held])
    p_held = model.predict_proba(x[held])[:, 1]
    print(f"held back ({held.sum()})")
    print(f"  at 0.50: {figures(p_held >= 0.5, y[held])}")
    print(f"  at {threshold:.2f}: {figures(p_held >= threshold, y[held])}")
    reliability(p_held, y[held])
    print("the product, on the same")
    product(rule[held], p_held, y[held])

    model = fit(x, y)
    weights = model.coef_[0]
    scale = float(np.abs(weights).max()) / 32767
    head = {"buckets": BUCKETS, "threshold": round(threshold, 2), "proposal": PROPOSAL_MIN,
            "scale": scale, "bias": float(model.intercept_[0])}
    with open(output, "wb") as out:
        out.write(json.dumps(head).encode() + b"\n")
        out.write(np.round(weights / scale).astype("<i2").tobytes())


if __name__ == "__main__":
    main(*sys.argv[1:])
