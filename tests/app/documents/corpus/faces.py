"""What stands on the labels of five carriers, in millimetres on 101.6 x 152.4. Numbers are made up."""

import msgspec
import zxingcpp
from zxingcpp import BarcodeFormat as Kind

WIDTH, HEIGHT = 101.6, 152.4


class Box(msgspec.Struct, frozen=True):
    """A frame or, where one side is no longer than its line, a line."""

    x: float
    y: float
    width: float
    height: float
    line: float = 0.5


class Words(msgspec.Struct, frozen=True):
    """One line of text with capitals of that height, its upper left corner at x, y."""

    x: float
    y: float
    height: float
    text: str


class Code(msgspec.Struct, frozen=True):
    """``module`` is a bar's least width, ``height`` a bar's height (a row's, for stacked codes);
    ``option``: of zxing-cpp's writer;
    ``zpl``: what a ZPL printer is told to write, where that is not the text.
    """

    kind: zxingcpp.BarcodeFormat
    x: float
    y: float
    module: float
    height: float
    text: str
    option: str = ""
    zpl: str = ""


Face = tuple[Box | Words | Code, ...]


def _linear(x: float, y: float, height: float, text: str, module: float = 0.375) -> Code:
    return Code(Kind.Code128, x, y, module, height, text)


def _lines(x: float, y: float, height: float, *texts: str) -> tuple[Words, ...]:
    return tuple(Words(x, y + n * height * 1.5, height, text) for n, text in enumerate(texts))


_FROM = _lines(4, 4, 2.2, "EXAMPLE STORE", "1 EXAMPLE WAY", "SAMPLETON WA 98000")
_TO = _lines(12, 24, 3.2, "BUYER ONE", "634 SAMPLE DRIVE", "SAMPLETON PA 15262")
_MAXI = (
    "[)>\x1e01\x1d96152621234\x1d840\x1d003\x1d1Z12345677\x1dUPSN\x1d12345E\x1d089\x1d\x1d1/1\x1d10\x1dY"
    "\x1d634 SAMPLE DR\x1dSAMPLETON\x1dPA\x1e\x04"
)
_MAXI_ZPL = (
    "003840152621234[)>_1E01_1D961Z12345677_1DUPSN_1D12345E_1D089_1D_1D1/1_1D10_1DY"
    "_1D634 SAMPLE DR_1DSAMPLETON_1DPA_1E_04"
)
_FDX = "[)>01|0215262|840|019|794612345678|FDEG|1234567|1/1|10.00LB|N|634 SAMPLE DRIVE|SAMPLETON|PA|BUYER ONE"

UPS: Face = (
    *_FROM,
    *_TO,
    Box(0.5, 40, 100.6, 0.6, 0.6),
    Code(Kind.MaxiCode, 4, 42.6, 0.875, 0, _MAXI, zpl=_MAXI_ZPL),
    Box(33, 40, 0.6, 30, 0.6),
    Words(37, 43, 7, "PA 152 9-20"),
    Code(Kind.Code128, 38, 54, 0.375, 13, "(420)15262", "gs1", zpl=">;>842015262"),
    Box(0.5, 70, 100.6, 2.5, 2.5),
    Words(4, 75, 6, "UPS GROUND"),
    Words(4, 84, 2.5, "TRACKING #: 1Z 123 45E 03 1234 5677"),
    Box(0.5, 89, 100.6, 0.6, 0.6),
    _linear(16, 92, 24, "1Z12345E0312345677"),
    Box(0.5, 118, 100.6, 2.5, 2.5),
    Words(4, 123, 2.5, "BILLING: P/P"),
)

FEDEX: Face = (
    *_FROM,
    *_TO,
    Box(0.5, 40, 100.6, 0.6, 0.6),
    Code(Kind.PDF417, 8, 43, 0.25, 0.75, _FDX, "columns=12"),
    Box(0.5, 70, 100.6, 0.6, 0.6),
    Words(4, 73, 4, "TRK# 7946 1234 5678"),
    Words(70, 72, 6, "15262"),
    Words(70, 81, 4, "PA-US PIT"),
    _linear(12, 92, 30, "9622080430000123456700794612345678", 0.375),
    Box(0.5, 125, 100.6, 0.6, 0.6),
)

USPS: Face = (
    Box(0.5, 0.5, 100.6, 151.4),
    Words(6, 5, 18, "P"),
    Words(45, 8, 3, "PRIORITY MAIL"),
    Box(0.5, 28, 100.6, 0.8, 0.8),
    *_lines(5, 31, 2.2, "EXAMPLE STORE", "1 EXAMPLE WAY", "SAMPLETON WA 98000"),
    *_lines(16, 62, 3.2, "BUYER ONE", "634 SAMPLE DRIVE", "SAMPLETON PA 15262-1234"),
    Box(0.5, 86, 100.6, 1.6, 1.6),
    Words(32, 89, 3, "USPS TRACKING # EP"),
    Code(
        Kind.Code128,
        5,
        95,
        0.375,
        20,
        "(420)15262(92)05590164917312345671",
        "gs1",
        zpl=">;>842015262>89205590164917312345671",
    ),
    Words(15, 117, 3, "9205 5901 6491 7312 3456 71"),
    Box(0.5, 123, 100.6, 1.6, 1.6),
)

DHL: Face = (
    Words(4, 4, 5, "EXPRESS WORLDWIDE"),
    Box(0.5, 12, 100.6, 0.6, 0.6),
    *_lines(4, 14, 2.2, "EXAMPLE STORE", "1 EXAMPLE WAY", "98000 SAMPLETON US"),
    *_lines(12, 28, 3.2, "BUYER ONE", "BEISPIELWEG 1", "53113 BONN DE"),
    Box(0.5, 44, 100.6, 0.6, 0.6),
    Words(20, 47, 8, "DE-CGN-BON"),
    Box(0.5, 58, 100.6, 0.6, 0.6),
    _linear(16, 61, 18, "1234567890"),
    Words(20, 80.5, 2.5, "WAYBILL 12 3456 7890"),
    Code(Kind.Code128, 12, 85, 0.375, 18, "2LDE53113+48000001", zpl=">:2LDE53113+48000001"),
    _linear(8, 110, 18, "JD014600003889123456", 0.375),
    Words(14, 129, 2.5, "(J) JD01 4600 0038 8912 3456"),
)

AMAZON: Face = (
    Box(0.5, 0.5, 100.6, 151.4),
    *_FROM,
    *_TO,
    Box(0.5, 42, 100.6, 0.6, 0.6),
    Words(6, 46, 10, "DPI4"),
    Code(Kind.DataMatrix, 70, 46, 0.75, 0, "TBA123456789012|DPI4|CYC1|15262", "force_square"),
    Box(0.5, 72, 100.6, 0.6, 0.6),
    _linear(15, 76, 26, "TBA123456789012", 0.375),
    Words(20, 104, 4, "TBA123456789012"),
    Box(0.5, 112, 100.6, 0.6, 0.6),
    Code(
        Kind.QRCode,
        70,
        118,
        0.625,
        0,
        "https://example.com/r/TBA123456789012",
        zpl="MA,https://example.com/r/TBA123456789012",
    ),
    Words(6, 118, 3, "CYCLE 1"),
)

FACES: dict[str, Face] = {"UPS": UPS, "FedEx": FEDEX, "USPS": USPS, "DHL": DHL, "Amazon": AMAZON}
