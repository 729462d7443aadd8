"""Code 128 on the screen: black on white in every theme, modules of whole pixels, full quiet zone.

Written here and not taken from python-barcode, whose import would cost 40 ms of the start. Symbol values and
patterns: ISO/IEC 15417, table 1.
"""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

QUIET = 10  # modules at each end
START_B, START_C, TO_C, TO_B, STOP = 104, 105, 99, 100, 106
# Bar and space widths of symbols 0-106, six digits each; the stop symbol adds a bar of 2.
_WIDTHS = (
    "212222222122222221121223121322131222122213122312132212221213221312231212112232122132"
    "122231113222123122123221223211221132221231213212223112312131311222321122321221312212"
    "322112322211212123212321232121111323131123131321112313132113132311211313231113231311"
    "112133112331132131113123113321133121313121211331231131213113213311213131311123311321"
    "331121312113312311332111314111221411431111111224111422121124121421141122141221112214"
    "112412122114122411142112142211241211221114413111241112134111111242121142121241114212"
    "124112124211411212421112421211212141214121412121111143111341131141114113114311411113"
    "411311113141114131311141411131211412211214211232233111"
)


def encode(text: str) -> list[int]:
    """Symbol values with start, check and stop. Text is ASCII 32-126; raises ValueError otherwise.

    Even runs of digits are packed two to a symbol where the whole text is digits.
    """
    if not text or not all(" " <= char <= "~" for char in text):
        raise ValueError("Code 128 B holds ASCII 32 to 126")
    if text.isdigit() and len(text) % 2 == 0:
        values = [START_C, *(int(text[i : i + 2]) for i in range(0, len(text), 2))]
    else:
        values = [START_B, *(ord(char) - 32 for char in text)]
    check = (values[0] + sum(place * value for place, value in enumerate(values[1:], 1))) % 103
    return [*values, check, STOP]


def bars(text: str) -> list[tuple[int, int]]:
    """Where the bars are, as (first module, width), quiet zone counted in."""
    found, at = [], QUIET
    for value in encode(text):
        for place, width in enumerate(_WIDTHS[value * 6 : value * 6 + 6]):
            if place % 2 == 0:
                found.append((at, int(width)))
            at += int(width)
    return [*found, (at, 2)]


def modules(text: str) -> int:
    """Width of the whole symbol in modules, both quiet zones counted in."""
    return 11 * len(encode(text)) + 2 + 2 * QUIET


@lru_cache(maxsize=256)
def code_pixmap(text: str, module: int, height: int, ratio: float = 1.0) -> QPixmap:
    """The symbol ``modules(text) * module`` pixels wide, in pixels of a screen with that ratio."""
    image = QImage(modules(text) * module, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for first, width in bars(text):
        painter.fillRect(first * module, 0, width * module, height, QColor(Qt.GlobalColor.black))
    painter.end()
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
