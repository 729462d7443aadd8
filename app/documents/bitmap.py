"""Labels and pages to 1-bit pictures at a printer's own dots.

Bars decide everything here: a picture that has the printer's resolution is never resampled, one that is too
large loses its white margin first, and black is told from white by a threshold, never by dithering.
"""

import math

import msgspec
from PIL import Image

from app.documents import pages
from app.documents.pages import Page
from app.domain.shipping import Label, LabelFormat
from app.ports.errors import Malformed

_INK = [255] * 128 + [0] * 128
_NEARLY = 0.985  # a picture this close to the space is cropped, not scaled


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
    return tuple(to_bits(image) for image in inked_pages(label, space, dpi))


def inked_pages(label: Label, space: Space, dpi: int) -> list[Image.Image]:
    """The pages that show anything, as they will lie on the printer's space, in black and white."""
    read = pages.of_png(label, dpi) if label.format is LabelFormat.PNG else pages.of_pdf(label.data, dpi)
    placed = (_placed(_upright(_fitted(page, space), space), space) for page in read)
    inked = [image for image in placed if image.getextrema()[0] == 0]
    if not inked:
        raise Malformed(f"a {label.format} label without ink")
    return inked


def from_pdf(pdf: bytes, space: Space, dpi: int) -> tuple[Bitmap, ...]:
    """One bitmap a page, at its true size, for pages made for this space."""
    return tuple(to_bits(_placed(_inked(page.draw(1.0)), space)) for page in pages.of_pdf(pdf, dpi))


def _fitted(page: Page, space: Space) -> Image.Image:
    image = _inked(page.draw(1.0))
    ink = _ink(image) if _scale(page.size, space) < 1 else None
    return _shrunk(page, image.crop(ink), space) if ink else image


def _shrunk(page: Page, inked: Image.Image, space: Space) -> Image.Image:
    """The inked part, drawn anew as small as it must be."""
    scale = _scale(inked.size, space)
    if scale >= _NEARLY:
        return inked
    image = _inked(page.draw(scale))
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
    if image.size == (space.width, height):
        return image
    paper = Image.new("1", (space.width, height), 255)
    top = min(0, (height - image.height) // 2)
    paper.paste(image, ((space.width - image.width) // 2, top))
    return paper


def _ink(image: Image.Image) -> tuple[int, int, int, int] | None:
    return image.point(_INK).getbbox()


def _inked(image: Image.Image) -> Image.Image:
    """Black below half, else white; never a pattern."""
    return image if image.mode == "1" else image.convert("1", dither=Image.Dither.NONE)


def to_bits(image: Image.Image) -> Bitmap:
    """Of a picture in black and white."""
    return Bitmap(image.width, image.height, image.tobytes("raw", "1;I"))
