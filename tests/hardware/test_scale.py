"""HID POS scale reports, byte by byte; the reader and the twin."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.errors import DeviceLost, MalformedReport
from hardware.models import Weight, WeightState
from hardware.scale.codecs.hidpos import encode_weight, parse_weight
from hardware.scale.reader import ScaleReader
from hardware.transport.memory import MemoryTransport
from hardware.transport.reports import WholeReports
from hardware.virtual.scale import VirtualScale

STATES: tuple[WeightState, ...] = (
    "fault",
    "zero",
    "moving",
    "stable",
    "under_zero",
    "over_limit",
    "needs_calibration",
    "needs_zero",
)


class TestReports:
    @pytest.mark.parametrize(
        ("report", "grams", "state"),
        [
            ("03040bffd204", "3498.331153625", "stable"),  # 123.4 oz
            ("03040bff6f04", "3217.6708746875", "stable"),  # 113.5 oz
            ("03040cfe1103", "3560.7001045", "stable"),  # 7.85 lb
            ("03040200e803", "1000", "stable"),
            ("03040201e803", "10000", "stable"),
            ("030403fde803", "1000", "stable"),
            ("04040200ffff", "65535", "stable"),
            ("030202000000", "0", "zero"),
            ("030302000a00", "10", "moving"),
            ("030502000a00", "-10", "under_zero"),
            ("030602000a00", "10", "over_limit"),
            ("030102000a00", "10", "fault"),
            ("030702000a00", "10", "needs_calibration"),
            ("030802000a00", "10", "needs_zero"),
            ("030402000100ff", "1", "stable"),
        ],
    )
    def test_HW_6_unit_exponent_and_state_are_read(self, report: str, grams: str, state: WeightState) -> None:
        assert parse_weight(bytes.fromhex(report)) == Weight(Decimal(grams), state)

    @pytest.mark.parametrize(
        ("state", "is_settled"),
        [(state, state in ("stable", "zero")) for state in STATES],
    )
    def test_HW_6_only_a_weight_at_rest_is_settled(self, state: WeightState, is_settled: bool) -> None:
        assert Weight(Decimal(1), state).is_settled is is_settled

    @pytest.mark.parametrize("report", ["", "02040200e803", "05040200e803", "01"])
    def test_reports_of_another_kind_are_no_weight(self, report: str) -> None:
        assert parse_weight(bytes.fromhex(report)) is None

    @pytest.mark.parametrize(
        ("report", "reason"),
        [
            ("03040200e8", "scale report of 5 bytes, 6 expected"),
            ("03000200e803", "unknown scale status 0"),
            ("03090200e803", "unknown scale status 9"),
            ("03040100e803", "unknown scale unit 1"),
            ("03040d00e803", "unknown scale unit 13"),
        ],
    )
    def test_HW_6_what_the_table_does_not_know_is_malformed(self, report: str, reason: str) -> None:
        with pytest.raises(MalformedReport, match=f"^{reason}$"):
            parse_weight(bytes.fromhex(report))

    def test_a_report_is_encoded_as_a_dymo_sends_it(self) -> None:
        assert encode_weight(1234, "stable", unit=11, exponent=-1) == bytes.fromhex("03040bffd204")
        assert encode_weight(1000, "zero") == bytes.fromhex("03020200e803")

    @given(st.integers(0, 65535), st.sampled_from(STATES), st.integers(-4, 4))
    def test_what_is_sent_is_what_is_read(self, raw: int, state: WeightState, exponent: int) -> None:
        sign = -1 if state == "under_zero" else 1
        expected = Weight(sign * Decimal(raw).scaleb(exponent), state)
        assert parse_weight(encode_weight(raw, state, exponent=exponent)) == expected


class TestReader:
    def test_HW_6_it_reads_a_weight_or_none(self) -> None:
        host, device = MemoryTransport.pair("scale")
        reader = ScaleReader(host)
        assert repr(reader) == "<ScaleReader nothing read <MemoryTransport scale/host open, 0 unread>>"
        assert reader.read(0.01) is None
        device.write(bytes.fromhex("03040200e803"), 1.0)
        assert reader.read(1.0) == Weight(Decimal(1000), "stable")
        assert repr(reader).startswith("<ScaleReader stable ")
        reader.close()
        with pytest.raises(DeviceLost):
            reader.read(0.01)


class TestTwin:
    def test_HW_6_the_twin_weighs_and_can_be_pulled(self) -> None:
        with VirtualScale() as scale:
            reader = ScaleReader(WholeReports(scale.connect(), 6))
            assert reader.read(1.0) == Weight(Decimal(0), "zero")
            assert scale.put(250) == 1
            assert reader.read(1.0) == Weight(Decimal(250), "stable")
            scale.put(99, "over_limit")
            assert reader.read(1.0) == Weight(Decimal(99), "over_limit")
            scale.unplug()
            with pytest.raises(DeviceLost):
                reader.read(1.0)
            with pytest.raises(DeviceLost):
                scale.connect()
            scale.replug()
            again = ScaleReader(WholeReports(scale.connect(), 6))
            assert again.read(1.0) == Weight(Decimal(99), "over_limit")
