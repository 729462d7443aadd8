"""ESC/POS slips: python-escpos writes text and codes; pictures and queries as in Epson's TM manuals."""

import importlib
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .raster import Bitmap, slices

STATUS_QUERY = b"\x10\x04\x01\x10\x04\x02\x10\x04\x03\x10\x04\x04"  # DLE EOT 1 to 4
BARRIER = b"\x1dr\x01"  # GS r 1 is answered in its turn: all that was sent before has been worked off
_BAND = 256  # rows a raster command: within the buffer of the small printers

_PICKLE_FOLDER = "ESCPOS_CAPABILITIES_PICKLE_DIR"
_RESET = b"\x1b@"
_FEED_AND_CUT = b"\x1dVB\x00"


def is_barrier_answer(answer: int) -> bool:
    """Tells a byte answered to GS r (bits 1, 4, 7 clear) from one answered to DLE EOT (bits 1, 4 set)."""
    return not answer & 0x92


def raster(bitmap: Bitmap) -> bytes:
    """GS v 0 in bands, each complete in itself."""
    return b"".join(_band(part) for part in slices(bitmap, _BAND))


def picture_slip(bitmap: Bitmap) -> bytes:
    """A slip that shows the bitmap, then feeds and cuts."""
    return _RESET + raster(bitmap) + _FEED_AND_CUT


def code128(data: str) -> bytes:
    """GS k 73 in code set B, 80 dots high, 2 a module, its text below; ValueError if it does not fit."""
    body = b"{B" + data.encode("ascii").replace(b"{", b"{{")
    return b"\x1dh\x50\x1dw\x02\x1dH\x02\x1dk\x49" + bytes([len(body)]) + body


def _band(bitmap: Bitmap) -> bytes:
    size = bitmap.stride.to_bytes(2, "little") + bitmap.height.to_bytes(2, "little")
    return b"\x1dv0\x00" + size + bitmap.rows


class EscposSlip:
    """A slip under construction; `profile` of python-escpos' list, `cache`: where that is kept parsed."""

    def __init__(self, profile: str = "default", cache: Path | None = None) -> None:
        self._printer = _dummy(profile, cache)
        self._printer.hw("INIT")

    def text(self, text: str, *, bold: bool = False, large: bool = False, align: str = "left") -> None:
        """Text as written; lines end where '\\n' stands. What the code pages lack prints as '?'."""
        # normal_textsize first: double_*=False alone would leave a large text large
        self._printer.set(normal_textsize=True)
        self._printer.set(align=align, bold=bold, double_height=large, double_width=large)
        self._printer.text(text)

    def code128(self, data: str) -> None:
        """A Code 128 with its text below."""
        self._printer._raw(code128(data))

    def qr(self, data: str) -> None:
        """A QR code drawn by the printer."""
        self._printer.qr(data, size=6, native=True)

    def picture(self, bitmap: Bitmap) -> None:
        """A bitmap at the printer's own dots."""
        self._printer._raw(raster(bitmap))

    def finish(self) -> bytes:
        """Feed, cut, and give the bytes."""
        self._printer._raw(_FEED_AND_CUT)
        return bytes(self._printer.output)


def sample_slip(profile: str = "default", cache: Path | None = None) -> bytes:
    """A page that shows what the printer can do."""
    slip = EscposSlip(profile, cache)
    slip.text("Packbench test slip\n", bold=True, large=True, align="center")
    slip.text("0123456789 abcdefghijklmnopqrstuvwxyz\n")
    slip.code128("PACKBENCH-TEST")
    return slip.finish()


def _dummy(profile: str, cache: Path | None) -> Any:
    with _import_tamed(cache):
        module = importlib.import_module("escpos.printer")  # 250 ms, so only when a slip is written
    return module.Dummy(profile=profile)


@contextmanager
def _import_tamed(cache: Path | None) -> Iterator[None]:
    """Importing python-escpos writes a pickle to a new folder in /tmp and calls logging.basicConfig()."""
    if cache is not None:
        cache.mkdir(parents=True, exist_ok=True)
        os.environ[_PICKLE_FOLDER] = str(cache)
    root = logging.getLogger()
    before = list(root.handlers)
    try:
        yield
    finally:
        root.handlers[:] = before
