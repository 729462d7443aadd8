"""Labels and pages to 1-bit pictures at a printer's own dots.

Bars decide everything here: a picture that has the printer's resolution is never resampled, one that is too
large loses its white margin first, and black is told from white by a threshold, never by dithering.
"""

import io
import math
from collections.abc import Callable, Iterator

import msgspec
import pypdfium2 as pdfium
from PIL import Image

from app.domain.shipping import Label, LabelFormat
from app.ports.errors import Malformed

_WHITE_FROM = 128
_MOST_DOTS = 40_000_000  # A2 at 300 dpi: more is no label
_NEARLY = 0.985  # a picture this close to the space is cropped, not scaled

Draw = Callable[[float], Image.Image]
"""Draws one page in gray; 1.0 is its true size at the printer's dots."""


class Space(msgspec.Struct, frozen=True):
    """What a printer can print on, in dots; ``height`` None is a roll."""

    width: int
    height: int | None


class Bitmap(msgspec.Struct, frozen=True):
    """Rows from the top, (width + 7) // 8 bytes each, leftmost dot highest, 1 = black."""

    width: int
    height: int
    rows: bytes

    def __repr__(self) -> str:
        return f"<Bitmap {self.width} x {self.height}>"


def space_of(language: str, dpi: int) -> Space:
    """A label of 4 x 6 inches for ZPL. An 80 mm receipt roll for ESC/POS, which prints 72 mm: 576 dots at 203
    dpi, 512 at 180 (Epson's TM manuals).
    """
    if language == "escpos":
        return Space(round(72 / 25.4 * dpi / 8) * 8, None)
    return Space(4 * dpi, 6 * dpi)


def from_label(label: Label, space: Space, dpi: int) -> tuple[Bitmap, ...]:
    """One bitmap a page of a PNG or PDF label. Malformed where it cannot be read or has no ink."""
    draws = _png_pages(label, dpi) if label.format is LabelFormat.PNG else _pdf_pages(label.data, dpi)
    bitmaps = tuple(bitmap for draw in draws if (bitmap := _fitted(draw, space)))
    if not bitmaps:
        raise Malformed(f"a {label.format} label without ink")
    return bitmaps


def from_pdf(pdf: bytes, space: Space, dpi: int) -> tuple[Bitmap, ...]:
    """One bitmap a page, at its true size, for pages made for this space."""
    return tuple(_to_bits(_placed(draw(1.0), space)) for draw in _pdf_pages(pdf, dpi))


def _png_pages(label: Label, dpi: int) -> Iterator[Draw]:
    image = _open_png(label.data)
    to_true_size = dpi / label.dpi
    yield lambda scale: _resized(image, scale * to_true_size)


def _open_png(data: bytes) -> Image.Image:
    try:
        with Image.open(io.BytesIO(data), formats=["PNG"]) as image:
            _refuse_monsters(*image.size)
            on_white = Image.new("RGBA", image.size, "white")
            on_white.alpha_composite(image.convert("RGBA"))
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise Malformed("a PNG label that cannot be read") from error
    return on_white.convert("L")


def _pdf_pages(data: bytes, dpi: int) -> Iterator[Draw]:
    try:
        with pdfium.PdfDocument(data) as document:
            for page in document:
                yield _page_drawer(page, dpi / 72)
    except pdfium.PdfiumError as error:
        raise Malformed("a PDF that cannot be read") from error


def _page_drawer(page: pdfium.PdfPage, to_true_size: float) -> Draw:
    width, height = page.get_size()
    _refuse_monsters(width * to_true_size, height * to_true_size)

    def draw(scale: float) -> Image.Image:
        image: Image.Image = page.render(scale=scale * to_true_size, grayscale=True).to_pil()
        # the renderer rounds up: 812.0000001 dots are 812
        dots = (round(width * scale * to_true_size), round(height * scale * to_true_size))
        return image.crop((0, 0, *dots))

    return draw


def _refuse_monsters(width: float, height: float) -> None:
    if not 1 <= width * height <= _MOST_DOTS:
        raise Malformed(f"a page of {width:.0f} x {height:.0f} dots")


def _resized(image: Image.Image, scale: float) -> Image.Image:
    if scale == 1:
        return image
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    # enlarging by nearest dot keeps edges sharp, shrinking by area keeps thin strokes
    how = Image.Resampling.NEAREST if scale > 1 else Image.Resampling.BOX
    return image.resize(size, how)


def _fitted(draw: Draw, space: Space) -> Bitmap | None:
    """None for a page without ink."""
    image = draw(1.0)
    ink = _ink(image)
    if ink is None:
        return None
    if _scale(image.size, space) < 1:
        image = _shrunk(draw, image.crop(ink), space)
    return _to_bits(_placed(_upright(image, space), space))


def _shrunk(draw: Draw, inked: Image.Image, space: Space) -> Image.Image:
    """The inked part, drawn anew as small as it must be."""
    scale = _scale(inked.size, space)
    if scale >= _NEARLY:
        return inked
    image = draw(scale)
    return image.crop(_ink(image) or (0, 0, *image.size))


def _scale(size: tuple[int, int], space: Space) -> float:
    """How much of its true size the picture can have, turned if that helps; at most 1."""
    return min(1.0, max(_ratio(size, space), _ratio(size[::-1], space)))


def _ratio(size: tuple[int, int], space: Space) -> float:
    width, height = size
    return min(space.width / width, math.inf if space.height is None else space.height / height)


def _upright(image: Image.Image, space: Space) -> Image.Image:
    if _ratio(image.size, space) >= min(1.0, _ratio(image.size[::-1], space)):
        return image
    return image.transpose(Image.Transpose.ROTATE_270)


def _placed(image: Image.Image, space: Space) -> Image.Image:
    """In the middle of the space's width, at its top."""
    height = image.height if space.height is None else space.height
    paper = Image.new("L", (space.width, height), 255)
    top = min(0, (height - image.height) // 2)
    paper.paste(image, ((space.width - image.width) // 2, top))
    return paper


def _ink(image: Image.Image) -> tuple[int, int, int, int] | None:
    return image.point(lambda level: 0 if level >= _WHITE_FROM else 255).getbbox()


def _to_bits(image: Image.Image) -> Bitmap:
    bits = image.point(lambda level: 0 if level >= _WHITE_FROM else 255).convert(
        "1", dither=Image.Dither.NONE
    )
    return Bitmap(bits.width, bits.height, bits.tobytes())
