"""Labels read back by programs that know nothing of the simulator."""

import io

import pypdfium2
import zplkit
import zxingcpp
from PIL import Image


def png_texts(document: bytes) -> list[str]:
    """Barcodes on a PNG."""
    with Image.open(io.BytesIO(document)) as image:
        return [each.text for each in zxingcpp.read_barcodes(image)]


def zpl_texts(document: bytes, dpi: int = 203) -> list[str]:
    """Barcodes on the only label of a ZPL file, rendered."""
    labels = zplkit.render(document, zplkit.Options(dpi=dpi)).labels
    assert len(labels) == 1
    return png_texts(labels[0].png())


def pdf_texts(document: bytes) -> list[str]:
    """Barcodes on the only page of a PDF, rendered at 203 dpi."""
    pdf = pypdfium2.PdfDocument(document)
    try:
        assert len(pdf) == 1
        image = pdf[0].render(scale=203 / 72).to_pil()
        return [each.text for each in zxingcpp.read_barcodes(image)]
    finally:
        pdf.close()


def pdf_words(document: bytes) -> str:
    """The text of a one-page PDF."""
    pdf = pypdfium2.PdfDocument(document)
    try:
        return str(pdf[0].get_textpage().get_text_range())
    finally:
        pdf.close()
