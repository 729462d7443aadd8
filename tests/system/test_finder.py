"""The finder finds: else its silence would prove nothing."""

import base64
import gzip
import io
import json
import sqlite3
import zipfile
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from reportlab.pdfgen.canvas import Canvas

from hardware.printer.codecs.raster import Bitmap
from hardware.printer.codecs.zpl import picture_label
from tests.system.finder import Finder

WORDS = ("QZXWK0101", "ÄQZXÖ0102 + x")
FINDER = Finder([*WORDS, "QZXWK0199"])
Write = Callable[[str], bytes]


def in_pdf(word: str) -> bytes:
    """With compression and without; the font's own encoding is Latin-1's."""
    file = io.BytesIO()
    canvas = Canvas(file, pageCompression=1)
    canvas.drawString(50, 50, word)
    canvas.save()
    return file.getvalue()


def in_zip(word: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("order.txt", word * 3)
    return file.getvalue()


def z64(data: bytes) -> bytes:
    return b"^XA^GFA,8,8,1,:Z64:" + base64.b64encode(zlib.compress(data)) + b":1A2B^FS^XZ"


CONTAINERS: dict[str, Write] = {
    "utf-8": str.encode,
    "utf-16-le": lambda word: word.encode("utf-16-le"),
    "utf-16-be at an odd place": lambda word: b"x" + word.encode("utf-16-be"),
    "latin-1": lambda word: word.encode("latin-1"),
    "json": lambda word: json.dumps({"name": word}).encode(),
    "hex": lambda word: word.encode().hex().encode(),
    "upper hex of utf-16": lambda word: word.encode("utf-16-le").hex().upper().encode(),
    "percent": lambda word: f"GET /?name={quote(word)} HTTP/1.1".encode(),
    "percent and plus": lambda word: f"name={quote_plus(word)}&x".encode(),
    "percent of every byte": lambda word: "".join(f"%{byte:02x}" for byte in word.encode()).encode(),
    "base64 at 0": lambda word: base64.b64encode(word.encode() + b" and more"),
    "base64 at 1": lambda word: base64.b64encode(b"?" + word.encode() + b" and more"),
    "base64 at 2": lambda word: base64.b64encode(b"?!" + word.encode()),
    "base64 of utf-16": lambda word: base64.urlsafe_b64encode(b"?" + word.encode("utf-16-le")),
    "gzip": lambda word: gzip.compress(word.encode()),
    "gzip, cut off": lambda word: gzip.compress(word.encode() * 9 + bytes(range(256)))[:-90],
    "zlib behind other bytes": lambda word: b"\x78\x9cxx" + zlib.compress(word.encode(), 1),
    "zlib with a small window": lambda word: small_window(word.encode()),
    "zip": in_zip,
    "base64 of gzip": lambda word: b'{"contents": "' + base64.b64encode(gzip.compress(word.encode())) + b'"}',
    "base64 of zlib in lines": lambda word: base64.encodebytes(
        zlib.compress(bytes(range(200)) + word.encode())
    ),
    "z64": lambda word: z64(word.encode()),
    "hex of gzip": lambda word: gzip.compress(word.encode()).hex().encode(),
    "gzip of base64 of utf-16": lambda word: gzip.compress(base64.b64encode(word.encode("utf-16-be"))),
    "ascii85 of zlib": lambda word: (
        b"stream\n" + base64.a85encode(zlib.compress(word.encode())) + b"~>endstream"
    ),
}


def small_window(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=9)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize("container", CONTAINERS)
@pytest.mark.parametrize("word", WORDS)
def test_a_word_is_found_in_every_form(container: str, word: str) -> None:
    assert FINDER.in_bytes(b"\x00before " + CONTAINERS[container](word) + b" after") == {word}


def test_a_word_is_found_in_a_pdf_behind_other_streams() -> None:
    other = b"stream\r\n" + zlib.compress(bytes(range(256))) + b"\nendstream\n"
    assert FINDER.in_bytes(other + in_pdf(f"Ship to {WORDS[0]}")) == {WORDS[0]}


def test_a_word_is_found_in_names_and_databases_whatever_page_it_lies_on(tmp_path: Path) -> None:
    path = tmp_path / "rows.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA page_size=512")
        connection.execute("CREATE TABLE odd (a, b, c TEXT)")
        rows = [
            (zlib.compress(bytes(at) + WORDS[1].encode()), bytes(at) + WORDS[0].encode())
            for at in range(480, 520)
        ]
        connection.executemany("INSERT INTO odd VALUES (?, ?, 'x')", rows)
    (tmp_path / f"{WORDS[0]}.txt").write_bytes(b"nothing")
    assert FINDER.in_folders(tmp_path) == {path: set(WORDS), tmp_path / f"{WORDS[0]}.txt": {WORDS[0]}}


def test_with_marks_it_finds_the_same() -> None:
    marked = Finder([*WORDS, "other word"], marks=["QZXWK", "ÄQZXÖ"])
    for write in CONTAINERS.values():
        assert marked.in_bytes(b"\x00before " + write(WORDS[0]) + b" after") == {WORDS[0]}
        assert marked.in_bytes(b"\x00before " + write(WORDS[1]) + b" after") == {WORDS[1]}
    assert marked.in_bytes(b"some other word") == {"other word"}


def test_nothing_is_found_where_nothing_is() -> None:
    noise = zlib.compress(bytes(range(256)) * 40) + picture_label(Bitmap(8, 2, b"\x0f\xf0"))
    assert FINDER.in_bytes(noise + b"QZXWK01" + b"PK\x03\x04" + b"%zz" + b"stream\n~~~~>") == set()
