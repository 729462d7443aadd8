"""From a scanner's address to its reader."""

from hardware.errors import HardwareError
from hardware.transport.address import open_address
from hardware.transport.hid import HidTransport
from hardware.transport.reports import WholeReports

from .codecs.hidpos import HidPosDecoder
from .codecs.layouts import LAYOUTS, ScanLayout, layout_from_descriptor
from .reader import ScannerReader


def open_scanner(address: str, layout: str = "honeywell", timeout: float = 5.0) -> ScannerReader:
    """A HID scanner describes itself; over TCP it speaks reports of the layout named (a key of LAYOUTS)."""
    transport = open_address(address, timeout)
    if isinstance(transport, HidTransport):
        return ScannerReader(transport, HidPosDecoder(_described(transport)), address)
    named = LAYOUTS[layout]
    return ScannerReader(WholeReports(transport, named.size), HidPosDecoder(named), address)


def _described(transport: HidTransport) -> ScanLayout:
    try:
        return layout_from_descriptor(transport.report_descriptor())
    except HardwareError:
        transport.close()
        raise
