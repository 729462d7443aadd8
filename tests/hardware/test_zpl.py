"""ZPL documents: balance, escapes, pictures; read back by a decoder written here and by another renderer."""

import base64
import io
import re
import zlib

import pytest
import zplkit
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from hardware.errors import MalformedDocument
from hardware.printer.codecs import zpl
from hardware.printer.codecs.raster import Bitmap


def crc16(data: bytes) -> int:
    """CRC-16/XMODEM bit by bit: polynomial 0x1021, start 0."""
    crc = 0
    for byte in data:
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xFFFF
    return crc


class TestBalance:
    @pytest.mark.parametrize(
        "document",
        [b"^XA^XZ", b"^xa^FDx^FS^xz", b"\n ^XA^FO1,1^XZ\r\n", b"~DGR:A.GRF,1,1,FF^XA^XZ", b"^XA^XB^XZ"],
    )
    def test_one_format_is_valid(self, document: bytes) -> None:
        zpl.validate(document)

    @pytest.mark.parametrize(
        ("document", "reason"),
        [
            (b"", "0 labels in one document"),
            (b"hello ^FD", "something follows the last ^XZ"),
            (b"^XA^XZ^XA^XZ", "2 labels in one document"),
            (b"^XA^FDx^FS", "the label has no ^XZ"),
            (b"^XZ", "^XZ at byte 0 is out of place"),
            (b"^FS^XZ", "^XZ at byte 3 is out of place"),
            (b"^XA^XA^XZ", "^XA at byte 3 is out of place"),
            (b"^XA^XZ^XZ", "^XZ at byte 6 is out of place"),
            (b"^XA^XZ~JA", "something follows the last ^XZ"),
            (b"^XA^CC!^XZ", "the label changes ZPL's control characters"),
            (b"^XA~cc!^XZ", "the label changes ZPL's control characters"),
            (b"^XA^CT!^XZ", "the label changes ZPL's control characters"),
        ],
    )
    def test_anything_else_is_refused_with_its_reason(self, document: bytes, reason: str) -> None:
        with pytest.raises(MalformedDocument, match=f"^{re.escape(reason)}$"):
            zpl.validate(document)

    def test_formats_are_split_with_what_stands_before_them(self) -> None:
        document = b"^XA1^XZ\n~DGx \n^xa2^xz\n"
        assert zpl.split_formats(document) == (b"^XA1^XZ", b"~DGx \n^xa2^xz")

    def test_an_empty_document_has_no_formats(self) -> None:
        assert zpl.split_formats(b" \n") == ()

    @given(st.text())
    def test_no_text_in_a_field_can_break_the_label(self, text: str) -> None:
        zpl.validate(zpl.label(zpl.field(text.encode("utf-8", "replace").decode()), 100, 100))


class TestFields:
    @pytest.mark.parametrize(
        ("text", "field"),
        [
            ("plain", "^FH^FDplain^FS"),
            ("^~\\_", "^FH^FD_5E_7E_5C_5F^FS"),
            ("a\x1db\x7f\n\0", "^FH^FDa_1Db_7F_0A_00^FS"),
            (" \x1f", "^FH^FD _1F^FS"),
            ("Zoë €", "^FH^FDZoë €^FS"),
        ],
    )
    def test_zpls_own_characters_are_sent_as_hex(self, text: str, field: str) -> None:
        assert zpl.field(text) == field

    @given(st.text(st.characters(codec="utf-8")))
    def test_hex_read_back_is_the_text(self, text: str) -> None:
        body = zpl.field(text).removeprefix("^FH^FD").removesuffix("^FS")
        assert re.sub("_([0-9A-F]{2})", lambda m: chr(int(m[1], 16)), body) == text


