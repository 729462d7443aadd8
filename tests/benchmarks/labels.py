"""PERF-5: a PDF or PNG label to a printer's bytes, beside zebrafy, plain Pillow and hex, the bare work."""

from __future__ import annotations

import io
import time
import zlib
from typing import TYPE_CHECKING

import pypdfium2
from PIL import Image
from zebrafy.zebrafy_image import ZebrafyImage
from zebrafy.zebrafy_pdf import ZebrafyPDF

from app.devices.encoders import encode_zpl
from app.documents import bitmap, jobs
from app.domain.shipping import Label, LabelFormat
from tests.app.documents.corpus.faces import FACES
from tests.app.documents.corpus.pictures import as_pdf, as_png
from tests.benchmarks.measure import percentile, say

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 25
BESIDE_ZEBRAFY, BESIDE_FLOOR = 0.5, 2.0
_INVERTED = [255] * 128 + [0] * 128


def ours(label: Label) -> bytes:
    return jobs.label(label, "zpl", label.dpi, encode_zpl)


def zebrafy(label: Label) -> str:
    """As its manual shows it, with Z64."""
    if label.format is LabelFormat.PDF:
        return ZebrafyPDF(label.data, format="Z64", dpi=label.dpi).to_zpl()
    return ZebrafyImage(label.data, format="Z64").to_zpl()


def zebrafy_undithered(label: Label) -> str:
    """With a threshold, as we do it."""
    if label.format is LabelFormat.PDF:
        return ZebrafyPDF(label.data, format="Z64", dpi=label.dpi, dither=False).to_zpl()
    return ZebrafyImage(label.data, format="Z64", dither=False).to_zpl()


def pillow_and_hex(label: Label) -> str:
    """What is found in many a script."""
    image = _drawn(label).convert("L").point(_INVERTED, "1")
    rows = image.tobytes()
    stride = (image.width + 7) // 8
    return f"^XA^FO0,0^GFA,{len(rows)},{len(rows)},{stride},{rows.hex().upper()}^FS^XZ"


def bare_work(label: Label, rows: bytes) -> bytes:
    """Drawn in gray by PDFium, or read by Pillow; then the printer's own dots, which are given, by zlib."""
    _drawn(label)
    return zlib.compress(rows)


def _drawn(label: Label) -> Image.Image:
    if label.format is LabelFormat.PNG:
        image: Image.Image = Image.open(io.BytesIO(label.data))
        image.load()
        return image
    with pypdfium2.PdfDocument(label.data) as document:
        drawn: Image.Image = document[0].render(scale=label.dpi / 72, grayscale=True).to_pil()
        return drawn.copy()


def tell_5() -> bool:
    """Every form of every carrier's label must meet both goals."""
    kinds = [(form, dpi) for form in FORMS for dpi in (203, 300)]
    met = [_tell(form, dpi, [FORMS[form](name, dpi) for name in FACES]) for form, dpi in kinds]
    return all(met)


def _tell(form: str, dpi: int, labels: list[Label]) -> bool:
    taken = [_taken(label) for label in labels]
    beside_zebrafy = max(each["ours"] / each["zebrafy"] for each in taken)
    beside_floor = max(each["ours"] / each["floor"] for each in taken)
    met = beside_zebrafy <= BESIDE_ZEBRAFY and beside_floor <= BESIDE_FLOOR
    say(
        "PERF-5",
        what=f"{form} at {dpi} dpi to ZPL, five carriers' labels, median of each",
        **{
            f"{name}_ms": round(1000 * sum(each[name] for each in taken) / len(taken), 2) for name in taken[0]
        },
        worst_ratio_zebrafy=round(beside_zebrafy, 2),
        worst_ratio_floor=round(beside_floor, 2),
        worst_ratio_zebrafy_undithered=round(
            max(each["ours"] / each["zebrafy_undithered"] for each in taken), 2
        ),
        goal="<= 0.5 x zebrafy (Z64) and <= 2 x render + zlib",
        met=met,
    )
    return met


def _taken(label: Label) -> dict[str, float]:
    """Median seconds of the processor for each way, taken in turns, so that all see the same machine."""
    (page,) = bitmap.from_label(label, bitmap.space_of("zpl", label.dpi), label.dpi)
    ways: dict[str, Callable[[], object]] = {
        "ours": lambda: ours(label),
        "zebrafy": lambda: zebrafy(label),
        "zebrafy_undithered": lambda: zebrafy_undithered(label),
        "pillow_hex": lambda: pillow_and_hex(label),
        "floor": lambda: bare_work(label, page.rows),
    }
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, way in ways.items():
            started = time.process_time()
            way()
            seconds[name].append(time.process_time() - started)
    return {name: percentile(each, 0.5) for name, each in seconds.items()}


def _png(name: str, dpi: int) -> Label:
    return Label(LabelFormat.PNG, as_png(FACES[name], dpi), dpi)


def _png_of_bits(name: str, dpi: int) -> Label:
    file = io.BytesIO()
    Image.open(io.BytesIO(as_png(FACES[name], dpi))).convert("1").save(file, "PNG")
    return Label(LabelFormat.PNG, file.getvalue(), dpi)


def _pdf(name: str, dpi: int) -> Label:
    return Label(LabelFormat.PDF, as_pdf(FACES[name]), dpi)


def _pdf_of_a_picture(name: str, dpi: int) -> Label:
    file = io.BytesIO()
    Image.open(io.BytesIO(as_png(FACES[name], dpi))).save(file, "PDF", resolution=dpi, quality=95)
    return Label(LabelFormat.PDF, file.getvalue(), dpi)


FORMS: dict[str, Callable[[str, int], Label]] = {
    "a PDF of shapes": _pdf,
    "a PDF of a picture": _pdf_of_a_picture,
    "a PNG of 8 bits": _png,
    "a PNG of 1 bit": _png_of_bits,
}
