"""The attention by label that train_clause_attention.py trains: MiniLM's tokens and signs to margins.

Each category has LOOKS ways to weigh the tokens of a clause (a softmax over them) and to say what
the weighed ones mean. The same sums as src/understand/clause_attention.cpp.
"""

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

from minilm_tokens import batches

INPUT = HIDDEN = 384
LOOKS = 2
RATE = 2e-3
DECAY = 0.01
BATCH_TOKENS = 4096
TOKENS_DROPPED, INPUT_DROPPED, HIDDEN_DROPPED, SIGNS_DROPPED = 0.1, 0.1, 0.2, 0.3


def begin(seed: int, signs: int, categories: int) -> dict:
    rng = np.random.default_rng(seed)

    def normal(rows: int, columns: int, size: float) -> jax.Array:
        return jnp.array(rng.normal(0, size / np.sqrt(rows), (rows, columns)), jnp.float32)

    return {"hidden": normal(INPUT, HIDDEN, 0.6), "hidden_bias": jnp.zeros(HIDDEN),
            "look": normal(HIDDEN, LOOKS * categories, 0.1),
            "value": normal(HIDDEN, LOOKS * categories, 0.5),
            "bias": jnp.zeros(categories), "sign": jnp.zeros((signs, categories))}


def drop(x: jax.Array, share: float, key: jax.Array, shape: tuple) -> jax.Array:
    return x * jax.random.bernoulli(key, 1 - share, shape) / (1 - share)


def margins(w: dict, x: jax.Array, mask: jax.Array, signs: jax.Array, key=None) -> jax.Array:
    x = x.astype(jnp.float32)
    if key is not None:
        a, b, c = jax.random.split(key, 3)
        x = drop(x, INPUT_DROPPED, a, (x.shape[0], 1, INPUT))
        signs = drop(signs, SIGNS_DROPPED, b, signs.shape)
    hidden = jax.nn.gelu(x @ w["hidden"] + w["hidden_bias"], approximate=True)
    if key is not None:
        hidden = drop(hidden, HIDDEN_DROPPED, c, (x.shape[0], 1, HIDDEN))
    counts = jax.nn.softmax(hidden @ w["look"] - 1e9 * (1 - mask)[:, :, None], axis=1)
    said = (counts * (hidden @ w["value"])).sum(1)
    return said.reshape(len(x), LOOKS, -1).sum(1) + w["bias"] + signs @ w["sign"]


def loss(w: dict, x, mask, signs, target, weight, key) -> jax.Array:
    said = jax.nn.log_softmax(margins(w, x, mask, signs, key))
    return -(weight * (target * said).sum(-1)).sum() / 64


@partial(jax.jit, donate_argnums=(0, 1, 2))
def step(w, mean, square, batch, key, number, rate):
    """Adam, with the gradient cut at a norm of 1."""
    grad = jax.grad(loss)(w, *batch, key)
    norm = jnp.sqrt(sum((g * g).sum() for g in grad.values()))
    grad = {n: g * jnp.minimum(1, 1 / (norm + 1e-6)) for n, g in grad.items()}
    mean = {n: 0.9 * mean[n] + 0.1 * g for n, g in grad.items()}
    square = {n: 0.99 * square[n] + 0.01 * g * g for n, g in grad.items()}
    for n in w:
        way = mean[n] / (1 - 0.9**number) / (jnp.sqrt(square[n] / (1 - 0.99**number)) + 1e-8)
        w = {**w, n: w[n] - rate * (way + DECAY * w[n])}
    return w, mean, square


class Texts:
    """What each text has: the states of its tokens, its signs."""

    def __init__(self, states: list, signs: np.ndarray) -> None:
        self.states, self.signs = states, signs
        self.sizes = [len(s) for s in states]

    def batch(self, length: int, rows: int, some: list, rng=None) -> tuple:
        x = np.zeros((rows, length, INPUT), np.float16)
        mask = np.zeros((rows, length), np.float32)
        mask[len(some):, 0] = 1
        signs = np.zeros((rows, self.signs.shape[1]), np.float32)
        signs[: len(some)] = self.signs[some]
        for row, i in enumerate(some):
            size = self.sizes[i]
            x[row, :size] = self.states[i]
            mask[row, :size] = 1
            if rng is not None and size > 8:
                mask[row, 1:size][rng.random(size - 1) < TOKENS_DROPPED] = 0
        return x, mask, signs


def train(texts: Texts, chosen: list, target: np.ndarray, weight: np.ndarray, rounds: int,
          seed: int) -> dict:
    rng = np.random.default_rng(seed)
    w = begin(seed, texts.signs.shape[1], target.shape[1])
    mean = {n: jnp.zeros_like(v) for n, v in w.items()}
    square = {n: jnp.zeros_like(v) for n, v in w.items()}
    key, number, total = jax.random.key(seed), 0, None
    for _ in range(rounds):
        planned = batches(chosen, texts.sizes, BATCH_TOKENS, rng)
        total = total or len(planned) * rounds
        for length, rows, some in planned:
            number += 1
            rate = RATE * min(1, number / (0.06 * total)) * max(0, 1 - number / total)
            aims = np.zeros((rows, target.shape[1]), np.float32)
            aims[: len(some)] = target[some]
            counts = np.zeros(rows, np.float32)
            counts[: len(some)] = weight[some]
            key, now = jax.random.split(key)
            batch = (*texts.batch(length, rows, some, rng), aims, counts)
            w, mean, square = step(w, mean, square, batch, now, float(number), rate)
    return {n: np.array(v) for n, v in w.items()}


said_by = jax.jit(margins)


def judge(w: dict, texts: Texts, chosen: list) -> np.ndarray:
    result = np.zeros((len(texts.states), len(w["bias"])), np.float32)
    for length, rows, some in batches(chosen, texts.sizes, BATCH_TOKENS, None):
        result[some] = np.array(said_by(w, *texts.batch(length, rows, some)))[: len(some)]
    return result
