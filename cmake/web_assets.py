"""Compiles the files of a folder into the binary: web_assets.py DIST TABLE.cpp BLOB.S

The blob takes the bytes in by .incbin; the table names them for api/web_assets.h, sorted by path,
each with its media type and a strong ETag made of its content.
"""

import hashlib
import pathlib
import sys

MEDIA_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
}
SKIPPED = {".map"}


def files_of(dist):
    for path in sorted(dist.rglob("*")):
        name = path.relative_to(dist)
        is_hidden = any(part.startswith(".") for part in name.parts)
        if path.is_file() and not is_hidden and path.suffix not in SKIPPED:
            yield "/" + name.as_posix(), path


def text_of(value):
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def write(path, lines):
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(dist, table, blob):
    assembly = ["    .section .rodata"]
    symbols = []
    rows = []
    for number, (name, path) in enumerate(files_of(dist)):
        begin, end = f"foresail_web_{number}_begin", f"foresail_web_{number}_end"
        assembly += [
            "    .balign 16",
            f"    .global {begin}",
            f"{begin}:",
            f"    .incbin {text_of(str(path.resolve()))}",
            f"    .global {end}",
            f"{end}:",
            "    .byte 0",
        ]
        symbols += [f"extern const char {begin}[];", f"extern const char {end}[];"]
        media_type = MEDIA_TYPES.get(path.suffix, "application/octet-stream")
        etag = '"' + hashlib.sha256(path.read_bytes()).hexdigest()[:32] + '"'
        rows.append(
            f"    {{{text_of(name)}, {text_of(media_type)}, {text_of(etag)},\n"
            f"     std::string_view({begin}, static_cast<std::size_t>({end} - {begin}))}},"
        )
    assembly.append('    .section .note.GNU-stack,"",%progbits')
    write(blob, assembly)

    write(table, [
        '#include "api/web_assets.h"',
        "",
        "#include <vector>",
        "",
        'extern "C" {',
        *symbols,
        "}",
        "",
        "namespace foresail::api {",
        "",
        "std::span<const WebAsset> web_assets() {",
        "    static const std::vector<WebAsset> assets{",
        *rows,
        "    };",
        "    return assets;",
        "}",
        "",
        "}  // namespace foresail::api",
    ])


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*(pathlib.Path(argument) for argument in sys.argv[1:]))
