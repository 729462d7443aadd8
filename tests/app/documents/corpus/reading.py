"""What a reader reads on a label: all codes at once, but MaxiCode, which it finds only alone."""

import zxingcpp
from PIL import Image
from zxingcpp import BarcodeFormat

from tests.app.documents.corpus.faces import WIDTH, Code, Face
from tests.app.documents.corpus.symbols import symbol

_TURNS = (None, Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270)
_QUIET = 1.8  # mm


def codes_on(upright: Image.Image, face: Face) -> list[str]:
    """Kind and text of each code on an upright picture of this face, whatever its resolution."""
    paper = Image.new("L", (upright.width + 80, upright.height + 80), 255)
    paper.paste(upright, (40, 40))
    found = [f"{code.format.name} {code.text}" for code in zxingcpp.read_barcodes(paper)]
    codes = [each for each in face if isinstance(each, Code)]
    alone = [_maxicode(upright, code) for code in codes if code.kind == BarcodeFormat.MaxiCode]
    return sorted(found + [each for each in alone if each])


def _maxicode(upright: Image.Image, code: Code) -> str:
    drawn, scale = symbol(code.kind, code.text), upright.width / WIDTH
    left, top = (code.x - _QUIET) * scale, (code.y - _QUIET) * scale
    width = (drawn.width * code.module + 2 * _QUIET) * scale
    height = (drawn.height * code.module + 2 * _QUIET) * scale
    crop = upright.crop((round(left), round(top), round(left + width), round(top + height)))
    for turn in _TURNS:
        turned = crop if turn is None else crop.transpose(turn)
        for read in zxingcpp.read_barcodes(turned):
            if read.format == BarcodeFormat.MaxiCode:
                return f"MaxiCode {read.text}"
    return ""
