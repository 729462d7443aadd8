"""Orders into pack lists: PACK-7, TRN-1, TRN-2."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.catalog import Barcode, BarcodeKind, Group, GroupChild, Product
from app.domain.hazmat import Battery, Hazmat
from app.domain.money import Money
from app.domain.order import AddressType, Window
from app.domain.packing.plan import Need, PackList
from app.domain.planning import Unmapped, plan
from tests.app.domain.ordering import MONDAY, line, order


def product(sku: str, price: str | None = None, **more: Any) -> Product:
    made = Product(sku, f"Name of {sku}", price=Money(Decimal(price), "USD") if price else None)
    return replace(made, **more)


def planned(*lines: Any, products: tuple[Product, ...], groups: tuple[Group, ...] = ()) -> tuple[Need, ...]:
    made = plan(
        order(*lines),
        {each.sku: each for each in products}.get,
        {each.sku: each for each in groups}.get,
    )
    assert isinstance(made, PackList)
    return made.needs


def asked(needs: tuple[Need, ...]) -> dict[str, tuple[int, int]]:
    return {need.sku: (need.quantity, need.units_per_code) for need in needs}


SET = Group("SET", "A set", (GroupChild("A", 2), GroupChild("B", 3), GroupChild("C", 1)))
TRANSPARENT = ("TRANSPARENCY",)


def test_a_line_is_planned_with_all_that_the_bench_needs_to_know() -> None:
    whole = Product(
        "MUG",
        "Mug",
        (Barcode("036000291452", BarcodeKind.UPC), Barcode("PBIH1", BarcodeKind.IN_HOUSE)),
        asin="B000000001",
        fnsku="X000000001",
        weight_grams=340,
        picture="mug.png",
        serial_is_code_form=True,
        has_numeric_serials=True,
        has_no_barcode=True,
        quantity_may_be_typed=True,
    )
    assert planned(line("MUG", 2), products=(whole,)) == (
        Need(
            order_item_id="item-MUG",
            sku="MUG",
            name="Mug",
            quantity=2,
            units_per_code=0,
            needs_serial=False,
            picture="mug.png",
            group_sku=None,
            group_name=None,
            serial_is_code_form=True,
            has_numeric_serials=True,
            has_no_barcode=True,
            quantity_may_be_typed=True,
            weight_grams=340,
            barcodes=("036000291452", "PBIH1", "X000000001", "B000000001", "MUG"),
        ),
    )


def test_the_order_itself_comes_along_without_anything_personal() -> None:
    starts, until = MONDAY + timedelta(hours=2), MONDAY + timedelta(hours=9)
    made = plan(
        order(
            line("A", cancel_requested=True),
            programs=("PRIME",),
            address_type=AddressType.COMMERCIAL,
            ship_by=Window(None, until),
            label_window=Window(starts, None),
        ),
        {"A": product("A")}.get,
        dict[str, Group]().get,
    )
    assert isinstance(made, PackList)
    assert (made.order_id, made.store_id) == ("112-1111111-1111111", "store-1")
    assert (made.programs, made.address_type) == (("PRIME",), AddressType.COMMERCIAL)
    assert (made.ship_by, made.label_from, made.cancel_requested) == (until, starts, True)
    assert made.units == 1


@pytest.mark.parametrize(
    ("programs", "always", "per_code"),
    [((), False, 0), (TRANSPARENT, False, 1), ((), True, 1), (TRANSPARENT, True, 1), (("OTHER",), False, 0)],
)
def test_TRN_1_a_line_asks_for_codes_by_programme_or_product(
    programs: tuple[str, ...], always: bool, per_code: int
) -> None:
    needs = planned(line("A", 2, programs=programs), products=(product("A", always_asks_code=always),))
    assert asked(needs) == {"A": (2, per_code)}


@pytest.mark.parametrize(
    ("tracked", "required", "asks"), [(False, False, False), (True, False, True), (False, True, True)]
)
def test_PACK_11_product_or_order_demands_serials(tracked: bool, required: bool, asks: bool) -> None:
    needs = planned(line("A", requires_serial=required), products=(product("A", is_serial_tracked=tracked),))
    assert needs[0].needs_serial is asks


def test_PACK_7_groups_open_into_their_children() -> None:
    needs = planned(line("SET", 2), line("D", 1), products=tuple(map(product, "ABCD")), groups=(SET,))
    assert [
        (need.order_item_id, need.sku, need.quantity, need.group_sku, need.group_name) for need in needs
    ] == [
        ("item-SET", "A", 4, "SET", "A set"),
        ("item-SET", "B", 6, "SET", "A set"),
        ("item-SET", "C", 2, "SET", "A set"),
        ("item-D", "D", 1, None, None),
    ]


def test_PACK_7_a_child_named_twice_is_one_need_and_an_empty_child_none() -> None:
    group = Group("SET", "A set", (GroupChild("A", 1), GroupChild("B", 0), GroupChild("A", 2)))
    assert asked(planned(line("SET", 2), products=(product("A"),), groups=(group,))) == {"A": (6, 0)}


@pytest.mark.parametrize(
    ("prices", "expected"),
    [
        (("1", "3", "2"), {"A": (4, 0), "B": (6, 3), "C": (2, 0)}),
        (("9", "3", "2"), {"A": (4, 2), "B": (6, 0), "C": (2, 0)}),
        (("1", "3", "3.01"), {"A": (4, 0), "B": (6, 0), "C": (2, 1)}),
        (("3", "3", "3"), {"A": (4, 2), "B": (6, 0), "C": (2, 0)}),
        (("1", "3", "3"), {"A": (4, 0), "B": (6, 3), "C": (2, 0)}),
        ((None, None, "0.01"), {"A": (4, 0), "B": (6, 0), "C": (2, 1)}),
        ((None, None, None), {"A": (4, 2), "B": (6, 0), "C": (2, 0)}),
        (("0", None, None), {"A": (4, 2), "B": (6, 0), "C": (2, 0)}),
    ],
)
def test_TRN_2_the_most_expensive_child_asks_once_per_group(
    prices: tuple[str | None, ...], expected: dict[str, tuple[int, int]]
) -> None:
    products = tuple(product(sku, price) for sku, price in zip("ABC", prices, strict=True))
    assert asked(planned(line("SET", 2, programs=TRANSPARENT), products=products, groups=(SET,))) == expected


def test_TRN_2_a_group_asks_when_one_of_its_products_always_does() -> None:
    products = (product("A", "9"), product("B", "3", always_asks_code=True), product("C", "2"))
    assert asked(planned(line("SET", 2), products=products, groups=(SET,))) == {
        "A": (4, 2),
        "B": (6, 0),
        "C": (2, 0),
    }


def test_TRN_2_a_group_without_transparency_asks_for_nothing() -> None:
    products = (product("A", "9"), product("B", "3"), product("C", "2"))
    needs = planned(line("SET", 2), products=products, groups=(SET,))
    assert [need.units_per_code for need in needs] == [0, 0, 0]


def test_PACK_11_the_serial_of_a_group_is_its_dearest_childs() -> None:
    products = (product("A", "1"), product("B", "3"), product("C", "2", is_serial_tracked=True))
    needs = planned(line("SET", 1, requires_serial=True), products=products, groups=(SET,))
    assert [need.needs_serial for need in needs] == [False, True, True]


def test_lines_with_nothing_left_are_left_out() -> None:
    assert asked(planned(line("A", 0), line("B", 1), products=(product("B"),))) == {"B": (1, 0)}


@pytest.mark.parametrize(
    ("skus", "missing"),
    [(("A", "NONE"), "NONE"), (("SET",), "B"), (("EMPTY",), "EMPTY"), (("NONE", "SET"), "NONE")],
)
def test_LIST_7_what_is_mapped_to_nothing_is_named(skus: tuple[str, ...], missing: str) -> None:
    made = plan(
        order(*(line(sku) for sku in skus)),
        {"A": product("A"), "C": product("C")}.get,
        {"SET": SET, "EMPTY": Group("EMPTY", "Nothing", ())}.get,
    )
    assert made == Unmapped(missing)


def test_LIST_7_a_mapped_line_packs_what_it_is_mapped_to() -> None:
    mapped = line("LISTING", 2, item="A", item_units=3)
    assert [
        (need.order_item_id, need.sku, need.quantity) for need in planned(mapped, products=(product("A"),))
    ] == [("item-LISTING", "A", 6)]


def test_LIST_7_a_product_times_n_asks_a_code_of_every_unit() -> None:
    mapped = line("LISTING", 2, item="A", item_units=3, programs=TRANSPARENT)
    assert asked(planned(mapped, products=(product("A"),))) == {"A": (6, 1)}


def test_LIST_7_a_group_times_n_asks_once_in_each_group() -> None:
    mapped = line("LISTING", 2, item="SET", item_units=2, programs=TRANSPARENT)
    products = (product("A", "1"), product("B", "5"), product("C", "2"))
    assert asked(planned(mapped, products=products, groups=(SET,))) == {
        "A": (8, 0),
        "B": (12, 3),
        "C": (4, 0),
    }


def test_LIST_7_the_mapping_goes_before_a_product_of_the_lines_own_sku() -> None:
    mapped = line("A", 1, item="B")
    assert [need.sku for need in planned(mapped, products=(product("A"), product("B")))] == ["B"]


def test_LIST_7_a_mapping_to_nothing_names_what_is_missing() -> None:
    for groups in ((), (Group("GONE", "Empty", ()),)):
        found = plan(
            order(line("LISTING", 1, item="GONE")), lambda _sku: None, {each.sku: each for each in groups}.get
        )
        assert found == Unmapped("GONE")


def test_PACK_9_what_has_left_in_packages_stays_on_the_list() -> None:
    mug = product("MUG")
    some = replace(line("MUG", 1), sent=2)
    gone = replace(line("MUG", 0), sent=2)
    assert [need.quantity for need in planned(some, gone, line("MUG", 0), products=(mug,))] == [3, 2]


def test_PACK_9_amazon_counts_a_set_or_what_a_listing_holds_as_one() -> None:
    products = tuple(product(sku) for sku in "ABCM")
    packs = replace(line("PACK", 2), item="M", item_units=4)
    set_and_packs = planned(line("SET", 2), packs, line("M", 3), products=products, groups=(SET,))
    assert [(need.sku, need.quantity, need.per_item) for need in set_and_packs] == [
        ("A", 4, 2),
        ("B", 6, 3),
        ("C", 2, 1),
        ("M", 8, 4),
        ("M", 3, 1),
    ]


def test_SHIP_14_a_need_knows_what_is_dangerous_of_its_product() -> None:
    lithium = Hazmat("UN3481", "9", battery=Battery.CONTAINED)
    products = (product("A", hazmat=lithium), product("B"))
    needs = planned(line("A"), line("B"), products=products)
    assert [need.hazmat for need in needs] == [lithium, None]
