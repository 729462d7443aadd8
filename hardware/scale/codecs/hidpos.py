"""HID POS scale reports (page 0x8D) as DYMO and Stamps.com scales send them.

Report: id, status, unit, exponent (int8), weight (uint16, little-endian).
"""

from decimal import Decimal

from hardware.errors import MalformedReport
from hardware.models import Weight, WeightState

REPORT_SIZE = 6
REPORT_IDS = (3, 4)

_STATES: dict[int, WeightState] = {
    1: "fault",
    2: "zero",
    3: "moving",
    4: "stable",
    5: "under_zero",
    6: "over_limit",
    7: "needs_calibration",
    8: "needs_zero",
}
GRAM, KILOGRAM, OUNCE, POUND = 2, 3, 11, 12
_GRAMS = {
    GRAM: Decimal(1),
    KILOGRAM: Decimal(1000),
    OUNCE: Decimal("28.349523125"),
    POUND: Decimal("453.59237"),
}


def parse_weight(report: bytes) -> Weight | None:
    """The reading; None for a report of another kind; MalformedReport for an unknown status or unit."""
    if not report or report[0] not in REPORT_IDS:
        return None
    if len(report) < REPORT_SIZE:
        raise MalformedReport(f"scale report of {len(report)} bytes, {REPORT_SIZE} expected")
    status, unit = report[1], report[2]
    if status not in _STATES:
        raise MalformedReport(f"unknown scale status {status}")
    if unit not in _GRAMS:
        raise MalformedReport(f"unknown scale unit {unit}")
    exponent = int.from_bytes(report[3:4], "little", signed=True)
    raw = Decimal(int.from_bytes(report[4:6], "little")).scaleb(exponent)
    # the report carries no sign: under zero it is the amount below
    sign = -1 if _STATES[status] == "under_zero" else 1
    return Weight(sign * raw * _GRAMS[unit], _STATES[status])


def encode_weight(raw: int, state: WeightState, unit: int = GRAM, exponent: int = 0) -> bytes:
    """The report for `raw` x 10^exponent of `unit`."""
    status = next(code for code, name in _STATES.items() if name == state)
    head = bytes([REPORT_IDS[0], status, unit]) + exponent.to_bytes(1, "little", signed=True)
    return head + raw.to_bytes(2, "little")
