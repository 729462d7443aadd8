"""What a screenshot shows: colours, contrast, barcodes."""

from functools import lru_cache
from typing import cast

import zxingcpp
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

Colour = tuple[int, int, int]


def screenshot(widget: QWidget) -> Image.Image:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size = (image.width(), image.height())
    return Image.frombuffer("RGB", size, bits(image), "raw", "RGB", image.bytesPerLine(), 1)


def bits(image: QImage) -> bytes:
    """A copy of the pixels. The image is held while they are copied: its bits alone do not keep it."""
    return bytes(image.constBits())


def crop(image: Image.Image, rect: QRectF) -> Image.Image:
    area = rect.toAlignedRect()
    return image.crop((area.left(), area.top(), area.left() + area.width(), area.top() + area.height()))


def contrast_in(image: Image.Image) -> float:
    """Between the commonest colour and the one that stands out most from it."""
    return _contrast_in(image.tobytes(), image.size)


@lru_cache(maxsize=20_000)
def _contrast_in(data: bytes, size: tuple[int, int]) -> float:
    image = Image.frombytes("RGB", size, data)
    colours = cast("list[tuple[int, Colour]]", image.getcolors(size[0] * size[1]))  # RGB: three channels
    ground = max(colours)[1]
    return max(contrast(colour, ground) for _, colour in colours)


def contrast(one: Colour, other: Colour) -> float:
    """WCAG 2.2, "contrast ratio"."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: Colour) -> float:
    red, green, blue = colour
    return 0.2126 * _LINEAR[red] + 0.7152 * _LINEAR[green] + 0.0722 * _LINEAR[blue]


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


_LINEAR = [_linear(channel / 255) for channel in range(256)]


def read_code(image: Image.Image) -> list[str]:
    return list(_read_code(image.tobytes(), image.size))


@lru_cache(maxsize=4096)
def _read_code(data: bytes, size: tuple[int, int]) -> tuple[str, ...]:
    image = Image.frombytes("RGB", size, data)
    return tuple(found.text for found in zxingcpp.read_barcodes(image))
