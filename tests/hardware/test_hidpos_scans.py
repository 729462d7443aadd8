"""HID POS scan reports, byte by byte, and back."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.errors import MalformedReport
from hardware.scanner.codecs.hidpos import IDLE_FLUSH, Decoded, HidPosDecoder, encode_scan
from hardware.scanner.codecs.layouts import LAYOUTS, ScanLayout

HONEYWELL = LAYOUTS["honeywell"]
BARE = ScanLayout(0, 8, 0, 8)


def report(data: bytes, aim: bytes = b"]C0", flag: int = 0, length: int | None = None) -> bytes:
    """Honeywell's: id, length, AIM, 56 data, vendor code, flag."""
    size = len(data) if length is None else length
    return bytes([2, size]) + aim + data.ljust(56, b"\0") + b"j\0" + bytes([flag])


def decoder() -> HidPosDecoder:
    return HidPosDecoder(HONEYWELL)


class TestDecoder:
    @pytest.mark.parametrize(
        ("data", "aim"),
        [
            (b"AZ:L1Z2H38F4C5Q6R7E5K6Z1C2K3E", b"]d1"),
            (b"0100376204200301214P1OZMT7D8B81EMF4WW4", b"]d2"),
            (b"\x1d01\x0012\x00", b"]d2"),
            (b"\xff\x80", b"]Q3"),
            (b"E" * 56, b"]d1"),
            (b"1", b"]E0"),
        ],
    )
    def test_a_report_is_a_code(self, data: bytes, aim: bytes) -> None:
        assert decoder().feed(report(data, aim), 7.5) == [Decoded(data, aim.decode(), 7.5)]

    def test_parts_are_put_together_with_the_time_of_the_last(self) -> None:
        codec = decoder()
        assert codec.feed(report(b"A" * 56, flag=1), 1.0) == []
        assert codec.feed(report(b"B" * 56, flag=1), 1.1) == []
        assert codec.feed(report(b"C"), 1.2) == [Decoded(b"A" * 56 + b"B" * 56 + b"C", "]C0", 1.2)]
        assert codec.deadline is None

    def test_only_the_lowest_bit_of_the_last_byte_is_the_flag(self) -> None:
        assert decoder().feed(report(b"A", flag=0xFE), 1.0) == [Decoded(b"A", "]C0", 1.0)]

    def test_the_flag_is_read_where_the_layout_says(self) -> None:
        layout = ScanLayout(0, 3, 0, 2, continued_at=2, continued_bit=3)
        codec = HidPosDecoder(layout)
        assert codec.feed(b"ab\x08", 1.0) == []
        assert codec.feed(b"cd\xf7", 1.0) == [Decoded(b"abcd", "", 1.0)]

    def test_a_stuck_flag_is_flushed_after_a_quarter_of_a_second(self) -> None:
        codec = decoder()
        assert codec.feed(report(b"E" * 56, flag=1), 10.0) == []
        assert codec.deadline == 10.25 == 10.0 + IDLE_FLUSH
        assert codec.flush(10.249) == []
        assert codec.flush(10.25) == [Decoded(b"E" * 56, "]C0", 10.0)]
        assert codec.flush(99.0) == []
        assert codec.deadline is None

    def test_the_wait_for_the_next_part_starts_anew_with_each(self) -> None:
        codec = decoder()
        codec.feed(report(b"E" * 56, flag=1), 10.0)
        codec.feed(report(b"F" * 56, flag=1), 10.2)
        assert codec.deadline == 10.45

    def test_a_code_after_a_stuck_one_is_not_glued_to_it(self) -> None:
        codec = decoder()
        codec.feed(report(b"E" * 56, flag=1), 10.0)
        assert codec.feed(report(b"NEXT"), 10.25) == [
            Decoded(b"E" * 56, "]C0", 10.0),
            Decoded(b"NEXT", "]C0", 10.25),
        ]

    def test_a_part_of_another_symbology_is_another_code(self) -> None:
        codec = decoder()
        codec.feed(report(b"E" * 56, b"]d1", flag=1), 10.0)
        assert codec.feed(report(b"NEXT", b"]C0"), 10.1) == [
            Decoded(b"E" * 56, "]d1", 10.0),
            Decoded(b"NEXT", "]C0", 10.1),
        ]
        assert codec.deadline is None

    def test_a_long_code_of_another_symbology_starts_afresh(self) -> None:
        codec = decoder()
        codec.feed(report(b"E" * 56, b"]d1", flag=1), 10.0)
        assert codec.feed(report(b"F" * 56, b"]C0", flag=1), 10.1) == [Decoded(b"E" * 56, "]d1", 10.0)]
        assert codec.feed(report(b"G", b"]C0"), 10.2) == [Decoded(b"F" * 56 + b"G", "]C0", 10.2)]

    def test_a_report_with_another_id_is_not_a_part(self) -> None:
        codec = decoder()
        codec.feed(report(b"E" * 56, flag=1), 1.0)
        assert codec.feed(b"\x03status", 1.1) == []
        assert codec.feed(b"\x01" + report(b"X")[1:], 1.1) == []
        assert codec.feed(report(b"END"), 1.2) == [Decoded(b"E" * 56 + b"END", "]C0", 1.2)]

    def test_a_report_with_another_id_lets_an_overdue_code_go(self) -> None:
        codec = decoder()
        codec.feed(report(b"E" * 56, flag=1), 1.0)
        assert codec.feed(b"\x03status", 1.25) == [Decoded(b"E" * 56, "]C0", 1.0)]

    def test_a_report_longer_than_the_layout_is_taken(self) -> None:
        assert decoder().feed(report(b"A") + b"\xff\xff", 1.0) == [Decoded(b"A", "]C0", 1.0)]

    def test_a_report_without_data_is_no_code(self) -> None:
        assert decoder().feed(report(b""), 1.0) == []

    def test_unused_symbology_bytes_are_no_identifier(self) -> None:
        assert decoder().feed(report(b"A", b"\0\0\0"), 1.0) == [Decoded(b"A", "", 1.0)]

    @pytest.mark.parametrize(("sent", "aim"), [(b"]C\0", "]C"), (b"]CX", "]CX"), (b"\0C0", "\0C0")])
    def test_only_trailing_NULs_are_no_part_of_the_identifier(self, sent: bytes, aim: str) -> None:
        assert decoder().feed(report(b"A", sent), 1.0) == [Decoded(b"A", aim, 1.0)]

    def test_without_a_length_only_NULs_are_padding(self) -> None:
        assert HidPosDecoder(BARE).feed(b"ABX\0\0\0\0\0", 1.0) == [Decoded(b"ABX", "", 1.0)]

    def test_without_a_length_the_data_ends_before_its_padding(self) -> None:
        assert HidPosDecoder(BARE).feed(b"\0A\0B\0\0\0\0", 1.0) == [Decoded(b"\0A\0B", "", 1.0)]

    def test_without_an_id_any_first_byte_is_data(self) -> None:
        assert HidPosDecoder(BARE).feed(b"\x03BCDEFGH", 1.0) == [Decoded(b"\x03BCDEFGH", "", 1.0)]

    def test_a_short_report_is_malformed_and_drops_what_was_held(self) -> None:
        codec = decoder()
        codec.feed(report(b"E" * 56, flag=1), 1.0)
        with pytest.raises(MalformedReport, match=r"^scan report of 63 bytes, 64 expected$"):
            codec.feed(report(b"A")[:63], 1.1)
        assert codec.deadline is None

    def test_a_length_beyond_the_field_is_malformed_and_drops_what_was_held(self) -> None:
        codec = decoder()
        codec.feed(report(b"E" * 56, flag=1), 1.0)
        with pytest.raises(MalformedReport, match=r"^scan report claims 57 bytes in a field of 56$"):
            codec.feed(report(b"A", length=57), 1.1)
        assert codec.deadline is None

    def test_a_disconnect_forgets_a_code_begun(self) -> None:
        codec = decoder()
        codec.feed(report(b"E" * 56, flag=1), 1.0)
        codec.reset()
        assert codec.feed(report(b"NEXT"), 1.1) == [Decoded(b"NEXT", "]C0", 1.1)]

    def test_the_patience_can_be_chosen(self) -> None:
        codec = HidPosDecoder(HONEYWELL, idle=1.0)
        codec.feed(report(b"E" * 56, flag=1), 1.0)
        assert codec.deadline == 2.0

    def test_it_wants_a_report_at_a_time(self) -> None:
        assert decoder().read_size == 64
        assert HidPosDecoder(BARE).read_size == 8

    def test_its_repr_tells_what_it_holds(self) -> None:
        codec = decoder()
        assert repr(codec) == "<HidPosDecoder report 2, 0 bytes held>"
        codec.feed(report(b"E" * 56, flag=1), 1.0)
        assert repr(codec) == "<HidPosDecoder report 2, 56 bytes held>"


