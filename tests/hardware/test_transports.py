"""What every transport promises, shown on each; then each one's own."""

import socket
import threading
from abc import ABC, abstractmethod
from collections.abc import Iterator

import pytest

from hardware.errors import DeviceLost, DeviceTimeout, PartialWrite
from hardware.transport import Transport
from hardware.transport.memory import MemoryTransport
from hardware.transport.reports import WholeReports
from hardware.transport.tcp import TcpTransport


def tcp_pair() -> tuple[TcpTransport, TcpTransport]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        host = TcpTransport.open("127.0.0.1", server.getsockname()[1], 5.0)
        accepted, _ = server.accept()
    return host, TcpTransport(accepted, "device")


def write_until_it_fails(transport: Transport) -> None:
    for _ in range(100):
        transport.write(b"x" * 100_000, 0.5)


class TransportContract(ABC):
    """Inherited by the tests of each transport; `ends` are the host's and the device's."""

    @abstractmethod
    def make(self) -> tuple[Transport, Transport]: ...

    @pytest.fixture
    def ends(self) -> Iterator[tuple[Transport, Transport]]:
        host, device = self.make()
        yield host, device
        host.close()
        device.close()

    def test_bytes_go_both_ways(self, ends: tuple[Transport, Transport]) -> None:
        host, device = ends
        host.write(b"question", 5.0)
        assert device.read(100, 5.0) == b"question"
        device.write(b"answer", 5.0)
        assert host.read(100, 5.0) == b"answer"

    def test_a_read_takes_no_more_than_it_asks_for(self, ends: tuple[Transport, Transport]) -> None:
        host, device = ends
        device.write(b"abcdef", 5.0)
        assert host.read(4, 5.0) == b"abcd"
        assert host.read(4, 5.0) == b"ef"

    def test_a_read_without_bytes_gives_none_when_the_time_is_up(
        self, ends: tuple[Transport, Transport]
    ) -> None:
        host, _ = ends
        assert host.read(10, 0.01) == b""
        assert host.read(10, 0) == b""

    def test_a_megabyte_arrives_whole_and_in_order(self, ends: tuple[Transport, Transport]) -> None:
        host, device = ends
        sent = bytes(range(256)) * 4096
        got = bytearray()

        def take() -> None:
            while len(got) < len(sent):
                got.extend(device.read(65536, 5.0))

        thread = threading.Thread(target=take)
        thread.start()
        host.write(sent, 30.0)
        thread.join()
        assert bytes(got) == sent

    def test_bytes_written_before_the_other_end_went_can_still_be_read(
        self, ends: tuple[Transport, Transport]
    ) -> None:
        host, device = ends
        device.write(b"last words", 5.0)
        device.close()
        assert host.read(100, 5.0) == b"last words"
        with pytest.raises(DeviceLost):
            host.read(100, 5.0)

    def test_HW_4_a_read_from_an_end_that_went_away_is_lost(self, ends: tuple[Transport, Transport]) -> None:
        host, device = ends
        device.close()
        with pytest.raises(DeviceLost):
            host.read(1, 5.0)

    def test_HW_4_writes_to_an_end_that_went_away_are_lost(self, ends: tuple[Transport, Transport]) -> None:
        host, device = ends
        device.close()
        with pytest.raises((DeviceLost, PartialWrite)):
            write_until_it_fails(host)

    def test_HW_4_a_write_that_is_cut_short_tells_how_much_went(
        self, ends: tuple[Transport, Transport]
    ) -> None:
        host, _ = ends
        data = b"x" * 50_000_000
        with pytest.raises(PartialWrite) as caught:
            host.write(data, 0.2)
        assert 0 < caught.value.sent < 50_000_000
        assert caught.value.total == 50_000_000
        with pytest.raises(DeviceTimeout):
            host.write(b"y", 0.05)

    def test_a_closed_transport_is_lost_and_closes_twice(self, ends: tuple[Transport, Transport]) -> None:
        host, _ = ends
        host.close()
        host.close()
        with pytest.raises(DeviceLost):
            host.read(1, 0.01)
        with pytest.raises(DeviceLost):
            host.write(b"x", 0.01)
        assert "closed" in repr(host)


