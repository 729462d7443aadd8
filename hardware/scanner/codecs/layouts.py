"""Where a HID POS scanner's report keeps length, AIM identifier, data and the continued flag.

USB-IF HID POS Usage Tables 1.02, page 0x8C: FB-FD Symbology Identifier, FE Decoded Data, FF Decode Data
Continued; the length is Byte Count (0x3B) of the Generic Desktop page.
"""

import msgspec

from hardware.errors import MalformedReport

from .descriptor import Field, parse_descriptor, report_bytes

BYTE_COUNT = 0x0001_003B
DECODED_DATA = 0x008C_00FE
CONTINUED = 0x008C_00FF
SYMBOLOGY = (0x008C_00FB, 0x008C_00FC, 0x008C_00FD)


class ScanLayout(msgspec.Struct, frozen=True):
    """Byte offsets in a scanned-data report of `size` bytes, id byte counted; None: no such field."""

    report_id: int  # 0: reports carry no id byte
    size: int
    data_at: int
    data_size: int
    length_at: int | None = None
    aim_at: tuple[int, ...] = ()
    continued_at: int | None = None
    continued_bit: int = 0


def layout_from_descriptor(descriptor: bytes) -> ScanLayout:
    """The layout of the first input report with Decoded Data; MalformedReport when there is none."""
    fields = parse_descriptor(descriptor)
    data = next((f for f in fields if f.usage == DECODED_DATA and f.kind == "input"), None)
    if data is None or data.bits != 8 or data.offset % 8:
        raise MalformedReport("no Decoded Data bytes in the report descriptor")
    report = tuple(f for f in fields if f.kind == "input" and f.report_id == data.report_id)
    continued = next((f for f in report if f.usage == CONTINUED), None)
    return ScanLayout(
        report_id=data.report_id,
        size=report_bytes(report, data.report_id, "input"),
        data_at=data.offset // 8,
        data_size=data.count,
        length_at=_length_at(report),
        aim_at=_aim_at(report),
        continued_at=continued.offset // 8 if continued else None,
        continued_bit=continued.offset % 8 if continued else 0,
    )


def _length_at(report: tuple[Field, ...]) -> int | None:
    return next((f.offset // 8 for f in report if f.usage == BYTE_COUNT), None)


def _aim_at(report: tuple[Field, ...]) -> tuple[int, ...]:
    places = [f.offset // 8 + i for f in report if f.usage in SYMBOLOGY for i in range(f.count)]
    return tuple(places[:3])


_HEAD = bytes.fromhex("058c 0902 a101 0912 a102 8502 1500 26ff00 7508")
_LENGTH = bytes.fromhex("0501 093b 9501 8102")
_AIM = bytes.fromhex("058c 09fb 09fc 09fd 9503 8102")
_DATA = bytes.fromhex("058c 09fe 9538 820201")
_FLAG = bytes.fromhex("058c 09ff 2501 7501 9501 8102 9507 8103 c0 c0")
_VENDOR, _TAKEN = bytes.fromhex("0666ff 0904 95"), bytes.fromhex("8102")

DESCRIPTORS: dict[str, bytes] = {
    # length, AIM, 56 data, two vendor bytes, flag: Honeywell, Access-IS and JieLi firmware
    "honeywell": _HEAD + _LENGTH + _AIM + _DATA + _VENDOR + b"\x02" + _TAKEN + _FLAG,
    # length, 56 data, four reserved, own symbology byte, flag, no AIM: Newland, IDTech, Unitech
    "newland": _HEAD + _LENGTH + _DATA + _VENDOR + b"\x05" + _TAKEN + _FLAG,
    # one more byte before the AIM identifier: third variant seen in the field
    "offset": _HEAD
    + _LENGTH
    + _VENDOR
    + b"\x01"
    + _TAKEN
    + _AIM
    + _DATA
    + _VENDOR
    + b"\x01"
    + _TAKEN
    + _FLAG,
}
LAYOUTS: dict[str, ScanLayout] = {
    name: layout_from_descriptor(descriptor) for name, descriptor in DESCRIPTORS.items()
}