class TestPictures:
    def test_the_checksum_is_crc_16_over_the_base64_text(self) -> None:
        field = zpl.graphic_field(Bitmap(9, 2, b"\x80\x00\x00\x80"))
        match = re.fullmatch(r"\^GFA,4,4,2,:Z64:([A-Za-z0-9+/=]+):([0-9A-F]{4})\^FS", field)
        assert match
        assert int(match[2], 16) == crc16(match[1].encode())
        assert zlib.decompress(base64.b64decode(match[1])) == b"\x80\x00\x00\x80"

    def test_the_checksum_has_four_digits_even_when_small(self) -> None:
        fields = [zpl.graphic_field(Bitmap(16, 1, value.to_bytes(2, "big"))) for value in range(200)]
        assert any(re.search(r":0[0-9A-F]{3}\^FS$", field) for field in fields)
        assert all(re.search(r":[0-9A-F]{4}\^FS$", field) for field in fields)

    def test_pictures_are_packed_hard(self) -> None:
        assert len(zpl.graphic_field(Bitmap(800, 1200, bytes(100 * 1200)))) < 300

    def test_a_label_has_size_home_charset_and_one_copy(self) -> None:
        assert zpl.label("^FDx^FS", 812, 1218) == b"^XA^CI28^PW812^LL1218^LH0,0^PON^FDx^FS^PQ1^XZ"

    def test_a_label_is_utf_8(self) -> None:
        assert "Zoë €".encode() in zpl.label(zpl.field("Zoë €"), 1, 1)

    def test_a_picture_label_is_as_large_as_its_picture(self) -> None:
        bitmap = Bitmap(9, 2, b"\x80\x00\x00\x80")
        body = zpl.graphic_field(bitmap)
        assert zpl.picture_label(bitmap) == f"^XA^CI28^PW9^LL2^LH0,0^PON^FO0,0{body}^PQ1^XZ".encode()

    def test_HW_3_a_large_picture_goes_in_bands_that_one_command_may_count(self) -> None:
        label = zpl.picture_label(Bitmap(812, 1218, bytes(102 * 1218))).decode()
        found = re.findall(r"\^FO0,(\d+)\^GFA,(\d+),(\d+),102,", label)
        assert found == [("0", "99960", "99960"), ("980", "24276", "24276")]

    def test_HW_3_a_picture_of_exactly_the_most_bytes_is_one_band(self) -> None:
        assert zpl.picture_label(Bitmap(8, 99_999, bytes(99_999))).count(b"^GFA") == 1
        assert zpl.picture_label(Bitmap(8, 100_000, bytes(100_000))).count(b"^GFA") == 2

    def test_the_queries(self) -> None:
        assert (zpl.STATUS_QUERY, zpl.ERROR_QUERY) == (b"~HS", b"~HQES")


def rendered(label: bytes, width: int, height: int) -> Image.Image:
    # this renderer knows neither copies nor orientation, nor glyphs beyond ASCII
    simple = re.sub(rb"\^(PQ|PO)[^^]*", b"", label).decode().encode("ascii", "ignore")
    options = zplkit.Options(profile="specification", width=width, height=height, dpi=203)
    return Image.open(io.BytesIO(zplkit.render(simple, options).labels[0].png())).convert("L")


class TestAnotherRenderer:
    def test_HW_3_it_shows_our_picture_dot_by_dot(self) -> None:
        rows = bytes((x * 37 + y * 11) & 0xFF for y in range(40) for x in range(8))
        image = rendered(zpl.picture_label(Bitmap(64, 40, rows)), 64, 40)
        black = image.point(lambda level: 0 if level < 128 else 255).convert("1")
        assert bytes(byte ^ 0xFF for byte in black.tobytes()) == rows

    def test_HW_8_the_sample_label_can_be_scanned(self) -> None:
        found = zxingcpp.read_barcodes(rendered(zpl.sample_label(), 812, 1218))
        assert [code.text for code in found] == ["PACKBENCH-TEST"]

    def test_HW_8_the_sample_label_is_one_valid_label_of_the_size_asked_for(self) -> None:
        zpl.validate(zpl.sample_label())
        assert (
            zpl.sample_label(400, 300)
            == (
                "^XA^CI28^PW400^LL300^LH0,0^PON^FO8,8^GB384,284,4^FS"
                "^FO40,40^A0N,50,50^FH^FDPackbench test label^FS"
                "^FO40,110^A0N,30,30^FH^FD_5E _7E _5C _5F é €^FS"
                "^FO40,170^BY2^BCN,120,Y,N,N,A^FH^FDPACKBENCH-TEST^FS^PQ1^XZ"
            ).encode()
        )
        assert zpl.sample_label() == zpl.sample_label(812, 1218)
