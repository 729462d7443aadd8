"""From the addresses in the settings to devices with their threads. What is not named is not there."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Literal, cast

from app.devices.scale import ScaleThread, Weighs
from app.devices.scanner import Reads, ScannerThread
from app.domain.shipping import DocumentKind
from hardware.errors import DeviceLost

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.config import Devices, Printers
    from app.devices.printer import Language, OnProgress, Prints, ThreadedPrinter
    from app.domain.scan import Scan
    from app.ports.clock import Clock

Kind = Literal["scanner", "scale"]
KEYBOARD = "keyboard"  # a wedge scanner: its keys come through the window
PIECE = 512  # bytes a write: small enough that a label is several, so that a stall is noticed within it
_PAGES = {"scanner": 0x8C, "scale": 0x8D}


def scanner_of(
    devices: Devices, clock: Clock, on_scan: Callable[[Scan], None], on_state: Callable[[bool, str], None]
) -> ScannerThread | None:
    """The HID POS scanner that is named, or the first one found (``auto``)."""
    if devices.scanner in ("", KEYBOARD):
        return None
    return ScannerThread(devices.scanner, partial(_open_scanner, devices.scanner), clock, on_scan, on_state)


def scale_of(
    devices: Devices, on_weight: Callable[[int], None], on_state: Callable[[bool], None], told: int
) -> ScaleThread | None:
    """``told``: grams of the last parcel."""
    if not devices.scale:
        return None
    return ScaleThread(partial(_open_scale, devices.scale), on_weight, on_state, told)


def printers_of(printers: Printers) -> dict[DocumentKind, ThreadedPrinter]:
    """By the document that each one prints (HW-5)."""
    found = {}
    if printers.label:
        found[DocumentKind.LABEL] = _printer(
            printers.label_name, printers.label, printers.label_language, printers.label_dpi
        )
    if printers.slip:
        found[DocumentKind.SLIP] = _printer(
            printers.slip_name, printers.slip, printers.slip_language, printers.slip_dpi
        )
    return found


def _printer(name: str, address: str, language: str, dpi: int) -> ThreadedPrinter:
    from app.devices.printer import ThreadedPrinter  # after the first paint

    spoken = cast("Language", language)
    return ThreadedPrinter(name, spoken, dpi, partial(_open_printer, address, spoken))


def _open_scanner(address: str) -> Reads:
    from hardware.scanner.opening import open_scanner

    with _named(address):
        return open_scanner(_found("scanner") if address == "auto" else address)


def _open_scale(address: str) -> Weighs:
    from hardware.scale.opening import open_scale

    with _named(address):
        return open_scale(_found("scale") if address == "auto" else address)


def _open_printer(address: str, language: Language, on_progress: OnProgress) -> Prints:
    from hardware.printer.session import PrinterSession
    from hardware.transport.address import open_address

    with _named(address):
        return PrinterSession(open_address(address), language, on_progress=on_progress, chunk=PIECE)


@contextmanager
def _named(address: str) -> Iterator[None]:
    """An address that names nothing is a device that is not there: its thread goes on looking and says so."""
    try:
        yield
    except ValueError as error:
        raise DeviceLost(f"{address}: {error}") from error


def _found(kind: Kind) -> str:
    from hardware.discovery import list_devices
    from hardware.transport.address import address_of

    for info in list_devices():
        if info.usage_page == _PAGES[kind]:
            return address_of(info)
    raise DeviceLost(f"no {kind} is plugged in")
