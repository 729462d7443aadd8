"""A face in ZPL, in a printer's own text and codes."""

from functools import singledispatch

from zxingcpp import BarcodeFormat as Kind

from tests.app.documents.corpus.faces import Box, Code, Face, Words
from tests.app.documents.corpus.pictures import module_dots
from tests.app.documents.corpus.symbols import symbol


def as_zpl(face: Face, dpi: int, *, is_lying: bool = False) -> bytes:
    """One format of 4 x 6 inches; lying: of 6 x 4, with every field turned clockwise."""
    fields = "\n".join(_Fields(dpi, is_lying).of(each) for each in face)
    width, height = (6, 4) if is_lying else (4, 6)
    return f"^XA^CI28^PW{width * dpi}^LL{height * dpi}^LH0,0\n{fields}\n^XZ\n".encode()


class _Fields:
    def __init__(self, dpi: int, is_lying: bool) -> None:
        self.scale, self.is_lying = dpi / 25.4, is_lying
        self.turn = "R" if is_lying else "N"
        self._wide = (6 if is_lying else 4) * dpi

    def of(self, each: Box | Words | Code) -> str:
        return _field(each, self)

    def dots(self, millimetres: float) -> int:
        return max(1, round(millimetres * self.scale))

    def at(self, x: float, y: float, width: int, height: int) -> str:
        """Where the upper left corner of that field comes to lie."""
        left, top = round(x * self.scale), round(y * self.scale)
        return f"^FO{self._wide - top - height},{left}" if self.is_lying else f"^FO{left},{top}"


@singledispatch
def _field(each: object, fields: _Fields) -> str:
    raise TypeError(each)


@_field.register
def _(box: Box, fields: _Fields) -> str:
    width, height, line = fields.dots(box.width), fields.dots(box.height), fields.dots(box.line)
    size = (height, width) if fields.is_lying else (width, height)
    return f"{fields.at(box.x, box.y, width, height)}^GB{size[0]},{size[1]},{line}^FS"


@_field.register
def _(words: Words, fields: _Fields) -> str:
    size = fields.dots(words.height / 0.75)
    place = fields.at(words.x, words.y, 0, size)
    return f"{place}^A0{fields.turn},{size},{size}^FD{words.text}^FS"


@_field.register
def _(code: Code, fields: _Fields) -> str:
    dots, high = module_dots(code, fields.scale), fields.dots(code.height)
    drawn = symbol(code.kind, code.text, code.option)
    height = {Kind.Code128: high, Kind.PDF417: round(drawn.height / 3 * high)}.get(
        code.kind, round(max(drawn.width, drawn.height) * dots)
    )
    place = fields.at(code.x, code.y, round(drawn.width * dots), height)
    return f"{place}^BY{dots},2,10{_command(code, fields.turn, dots, high)}^FD{code.zpl or code.text}^FS"


def _command(code: Code, turn: str, dots: int, height: int) -> str:
    """What writes this kind of code; QR Code and MaxiCode can't be turned."""
    return {
        Kind.Code128: f"^BC{turn},{height},N,N,N{'' if code.zpl else ',A'}",
        Kind.PDF417: f"^B7{turn},{height},2,12",
        Kind.DataMatrix: f"^BX{turn},{dots},200",
        Kind.QRCode: f"^BQN,2,{dots}",
        Kind.MaxiCode: "^BD2,1,1^FH",
    }[code.kind]
