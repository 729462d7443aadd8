"""Which product stands behind a listing: LIST-7."""

import pytest

from app.domain.catalog import Barcode, BarcodeKind, Group, GroupChild, Product
from app.domain.listing import Mapping
from app.domain.matching import Catalogue, Suggestion, catalogue_of, compared, item_of, propose
from tests.app.domain.selling import listing

MUG = Product("MUG", "Mug", (Barcode("036000291452", BarcodeKind.UPC),))
CUP = Product(
    "CUP",
    "Cup",
    (Barcode("4006381333931", BarcodeKind.EAN), Barcode("10614141000415", BarcodeKind.CASE, 6)),
)
SET = Group("SET", "Set", (GroupChild("MUG", 2),))
KNOWN = catalogue_of((MUG, CUP), (SET,))


def unmapped(sku: str, barcode: str = "") -> Suggestion | None:
    return propose(listing(sku, mapping=None, barcode=barcode), KNOWN)


@pytest.mark.parametrize(
    ("sku", "barcode", "expected"),
    [
        ("MUG", "", Suggestion(Mapping("MUG"), "sku")),
        ("SET", "", Suggestion(Mapping("SET", is_group=True), "sku")),
        ("MUG", "4006381333931", Suggestion(Mapping("MUG"), "sku")),
        ("other", "036000291452", Suggestion(Mapping("MUG"), "barcode")),
        ("other", "0036000291452", Suggestion(Mapping("MUG"), "barcode")),
        ("other", "10614141000415", Suggestion(Mapping("CUP", 6), "barcode")),
        ("mug", "", None),
        ("MUG ", "", None),
        ("other", "", None),
        ("other", "036000291453", None),
        ("other", "36000291452", None),
    ],
)
def test_LIST_7_proposed_by_sku_then_by_barcode_exactly(
    sku: str, barcode: str, expected: Suggestion | None
) -> None:
    assert unmapped(sku, barcode) == expected


def test_LIST_7_what_is_mapped_is_proposed_nothing() -> None:
    assert propose(listing("MUG", mapping=Mapping("CUP")), KNOWN) is None


def test_LIST_7_a_barcode_of_two_products_says_nothing() -> None:
    twin = Product("TWIN", "Twin", (Barcode("0036000291452", BarcodeKind.EAN),))
    assert propose(listing("other", mapping=None, barcode="036000291452"), catalogue_of((MUG, twin))) is None


def test_LIST_7_a_group_goes_before_a_product_of_the_same_sku() -> None:
    both = catalogue_of((Product("SET", "Set"),), (SET,))
    found = propose(listing("SET", mapping=None), both)
    assert found == Suggestion(Mapping("SET", is_group=True), "sku")


def test_LIST_7_barcodes_are_compared_with_14_digits_and_others_as_they_are() -> None:
    assert (compared("036000291452"), compared("PBIH1")) == ("00036000291452", "PBIH1")
    assert catalogue_of((MUG,)) == Catalogue(
        frozenset({"MUG"}), frozenset(), {"00036000291452": (("MUG", 1),)}
    )


def test_LIST_7_an_unmapped_listing_sends_its_orders_to_review() -> None:
    assert item_of("MUG", listing("MUG", mapping=None), {"MUG"}.__contains__) is None


def test_LIST_7_a_mapped_listing_decides_even_against_its_sku() -> None:
    mapped = listing("MUG", mapping=Mapping("CUP", 2))
    assert item_of("MUG", mapped, {"MUG"}.__contains__) == Mapping("CUP", 2)


def test_LIST_7_without_a_listing_the_sku_itself_is_taken() -> None:
    assert item_of("MUG", None, {"MUG"}.__contains__) == Mapping("MUG")
    assert item_of("NEW", None, {"MUG"}.__contains__) is None
