"""A 1-bit picture in a printer's own language. Importable by name: they run in the documents' process."""


def encode_zpl(width: int, height: int, rows: bytes) -> bytes:
    """One label whose picture is compressed (:Z64:)."""
    from hardware.printer.codecs.raster import Bitmap
    from hardware.printer.codecs.zpl import picture_label

    return picture_label(Bitmap(width, height, rows))


def encode_escpos(width: int, height: int, rows: bytes) -> bytes:
    """One slip, cut after it."""
    from hardware.printer.codecs.escpos import picture_slip
    from hardware.printer.codecs.raster import Bitmap

    return picture_slip(Bitmap(width, height, rows))


ENCODERS = {"zpl": encode_zpl, "escpos": encode_escpos}
