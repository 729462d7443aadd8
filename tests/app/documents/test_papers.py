"""Manifests, invoices, proofs, slips for later, marks: their words read back from the PDF, marks measured."""

from datetime import timedelta
from decimal import Decimal

import msgspec
import pypdfium2
import pytest
from PIL import Image, ImageChops

from app.documents import invoice, later, manifest, marks, proof
from app.documents.paper import Paper
from app.domain.money import Money
from app.ports.papers import Mark, ProofEntry, ProofKind
from app.ui.i18n import paper_words
from app.ui.words.paper import PAPER
from tests.app.documents import samples
from tests.app.documents.pictures import codes_in, pages, words_in

each_language = pytest.mark.parametrize("language", ["en", "es", "de"])


def _flat(document: bytes) -> str:
    return " ".join(words_in(document).split())


def test_SHIP_12_a_manifest_lists_every_parcel_once_with_count_weight_and_lines_to_sign() -> None:
    text = words_in(manifest.to_pdf(samples.manifest(3), PAPER))
    for number in (1, 2, 3):
        assert text.count(f"1Z12345E03{number:08}") == 1
        assert text.count(f"112-0000000-{number:07}") == 1
    for words in ("Carrier", "UPS", "MF-2026-1125", "Main warehouse, Sampleton", "2026-11-25 17:02"):
        assert words in text
    assert "3.006 kg" in text
    assert "Parcels: 3" in text
    assert "Handed over by (name, signature)" in text
    assert "Received for the carrier by (name, signature)" in text


def test_SHIP_12_a_manifest_of_500_parcels_repeats_its_head_and_is_signed_once() -> None:
    document = manifest.to_pdf(samples.manifest(500), PAPER)
    text, count = words_in(document), len(pages(document, dpi=20))
    assert count >= 8
    assert text.count("Tracking") == count
    assert text.count("Handed over by") == 1
    assert f"Manifest UPS Page {count} / {count}" in text
    assert all(f"1Z12345E03{number:08}" in text for number in range(1, 501))


def test_SHIP_12_a_manifest_without_parcels_says_so() -> None:
    assert "Parcels: 0" in words_in(manifest.to_pdf(samples.manifest(0), PAPER))


def test_SHIP_12_an_invoice_declares_each_line_with_its_code_origin_and_value() -> None:
    text = _flat(invoice.to_pdf(samples.invoice(), PAPER))
    assert "(MUG-BLUE) 6912.00 PT 4 1.680 kg 12.50 USD 50.00 USD" in text
    assert "(CND-VAN) 3406.00 PL 1 0.310 kg 8.99 USD 8.99 USD" in text
    assert "Stoneware mug with handle, glazed (MUG-BLUE)" in text
    assert "Total 5 1.990 kg 58.99 USD" in text
    for words in ("Example Store Ltd", "Example GmbH", "Łąkowa-Allee 12", "US-00-0000000", "INV-2026-001"):
        assert words in text
    for words in ("IOSS number IM0000000000", "Terms of delivery DAP", "Gross weight 2.300 kg"):
        assert words in text
    assert "Reason for export Sale of goods" in text
    assert "I declare that" in text


def test_SHIP_12_an_invoice_never_adds_two_currencies() -> None:
    full = samples.invoice()
    lines = full.customs.lines
    foreign = msgspec.structs.replace(lines[1], unit_value=Money(Decimal("7.00"), "EUR"))
    customs = msgspec.structs.replace(full.customs, lines=(lines[0], foreign), ioss="", contents="other")
    text = _flat(invoice.to_pdf(msgspec.structs.replace(full, customs=customs, weight_grams=0), PAPER))
    assert "50.00 USD" in text
    assert "7.00 EUR" in text
    assert "57.00" not in text
    assert "IOSS" not in text
    assert "Reason for export other" in text
    assert "Gross weight 1.990 kg" in text


def test_SHIP_12_an_invoice_of_many_lines_goes_on() -> None:
    full = samples.invoice()
    customs = msgspec.structs.replace(full.customs, lines=full.customs.lines * 30)
    document = invoice.to_pdf(msgspec.structs.replace(full, customs=customs), PAPER)
    assert len(pages(document, dpi=20)) >= 3
    assert words_in(document).count("Description of goods") == len(pages(document, dpi=20))
    assert repr(full) == "<Invoice INV-2026-001>"


def test_PACK_13_a_proof_tells_who_packed_when_and_every_scan_with_its_time() -> None:
    flat = _flat(proof.to_pdf(samples.proof(), PAPER))
    assert "Packed by Packer One, Lead One" in flat
    assert "From, to 2026-11-25 17:02:05 – 2026-11-25 17:14:23" in flat
    assert "Units 3" in flat
    for second in (10, 11, 12):
        assert f"17:02:{second} 1 Packer One Unit 04006381333931" in flat
    assert "AZ:ABCDEFGH1234567890123456" in flat
    assert "1 1Z12345E0312345677 UPS Ground Box M 2.300 kg 2.290 kg" in flat
    assert "17:14:23 1 Packer One Label scanned back 1Z12345E0312345677" in flat


def test_PACK_13_a_proof_shows_its_overrides_first_and_in_their_place() -> None:
    text = words_in(proof.to_pdf(samples.proof(), PAPER))
    assert text.count("Lead One") == 3
    assert text.index("Overrides") < text.index("No code on the unit") < text.index("Every scan and entry")
    plain = msgspec.structs.replace(samples.proof(), entries=samples.proof().entries[:3])
    assert "Overrides\nNone" in words_in(proof.to_pdf(plain, PAPER))


