"""ZPL II: checks before sending, text fields, pictures, whole labels (Zebra's ZPL programming guide)."""

import base64
import binascii
import re
import zlib

from hardware.errors import MalformedDocument

from .raster import Bitmap, slices

STATUS_QUERY = b"~HS"
ERROR_QUERY = b"~HQES"

_MOST_GRAPHIC_BYTES = 99_999  # the most that ^GF's byte counts may say (ZPL guide); 4 x 6 inches have more
_COMPRESSION = 4  # the best one saves a tenth of the bytes and takes ten times as long

_FORMAT_MARK = re.compile(rb"\^(XA|XZ)", re.IGNORECASE)
_NEW_CONTROL = re.compile(rb"[\^~](CC|CT)", re.IGNORECASE)
_ESCAPED = re.compile(r"[\^~\\_\x00-\x1f\x7f]")


def split_formats(document: bytes) -> tuple[bytes, ...]:
    """The ^XA..^XZ formats, each with what stands before it; MalformedDocument if not balanced."""
    if _NEW_CONTROL.search(document):
        raise MalformedDocument("the label changes ZPL's control characters")
    formats, begin, opened = [], 0, False
    for mark in _FORMAT_MARK.finditer(document):
        opens = mark[1].upper() == b"XA"
        if opens == opened:
            raise MalformedDocument(f"{mark[0].decode()} at byte {mark.start()} is out of place")
        opened = opens
        if not opens:
            formats.append(document[begin : mark.end()].strip())
            begin = mark.end()
    if opened:
        raise MalformedDocument("the label has no ^XZ")
    if document[begin:].strip():
        raise MalformedDocument("something follows the last ^XZ")
    return tuple(formats)


def validate(document: bytes) -> None:
    """MalformedDocument unless it is exactly one format, ^XA..^XZ."""
    count = len(split_formats(document))
    if count != 1:
        raise MalformedDocument(f"{count} labels in one document")


def field(text: str) -> str:
    """^FH^FD..^FS with ZPL's own characters as hex; the rest is UTF-8 and needs ^CI28."""
    return f"^FH^FD{_ESCAPED.sub(_as_hex, text)}^FS"


def graphic_field(bitmap: Bitmap) -> str:
    """^GFA with Z64 data: zlib, base64, CRC-16/CCITT (start 0) over the base64 text."""
    packed = base64.b64encode(zlib.compress(bitmap.rows, _COMPRESSION))
    checksum = binascii.crc_hqx(packed, 0)
    size = len(bitmap.rows)
    return f"^GFA,{size},{size},{bitmap.stride},:Z64:{packed.decode()}:{checksum:04X}^FS"


def label(body: str, width: int, length: int) -> bytes:
    """One label of `width` x `length` dots around fields already written."""
    return f"^XA^CI28^PW{width}^LL{length}^LH0,0^PON{body}^PQ1^XZ".encode()


def picture_label(bitmap: Bitmap) -> bytes:
    """One label that shows the bitmap and nothing else, in bands that ^GF can count."""
    rows = max(1, _MOST_GRAPHIC_BYTES // bitmap.stride)
    bands = (f"^FO0,{n * rows}{graphic_field(band)}" for n, band in enumerate(slices(bitmap, rows)))
    return label("".join(bands), bitmap.width, bitmap.height)


def sample_label(width: int = 812, length: int = 1218) -> bytes:
    """A page that shows what the printer can do: frame, text with awkward characters, a Code 128."""
    frame = f"^FO8,8^GB{width - 16},{length - 16},4^FS"
    title = "^FO40,40^A0N,50,50" + field("Packbench test label")
    awkward = "^FO40,110^A0N,30,30" + field("^ ~ \\ _ é €")
    code = "^FO40,170^BY2^BCN,120,Y,N,N,A" + field("PACKBENCH-TEST")
    return label(frame + title + awkward + code, width, length)


def _as_hex(match: re.Match[str]) -> str:
    return f"_{ord(match[0]):02X}"
