"""A face as PNG, at a resolution's own dots, and as PDF, in shapes."""

import io
from functools import singledispatch

from PIL import Image, ImageDraw, ImageFont
from reportlab.pdfgen.canvas import Canvas

from tests.app.documents.corpus.faces import HEIGHT, WIDTH, Box, Code, Face, Words
from tests.app.documents.corpus.symbols import Symbol, symbol

_FONT = "resources/fonts/Inter-Bold.ttf"
_CAPITALS = 0.727  # of Inter's size
_HELVETICA_CAPITALS = 0.718
_POINT = 72 / 25.4


def as_png(face: Face, dpi: int, *, is_lying: bool = False) -> bytes:
    """4 x 6 inches of black and white dots."""
    image = Image.new("L", (4 * dpi, 6 * dpi), 255)
    pen = ImageDraw.Draw(image)
    pen.fontmode = "1"
    for each in face:
        _ink(each, pen, dpi / 25.4)
    if is_lying:
        image = image.transpose(Image.Transpose.ROTATE_90)
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def as_pdf(face: Face, *, is_lying: bool = False) -> bytes:
    """A page of 4 x 6 or 6 x 4 inches; bars have the face's own widths, whatever a printer's dots are."""
    width, height = WIDTH * _POINT, HEIGHT * _POINT
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(height, width) if is_lying else (width, height))
    if is_lying:
        canvas.translate(height, 0)
        canvas.rotate(90)
    for each in face:
        _draw(each, canvas)
    canvas.save()
    return file.getvalue()


def module_dots(code: Code, scale: float) -> int:
    return max(1, round(code.module * scale))


@singledispatch
def _ink(each: object, pen: ImageDraw.ImageDraw, scale: float) -> None:
    raise TypeError(each)


@_ink.register
def _(box: Box, pen: ImageDraw.ImageDraw, scale: float) -> None:
    left, top = round(box.x * scale), round(box.y * scale)
    right, bottom = round((box.x + box.width) * scale) - 1, round((box.y + box.height) * scale) - 1
    pen.rectangle((left, top, right, bottom), outline=0, width=max(1, round(box.line * scale)))


@_ink.register
def _(words: Words, pen: ImageDraw.ImageDraw, scale: float) -> None:
    font = ImageFont.truetype(_FONT, words.height * scale / _CAPITALS)
    pen.text((words.x * scale, (words.y + words.height) * scale), words.text, fill=0, font=font, anchor="ls")


@_ink.register
def _(code: Code, pen: ImageDraw.ImageDraw, scale: float) -> None:
    dots = module_dots(code, scale)
    drawn = symbol(code.kind, code.text, code.option)
    left, top, high = round(code.x * scale), round(code.y * scale), dots
    if code.height:
        high = max(1, round(code.height * scale / (drawn.height if _is_linear(drawn) else 3)))
    for x, y, width, height in drawn.rects:
        box = (left + x * dots, top + y * high, left + (x + width) * dots - 1, top + (y + height) * high - 1)
        pen.rectangle(box, fill=0)
    _ink_maxicode(drawn, pen, (left, top), code.module * scale)


def _ink_maxicode(drawn: Symbol, pen: ImageDraw.ImageDraw, at: tuple[int, int], scale: float) -> None:
    for hexagon in drawn.hexagons:
        pen.polygon([(at[0] + x * scale, at[1] + y * scale) for x, y in hexagon], fill=0)
    for x, y, radius, stroke in drawn.circles:
        outer = (radius + stroke / 2) * scale
        middle = at[0] + x * scale, at[1] + y * scale
        pen.circle(middle, outer, outline=0, width=round(stroke * scale))


def _is_linear(drawn: Symbol) -> bool:
    return all(y == 0 for _, y, _, _ in drawn.rects)


@singledispatch
def _draw(each: object, canvas: Canvas) -> None:
    raise TypeError(each)


def _rect(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    """In millimetres from the upper left."""
    canvas.rect(x * _POINT, (HEIGHT - y - height) * _POINT, width * _POINT, height * _POINT, stroke=0, fill=1)


@_draw.register
def _(box: Box, canvas: Canvas) -> None:
    line = min(box.line, box.width, box.height)
    _rect(canvas, box.x, box.y, box.width, line)
    _rect(canvas, box.x, box.y + box.height - line, box.width, line)
    _rect(canvas, box.x, box.y, line, box.height)
    _rect(canvas, box.x + box.width - line, box.y, line, box.height)


@_draw.register
def _(words: Words, canvas: Canvas) -> None:
    canvas.setFont("Helvetica-Bold", words.height * _POINT / _HELVETICA_CAPITALS)
    canvas.drawString(words.x * _POINT, (HEIGHT - words.y - words.height) * _POINT, words.text)


@_draw.register
def _(code: Code, canvas: Canvas) -> None:
    drawn = symbol(code.kind, code.text, code.option)
    module, high = code.module, code.module
    if code.height:
        high = code.height / (drawn.height if _is_linear(drawn) else 3)
    for x, y, width, height in drawn.rects:
        _rect(canvas, code.x + x * module, code.y + y * high, width * module, height * high)
    _draw_maxicode(drawn, canvas, code)


def _draw_maxicode(drawn: Symbol, canvas: Canvas, code: Code) -> None:
    def point(x: float, y: float) -> tuple[float, float]:
        return (code.x + x * code.module) * _POINT, (HEIGHT - code.y - y * code.module) * _POINT

    for hexagon in drawn.hexagons:
        path = canvas.beginPath()
        path.moveTo(*point(*hexagon[0]))
        for corner in hexagon[1:]:
            path.lineTo(*point(*corner))
        canvas.drawPath(path, stroke=0, fill=1)
    for x, y, radius, stroke in drawn.circles:
        canvas.setLineWidth(stroke * code.module * _POINT)
        canvas.circle(*point(x, y), radius * code.module * _POINT, stroke=1, fill=0)
