"""What may be saved of products and groups (INV-1)."""

from decimal import Decimal

import pytest
from msgspec.structs import replace

from app.domain.catalog import Barcode, BarcodeKind, Group, GroupChild, Product
from app.domain.goods import Goods, barcode_of, group_faults, product_faults
from app.domain.money import Money
from app.domain.store_rules import Fault

MUG = Product(
    "MUG", "Mug", (Barcode("036000291452", BarcodeKind.UPC),), asin="B000000001", fnsku="X000000001"
)
SET = Group("SET", "Set", (GroupChild("MUG", 2), GroupChild("CUP", 1)))
OWNERS = {"036000291452": "MUG", "B000000001": "MUG", "X000000001": "MUG", "4006381333931": "CUP"}
GOODS = Goods(lambda text: OWNERS.get(text, ""), {"MUG", "CUP"}.__contains__, {"SET"}.__contains__)


@pytest.mark.parametrize(
    ("text", "units", "found"),
    [
        ("036000291452", 1, Barcode("036000291452", BarcodeKind.UPC)),
        (" 4006381333931 ", 1, Barcode("4006381333931", BarcodeKind.EAN)),
        ("96385074", 1, Barcode("96385074", BarcodeKind.EAN)),
        ("10614141000415", 1, Barcode("10614141000415", BarcodeKind.GTIN14)),
        ("10614141000415", 12, Barcode("10614141000415", BarcodeKind.CASE, 12)),
        ("SHELF-7", 1, Barcode("SHELF-7", BarcodeKind.IN_HOUSE)),
        ("SHELF-7", 2, Barcode("SHELF-7", BarcodeKind.CASE, 2)),
        ("1234567", 1, Barcode("1234567", BarcodeKind.IN_HOUSE)),
        ("036000291453", 1, Fault("barcode", "barcode_check_digit")),
        ("036000291453", 6, Fault("barcode", "barcode_check_digit")),
        ("  ", 1, Fault("barcode", "barcode_missing")),
        ("TWO WORDS", 1, Fault("barcode", "barcode_shape")),
        ("X" * 81, 1, Fault("barcode", "barcode_shape")),
        ("X" * 80, 100_000, Barcode("X" * 80, BarcodeKind.CASE, 100_000)),
        ("SHELF-7", 0, Fault("barcode", "units_range")),
        ("SHELF-7", 100_001, Fault("barcode", "units_range")),
    ],
)
def test_INV_1_a_barcode_is_known_by_its_looks(text: str, units: int, found: Barcode | Fault) -> None:
    assert barcode_of(text, units) == found


def test_INV_1_a_sound_product_may_be_saved_again_with_what_is_its_own() -> None:
    assert product_faults(MUG, GOODS) == ()
    whole = replace(MUG, weight_grams=1, size_mm=(1, 1, 1), price=Money(Decimal(0), "USD"))
    assert product_faults(whole, GOODS) == ()
    assert product_faults(Product("N" * 40, "New"), GOODS) == ()


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"sku": ""}, Fault("sku", "sku_length")),
        ({"sku": "N" * 41}, Fault("sku", "sku_length")),
        ({"sku": " NEW"}, Fault("sku", "sku_spaces")),
        ({"sku": "SET"}, Fault("sku", "is_a_group")),
        ({"name": "  "}, Fault("name", "name_missing")),
        ({"asin": "B00"}, Fault("asin", "ten_signs")),
        ({"asin": "B000000001"}, Fault("asin", "barcode_taken")),
        ({"fnsku": "x00000000a"}, Fault("fnsku", "ten_signs")),
        ({"fnsku": "X000000001"}, Fault("fnsku", "barcode_taken")),
        ({"weight_grams": 0}, Fault("weight", "above_zero")),
        ({"size_mm": (10, 0, 10)}, Fault("length", "above_zero")),
        ({"price": Money(Decimal("-0.01"), "USD")}, Fault("price", "below_zero")),
    ],
)
def test_INV_1_what_is_wrong_with_a_product_is_said_at_its_field(
    changes: dict[str, object], fault: Fault
) -> None:
    assert product_faults(replace(Product("NEW", "New"), **changes), GOODS) == (fault,)


def test_INV_1_each_barcode_of_another_product_is_named() -> None:
    codes = (*MUG.barcodes, Barcode("4006381333931", BarcodeKind.EAN), Barcode("MINE", BarcodeKind.IN_HOUSE))
    assert product_faults(replace(MUG, barcodes=codes), GOODS) == (
        Fault("barcode", "barcode_taken", "4006381333931"),
    )


def test_INV_1_a_sound_group_may_be_saved() -> None:
    assert group_faults(SET, GOODS) == ()


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"sku": ""}, Fault("sku", "sku_length")),
        ({"name": ""}, Fault("name", "name_missing")),
        ({"sku": "CUP", "children": (GroupChild("MUG", 1),)}, Fault("sku", "is_a_product")),
        ({"children": ()}, Fault("children", "children_missing")),
        ({"children": (GroupChild("MUG", 1), GroupChild("MUG", 2))}, Fault("children", "child_twice")),
        ({"children": (GroupChild("SET", 1),), "sku": "BIG"}, Fault("children", "child_is_group")),
        ({"children": (GroupChild("NONE", 1),)}, Fault("children", "item_unknown")),
        ({"children": (GroupChild("MUG", 0),)}, Fault("children", "units_range")),
    ],
)
def test_INV_1_what_is_wrong_with_a_group_is_said_at_its_field(
    changes: dict[str, object], fault: Fault
) -> None:
    assert group_faults(replace(SET, **changes), GOODS) == (fault,)


def test_INV_1_a_group_holds_not_itself() -> None:
    itself = replace(SET, children=(GroupChild("SET", 1),))
    assert Fault("children", "child_itself") in group_faults(itself, GOODS)
