"""Labels to print, drawn here, and readers that know nothing of Packbench."""

import io
import itertools
from collections.abc import Iterable

import pypdfium2
import zxingcpp
from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.documents.bitmap import Bitmap

TRACKING = "1Z999AA10123456784"


def label(width: int, height: int, module: int = 3, margin: int = 20) -> Image.Image:
    """A framed label with TRACKING as Code 128, bars of ``module`` dots, upright across the middle."""
    image = Image.new("L", (width, height), 255)
    ImageDraw.Draw(image).rectangle(
        (margin, margin, width - margin - 1, height - margin - 1), outline=0, width=4
    )
    bars = code128(module, height // 5)
    image.paste(bars, ((width - bars.width) // 2, height // 2))
    return image


def code128(module: int, height: int) -> Image.Image:
    code = zxingcpp.create_barcode(TRACKING, zxingcpp.BarcodeFormat.Code128)
    row = Image.fromarray(code.to_image(scale=1, add_quiet_zones=False)).convert("L")
    ink = row.point(lambda level: 255 - level).getbbox()
    assert ink is not None
    row = row.crop((ink[0], 0, ink[2], 1))
    return row.resize((row.width * module, height), Image.Resampling.NEAREST)


def png(image: Image.Image) -> bytes:
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def pdf(image: Image.Image, page: tuple[float, float], at: tuple[float, float, float, float]) -> bytes:
    """The picture at x, y, width, height in points on a page of that size."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=page)
    x, y, width, height = at
    canvas.drawImage(ImageReader(image), x, y, width, height)
    canvas.save()
    return file.getvalue()


def picture_of(bitmap: Bitmap) -> Image.Image:
    inverted = bytes(each ^ 0xFF for each in bitmap.rows)
    return Image.frombytes("1", (bitmap.width, bitmap.height), inverted).convert("L")


def codes_in(image: Image.Image) -> list[str]:
    """Every code on the picture, with the white around it that paper has."""
    paper = Image.new("L", (image.width + 60, image.height + 60), 255)
    paper.paste(image, (30, 30))
    return sorted(code.text for code in zxingcpp.read_barcodes(paper))


def pages(document: bytes, dpi: float = 203) -> list[Image.Image]:
    with pypdfium2.PdfDocument(document) as pdf:
        return [page.render(scale=dpi / 72, grayscale=True).to_pil() for page in pdf]


def words_in(document: bytes) -> str:
    with pypdfium2.PdfDocument(document) as pdf:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf).replace("\r\n", "\n")


def bar_widths(row: Iterable[int]) -> list[int]:
    """Runs of black and white between the outermost black dots."""
    dots = "".join("#" if level < 128 else "." for level in row).strip(".")
    runs = [1]
    for before, after in itertools.pairwise(dots):
        if before == after:
            runs[-1] += 1
        else:
            runs.append(1)
    return runs


def paper_of(data: bytes) -> Image.Image:
    """What GS v 0 commands put on the roll, by Epson's manual: width in bytes and height, low byte first."""
    rows, width = b"", 0
    while (at := data.find(b"\x1dv0\x00")) >= 0:
        width = int.from_bytes(data[at + 4 : at + 6], "little")
        size = width * int.from_bytes(data[at + 6 : at + 8], "little")
        rows += data[at + 8 : at + 8 + size]
        data = data[at + 8 + size :]
    inverted = bytes(each ^ 0xFF for each in rows)
    return Image.frombytes("1", (width * 8, len(rows) // width), inverted).convert("L")
