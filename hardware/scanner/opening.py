"""From a scanner's address to its reader."""

from hardware.transport.address import open_address
from hardware.transport.hid import HidTransport
from hardware.transport.reports import WholeReports

from .codecs.hidpos import HidPosDecoder
from .codecs.layouts import LAYOUTS, layout_from_descriptor
from .reader import ScannerReader


def open_scanner(address: str, layout: str = "honeywell", timeout: float = 5.0) -> ScannerReader:
    """A HID scanner describes itself; over TCP it speaks reports of the layout named (a key of LAYOUTS)."""
    transport = open_address(address, timeout)
    if isinstance(transport, HidTransport):
        described = layout_from_descriptor(transport.report_descriptor())
        return ScannerReader(transport, HidPosDecoder(described), address)
    named = LAYOUTS[layout]
    return ScannerReader(WholeReports(transport, named.size), HidPosDecoder(named), address)
