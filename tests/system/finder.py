"""Finds words in files however they are written there: in the clear, encoded, packed, and one in the other.

Knows nothing of ``app``. A word is found in UTF-8, UTF-16 of both byte orders and Latin-1; each of them as it
is, as hex, percent-encoded, JSON-escaped, or as Base64 at any of its three alignments; inside gzip, zlib and
PDF streams (Flate, ASCII85), zip members, Base64 and hex runs (so also ZPL's Z64 and B64), and in the values
of SQLite databases, which may lie on several pages. Pictures of words are not read.
"""

import base64
import binascii
import json
import re
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from functools import cache
from pathlib import Path
from urllib.parse import unquote_to_bytes

DEEPEST = 5
MOST = 1 << 26  # bytes that one packed stream may become
_CODECS = ("utf-8", "utf-16-le", "utf-16-be", "latin-1")
_ZLIB = tuple(
    bytes((method, check))
    for method in range(0x08, 0x79, 0x10)
    for check in range(256)
    if (method * 256 + check) % 31 == 0 and not check & 0x20
)
_PACKED = re.compile(b"|".join(map(re.escape, (b"\x1f\x8b\x08", b"PK\x03\x04", *_ZLIB))))
_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{16,}={0,2}")
_LINES64 = re.compile(rb"(?:[A-Za-z0-9+/]{60,76}\r?\n)+[A-Za-z0-9+/]+={0,2}")
_HEX = re.compile(rb"(?:[0-9a-fA-F]{2}){16,}")
_ASCII85 = re.compile(rb"stream\r?\n([!-uz\s]*)~>")
_SQLITE = b"SQLite format 3\x00"


class Finder:
    """Looks for ``words``: long enough (six letters) that none of them comes about by chance. All that have a
    ``mark`` in them are looked for only where the mark is.
    """

    def __init__(self, words: Iterable[str], marks: Iterable[str] = ()) -> None:
        self._words = tuple(dict.fromkeys(words))
        self._marks = tuple(marks)
        self._rest = tuple(word for word in self._words if not any(mark in word for mark in self._marks))

    def in_bytes(self, data: bytes) -> set[str]:
        """The words that are in it, in whatever form."""
        found: set[str] = set()
        for view in _views(data, DEEPEST):
            found |= self._plainly_in(view) - found
        return found

    def in_file(self, path: Path) -> set[str]:
        """In its name, its bytes, and its values where it is a database."""
        data = path.read_bytes()
        found = self.in_bytes(data) | self.in_bytes(path.name.encode())
        if data.startswith(_SQLITE):
            for value in values_of(path):
                found |= self.in_bytes(value)
        return found

    def in_folders(self, *folders: Path) -> dict[Path, set[str]]:
        """Every file below them that has any, with what it has."""
        files = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
        looked_at = {path: self.in_file(path) for path in files}
        return {path: found for path, found in looked_at.items() if found}

    def _plainly_in(self, data: bytes) -> set[str]:
        candidates = [*self._rest]
        for mark in self._marks:
            if _has(data, mark):
                candidates += [word for word in self._words if mark in word]
        return {word for word in candidates if _has(data, word)}


def _has(data: bytes, word: str) -> bool:
    return any(form in data for form in _forms(word))


@cache
def _forms(word: str) -> tuple[bytes, ...]:
    """What a word may look like without being packed."""
    found = [json.dumps(word)[1:-1].encode()]
    for codec in _CODECS:
        plain = word.encode(codec, "replace")
        found += [plain, plain.hex().encode(), plain.hex().upper().encode()]
        found += [part for at in range(3) for part in _base64(plain, at)]
    return tuple(dict.fromkeys(found))


def _base64(plain: bytes, at: int) -> Iterator[bytes]:
    """``plain`` in the middle of a Base64 text, ``at`` bytes after a group's begin: less what its neighbours
    change.
    """
    whole = base64.b64encode(bytes(at) + plain)
    end = (at + len(plain)) * 8 // 6
    start = -(-at * 8 // 6)
    yield whole[start:end]
    yield whole[start:end].replace(b"+", b"-").replace(b"/", b"_")


def _views(data: bytes, depth: int) -> Iterator[bytes]:
    """The bytes themselves, and all that can be unpacked from them."""
    yield data
    if depth:
        for inner in _unpacked(data):
            yield from _views(inner, depth - 1)


def _unpacked(data: bytes) -> Iterator[bytes]:
    if b"%" in data and (plain := unquote_to_bytes(data.replace(b"+", b" "))) != data:
        yield plain
    for packed in _PACKED.finditer(data):
        yield from _inflated(data, packed.start())
    for stream in _ASCII85.finditer(data):
        yield from _decoded(lambda text: base64.a85decode(text, adobe=False), stream[1])
    for run in _LINES64.finditer(data):
        yield from _decoded(base64.b64decode, re.sub(rb"\s", b"", run[0]))
    for run in _BASE64.finditer(data):
        yield from _from_base64(run[0])
    for run in _HEX.finditer(data):
        yield from _decoded(binascii.unhexlify, run[0])


def _inflated(data: bytes, at: int) -> Iterator[bytes]:
    """As far as it goes: a stream may be cut off, or be none at all."""
    window, start = 47, at
    if data.startswith(b"PK", at):
        name, extra = (int.from_bytes(data[at + place : at + place + 2], "little") for place in (26, 28))
        window, start = -15, at + 30 + name + extra
    try:
        yield zlib.decompressobj(window).decompress(memoryview(data)[start:], MOST)
    except zlib.error:
        yield _as_far_as_it_goes(zlib.decompressobj(window), data, start)


def _as_far_as_it_goes(unpacker: "zlib._Decompress", data: bytes, start: int) -> bytes:
    out = bytearray()
    try:
        for place in range(start, len(data), 16):
            out += unpacker.decompress(data[place : place + 16])
    except zlib.error:
        pass
    return bytes(out)


def _from_base64(run: bytes) -> Iterator[bytes]:
    """Only what is packed inside: plain words are found in the text itself. A word before it may shift it."""
    text = run.rstrip(b"=").replace(b"-", b"+").replace(b"_", b"/")
    for skipped in range(4):
        part = text[skipped:]
        for inner in _decoded(base64.b64decode, part[: len(part) // 4 * 4]):
            if _PACKED.match(inner):
                yield inner


def _decoded(decode: Callable[[bytes], bytes], text: bytes) -> Iterator[bytes]:
    try:
        yield decode(text)
    except ValueError:
        return


def values_of(path: Path) -> Iterator[bytes]:
    """Every text and blob of a SQLite database, from a copy in memory with its log applied."""
    for row in rows_of(path):
        for value in row.values():
            if isinstance(value, str | bytes):
                yield value.encode() if isinstance(value, str) else value


def rows_of(path: Path) -> Iterator[Mapping[str, object]]:
    """Every row of every table; its table as ``""``."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        named = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT NULL"
        for (table,) in connection.execute(named).fetchall():
            rows = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608  # its own name
            columns = [column[0] for column in rows.description]
            for row in rows:
                yield {"": table, **dict(zip(columns, row, strict=True))}
