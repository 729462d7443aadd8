"""An outline never takes ink for white, judged by a renderer; a label not understood whole has none."""

import pytest
from PIL import Image, ImageChops
from zebrafy.zebrafy_image import ZebrafyImage

from app.documents.bitmap import Bitmap
from app.documents.zpl_graphics import picture_of
from app.documents.zpl_outline import outline_of, with_picture
from tests.app.documents.corpus.faces import FACES
from tests.app.documents.corpus.zpl import as_zpl
from tests.app.documents.pictures import label
from tests.app.documents.renderer import ZplRenderer

FIELDS = [
    "^FO50,60^A0N,40,40^FDWWWWWWWWWW gjpqy ÄÖ^FS",
    "^FT50,160^A0N,40,30^FDgjpqy WWW^FS",
    "^FO50,60^A0R,40,40^FDWWWW turned^FS",
    "^FO50,60^A0I,40,40^FDWWWW over^FS",
    "^FO50,60^A0B,40,40^FDWWWW turned^FS",
    "^FO50,60^ADN,36,20^FDWWWW 0123^FS",
    "^FO50,60^AAN,18,10^FDWWWW 0123^FS",
    "^CF0,60^FO50,60^FDWWWW^FS",
    "^FO50,60^FDWWWW^FS",
    "^FO50,60^FB400,3,0,L^A0N,30,30^FDone two three four five six seven eight nine^FS",
    "^FO50,200^BY3^BCN,100,Y,N,N^FD>:ABC123^FS",
    "^FO50,200^BY3^BCN,100,Y,Y,N^FD1234567890^FS",
    "^FO50,200^BY2,3,80^BCR,,N^FD1234567890^FS",
    "^FO50,200^BY2,3,80^B3N,N,100,Y,N^FDABC123^FS",
    "^FO50,200^BY2^B7N,6,3,6^FDsome words of a stacked code 0123456789^FS",
    "^FO50,200^BXN,6,200^FDsome words 0123456789^FS",
    "^BY2,2,10^FO50,200^BQN,2,5^FDMA,some words 0123456789^FS",
    "^FT50,400^BY3^BCN,100,N,N,N^FD1234567890^FS",
    "^FO50,200^GB300,100,6^FS^FO400,200^GB4,300,4^FS^FT50,600^GB300,100,100^FS",
    "^FO40,40^GFA,8,8,1,FF818181818181FF^FS",
    "^FO60,60^A0N,30,30^FR^FDreversed^FS",
    "^FX a remark^FS^FO10,10^A0N,30,30^FDWord^FS",
]

UNKNOWN = [
    "^FO10,10^XGR:LOGO.GRF,1,1^FS",
    "^LH30,30^FO10,10^FDmoved^FS",
    "^POI^FO10,10^FDupside down^FS",
    "^FWR^FO10,10^FDturned^FS",
    "^FT10,10^A0R,30,30^FDturned about its baseline^FS",
    "^FO10,10^B7N,6,3^FDas many columns as the printer likes^FS",
    "^FO10,10^GFA,9999,9999,100,FF^FS",
    "^FO10,10^GFA,8,8,1,:Z64:eJwDAAAAAAE=:0000^FS",
    "^FO10,10^GFA,1,2^FS",
    "^FO10,10^GC100,4^FS",
    "^A0N,30,30^FDnowhere^FS",
    "^FOx,y^FDnowhere^FS",
    "^XA^XZ",
]


@pytest.mark.parametrize("carrier", list(FACES))
@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("is_lying", [False, True])
def test_SHIP_5_the_outline_covers_all_ink_of_a_carriers_label(
    zpl_printer: ZplRenderer, carrier: str, dpi: int, is_lying: bool
) -> None:
    zpl = as_zpl(FACES[carrier], dpi, is_lying=is_lying)
    size = (6 * dpi, 4 * dpi) if is_lying else (4 * dpi, 6 * dpi)
    outline = outline_of(zpl, dpi)
    assert outline is not None
    assert outline.size == size
    _covers(outline, zpl_printer.render(zpl, dpi, size))


@pytest.mark.parametrize("field", FIELDS)
def test_SHIP_5_the_outline_covers_all_ink_of_a_field(zpl_printer: ZplRenderer, field: str) -> None:
    zpl = f"^XA^CI28{field}^XZ".encode()
    outline = outline_of(zpl, 203)
    assert outline is not None
    printed = zpl_printer.render(zpl, 203)
    assert printed.getextrema() == (0, 255)
    _covers(outline, printed)


def _covers(outline: Image.Image, printed: Image.Image) -> None:
    assert ImageChops.subtract(outline.convert("L"), printed).getbbox() is None


@pytest.mark.parametrize("field", UNKNOWN)
def test_SHIP_5_a_label_that_is_not_understood_has_no_outline(field: str) -> None:
    assert outline_of(f"^XA{field}^XZ".encode(), 203) is None


def test_a_label_in_another_encoding_has_no_outline() -> None:
    assert outline_of(b"^XA^FO1,1^FD\xff^FS^XZ", 203) is None


def test_a_frame_is_drawn_and_what_it_surrounds_stays_white() -> None:
    outline = outline_of(b"^XA^FO10,20^GB400,300,4^FS^XZ", 203)
    assert outline is not None
    assert outline.getpixel((10, 20)) == outline.getpixel((409, 319)) == 0
    assert outline.getpixel((200, 150)) == 255


@pytest.mark.parametrize("form", ["ASCII", "ASCII_COMPRESSED", "Z64", "B64"])
def test_every_form_of_a_zpl_picture_is_read_dot_by_dot(form: str) -> None:
    image = label(808, 1218)
    field = ZebrafyImage(image, format=form, dither=False, complete_zpl=False).to_zpl()
    read = picture_of(field[field.index("^GF") + 3 : field.index("^FS")])
    assert ImageChops.difference(read.convert("L"), image).getbbox() is None


def test_a_picture_more_comes_last_and_counts_from_the_papers_corner() -> None:
    found = with_picture(b"^xa^LH0,0^FO1,1^FDx^FS^xz\n", Bitmap(12, 2, b"\xff\xf0\x80\x10"), (7, 9))
    assert found == b"^xa^LH0,0^FO1,1^FDx^FS^LH0,0^FO7,9^GFA,4,4,2,FFF08010^FS^xz\n"
