"""Trains the clause model of src/understand from CUAD's clauses.

    train_clauses.py ../shared/data/clauses/cuad.jsonl.gz src/understand/models/clause_head.bin

Words, pairs of words and pieces of words, hashed, weighed by how rare they are, and the signs of
src/understand/models/clause_signs.txt; one linear separator (squared hinge loss, L2, classes
balanced) for each of the 41 categories; softmax of the margins with a temperature fitted on
contracts that were kept from training. Prints the figures of three parts of the contracts, each
judged by a model that saw only the other two, then writes the weights trained on all. Needs numpy,
scipy and scikit-learn; takes a minute on 2 cores. The features are those of clause_head.cpp and
sign/clause_signs.cpp, to the letter.
"""

import gzip
import hashlib
import json
import pathlib
import re
import sys
from collections import Counter, defaultdict

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.metrics import f1_score, precision_recall_curve
from sklearn.svm import LinearSVC

BUCKETS = 1 << 16
WORDS_MAX = 400
PIECE_WEIGHT = 0.5
SIGN_WEIGHT = 0.2
STRENGTH = 0.4
WORD = re.compile(r"[a-z]+|[0-9]+")
ASCII_LOWER = {c: c + 32 for c in range(ord("A"), ord("Z") + 1)}
SIGNS_FILE = pathlib.Path(__file__).resolve().parents[1] / "src/understand/models/clause_signs.txt"
SIGNS_BYTES_MAX = 8000
LENGTHS = (13, 31, 61, 121, 251, 501, 901, 1601)
REPLACED = ((b"<omitted>", b" "), (b"\xe2\x80\x9c", b'"'), (b"\xe2\x80\x9d", b'"'),
            (b"\xe2\x80\x99", b"'"), (b"\xc2\xa0", b" "))


def bucket(text: str) -> int:
    value = 2166136261
    for byte in text.encode():
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value % BUCKETS


def features(text: str) -> Counter:
    words = WORD.findall(text.translate(ASCII_LOWER))[:WORDS_MAX]
    words = ["#" if word[0].isdigit() else word for word in words]
    found: Counter = Counter()
    for i, word in enumerate(words):
        found[bucket(word)] += 1
        if i + 1 < len(words):
            found[bucket(word + " " + words[i + 1])] += 1
        padded = "_" + word + "_"
        for k in range(len(padded) - 3):
            found[bucket("~" + padded[k : k + 4])] += PIECE_WEIGHT
    return found


def matrix(counts: list, rarity: np.ndarray) -> csr_matrix:
    data, indices, ends = [], [], [0]
    for found in counts:
        values = np.array([np.log1p(c) * rarity[k] for k, c in found.items()])
        data.extend(values / (np.linalg.norm(values) + 1e-9))
        indices.extend(found.keys())
        ends.append(len(indices))
    return csr_matrix((data, indices, ends), shape=(len(counts), BUCKETS))


def plain(text: str) -> bytes:
    data = text.encode()[:SIGNS_BYTES_MAX]
    for mark, instead in REPLACED:
        data = data.replace(mark, instead)
    data = re.sub(rb"[ \t-\r]+", b" ", data.lower()).strip(b" ")
    return re.sub(rb"(?<=[a-z]-) (?=[a-z])", b"", data)


def signs(texts: list) -> csr_matrix:
    lines = SIGNS_FILE.read_bytes().splitlines()
    patterns = [re.compile(line) for line in lines if line and not line.startswith(b"# ")]
    found = np.zeros((len(texts), len(patterns) + len(LENGTHS) + 1), np.float32)
    for row, text in zip(found, map(plain, texts)):
        for i, pattern in enumerate(patterns):
            row[i] = SIGN_WEIGHT if pattern.search(text) else 0
        row[len(patterns) + int(np.digitize(len(text), LENGTHS))] = SIGN_WEIGHT
    return csr_matrix(found)


def softmax(margins: np.ndarray, temperature: float) -> np.ndarray:
    scaled = margins * temperature
    scaled -= scaled.max(axis=1, keepdims=True)
    weights = np.exp(scaled)
    return weights / weights.sum(axis=1, keepdims=True)


