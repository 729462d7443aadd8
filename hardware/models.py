"""Values that devices give: found devices, scans, printer states, weights."""

from decimal import Decimal
from typing import Literal

import msgspec

PrinterState = Literal[
    "ready",
    "busy",
    "paused",
    "paper_out",
    "ribbon_out",
    "head_open",
    "error",
    "offline",
    "silent",
]
WeightState = Literal[
    "stable",
    "zero",
    "moving",
    "under_zero",
    "over_limit",
    "fault",
    "needs_calibration",
    "needs_zero",
]


class DeviceInfo(msgspec.Struct, frozen=True):
    """One attached device; `path` is what `hardware.transport.address` opens."""

    transport: Literal["hid", "usb"]
    path: str
    vendor_id: int
    product_id: int
    serial: str = ""
    name: str = ""
    usage_page: int = 0
    usage: int = 0
    device_id: str = ""  # a printer's IEEE 1284 id; '' where another program holds it


class ScanData(msgspec.Struct, frozen=True):
    """One barcode; `aim` as ']C0', '' where unknown; `at` = time.monotonic() at its last report."""

    data: bytes
    aim: str
    at: float
    device: str


class PrinterStatus(msgspec.Struct, frozen=True):
    """What the printer said of itself; `labels_queued`: formats buffered + labels to come, None untold."""

    state: PrinterState
    detail: str = ""
    labels_queued: int | None = None

    @property
    def is_ready(self) -> bool:
        """True when a job may be sent: silence is never ready."""
        return self.state == "ready"


class Weight(msgspec.Struct, frozen=True):
    """A reading in grams; use it only when `is_settled`."""

    grams: Decimal
    state: WeightState

    @property
    def is_settled(self) -> bool:
        """True for a weight at rest (stable, or stable at zero)."""
        return self.state in ("stable", "zero")
