"""Trains the model that tells what a mail is about and how its writer feels.

    train_intent.py training src/understand/models/intent_head.bin

Two logistic regressions (one of several, L2) over a mail's embedding (`foresail analyze embeddings`
of build/release), its hashed words, pairs of words and pieces of words, and the signs of
src/understand/models/intent_signs.txt. The mails are our own, by one hand. The signs were written
with those of intent_examples.txt and intent_examples_2.txt in view, so the figures of each tenth
judged by a model of the other nine flatter; the held-out files were written before the training
mails that followed them, and flatter less. Each mail is learned from twice, as it is and with a
greeting and a closing (mail_frame.py). Then the weights trained on all examples are written. Needs
numpy, scipy and scikit-learn; takes five minutes. The features are those of intent_head.cpp, to the
letter.
"""

import hashlib
import json
import pathlib
import subprocess
import sys

import numpy as np
from scipy.sparse import csr_matrix, diags, hstack, vstack
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix, f1_score

from mail_frame import framed
from train_requests import WORD, fnv, plain, signs

ROOT = pathlib.Path(__file__).resolve().parents[1]
BUCKETS = 1 << 13
WORDS_MAX = 300
EMBEDDING_WEIGHT = 2.0
WORD_WEIGHT = 2.0
SIGN_WEIGHT = 2.4
SIGNS_FILE = ROOT / "src/understand/models/intent_signs.txt"
STRENGTH = 0.5
PARTS = 10
EXAMPLES = ("intent_examples.txt", "intent_examples_2.txt")
HELD = ("intent_held.txt", "intent_held_2.txt", "intent_held_others.txt")
SENTIMENTS = {"+": "positive", "0": "neutral", "-": "negative"}


def read(*files: pathlib.Path) -> tuple[list, np.ndarray, np.ndarray]:
    texts, intents, sentiments = [], [], []
    for line in (line for file in files for line in file.read_text("utf-8").splitlines()):
        if line.startswith("["):
            intent = line.strip("[]")
        elif line and not line.startswith("#"):
            texts.append(line[2:].replace("\\n", "\n"))
            intents.append(intent)
            sentiments.append(SENTIMENTS[line[0]])
    return texts, np.array(intents), np.array(sentiments)


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


def by_tenths(x: csr_matrix, framed_x: csr_matrix, y: np.ndarray, part: np.ndarray) -> np.ndarray:
    """Of the mails as they are, then of the framed ones."""
    p = np.zeros((2, len(y), len(set(y))))
    for k in range(PARTS):
        model = fit(vstack([x[part != k], framed_x[part != k]]), np.tile(y[part != k], 2))
        p[:, part == k] = [model.predict_proba(one[part == k]) for one in (x, framed_x)]
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
    for least in (0.5, 0.6, 0.7, 0.8, 0.9):
        shown = (top >= least) & ~np.isin(said, ["other", "neutral"])
        print(f"  from {least}: {(said == y)[shown].sum()} right of {shown.sum()} said: " +
              ", ".join(f"{n} {(y[shown & (said == n)] == n).sum()}/{(shown & (said == n)).sum()}"
                        for n in names))


def features(texts: list) -> csr_matrix:
    found = signs([plain(t) for t in texts], SIGNS_FILE).sign()
    counts = np.maximum(1, np.asarray(found.sum(axis=1)).ravel())
    return hstack([csr_matrix(embed(texts) * EMBEDDING_WEIGHT), hashed(texts) * WORD_WEIGHT,
                   diags(SIGN_WEIGHT / np.sqrt(counts)) @ found]).tocsr()


def main(folder: str, output: str) -> None:
    texts, *labels = read(*(pathlib.Path(folder) / name for name in EXAMPLES))
    held = {name: read(pathlib.Path(folder) / name) for name in HELD}
    x, framed_x = features(texts), features([framed(t) for t in texts])
    held_x = {name: features(mails[0]) for name, mails in held.items()}
    part = np.array([hashlib.sha256(t.encode()).digest()[0] % PARTS for t in texts])
    head, weights = {"buckets": BUCKETS}, []
    for index, (name, y) in enumerate(zip(("intents", "sentiments"), labels)):
        for how, p in zip(("as they are", "framed"), by_tenths(x, framed_x, y, part)):
            report(f"{name}, by tenths, {how}", p, y)
        model = fit(vstack([x, framed_x]), np.tile(y, 2))
        for file, mails in held.items():
            report(f"{name}, {file}", model.predict_proba(held_x[file]), mails[index + 1])
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
