"""clang-tidy over our .cpp files: clang_tidy.py BUILD_FOLDER."""

import subprocess
import sys
from pathlib import Path

from includes import tracked
from stamps import run_all

TOOL = "clang-tidy-16"


def main(build: str) -> int:
    version = subprocess.run([TOOL, "--version"], check=True, capture_output=True, text=True).stdout
    salt = "clang-tidy" + version + Path(".clang-tidy").read_text()
    files = [f for f in tracked("src/*.cpp") if not f.stem.endswith(("_test", "_fuzz"))]

    def check(file: Path) -> str:
        done = subprocess.run([TOOL, "--quiet", "-p", build, str(file)],
                              capture_output=True, text=True, timeout=900, check=False)
        return "" if done.returncode == 0 else done.stdout + done.stderr[-2000:]

    findings = run_all(files, salt, check)
    print("\n".join(findings))
    print(f"clang-tidy: {len(files)} files, {len(findings)} with findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