def best_temperature(margins: np.ndarray, y: np.ndarray) -> float:
    losses = {t: -np.log(softmax(margins, t)[np.arange(len(y)), y] + 1e-12).mean()
              for t in np.concatenate([np.arange(0.1, 1, 0.05), np.arange(1, 12, 0.25)])}
    return float(min(losses, key=losses.get))


def fit(x: csr_matrix, y: np.ndarray) -> LinearSVC:
    return LinearSVC(C=STRENGTH, class_weight="balanced", random_state=1, tol=1e-3).fit(x, y)


def best_possible(texts: list, y: np.ndarray) -> float:
    """Macro F1 of one who knows all labels of a text and says the rarest."""
    labels = defaultdict(set)
    for text, label in zip(texts, y):
        labels[text].add(label)
    count = np.bincount(y)
    return f1_score(y, [min(labels[t], key=lambda k: count[k]) for t in texts], average="macro")


def report(texts: list, y: np.ndarray, p: np.ndarray, categories: list) -> None:
    best = p.argmax(axis=1)
    labels = defaultdict(set)
    for text, label in zip(texts, y):
        labels[text].add(label)
    one_of = np.mean([b in labels[t] for t, b in {t: b for t, b in zip(texts, best)}.items()])
    print(f"macro F1 {f1_score(y, best, average='macro'):.3f}, right {(best == y).mean():.3f}")
    print(f"best macro F1 with one answer a text {best_possible(texts, y):.3f}")
    print(f"texts whose answer is one of their categories {one_of:.3f}")
    each = f1_score(y, best, average=None)
    precise = []
    for i, category in enumerate(categories):
        precision, recall, _ = precision_recall_curve(y == i, p[:, i])
        precise.append(precision[recall >= 0.8].max())
        print(f"  {category}: {(y == i).sum()} clauses, F1 {each[i]:.2f}, "
              f"precision at 80% recall {precise[-1]:.2f}")
    print(f"precision at 80% recall, mean over categories {np.mean(precise):.3f}")
    print(f"log loss {-np.log(p[np.arange(len(y)), y] + 1e-12).mean():.3f}")
    top = p.max(axis=1)
    for low in np.arange(0, 1, 0.1):
        there = (top >= low) & (top < low + 0.1 + 1e-9)
        if there.any():
            print(f"  said {top[there].mean():.2f}, true {(best == y)[there].mean():.2f}"
                  f" ({there.sum()} clauses)")


def main(source: str, output: str) -> None:
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    texts = [row["text"] for row in rows]
    categories = sorted({row["category"] for row in rows})
    y = np.array([categories.index(row["category"]) for row in rows])
    part = np.array([hashlib.sha256(("part:" + r["contract"]).encode()).digest()[0] % 3
                     for r in rows])
    counts = [features(text) for text in texts]
    seen = np.zeros(BUCKETS)
    for found in counts:
        seen[list(found)] += 1
    rarity = (np.log((len(rows) + 1) / (seen + 1)) + 1).astype(np.float32)
    x = hstack([matrix(counts, rarity), signs(texts)]).tocsr()
    margins = np.zeros((len(rows), len(categories)))
    for k in range(3):
        model = fit(x[part != k], y[part != k])
        for column, category in enumerate(model.classes_):
            margins[part == k, category] = model.decision_function(x[part == k])[:, column]
    temperature = best_temperature(margins, y)
    report(texts, y, softmax(margins, temperature), categories)

    model = fit(x, y)
    weights, bias = model.coef_, model.intercept_
    scales = np.abs(weights).max(axis=1) / 127
    head = {"categories": categories, "buckets": BUCKETS, "temperature": float(temperature),
            "scales": [float(s) for s in scales], "bias": [float(b) for b in bias]}
    with open(output, "wb") as out:
        out.write(json.dumps(head).encode() + b"\n")
        out.write(np.round(rarity * 20).astype(np.uint8).tobytes())
        out.write(np.round(weights / scales[:, None]).astype(np.int8).T.tobytes())


if __name__ == "__main__":
    main(*sys.argv[1:])
