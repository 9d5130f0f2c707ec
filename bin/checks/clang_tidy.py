"""clang-tidy over our .cpp files: clang_tidy.py BUILD_FOLDER [SECONDS].

With SECONDS it starts none after them and says how many it left out; what changed last comes first.
"""

import math
import subprocess
import sys
from pathlib import Path

from includes import tracked
from stamps import run_all

TOOL = "clang-tidy-16"


def newest_first(files: list[Path]) -> list[Path]:
    """By the last commit that touched them; a file that no commit has comes first of all."""
    log = subprocess.run(["git", "log", "--name-only", "--format="], check=True,
                         capture_output=True, text=True).stdout
    places: dict[str, int] = {}
    for place, name in enumerate(log.splitlines()):
        places.setdefault(name, place)
    return sorted(files, key=lambda file: places.get(str(file), -1))


def main(build: str, time_s_max: float = math.inf) -> int:
    version = subprocess.run([TOOL, "--version"], check=True, capture_output=True, text=True).stdout
    salt = "clang-tidy" + version + Path(".clang-tidy").read_text()
    files = [f for f in tracked("src/*.cpp") if not f.stem.endswith(("_test", "_fuzz"))]

    def check(file: Path) -> str:
        done = subprocess.run([TOOL, "--quiet", "-p", build, str(file)],
                              capture_output=True, text=True, timeout=900, check=False)
        return "" if done.returncode == 0 else done.stdout + done.stderr[-2000:]

    findings, left_out = run_all(newest_first(files), salt, check, time_s_max)
    print("\n".join(findings))
    late = f", {left_out} not looked at within {time_s_max:.0f} s" if left_out else ""
    print(f"clang-tidy: {len(files)} files, {len(findings)} with findings{late}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(float, sys.argv[2:])))
