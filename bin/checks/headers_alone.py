"""Every header compiles alone: headers_alone.py BUILD_FOLDER (for the include paths).

Where the .cpp beside a header includes it first, the build has shown that.
"""

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

from includes import tracked
from stamps import run_all


def include_flags(build: str) -> list[str]:
    commands = json.loads((Path(build) / "compile_commands.json").read_text())
    flags: list[str] = []
    for entry in commands:
        words = shlex.split(entry["command"])
        for at, word in enumerate(words):
            pair = [word, words[at + 1]] if word == "-isystem" else [word]
            # The compiler's own folder, named once more, would hide its C headers from C++.
            if word.startswith(("-I", "-isystem")) and pair[-1] not in (*flags, "/usr/include"):
                flags += pair
    return flags


def is_built_first(header: Path) -> bool:
    beside = header.with_suffix(".cpp")
    if not beside.exists():
        return False
    first = re.search(r"^#include .*", beside.read_text(), re.MULTILINE)
    own = '/'.join(header.parts[1:])
    return first is not None and first.group() == f'#include "{own}"'


def main(build: str) -> int:
    flags = include_flags(build)
    headers = tracked("src/*.h")
    files = [header for header in headers if not is_built_first(header)]

    def check(file: Path) -> str:
        command = ["g++", "-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-x", "c++", *flags,
                   "-include", str(file), "/dev/null"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return "" if done.returncode == 0 else f"{file} does not compile alone:\n{done.stderr}"

    findings, _ = run_all(files, "headers alone", check)
    print("\n".join(findings))
    print(f"headers: {len(headers)} compile alone, {len(files)} of them compiled here" if not findings
          else "")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
