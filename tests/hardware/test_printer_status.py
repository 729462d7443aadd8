"""Printers' answers about themselves, field by field and bit by bit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.models import PrinterStatus
from hardware.printer.codecs.status import (
    is_whole_hs,
    parse_dle_eot,
    parse_hqes,
    parse_hs,
    parse_port_status,
)

FIRST = "030,0,0,1225,000,0,0,0,000,0,0,0"
SECOND = "000,0,0,0,0,2,4,0,00000000,1,000"
SILENT = PrinterStatus("silent", "the printer did not answer")
UNREADABLE = PrinterStatus("error", "the printer's answer makes no sense")


def hs(first: str = FIRST, second: str = SECOND, third: str = "1234,0") -> bytes:
    return "".join(f"\x02{text}\x03\r\n" for text in (first, second, third)).encode()


class TestHostStatus:
    @pytest.mark.parametrize(
        ("answer", "state", "detail", "queued"),
        [
            (hs(), "ready", "", 0),
            (hs("030,1,0,1225,000,0,0,0,000,0,0,0"), "paper_out", "media out", 0),
            (hs("030,0,1,1225,000,0,0,0,000,0,0,0"), "paused", "paused", 0),
            (hs("030,0,0,1225,003,0,0,0,000,0,0,0"), "busy", "printing", 3),
            (hs("030,0,0,1225,000,1,0,0,000,0,0,0"), "busy", "buffer full", 0),
            (hs("030,0,0,1225,000,0,1,0,000,0,0,0"), "ready", "", 0),
            (hs("030,0,0,1225,000,0,0,1,000,0,0,0"), "busy", "a label is half received", 0),
            (hs("030,0,0,1225,000,0,0,0,001,0,0,0"), "ready", "", 0),
            (hs("030,0,0,1225,000,0,0,0,000,1,0,0"), "error", "memory lost", 0),
            (hs("030,0,0,1225,000,0,0,0,000,0,1,0"), "error", "too cold", 0),
            (hs("030,0,0,1225,000,0,0,0,000,0,0,1"), "error", "too hot", 0),
            (hs(second="000,0,1,0,0,2,4,0,00000000,1,000"), "head_open", "head open", 0),
            (hs(second="000,0,0,1,0,2,4,0,00000000,1,000"), "ribbon_out", "ribbon out", 0),
            (hs(second="000,1,0,0,1,2,4,1,00000000,1,000"), "ready", "", 0),
            (hs(second="000,0,0,0,0,2,4,0,00000012,1,000"), "busy", "printing", 12),
            (
                hs("030,0,0,1225,003,0,0,0,000,0,0,0", "000,0,0,0,0,2,4,0,00000012,1,000"),
                "busy",
                "printing",
                15,
            ),
            (hs(second="000,0,0,0,0,2,4,0,00000012"), "busy", "printing", 12),
            (b"noise" + hs() + b"noise", "ready", "", 0),
        ],
    )
    def test_HW_4_each_field_has_its_meaning(
        self, answer: bytes, state: str, detail: str, queued: int
    ) -> None:
        status = parse_hs(answer)
        assert (status.state, status.detail, status.labels_queued) == (state, detail, queued)

    def test_HW_4_the_gravest_fault_is_told_first(self) -> None:
        all_wrong = hs("030,1,1,1225,001,1,0,1,000,1,1,1", "000,0,1,1,0,2,4,0,00000001,1,000")
        expected = PrinterStatus("head_open", "head open", 2)
        assert parse_hs(all_wrong) == expected
        assert parse_hs(all_wrong.replace(b"000,0,1,1", b"000,0,0,1")).state == "paper_out"
        ribbon = hs("030,0,1,1225,001,1,0,1,000,1,1,1", "000,0,0,1,0,2,4,0,00000001,1,000")
        assert parse_hs(ribbon).state == "ribbon_out"
        assert parse_hs(hs("030,0,1,1225,001,1,0,1,000,1,1,1")).detail == "too hot"
        assert parse_hs(hs("030,0,1,1225,001,1,0,1,000,1,1,0")).detail == "too cold"
        assert parse_hs(hs("030,0,1,1225,001,1,0,1,000,1,0,0")).detail == "memory lost"
        assert parse_hs(hs("030,0,1,1225,001,1,0,1,000,0,0,0")).detail == "paused"
        assert parse_hs(hs("030,0,0,1225,001,1,0,1,000,0,0,0")).detail == "buffer full"
        assert parse_hs(hs("030,0,0,1225,001,0,0,1,000,0,0,0")).detail == "a label is half received"

    def test_HW_4_silence_is_not_ready(self) -> None:
        assert parse_hs(b"") == SILENT
        assert not parse_hs(b"").is_ready

    @pytest.mark.parametrize(
        "answer",
        [
            b"OK",
            hs()[:-14],
            hs(FIRST.replace("1225", "abcd")),
            hs(second=SECOND.replace("00000000", "x")),
            hs("030,0,0,1225,000,0,0,0,000,0,0"),
            hs(second="000,0,0,0,0,2,4,0"),
            hs(third="1234,0").replace(b"\x02", b"W"),
        ],
    )
    def test_HW_4_an_answer_that_cannot_be_read_is_an_error(self, answer: bytes) -> None:
        assert parse_hs(answer) == UNREADABLE

    def test_an_answer_is_whole_with_its_third_string(self) -> None:
        assert is_whole_hs(hs())
        assert not is_whole_hs(hs()[:-3])
        assert not is_whole_hs(b"")

    @given(st.binary(max_size=120))
    def test_HW_4_no_noise_is_ready(self, noise: bytes) -> None:
        assert not parse_hs(noise).is_ready


def hqes(errors: str = "0 00000000 00000000", warnings: str = "0 00000000 00000000") -> bytes:
    return (
        f"\x02\r\n\r\n  PRINTER STATUS\r\n   ERRORS:         {errors}\r\n"
        f"   WARNINGS:       {warnings}\r\n\x03\r\n"
    ).encode()


class TestErrorStatus:
    @pytest.mark.parametrize(
        ("word", "state", "detail"),
        [
            ("00000001", "paper_out", "media out"),
            ("00000002", "ribbon_out", "ribbon out"),
            ("00000004", "head_open", "head open"),
            ("00000008", "error", "cutter fault"),
            ("00000010", "error", "print head too hot"),
            ("00000020", "error", "motor too hot"),
            ("00000040", "error", "bad print head element"),
            ("00000080", "error", "print head not recognised"),
            ("00000100", "error", "bad firmware configuration"),
            ("00000200", "error", "print head thermistor open"),
            ("00010000", "paused", "paused"),
            ("00000005", "head_open", "head open"),
            ("00000003", "paper_out", "media out"),
            ("0000000A", "ribbon_out", "ribbon out"),
            ("0000000a", "ribbon_out", "ribbon out"),
            ("00010018", "error", "cutter fault"),
            ("00010200", "error", "print head thermistor open"),
        ],
    )
    def test_HW_4_each_bit_has_its_meaning_the_gravest_first(
        self, word: str, state: str, detail: str
    ) -> None:
        status = parse_hqes(hqes(f"1 00000000 {word}"))
        assert status is not None
        assert (status.state, status.detail, status.labels_queued) == (state, detail, None)

    def test_HW_4_an_unknown_error_is_still_one(self) -> None:
        assert parse_hqes(hqes("1 00000001 08000000")) == PrinterStatus("error", "error 00000001 08000000")

    @pytest.mark.parametrize(
        ("word", "detail"),
        [
            ("00000000", ""),
            ("00000001", "needs calibration"),
            ("00000002", "clean head"),
            ("00000004", "replace head"),
            ("00000008", "paper near end"),
            ("0000000A", "clean head, paper near end"),
            ("00000010", ""),
        ],
    )
    def test_HW_4_warnings_leave_it_ready(self, word: str, detail: str) -> None:
        assert parse_hqes(hqes(warnings=f"1 00000000 {word}")) == PrinterStatus("ready", detail)

    def test_HW_4_without_warnings_it_is_ready(self) -> None:
        assert parse_hqes(b"ERRORS: 0 00000000 00000000") == PrinterStatus("ready", "")

    @pytest.mark.parametrize("answer", [b"", b"PRINTER STATUS", b"ERRORS: none", b"WARNINGS: 0 0 0"])
    def test_HW_4_firmware_that_does_not_know_the_question_says_nothing(self, answer: bytes) -> None:
        assert parse_hqes(answer) is None


class TestPortStatus:
    @pytest.mark.parametrize(
        ("byte", "status"),
        [
            (0x18, None),
            (0x19, None),
            (0x09, PrinterStatus("offline", "not selected")),
            (0x11, PrinterStatus("error", "error at the port")),
            (0x38, PrinterStatus("paper_out", "paper empty")),
            (0x20, PrinterStatus("paper_out", "paper empty")),
            (0x08, PrinterStatus("offline", "not selected")),
            (0x00, PrinterStatus("offline", "not selected")),
            (0x10, PrinterStatus("error", "error at the port")),
        ],
    )
    def test_HW_4_usb_tells_paper_selection_and_error(self, byte: int, status: PrinterStatus | None) -> None:
        assert parse_port_status(byte) == status


class TestDleEot:
    @pytest.mark.parametrize(
        ("answers", "state", "detail"),
        [
            ("12121212", "ready", ""),
            ("1a121212", "offline", "offline"),
            ("12161212", "head_open", "cover open"),
            ("12321212", "paper_out", "paper out"),
            ("12121272", "paper_out", "paper out"),
            ("12121232", "paper_out", "paper out"),
            ("12121252", "paper_out", "paper out"),
            ("12121a12", "error", "cutter fault"),
            ("12123212", "error", "fault that needs service"),
            ("12125212", "error", "print head too hot"),
            ("12521212", "error", "error"),
            ("121a1212", "busy", "paper feed button held"),
            ("1212121e", "ready", "paper near end"),
            ("12121216", "ready", "paper near end"),
            ("1212121a", "ready", "paper near end"),
            ("16121212", "ready", ""),  # the drawer's pin
            ("1a7e7a7e", "head_open", "cover open"),
            ("1a7a7a7e", "paper_out", "paper out"),
            ("1a5a7a12", "error", "cutter fault"),
            ("1a5a7212", "error", "fault that needs service"),
            ("1a5a5212", "error", "print head too hot"),
            ("1a5a1212", "error", "error"),
            ("1a1a1212", "busy", "paper feed button held"),
        ],
    )
    def test_HW_4_each_bit_has_its_meaning_the_gravest_first(
        self, answers: str, state: str, detail: str
    ) -> None:
        assert parse_dle_eot(bytes.fromhex(answers)) == PrinterStatus(state, detail)  # type: ignore[arg-type]  # table

    def test_HW_4_silence_is_not_ready(self) -> None:
        assert parse_dle_eot(b"") == SILENT

    @pytest.mark.parametrize(
        "answers", ["12", "121212", "1212121212", "12121200", "92121212", "12131212", "12120212", "10121212"]
    )
    def test_HW_4_an_answer_that_cannot_be_read_is_an_error(self, answers: str) -> None:
        assert parse_dle_eot(bytes.fromhex(answers)) == UNREADABLE
