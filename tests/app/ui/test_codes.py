"""Code 128 as painted: an independent reader gets every control code back."""

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.domain.control import Action, encode
from app.ui import codes
from tests.app.ui.pixels import bits


def read(text: str, module: int) -> list[tuple[str, bool]]:
    image = codes.code_pixmap(text, module, 40).toImage().convertToFormat(QImage.Format.Format_RGB888)
    size = (image.width(), image.height())
    pixels = Image.frombuffer("RGB", size, bits(image), "raw", "RGB", image.bytesPerLine(), 1)
    return [
        (found.text, found.format == zxingcpp.BarcodeFormat.Code128)
        for found in zxingcpp.read_barcodes(pixels)
    ]


@pytest.mark.parametrize("text", [*(encode(action) for action in Action), "BOXPBS01", "123456", "a b~!", "7"])
@pytest.mark.parametrize("module", [2, 3])
def test_PACK_8_an_independent_reader_gets_the_text_back(qapp: QApplication, text: str, module: int) -> None:
    assert read(text, module) == [(text, True)]


def test_the_check_symbol_is_the_standards() -> None:
    # ISO/IEC 15417 by hand: start B 104 + 1 * 33 ("A") = 137, modulo 103 = 34
    assert codes.encode("A") == [104, 33, 34, 106]
    assert codes.encode("1234") == [105, 12, 34, (105 + 12 + 68) % 103, 106]


def test_quiet_zones_of_ten_modules_stand_at_both_ends() -> None:
    found = codes.bars("PBXXXX")
    assert found[0][0] == 10
    last, width = found[-1]
    assert codes.modules("PBXXXX") - (last + width) == 10


@pytest.mark.parametrize("text", ["", "é", "a\n"])
def test_what_code_128_b_cannot_hold_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="ASCII"):
        codes.encode(text)