def test_PACK_13_a_proof_over_midnight_tells_the_day_of_each_scan() -> None:
    full = samples.proof()
    late = ProofEntry(samples.AT + timedelta(hours=8), "Packer Two", ProofKind.CLOSED)
    flat = _flat(proof.to_pdf(msgspec.structs.replace(full, entries=(*full.entries, late)), PAPER))
    assert "2026-11-26 01:02:05 1 Packer Two Package closed" in flat
    assert "2026-11-25 17:02:05 1 Packer One Order opened" in flat


def test_PACK_13_a_proof_of_300_scans_loses_none_and_a_shipment_without_any_is_still_one() -> None:
    document = proof.to_pdf(samples.proof(300), PAPER)
    assert words_in(document).count("04006381333931") == 300
    assert codes_in(pages(document, 200)[0]) == [samples.ORDER]
    empty = msgspec.structs.replace(samples.proof(), entries=(), packages=())
    assert "Proof of packing" in words_in(proof.to_pdf(empty, PAPER))


@pytest.mark.parametrize("paper", [Paper.LABEL, Paper.ROLL])
def test_PACK_12_a_slip_for_later_names_order_tote_and_deadline_and_no_buyer(paper: Paper) -> None:
    document = later.to_pdf(samples.later_slip(), paper, PAPER, 203)
    (page,) = pages(document)
    assert codes_in(page) == [samples.ORDER]
    flat = _flat(document)
    for words in ("LABEL LATER", "Ship by 2026-11-26 13:02", "Tote TOTE-014", "Units 3", "Packer One"):
        assert words in flat
    assert "Amazon cannot be reached" in flat


@each_language
def test_PPL_5_papers_speak_the_readers_language(language: str) -> None:
    words = paper_words(language)
    said = {
        "en": ("Manifest", "Commercial invoice", "Proof of packing", "LABEL LATER"),
        "es": ("Manifiesto", "Factura comercial", "Prueba de embalaje", "ETIQUETA MÁS TARDE"),
        "de": ("Ladeliste", "Handelsrechnung", "Packnachweis", "ETIKETT SPÄTER"),
    }[language]
    documents = (
        manifest.to_pdf(samples.manifest(), words),
        invoice.to_pdf(samples.invoice(), words),
        proof.to_pdf(samples.proof(), words),
        later.to_pdf(samples.later_slip(), Paper.LABEL, words, 203),
    )
    for document, title in zip(documents, said, strict=True):
        assert title in _flat(document)


def test_a_proof_has_words_for_everything_that_is_done_at_a_bench() -> None:
    assert all(f"paper.proof.{kind.value}" in PAPER for kind in ProofKind)


def _in_colour(document: bytes) -> Image.Image:
    """At 4 dots a millimetre."""
    with pypdfium2.PdfDocument(document) as pdf:
        page: Image.Image = pdf[0].render(scale=4 * 25.4 / 72).to_pil().convert("RGB")
        return page


def _red(image: Image.Image) -> Image.Image:
    """White where there is far more red than green and blue."""
    red, green, blue = image.split()
    more = ImageChops.subtract(red, ImageChops.lighter(green, blue))
    return more.point([0] * 100 + [255] * 156)


def _ink(image: Image.Image) -> tuple[int, int, int, int]:
    box = image.convert("L").point([255] * 200 + [0] * 56).getbbox()
    assert box is not None
    return box


@pytest.mark.parametrize("mark", [Mark.UN3480, Mark.UN3481, Mark.UN3090, Mark.UN3091])
def test_SHIP_14_a_lithium_battery_mark_is_100_mm_with_a_red_border_of_5_mm_and_its_number(
    mark: Mark,
) -> None:
    document = marks.on_a4(mark)
    assert words_in(document).strip() == mark.value
    image = _in_colour(document)
    left, top, right, bottom = _ink(image)
    assert right - left == pytest.approx(400, abs=3)
    assert bottom - top == pytest.approx(400, abs=3)
    border = image.crop((left + 4, top + 4, right - 4, top + 16))
    assert _red(border).getbbox() is not None
    inner = image.crop((left + 21, top + 21, right - 21, bottom - 21))
    assert _red(inner).getbbox() is None
    number = inner.crop((0, inner.height * 2 // 3, inner.width, inner.height))
    box = _ink(number)
    assert box[3] - box[1] >= 4 * 12  # ADR 5.2.1.9.2: the number at least 12 mm high


@pytest.mark.parametrize(("mark", "letter"), [(Mark.LIMITED_QUANTITY, ""), (Mark.LIMITED_QUANTITY_AIR, "Y")])
def test_SHIP_14_a_limited_quantity_is_a_diamond_black_above_and_below(mark: Mark, letter: str) -> None:
    for document, side in ((marks.on_a4(mark), 100), (marks.on_label(mark), 65)):
        assert words_in(document).strip() == letter
        image = _in_colour(document).convert("L")
        left, top, right, bottom = _ink(image)
        diagonal = 4 * side * 2**0.5
        assert right - left == pytest.approx(diagonal, abs=4)
        assert bottom - top == pytest.approx(diagonal, abs=4)
        middle = (left + right) // 2, (top + bottom) // 2
        assert image.getpixel((middle[0], top + 40)) == image.getpixel((middle[0], bottom - 40)) == 0
        assert image.getpixel((middle[0] - 60, middle[1])) == 255
        assert image.getpixel((left + 6, middle[1])) == 0
