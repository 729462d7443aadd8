"""What a label says in words, where that can be read: ZPL's text fields, a PDF's text."""

import re

import pypdfium2 as pdfium

from app.domain.shipping import Label, LabelFormat

_FIELD = re.compile(r"\^F[DV](.*?)(?=\^|~|$)", re.DOTALL | re.IGNORECASE)
_PICTURE = re.compile(rb"\^GF|\^XG|\^IM|~DG|~DY", re.IGNORECASE)
_HEX_BEFORE = re.compile(r"\^FH(.?)", re.IGNORECASE)


def says(label: Label, number: str) -> bool | None:
    """Whether it shows that number whole, as a word of its own; None where it can't be read (a picture)."""
    texts = _texts(label)
    if texts is None:
        return None
    number = " ".join(number.split())
    word = re.compile(rf"(?<![\w-]){re.escape(number)}(?![\w-])")
    return any(word.search(" ".join(text.split())) for text in texts)


def has_picture(label: Label) -> bool:
    """Whether something on it is drawn, not written: that may be words too."""
    return label.format is not LabelFormat.ZPL or _PICTURE.search(label.data) is not None


def _texts(label: Label) -> list[str] | None:
    if label.format is LabelFormat.ZPL:
        return _zpl_texts(label.data.decode("utf-8", "replace"))
    return _pdf_texts(label.data) if label.format is LabelFormat.PDF else None


def _pdf_texts(data: bytes) -> list[str] | None:
    try:
        with pdfium.PdfDocument(data) as document:
            texts = [page.get_textpage().get_text_range() for page in document]
    except pdfium.PdfiumError:
        return None
    return texts if any(text.strip() for text in texts) else None


def _zpl_texts(zpl: str) -> list[str]:
    return [
        _unescaped(field) for field in re.split(r"\^FS", zpl, flags=re.IGNORECASE) if _FIELD.search(field)
    ]


def _unescaped(field: str) -> str:
    """The data of one field; ^FH names the character that begins two hex digits."""
    found = _FIELD.search(field)
    text = found[1] if found else ""
    escape = _HEX_BEFORE.search(field)
    if escape is None:
        return text
    mark = escape[1] if escape[1] not in ("", "^") else "_"
    pieces = re.split(f"{re.escape(mark)}([0-9A-Fa-f]{{2}})", text)
    data = b"".join(bytes.fromhex(p) if n % 2 else p.encode() for n, p in enumerate(pieces))
    return data.decode("utf-8", "replace")
