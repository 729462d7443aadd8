"""A store's logo for its slips: a PNG that is whole. Plain functions."""

import struct
import zlib
from collections.abc import Iterator

LARGEST = 300_000  # bytes
MOST_DOTS = 4_000_000
_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def logo_fault(png: bytes) -> str:
    """A message key of what is wrong with it; empty: nothing."""
    if not png.startswith(_SIGNATURE):
        return "logo_not_png"
    if len(png) > LARGEST:
        return "logo_too_large"
    chunks = list(_chunks(png[len(_SIGNATURE) :]))
    names = [name for name, _ in chunks]
    if not names or names[0] != b"IHDR" or names[-1] != b"IEND" or b"IDAT" not in names:
        return "logo_broken"
    width, height = struct.unpack(">II", chunks[0][1][:8])
    return "logo_too_large" if width * height > MOST_DOTS else ""


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Those whose check sum is right, up to the first that is not."""
    while len(data) >= 12:
        (length,) = struct.unpack(">I", data[:4])
        body, check = data[4 : 8 + length], data[8 + length : 12 + length]
        if len(check) < 4 or zlib.crc32(body) != int.from_bytes(check, "big"):
            return
        yield body[:4], body[4:]
        data = data[12 + length :]
