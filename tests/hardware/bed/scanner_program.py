"""Runs in the bed: what `hardware` makes of a simulated scanner and scale, through unmodified hidapi."""

import threading
import time

from hardware.discovery import kind_of, list_devices
from hardware.errors import DeviceLost, HardwareError
from hardware.models import ScanData
from hardware.scale.opening import open_scale
from hardware.scanner.opening import open_scanner
from hardware.scanner.reader import ScannerReader
from hardware.transport.address import address_of
from hardware.transport.hid import HidTransport

from .client import act, tell

_PATIENCE = 20.0


def main() -> None:
    """Tell about discovery, scans, a long code, a stuck one, a pulled cable, the scale."""
    tell("found", devices=[[kind_of(i), address_of(i), i.name, i.serial] for i in list_devices()])
    reader = open_scanner("hid:/dev/hidraw0")
    _scan_200(reader)
    _scan_awkward(reader)
    _pull(reader)
    _weigh()
    _refusals()


def _next(reader: ScannerReader) -> ScanData | None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        scan = reader.read(0.1)
        if scan:
            return scan
    return None


def _tell_scan(subject: str, scan: ScanData | None) -> None:
    tell(subject, data=scan and scan.data.hex(), aim=scan and scan.aim)


def _scan_200(reader: ScannerReader) -> None:
    def fire() -> None:
        for number in range(200):
            act("scan", data=f"1Z{number:06}")

    thread = threading.Thread(target=fire)
    thread.start()
    scans = [_next(reader) for _ in range(200)]
    thread.join()
    tell("200 scans", codes=[scan and scan.data.decode() for scan in scans])


def _scan_awkward(reader: ScannerReader) -> None:
    act("scan", data="Q" * 400, aim="]Q3")
    _tell_scan("400 bytes", _next(reader))
    act("scan", hex="1d3031002d31", aim="]d2")
    _tell_scan("GS and NUL", _next(reader))
    full = b"\x02\x38]d1" + b"E" * 56 + b"\x77\x00\x01"
    act("report", hex=full.hex())
    _tell_scan("stuck", _next(reader))


def _pull(reader: ScannerReader) -> None:
    begun = b"\x02\x38]d1" + b"B" * 56 + b"\x77\x00\x01"
    act("report", hex=begun.hex())
    tell("begun", scan=reader.read(1.0))
    act("unplug", name="hidraw0")
    tell("pulled", error=_error_of_reading(reader))
    reader.close()
    tell("left", devices=[kind_of(info) for info in list_devices()])
    act("plug", kind="scanner", name="hidraw7")
    again = open_scanner("hid:/dev/hidraw7")
    act("scan", name="hidraw7", data="AFTER")
    _tell_scan("put back", _next(again))
    tell("state", text=repr(again))
    again.close()


def _error_of_reading(reader: ScannerReader) -> str:
    try:
        scan = reader.read(1.0)
    except DeviceLost as error:
        return type(error).__name__
    return f"read {scan}"


def _weigh() -> None:
    scale = open_scale("hid:/dev/hidraw1")
    act("report", name="hidraw1", hex="03040bffd204")
    weight = scale.read(5.0)
    tell("weight", grams=weight and str(weight.grams), state=weight and weight.state)
    tell("nothing more", weight=scale.read(0.05))
    scale.close()


def _refusals() -> None:
    for path in ("/dev/hidraw0", "/dev/hidraw99"):
        try:
            HidTransport.open(path).close()
        except HardwareError as error:
            tell("refused", path=path, error=type(error).__name__)


if __name__ == "__main__":
    main()
