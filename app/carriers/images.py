"""A label document as it came, or without loss as a PNG where it is a picture that nobody else here reads."""

import io

from app.domain.shipping import LabelFormat

_PICTURES = (b"GIF8", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*")


def document(data: bytes) -> bytes:
    """GIF, JPEG and TIFF become PNG, dot by dot."""
    if not data.startswith(_PICTURES):
        return data
    from PIL import Image

    with Image.open(io.BytesIO(data)) as picture:
        written = io.BytesIO()
        picture.convert("L").save(written, "PNG")
    return written.getvalue()


def format_of(data: bytes) -> LabelFormat:
    """By how the document begins."""
    if data.startswith(b"%PDF"):
        return LabelFormat.PDF
    return LabelFormat.PNG if data.startswith(b"\x89PNG") else LabelFormat.ZPL
