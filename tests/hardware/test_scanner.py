"""Scanner twin to reader, in memory and over TCP; the reader's manners."""

import socket
from abc import ABC, abstractmethod
from collections.abc import Iterator

import pytest

from hardware.errors import DeviceLost, MalformedReport
from hardware.models import ScanData
from hardware.scanner.codecs.framing import StreamDecoder
from hardware.scanner.codecs.hidpos import HidPosDecoder, encode_scan
from hardware.scanner.codecs.layouts import LAYOUTS
from hardware.scanner.opening import open_scanner
from hardware.scanner.reader import ScannerReader
from hardware.transport import Transport
from hardware.transport.memory import MemoryTransport
from hardware.transport.reports import WholeReports
from hardware.transport.tcp import TcpTransport
from hardware.virtual.scanner import VirtualScanner

HONEYWELL = LAYOUTS["honeywell"]


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Waits:
    """A transport that never has anything and notes how long it was asked to wait."""

    def __init__(self) -> None:
        self.waits: list[tuple[int, float]] = []
        self.pending: list[bytes] = []

    def read(self, size: int, timeout: float) -> bytes:
        self.waits.append((size, timeout))
        return self.pending.pop(0) if self.pending else b""

    def write(self, data: bytes, timeout: float) -> None: ...

    def close(self) -> None: ...


def codes(reader: ScannerReader, count: int) -> list[ScanData]:
    found: list[ScanData] = []
    while len(found) < count:
        scan = reader.read(1.0)
        if scan:
            found.append(scan)
    return found


class TwinContract(ABC):
    @abstractmethod
    def connect(self, scanner: VirtualScanner) -> Transport: ...

    @pytest.fixture
    def scanner(self) -> Iterator[VirtualScanner]:
        with VirtualScanner() as scanner:
            scanner.serve()
            yield scanner

    def reader(self, scanner: VirtualScanner) -> ScannerReader:
        transport = self.connect(scanner)
        while not scanner.status()["hosts"]:
            """The listener has not met us yet."""
        return ScannerReader(WholeReports(transport), HidPosDecoder(HONEYWELL), "bench 1")

    def test_HW_7_codes_arrive_in_order(self, scanner: VirtualScanner) -> None:
        reader = self.reader(scanner)
        for number in range(100):
            assert scanner.scan(f"1Z{number:06}") == 1
        assert [scan.data for scan in codes(reader, 100)] == [b"1Z%06d" % number for number in range(100)]
        reader.close()

    def test_HW_7_a_code_carries_its_symbology_and_its_device(self, scanner: VirtualScanner) -> None:
        reader = self.reader(scanner)
        scanner.scan(b"\x1d01\0", "]d2")
        (scan,) = codes(reader, 1)
        assert (scan.data, scan.aim, scan.device) == (b"\x1d01\0", "]d2", "bench 1")
        reader.close()

    def test_PACK_4_a_trigger_bounce_is_two_scans_at_nearly_one_time(self, scanner: VirtualScanner) -> None:
        reader = self.reader(scanner)
        scanner.scan("X001ABCDEF", repeat=2)
        first, second = codes(reader, 2)
        assert (first.data, second.data) == (b"X001ABCDEF", b"X001ABCDEF")
        assert first.at <= second.at
        reader.close()

    def test_HW_7_a_code_of_400_bytes_is_one(self, scanner: VirtualScanner) -> None:
        reader = self.reader(scanner)
        scanner.scan("Q" * 400, "]Q3")
        (scan,) = codes(reader, 1)
        assert (scan.data, scan.aim) == (b"Q" * 400, "]Q3")
        reader.close()

    def test_HW_7_a_stuck_flag_is_flushed(self, scanner: VirtualScanner) -> None:
        reader = self.reader(scanner)
        scanner.scan("E" * 56, stuck=True)
        (scan,) = codes(reader, 1)
        assert scan.data == b"E" * 56
        reader.close()

    def test_HW_7_pulled_in_mid_code_nothing_of_it_is_left(self, scanner: VirtualScanner) -> None:
        reader = self.reader(scanner)
        scanner.scan_begun(b"B" * 100)
        assert reader.read(1.0) is None
        scanner.unplug()
        with pytest.raises(DeviceLost):
            reader.read(1.0)
        reader.close()
        with pytest.raises(DeviceLost):
            self.connect(scanner)
        scanner.replug()
        again = self.reader(scanner)
        scanner.scan("AFTER")
        assert [scan.data for scan in codes(again, 1)] == [b"AFTER"]
        again.close()

    def test_HW_7_a_corrupt_report_is_told_and_the_next_scan_is_right(self, scanner: VirtualScanner) -> None:
        reader = self.reader(scanner)
        scanner.send(b"\x02\xff" + bytes(62))
        with pytest.raises(MalformedReport):
            reader.read(1.0)
        scanner.scan("NEXT")
        assert [scan.data for scan in codes(reader, 1)] == [b"NEXT"]
        reader.close()

    def test_HW_7_what_nobody_reads_is_forgotten(self, scanner: VirtualScanner) -> None:
        assert scanner.scan("LOST") == 0
        reader = self.reader(scanner)
        scanner.scan("SEEN")
        assert [scan.data for scan in codes(reader, 1)] == [b"SEEN"]
        reader.close()
        assert scanner.scan("GONE") == 0
        assert scanner.status() == {"scans": 3, "hosts": 0, "present": True}


