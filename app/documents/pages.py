"""Pages of PNG and PDF labels, drawn at the size that is asked for.

A picture whose dots are nearly the printer's is drawn dot by dot, in a PDF too: a renderer that makes 812
dots of 800 gives some bars a dot more than others.
"""

import io
import re
from collections.abc import Iterator
from typing import Protocol

import pypdfium2 as pdfium
from PIL import Image

from app.documents.picture import only_picture
from app.domain.shipping import Label
from app.ports.errors import Malformed

_MOST_DOTS = 40_000_000  # A2 at 300 dpi: more is no label
_PICTURE = re.compile(rb"/Subtype\s*/Image\b")
_NEARLY = 0.02  # a picture that is this much too large or too small keeps its dots


class Page(Protocol):
    """``size``: its true width and height in the printer's dots."""

    @property
    def size(self) -> tuple[int, int]: ...
    def draw(self, scale: float) -> Image.Image:
        """In gray, 255 white; 1.0 is the true size."""


class Picture:
    """A page that is one picture, with white around it where ``size`` is larger."""

    def __init__(self, image: Image.Image, to_true_size: float) -> None:
        self._image = image
        self._to_true_size = 1 if abs(to_true_size - 1) <= _NEARLY else to_true_size
        self.size = _scaled(image.size, self._to_true_size)

    def draw(self, scale: float) -> Image.Image:
        size = _scaled(self._image.size, scale * self._to_true_size)
        if size == self._image.size:
            return self._image
        # enlarging by nearest dot keeps edges sharp, shrinking by area keeps thin strokes
        how = Image.Resampling.NEAREST if size[0] > self._image.width else Image.Resampling.BOX
        return self._image.convert("L").resize(size, how)


class Drawing:
    """A page that PDFium draws."""

    def __init__(self, page: pdfium.PdfPage, to_true_size: float, *, has_pictures: bool) -> None:
        self._page, self._to_true_size, self._has_pictures = page, to_true_size, has_pictures
        width, height = page.get_size()
        self.size = _scaled((width, height), to_true_size)
        refuse_monsters(*self.size)

    def draw(self, scale: float) -> Image.Image:
        """Pictures are drawn in colour: PDFium takes four times as long to draw them on gray."""
        how = {"prefer_bgrx": True, "rev_byteorder": True} if self._has_pictures else {"grayscale": True}
        drawn: Image.Image = self._page.render(scale=scale * self._to_true_size, **how).to_pil()
        gray = drawn if drawn.mode == "L" else drawn.convert("L")
        size = _scaled(self._page.get_size(), scale * self._to_true_size)
        # the renderer rounds up: 812.0000001 dots are 812
        return gray if gray.size == size else gray.crop((0, 0, *size))


def of_png(label: Label, dpi: int) -> Iterator[Page]:
    yield Picture(_open_png(label.data), dpi / label.dpi)


def of_pdf(data: bytes, dpi: int) -> Iterator[Page]:
    """Its pages one by one; each is to be drawn before the next is asked for."""
    # the dictionary of a stream, which a picture is, is never compressed
    has_pictures = _PICTURE.search(data) is not None
    try:
        with pdfium.PdfDocument(data) as document:
            for page in document:
                drawing = Drawing(page, dpi / 72, has_pictures=has_pictures)
                found = only_picture(page, data) if has_pictures else None
                yield Picture(found.image, found.points_a_dot / 72 * dpi) if found else drawing
    except pdfium.PdfiumError as error:
        raise Malformed("a PDF that cannot be read") from error


def refuse_monsters(width: float, height: float) -> None:
    if not 1 <= width * height <= _MOST_DOTS:
        raise Malformed(f"a page of {width:.0f} x {height:.0f} dots")


def _open_png(data: bytes) -> Image.Image:
    try:
        with Image.open(io.BytesIO(data), formats=["PNG"]) as image:
            refuse_monsters(*image.size)
            return _gray(image)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise Malformed("a PNG label that cannot be read") from error


def _gray(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):  # 16 bits a dot, which Pillow would cut off at 255
        return image.convert("I").point(lambda level: level / 256).convert("L")
    if image.has_transparency_data:
        on_white = Image.new("RGBA", image.size, "white")
        on_white.alpha_composite(image.convert("RGBA"))
        return on_white.convert("L")
    image.load()
    return image if image.mode in ("1", "L") else image.convert("L")


def _scaled(size: tuple[float, float], scale: float) -> tuple[int, int]:
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))