class TestEncoder:
    def test_honeywell(self) -> None:
        (only,) = encode_scan(b"AZ", "]d1", HONEYWELL)
        assert only == b"\x02\x02]d1AZ" + bytes(57)

    def test_newland_leaves_the_aim_out(self) -> None:
        (only,) = encode_scan(b"AZ", "]d1", LAYOUTS["newland"])
        assert only == b"\x02\x02AZ" + bytes(60)

    def test_the_third_family(self) -> None:
        (only,) = encode_scan(b"AZ", "]d1", LAYOUTS["offset"])
        assert only == b"\x02\x02\0]d1AZ" + bytes(56)

    def test_all_parts_but_the_last_are_flagged(self) -> None:
        parts = encode_scan(b"A" * 113, "]Q3", HONEYWELL)
        assert parts == (
            b"\x02\x38]Q3" + b"A" * 56 + b"\0\0\x01",
            b"\x02\x38]Q3" + b"A" * 56 + b"\0\0\x01",
            b"\x02\x01]Q3A" + bytes(58),
        )

    def test_a_code_that_just_fits_is_one_unflagged_report(self) -> None:
        assert encode_scan(b"A" * 56, "]Q3", HONEYWELL) == (b"\x02\x38]Q3" + b"A" * 56 + b"\0\0\0",)

    def test_stuck_flags_a_full_last_part_and_no_other(self) -> None:
        assert encode_scan(b"A" * 56, "]Q3", HONEYWELL, stuck=True)[-1][63] == 1
        assert encode_scan(b"A" * 57, "]Q3", HONEYWELL, stuck=True)[-1][63] == 0

    def test_nothing_is_one_empty_report(self) -> None:
        assert encode_scan(b"", "", HONEYWELL) == (b"\x02" + bytes(63),)

    def test_a_layout_of_data_alone(self) -> None:
        assert encode_scan(b"ABCDEFGHI", "]C0", BARE) == (b"ABCDEFGH", b"I" + bytes(7))

    def test_the_flag_goes_where_the_layout_says(self) -> None:
        layout = ScanLayout(0, 3, 0, 2, continued_at=2, continued_bit=3)
        assert encode_scan(b"abc", "", layout) == (b"ab\x08", b"c\0\0")

    @given(
        st.binary(min_size=1, max_size=600),
        st.sampled_from(["]C0", "]d2", "]Q3"]),
        st.sampled_from(sorted(LAYOUTS)),
    )
    def test_what_is_sent_is_what_is_read(self, data: bytes, aim: str, family: str) -> None:
        layout = LAYOUTS[family]
        codec = HidPosDecoder(layout)
        codes = [code for part in encode_scan(data, aim, layout) for code in codec.feed(part, 3.0)]
        assert codes == [Decoded(data, aim if layout.aim_at else "", 3.0)]

    @given(st.lists(st.binary(min_size=1, max_size=130), max_size=5))
    def test_codes_in_a_row_stay_apart(self, sent: list[bytes]) -> None:
        codec = decoder()
        reports = [part for data in sent for part in encode_scan(data, "]C0", HONEYWELL)]
        assert [code.data for part in reports for code in codec.feed(part, 3.0)] == sent

    @given(st.binary(max_size=70))
    def test_any_report_is_read_or_malformed(self, junk: bytes) -> None:
        with suppress(MalformedReport):
            assert all(code.data for code in decoder().feed(b"\x02" + junk, 1.0))
