"""What a ZPL label may print on, drawn generously: letters as wide as high, codes with their quiet zones.

It is no renderer: it never takes inked dots for white, and takes much white for ink. A label with a command
that could print anywhere has no outline.
"""

import re
import zlib

from PIL import Image, ImageDraw

from app.documents import zpl_fields
from app.documents.bitmap import Bitmap
from app.documents.zpl_fields import CODES, NEVER_TURNED, Extent, Modules, number
from app.documents.zpl_graphics import picture_of

_COMMAND = re.compile(r"[\^~](A|[A-Z][A-Z0-9])([^\^~]*)", re.IGNORECASE)
_HARMLESS = {
    "XA",
    "XZ",
    "CI",
    "PQ",
    "PR",
    "MD",
    "SD",
    "MM",
    "MN",
    "MT",
    "FX",
    "FH",
    "FR",
    "LL",
    "PW",
    "LT",
    "TA",
}
_UNSET = {"LH": ("", "0,0"), "PO": ("", "N"), "PM": ("", "N"), "LR": ("", "N"), "LS": ("", "0"), "FW": ("N",)}
_DEFAULT_FONT = (30.0, 30.0)


class NotUnderstood(ValueError):
    """A command that might put ink anywhere."""


def outline_of(zpl: bytes, dpi: int) -> Image.Image | None:
    """Black where the label may print, 4 x 6 inches or as large as it says; None where that can't be told."""
    try:
        return _Outline(zpl.decode("utf-8"), dpi).image
    except (ValueError, IndexError, zlib.error):
        return None


def with_picture(zpl: bytes, picture: Bitmap, at: tuple[int, int]) -> bytes:
    """The same label and a picture more, which comes last and counts from the paper's corner."""
    size, stride = len(picture.rows), (picture.width + 7) // 8
    field = f"^LH0,0^FO{at[0]},{at[1]}^GFA,{size},{size},{stride},{picture.rows.hex().upper()}^FS"
    end = zpl.upper().rindex(b"^XZ")
    return zpl[:end] + field.encode() + zpl[end:]


class _Outline:
    """Reads commands in their order; a field is drawn where its data comes."""

    def __init__(self, zpl: str, dpi: int) -> None:
        if [zpl.upper().count(mark) for mark in ("^XA", "^XZ")] != [1, 1]:
            raise NotUnderstood("not one label")
        commands = [(name.upper(), values.strip("\r\n")) for name, values in _COMMAND.findall(zpl)]
        self._dpi, self._by, self._default_font = dpi, Modules(), _DEFAULT_FONT
        self.image = Image.new("1", (_most(commands, "PW", 4 * dpi), _most(commands, "LL", 6 * dpi)), 255)
        self._pen = ImageDraw.Draw(self.image)
        self._begin()
        for name, values in commands:
            self._take(name, values)

    def _begin(self) -> None:
        """A field without anything said of it yet."""
        self._at: tuple[float, float] | None = None
        self._is_baseline, self._turn, self._font = False, "N", self._default_font
        self._code: tuple[str, list[str]] | None = None
        self._block: tuple[float, float] | None = None

    def _take(self, name: str, values: str) -> None:
        said = values.split(",")
        if name in _UNSET and values.strip().upper() not in _UNSET[name]:
            raise NotUnderstood(name)
        if name in _HARMLESS or name in _UNSET:
            return
        if name in ("FO", "FT"):
            self._at, self._is_baseline = (number(said, 0, 0), number(said, 1, 0)), name == "FT"
        elif name in ("A", "CF", "BY", "FB") or name in CODES:
            self._say(name, said)
        else:
            self._draw(name, values, said)

    def _say(self, name: str, said: list[str]) -> None:
        """How the field, or those after it, will look."""
        if name == "BY":
            self._by = Modules(int(number(said, 0, self._by.width)), int(number(said, 2, self._by.height)))
        elif name == "CF":
            self._default_font = self._font = _size(said)
        elif name == "FB":
            self._block = number(said, 0, 0), number(said, 1, 1)
        else:
            self._turn = (said[0][1:] if name == "A" else said[0]).strip().upper() or "N"
            if name == "A":
                self._font = _size(said)
            else:
                self._code = name, said

    def _draw(self, name: str, values: str, said: list[str]) -> None:
        if name in ("FD", "FV"):
            self._ink(self._extent(values))
        elif name == "GB":
            self._frame(number(said, 0, 1), number(said, 1, 1), number(said, 2, 1))
        elif name == "GF" and not self._is_baseline:
            left, top = self._place()
            picture = picture_of(values)
            self.image.paste(0, (round(left), round(top)), picture.point([255] + [0] * 255, "1"))
        elif name == "FS":
            self._begin()
        else:
            raise NotUnderstood(name)

    def _extent(self, data: str) -> Extent:
        height, width = self._font
        if self._code is None:
            letters = zpl_fields.text(len(data), height, width)
            if self._block:
                letters = Extent(max(self._block[0], 1), letters.height * self._block[1], letters.before)
            return letters
        name, said = self._code
        found = CODES[name](said, self._by, data, self._dpi)
        if found is None or (self._is_baseline and name in NEVER_TURNED):
            raise NotUnderstood(name)
        if name in NEVER_TURNED:
            self._turn = "N"
        return found

    def _ink(self, extent: Extent) -> None:
        width, height, (beside, above) = extent
        left, top = self._place()
        if self._is_baseline:
            if self._turn != "N":
                raise NotUnderstood("turned about its baseline")
            top -= height
            above += height * 0.35
        if self._turn in ("R", "B"):
            width, height, beside, above = height, width, above, beside
        self._pen.rectangle((left - beside, top - above, left + width + beside, top + height + above), fill=0)

    def _frame(self, width: float, height: float, line: float) -> None:
        left, top = self._place()
        width, height = max(width, line), max(height, line)
        tops = (top, top - height) if self._is_baseline else (top,)  # printers do not agree
        for each in tops:
            self._pen.rectangle((left, each, left + width, each + height), outline=0, width=round(line) + 1)

    def _place(self) -> tuple[float, float]:
        if self._at is None:
            raise NotUnderstood("a field without a place")
        return self._at


def _most(commands: list[tuple[str, str]], name: str, default: int) -> int:
    said = [int(number(values.split(","), 0, default)) for each, values in commands if each == name]
    return min(said, default=default) if said else default


def _size(said: list[str]) -> tuple[float, float]:
    """Height and width of ^A's or ^CF's type."""
    height = number(said, 1, 0) or number(said, 2, 0) or _DEFAULT_FONT[0]
    return height, number(said, 2, height)
