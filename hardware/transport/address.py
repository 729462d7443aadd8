"""Devices by address: tcp://HOST:PORT, hid:PATH, usb:BUS:ADDRESS, usb://VENDOR:PRODUCT[/SERIAL] (hex ids)."""

import re

from hardware.models import DeviceInfo

from . import Transport
from .hid import HidTransport
from .tcp import TcpTransport
from .usb import UsbTransport

# compiled where an address is opened: a bench has few, and its start waits for the first
_TCP = r"tcp://(?:\[(?P<v6>[^\]]+)\]|(?P<host>[^:/]+)):(?P<port>\d{1,5})"
_USB = r"usb://(?P<vendor>[0-9a-fA-F]{4}):(?P<product>[0-9a-fA-F]{4})(?:/(?P<serial>.+))?"


def open_address(address: str, timeout: float = 5.0) -> Transport:
    """Open what the address names; ValueError if it names nothing, HardwareError if it cannot be opened."""
    if match := re.fullmatch(_TCP, address):
        return TcpTransport.open(match["v6"] or match["host"], int(match["port"]), timeout)
    if match := re.fullmatch(_USB, address):
        return UsbTransport.open(int(match["vendor"], 16), int(match["product"], 16), match["serial"] or "")
    if address.startswith("usb:") and "//" not in address:
        return UsbTransport.open_path(address)
    if address.startswith("hid:") and len(address) > 4:
        return HidTransport.open(address[4:])
    raise ValueError(f"not a device address: {address}")


def address_of(info: DeviceInfo) -> str:
    """The address that opens this device until it is unplugged."""
    return info.path if info.transport == "usb" else f"hid:{info.path}"
