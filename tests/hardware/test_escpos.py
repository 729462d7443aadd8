"""ESC/POS bytes, command by command."""

import logging
import sys
from pathlib import Path

import pytest

from hardware.printer.codecs import escpos
from hardware.printer.codecs.raster import Bitmap

CUT = b"\x1dVB\x00"


class TestQueries:
    def test_state_is_asked_with_DLE_EOT_one_to_four(self) -> None:
        assert bytes.fromhex("100401 100402 100403 100404") == escpos.STATUS_QUERY

    def test_the_barrier_is_GS_r_1(self) -> None:
        assert bytes.fromhex("1d7201") == escpos.BARRIER

    @pytest.mark.parametrize("answer", [0x00, 0x0C, 0x03 & 0x01, 0x60, 0x6D])
    def test_its_answer_has_bits_1_4_and_7_clear(self, answer: int) -> None:
        assert escpos.is_barrier_answer(answer)

    @pytest.mark.parametrize("answer", [0x12, 0x1A, 0x72, 0x02, 0x10, 0x80])
    def test_other_answers_have_not(self, answer: int) -> None:
        assert not escpos.is_barrier_answer(answer)


class TestRaster:
    def test_a_band_has_its_size_little_endian(self) -> None:
        assert escpos.raster(Bitmap(9, 3, b"abcdef")) == b"\x1dv0\0\x02\0\x03\0abcdef"

    def test_HW_3_a_tall_picture_goes_in_bands_of_256_rows(self) -> None:
        rows = bytes(range(256)) * 2 + b"xyz"
        bands = (
            b"\x1dv0\0\x01\0\x00\x01" + rows[:256],
            b"\x1dv0\0\x01\0\x00\x01" + rows[256:512],
            b"\x1dv0\0\x01\0\x03\0xyz",
        )
        assert escpos.raster(Bitmap(8, 515, rows)) == b"".join(bands)

    def test_a_wide_picture_uses_both_bytes_of_its_width(self) -> None:
        assert escpos.raster(Bitmap(2400, 1, bytes(300)))[:8] == b"\x1dv0\0\x2c\x01\x01\0"

    def test_HW_3_a_picture_slip_is_reset_picture_cut(self) -> None:
        bitmap = Bitmap(8, 1, b"\xff")
        assert escpos.picture_slip(bitmap) == b"\x1b@\x1dv0\0\x01\0\x01\0\xff" + CUT


class TestCode128:
    def test_height_width_text_and_data_in_set_b(self) -> None:
        assert escpos.code128("112-1") == bytes.fromhex("1d6850 1d7702 1d4802 1d6b49 07") + b"{B112-1"

    def test_a_brace_is_doubled(self) -> None:
        assert escpos.code128("a{b").endswith(b"\x06{Ba{{b")

    def test_it_holds_253_characters(self) -> None:
        assert escpos.code128("x" * 253)[-256:] == b"\xff{B" + b"x" * 253
        with pytest.raises(ValueError, match="range"):
            escpos.code128("x" * 254)

    def test_it_holds_ascii_only(self) -> None:
        with pytest.raises(UnicodeEncodeError):
            escpos.code128("é")


@pytest.fixture
def fresh_encoder() -> None:
    for name in [name for name in sys.modules if name.split(".")[0] == "escpos"]:
        del sys.modules[name]


class TestSlip:
    def test_a_slip_is_reset_text_cut(self) -> None:
        slip = escpos.EscposSlip()
        slip.text("Order 112\n")
        data = slip.finish()
        assert data.startswith(b"\x1b@")
        assert b"Order 112\n" in data
        assert data.endswith(CUT)

    def test_the_list_of_printers_is_kept_parsed_where_one_says(
        self, tmp_path: Path, fresh_encoder: None, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("ESCPOS_CAPABILITIES_PICKLE_DIR", "")  # put back afterwards
        escpos.EscposSlip(cache=tmp_path / "deep" / "cache")
        assert [path.suffix for path in (tmp_path / "deep" / "cache").iterdir()] == [".pickle"]
        escpos.sample_slip(cache=tmp_path / "deep" / "cache")

    def test_emphasis_and_alignment_are_set_and_taken_back(self) -> None:
        slip = escpos.EscposSlip()
        slip.text("HEAD\n", bold=True, large=True, align="center")
        slip.text("body\n")
        head, body = slip.finish().split(b"HEAD\n")
        assert b"\x1bE\x01" in head
        assert b"\x1ba\x01" in head
        assert b"\x1b!\x30" in head
        assert b"\x1bE\x00" in body
        assert b"\x1ba\x00" in body
        assert b"\x1b!\x00" in body
        assert b"\x1b!\x30" not in body

    def test_codes_and_pictures_stand_where_they_are_put(self) -> None:
        slip = escpos.EscposSlip()
        slip.text("A\n")
        slip.code128("112-1")
        slip.picture(Bitmap(8, 1, b"\xff"))
        slip.qr("https://example.org/o/112")
        data = slip.finish()
        code, picture = escpos.code128("112-1"), escpos.raster(Bitmap(8, 1, b"\xff"))
        places = [data.index(part) for part in (b"A\n", code, picture, b"https://example.org/o/112", CUT)]
        assert places == sorted(places)
        assert b"\x1d(k\x03\x001C\x06" in data  # 6 dots a module

    def test_HW_8_the_sample_slip_has_text_and_a_code(self, capsys: pytest.CaptureFixture[str]) -> None:
        data = escpos.sample_slip()
        assert b"\x1b!0\x1bE\x01\x1ba\x01\x1bt\x00Packbench test slip\n\x1b!\x00" in data
        assert b"\x1bE\x00\x1ba\x000123456789 abcdefghijklmnopqrstuvwxyz\n\x1dh" in data
        assert escpos.code128("PACKBENCH-TEST") in data
        assert data.endswith(CUT)
        assert capsys.readouterr().out == ""

    def test_a_profile_can_be_chosen(self) -> None:
        assert escpos.sample_slip("TM-T88III").startswith(b"\x1b@")
        with pytest.raises(KeyError):
            escpos.sample_slip("no such printer")

    def test_importing_the_encoder_leaves_the_logging_alone(self, fresh_encoder: None) -> None:
        root = logging.getLogger()
        before = list(root.handlers)
        root.handlers.clear()
        try:
            escpos.EscposSlip()
            assert root.handlers == []
        finally:
            root.handlers[:] = before
