"""The includes of our own C++ files: read once, used by the checks."""

import functools
import re
import subprocess
from pathlib import Path

INCLUDE = re.compile(r'^\s*#include\s+"([^"]+)"', re.MULTILINE)
SRC = Path("src")


def tracked(*patterns: str) -> list[Path]:
    """Files of the checkout, new ones included, ignored ones not."""
    out = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", *patterns],
        check=True, capture_output=True, text=True).stdout
    return sorted({Path(line) for line in out.splitlines() if Path(line).is_file()})


@functools.cache
def includes_of(file: Path) -> tuple[str, ...]:
    return tuple(INCLUDE.findall(file.read_text(encoding="utf-8")))


@functools.cache
def closure(file: Path) -> frozenset[Path]:
    """Every own file that `file` reads, itself included."""
    seen, todo = {file}, [file]
    while todo:
        current = todo.pop()
        for name in includes_of(current):
            for base in (SRC, current.parent, Path(".")):
                found = base / name
                if found.is_file() and found not in seen:
                    seen.add(found)
                    todo.append(found)
                    break
    return frozenset(seen)
