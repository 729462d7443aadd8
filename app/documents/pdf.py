"""PDF pages filled from the top with blocks: fonts, papers, and bars that sit on a printer's dots."""

import io
from collections.abc import Sequence
from typing import Protocol

import msgspec
from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from app.documents.paper import Paper
from app.resources import resource

MM = 72 / 25.4
A4_HEIGHT = 297 * MM

_FILES = {"Inter": "Inter-Regular.ttf", "Inter-Bold": "Inter-Bold.ttf"}
REGULAR, BOLD = _FILES
_QUIET = 10  # modules of white on either side of a Code 128 (ISO/IEC 15417)
_LEADING = 1.3


class Sheet(msgspec.Struct, frozen=True):
    """A paper's size in points; ``height`` None grows with its contents. ``size`` is the body type's."""

    width: float
    height: float | None
    margin: float
    size: float

    @property
    def inner(self) -> float:
        return self.width - 2 * self.margin


SHEETS = {
    Paper.A4: Sheet(210 * MM, A4_HEIGHT, 15 * MM, 11),
    Paper.A6: Sheet(105 * MM, 148 * MM, 6 * MM, 8.5),
    Paper.LABEL: Sheet(288, 432, 14, 8.5),
    Paper.ROLL: Sheet(72 * MM, None, 2 * MM, 8.5),
}


class Block(Protocol):
    """Something with a height that is drawn with its upper left corner at x, y."""

    @property
    def height(self) -> float: ...
    def draw(self, canvas: Canvas, x: float, y: float) -> None: ...


class Text:
    """Wrapped text; a word too long for the line is cut, never lost."""

    def __init__(
        self, text: str, size: float, width: float, font: str = REGULAR, *, is_right: bool = False
    ) -> None:
        self._size, self._font, self._right = size, font, width if is_right else None
        pieces = (
            piece for word in simpleSplit(text, font, size, width) for piece in _cut(word, font, size, width)
        )
        self._lines = tuple(pieces)

    @property
    def height(self) -> float:
        return len(self._lines) * self._size * _LEADING

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        canvas.setFont(self._font, self._size)
        for row, line in enumerate(self._lines):
            baseline = y - self._size - row * self._size * _LEADING
            if self._right is None:
                canvas.drawString(x, baseline, line)
            else:
                canvas.drawRightString(x + self._right, baseline, line)


class Gap:
    """White."""

    def __init__(self, height: float) -> None:
        self.height = height

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """Nothing to draw."""


class Rule:
    """A thin line across."""

    height = 5.0

    def __init__(self, width: float) -> None:
        self._width = width

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        canvas.setLineWidth(0.7)
        canvas.line(x, y - 2.5, x + self._width, y - 2.5)


class Bars:
    """A Code 128 with whole dots a module at ``dpi``, as wide as fits, with its quiet zones."""

    def __init__(self, text: str, width: float, height: float, dpi: float, most: float = 0.5 * MM) -> None:
        self._dot = 72 / dpi
        modules = Code128(text, barWidth=1, quiet=0).width + 2 * _QUIET
        dots = max(1, int(min(width / modules, most) / self._dot))
        self._module = dots * self._dot
        self._code = Code128(text, barWidth=self._module, barHeight=height, quiet=0)
        self.height = height

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        left = round((x + _QUIET * self._module) / self._dot) * self._dot
        self._code.drawOn(canvas, left, y - self.height)


class Beside:
    """Blocks side by side, each at its own offset."""

    def __init__(self, *columns: tuple[float, Block]) -> None:
        self._columns = columns
        self.height = max(block.height for _, block in columns)

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        for offset, block in self._columns:
            block.draw(canvas, x + offset, y)


class Stack:
    """Blocks below one another that stay on one page."""

    def __init__(self, *blocks: Block) -> None:
        self._blocks = blocks
        self.height = sum(block.height for block in blocks)

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        for block in self._blocks:
            block.draw(canvas, x, y)
            y -= block.height


def pages_of(blocks: Sequence[Block], room: float) -> list[list[Block]]:
    """Blocks in order, none cut, on as few pages as they need; one higher than a page gets its own."""
    pages: list[list[Block]] = [[]]
    left = room
    for block in blocks:
        if block.height > left and pages[-1]:
            pages.append([])
            left = room
        pages[-1].append(block)
        left -= block.height
    return pages


def begin(title: str, width: float, height: float) -> tuple[Canvas, io.BytesIO]:
    """An empty PDF that names nobody."""
    register_fonts()
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(width, height), pageCompression=1)
    canvas.setTitle(title)
    canvas.setCreator("Packbench")
    canvas.setAuthor("")
    return canvas, file


def finish(canvas: Canvas, file: io.BytesIO) -> bytes:
    canvas.save()
    return file.getvalue()


def register_fonts() -> None:
    """Inter, embedded: the PDF library's own fonts know Western Europe only."""
    for name, file in _FILES.items():
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(resource(f"fonts/{file}"))))


def _cut(line: str, font: str, size: float, width: float) -> list[str]:
    pieces = []
    while line and pdfmetrics.stringWidth(line, font, size) > width:
        fitting = next(n for n in range(len(line), 0, -1) if n == 1 or _fits(line[:n], font, size, width))
        pieces.append(line[:fitting])
        line = line[fitting:]
    return [*pieces, line] if line else pieces


def _fits(text: str, font: str, size: float, width: float) -> bool:
    return bool(pdfmetrics.stringWidth(text, font, size) <= width)
