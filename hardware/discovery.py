"""What is plugged in: HID POS scanners and scales by usage page, printers by USB class."""

import logging
import re
from collections.abc import Callable
from typing import Literal

from hardware.errors import HardwareError
from hardware.models import DeviceInfo
from hardware.transport.hid import enumerate_hid
from hardware.transport.usb import enumerate_printers

SCANNER_PAGE, SCALE_PAGE = 0x8C, 0x8D

Bus = Callable[[], list[DeviceInfo]]

_COMMANDS = re.compile(r"\s*(CMD|COMMAND SET):", re.IGNORECASE)
_log = logging.getLogger(__name__)


def list_devices(hid: Bus = enumerate_hid, usb: Bus = enumerate_printers) -> list[DeviceInfo]:
    """Scanners, scales, printers; a bus that cannot be searched is logged and left out."""
    found = [info for info in _search(hid) if info.usage_page in (SCANNER_PAGE, SCALE_PAGE)]
    return found + _search(usb)


def kind_of(info: DeviceInfo) -> Literal["scanner", "scale", "printer"]:
    """What a found device is for."""
    if info.transport == "usb":
        return "printer"
    return "scale" if info.usage_page == SCALE_PAGE else "scanner"


def language_of(info: DeviceInfo) -> Literal["zpl", "escpos"] | None:
    """What a printer's 1284 id says it understands; None where it does not tell."""
    commands = next((part for part in info.device_id.split(";") if _COMMANDS.match(part)), "").upper()
    if "ZPL" in commands:
        return "zpl"
    return "escpos" if "ESC/POS" in commands or "ESCPOS" in commands else None


def _search(enumerate_bus: Bus) -> list[DeviceInfo]:
    try:
        return enumerate_bus()
    except (HardwareError, OSError) as error:
        _log.warning("device search failed: %s", error)
        return []
