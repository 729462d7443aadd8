"""What a bench is set to."""

from enum import StrEnum

import msgspec

from app.domain.shipping import LabelFormat
from app.domain.weights import Limits


class ScanBack(StrEnum):
    """When a printed label is scanned back from its box (PACK-14)."""

    OFF = "off"
    SEVERAL = "several"  # orders of several packages
    ALWAYS = "always"


class BenchSettings(msgspec.Struct, frozen=True):
    """``warehouse`` is the bench's, empty where it packs for any."""

    bench_id: str
    name: str
    burst_window: float = 0.25
    is_practice: bool = False
    weight_unit: str = "kg"
    prints_slips: bool = True
    label_format: LabelFormat = LabelFormat.ZPL  # what the label printer takes as it is, or can be made of
    label_dpi: int = 203
    reads_order_again_after: float = 60.0  # seconds; an older read is repeated before money is spent (ORD-5)
    waits_for_reread: float = 2.0
    own_label_without_reread: float = 900.0
    warehouse: str = ""
    short_way: str = "hold"
    own_carrier_after: float = 1800.0  # seconds of an outage, after which a lead may send by one (PACK-12)
    scan_back: ScanBack = ScanBack.SEVERAL
    weight_limits: Limits = Limits()

    def scans_back(self, packages: int) -> bool:
        """Whether the labels of an order of so many packages are scanned back."""
        return self.scan_back is ScanBack.ALWAYS or (self.scan_back is ScanBack.SEVERAL and packages > 1)
