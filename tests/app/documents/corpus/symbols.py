"""Codes as shapes in modules, from zxing-cpp's own writer, so that each form of a label draws the same."""

import re
from functools import cache
from typing import NamedTuple

import zxingcpp
from zxingcpp import BarcodeFormat

_SIZE = re.compile(r'<svg width="(\d+)" height="(\d+)"')
_RECT = re.compile(r"M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h")
_HEXAGON = re.compile(r"M([\d. L]+)Z")
_CIRCLE = re.compile(r'cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)" stroke="#000000" stroke-width="([\d.]+)"')

Point = tuple[float, float]


class Symbol(NamedTuple):
    """In modules from the upper left. ``rects``: x, y, width, height; ``circles``: x, y, radius, stroke."""

    width: float
    height: float
    rects: tuple[tuple[float, float, float, float], ...]
    hexagons: tuple[tuple[Point, ...], ...]
    circles: tuple[tuple[float, float, float, float], ...]


@cache
def symbol(kind: BarcodeFormat, text: str, option: str = "") -> Symbol:
    """``option`` is one of zxing-cpp's, such as ``gs1`` or ``columns=12``."""
    name, _, value = option.partition("=")
    more = {name: int(value or True)} if name else {}
    svg = zxingcpp.create_barcode(text, kind, **more).to_svg(add_quiet_zones=False)
    size = _SIZE.search(svg)
    assert size is not None
    rects = tuple((float(x), float(y), float(w), float(h)) for x, y, w, h in _RECT.findall(svg))
    circles = tuple((float(x), float(y), float(r), float(s)) for x, y, r, s in _CIRCLE.findall(svg))
    hexagons = () if rects else tuple(_points(each) for each in _HEXAGON.findall(svg))
    return Symbol(float(size[1]), float(size[2]), rects, hexagons, circles)


def _points(path: str) -> tuple[Point, ...]:
    pairs = (pair.split() for pair in path.split("L"))
    return tuple((float(x), float(y)) for x, y in pairs)
