"""How large a ZPL field gets at most, in dots, codes with their quiet zones (Zebra's ZPL guide)."""

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple


class Modules(NamedTuple):
    """What ^BY says."""

    width: int = 2
    height: int = 10


class Extent(NamedTuple):
    """``before``: what is kept white to the left and above, and again to the right and below."""

    width: float
    height: float
    before: tuple[float, float] = (0, 0)


Values = Sequence[str]
Measure = Callable[[Values, Modules, str, int], Extent | None]
"""Parameters of the command, ^BY, data, dpi."""


def text(letters: int, height: float, width: float) -> Extent:
    """Each letter as wide as the type is high, and a quarter more; letters that hang below the line
    and accents above it too."""
    return Extent(letters * max(height, width) * 1.25, height * 1.35, (height * 0.1, height * 0.25))


def number(values: Values, place: int, default: float) -> float:
    return float(values[place]) if place < len(values) and values[place].strip() else default


def _bars(modules: float, height: float, by: Modules, dpi: int) -> Extent:
    """10 modules of white beside, 3 mm and a line of text above and below."""
    return Extent(modules * by.width, height, (10 * by.width, dpi / 8 + 16 * by.width))


def _code_128(values: Values, by: Modules, data: str, dpi: int) -> Extent:
    return _bars(11 * (len(data) + 4) + 13, number(values, 1, by.height), by, dpi)


def _code_39(values: Values, by: Modules, data: str, dpi: int) -> Extent:
    return _bars(20 * (len(data) + 3), number(values, 2, by.height), by, dpi)


def _pdf417(values: Values, by: Modules, data: str, dpi: int) -> Extent | None:
    """None where the printer chooses its columns."""
    columns = number(values, 3, 0)
    if not columns:
        return None
    correction = 2 ** (number(values, 2, 0) + 1)
    rows = number(values, 4, math.ceil((len(data) + 8 + correction) / columns) + 3)
    height = max(number(values, 1, by.height), 1)
    return Extent((17 * columns + 69) * by.width, rows * height, (dpi / 12, dpi / 12))


def _square(side: float, module: float) -> Extent:
    return Extent(side * module, side * module, (4 * module, 4 * module))


def _data_matrix(values: Values, _by: Modules, data: str, dpi: int) -> Extent:
    return _square(12 + 4 * math.sqrt(len(data)), number(values, 1, dpi / 20))


def _qr(values: Values, by: Modules, data: str, dpi: int) -> Extent:
    """Printers put it lower by the height that ^BY says."""
    side, module = 25 + 4.8 * math.sqrt(len(data)), number(values, 2, dpi / 20)
    found = _square(side, module)
    return found._replace(height=found.height + max(by.height, 10))


def _maxicode(_values: Values, _by: Modules, _data: str, dpi: int) -> Extent:
    return Extent(30 / 25.4 * dpi, 30 / 25.4 * dpi, (dpi / 12, dpi / 12))


CODES: dict[str, Measure] = {
    "BC": _code_128,
    "B3": _code_39,
    "BA": _code_39,
    "B7": _pdf417,
    "BX": _data_matrix,
    "BQ": _qr,
    "BD": _maxicode,
}
NEVER_TURNED = {"BQ", "BD"}
