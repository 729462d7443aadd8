"""A Business order's PO number on labels that lack it: in white, whole, once; no ink and no bar touched."""

import asyncio
import io

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from app.devices.encoders import ENCODERS, encode_zpl
from app.documents import jobs, stamp
from app.documents.bitmap import inked_pages, space_of
from app.documents.service import WorkerDocuments
from app.documents.worker import Worker
from app.domain.shipping import Label, LabelFormat
from app.ports.documents import PoLabel, PoLabels, PoPlace, Unprintable
from app.ports.errors import Malformed
from tests.app.documents.corpus.faces import FACES, Code, Face
from tests.app.documents.corpus.pictures import as_pdf, as_png
from tests.app.documents.corpus.reading import codes_on
from tests.app.documents.corpus.symbols import symbol
from tests.app.documents.corpus.zpl import as_zpl
from tests.app.documents.pictures import png
from tests.app.documents.renderer import ZplRenderer

NUMBER = "4500012345-77"
WORDS = f"PO {NUMBER}"
INTER = "resources/fonts/Inter-Bold.ttf"

each_carrier = pytest.mark.parametrize("carrier", list(FACES))
each_dpi = pytest.mark.parametrize("dpi", [203, 300])
each_form = pytest.mark.parametrize("form", list(LabelFormat))


def _label(face: Face, form: LabelFormat, dpi: int) -> Label:
    made = {LabelFormat.PDF: as_pdf, LabelFormat.PNG: lambda f: as_png(f, dpi)}
    return Label(form, as_zpl(face, dpi) if form is LabelFormat.ZPL else made[form](face), dpi)


def _po_label(label: Label, number: str = NUMBER, language: str = "zpl") -> PoLabel:
    return jobs.po_label(label, number, language, label.dpi, "ORDER-1", ENCODERS[language])


def _unstamped(label: Label) -> bytes:
    is_zpl = label.format is LabelFormat.ZPL
    return label.data if is_zpl else jobs.label(label, "zpl", label.dpi, encode_zpl)


def _ink(image: Image.Image) -> Image.Image:
    """255 where it is black."""
    return image.convert("L").point([255] * 128 + [0] * 128)


def _added(before: Image.Image, after: Image.Image) -> tuple[Image.Image, tuple[int, int, int, int]]:
    """What is black now and was white, and where; fails where anything that was black is white."""
    assert ImageChops.subtract(_ink(before), _ink(after)).getbbox() is None
    added = ImageChops.subtract(_ink(after), _ink(before))
    box = added.getbbox()
    assert box is not None
    return added.crop(box), box


def _drawn_by_pdfium(words: str, capitals: float, dpi: int) -> Image.Image:
    """The same words by another library, black as 255, without the white around them."""
    if "Proof" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("Proof", INTER))
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(2000, 100))
    canvas.setFont("Proof", capitals / 0.727 * 72 / 25.4)
    canvas.drawString(20, 40, words)
    canvas.save()
    with pypdfium2.PdfDocument(file.getvalue()) as document:
        ink = _ink(document[0].render(scale=dpi / 72, grayscale=True).to_pil())
    return ink.crop(ink.getbbox())


def _same_within_a_dot(one: Image.Image, other: Image.Image) -> bool:
    """Laid over one another as well as can be, each black dot of one has a black dot of the other under it or
    right beside it, and the reverse.
    """
    size = max(one.width, other.width) + 6, max(one.height, other.height) + 6
    first = _pasted(one, size, (3, 3))
    laid = (_pasted(other, size, (x, y)) for x in (2, 3, 4) for y in (2, 3, 4))
    return any(_is_within(first, second) and _is_within(second, first) for second in laid)


def _pasted(image: Image.Image, size: tuple[int, int], at: tuple[int, int]) -> Image.Image:
    paper = Image.new("L", size, 0)
    paper.paste(image, at)
    return paper


def _is_within(one: Image.Image, other: Image.Image) -> bool:
    return ImageChops.subtract(one, other.filter(ImageFilter.MaxFilter(3))).getbbox() is None


def _looks_like_the_number(added: Image.Image, dpi: int) -> bool:
    upright = added if added.width > added.height else added.transpose(Image.Transpose.ROTATE_270)
    sizes = (4.0, 3.2, 2.6)
    return any(_same_within_a_dot(upright, _drawn_by_pdfium(WORDS, size, dpi)) for size in sizes)


def _quiet_zones(face: Face, dpi: int) -> list[tuple[float, float, float, float]]:
    """10 modules beside each bar code, one millimetre around every other."""
    zones = []
    for code in (each for each in face if isinstance(each, Code)):
        drawn = symbol(code.kind, code.text, code.option)
        width, height = drawn.width * code.module, code.height or drawn.height * code.module
        beside = 10 * code.module if code.kind.name == "Code128" else 1
        box = code.x - beside, code.y - 1, code.x + width + beside, code.y + height + 1
        zones.append(tuple(side / 25.4 * dpi for side in box))
    return zones  # type: ignore[return-value]


@each_form
@each_carrier
@each_dpi
def test_SHIP_5_the_po_number_is_stamped_into_white_and_every_code_reads_as_before(
    zpl_printer: ZplRenderer, carrier: str, form: LabelFormat, dpi: int
) -> None:
    face = FACES[carrier]
    label = _label(face, form, dpi)
    found = _po_label(label)
    assert found.place is PoPlace.STAMPED
    before = zpl_printer.render(_unstamped(label), dpi)
    after = zpl_printer.render(found.data, dpi)
    added, (left, top, right, bottom) = _added(before, after)
    assert _looks_like_the_number(added, dpi)
    assert min(added.size) >= 2.5 / 25.4 * dpi
    assert codes_on(after, face) == codes_on(before, face)
    for zone in _quiet_zones(face, dpi):
        assert left >= zone[2] or right <= zone[0] or top >= zone[3] or bottom <= zone[1]


