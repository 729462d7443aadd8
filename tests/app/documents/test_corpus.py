"""Labels of five carriers, in three forms, at two resolutions, upright and lying: each code reads from what
the printer is sent as it read from what was bought. The printer is ``zpl-renderer-js``.
"""

import io

import pypdfium2
import pytest
from PIL import Image

from app.devices.encoders import encode_escpos, encode_zpl
from app.documents import jobs
from app.domain.shipping import Label, LabelFormat
from tests.app.documents.corpus.faces import FACES, Code, Face
from tests.app.documents.corpus.pictures import as_pdf, as_png
from tests.app.documents.corpus.reading import codes_on
from tests.app.documents.corpus.zpl import as_zpl
from tests.app.documents.pictures import paper_of
from tests.app.documents.renderer import ZplRenderer

BACK, UPRIGHT = Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_270

each_carrier = pytest.mark.parametrize("carrier", list(FACES))
each_dpi = pytest.mark.parametrize("dpi", [203, 300])
each_way = pytest.mark.parametrize("is_lying", [False, True], ids=["portrait", "landscape"])


def _label(face: Face, form: LabelFormat, dpi: int, *, is_lying: bool) -> Label:
    if form is LabelFormat.PDF:
        return Label(form, as_pdf(face, is_lying=is_lying))
    return Label(form, as_png(face, dpi, is_lying=is_lying), dpi)


def _as_bought(label: Label) -> Image.Image:
    """The picture itself; a PDF at 600 dpi, where every bar has more dots than on paper."""
    if label.format is LabelFormat.PNG:
        return Image.open(io.BytesIO(label.data)).convert("L")
    with pypdfium2.PdfDocument(label.data) as document:
        page: Image.Image = document[0].render(scale=600 / 72).to_pil().convert("L")
        return page


@pytest.mark.parametrize("form", [LabelFormat.PNG, LabelFormat.PDF])
@each_carrier
@each_dpi
@each_way
def test_SHIP_9_a_picture_labels_codes_read_from_zpl_as_they_were_bought(
    zpl_printer: ZplRenderer, carrier: str, form: LabelFormat, dpi: int, is_lying: bool
) -> None:
    face = FACES[carrier]
    label = _label(face, form, dpi, is_lying=is_lying)
    bought = _as_bought(label)
    before = codes_on(bought.transpose(UPRIGHT) if is_lying else bought, face)
    assert len(before) == len([each for each in face if isinstance(each, Code)])
    printed = zpl_printer.render(jobs.label(label, "zpl", dpi, encode_zpl), dpi)
    assert printed.size == (4 * dpi, 6 * dpi)
    assert codes_on(printed, face) == before


@each_carrier
@each_dpi
@each_way
def test_SHIP_9_a_zpl_labels_codes_are_those_that_its_carrier_wrote(
    zpl_printer: ZplRenderer, carrier: str, dpi: int, is_lying: bool
) -> None:
    """ZPL goes through untouched (HW-3): what is proven here is the corpus and its independent printer."""
    face = FACES[carrier]
    size = (6 * dpi, 4 * dpi) if is_lying else (4 * dpi, 6 * dpi)
    printed = zpl_printer.render(as_zpl(face, dpi, is_lying=is_lying), dpi, size)
    upright = printed.transpose(BACK) if is_lying else printed
    drawn = Image.open(io.BytesIO(as_png(face, dpi))).convert("L")
    assert codes_on(upright, face) == codes_on(drawn, face)


@pytest.mark.parametrize(("of", "dpi"), [(203, 300), (300, 203)])
@each_carrier
def test_SHIP_9_a_png_of_another_resolution_is_scaled_and_its_codes_still_read(
    zpl_printer: ZplRenderer, carrier: str, of: int, dpi: int
) -> None:
    face = FACES[carrier]
    label = _label(face, LabelFormat.PNG, of, is_lying=False)
    printed = zpl_printer.render(jobs.label(label, "zpl", dpi, encode_zpl), dpi)
    assert codes_on(printed, face) == codes_on(_as_bought(label), face)


@pytest.mark.parametrize("form", [LabelFormat.PNG, LabelFormat.PDF])
@each_carrier
def test_SHIP_9_a_labels_bars_read_from_a_receipt_roll_of_72_mm(carrier: str, form: LabelFormat) -> None:
    """At 71 % of its size a MaxiCode or PDF417 has too few dots for some readers: bars alone are promised."""
    face = FACES[carrier]
    label = _label(face, form, 203, is_lying=False)
    printed = paper_of(jobs.label(label, "escpos", 203, encode_escpos))
    before, after = codes_on(_as_bought(label), face), codes_on(printed, face)
    assert [code for code in after if "Code128" in code] == [code for code in before if "Code128" in code]
