"""Text that fits: the largest size at which words stand in their room, and where the lines break."""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import Qt

from app.ui.theme import Weight, metrics

LINE = 1.22  # height of a line in sizes
_FIGURES = str.maketrans("123456789", "000000000")
STEPS = (1.0, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.55, 0.5, 0.45, 0.4, 0.36, 0.32, 0.28, 0.24, 0.2)


class Fitted(NamedTuple):
    """``is_cut``: not all of it fitted, even at the smallest size."""

    pixels: int
    lines: tuple[str, ...]
    is_cut: bool


def line_height(pixels: int) -> float:
    return round(pixels * LINE)


def advance(text: str, pixels: int, weight: Weight) -> float:
    """How wide a line is. Our figures are all of one width, so a new count is as wide as the last one."""
    return _advance(text.translate(_FIGURES), pixels, weight)


@lru_cache(maxsize=8192)
def _advance(text: str, pixels: int, weight: Weight) -> float:
    return metrics(pixels, weight).horizontalAdvance(text)


@lru_cache(maxsize=4096)
def fit(
    text: str, weight: Weight, width: float, height: float, most: float, least: float, lines: int
) -> Fitted:
    """The largest size at which ``text`` fits in ``lines`` lines; cut with an ellipsis at the smallest."""
    smallest = round(least)
    for step in STEPS:
        pixels = round(max(least, most * step))
        wrapped = wrap(text, pixels, weight, width)
        is_low_enough = len(wrapped) <= _allowed(height, pixels, lines)
        if is_low_enough and all(advance(line, pixels, weight) <= width for line in wrapped):
            return Fitted(pixels, tuple(wrapped), is_cut=False)
        if pixels <= smallest:
            break
    return _cut(
        wrap(text, smallest, weight, width), _allowed(height, smallest, lines), smallest, weight, width
    )


def _allowed(height: float, pixels: int, lines: int) -> int:
    # a row one pixel too low for its only line is no reason to cut the line
    return max(1, min(lines, int((height + 1) // line_height(pixels))))


def _cut(wrapped: list[str], allowed: int, pixels: int, weight: Weight, width: float) -> Fitted:
    kept = wrapped[:allowed]
    if len(wrapped) > allowed:
        kept[-1] = f"{kept[-1]} {wrapped[allowed]}"
    face = metrics(pixels, weight)
    elided = tuple(face.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in kept)
    return Fitted(pixels, elided, is_cut=True)


def wrap(text: str, pixels: int, weight: Weight, width: float) -> list[str]:
    """Greedy lines; a word that is too wide stands alone."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if line and advance(longer, pixels, weight) > width:
            lines.append(line)
            longer = word
        line = longer
    return [*lines, line]
