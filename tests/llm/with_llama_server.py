"""Runs a command while llama.cpp's own server answers with SmolLM2, at FORESAIL_TEST_LLM_URL:
with_llama_server.py COMMAND [ARGUMENT ...]. Gives the command's exit code.
"""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

CACHE = Path(os.environ.get("FORESAIL_CACHE", Path.home() / ".cache/foresail"))
START_TIMEOUT_S = 120


def newest(pattern: str) -> Path:
    found = sorted(CACHE.glob(pattern), key=lambda file: file.stat().st_mtime)
    if not found:
        sys.exit(f"{CACHE / pattern} is not there: run bin/setup --test")
    return found[-1]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until_healthy(server: subprocess.Popen, port: int) -> None:
    deadline = time.monotonic() + START_TIMEOUT_S
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=5):
                return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError("llama-server did not start")


def main(command: list[str]) -> int:
    port = free_port()
    with tempfile.TemporaryFile() as log:
        server = subprocess.Popen(
            [newest("llama-server-*/llama-server"), "--model", newest("smollm2-*/*.gguf"),
             "--host", "127.0.0.1", "--port", str(port), "--ctx-size", "2048", "--threads", "2"],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            wait_until_healthy(server, port)
            url = f"http://127.0.0.1:{port}/v1"
            return subprocess.run(command, env={**os.environ, "FORESAIL_TEST_LLM_URL": url},
                                  check=False).returncode
        except RuntimeError as error:
            log.seek(0)
            print(error, log.read()[-3000:].decode(errors="replace"), sep="\n", file=sys.stderr)
            return 1
        finally:
            server.terminate()
            server.wait(timeout=30)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
