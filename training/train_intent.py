"""Trains the model that tells what a mail is about and how its writer feels.

    train_intent.py training src/understand/models/intent_head.bin

Two logistic regressions (one of several, L2) over a mail's embedding (`foresail analyze embeddings`
of build/release), its hashed words, pairs of words and pieces of words, and the signs of
src/understand/models/intent_signs.txt. The mails (intent_examples.txt) are our own, by one hand, and
the signs were written with them in view, so the figures, each tenth judged by a model of the other
nine, flatter; those on intent_held.txt, written after the signs, flatter less. Then the weights
trained on intent_examples.txt are written. Needs numpy, scipy and scikit-learn; takes a minute. The
features are those of intent_head.cpp, to the letter.
"""

import hashlib
import json
import pathlib
import subprocess
import sys

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix, f1_score

from train_requests import WORD, fnv, plain, signs

ROOT = pathlib.Path(__file__).resolve().parents[1]
BUCKETS = 1 << 13
WORDS_MAX = 300
EMBEDDING_WEIGHT = 2.0
SIGNS_FILE = ROOT / "src/understand/models/intent_signs.txt"
STRENGTH = 10.0
PARTS = 10
SENTIMENTS = {"+": "positive", "0": "neutral", "-": "negative"}


def read(file: pathlib.Path) -> tuple[list, list, list]:
    texts, intents, sentiments = [], [], []
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            intent = line.strip("[]")
        elif line and not line.startswith("#"):
            texts.append(line[2:])
            intents.append(intent)
            sentiments.append(SENTIMENTS[line[0]])
    return texts, intents, sentiments


def embed(texts: list) -> np.ndarray:
    lines = "".join(json.dumps({"text": t}) + "\n" for t in texts)
    run = subprocess.run([ROOT / "build/release/foresail", "analyze", "embeddings"], input=lines,
                         text=True, capture_output=True, check=True)
    return np.array([json.loads(line)["embedding"] for line in run.stdout.splitlines()], np.float32)


def hashed(texts: list) -> csr_matrix:
    data, indices, ends = [], [], [0]
    for text in texts:
        words = [b"<s>", *WORD.findall(plain(text))[:WORDS_MAX], b"</s>"]
        keys = words + [a + b" " + b for a, b in zip(words, words[1:])]
        for word in words[1:-1]:
            padded = b"_" + word + b"_"
            keys += [b"~" + padded[k : k + 4] for k in range(len(padded) - 3)]
        found = sorted({fnv(key) % BUCKETS for key in keys})
        data.extend([1 / np.sqrt(len(found))] * len(found))
        indices.extend(found)
        ends.append(len(indices))
    return csr_matrix((data, indices, ends), shape=(len(texts), BUCKETS))


def fit(x: csr_matrix, y: np.ndarray) -> LogisticRegression:
    return LogisticRegression(C=STRENGTH, max_iter=2000, class_weight="balanced").fit(x, y)


def by_tenths(x: csr_matrix, y: np.ndarray, part: np.ndarray) -> np.ndarray:
    p = np.zeros((len(y), len(set(y))))
    for k in range(PARTS):
        p[part == k] = fit(x[part != k], y[part != k]).predict_proba(x[part == k])
    return p


def report(name: str, p: np.ndarray, y: np.ndarray) -> None:
    names = sorted(set(y))
    said = np.array(names)[p.argmax(axis=1)]
    print(f"{name}: macro F1 {f1_score(y, said, average='macro'):.3f}, right {(said == y).mean():.3f}"
          f" of {len(y)}")
    for row, each, f1 in zip(confusion_matrix(y, said, labels=names), names,
                             f1_score(y, said, average=None, labels=names)):
        print(f"  {each}: F1 {f1:.2f}, said " +
              ", ".join(f"{n} {c}" for n, c in zip(names, row) if c))
    top = p.max(axis=1)
    for low in np.arange(0, 1, 0.2):
        there = (top >= low) & (top < low + 0.2 + 1e-9)
        if there.any():
            print(f"  said {top[there].mean():.2f}, true {(said == y)[there].mean():.2f}"
                  f" ({there.sum()} mails)")


def features(texts: list) -> csr_matrix:
    return hstack([csr_matrix(embed(texts) * EMBEDDING_WEIGHT), hashed(texts),
                   signs([plain(t) for t in texts], SIGNS_FILE)]).tocsr()


def main(folder: str, output: str) -> None:
    texts, *labels = read(pathlib.Path(folder) / "intent_examples.txt")
    held_texts, *held_labels = read(pathlib.Path(folder) / "intent_held.txt")
    x, x_held = features(texts), features(held_texts)
    part = np.array([hashlib.sha256(t.encode()).digest()[0] % PARTS for t in texts])
    head, weights = {"buckets": BUCKETS}, []
    for name, its, held in zip(("intents", "sentiments"), labels, held_labels):
        y = np.array(its)
        report(f"{name}, by tenths", by_tenths(x, y, part), y)
        model = fit(x, y)
        report(f"{name}, held", model.predict_proba(x_held), np.array(held))
        head[name] = [str(c) for c in model.classes_]
        head[name + "_bias"] = [float(b) for b in model.intercept_]
        weights.append(model.coef_)
    together = np.vstack(weights).T
    head["scale"] = float(np.abs(together).max()) / 32767
    with open(output, "wb") as out:
        out.write(json.dumps(head).encode() + b"\n")
        out.write(np.round(together / head["scale"]).astype("<i2").tobytes())


if __name__ == "__main__":
    main(*sys.argv[1:])
