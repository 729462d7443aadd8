"""The PO number on a label that lacks it: written into white, or on a strip of its own (SHIP-5)."""

from functools import cache

from PIL import Image, ImageDraw, ImageFont

from app.documents.bitmap import Bitmap, Space, inked_pages, to_bits
from app.documents.white import place_for
from app.documents.zpl_outline import outline_of, with_picture
from app.domain.shipping import Label, LabelFormat
from app.ports.errors import Malformed
from app.resources import resource

_CAPITALS = (4.0, 3.2, 2.6)  # mm, what is tried; 2.5 is the least that may be
_ON_STRIP = (8.0, 6.0, 5.0, *_CAPITALS)
_QUIET = 0.6  # mm of white around the letters, beside what ink and bars keep
_OF_SIZE = 0.727  # Inter's capitals
_FINER = 4
_NO_SUCH = "\uffff"


def on_label(label: Label, words: str, space: Space, dpi: int) -> bytes | tuple[Bitmap, ...] | None:
    """The label with ``words`` on its first page: ZPL stays ZPL. None where it has no room."""
    if label.format is LabelFormat.ZPL:
        return _on_zpl(label, words, dpi)
    first, *others = inked_pages(label, space, dpi)
    page = stamped(first, words, dpi)
    return None if page is None else tuple(to_bits(each) for each in (page, *others))


def _on_zpl(label: Label, words: str, dpi: int) -> bytes | None:
    outline = outline_of(label.data, dpi)
    found = room_for(outline, words, dpi) if outline is not None else None
    return with_picture(label.data, to_bits(found[0]), found[1]) if found else None


def stamped(label: Image.Image, words: str, dpi: int) -> Image.Image | None:
    """The label with ``words`` on one line, along or across, in letters as large as its white allows; None
    where it has no room. ``label`` is in black and white, at the printer's dots.
    """
    found = room_for(label, words, dpi)
    if found is None:
        return None
    letters, place = found
    result = label.copy()
    result.paste(letters, place)
    return result


def room_for(label: Image.Image, words: str, dpi: int) -> tuple[Image.Image, tuple[int, int]] | None:
    """The letters as a picture with their white, and where their upper left corner goes."""
    for capitals in _CAPITALS:
        line = lettered(words, capitals, dpi)
        for letters in (line, line.transpose(Image.Transpose.ROTATE_90)):
            place = place_for(label, letters.size, dpi)
            if place is not None:
                return letters, place
    return None


def strip(words: str, caption: str, width: int, dpi: int) -> Image.Image:
    """A small label of that width: the words, on as many lines as they need, and a caption below."""
    margin = round(4 / 25.4 * dpi)
    lines = _lines(words, width - 2 * margin, dpi)
    lines += [lettered(caption, _CAPITALS[-1], dpi)] if caption else []
    height = sum(line.height for line in lines) + 2 * margin
    paper = Image.new("1", (width, height), 255)
    top = margin
    for line in lines:
        paper.paste(line, (margin, top))
        top += line.height
    return paper


def lettered(words: str, capitals: float, dpi: int) -> Image.Image:
    """One line in black on white, capitals of that height in mm. Malformed for a letter that no font has."""
    font, quiet = _font(capitals, dpi), _quiet(dpi)
    nothing = bytes(font.getmask(_NO_SUCH, "1"))
    if any(bytes(font.getmask(letter, "1")) == nothing for letter in set(words)):
        raise Malformed("a PO number with letters that no font here has")
    left, top, right, bottom = font.getbbox(words)
    width, height = (-(-round(side) // _FINER) for side in (right - left, bottom - top))
    fine = Image.new("L", (width * _FINER, height * _FINER), 255)
    ImageDraw.Draw(fine).text((-left, -top), words, fill=0, font=font)
    image = Image.new("1", (width + 2 * quiet, height + 2 * quiet), 255)
    image.paste(fine.reduce(_FINER).convert("1", dither=Image.Dither.NONE), (quiet, quiet))
    return image


def _lines(words: str, width: int, dpi: int) -> list[Image.Image]:
    """On one line if its letters can be large, else on two, else in the smallest."""
    for most, sizes in ((1, _ON_STRIP), (2, _ON_STRIP), (len(words), _ON_STRIP[-1:])):
        for capitals in sizes:
            lines = cut(words, capitals, width, dpi)
            if len(lines) <= most:
                return [lettered(line, capitals, dpi) for line in lines]
    return []


def cut(words: str, capitals: float, width: int, dpi: int) -> list[str]:
    """Lines of that width in dots, cut where one is full; no letter is lost."""
    font, lines = _font(capitals, dpi), [""]
    for letter in words:
        if font.getlength(lines[-1] + letter) > (width - 4 * _quiet(dpi)) * _FINER:
            lines.append("")
        lines[-1] += letter
    return [line for line in lines if line.strip()]


def _quiet(dpi: int) -> int:
    return round(_QUIET / 25.4 * dpi)


@cache
def _font(capitals: float, dpi: int) -> ImageFont.FreeTypeFont:
    """Larger than the letters will be: at their own size they would be bent to whole dots."""
    size = capitals / _OF_SIZE / 25.4 * dpi * _FINER
    return ImageFont.truetype(
        str(resource("fonts/Inter-Bold.ttf")), size, layout_engine=ImageFont.Layout.BASIC
    )
