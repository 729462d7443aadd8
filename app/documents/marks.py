"""Marks of dangerous goods: lithium batteries (ADR 5.2.1.9, IATA 7.1.5.5), limited quantities (ADR 3.4.7)."""

import math

from reportlab.lib.colors import Color, black, white
from reportlab.pdfgen.canvas import Canvas

from app.documents.paper import Paper
from app.documents.pdf import BOLD, MM, SHEETS, begin, finish
from app.ports.papers import Mark

_RED = Color(0.85, 0, 0.1)
_SIDE = 100 * MM  # of both marks at full size
_SMALL = 65 * MM  # a limited quantity's on a label: 50 mm are allowed where the package is small
_HATCH = 5 * MM  # the least that the hatched border may be wide
LIMITED = {Mark.LIMITED_QUANTITY: "", Mark.LIMITED_QUANTITY_AIR: "Y"}


def on_a4(mark: Mark) -> bytes:
    """At full size in the middle of an A4 page, in colour."""
    sheet = SHEETS[Paper.A4]
    height = sheet.height or 0
    canvas, file = begin(mark.value, sheet.width, height)
    _draw(canvas, mark, sheet.width / 2, height * 0.6, _SIDE)
    canvas.showPage()
    return finish(canvas, file)


def on_label(mark: Mark) -> bytes:
    """A mark in black alone, on 4 x 6 inches."""
    sheet = SHEETS[Paper.LABEL]
    height = sheet.height or 0
    canvas, file = begin(mark.value, sheet.width, height)
    _draw(canvas, mark, sheet.width / 2, height / 2, _SMALL)
    canvas.showPage()
    return finish(canvas, file)


def _draw(canvas: Canvas, mark: Mark, x: float, y: float, side: float) -> None:
    """Its middle at x, y."""
    if mark in LIMITED:
        _diamond(canvas, x, y, side, LIMITED[mark])
    else:
        _battery_mark(canvas, x, y, side, mark.value)


def _diamond(canvas: Canvas, x: float, y: float, side: float, letter: str) -> None:
    """A square on its point, black above and below, a line of 2 mm around; ``Y`` by air."""
    half = side / math.sqrt(2)
    _polygon(canvas, [(x, y + half), (x + half, y), (x, y - half), (x - half, y)], black)
    inset = half - 2 * MM * math.sqrt(2)
    band = half * 0.45
    middle = [(x - inset, y), (x - inset + band, y + band), (x + inset - band, y + band)]
    middle += [(x + inset, y), (x + inset - band, y - band), (x - inset + band, y - band)]
    _polygon(canvas, middle, white)
    if letter:
        size = side * 0.42
        canvas.setFillColor(black)
        canvas.setFont(BOLD, size)
        canvas.drawCentredString(x, y - size * 0.36, letter)


def _battery_mark(canvas: Canvas, x: float, y: float, side: float, number: str) -> None:
    left, bottom = x - side / 2, y - side / 2
    _hatching(canvas, left, bottom, side)
    canvas.setFillColor(white)
    inner = side - 2 * _HATCH
    canvas.rect(left + _HATCH, bottom + _HATCH, inner, inner, stroke=0, fill=1)
    _batteries(canvas, x, y + side * 0.12, side)
    canvas.setFillColor(black)
    canvas.setFont(BOLD, side * 0.17)  # at least 12 mm high
    canvas.drawCentredString(x, bottom + side * 0.12, number)


def _hatching(canvas: Canvas, left: float, bottom: float, side: float) -> None:
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(left, bottom, side, side)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.setStrokeColor(_RED)
    canvas.setLineWidth(_HATCH * 0.5)
    offset = -side
    while offset < side:
        canvas.line(left + offset, bottom, left + offset + side, bottom + side)
        offset += _HATCH * 1.4
    canvas.restoreState()
    canvas.setStrokeColor(_RED)
    canvas.setLineWidth(1)
    canvas.rect(left, bottom, side, side, stroke=1, fill=0)


def _batteries(canvas: Canvas, x: float, y: float, side: float) -> None:
    """A group of batteries, one of them damaged and giving off a flame."""
    width, height = side * 0.13, side * 0.3
    for n, place in enumerate((-0.34, -0.16, 0.02)):
        left = x + place * side
        canvas.setFillColor(black)
        canvas.rect(left, y - height / 2, width, height, stroke=0, fill=1)
        canvas.rect(left + width * 0.3, y + height / 2, width * 0.4, height * 0.08, stroke=0, fill=1)
        if n == 2:
            _crack(canvas, left + width / 2, y, height)
    _flame(canvas, x + 0.27 * side, y + height * 0.1, side * 0.16)


def _crack(canvas: Canvas, x: float, y: float, height: float) -> None:
    canvas.setStrokeColor(white)
    canvas.setLineWidth(height * 0.06)
    points = [(0, 0.5), (-0.08, 0.2), (0.08, 0.05), (-0.06, -0.2), (0.02, -0.5)]
    path = canvas.beginPath()
    path.moveTo(x + points[0][0] * height, y + points[0][1] * height)
    for dx, dy in points[1:]:
        path.lineTo(x + dx * height, y + dy * height)
    canvas.drawPath(path, stroke=1, fill=0)


def _flame(canvas: Canvas, x: float, y: float, size: float) -> None:
    canvas.setFillColor(black)
    path = canvas.beginPath()
    path.moveTo(x, y - size)
    path.curveTo(x - size * 0.7, y - size * 0.5, x - size * 0.2, y + size * 0.2, x - size * 0.1, y + size)
    path.curveTo(
        x + size * 0.2, y + size * 0.5, x + size * 0.4, y + size * 0.4, x + size * 0.35, y + size * 0.1
    )
    path.curveTo(x + size * 0.8, y - size * 0.3, x + size * 0.5, y - size * 0.8, x, y - size)
    canvas.drawPath(path, stroke=0, fill=1)


def _polygon(canvas: Canvas, corners: list[tuple[float, float]], color: Color) -> None:
    canvas.setFillColor(color)
    path = canvas.beginPath()
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
