"""Addresses, discovery, and the HID transport's manners towards hidapi."""

import logging
from collections.abc import Sequence

import pytest

from hardware.discovery import kind_of, language_of, list_devices
from hardware.errors import DeviceBusy, DeviceLost, DeviceTimeout, HardwareError, PartialWrite
from hardware.models import DeviceInfo, PrinterStatus
from hardware.transport.address import address_of, open_address
from hardware.transport.hid import HidTransport


class TestAddresses:
    @pytest.mark.parametrize(
        "address",
        [
            "",
            "tcp://",
            "tcp://host",
            "tcp://host:",
            "tcp://host:123456",
            "usb://12:34",
            "hid:",
            "com3",
            "usb://",
        ],
    )
    def test_what_names_nothing_is_refused(self, address: str) -> None:
        with pytest.raises(ValueError, match=f"^not a device address: {address}$"):
            open_address(address)

    @pytest.mark.parametrize(
        "address", ["usb://0a5f:0166", "usb://0A5F:0166/D2J2", "usb:001:002", "hid:/dev/no"]
    )
    def test_what_is_not_plugged_in_is_lost(self, address: str) -> None:
        with pytest.raises(DeviceLost):
            open_address(address)

    def test_a_found_device_has_an_address(self) -> None:
        assert address_of(DeviceInfo("usb", "usb:001:002", 1, 2)) == "usb:001:002"
        assert address_of(DeviceInfo("hid", "/dev/hidraw0", 1, 2)) == "hid:/dev/hidraw0"


class TestDiscovery:
    def test_devices_have_kinds(self) -> None:
        assert kind_of(DeviceInfo("hid", "x", 1, 2, usage_page=0x8C, usage=2)) == "scanner"
        assert kind_of(DeviceInfo("hid", "x", 1, 2, usage_page=0x8D, usage=0x20)) == "scale"
        assert kind_of(DeviceInfo("usb", "x", 1, 2)) == "printer"

    @pytest.mark.parametrize(
        ("device_id", "language"),
        [
            ("MFG:Zebra;CMD:ZPL;MDL:ZD421;", "zpl"),
            ("MANUFACTURER:Zebra Technologies ;COMMAND SET:ZPL;CLASS:PRINTER;", "zpl"),
            ("MFG:EPSON;CMD:ESC/POS;MDL:TM-T20III;CLS:PRINTER;", "escpos"),
            ("mfg:x; cmd:escpos", "escpos"),
            ("MFG:HP;CMD:PCL,PJL;MDL:ZPL ESC/POS;", None),
            ("", None),
        ],
    )
    def test_HW_3_a_printer_tells_its_language(self, device_id: str, language: str | None) -> None:
        assert language_of(DeviceInfo("usb", "x", 1, 2, device_id=device_id)) == language

    @pytest.mark.parametrize("error", [HardwareError("USB is not usable here"), OSError(13, "no access")])
    def test_a_bus_that_cannot_be_searched_is_logged_and_left_out(
        self, error: Exception, caplog: pytest.LogCaptureFixture
    ) -> None:
        scanner = DeviceInfo("hid", "/dev/hidraw0", 1, 2, usage_page=0x8C, usage=2)
        other = DeviceInfo("hid", "/dev/hidraw1", 1, 2, usage_page=0x0C, usage=1)

        def refuse() -> list[DeviceInfo]:
            raise error

        with caplog.at_level(logging.WARNING):
            assert list_devices(lambda: [scanner, other], refuse) == [scanner]
        assert caplog.messages == [f"device search failed: {error}"]


class Device:
    """Stands for hidapi's device: gives and takes what the test says."""

    def __init__(self, reads: Sequence[list[int] | OSError] = (), written: int | OSError = 0) -> None:
        self.reads = list(reads)
        self.written = written
        self.asked: list[tuple[int, int]] = []
        self.closed = 0

    def read(self, size: int, milliseconds: int) -> list[int]:
        self.asked.append((size, milliseconds))
        given = self.reads.pop(0)
        if isinstance(given, OSError):
            raise given
        return given

    def write(self, data: bytes) -> int:
        if isinstance(self.written, OSError):
            raise self.written
        return self.written

    def get_report_descriptor(self) -> list[int]:
        raise OSError("gone")

    def close(self) -> None:
        self.closed += 1


class TestHidTransport:
    def test_a_read_always_has_a_limit_in_milliseconds(self) -> None:
        device = Device([[1, 2], [], []])
        transport = HidTransport(device, "/dev/hidraw0")
        assert [transport.read(64, seconds) for seconds in (0.1, 0.0, 0.0001)] == [b"\x01\x02", b"", b""]
        assert device.asked == [(64, 100), (64, 1), (64, 1)]

    def test_HW_1_a_failing_read_is_a_loss(self) -> None:
        transport = HidTransport(Device([OSError("read error")]), "/dev/hidraw0")
        assert repr(transport) == "<HidTransport /dev/hidraw0 open>"
        with pytest.raises(DeviceLost, match=r"^hid:/dev/hidraw0 was lost: read error$"):
            transport.read(64, 0.1)
        assert repr(transport) == "<HidTransport /dev/hidraw0 lost>"

    def test_HW_1_a_write_is_whole_or_an_error(self) -> None:
        HidTransport(Device(written=3), "x").write(b"abc", 1.0)
        with pytest.raises(DeviceLost):
            HidTransport(Device(written=-1), "x").write(b"abc", 1.0)
        with pytest.raises(DeviceLost):
            HidTransport(Device(written=OSError("gone")), "x").write(b"abc", 1.0)
        with pytest.raises(DeviceTimeout):
            HidTransport(Device(written=0), "x").write(b"abc", 1.0)
        with pytest.raises(PartialWrite, match=r"^hid:x took no more: 2 of 3 bytes sent$"):
            HidTransport(Device(written=2), "x").write(b"abc", 1.0)

    def test_a_descriptor_that_cannot_be_read_is_a_loss(self) -> None:
        with pytest.raises(DeviceLost):
            HidTransport(Device(), "x").report_descriptor()

    def test_it_closes_once_and_is_lost_afterwards(self) -> None:
        device = Device()
        transport = HidTransport(device, "x")
        transport.close()
        transport.close()
        assert device.closed == 1
        assert repr(transport) == "<HidTransport x closed>"
        for use in (
            lambda: transport.read(1, 0.1),
            lambda: transport.write(b"", 0.1),
            transport.report_descriptor,
        ):
            with pytest.raises(DeviceLost, match=r"^hid:x is closed$"):
                use()


class TestHidOpening:
    def test_a_node_that_is_no_HID_device_cannot_be_opened(self) -> None:
        with pytest.raises(DeviceBusy, match=r"^hid:/dev/null cannot be opened: "):
            HidTransport.open("/dev/null")


class TestValues:
    def test_a_partial_write_tells_its_count(self) -> None:
        error = PartialWrite(3, 10)
        assert (str(error), error.sent, error.total) == ("write ended early: 3 of 10 bytes sent", 3, 10)

    def test_only_ready_is_ready(self) -> None:
        assert PrinterStatus("ready").is_ready
        assert not PrinterStatus("silent").is_ready
