"""The devices on the simulated bus, and what can be done to them."""

import base64
import importlib
import os
import struct
import tempfile
from pathlib import Path
from typing import Any

from .descriptions import BUS_PATH, HID_REPORTS, IDENTITIES, hid_device, root_hub, scan_reports, usb_printer
from .usbfs import UsbHandler, UsbModel

importlib.import_module("gi").require_version("UMockdev", "1.0")
UMockdev: Any = importlib.import_module("gi.repository.UMockdev")

_ID_1284 = b"MFG:Zebra Technologies;CMD:ZPL;MDL:ZTC ZD421-203dpi ZPL;CLS:PRINTER;"


class ZplUsb(UsbModel):
    """Collects bytes, answers ~HS; takes no more than `room` further bytes where that is set."""

    def __init__(self, strings: dict[int, str]) -> None:
        super().__init__(strings)
        self.received = bytearray()
        self.room: int | None = None
        self.paper_out = False
        self.is_mute = False
        self._answers = bytearray()

    def control(self, request_type: int, request: int, value: int) -> bytes | None:
        """USB printer class: GET_DEVICE_ID and GET_PORT_STATUS."""
        if (request_type, request) == (0xA1, 0):
            return struct.pack(">H", len(_ID_1284) + 2) + _ID_1284
        if (request_type, request) == (0xA1, 1):
            return bytes([0x38 if self.paper_out else 0x18])
        return None

    def take(self, data: bytes) -> int | None:
        """See UsbModel."""
        taken = data if self.room is None else data[: self.room]
        if not taken:
            return None
        if self.room is not None:
            self.room -= len(taken)
        self.received += taken
        if taken.endswith(b"~HS") and not self.is_mute:
            self._answers += self._host_status()
        return len(taken)

    def give(self, size: int) -> bytes | None:
        """See UsbModel."""
        if not self._answers:
            return None
        part = bytes(self._answers[:size])
        del self._answers[:size]
        return part

    def _host_status(self) -> bytes:
        strings = (f"030,{self.paper_out:d},0,1218,000,0,0,0,000,0,0,0", "000,0,0,0,0,2,4,0,00000000,1,000")
        return b"".join(f"\x02{text}\x03\r\n".encode() for text in (*strings, "1234,0"))


class _Plugged:
    def __init__(self, kind: str, port: int, number: int, handler: UsbHandler) -> None:
        self.kind = kind
        self.port = port
        self.number = number
        self.handler = handler


