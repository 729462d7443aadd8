"""The same label as ZPL (203, 300 dpi), PNG (203, 300 dpi) and PDF.

Pillow and reportlab are imported with the first label that needs them.
"""

import io
from functools import lru_cache
from typing import TYPE_CHECKING

from app.simulator.label import code128
from app.simulator.label.content import WIDTH, Barcode, Element, LabelContent, Rule, Text, layout

if TYPE_CHECKING:
    from collections.abc import Callable

    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont, ImageFont
    from reportlab.pdfgen.canvas import Canvas

_SHEET = {203: (812, 1218), 300: (1200, 1800)}
_POINTS = 288 / WIDTH


def render(content: LabelContent, form: str, dpi: int) -> bytes:
    """The file of that form (`ZPL`, `PNG`, `PDF`); KeyError for another form or dpi."""
    renderers: dict[str, Callable[[LabelContent, int], bytes]] = {
        "ZPL": _zpl,
        "PNG": _png,
        "PDF": _pdf,
    }
    return renderers[form](content, dpi)


def _zpl(content: LabelContent, dpi: int) -> bytes:
    wide, high = _SHEET[dpi]
    scale = wide / WIDTH
    fields = [_zpl_field(element, scale, wide) for element in layout(content)]
    return "\n".join(["^XA", "^CI28", f"^PW{wide}", f"^LL{high}", *fields, "^XZ", ""]).encode()


def _zpl_field(element: Element, scale: float, wide: int) -> str:
    match element:
        case Text(x, y, height, text):
            at, size = _at(x, y, scale), round(height * scale)
            return f"^FO{at}^A0N,{size},{size}^FH_^FD{_hex(text)}^FS"
        case Rule(x, y, width, height):
            thick = round(height * scale)
            return f"^FO{_at(x, y, scale)}^GB{round(width * scale)},{thick},{thick}^FS"
        case Barcode(y, height, data):
            module, left, _ = _symbol(data, wide)
            symbol = f"^BY{module}^BCN,{round(height * scale)},N,N,N"
            return f"^FO{left},{round(y * scale)}{symbol}^FD{_subsets(data)}^FS"


def _at(x: int, y: int, scale: float) -> str:
    return f"{round(x * scale)},{round(y * scale)}"


def _hex(text: str) -> str:
    return "".join(f"_{ord(char):02X}" if char in "_^~" else char for char in text)


def _subsets(data: str) -> str:
    """ZPL's own notation of the start and shift codes: >; is set C, >: set B, >5 and >6 shifts."""
    marks = {104: ">:", 105: ">;"}
    start, *codes = code128.values(data)
    out, in_c = marks[start], start == 105
    for code in codes:
        if code == (100 if in_c else 99):
            out += ">6" if in_c else ">5"
            in_c = not in_c
        else:
            out += f"{code:02d}" if in_c else chr(code + 32)
    return out


def _symbol(data: str, wide: int) -> tuple[int, int, list[int]]:
    """Module width in dots, left edge, widths: as wide as the sheet takes with quiet zones."""
    widths = code128.widths(data)
    modules = sum(widths)
    module = min(4 * wide // WIDTH, (wide - 40) // (modules + 20))
    return module, (wide - module * modules) // 2, widths


def _png(content: LabelContent, dpi: int) -> bytes:
    from PIL import Image, ImageDraw

    sheet = Image.new("1", _SHEET[dpi], 1)
    draw = ImageDraw.Draw(sheet)
    for element in layout(content):
        _draw(draw, element, sheet.width / WIDTH, sheet.width)
    out = io.BytesIO()
    sheet.save(out, "PNG", dpi=(dpi, dpi))
    return out.getvalue()


def _draw(draw: "ImageDraw", element: Element, scale: float, wide: int) -> None:
    match element:
        case Text(x, y, height, text):
            draw.text((x * scale, y * scale), text, 0, font=_font(round(height * scale)))
        case Rule(x, y, width, height):
            box = (x * scale, y * scale, (x + width) * scale - 1, (y + height) * scale - 1)
            draw.rectangle(box, 0)
        case Barcode(y, height, data):
            module, left, widths = _symbol(data, wide)
            for start, width in _bars(widths):
                x = left + start * module
                box = (x, y * scale, x + width * module - 1, (y + height) * scale)
                draw.rectangle(box, 0)


@lru_cache(maxsize=32)
def _font(size: int) -> "FreeTypeFont | ImageFont":
    from PIL import ImageFont

    return ImageFont.load_default(size)


def _bars(widths: list[int]) -> list[tuple[int, int]]:
    """Start and width, in modules, of each dark bar."""
    starts = [sum(widths[:index]) for index in range(0, len(widths), 2)]
    return list(zip(starts, widths[::2], strict=True))


def _pdf(content: LabelContent, dpi: int) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(288, 432), invariant=1)
    canvas.setTitle(f"Label {content.tracking}")
    for element in layout(content):
        _place(canvas, element, dpi)
    canvas.save()
    return out.getvalue()


def _place(canvas: "Canvas", element: Element, dpi: int) -> None:
    match element:
        case Text(x, y, height, text):
            canvas.setFont("Helvetica", height * _POINTS)
            canvas.drawString(x * _POINTS, 432 - (y + height * 0.8) * _POINTS, text)
        case Rule(x, y, width, height):
            _fill(canvas, x, y, width, height)
        case Barcode(y, height, data):
            wide = _SHEET[dpi][0]
            module, left, widths = _symbol(data, wide)
            dot = WIDTH / wide
            for start, width in _bars(widths):
                _fill(canvas, (left + start * module) * dot, y, width * module * dot, height)


def _fill(canvas: "Canvas", x: float, y: float, width: float, height: float) -> None:
    bottom = 432 - (y + height) * _POINTS
    canvas.rect(x * _POINTS, bottom, width * _POINTS, height * _POINTS, stroke=0, fill=1)
