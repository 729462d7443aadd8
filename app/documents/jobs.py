"""What the worker does, by name. The jobs import the heavy modules: the parent never pays for them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.documents.paper import Paper, Words
from app.domain.control import Action
from app.domain.shipping import Label
from app.ports.documents import Badge, Slip

if TYPE_CHECKING:
    from app.documents.bitmap import Bitmap

Encode = Callable[[int, int, bytes], bytes]
"""Width, height, rows of a 1-bit picture to one document in a printer's language."""


def warm_up() -> None:
    """Pays for the imports and the fonts ahead of the first document."""
    from app.documents import bitmap, pdf

    pdf.register_fonts()
    bitmap.space_of("zpl", 203)


def label(label: Label, language: str, dpi: int, encode: Encode) -> bytes:
    """A PNG or PDF label for a printer."""
    from app.documents import bitmap

    return _encoded(bitmap.from_label(label, bitmap.space_of(language, dpi), dpi), encode)


def slip(slip: Slip, language: str, dpi: int, words: Words, encode: Encode) -> bytes:
    """A packing slip for a printer."""
    from app.documents import bitmap
    from app.documents import slip as slips

    paper = Paper.ROLL if language == "escpos" else Paper.LABEL
    pdf = slips.to_pdf(slip, paper, words, dpi)
    return _encoded(bitmap.from_pdf(pdf, bitmap.space_of(language, dpi), dpi), encode)


def slip_pdf(slip: Slip, paper: Paper, words: Words) -> bytes:
    from app.documents import slip as slips

    return slips.to_pdf(slip, paper, words)


def control_sheet(names: dict[Action, str]) -> bytes:
    from app.documents import sheet

    return sheet.controls(names)


def badge_sheet(badges: tuple[Badge, ...]) -> bytes:
    from app.documents import sheet

    return sheet.badges(badges)


def _encoded(bitmaps: "tuple[Bitmap, ...]", encode: Encode) -> bytes:
    return b"".join(encode(each.width, each.height, each.rows) for each in bitmaps)
