"""Labels become pictures whose bars a reader reads."""

import pytest
from PIL import Image, ImageChops

from app.documents.bitmap import Bitmap, Space, from_label, space_of
from app.domain.shipping import Label, LabelFormat
from app.ports.errors import Malformed
from tests.app.documents.pictures import TRACKING, bar_widths, codes_in, label, pdf, picture_of, png

ZPL_203 = Space(812, 1218)
ZPL_300 = Space(1200, 1800)
ROLL = Space(576, None)


def _only(label: Label, space: Space, dpi: int) -> Image.Image:
    (bitmap,) = from_label(label, space, dpi)
    return picture_of(bitmap)


def _png_label(image: Image.Image, dpi: int = 203) -> Label:
    return Label(LabelFormat.PNG, png(image), dpi)


def test_a_label_of_the_printers_own_resolution_is_taken_dot_by_dot() -> None:
    image = label(812, 1218)
    printed = _only(_png_label(image), ZPL_203, 203)
    assert printed.size == (812, 1218)
    assert ImageChops.difference(printed, image).getbbox() is None


@pytest.mark.parametrize(
    ("width", "height", "of"),
    [(812, 1218, 203), (813, 1220, 203), (1200, 1800, 300), (1200, 1800, 203), (600, 900, 150)],
)
@pytest.mark.parametrize(("space", "dpi"), [(ZPL_203, 203), (ZPL_300, 300), (ROLL, 203)])
def test_HW_3_a_png_label_of_any_size_is_readable_on_any_printer(
    width: int, height: int, of: int, space: Space, dpi: int
) -> None:
    printed = _only(_png_label(label(width, height, module=max(3, width // 270)), of), space, dpi)
    assert printed.width == space.width
    assert space.height in (None, printed.height)
    assert codes_in(printed) == [TRACKING]


@pytest.mark.parametrize(("space", "dpi"), [(ZPL_203, 203), (ZPL_300, 300), (ROLL, 203)])
@pytest.mark.parametrize(
    ("page", "at"),
    [
        ((288, 432), (0, 0, 288, 432)),
        ((595.3, 841.9), (20, 390, 288, 432)),
        ((612, 792), (162, 180, 288, 432)),
    ],
    ids=["4x6", "corner of an A4", "middle of a letter"],
)
def test_HW_3_a_pdf_label_is_readable_on_any_printer(
    page: tuple[float, float], at: tuple[float, float, float, float], space: Space, dpi: int
) -> None:
    document = pdf(label(812, 1218), page, at)
    printed = _only(Label(LabelFormat.PDF, document), space, dpi)
    assert codes_in(printed) == [TRACKING]


def test_a_pdf_made_from_the_printers_dots_gives_the_same_bars() -> None:
    image = label(812, 1218)
    printed = _only(Label(LabelFormat.PDF, pdf(image, (288, 432), (0, 0, 288, 432))), ZPL_203, 203)
    row = 640
    drawn = image.crop((60, row, 752, row + 1)).tobytes()
    assert bar_widths(printed.crop((60, row, 752, row + 1)).tobytes()) == bar_widths(drawn)


def test_a_label_that_lies_on_its_side_is_turned_without_touching_a_dot() -> None:
    image = label(812, 1218).transpose(Image.Transpose.ROTATE_90)
    printed = _only(_png_label(image), ZPL_203, 203)
    assert printed.size == (812, 1218)
    turned = image.transpose(Image.Transpose.ROTATE_270)
    assert ImageChops.difference(printed, turned).getbbox() is None


def test_a_label_with_a_wide_margin_loses_the_margin_and_no_dot_of_its_ink() -> None:
    image = label(812, 1218)
    inked = image.crop((20, 20, 792, 1198))
    wide = Image.new("L", (1100, 1500), 255)
    wide.paste(inked, (200, 100))
    printed = _only(_png_label(wide), ZPL_203, 203)
    left = (812 - 772) // 2
    assert ImageChops.difference(printed.crop((left, 0, left + 772, 1178)), inked).getbbox() is None
    assert (
        bar_widths(printed.crop((60, 630, 752, 631)).tobytes())[0] == 6
    )  # Code 128 begins 2-1-1, 3 dots each


def test_a_few_dots_too_many_are_cut_off_rather_than_every_bar_bent() -> None:
    image = label(816, 1222, margin=0)
    printed = _only(_png_label(image), ZPL_203, 203)
    assert ImageChops.difference(printed, image.crop((2, 2, 814, 1220))).getbbox() is None


def test_a_label_of_half_the_resolution_has_each_dot_doubled() -> None:
    image = label(406, 609, module=1)
    printed = _only(Label(LabelFormat.PNG, png(image), 150), ZPL_300, 300)
    expected = image.resize((812, 1218), Image.Resampling.NEAREST)
    left = (1200 - 812) // 2
    assert ImageChops.difference(printed.crop((left, 0, left + 812, 1218)), expected).getbbox() is None


def test_gray_is_black_or_white_and_never_a_pattern() -> None:
    image = Image.new("L", (812, 1218), 255)
    image.paste(127, (0, 0, 400, 1218))
    image.paste(128, (400, 0, 812, 1218))
    printed = _only(_png_label(image), ZPL_203, 203)
    assert printed.crop((0, 0, 400, 1218)).getextrema() == (0, 0)
    assert printed.crop((400, 0, 812, 1218)).getextrema() == (255, 255)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "LA"])
def test_every_kind_of_png_prints_the_same(mode: str) -> None:
    image = label(812, 1218)
    printed = _only(_png_label(image.convert(mode)), ZPL_203, 203)
    assert ImageChops.difference(printed, image).getbbox() is None


def test_what_is_transparent_stays_white() -> None:
    image = Image.new("RGBA", (812, 1218), (0, 0, 0, 0))
    image.paste((0, 0, 0, 255), (10, 10, 20, 20))
    printed = _only(_png_label(image), ZPL_203, 203)
    assert printed.point(lambda level: 255 - level).getbbox() == (10, 10, 20, 20)


def test_the_dots_that_fill_up_a_row_are_white() -> None:
    image = Image.new("L", (100, 100), 0)
    (bitmap,) = from_label(_png_label(image), Space(100, 100), 203)
    assert bitmap == Bitmap(100, 100, (b"\xff" * 12 + b"\xf0") * 100)


@pytest.mark.parametrize(
    ("format", "data"),
    [
        (LabelFormat.PNG, b""),
        (LabelFormat.PNG, b"not a picture"),
        (LabelFormat.PNG, png(label(812, 1218))[:900]),
        (LabelFormat.PNG, png(Image.new("L", (812, 1218), 255))),
        (LabelFormat.PDF, b""),
        (LabelFormat.PDF, b"%PDF-1.4 and no more"),
        (LabelFormat.PDF, pdf(Image.new("L", (8, 8), 255), (288, 432), (0, 0, 8, 8))),
        (LabelFormat.PDF, pdf(Image.new("L", (8, 8), 0), (14_000, 14_000), (0, 0, 8, 8))),
    ],
    ids=[
        "empty",
        "text",
        "cut short",
        "blank",
        "empty pdf",
        "broken pdf",
        "blank pdf",
        "as large as a house",
    ],
)
def test_a_label_that_cannot_be_read_or_shows_nothing_is_refused(format: LabelFormat, data: bytes) -> None:
    with pytest.raises(Malformed):
        from_label(Label(format, data), ZPL_203, 203)


@pytest.mark.parametrize(
    ("language", "dpi", "space"),
    [
        ("zpl", 203, ZPL_203),
        ("zpl", 300, ZPL_300),
        ("escpos", 203, Space(576, None)),
        ("escpos", 180, Space(512, None)),
    ],
)
def test_a_printers_space_is_known_by_its_language_and_dpi(language: str, dpi: int, space: Space) -> None:
    assert space_of(language, dpi) == space


def test_a_bitmaps_repr_shows_its_size_and_no_dots() -> None:
    assert repr(Bitmap(8, 1, b"\xff")) == "<Bitmap 8 x 1>"
