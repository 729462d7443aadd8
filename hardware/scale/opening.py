"""From a scale's address to its reader."""

from hardware.transport.address import open_address
from hardware.transport.hid import HidTransport
from hardware.transport.reports import WholeReports

from .codecs.hidpos import REPORT_SIZE
from .reader import ScaleReader


def open_scale(address: str, timeout: float = 5.0) -> ScaleReader:
    """A HID scale, or over TCP a stream of its reports."""
    transport = open_address(address, timeout)
    if isinstance(transport, HidTransport):
        return ScaleReader(transport)
    return ScaleReader(WholeReports(transport, REPORT_SIZE))
