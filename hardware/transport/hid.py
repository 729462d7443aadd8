"""HID devices through hidapi: on Linux its `hidraw` module, for `hid` knows no usage pages there."""

import errno
import functools
import importlib
import os
import sys
from pathlib import Path
from typing import Any

from hardware.errors import (
    DeviceBusy,
    DeviceLost,
    DeviceTimeout,
    HardwareError,
    PartialWrite,
    PermissionRefused,
)
from hardware.models import DeviceInfo

_KEYBOARD = (0x01, 0x06)


@functools.cache
def _hidapi() -> Any:
    return importlib.import_module("hidraw" if sys.platform == "linux" else "hid")


def enumerate_hid() -> list[DeviceInfo]:
    """All HID collections but keyboards, which the system keeps for itself."""
    found = (_info(entry) for entry in _hidapi().enumerate())
    return [info for info in found if (info.usage_page, info.usage) != _KEYBOARD]


class HidTransport:
    """One HID device: a read is one report. Reads, writes and close belong to one thread.

    hidraw's read does not wake up when another thread closes the device, so every read has a time limit.
    """

    def __init__(self, device: Any, path: str) -> None:
        self._device = device
        self._path = path
        self._state = "open"

    @classmethod
    def open(cls, path: str) -> "HidTransport":
        """By the path of its DeviceInfo. DeviceLost, PermissionRefused or DeviceBusy."""
        device = _hidapi().device()
        try:
            device.open_path(os.fsencode(path))
        except OSError as error:
            raise _refusal(path, error) from error
        return cls(device, path)

    def report_descriptor(self) -> bytes:
        """The device's own description of its reports."""
        try:
            return bytes(self._opened().get_report_descriptor())
        except OSError as error:
            raise self._lost(error) from error

    def read(self, size: int, timeout: float) -> bytes:
        """One report, at most `size` bytes of it."""
        milliseconds = max(1, round(timeout * 1000))  # hidapi takes 0 for: wait for ever
        try:
            return bytes(self._opened().read(size, milliseconds))
        except OSError as error:
            raise self._lost(error) from error

    def write(self, data: bytes, timeout: float) -> None:
        """One output report, its id first; hidapi has no time limit here."""
        try:
            written = self._opened().write(data)
        except OSError as error:
            raise self._lost(error) from error
        if written < 0:  # hidapi does not raise where a device has gone
            raise self._lost(OSError("write failed"))
        if 0 < written < len(data):
            raise PartialWrite(written, len(data), f"hid:{self._path} took no more")
        if written < len(data):
            raise DeviceTimeout(f"hid:{self._path} took nothing")

    def close(self) -> None:
        """In the thread that reads."""
        if self._device is not None:
            self._device.close()
            self._device = None
            self._state = "closed"

    def _opened(self) -> Any:
        if self._device is None:
            raise DeviceLost(f"hid:{self._path} is closed")
        return self._device

    def _lost(self, error: OSError) -> DeviceLost:
        self._state = "lost"
        return DeviceLost(f"hid:{self._path} was lost: {error}")

    def __repr__(self) -> str:
        return f"<HidTransport {self._path} {self._state}>"


def _info(entry: dict[str, Any]) -> DeviceInfo:
    return DeviceInfo(
        transport="hid",
        path=os.fsdecode(entry["path"]),
        vendor_id=entry["vendor_id"],
        product_id=entry["product_id"],
        serial=entry["serial_number"] or "",
        name=entry["product_string"] or "",
        usage_page=entry["usage_page"],
        usage=entry["usage"],
    )


def _refusal(path: str, error: OSError) -> HardwareError:
    # hidapi says 'open failed' and no more
    if sys.platform == "linux" and not Path(path).exists():
        return DeviceLost(f"hid:{path} is not there")
    if error.errno == errno.EACCES or not os.access(path, os.R_OK | os.W_OK):
        return PermissionRefused(f"hid:{path} may not be opened by this user")
    return DeviceBusy(f"hid:{path} cannot be opened: {error}")
