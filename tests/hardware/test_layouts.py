"""Layouts read from the descriptors of scanner families."""

import pytest

from hardware.errors import MalformedReport
from hardware.scanner.codecs.hidpos import Decoded, HidPosDecoder
from hardware.scanner.codecs.layouts import DESCRIPTORS, LAYOUTS, ScanLayout, layout_from_descriptor

from .bed.descriptions import SCALE_REPORTS, SCANNER_REPORTS


def layout(text: str) -> ScanLayout:
    return layout_from_descriptor(bytes.fromhex(text))


class TestFamilies:
    def test_honeywell_has_length_aim_data_vendor_flag(self) -> None:
        assert LAYOUTS["honeywell"] == ScanLayout(2, 64, 5, 56, 1, (2, 3, 4), 63, 0)

    def test_newland_has_no_aim(self) -> None:
        assert LAYOUTS["newland"] == ScanLayout(2, 64, 2, 56, 1, (), 63, 0)

    def test_the_third_has_one_more_byte_before_the_aim(self) -> None:
        assert LAYOUTS["offset"] == ScanLayout(2, 64, 6, 56, 1, (3, 4, 5), 63, 0)

    def test_a_descriptor_written_by_another_hand_gives_the_same_layout(self) -> None:
        assert layout_from_descriptor(SCANNER_REPORTS) == LAYOUTS["honeywell"]

    def test_a_layout_that_was_read_is_used(self) -> None:
        report = b"\x02\x03]d1ABC" + bytes(56)
        codec = HidPosDecoder(layout_from_descriptor(DESCRIPTORS["honeywell"]))
        assert codec.feed(report, 1.0) == [Decoded(b"ABC", "]d1", 1.0)]

    def test_every_ready_descriptor_has_its_layout(self) -> None:
        assert sorted(DESCRIPTORS) == sorted(LAYOUTS) == ["honeywell", "newland", "offset"]


class TestOthers:
    def test_data_alone_is_enough(self) -> None:
        assert layout("058c 7508 9508 09fe 8102") == ScanLayout(0, 8, 0, 8)

    def test_the_flag_may_be_any_bit(self) -> None:
        assert layout("058c 7508 9508 09fe 8102 7501 9503 8103 09ff 9501 8102 9504 8103") == ScanLayout(
            0, 9, 0, 8, continued_at=8, continued_bit=3
        )

    def test_one_symbology_usage_may_span_three_bytes(self) -> None:
        assert layout("058c 7508 9503 09fb 8102 9508 09fe 8102").aim_at == (0, 1, 2)

    def test_no_more_than_three_bytes_are_the_symbology(self) -> None:
        assert layout("058c 7508 9504 09fb 8102 9508 09fe 8102").aim_at == (0, 1, 2)

    def test_fields_of_other_reports_are_not_this_report(self) -> None:
        head = "8501 0501 7508 9501 093b 8102 058c 09ff 8102 09fb 8102 "
        data = "8502 9508 09fe 8102"
        assert layout(head + data) == ScanLayout(2, 9, 1, 8)

    def test_output_fields_are_not_this_report(self) -> None:
        assert layout("058c 7508 9508 09fe 9102 09ff 9102 9504 09fe 8102") == ScanLayout(0, 4, 0, 4)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            SCALE_REPORTS.hex(),
            "058c 7508 9508 09fe 9102",  # an output
            "058c 7507 9508 09fe 8102",  # not bytes
            "058c 7510 9508 09fe 8102",
            "7501 9501 8103 058c 7508 9508 09fe 8102",  # not at a byte
        ],
    )
    def test_without_decoded_data_in_bytes_it_is_no_scanner(self, text: str) -> None:
        with pytest.raises(MalformedReport, match=r"^no Decoded Data bytes in the report descriptor$"):
            layout(text)
