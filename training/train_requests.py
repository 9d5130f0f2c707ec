"""Trains the request model of src/understand from its features.

    bench_understand DATA request_features MODEL.gguf > features.txt
    train_requests.py features.txt src/understand/models/request_head.inc

A line of the features is "label held index:value ...". Logistic regression with L2, by full
gradient steps with momentum (Adam); the strength is chosen on a quarter of the part that is not
held back. Needs numpy only; the same input gives the same weights.
"""

import sys

import numpy as np

FEATURE_COUNT = 4096 + 384 + 8


def read(path: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rows, labels, held = [], [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            label, is_held, *pairs = line.split()
            row = np.zeros(FEATURE_COUNT, np.float32)
            for pair in pairs:
                index, value = pair.split(":")
                row[int(index)] = float(value)
            rows.append(row)
            labels.append(int(label))
            held.append(int(is_held))
    return np.array(rows), np.array(labels, np.float32), np.array(held, bool)


def probabilities(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))


def fit(x: np.ndarray, y: np.ndarray, strength: float) -> np.ndarray:
    w, m, v = (np.zeros(FEATURE_COUNT, np.float32) for _ in range(3))
    for step in range(1, 401):
        gradient = x.T @ (probabilities(x, w) - y) / len(y) + strength * w
        m = 0.9 * m + 0.1 * gradient
        v = 0.999 * v + 0.001 * gradient**2
        w -= 0.03 * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.999**step)) + 1e-8)
    return w


def loss(p: np.ndarray, y: np.ndarray) -> float:
    p = np.clip(p, 1e-6, 1 - 1e-6)
    return float(-np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)))


def f1(p: np.ndarray, y: np.ndarray) -> float:
    hits = np.sum((p >= 0.5) & (y == 1))
    return float(2 * hits / max(1, np.sum(p >= 0.5) + np.sum(y)))


def write(w: np.ndarray, path: str) -> None:
    scale = float(np.abs(w).max()) / 32767
    numbers = np.round(w / scale).astype(np.int16).astype(np.uint16)
    text = f"{scale:.9g} " + "".join(f"{n:04x}" for n in numbers)
    with open(path, "w", encoding="utf-8") as out:
        for begin in range(0, len(text), 96):
            out.write(f'"{text[begin:begin + 96]}"\n')


def main(features: str, output: str) -> None:
    x, y, held = read(features)
    tune_x, tune_y = x[~held], y[~held]
    check = np.arange(len(tune_y)) % 4 == 0
    losses = {}
    for strength in (1e-5, 3e-5, 1e-4, 2e-4, 4e-4):
        w = fit(tune_x[~check], tune_y[~check], strength)
        losses[strength] = loss(probabilities(tune_x[check], w), tune_y[check])
        print(f"strength {strength}: log loss {losses[strength]:.4f}")
    best = min(losses, key=losses.get)
    w = fit(tune_x, tune_y, best)
    p = probabilities(x[held], w)
    print(f"held back ({held.sum()}): F1 {f1(p, y[held]):.3f}, log loss {loss(p, y[held]):.4f}")
    write(w, output)


if __name__ == "__main__":
    main(*sys.argv[1:])
