"""USB printers through pyusb: class 7, bulk pipes found in the descriptors (USB-IF Printer Class 1.1)."""

import errno
import functools
import importlib
import time
from collections.abc import Iterator
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

_PRINTER_CLASS = 7
_FROM_INTERFACE = 0xA1  # bmRequestType: device to host, class, interface
_GET_DEVICE_ID, _GET_PORT_STATUS = 0, 1
_CONTROL_TIMEOUT = 1000  # milliseconds
_TRANSFER = 16384  # bytes a bulk transfer, so that a broken one is counted finely


@functools.cache
def _usb(module: str) -> Any:
    return importlib.import_module(f"usb.{module}")


class _Found:
    """A printer-class interface of a device and its pipes."""

    def __init__(self, device: Any, configuration: Any, interface: Any) -> None:
        self.device = device
        self.number: int = interface.bInterfaceNumber
        self.setting: int = interface.bAlternateSetting
        self.configuration: int = configuration.bConfigurationValue
        pipes = [e for e in interface if e.bmAttributes & 3 == 2]
        self.out: Any = next((e for e in pipes if not e.bEndpointAddress & 0x80), None)
        self.back: Any = next((e for e in pipes if e.bEndpointAddress & 0x80), None)
        self.path = f"usb:{device.bus:03}:{device.address:03}"

    def string(self, index: int) -> str:
        """A string descriptor; '' where the device has none or is locked."""
        try:
            return _usb("util").get_string(self.device, index) or ""
        except (ValueError, NotImplementedError, OSError):
            return ""

    def info(self) -> DeviceInfo:
        device = self.device
        maker, product = self.string(device.iManufacturer), self.string(device.iProduct)
        return DeviceInfo(
            transport="usb",
            path=self.path,
            vendor_id=device.idVendor,
            product_id=device.idProduct,
            serial=self.string(device.iSerialNumber),
            name=f"{maker} {product}".strip(),
            device_id=self._id_or_nothing(),
        )

    def device_id(self) -> str:
        """IEEE 1284: two bytes of length, then text. Raises OSError."""
        setting = self.number << 8 | self.setting
        answer = self.device.ctrl_transfer(
            _FROM_INTERFACE, _GET_DEVICE_ID, 0, setting, 1023, _CONTROL_TIMEOUT
        )
        return bytes(answer)[2:].decode("latin-1")

    def dispose(self) -> None:
        """Close what asking has opened."""
        _usb("util").dispose_resources(self.device)

    def _id_or_nothing(self) -> str:
        try:
            return self.device_id()
        except OSError:
            return ""


def enumerate_printers() -> list[DeviceInfo]:
    """All printer-class devices; what a locked one does not tell stays empty."""
    infos = []
    for found in _printers():
        infos.append(found.info())
        found.dispose()
    return infos


