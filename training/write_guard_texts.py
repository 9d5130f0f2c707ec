#!/usr/bin/env python3
"""Lets a small language model write to the prompts that lead it to invent, for the grounding guard's
test (src/insight/guard/testing/model_texts.txt): each prompt without a text gets one.

    python3 tests/llm/with_llama_server.py training/write_guard_texts.py [--again]

--again writes all texts anew. A prompt's seed is its own, so that the same model writes the same.
"""
import argparse
import json
import os
import pathlib
import urllib.request
import zlib

FILE = (pathlib.Path(__file__).resolve().parents[1]
        / "src/insight/guard/testing/model_texts.txt")
TOKENS_MAX = 110
TEMPERATURE = 0.8


def write(source, prompt):
    request = {
        "messages": [
            {"role": "system", "content": f"You write for a sales representative. Source: {source}"},
            {"role": "user", "content": prompt}],
        "max_tokens": TOKENS_MAX, "temperature": TEMPERATURE,
        "seed": zlib.crc32(f"{source}\n{prompt}".encode())}
    call = urllib.request.Request(
        os.environ["FORESAIL_TEST_LLM_URL"] + "/chat/completions",
        json.dumps(request).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(call, timeout=600) as answer:
        text = json.load(answer)["choices"][0]["message"]["content"]
    return " ".join(text.strip().replace("\n", "\\n").split())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--again", action="store_true")
    options = parser.parse_args()
    lines = FILE.read_text(encoding="utf-8").splitlines()
    if options.again:
        lines = [line for line in lines if not line.startswith("text: ")]
    source = ""
    at = 0
    while at < len(lines):
        line = lines[at]
        at += 1
        if line.startswith("source "):
            source = line.split(": ", 1)[1].replace("\\n", "\n")
        if line.startswith("prompt: ") and not "".join(lines[at:at + 1]).startswith("text: "):
            lines.insert(at, "text: " + write(source, line.removeprefix("prompt: ")))
            print(lines[at], flush=True)
            FILE.write_text("\n".join(lines) + "\n", encoding="utf-8")  # What was written stays.


main()
