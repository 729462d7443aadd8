"""Packing slips: all that is in the box, no price, a code that opens the order."""

from datetime import UTC, datetime

import msgspec
import pytest
from PIL import Image

from app.documents.paper import Paper
from app.documents.slip import to_pdf
from app.domain.order import Buyer, Recipient
from app.ports.documents import Slip, SlipLine
from app.ui.i18n import paper_words
from app.ui.words.paper import PAPER
from tests.app.documents import samples
from tests.app.documents.pictures import codes_in, pages, words_in

ORDER = "112-8490275-0395412"
TO = Recipient(
    name="Example Buyer", line1="1 Łąkowa", city="Springfield", region="IL", postal_code="62701", country="US"
)


def _slip(lines: int = 2, buyer: Buyer | None = None) -> Slip:
    rows = tuple(SlipLine(f"SKU-{n}", f"Thing number {n}", n + 1) for n in range(lines))
    return Slip(ORDER, datetime(2026, 11, 20, 23, 5, tzinfo=UTC), rows, TO, buyer or Buyer(), "Example Store")


@pytest.mark.parametrize(
    ("paper", "width", "height"),
    [(Paper.A4, 595, 842), (Paper.A6, 298, 420), (Paper.LABEL, 288, 432)],
)
def test_a_slip_has_the_size_of_its_paper(paper: Paper, width: int, height: int) -> None:
    (page,) = pages(to_pdf(_slip(), paper, PAPER), dpi=72)
    assert page.width == pytest.approx(width, abs=1)
    assert page.height == pytest.approx(height, abs=1)


@pytest.mark.parametrize("paper", list(Paper))
def test_PACK_1_a_slip_carries_its_order_as_a_code_that_a_scanner_reads(paper: Paper) -> None:
    (page,) = pages(to_pdf(_slip(), paper, PAPER, 203))
    assert codes_in(page) == [ORDER]


@pytest.mark.parametrize("paper", list(Paper))
def test_a_slip_says_who_what_and_how_many(paper: Paper) -> None:
    text = words_in(to_pdf(_slip(), paper, PAPER))
    for words in ("Example Store", ORDER, "2026-11-20", "Example Buyer", "1 Łąkowa", "Springfield IL 62701"):
        assert words in text
    assert "Thing number 0" in text
    assert "SKU-1" in text
    assert "Units: 3" in text


def test_SHIP_5_a_business_orders_slip_carries_its_po_number_whole() -> None:
    number = "PO-2026/000123-" + "X" * 45
    text = words_in(to_pdf(_slip(buyer=Buyer(purchase_order_number=number)), Paper.LABEL, PAPER))
    assert f"PO number: {number}" in text.replace("\n", "").replace("PO number:PO", "PO number: PO")


def test_a_slip_without_a_po_number_does_not_speak_of_one() -> None:
    assert "PO number" not in words_in(to_pdf(_slip(), Paper.A4, PAPER))


def test_SHIP_12_a_gift_message_keeps_its_lines() -> None:
    text = words_in(to_pdf(_slip(buyer=Buyer(gift_message="Happy birthday!\nSee you")), Paper.A4, PAPER))
    assert "Gift message\nHappy birthday!\nSee you" in text


def test_a_groups_parts_are_listed_below_it() -> None:
    line = SlipLine("BOX-S3", "Gift box", 1, ("1 × Soap", "2 × Candle"))
    slip = Slip(ORDER, datetime(2026, 11, 20, tzinfo=UTC), (line,), TO, Buyer())
    text = words_in(to_pdf(slip, Paper.LABEL, PAPER))
    assert "Gift box\nBOX-S3\nContains 1 × Soap\nContains 2 × Candle" in text


@pytest.mark.parametrize("is_gift", [False, True])
@pytest.mark.parametrize("paper", list(Paper))
def test_PACK_9_the_slip_of_one_of_several_packages_says_which(paper: Paper, *, is_gift: bool) -> None:
    whole = samples.slip(is_gift=is_gift)
    assert "Package" not in words_in(to_pdf(whole, paper, PAPER))
    second = msgspec.structs.replace(whole, package=2, packages=3)
    assert "Package 2 of 3" in words_in(to_pdf(second, paper, PAPER))
    assert "Paket 2 von 3" in words_in(to_pdf(second, paper, paper_words("de")))
    (page, *_) = pages(to_pdf(second, paper, PAPER, 203))
    assert codes_in(page) == [whole.order_id]


