"""The scanner's thread over a virtual scanner: scans, cables and nonsense (HW-1)."""

import queue
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.devices.scanner import ScannerThread
from hardware.scanner.codecs.hidpos import HidPosDecoder
from hardware.scanner.codecs.layouts import LAYOUTS
from hardware.scanner.reader import ScannerReader
from hardware.transport.reports import WholeReports
from hardware.virtual.scanner import VirtualScanner
from tests.fakes import START, ManualClock

if TYPE_CHECKING:
    from app.domain.scan import Scan

LAYOUT = LAYOUTS["honeywell"]
PATIENCE = 20.0


class Listening:
    """A thread at work, and what it told."""

    def __init__(self, scanner: VirtualScanner) -> None:
        self._scanner = scanner
        self.scans: queue.Queue[Scan] = queue.Queue()
        self.states: queue.Queue[tuple[bool, str]] = queue.Queue()
        self.thread = ScannerThread("desk", self._open, ManualClock(), self.scans.put, self._state)

    def _open(self) -> ScannerReader:
        transport = WholeReports(self._scanner.connect(), LAYOUT.size)
        return ScannerReader(transport, HidPosDecoder(LAYOUT), "virtual")

    def _state(self, is_there: bool, words: str) -> None:
        self.states.put((is_there, words))

    def texts(self, count: int) -> list[str]:
        return [self.scans.get(timeout=PATIENCE).text for _ in range(count)]

    def until(self, *, is_there: bool) -> str:
        """The words of the first such state."""
        while True:
            told, words = self.states.get(timeout=PATIENCE)
            if told is is_there:
                return words


@contextmanager
def listening() -> Iterator[tuple[VirtualScanner, Listening]]:
    """Once the scanner is there."""
    with VirtualScanner() as scanner:
        listens = Listening(scanner)
        listens.thread.start()
        try:
            listens.until(is_there=True)
            yield scanner, listens
        finally:
            listens.thread.stop()


def test_HW_1_scans_come_in_order_with_their_symbology_and_time() -> None:
    with listening() as (scanner, listens):
        for number in range(50):
            scanner.scan(f"1Z{number:06}", "]C0")
        first = listens.scans.get(timeout=PATIENCE)
        assert (first.text, first.aim, first.at, first.source) == ("1Z000000", "]C0", START, "virtual")
        assert listens.texts(49) == [f"1Z{number:06}" for number in range(1, 50)]
        assert repr(listens.thread) == "<ScannerThread desk there>"


def test_HW_1_a_pulled_plug_is_said_and_put_back_it_scans_on() -> None:
    with listening() as (scanner, listens):
        scanner.scan("BEFORE")
        assert listens.texts(1) == ["BEFORE"]
        scanner.unplug()
        assert listens.until(is_there=False) != ""
        scanner.replug()
        assert listens.until(is_there=True) == ""
        scanner.scan("AFTER")
        assert listens.texts(1) == ["AFTER"]


def test_HW_1_codes_that_came_before_the_plug_was_pulled_are_not_lost() -> None:
    with listening() as (scanner, listens):
        for number in range(20):
            scanner.scan(f"CODE{number:02}")
        scanner.unplug()
        assert listens.texts(20) == [f"CODE{number:02}" for number in range(20)]
        listens.until(is_there=False)


def test_HW_1_half_a_code_before_the_pull_is_no_part_of_the_next() -> None:
    with listening() as (scanner, listens):
        scanner.scan_begun(b"H" * 120)
        scanner.unplug()
        listens.until(is_there=False)
        scanner.replug()
        listens.until(is_there=True)
        scanner.scan("WHOLE")
        assert listens.texts(1) == ["WHOLE"]


def test_HW_1_a_report_that_cannot_be_read_costs_only_itself() -> None:
    with listening() as (scanner, listens):
        scanner.scan("ONE")
        scanner.send(bytes([LAYOUT.report_id, 0xFF]) + bytes(LAYOUT.size - 2))
        scanner.scan("TWO")
        assert listens.texts(2) == ["ONE", "TWO"]
        assert repr(listens.thread) == "<ScannerThread desk there>"


def test_HW_1_bytes_that_are_no_text_are_shown_as_such_and_not_dropped() -> None:
    with listening() as (scanner, listens):
        scanner.scan(b"A\xffB")
        assert listens.texts(1) == ["A\N{REPLACEMENT CHARACTER}B"]


def test_HW_1_a_scanner_that_is_not_there_yet_is_waited_for() -> None:
    with VirtualScanner() as scanner:
        scanner.unplug()
        listens = Listening(scanner)
        listens.thread.start()
        assert "not there" in listens.until(is_there=False)
        scanner.replug()
        listens.until(is_there=True)
        scanner.scan("LATE")
        assert listens.texts(1) == ["LATE"]
        listens.thread.stop()