def test_the_proof_tells_one_number_from_another() -> None:
    ours = stamp.lettered("PO 4500012345-17", 4.0, 203)
    ink = _ink(ours)
    assert not _looks_like_the_number(ink.crop(ink.getbbox()), 203)


def test_SHIP_5_a_number_that_has_room_on_its_side_only_is_stamped_on_its_side() -> None:
    image = Image.new("L", (812, 1218), 0)
    image.paste(255, (600, 0, 812, 1218))
    label = Label(LabelFormat.PNG, png(image))
    (page,) = inked_pages(label, space_of("zpl", 203), 203)
    stamped = stamp.stamped(page, WORDS, 203)
    assert stamped is not None
    added, box = _added(page, stamped)
    assert added.height > added.width
    assert box[0] >= 600 + 8
    assert _looks_like_the_number(added, 203)


@each_form
def test_SHIP_5_a_label_without_room_comes_as_it_was_and_a_strip_follows_it(
    zpl_printer: ZplRenderer, form: LabelFormat
) -> None:
    image = Image.new("L", (812, 1218), 255)
    for y in range(0, 1218, 24):
        image.paste(0, (0, y, 812, y + 4))
    documents = {
        LabelFormat.PNG: png(image),
        LabelFormat.PDF: _pdf_of(image),
        LabelFormat.ZPL: _unstamped(Label(LabelFormat.PNG, png(image))),
    }
    label = Label(form, documents[form])
    found = _po_label(label)
    assert found.place is PoPlace.STRIP
    assert found.data.startswith(_unstamped(label))
    strip = zpl_printer.render(found.data[len(_unstamped(label)) :], 203)
    ink = _ink(strip)
    line = ink.crop((0, 0, 812, _first_white_row_after_ink(ink)))
    assert _same_within_a_dot(line.crop(line.getbbox()), _drawn_by_pdfium(WORDS, 6.0, 203))
    rest = ink.crop((0, line.height, 812, 1218))
    assert _same_within_a_dot(rest.crop(rest.getbbox()), _drawn_by_pdfium("ORDER-1", 2.6, 203))


def _first_white_row_after_ink(ink: Image.Image) -> int:
    rows = [any(ink.crop((0, y, ink.width, y + 1)).tobytes()) for y in range(ink.height)]
    return rows.index(False, rows.index(True))


def _pdf_of(image: Image.Image) -> bytes:
    file = io.BytesIO()
    image.save(file, "PDF", resolution=203)
    return file.getvalue()


def test_SHIP_5_zpl_that_we_do_not_understand_whole_gets_a_strip() -> None:
    zpl = b"^XA^FO20,20^A0N,30,30^FDTO BUYER ONE^FS^XGR:LOGO.GRF,1,1^FS^XZ"
    found = _po_label(Label(LabelFormat.ZPL, zpl))
    assert found.place is PoPlace.STRIP
    assert found.data.startswith(zpl + b"^XA")


def test_SHIP_5_only_the_first_page_is_stamped_and_the_others_come_as_they_are() -> None:
    file = io.BytesIO()
    pages = [Image.open(io.BytesIO(as_png(FACES[carrier], 203))) for carrier in ("UPS", "USPS")]
    pages[0].save(file, "PDF", resolution=203, save_all=True, append_images=pages[1:])
    label = Label(LabelFormat.PDF, file.getvalue())
    found = _po_label(label)
    assert found.place is PoPlace.STAMPED
    plain = _unstamped(label)
    assert found.data.count(b"^XA") == plain.count(b"^XA") == 2
    assert found.data.split(b"^XA")[2] == plain.split(b"^XA")[2]
    assert found.data.split(b"^XA")[1] != plain.split(b"^XA")[1]


def test_SHIP_5_a_receipt_printers_label_is_stamped_too() -> None:
    label = _label(FACES["USPS"], LabelFormat.PNG, 203)
    found = _po_label(label, language="escpos")
    assert found.place is PoPlace.STAMPED
    assert found.data != jobs.label(label, "escpos", 203, ENCODERS["escpos"])


@pytest.mark.parametrize("number", ["P" * 60, "Größe 7/Ärger", "ПО-12"])
def test_SHIP_5_a_strip_loses_no_letter(number: str) -> None:
    for capitals in (8.0, 2.6):
        lines = stamp.cut(f"PO {number}", capitals, 700, 203)
        assert "".join(lines) == f"PO {number}"
        assert all(stamp.lettered(line, capitals, 203).width <= 700 for line in lines)


def test_SHIP_5_a_number_that_no_font_can_show_is_refused_rather_than_printed_as_boxes() -> None:
    with pytest.raises(Malformed, match="letters"):
        _po_label(_label(FACES["UPS"], LabelFormat.PNG, 203), "注文12")


def test_a_blank_label_is_refused_with_or_without_a_number() -> None:
    with pytest.raises(Malformed, match="without ink"):
        _po_label(Label(LabelFormat.PNG, png(Image.new("L", (812, 1218), 255))))


def test_SHIP_5_the_worker_stamps_and_refuses_zpl_of_another_printer() -> None:
    worker = Worker()
    documents: PoLabels = WorkerDocuments(worker, ENCODERS)
    label = _label(FACES["UPS"], LabelFormat.ZPL, 203)
    found = asyncio.run(documents.po_label_for(label, NUMBER, "zpl", 203))
    with pytest.raises(Unprintable, match="203 dpi"):
        asyncio.run(documents.po_label_for(label, NUMBER, "zpl", 300))
    worker.close()
    assert found.place is PoPlace.STAMPED
    assert repr(found) == f"<PoLabel stamped {len(found.data)} bytes>"