class UsbTransport:
    """One printer-class interface. The device is never reset: a reset loses what it has buffered."""

    def __init__(self, found: _Found) -> None:
        self._found = found
        self._state = "open"
        self._took_from_kernel = False

    @classmethod
    def open(cls, vendor_id: int, product_id: int, serial: str = "") -> "UsbTransport":
        """By ids, and by serial number where two are alike."""
        for found in _printers():
            device = found.device
            is_it = (device.idVendor, device.idProduct) == (vendor_id, product_id)
            if is_it and (not serial or found.string(device.iSerialNumber) == serial):
                return cls._claim(found)
        raise DeviceLost(f"no USB printer {vendor_id:04x}:{product_id:04x} {serial}".rstrip())

    @classmethod
    def open_path(cls, path: str) -> "UsbTransport":
        """By the path of its DeviceInfo."""
        found = next((found for found in _printers() if found.path == path), None)
        if found is None:
            raise DeviceLost(f"{path} is not there")
        return cls._claim(found)

    @classmethod
    def _claim(cls, found: _Found) -> "UsbTransport":
        transport = cls(found)
        try:
            transport._take()
        except OSError as error:
            raise _translated(found.path, error) from error
        return transport

    def read(self, size: int, timeout: float) -> bytes:
        """A printer without a way back never has anything to say."""
        if self._found.back is None:
            time.sleep(timeout)
            return b""
        try:
            # whole packets, else libusb reports an overflow
            wanted = max(size, self._found.back.wMaxPacketSize)
            return bytes(self._opened().read(self._found.back, wanted, _milliseconds(timeout)))
        except OSError as error:
            if _is_timeout(error):
                return b""
            raise self._lost(error) from error

    def write(self, data: bytes, timeout: float) -> None:
        """In transfers of 16 kB; pyusb reports a cut one as a short count, not as an error."""
        end = time.monotonic() + timeout
        sent = 0
        while sent < len(data):
            taken = self._transfer(data[sent : sent + _TRANSFER], end, sent, len(data))
            sent += taken
            if taken == 0 or time.monotonic() > end:
                self._check_whole(sent, len(data))

    def port_status(self) -> int:
        """GET_PORT_STATUS: 0x20 paper empty, 0x10 selected, 0x08 no error."""
        try:
            answer = self._opened().ctrl_transfer(
                _FROM_INTERFACE, _GET_PORT_STATUS, 0, self._found.number, 1, _CONTROL_TIMEOUT
            )
        except OSError as error:
            raise _translated(self._found.path, error) from error
        return int(answer[0])

    def device_id(self) -> str:
        """The IEEE 1284 id, 'MFG:..;CMD:..;MDL:..;'."""
        self._opened()
        try:
            return self._found.device_id()
        except OSError as error:
            raise _translated(self._found.path, error) from error

    def close(self) -> None:
        """Release the interface and give it back to the kernel's driver if it came from there."""
        if self._state == "closed":
            return
        self._state = "closed"
        try:
            _usb("util").release_interface(self._found.device, self._found.number)
            if self._took_from_kernel:
                self._found.device.attach_kernel_driver(self._found.number)
        except OSError:
            """A device that has gone needs no release."""
        finally:
            _usb("util").dispose_resources(self._found.device)

    def _take(self) -> None:
        device, number = self._found.device, self._found.number
        if _is_kernels(device, number):
            device.detach_kernel_driver(number)
            self._took_from_kernel = True
        if not _is_configured(device, self._found.configuration):
            device.set_configuration(self._found.configuration)
        _usb("util").claim_interface(device, number)

    def _transfer(self, part: bytes, end: float, before: int, total: int) -> int:
        left = _milliseconds(end - time.monotonic())
        try:
            return int(self._opened().write(self._found.out, part, left))
        except OSError as error:
            if _is_timeout(error):
                return 0
            lost = self._lost(error)
            if before:
                raise PartialWrite(before, total, str(lost)) from error
            raise lost from error

    def _check_whole(self, sent: int, total: int) -> None:
        if 0 < sent < total:
            raise PartialWrite(sent, total, f"{self._found.path} took no more")
        if sent < total:
            raise DeviceTimeout(f"{self._found.path} took nothing")

    def _opened(self) -> Any:
        if self._state == "closed":
            raise DeviceLost(f"{self._found.path} is closed")
        return self._found.device

    def _lost(self, error: OSError) -> HardwareError:
        self._state = "lost" if self._state == "open" else self._state
        return _translated(self._found.path, error)

    def __repr__(self) -> str:
        return f"<UsbTransport {self._found.path} {self._state}>"


def _printers() -> Iterator[_Found]:
    try:
        devices = list(_usb("core").find(find_all=True))
    except ValueError as error:
        raise HardwareError(f"USB is not usable here: {error}") from error
    for device in devices:
        try:
            found = next((f for f in _interfaces(device) if f.out is not None), None)
        except (OSError, NotImplementedError):  # its descriptors cannot be read: somebody else's
            found = None
        if found is not None:
            yield found


def _interfaces(device: Any) -> Iterator[_Found]:
    for configuration in device:
        for interface in configuration:
            if interface.bInterfaceClass == _PRINTER_CLASS:
                yield _Found(device, configuration, interface)


def _is_kernels(device: Any, number: int) -> bool:
    try:
        return bool(device.is_kernel_driver_active(number))
    except NotImplementedError:  # Windows has no such notion
        return False


def _is_configured(device: Any, wanted: int) -> bool:
    try:
        return bool(device.get_active_configuration().bConfigurationValue == wanted)
    except OSError:
        return False


def _milliseconds(seconds: float) -> int:
    return max(1, round(seconds * 1000))  # libusb takes 0 for: wait for ever


def _is_timeout(error: OSError) -> bool:
    return isinstance(error, _usb("core").USBTimeoutError)


def _translated(path: str, error: OSError) -> HardwareError:
    kinds: dict[int | None, type[HardwareError]] = {
        errno.EACCES: PermissionRefused,
        errno.EPERM: PermissionRefused,
        errno.EBUSY: DeviceBusy,
        errno.ETIMEDOUT: DeviceTimeout,
    }
    happened = {PermissionRefused: "may not be opened", DeviceBusy: "is in use", DeviceTimeout: "is mute"}
    kind = kinds.get(error.errno, DeviceLost)
    return kind(f"{path} {happened.get(kind, 'was lost')}: {error.strerror or error}")