class TestTwinInMemory(TwinContract):
    def connect(self, scanner: VirtualScanner) -> Transport:
        return scanner.connect()


class TestTwinOverTcp(TwinContract):
    @pytest.fixture
    def scanner(self) -> Iterator[VirtualScanner]:
        with VirtualScanner() as scanner:
            self.port = scanner.serve()
            yield scanner

    def connect(self, scanner: VirtualScanner) -> Transport:
        return TcpTransport.open("127.0.0.1", self.port)

    def test_HW_7_a_reader_is_opened_by_address_and_layout(self) -> None:
        for name in ("honeywell", "newland", "offset"):
            with VirtualScanner(LAYOUTS[name]) as scanner:
                address = f"tcp://127.0.0.1:{scanner.serve()}"
                reader = open_scanner(address, name)
                while not scanner.scan("CODE"):
                    """The listener has not met us yet."""
                (scan,) = codes(reader, 1)
                assert (scan.data, scan.device) == (b"CODE", address)
                reader.close()

    def test_its_repr_tells_its_state(self, scanner: VirtualScanner) -> None:
        scanner.scan("X")
        assert repr(scanner) == "<VirtualScanner 1 scans, <Hub scanner there, 0 hosts>>"
        scanner.unplug()
        assert repr(scanner) == "<VirtualScanner 1 scans, <Hub scanner gone, 0 hosts>>"


class TestReader:
    def test_a_scan_has_the_time_of_its_last_report(self) -> None:
        host, device = MemoryTransport.pair()
        clock = Clock()
        reader = ScannerReader(host, HidPosDecoder(HONEYWELL), "x", clock)
        first, last = encode_scan(b"A" * 57, "]C0", HONEYWELL)
        device.write(first, 1.0)
        assert reader.read(1.0) is None
        clock.now = 100.2
        device.write(last, 1.0)
        assert reader.read(1.0) == ScanData(b"A" * 57, "]C0", 100.2, "x")

    def test_it_waits_no_longer_than_the_next_part_may_take(self) -> None:
        transport, clock = Waits(), Clock()
        reader = ScannerReader(transport, HidPosDecoder(HONEYWELL), "x", clock)
        reader.read(5.0)
        transport.pending.append(encode_scan(b"A" * 57, "]C0", HONEYWELL)[0])
        reader.read(0.1)
        clock.now += 0.1
        reader.read(0.05)
        reader.read(5.0)
        clock.now += 1.0
        assert reader.read(5.0) == ScanData(b"A" * 56, "]C0", 100.0, "x")
        assert transport.waits == [(64, 5.0), (64, 0.1), (64, 0.05), (64, pytest.approx(0.15)), (64, 0.0)]

    def test_codes_that_came_together_are_given_one_by_one_without_reading(self) -> None:
        transport = Waits()
        transport.pending.append(b"ONE\rTWO\rTHREE\r")
        reader = ScannerReader(transport, StreamDecoder(), "x", Clock())
        assert [scan.data for scan in codes(reader, 3)] == [b"ONE", b"TWO", b"THREE"]
        assert len(transport.waits) == 1

    def test_a_loss_forgets_the_code_begun(self) -> None:
        host, device = MemoryTransport.pair()
        codec = HidPosDecoder(HONEYWELL)
        reader = ScannerReader(host, codec, "x")
        device.write(encode_scan(b"A" * 57, "]C0", HONEYWELL)[0], 1.0)
        reader.read(1.0)
        assert codec.deadline is not None
        device.close()
        with pytest.raises(DeviceLost):
            reader.read(1.0)
        assert repr(codec) == "<HidPosDecoder report 2, 0 bytes held>"

    def test_closing_closes_the_transport(self) -> None:
        host, _device = MemoryTransport.pair("scanner")
        reader = ScannerReader(host, HidPosDecoder(HONEYWELL), "x")
        reader.close()
        assert repr(host) == "<MemoryTransport scanner/host closed, 0 unread>"
        assert repr(reader) == "<ScannerReader x, 0 ready, <HidPosDecoder report 2, 0 bytes held>>"


def test_HW_7_a_host_that_has_just_connected_gets_the_next_scan() -> None:
    with VirtualScanner() as scanner:
        port = scanner.serve()
        for turn in range(200):
            with socket.create_connection(("127.0.0.1", port)) as host:
                assert scanner.scan(f"{turn:08d}") == 1
                host.settimeout(5.0)
                assert host.recv(64)