@pytest.mark.parametrize(("package", "packages", "words"), [(2, 0, "Package 2"), (1, 1, ""), (0, 2, "")])
def test_PACK_9_a_slip_says_no_more_of_packages_than_is_known(
    package: int, packages: int, words: str
) -> None:
    slip = msgspec.structs.replace(_slip(), package=package, packages=packages)
    lines = words_in(to_pdf(slip, Paper.A4, PAPER)).splitlines()
    assert [line for line in lines if line.startswith("Package")] == ([words] if words else [])


@pytest.mark.parametrize(("paper", "least"), [(Paper.A4, 9), (Paper.LABEL, 20)])
def test_300_lines_go_on_as_many_numbered_pages_as_they_need(paper: Paper, least: int) -> None:
    document = to_pdf(_slip(lines=300), paper, PAPER)
    text = words_in(document)
    count = len(pages(document, dpi=20))
    assert count >= least
    assert f"Page 1 / {count}" in text
    assert f"Page {count} / {count}" in text
    assert all(f"Thing number {n}\n" in text for n in range(300))


def test_a_roll_is_as_long_as_its_contents() -> None:
    (short,) = pages(to_pdf(_slip(lines=2), Paper.ROLL, PAPER), dpi=72)
    (long,) = pages(to_pdf(_slip(lines=60), Paper.ROLL, PAPER), dpi=72)
    assert short.width == long.width == 205
    assert long.height > short.height + 58 * 20


def test_a_word_wider_than_the_paper_is_broken_and_not_lost() -> None:
    name = "W" * 200
    slip = Slip(ORDER, datetime(2026, 11, 20, tzinfo=UTC), (SlipLine("S", name, 1),), TO, Buyer())
    assert words_in(to_pdf(slip, Paper.ROLL, PAPER)).count("W") == 200


def test_a_slip_speaks_the_words_that_it_is_given() -> None:
    text = words_in(to_pdf(_slip(), Paper.A4, paper_words("de")))
    assert "Lieferschein" in text
    assert "Stück: 3" in text
    assert "Packing slip" not in text


def test_SHIP_12_a_gift_slip_shows_the_message_and_neither_price_nor_what_the_buyer_paid_with() -> None:
    slip = samples.slip(is_gift=True)
    buyer = Buyer(purchase_order_number="4500012345", gift_message=slip.buyer.gift_message)
    text = words_in(to_pdf(msgspec.structs.replace(slip, buyer=buyer), Paper.LABEL, PAPER))
    assert text.startswith("Example Store\nGift slip\n")
    assert "Gift message\nHappy birthday!\nSee you in spring." in text
    assert text.index("Happy birthday!") < text.index("Stoneware mug")
    for unsaid in ("4500012345", "PO number", "Ordered", "2026-11-25", "USD", "$"):
        assert unsaid not in text


@pytest.mark.parametrize("paper", list(Paper))
def test_SHIP_12_a_slip_shows_the_stores_logo_and_stays_readable(paper: Paper) -> None:
    slip = samples.slip()
    (plain,) = pages(to_pdf(msgspec.structs.replace(slip, logo=b""), paper, PAPER, 203))
    (shown,) = pages(to_pdf(slip, paper, PAPER, 203))
    assert codes_in(shown) == [ORDER]
    assert _has_ink_in_its_corner(shown)
    assert not _has_ink_in_its_corner(plain)


def _has_ink_in_its_corner(page: Image.Image) -> bool:
    corner = page.crop((page.width * 6 // 10, 0, page.width, page.height * 6 // 100))
    return corner.point([255] * 128 + [0] * 128).getbbox() is not None


def test_SHIP_12_a_logo_that_cannot_be_read_is_left_out() -> None:
    broken = msgspec.structs.replace(samples.slip(), logo=b"\x89PNG broken")
    assert "Packing slip" in words_in(to_pdf(broken, Paper.A4, PAPER))


def test_a_slips_repr_names_nobody() -> None:
    assert repr(_slip()) == f"<Slip {ORDER}>"
