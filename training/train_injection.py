"""Trains the model that marks instructions to a language model in a mail, and measures it.

    train_injection.py ../shared/data training/injection_examples.txt src/understand/models/injection_head.inc

Logistic regression over a sentence's embedding (`foresail analyze embeddings`) and its hashed words.
Instructions: BIPIA's (train split) and our own examples; other sentences: BIPIA's mails, business
mail (Parakweet), turns of meetings (QMSum). Figures: kinds of instruction and mails that the model did
not see, an instruction put before, into and behind a mail. Then the weights trained on all are
written. The features are those of injection_head.cpp. Needs numpy; two minutes on 2 cores.
"""

import gzip
import json
import pathlib
import re
import subprocess
import sys

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[1]
HASHES = 4096
WORDS_MAX = 60
WORD = re.compile(r"[a-z0-9']+|[^\x00-\x7f]+")
ASCII_LOWER = {c: c + 32 for c in range(ord("A"), ord("Z") + 1)}


def read(file: pathlib.Path) -> list:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def sentences(text: str) -> list:
    parts = re.split(r"(?<=[.!?])\s+|\n+|\|", text)
    return [p.strip() for p in parts if len(p.strip()) > 3]


def bucket(word: str) -> int:
    value = 2166136261
    for byte in word.encode():
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value % HASHES


def embed(texts: list) -> np.ndarray:
    lines = "".join(json.dumps({"text": t}) + "\n" for t in texts)
    run = subprocess.run([ROOT / "build/release/foresail", "analyze", "embeddings"], input=lines,
                         text=True, capture_output=True, check=True)
    return np.array([json.loads(line)["embedding"] for line in run.stdout.splitlines()], np.float32)


def features(texts: list) -> np.ndarray:
    hashed = np.zeros((len(texts), HASHES + 1), np.float32)
    for row, text in zip(hashed, texts):
        words = WORD.findall(text.translate(ASCII_LOWER))[:WORDS_MAX]
        found = {bucket(w) for w in words} | {bucket(a + " " + b) for a, b in zip(words, words[1:])}
        for index in found:
            row[index] = 1 / np.sqrt(len(found))
        row[HASHES] = 1
    return np.hstack([embed(texts) * 2, hashed])


def fit(x: np.ndarray, y: np.ndarray, weight: np.ndarray, strength: float = 2e-4) -> np.ndarray:
    w, m, v = (np.zeros(x.shape[1], np.float32) for _ in range(3))
    weight = weight / weight.sum()
    for step in range(1, 301):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        gradient = x.T @ (weight * (p - y)) + strength * w
        m = 0.9 * m + 0.1 * gradient
        v = 0.999 * v + 0.001 * gradient**2
        w -= 0.05 * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.999**step)) + 1e-8)
    return w


def write(w: np.ndarray, threshold: float, path: str) -> None:
    scale = float(np.abs(w).max()) / 32767
    numbers = np.round(w / scale).astype(np.int16).astype(np.uint16)
    text = f"{threshold:.4f} {scale:.9g} " + "".join(f"{n:04x}" for n in numbers)
    with open(path, "w", encoding="utf-8") as out:
        for begin in range(0, len(text), 96):
            out.write(f'"{text[begin:begin + 96]}"\n')


def main(data: str, own_file: str, output: str) -> None:
    folder = pathlib.Path(data)
    attacks = read(folder / "injection/bipia_attacks.jsonl.gz")
    kinds = sorted({a["kind"] for a in attacks})
    mails = [sentences(m["context"]) for m in read(folder / "injection/bipia_emails.jsonl.gz")]
    own = pathlib.Path(own_file).read_text(encoding="utf-8").splitlines()
    parakweet = [r["text"] for r in read(folder / "requests/parakweet.jsonl.gz")]
    turns = [t["content"][:300] for m in read(folder / "meetings/qmsum.jsonl.gz")
             for t in m["meeting_transcripts"][::12]][:1500]
    parts = ([a["text"] for a in attacks], own, [s for m in mails for s in m], parakweet, turns)
    group = np.concatenate([np.full(len(p), i) for i, p in enumerate(parts)])
    x = features([t for p in parts for t in p])
    y = (group <= 1).astype(np.float32)
    # Parakweet has advertisements that order their reader about: they count less.
    weight = np.choose(group, [4, 3, 3, 1, 1]).astype(np.float32)
    kind_of = np.full(len(y), -1)
    kind_of[group == 0] = [kinds.index(a["kind"]) for a in attacks]
    mail_of = np.full(len(y), -1)
    mail_of[group == 2] = np.repeat(np.arange(len(mails)), [len(m) for m in mails])

    p = np.zeros(len(y))
    highest = np.full(len(mails), 0.0)
    for k in range(5):
        out = (kind_of % 5 == k) & (kind_of >= 0) | (mail_of % 5 == k) & (mail_of >= 0)
        w = fit(x[~out], y[~out], weight[~out])
        p[out] = 1 / (1 + np.exp(-(x[out] @ w)))
        w_own = fit(x[~out & (group != 1)], y[~out & (group != 1)], weight[~out & (group != 1)])
        q = 1 / (1 + np.exp(-(x[group == 1] @ w_own)))
        print(f"  part {k}: our own examples found by BIPIA's other kinds alone {np.mean(q > 0.5):.2f}")
    for mail in range(len(mails)):
        there = mail_of == mail
        highest[mail] = p[there].max() if there.any() else 0
    caught_p = p[group == 0]
    best = max(np.arange(0.1, 0.95, 0.01),
               key=lambda t: (caught_p > t).mean() - (highest > t).mean() - 0.2 * abs(t - 0.4))
    for t in (0.3, 0.5, 0.7, best):
        print(f"threshold {t:.2f}: caught {(caught_p > t).mean():.3f}, "
              f"false alarms {(highest > t).mean():.3f} of mails")
    for kind in kinds:
        its = caught_p[[a["kind"] == kind for a in attacks]]
        print(f"  {kind}: {(its > best).mean():.2f}")
    judged = (group == 0) | (group == 2)
    for low in np.arange(0, 1, 0.1):
        there = judged & (p >= low) & (p < low + 0.1 + 1e-9)
        if there.any():
            print(f"  said {p[there].mean():.2f}, true {y[there].mean():.2f}"
                  f" ({there.sum()} sentences)")
    fifth = np.arange(len(y)) % 5 == 0
    w = fit(x[~fifth], y[~fifth], weight[~fifth])
    for name, index in (("business mail", 3), ("meetings", 4)):
        alarms = 1 / (1 + np.exp(-(x[fifth & (group == index)] @ w))) > best
        print(f"sentences of {name}, not seen, called instructions: {alarms.mean():.3f}")
    write(fit(x, y, weight), best, output)


if __name__ == "__main__":
    main(*sys.argv[1:])
