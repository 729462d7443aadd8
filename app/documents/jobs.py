"""What the worker does, by name. The jobs import the heavy modules: the parent never pays for them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.documents.paper import Paper, Words
from app.domain.control import Action
from app.domain.shipping import Label, LabelFormat
from app.ports.documents import Badge, PoLabel, PoPlace, Slip, Unprintable
from app.ports.papers import Invoice, LaterSlip, Manifest, Mark, Proof

if TYPE_CHECKING:
    from app.documents.bitmap import Bitmap

Encode = Callable[[int, int, bytes], bytes]
"""Width, height, rows of a 1-bit picture to one document in a printer's language."""

PO = "PO "  # what stands before the number; the same in every language that a carrier reads


def warm_up() -> None:
    """Pays for the imports and the fonts ahead of the first document."""
    from app.documents import bitmap, pdf

    pdf.register_fonts()
    bitmap.space_of("zpl", 203)


def label(label: Label, language: str, dpi: int, encode: Encode) -> bytes:
    """A PNG or PDF label for a printer."""
    from app.documents import bitmap

    return _encoded(bitmap.from_label(label, bitmap.space_of(language, dpi), dpi), encode)


def po_label(label: Label, po_number: str, language: str, dpi: int, caption: str, encode: Encode) -> PoLabel:
    """A label with its PO number on it, else with a strip after it."""
    from app.documents import bitmap, inscription, stamp

    space, words = bitmap.space_of(language, dpi), f"{PO}{po_number}"
    if inscription.says(label, po_number):
        return PoLabel(_as_bought(label, language, dpi, encode), PoPlace.PRINTED)
    stamped = stamp.on_label(label, words, space, dpi)
    if stamped is not None:
        return PoLabel(_sent(stamped, encode), PoPlace.STAMPED)
    strip = bitmap.to_bits(stamp.strip(words, caption, space.width, dpi))
    return PoLabel(_as_bought(label, language, dpi, encode) + _encoded((strip,), encode), PoPlace.STRIP)


def says(label: Label, number: str) -> bool | None:
    """Whether a label shows a number; None where it may be in a picture."""
    from app.documents import inscription

    found = inscription.says(label, number)
    return None if found is False and inscription.has_picture(label) else found


def slip(slip: Slip, language: str, dpi: int, words: Words, encode: Encode) -> bytes:
    """A packing slip for a printer."""
    from app.documents import slip as slips

    return _at_bench(slips.to_pdf(slip, _bench_paper(language), words, dpi), language, dpi, encode)


def later_slip(slip: LaterSlip, language: str, dpi: int, words: Words, encode: Encode) -> bytes:
    from app.documents import later

    return _at_bench(later.to_pdf(slip, _bench_paper(language), words, dpi), language, dpi, encode)


def mark(mark: Mark, language: str, dpi: int, encode: Encode) -> bytes:
    """Unprintable for one that must be red, or wider than the roll."""
    from app.documents import marks

    if mark not in marks.LIMITED:
        raise Unprintable(f"{mark} has a red border, which a label printer can't print")
    if language == "escpos":
        raise Unprintable(f"{mark} is wider than a receipt")
    return _at_bench(marks.on_label(mark), language, dpi, encode)


def slip_pdf(slip: Slip, paper: Paper, words: Words) -> bytes:
    from app.documents import slip as slips

    return slips.to_pdf(slip, paper, words)


def manifest_pdf(manifest: Manifest, words: Words) -> bytes:
    from app.documents import manifest as manifests

    return manifests.to_pdf(manifest, words)


def invoice_pdf(invoice: Invoice, words: Words) -> bytes:
    from app.documents import invoice as invoices

    return invoices.to_pdf(invoice, words)


def proof_pdf(proof: Proof, words: Words) -> bytes:
    from app.documents import proof as proofs

    return proofs.to_pdf(proof, words)


def mark_pdf(mark: Mark) -> bytes:
    from app.documents import marks

    return marks.on_a4(mark)


def control_sheet(names: dict[Action, str]) -> bytes:
    from app.documents import sheet

    return sheet.controls(names)


def badge_sheet(badges: tuple[Badge, ...]) -> bytes:
    from app.documents import sheet

    return sheet.badges(badges)


def _bench_paper(language: str) -> Paper:
    return Paper.ROLL if language == "escpos" else Paper.LABEL


def _at_bench(pdf: bytes, language: str, dpi: int, encode: Encode) -> bytes:
    from app.documents import bitmap

    return _encoded(bitmap.from_pdf(pdf, bitmap.space_of(language, dpi), dpi), encode)


def _as_bought(document: Label, language: str, dpi: int, encode: Encode) -> bytes:
    return document.data if document.format is LabelFormat.ZPL else label(document, language, dpi, encode)


def _sent(document: "bytes | tuple[Bitmap, ...]", encode: Encode) -> bytes:
    return document if isinstance(document, bytes) else _encoded(document, encode)


def _encoded(bitmaps: "tuple[Bitmap, ...]", encode: Encode) -> bytes:
    return b"".join(encode(each.width, each.height, each.rows) for each in bitmaps)
