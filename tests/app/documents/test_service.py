"""Documents by the port: complete bytes for the printer that is named."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from app.documents.paper import Paper
from app.documents.service import WorkerDocuments
from app.documents.worker import Worker
from app.domain.control import Action
from app.domain.order import Buyer, Recipient
from app.domain.shipping import Label, LabelFormat
from app.ports.documents import Badge, Documents, Sheets, Slip, SlipLine, Unprintable
from app.ports.errors import Malformed
from app.ports.papers import Mark, Papers
from app.ui.words.paper import PAPER
from tests.app.documents import samples
from tests.app.documents.pictures import TRACKING, codes_in, label, pages, pdf, png

ROOT = Path(__file__).parents[3]
ORDER = "112-8490275-0395412"
SLIP = Slip(
    ORDER, datetime(2026, 11, 20, tzinfo=UTC), (SlipLine("S", "A thing", 1),), Recipient(name="B"), Buyer()
)


def _framed(width: int, height: int, rows: bytes) -> bytes:
    return b"<%d %d %s>" % (width, height, rows.hex().encode())


@pytest.fixture(scope="module")
def documents() -> Iterator[WorkerDocuments]:
    worker = Worker()
    yield WorkerDocuments(worker, {"zpl": _framed, "escpos": _framed}, PAPER)
    worker.close()


def _pictures(data: bytes) -> list[Image.Image]:
    pictures = []
    for part in data.decode().strip("<>").split("><"):
        width, height, rows = part.split()
        inverted = bytes(each ^ 0xFF for each in bytes.fromhex(rows))
        pictures.append(Image.frombytes("1", (int(width), int(height)), inverted).convert("L"))
    return pictures


def test_HW_3_zpl_goes_untouched_to_a_zpl_printer_of_its_dpi(documents: WorkerDocuments) -> None:
    data = b"^XA^FO10,10^FDas bought^FS^XZ\n\x00\xff"
    assert asyncio.run(documents.label_for(Label(LabelFormat.ZPL, data, 300), "zpl", 300)) == data


@pytest.mark.parametrize(("language", "dpi"), [("zpl", 300), ("escpos", 203)])
def test_zpl_that_the_printer_would_print_wrongly_is_refused(
    documents: WorkerDocuments, language: str, dpi: int
) -> None:
    with pytest.raises(Unprintable, match=r"203 dpi for a printer of 300|speaks escpos"):
        asyncio.run(documents.label_for(Label(LabelFormat.ZPL, b"^XA^XZ", 203), language, dpi))


def test_a_printer_of_an_unknown_language_is_refused(documents: WorkerDocuments) -> None:
    with pytest.raises(Unprintable, match="epl"):
        asyncio.run(documents.label_for(Label(LabelFormat.PNG, png(label(812, 1218))), "epl", 203))


@pytest.mark.parametrize(
    ("language", "dpi", "width"), [("zpl", 203, 812), ("zpl", 300, 1200), ("escpos", 203, 576)]
)
@pytest.mark.parametrize("format", [LabelFormat.PNG, LabelFormat.PDF])
def test_HW_3_a_picture_label_reaches_the_encoder_of_the_printers_language(
    documents: WorkerDocuments, format: LabelFormat, language: str, dpi: int, width: int
) -> None:
    image = label(812, 1218)
    data = png(image) if format is LabelFormat.PNG else pdf(image, (288, 432), (0, 0, 288, 432))
    (printed,) = _pictures(asyncio.run(documents.label_for(Label(format, data), language, dpi)))
    assert printed.width == width
    assert codes_in(printed) == [TRACKING]


def test_a_label_that_cannot_be_read_is_malformed_to_the_caller_too(documents: WorkerDocuments) -> None:
    with pytest.raises(Malformed):
        asyncio.run(documents.label_for(Label(LabelFormat.PNG, b"nothing"), "zpl", 203))


@pytest.mark.parametrize(
    ("language", "dpi", "width"),
    [("zpl", 203, 812), ("zpl", 300, 1200), ("escpos", 203, 576), ("escpos", 180, 512)],
)
def test_HW_3_a_slip_fits_the_printer_and_its_code_is_readable(
    documents: WorkerDocuments, language: str, dpi: int, width: int
) -> None:
    (printed,) = _pictures(asyncio.run(documents.slip_for(SLIP, language, dpi)))
    assert printed.width == width
    assert codes_in(printed) == [ORDER]


def test_a_long_slip_is_one_document_a_label(documents: WorkerDocuments) -> None:
    lines = tuple(SlipLine(f"S-{n}", "A thing", 1) for n in range(40))
    slip = Slip(ORDER, SLIP.purchased_at, lines, SLIP.ship_to, SLIP.buyer)
    printed = _pictures(asyncio.run(documents.slip_for(slip, "zpl", 203)))
    assert len(printed) > 1
    assert {picture.size for picture in printed} == {(812, 1218)}


def test_pdfs_come_as_they_are(documents: WorkerDocuments) -> None:
    async def make() -> list[bytes]:
        return [
            await documents.slip_pdf(SLIP),
            await documents.slip_pdf(SLIP, Paper.A6),
            await documents.control_sheet({Action.ACK: "Understood"}),
            await documents.badge_sheet([Badge("BADGE-1", "Packer One", "Packer")]),
        ]

    slip, small, sheet, badge = asyncio.run(make())
    assert all(document.startswith(b"%PDF-") for document in (slip, small, sheet, badge))
    assert codes_in(pages(slip)[0]) == codes_in(pages(small)[0]) == [ORDER]
    assert len(codes_in(pages(sheet)[0])) == 1
    assert codes_in(pages(badge)[0]) == ["BADGE-1"]


def test_SHIP_12_every_paper_comes_from_the_worker_as_a_pdf(documents: WorkerDocuments) -> None:
    papers: Papers = documents

    async def make() -> list[bytes]:
        return [
            await papers.manifest_pdf(samples.manifest()),
            await papers.invoice_pdf(samples.invoice()),
            await papers.proof_pdf(samples.proof()),
            await papers.mark_pdf(Mark.UN3481),
        ]

    assert all(document.startswith(b"%PDF-") for document in asyncio.run(make()))


@pytest.mark.parametrize(("language", "dpi", "width"), [("zpl", 203, 812), ("escpos", 203, 576)])
def test_PACK_12_a_slip_for_later_fits_the_bench_printer_and_its_code_is_the_orders(
    documents: WorkerDocuments, language: str, dpi: int, width: int
) -> None:
    (printed,) = _pictures(asyncio.run(documents.later_slip_for(samples.later_slip(), language, dpi)))
    assert printed.width == width
    assert codes_in(printed) == [ORDER]


def test_SHIP_14_a_mark_in_black_is_printed_and_one_in_red_is_refused(documents: WorkerDocuments) -> None:
    (printed,) = _pictures(asyncio.run(documents.mark_for(Mark.LIMITED_QUANTITY, "zpl", 203)))
    assert printed.size == (812, 1218)
    with pytest.raises(Unprintable, match="red"):
        asyncio.run(documents.mark_for(Mark.UN3481, "zpl", 203))
    with pytest.raises(Unprintable, match="wider"):
        asyncio.run(documents.mark_for(Mark.LIMITED_QUANTITY, "escpos", 203))


def test_it_is_what_services_ask_for(documents: WorkerDocuments) -> None:
    kept: tuple[Documents, Sheets] = (documents, documents)
    assert repr(kept[0]) == repr(kept[1])
    assert repr(documents).startswith("<WorkerDocuments zpl, escpos <Worker ")


def test_importing_the_service_imports_none_of_the_heavy_libraries() -> None:
    heavy = "{'reportlab', 'pypdfium2', 'PIL', 'pypdfium2_raw'}"
    code = f"import sys, app.documents.service; print(sorted({heavy} & sys.modules.keys()))"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=os.environ, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"
