"""Structure: the direction of includes, sizes, names, banned calls. Exits 1 with one line a finding."""

import re
import sys
from collections import Counter
from pathlib import Path

from includes import SRC, includes_of, tracked

LINE_LENGTH_MAX = 100
FOLDER_NOUNS_MAX = 25
LIMITS = {".h": 400, ".cpp": 500, ".tsx": 250, ".ts": 150}
TEST_LIMIT = 800
COMMAND_LIMIT = 40
BANNED_NAMES = re.compile(r"(^|[_-])(manager|helpers?|utils?|common|data|info)\.\w+$")
# What only platform/ may ask the system for, so that tests can drive it.
BANNED_CALLS = re.compile(r"system_clock::now|[^_\w]rand\(|[^_\w]getenv\(|std::random_device")


def order() -> list[str]:
    """The folders as src/CMakeLists.txt names them, the earliest first."""
    text = (SRC / "CMakeLists.txt").read_text()
    return re.findall(r"^(?:foresail_module|add_subdirectory)\((\w+)", text, re.MULTILINE)


def check_direction(file: Path, folders: list[str]) -> list[str]:
    own = file.parts[1]
    if own not in folders:
        return [f"{file}: src/CMakeLists.txt does not name the folder {own}"]
    findings = []
    for name in includes_of(file):
        folder = name.split("/")[0]
        if folder not in folders:
            findings.append(f'{file}: includes "{name}", which is not written from src/')
        elif folders.index(folder) > folders.index(own):
            findings.append(f'{file}: includes "{name}", but {folder}/ stands below {own}/')
        elif folder == "vendors" and own not in ("vendors", "app"):
            findings.append(f'{file}: only app/ may include vendors/, not {own}/')
    return findings


def limit_of(file: Path) -> int | None:
    if "test" in file.stem or "fuzz" in file.stem or "tests" in file.parts:
        return TEST_LIMIT
    if file.parts[0] == "bin" and len(file.parts) == 2:
        return COMMAND_LIMIT
    return LIMITS.get(file.suffix)


def check_size(file: Path, lines: list[str]) -> list[str]:
    limit = limit_of(file)
    if limit is None or len(lines) <= limit:
        return []
    return [f"{file}: {len(lines)} lines, {limit} is the limit: cut it by its nouns"]


def check_text(file: Path, lines: list[str]) -> list[str]:
    findings = []
    if BANNED_NAMES.search(file.name):
        findings.append(f"{file}: the name says nothing; name the noun that it holds")
    if file.suffix not in (".h", ".cpp"):
        return findings
    for number, line in enumerate(lines, 1):
        if len(line) > LINE_LENGTH_MAX:
            findings.append(f"{file}:{number}: {len(line)} columns, {LINE_LENGTH_MAX} is the limit")
        if "platform" not in file.parts and BANNED_CALLS.search(line.split("//")[0]):
            findings.append(f"{file}:{number}: ask platform/ for the time, chance and environment")
    if file.suffix == ".h":
        if "#pragma once" not in lines:
            findings.append(f"{file}: no #pragma once")
        if not lines or not lines[0].startswith("//"):
            findings.append(f"{file}: begins without a comment that says what it is")
    return findings


def check_unused(files: list[Path]) -> list[str]:
    included = {name for file in files for name in includes_of(file)}
    return [f"{file}: nobody includes it" for file in files
            if file.suffix == ".h" and file.parts[0] == "src"
            and str(file.relative_to(SRC)) not in included]


def check_folders(files: list[Path]) -> list[str]:
    # thread.h, thread.cpp and thread_test.cpp are one noun.
    nouns = {(file.parent, file.stem.removesuffix("_test")) for file in files}
    counts = Counter(folder for folder, _ in nouns)
    return [f"{folder}: {count} nouns, {FOLDER_NOUNS_MAX} is the limit: make folders in it"
            for folder, count in sorted(counts.items())
            if count > FOLDER_NOUNS_MAX]


def main() -> int:
    folders = order()
    cpp = tracked("src/*.h", "src/*.cpp", "tests/*.h", "tests/*.cpp", "bench/*.h", "bench/*.cpp")
    rest = tracked("web/src/*.ts", "web/src/*.tsx", "bin/*")
    findings = check_folders(cpp + rest) + check_unused(cpp)
    for file in cpp + rest:
        lines = file.read_text(encoding="utf-8").splitlines()
        findings += check_size(file, lines) + check_text(file, lines)
        if file.parts[0] == "src" and file.suffix in (".h", ".cpp"):
            findings += check_direction(file, folders)
    for finding in findings:
        print(finding)
    print(f"structure: {len(cpp) + len(rest)} files, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
