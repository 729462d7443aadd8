"""What labels say in words: a PO number counts only whole."""

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from app.devices.encoders import encode_zpl
from app.documents import jobs
from app.documents.inscription import says
from app.domain.shipping import Label, LabelFormat
from app.ports.documents import PoPlace
from tests.app.documents.pictures import label, pdf, png


def _pdf_with(*lines: str) -> Label:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(288, 432))
    for row, line in enumerate(lines):
        canvas.drawString(20, 400 - 20 * row, line)
    canvas.save()
    return Label(LabelFormat.PDF, file.getvalue())


def _zpl(*fields: str) -> Label:
    return Label(
        LabelFormat.ZPL, f"^XA{''.join(f'^FO9,9^A0N,30,30{field}^FS' for field in fields)}^XZ".encode()
    )


@pytest.mark.parametrize("shown", ["4711", "PO 4711", "PO:4711", "REF #: 4711 / DEPT 3", "P.O. No.4711"])
def test_SHIP_5_a_number_on_the_label_is_found(shown: str) -> None:
    assert says(_pdf_with("TO BUYER ONE", shown), "4711") is True
    assert says(_zpl("^FDTO BUYER ONE", f"^FD{shown}"), "4711") is True


@pytest.mark.parametrize(
    "shown", ["14711", "47112", "4711A", "A4711", "4711-2", "X-4711", "471 1", "4712", ""]
)
def test_SHIP_5_a_part_of_another_number_is_not_the_number(shown: str) -> None:
    assert says(_pdf_with("TO BUYER ONE", shown), "4711") is False
    assert says(_zpl("^FDTO BUYER ONE", f"^FD{shown}"), "4711") is False


@pytest.mark.parametrize("picture", ["^GFA,8,8,1,FF", "^XGR:LOGO.GRF,1,1", "~DGR:A.GRF,8,1,FF"])
def test_SHIP_5_what_may_stand_in_a_picture_is_not_said_to_lack(picture: str) -> None:
    drawn = Label(LabelFormat.ZPL, f"^XA^FO9,9^FDTO BUYER ONE^FS^FO9,99{picture}^FS^XZ".encode())
    assert jobs.says(drawn, "4711") is None
    assert jobs.says(_zpl("^FDTO BUYER ONE"), "4711") is False
    assert jobs.says(_zpl("^FDPO 4711"), "4711") is True
    assert jobs.says(_pdf_with("TO BUYER ONE"), "4711") is None


def test_SHIP_5_zpls_hex_is_read() -> None:
    assert says(_zpl("^FH^FDPO_20A_5E1_7E"), "A^1~") is True
    assert says(_zpl("^FH#^FDPO#20GR#C3#96SSE_7"), "GRÖSSE_7") is True
    assert says(_zpl("^FDPO_20A"), "A") is False


def test_SHIP_5_a_number_with_spaces_or_signs_is_found_as_it_is() -> None:
    assert says(_zpl("^FDREF  A+B (2)"), " A+B  (2) ") is True


@pytest.mark.parametrize(
    "unread",
    [
        Label(LabelFormat.PNG, png(label(812, 1218))),
        Label(LabelFormat.PDF, pdf(label(812, 1218), (288, 432), (0, 0, 288, 432))),
        Label(LabelFormat.PDF, b"%PDF broken"),
    ],
    ids=["a PNG", "a picture in a PDF", "a broken PDF"],
)
def test_SHIP_5_what_cannot_be_read_is_not_known_to_say_anything(unread: Label) -> None:
    assert says(unread, "4711") is None


def test_SHIP_5_a_label_that_shows_its_number_is_not_stamped_twice() -> None:
    for shown in (_pdf_with("PO 4711"), _zpl("^FDPO 4711")):
        plain = shown.data if shown.format is LabelFormat.ZPL else jobs.label(shown, "zpl", 203, encode_zpl)
        found = jobs.po_label(shown, "4711", "zpl", 203, "", encode_zpl)
        assert (found.place, found.data) == (PoPlace.PRINTED, plain)