class TestMemoryTransport(TransportContract):
    def make(self) -> tuple[Transport, Transport]:
        return MemoryTransport.pair(capacity=1 << 20)

    def test_a_stalled_end_takes_nothing_until_it_is_freed(self) -> None:
        host, device = MemoryTransport.pair()
        device.stall()
        with pytest.raises(DeviceTimeout):
            host.write(b"x", 0.01)
        device.stall(False)
        host.write(b"x", 0.01)
        assert device.read(9, 0) == b"x"

    def test_a_write_waits_for_room(self) -> None:
        host, device = MemoryTransport.pair(capacity=4)
        thread = threading.Thread(target=host.write, args=(b"abcdefgh", 10.0))
        thread.start()
        got = b""
        while len(got) < 8:
            got += device.read(3, 5.0)
        thread.join()
        assert got == b"abcdefgh"

    def test_the_count_of_a_cut_write_is_exact(self) -> None:
        host, _device = MemoryTransport.pair(capacity=3)
        with pytest.raises(PartialWrite, match=r"memory/host took no more: 3 of 5 bytes sent"):
            host.write(b"abcde", 0.01)

    def test_its_repr_tells_its_state(self) -> None:
        host, device = MemoryTransport.pair("scanner")
        host.write(b"abc", 0)
        assert repr(device) == "<MemoryTransport scanner/device open, 3 unread>"
        device.close()
        assert repr(host) == "<MemoryTransport scanner/host lost, 0 unread>"


class TestTcpTransport(TransportContract):
    def make(self) -> tuple[Transport, Transport]:
        return tcp_pair()

    def test_HW_4_a_port_that_nobody_listens_on_is_lost(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            port = server.getsockname()[1]
        with pytest.raises(DeviceLost, match=f"tcp://127.0.0.1:{port} cannot be reached"):
            TcpTransport.open("127.0.0.1", port, 5.0)

    def test_a_host_that_does_not_answer_times_out(self) -> None:
        with socket.socket() as full:
            full.bind(("127.0.0.1", 0))
            full.listen(0)
            port = full.getsockname()[1]
            held = [socket.socket() for _ in range(3)]
            for waiting in held:
                waiting.setblocking(False)
                waiting.connect_ex(("127.0.0.1", port))
            with pytest.raises(DeviceTimeout, match="did not answer"):
                TcpTransport.open("127.0.0.1", port, 0.1)
            for waiting in held:
                waiting.close()

    def test_HW_4_a_peer_that_closes_its_half_is_lost(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            host = TcpTransport.open("127.0.0.1", server.getsockname()[1], 5.0)
            accepted, _ = server.accept()
            with accepted:
                accepted.shutdown(socket.SHUT_WR)
                with pytest.raises(DeviceLost, match="closed by the other side"):
                    host.read(1, 5.0)
        assert "lost" in repr(host)
        host.close()

    def test_its_repr_tells_its_state(self) -> None:
        host, device = tcp_pair()
        assert repr(device) == "<TcpTransport device open>"
        device.close()
        assert repr(device) == "<TcpTransport device closed>"
        host.close()


class TestWholeReports:
    def test_reports_come_whole_however_the_stream_is_cut(self) -> None:
        host, device = MemoryTransport.pair()
        reports = WholeReports(host, 4)
        device.write(b"ab", 1.0)
        assert reports.read(64, 0.01) == b""
        device.write(b"cdefgh", 1.0)
        assert reports.read(64, 0.01) == b"abcd"
        assert reports.read(3, 0.01) == b"efg"
        assert reports.read(64, 0.01) == b""

    def test_writes_and_close_pass_through(self) -> None:
        host, device = MemoryTransport.pair()
        reports = WholeReports(host, 4)
        reports.write(b"command", 1.0)
        assert device.read(64, 1.0) == b"command"
        assert repr(reports) == "<WholeReports of 4, 0 held, <MemoryTransport memory/host open, 0 unread>>"
        reports.close()
        with pytest.raises(DeviceLost):
            reports.read(4, 0.01)
