"""^GF pictures, read dot by dot: hex with or without Zebra's repeat counts, :B64: and :Z64:."""

import base64
import binascii
import zlib

from PIL import Image

_INVERTED = bytes(255 - byte for byte in range(256))


def picture_of(values: str) -> Image.Image:
    """Of what follows ^GF, black where it prints. ValueError for what can't be read."""
    kind, _, count, stride, data = values.split(",", 4)
    if kind.strip().upper() != "A":
        raise ValueError("a picture in bytes")
    wide, size = int(stride), int(count)
    rows = _rows("".join(data.split()), wide, size)
    return Image.frombytes("1", (wide * 8, size // wide), rows.translate(_INVERTED))


def _rows(data: str, wide: int, size: int) -> bytes:
    is_packed = data.startswith(":")
    rows = _packed(data) if is_packed else bytes.fromhex(_unrolled(data, wide * 2, size * 2))
    if wide < 1 or size % wide or len(rows) < size:
        raise ValueError("a picture of another size than it says")
    return rows[:size]


def _packed(data: str) -> bytes:
    _, kind, packed, checksum = data.split(":")
    if binascii.crc_hqx(packed.encode(), 0) != int(checksum[:4], 16):
        raise ValueError("a picture with a wrong checksum")
    plain = base64.b64decode(packed)
    return zlib.decompress(plain) if kind.upper() == "Z64" else plain


def _unrolled(data: str, row: int, size: int) -> str:
    """G to Y repeat the digit that follows 1 to 19 times, g to z 20 to 400 times; a comma fills up a row with
    zeros, ``!`` with ones; a colon repeats the row before.
    """
    done, count, last = "", 0, "0" * row
    for letter in data:
        if "G" <= letter <= "Y":
            count += ord(letter) - ord("F")
        elif "g" <= letter <= "z":
            count += 20 * (ord(letter) - ord("f"))
        else:
            done += _digits(letter, max(count, 1), row - len(done) % row, last)
            count = 0
            if len(done) % row == 0:
                last = done[-row:] or last
    return done.ljust(size, "0")


def _digits(letter: str, count: int, left: int, last: str) -> str:
    if letter in ",!":
        return ("0" if letter == "," else "F") * left
    return last if letter == ":" else letter * count
