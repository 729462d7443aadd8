"""Pages that are one picture keep its dots; whatever else stands on a page is drawn too."""

import io
from collections.abc import Callable

import pypdfium2
import pytest
from PIL import Image, ImageChops
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.documents.bitmap import Space, from_label
from app.domain.shipping import Label, LabelFormat
from tests.app.documents.pictures import TRACKING, codes_in, label, pdf, picture_of, png

FOUR_BY_SIX = (288, 432)
WHOLE = (0, 0, 288, 432)


def _printed(document: bytes) -> Image.Image:
    (bitmap,) = from_label(Label(LabelFormat.PDF, document), Space(812, 1218), 203)
    return picture_of(bitmap)


def _canvas(draw: Callable[[Canvas], object]) -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=FOUR_BY_SIX)
    draw(canvas)
    canvas.save()
    return file.getvalue()


def _same(one: Image.Image, other: Image.Image) -> bool:
    return one.size == other.size and ImageChops.difference(one, other).getbbox() is None


def test_SHIP_9_a_picture_of_200_dots_an_inch_in_a_pdf_keeps_every_dot() -> None:
    """Carriers' pictures of 800 x 1200 on 4 x 6 inches: scaled to 812, some bars would gain a dot."""
    image = label(800, 1200)
    expected = Image.new("L", (812, 1218), 255)
    expected.paste(image, (6, 0))
    assert _same(_printed(pdf(image, FOUR_BY_SIX, WHOLE)), expected)


def test_SHIP_9_a_picture_of_200_dots_an_inch_keeps_every_dot_as_png_too() -> None:
    image = label(800, 1200)
    (bitmap,) = from_label(Label(LabelFormat.PNG, png(image), 200), Space(812, 1218), 203)
    assert _same(picture_of(bitmap).crop((6, 0, 806, 1200)), image)


def test_a_picture_on_a_larger_page_keeps_its_place_and_its_dots() -> None:
    image = label(406, 609, module=1)
    expected = Image.new("L", (812, 1218), 255)
    expected.paste(image, (203, 304))
    assert _same(_printed(pdf(image, FOUR_BY_SIX, (72, 108, 144, 216))), expected)


@pytest.mark.parametrize("mode", ["1", "L", "RGB", "P"])
def test_pdfs_that_another_program_made_of_a_picture_print_it(mode: str) -> None:
    file = io.BytesIO()
    label(812, 1218).convert(mode).save(file, "PDF", resolution=203)
    assert codes_in(_printed(file.getvalue())) == [TRACKING]


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_page_that_says_it_is_turned_is_turned(degrees: int) -> None:
    with pypdfium2.PdfDocument(pdf(label(812, 1218), FOUR_BY_SIX, WHOLE)) as document:
        document[0].set_rotation(degrees)
        file = io.BytesIO()
        document.save(file)
    printed = _printed(file.getvalue())
    assert printed.size == (812, 1218)
    assert codes_in(printed) == [TRACKING]


def test_what_is_drawn_over_a_picture_is_printed() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(Image.new("L", (812, 1218), 255)), *WHOLE)
        canvas.rect(72, 360, 72, 72, stroke=0, fill=1)

    ink = _printed(_canvas(draw)).point(lambda level: 255 - level).getbbox()
    assert ink == (203, 0, 406, 203)


def test_what_a_picture_masks_stays_white() -> None:
    image = Image.new("RGBA", (812, 1218), (0, 0, 0, 0))
    image.paste((0, 0, 0, 255), (100, 200, 300, 400))

    def draw(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(image), *WHOLE, mask="auto")

    ink = _printed(_canvas(draw)).point(lambda level: 255 - level).getbbox()
    assert ink == (100, 200, 300, 400)


def test_what_lies_outside_a_clip_is_not_printed() -> None:
    def draw(canvas: Canvas) -> None:
        path = canvas.beginPath()
        path.rect(0, 216, 288, 216)
        canvas.clipPath(path, stroke=0, fill=0)
        canvas.drawImage(ImageReader(Image.new("L", (812, 1218), 0)), *WHOLE)

    assert _printed(_canvas(draw)).point(lambda level: 255 - level).getbbox() == (0, 0, 812, 609)


def test_a_picture_that_is_stretched_or_upside_down_is_drawn_as_it_stands() -> None:
    def flip(canvas: Canvas) -> None:
        canvas.transform(1, 0, 0, -1, 0, 432)
        canvas.drawImage(ImageReader(half), *WHOLE)

    half = Image.new("L", (812, 1218), 255)
    half.paste(0, (0, 0, 812, 609))
    assert _printed(_canvas(flip)).point(lambda level: 255 - level).getbbox() == (0, 609, 812, 1218)
    stretched = pdf(label(812, 609), FOUR_BY_SIX, WHOLE)
    assert codes_in(_printed(stretched)) == [TRACKING]


def test_a_page_that_is_cut_shows_what_is_left() -> None:
    with pypdfium2.PdfDocument(pdf(label(812, 1218), (388, 532), (50, 50, 288, 432))) as document:
        document[0].set_cropbox(50, 50, 338, 482)
        file = io.BytesIO()
        document.save(file)
    printed = _printed(file.getvalue())
    assert codes_in(printed) == [TRACKING]
    assert printed.point(lambda level: 255 - level).getbbox() == (20, 20, 792, 1198)


@pytest.mark.parametrize(("level", "black"), [(0x7FFF, True), (0x8000, False), (0x0100, True)])
def test_gray_of_16_bits_is_told_by_its_upper_half(level: int, black: bool) -> None:
    image = Image.new("I;16", (812, 1218), level)
    image.paste(0, (0, 0, 8, 8))  # a page without ink would be refused
    (bitmap,) = from_label(Label(LabelFormat.PNG, png(image)), Space(812, 1218), 203)
    assert picture_of(bitmap).getpixel((400, 600)) == (0 if black else 255)
