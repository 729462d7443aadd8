"""Runs in the bed: what `hardware` makes of a simulated USB printer, through unmodified pyusb and libusb."""

import base64
import hashlib

from hardware.discovery import language_of
from hardware.errors import HardwareError, PartialWrite
from hardware.models import DeviceInfo
from hardware.printer.codecs import zpl
from hardware.printer.session import PrinterSession, Timing
from hardware.transport.address import open_address
from hardware.transport.usb import UsbTransport, enumerate_printers

from .client import act, tell

_BIG = bytes(range(256)) * 800  # 204,800 bytes
_HASTY = Timing(answer=0.2, write=0.2, ready=0.2, finish=0.3)


def main() -> None:
    """Tell about descriptors, port status, a large write, ~HS, a stall, a job, a pulled cable."""
    tell("found", devices=[_found(i) for i in enumerate_printers()])
    transport = UsbTransport.open(0x0A5F, 0x0166, "D2J200000001")
    tell("opened", text=repr(transport), device_id=transport.device_id(), port=transport.port_status())
    _answers(transport)
    _write_big(transport)
    _stall(transport)
    transport.close()
    _sessions()
    _busy()
    _pull()


def _found(info: DeviceInfo) -> list[object]:
    ids = [info.vendor_id, info.product_id]
    return [info.path, *ids, info.name, info.serial, info.device_id, language_of(info)]


def _answers(transport: UsbTransport) -> None:
    transport.write(b"~HS", 1.0)
    tell("~HS", answer=transport.read(4096, 1.0).decode("latin-1"))
    tell("silence", answer=transport.read(4096, 0.05).decode())
    act("set", name="printer", values={"paper_out": True})
    tell("paper out", port=transport.port_status())
    act("set", name="printer", values={"paper_out": False})


def _write_big(transport: UsbTransport) -> None:
    before = len(_received())
    transport.write(_BIG, 10.0)
    got = _received()[before:]
    same = hashlib.sha256(got).digest() == hashlib.sha256(_BIG).digest()
    tell("large write", size=len(got), same=same)


def _stall(transport: UsbTransport) -> None:
    act("set", name="printer", values={"room": 0})
    tell("stalled", **_failure(transport, b"Y" * 5000))
    act("set", name="printer", values={"room": 20_480})
    tell("stalled later", **_failure(transport, b"Y" * 50_000))
    act("set", name="printer", values={"room": None})
    transport.write(b"Z", 1.0)
    tell("stall over", end=_received()[-2:].decode())


def _failure(transport: UsbTransport, data: bytes) -> dict[str, object]:
    try:
        transport.write(data, 0.3)
    except PartialWrite as error:
        return {"error": "PartialWrite", "sent": error.sent, "total": error.total}
    except HardwareError as error:
        return {"error": type(error).__name__}
    return {"error": None}


def _sessions() -> None:
    session = PrinterSession(open_address("usb://0a5f:0166"), "zpl", _HASTY)
    tell("session", state=session.status().state, outcome=session.print(zpl.sample_label()).outcome)
    act("set", name="printer", values={"paper_out": True})
    held = session.print(zpl.sample_label())
    tell("held", outcome=held.outcome, sent=held.sent, state=held.status.state)
    act("set", name="printer", values={"is_mute": True})
    tell("mute", state=session.status().state)
    act("set", name="printer", values={"is_mute": False, "paper_out": False})
    act("set", name="printer", values={"room": 100})
    cut = session.print(zpl.sample_label())
    act("set", name="printer", values={"room": None})
    tell("cut", outcome=cut.outcome, sent=cut.sent)
    session.close()


def _busy() -> None:
    act("set", name="printer", values={"busy": True})
    try:
        UsbTransport.open(0x0A5F, 0x0166).close()
    except HardwareError as error:
        tell("busy", error=type(error).__name__)
    act("set", name="printer", values={"busy": False})


def _pull() -> None:
    transport = open_address("usb:001:002")
    act("unplug", name="printer")
    for subject, size in (("write pulled", 10), ("write pulled again", 50_000)):
        try:
            transport.write(b"Z" * size, 0.5)
        except HardwareError as error:
            tell(subject, error=type(error).__name__)
    try:
        transport.read(10, 0.5)
    except HardwareError as error:
        tell("read pulled", error=type(error).__name__)
    transport.close()
    transport.close()
    tell("closed", text=repr(transport))
    try:
        UsbTransport.open(0x0A5F, 0x0166)
    except HardwareError as error:
        tell("open pulled", error=type(error).__name__, text=str(error))


def _received() -> bytes:
    return base64.b64decode(act("received", name="printer")["base64"])


if __name__ == "__main__":
    main()
