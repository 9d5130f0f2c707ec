"""Remembers which checks have passed, by the content of all that they read.

Stamps lie in $FORESAIL_CACHE/checks, outside the checkout, so that a clean checkout does not check
again what has not changed.
"""

import concurrent.futures
import hashlib
import math
import os
import time
from collections.abc import Callable
from pathlib import Path

from includes import closure

STAMPS = Path(os.environ.get("FORESAIL_CACHE", Path.home() / ".cache/foresail")) / "checks"


def key_of(file: Path, salt: str) -> str:
    digest = hashlib.sha256(salt.encode())
    for source in sorted(closure(file)):
        digest.update(str(source).encode() + b"\0" + source.read_bytes() + b"\0")
    return digest.hexdigest()


def run_all(files: list[Path], salt: str, check: Callable[[Path], str],
            time_s_max: float = math.inf) -> tuple[list[str], int]:
    """Runs `check` (file -> findings, "" if none) over what has no stamp, in the order given, and
    starts none after `time_s_max`; gives the findings and how many files were left out."""
    STAMPS.mkdir(parents=True, exist_ok=True)
    last_start = time.monotonic() + time_s_max
    left_out: list[Path] = []

    def run(file: Path) -> str:
        stamp = STAMPS / key_of(file, salt)
        if stamp.exists():
            return ""
        if time.monotonic() > last_start:
            left_out.append(file)
            return ""
        findings = check(file)
        if not findings:
            stamp.touch()
        return findings

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        found = [text for text in pool.map(run, files) if text]
    return found, len(left_out)
