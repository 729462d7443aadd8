"""More blocks for pages: frames, table rows, pictures, lines to sign on; and pages with a foot."""

import io
from collections.abc import Sequence

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.documents.pdf import (
    BOLD,
    MM,
    REGULAR,
    Beside,
    Block,
    Gap,
    Sheet,
    Stack,
    Text,
    begin,
    finish,
    pages_of,
)

FOOT = 14.0


class Framed:
    """A block in a frame, as wide as the sheet allows."""

    def __init__(self, block: Block, width: float, line: float = 1.0) -> None:
        self._block, self._width, self._line = block, width, line
        self.height = block.height + 4 * PADDING

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        canvas.setLineWidth(self._line)
        canvas.rect(x, y - self.height + PADDING, self._width, self.height - 2 * PADDING)
        self._block.draw(canvas, x + 2 * PADDING, y - 2 * PADDING)


PADDING = 3.0


class Picture:
    """A PNG no larger than this, in its own proportions, its right edge at ``right``; nothing where it can't
    be read.
    """

    def __init__(self, png: bytes, width: float, height: float, right: float) -> None:
        self._image = _opened(png)
        self.height, self.width, self._right = 0.0, 0.0, right
        if self._image is not None:
            scale = min(width / self._image.width, height / self._image.height)
            self.width, self.height = self._image.width * scale, self._image.height * scale

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        if self._image is not None:
            left = x + self._right - self.width
            canvas.drawImage(
                ImageReader(self._image), left, y - self.height, self.width, self.height, mask="auto"
            )


def _opened(png: bytes) -> Image.Image | None:
    try:
        image = Image.open(io.BytesIO(png), formats=["PNG"])
        image.load()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return None
    return image


class SignHere:
    """A line to sign on, what for below it."""

    height = 44.0

    def __init__(self, words: str, width: float) -> None:
        self._words, self._width = Text(words, 8, width), width

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        canvas.setLineWidth(0.7)
        canvas.line(x, y - 30, x + self._width, y - 30)
        self._words.draw(canvas, x, y - 32)


class Table:
    """Columns by shares of a width; each row wraps within its cells. ``numbers``: how many of the last
    columns stand to the right.
    """

    def __init__(self, width: float, shares: Sequence[float], size: float, numbers: int = 0) -> None:
        whole = sum(shares)
        self._widths = [width * share / whole for share in shares]
        self._size, self._words = size, len(shares) - numbers

    def head(self, *cells: str) -> Block:
        return self._row(cells, BOLD, self._size * 0.85)

    def row(self, *cells: str) -> Block:
        return self._row(cells, REGULAR, self._size)

    def sum(self, *cells: str) -> Block:
        return self._row(cells, BOLD, self._size)

    def _row(self, cells: Sequence[str], font: str, size: float) -> Block:
        left, columns = 0.0, []
        for place, (cell, width) in enumerate(zip(cells, self._widths, strict=True)):
            is_number = place >= self._words
            columns.append((left, Text(cell, size, width - 4, font, is_right=is_number)))
            left += width
        return Beside(*columns)


def facts(
    pairs: Sequence[tuple[str, str]], sheet: Sheet, label: float = 40 * MM, size: float = 0
) -> list[Block]:
    """What is said of a thing, a line each: its name, its value; empty values are left out."""
    size = size or sheet.size
    return [
        Beside((0, Text(name, size, label - 4, BOLD)), (label, Text(value, size, sheet.inner - label)))
        for name, value in pairs
        if value
    ]


def to_pdf(title: str, sheet: Sheet, blocks: Sequence[Block], foot: str, head: Sequence[Block] = ()) -> bytes:
    """On as many pages as it needs, numbered where there are several; ``head`` stands on each but the first.
    ``foot`` is shown with the page's number, as ``{foot}  2 / 3``.
    """
    height = sheet.height or sum(block.height for block in blocks) + 2 * sheet.margin + FOOT
    repeated = sum(block.height for block in head)
    pages = pages_of(blocks, height - 2 * sheet.margin - FOOT - repeated + 0.01)
    canvas, file = begin(title, sheet.width, height)
    for number, page in enumerate(pages, 1):
        Stack(*(head if number > 1 else ()), *page).draw(canvas, sheet.margin, height - sheet.margin)
        if len(pages) > 1:
            Text(f"{foot} {number} / {len(pages)}", 7, sheet.inner).draw(
                canvas, sheet.margin, sheet.margin + 10
            )
        canvas.showPage()
    return finish(canvas, file)


def heading(words: str, sheet: Sheet) -> list[Block]:
    return [Gap(8), Text(words, sheet.size * 1.1, sheet.inner, BOLD), Gap(3)]