class Testbed:
    """Devices by name: a HID device's is its node (hidraw0), a printer's is free."""

    __test__ = False

    def __init__(self) -> None:
        self._bed = UMockdev.Testbed.new()
        self._plugged: dict[str, _Plugged] = {}
        self._next = 1
        self._attach(root_hub(), UsbHandler(UMockdev, UsbModel({})), 1)

    @property
    def root(self) -> str:
        """What UMOCKDEV_DIR has to be for the command."""
        return str(self._bed.get_root_dir())

    def plug(self, kind: str, name: str) -> None:
        """Put a device on the bus; one that was pulled needs a new name (a umockdev 0.17 limit)."""
        self._next += 1
        number = port = self._next
        who = IDENTITIES[kind]
        strings = {1: who.maker, 2: who.name, 3: who.serial}
        model = UsbModel(strings) if kind in HID_REPORTS else ZplUsb(strings)
        handler = UsbHandler(UMockdev, model)
        is_hid = kind in HID_REPORTS
        text = hid_device(kind, name, port, number) if is_hid else usb_printer(kind, port, number)
        self._attach(text, handler, number)
        if is_hid:
            self._describe(name, HID_REPORTS[kind])
        self._plugged[name] = _Plugged(kind, port, number, handler)

    def scan(self, name: str, data: bytes, aim: str) -> None:
        """Fire the scanner."""
        for report in scan_reports(data, aim):
            self.report(name, report)

    def report(self, name: str, report: bytes) -> None:
        """One raw input report of a HID device."""
        os.write(self._bed.get_dev_fd(f"/dev/{name}"), report)

    def set(self, name: str, **values: object) -> None:
        """Change a printer: room, paper_out, is_mute, busy."""
        handler = self._plugged[name].handler
        for attribute, value in values.items():
            setattr(handler.model, attribute, value)
        handler.pump()

    def received(self, name: str) -> bytes:
        """What a printer got so far."""
        model = self._plugged[name].handler.model
        return bytes(model.received) if isinstance(model, ZplUsb) else b""

    def is_open(self, name: str, pid: int) -> bool:
        """True when the process has a HID device's node open."""
        terminal = Path(self.root, "dev", name).readlink()
        try:
            opened = list(Path(f"/proc/{pid}/fd").iterdir())
            return any(fd.readlink() == terminal for fd in opened)
        except OSError:  # the process, or one of its files, has just gone
            return False

    def unplug(self, name: str) -> None:
        """Pull the cable."""
        device = self._plugged.pop(name)
        device.handler.model.is_gone = True
        device.handler.pump()
        path = f"{BUS_PATH}/1-{device.port}"
        if device.kind in HID_REPORTS:
            self._unplug_hid(name, device, path)
        self._bed.remove_device(f"/sys{path}")

    def _unplug_hid(self, name: str, device: _Plugged, path: str) -> None:
        who = IDENTITIES[device.kind]
        terminal = Path(self.root, "dev", name).readlink()
        os.close(self._bed.get_dev_fd(f"/dev/{name}"))  # the reader gets EIO, as from a pulled hidraw
        interface = f"/sys{path}/1-{device.port}:1.0"
        hid = f"{interface}/0003:{who.vendor:04X}:{who.product:04X}.0001"
        for gone in (f"{hid}/hidraw/{name}", hid, interface):  # children first, or links are left behind
            self._bed.remove_device(gone)
        # umockdev 0.17 aborts when the number of the terminal is used again
        Path(self.root, "dev/.ptymap", str(terminal).replace("/", "_")).unlink(missing_ok=True)

    def _attach(self, description: str, handler: UsbHandler, number: int) -> None:
        self._bed.add_from_string(description)
        # a node without a handler lets control transfers hang
        self._bed.attach_ioctl(f"/dev/bus/usb/001/{number:03}", handler.base)

    def _describe(self, name: str, reports: bytes) -> None:
        size = struct.pack("<I", len(reports)).hex().upper()
        whole = size + reports.ljust(4096, b"\0").hex().upper()
        with tempfile.NamedTemporaryFile("w", suffix=".ioctl") as tree:
            tree.write(f"@DEV /dev/{name}\nHIDIOCGRDESCSIZE 0 {size}\nHIDIOCGRDESC 0 {whole}\n")
            tree.flush()
            self._bed.load_ioctl(f"/dev/{name}", tree.name)


def perform(bed: Testbed, pid: int, action: dict[str, Any]) -> dict[str, Any]:
    """One action of a script or of the control socket; what it found, {} for nothing."""
    name = str(action.get("name", "hidraw0"))
    verb = action["do"]
    if verb == "scan":
        data = bytes.fromhex(action["hex"]) if "hex" in action else str(action["data"]).encode()
        bed.scan(name, data, action.get("aim", "]C0"))
    elif verb == "report":
        bed.report(name, bytes.fromhex(action["hex"]))
    elif verb == "plug":
        bed.plug(action["kind"], name)
    elif verb == "unplug":
        bed.unplug(name)
    elif verb == "set":
        bed.set(name, **action["values"])
    elif verb == "received":
        return {"base64": base64.b64encode(bed.received(name)).decode()}
    elif verb == "is_open":
        return {"is_open": bed.is_open(name, pid)}
    else:
        raise ValueError(f"unknown action {verb}")
    return {}
