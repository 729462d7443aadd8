"""All the way to a printer's bytes, and back by a renderer that is not ours."""

import asyncio
import io

import pytest
from PIL import Image, ImageChops
from zplkit import Options, render
from zplkit.rendering import Limits

from app.documents.service import WorkerDocuments
from app.documents.worker import Worker
from app.domain.shipping import Label, LabelFormat
from hardware.printer.codecs import escpos, zpl
from hardware.printer.codecs.raster import Bitmap
from tests.app.documents.pictures import TRACKING, codes_in, label, paper_of, pdf, png


def as_zpl(width: int, height: int, rows: bytes) -> bytes:
    return zpl.picture_label(Bitmap(width, height, rows))


def as_escpos(width: int, height: int, rows: bytes) -> bytes:
    return escpos.picture_slip(Bitmap(width, height, rows))


def _label_for(label: Label, language: str) -> bytes:
    worker = Worker()
    documents = WorkerDocuments(worker, {"zpl": as_zpl, "escpos": as_escpos})
    data = asyncio.run(documents.label_for(label, language, 203))
    worker.close()
    return data


@pytest.mark.parametrize("format", [LabelFormat.PNG, LabelFormat.PDF])
def test_HW_3_a_picture_label_comes_out_of_a_zpl_printer_with_its_code(format: LabelFormat) -> None:
    image = label(812, 1218)
    data = png(image) if format is LabelFormat.PNG else pdf(image, (288, 432), (0, 0, 288, 432))
    assert codes_in(_rendered(_label_for(Label(format, data), "zpl"))) == [TRACKING]


def test_HW_3_what_comes_out_is_the_label_dot_by_dot() -> None:
    image = label(812, 1218)
    printed = _rendered(_label_for(Label(LabelFormat.PNG, png(image)), "zpl"))
    assert ImageChops.difference(printed.point(lambda level: 255 * (level >= 128)), image).getbbox() is None


def test_HW_3_a_picture_label_comes_out_of_a_receipt_printer_with_its_code() -> None:
    data = _label_for(Label(LabelFormat.PNG, png(label(812, 1218))), "escpos")
    assert codes_in(paper_of(data)) == [TRACKING]


def _rendered(document: bytes) -> Image.Image:
    """By zplkit, which knows neither ^PO nor ^PQ; a picture of 4 x 6 inches is 124 kB."""
    for unknown in (b"^PON", b"^PQ1"):
        document = document.replace(unknown, b"")
    limits = Limits().replace(graphic_bytes=300_000, field_bytes=300_000)
    options = Options(profile="specification", width=812, height=1218, dpi=203)
    (scene,) = render(document, options, limits=limits).labels
    return Image.open(io.BytesIO(scene.png())).convert("L")
