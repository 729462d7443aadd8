"""Products, warehouses and stock lists: INV-1, INV-8."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.catalog import Barcode, BarcodeKind, Group, GroupChild, Product
from app.domain.catalogue_csv import CsvError
from app.domain.people import Person
from app.domain.stock import Level, Movement, Warehouse, Why
from app.domain.store_rules import Fault
from app.ports.stock import StockLine
from app.services.guard import Declined, NotAllowed
from app.services.stock import StockService
from tests.app.domain.selling import DOCK, NOW
from tests.app.services.office_fakes import LEAD, LISTER, MANAGER, PACKER, Log, MemoryStock
from tests.fakes import ManualClock

MUG = Product("MUG", "Mug", (Barcode("036000291452", BarcodeKind.UPC),))
CUP, JUG = Product("CUP", "Cup"), Product("JUG", "Jug")
SET = Group("SET", "Set", (GroupChild("MUG", 2),))


class Office:
    """The service with its neighbours in memory."""

    def __init__(self) -> None:
        self.log = Log()
        self.stock = MemoryStock(self.log, (MUG, CUP, JUG), (SET,))
        self.stock.on_hand = {"MUG": (Level("MAIN", 12, 2), Level("EAST", -1)), "CUP": (Level("MAIN", 0),)}
        self.clock = ManualClock(NOW)
        self.service = StockService(
            self.stock, self.stock, self.clock, self.log.wake, currency=lambda: "USD", bench_id="bench-1"
        )

    def move(self, units: int, why: Why, person: Person = LEAD, **more: Any) -> None:
        movement = replace(Movement("MUG", "MAIN", units, why, "somebody", NOW), **more)
        asyncio.run(self.service.move(person, movement))


@pytest.mark.parametrize(
    ("units", "why"),
    [(5, Why.RECEIVED), (1, Why.RETURNED), (0, Why.COUNTED), (7, Why.COUNTED), (-2, Why.DAMAGED)],
)
def test_INV_8_stock_changes_with_a_reason_by_who_is_signed_in(units: int, why: Why) -> None:
    office = Office()
    office.clock.advance(60)
    office.move(units, why, note="shelf 4")
    now = office.clock.now()
    assert office.stock.moved == [Movement("MUG", "MAIN", units, why, "0003", now, "shelf 4")]
    (audit,) = office.log.audits
    assert (audit.what, audit.who, audit.detail, audit.bench_id) == (
        "stock_moved", "0003", f"MUG MAIN {why.value} {units}", "bench-1",
    )  # fmt: skip
    assert office.log.woken == [("inventory", "")]


@pytest.mark.parametrize(
    ("units", "why", "more", "key"),
    [
        (0, Why.RECEIVED, {}, "units_range"),
        (-1, Why.RETURNED, {}, "units_range"),
        (-1, Why.COUNTED, {}, "units_range"),
        (2, Why.DAMAGED, {}, "units_range"),
        (0, Why.DAMAGED, {}, "units_range"),
        (1, Why.SHIPPED, {}, "reason_unknown"),
        (1, Why.VOIDED, {}, "reason_unknown"),
        (1, Why.IMPORTED, {}, "reason_unknown"),
        (1, Why.RECEIVED, {"warehouse": "MOON"}, "warehouse_unknown"),
        (1, Why.RECEIVED, {"sku": "SET"}, "item_unknown"),
    ],
)
def test_INV_8_what_makes_no_sense_is_refused(units: int, why: Why, more: dict[str, Any], key: str) -> None:
    office = Office()
    with pytest.raises(Declined) as caught:
        office.move(units, why, **more)
    assert [fault.key for fault in caught.value.faults] == [key]
    assert (office.stock.moved, office.log.audits) == ([], [])


def test_INV_8_several_changes_are_all_or_nothing() -> None:
    office = Office()
    good = Movement("MUG", "MAIN", 1, Why.RECEIVED, "", NOW)
    with pytest.raises(Declined):
        asyncio.run(office.service.move(MANAGER, good, replace(good, sku="GONE")))
    assert office.stock.moved == []
    asyncio.run(office.service.move(MANAGER, good, replace(good, sku="CUP")))
    assert [each.sku for each in office.stock.moved] == ["MUG", "CUP"]


# INV-1: lists as CSV


LIST = "sku,name,barcodes,qty:MAIN\nMUG,Better mug,036000291452,4\nPOT,Pot,96385074,2\n"


def test_INV_1_a_list_is_previewed_and_then_applied() -> None:
    office = Office()
    preview = office.service.preview(LIST, "stock.csv")
    assert (preview.new, preview.changed, preview.errors, preview.file_name) == (1, 1, (), "stock.csv")
    assert (office.stock.stored, office.log.audits) == ([], [])
    office.clock.advance(60)
    asyncio.run(office.service.apply(LEAD, preview))
    now = office.clock.now()
    assert office.stock.stored == [
        StockLine(
            2, replace(MUG, name="Better mug"), None, (Movement("MUG", "MAIN", 4, Why.IMPORTED, "0003", now),)
        ),
        StockLine(
            3,
            Product("POT", "Pot", (Barcode("96385074", BarcodeKind.EAN),)),
            None,
            (Movement("POT", "MAIN", 2, Why.IMPORTED, "0003", now),),
            is_new=True,
        ),
    ]
    (audit,) = office.log.audits
    assert (audit.what, audit.detail) == ("stock_list", "stock.csv: 1 new, 1 changed")
    assert office.log.woken == [("inventory", "")]


def test_INV_1_nothing_is_applied_while_there_are_errors_unless_those_lines_are_left_out() -> None:
    office = Office()
    preview = office.service.preview(f"{LIST}BAD,Bad,036000291453,1\n", "stock.csv")
    assert preview.errors == (CsvError(4, "barcodes", "barcode_check_digit", "036000291453"),)
    with pytest.raises(Declined, match="csv_errors"):
        asyncio.run(office.service.apply(MANAGER, preview))
    assert office.stock.stored == []
    asyncio.run(office.service.apply(MANAGER, preview.good))
    assert [line.number for line in office.stock.stored] == [2, 3]


def test_INV_1_barcodes_and_groups_are_checked_against_the_catalogue() -> None:
    office = Office()
    text = "sku,name,barcodes,group,price,colour\nA,Ay,0036000291452,,5,red\nB,Bee,,SET,,\nC,Cee,,CUP*2,,\n"
    preview = office.service.preview(text, "stock.csv")
    assert [(error.line, error.words) for error in preview.errors] == [
        (2, "barcode_taken"),
        (3, "child_is_group"),
    ]
    assert preview.ignored == ("colour",)
    assert [line.group for line in preview.lines] == [Group("C", "Cee", (GroupChild("CUP", 2),))]


def test_INV_8_a_counting_list_moves_stock_by_barcode_with_its_reason() -> None:
    office = Office()
    preview = office.service.preview("ean;lager;menge;grund\n036000291452;EAST;3;Beschädigt\n", "count.csv")
    asyncio.run(office.service.apply(MANAGER, preview))
    (line,) = office.stock.stored
    assert (line.product, line.movements) == (None, (Movement("MUG", "EAST", -3, Why.DAMAGED, "0007", NOW),))


def test_INV_1_prices_without_a_currency_are_refused_where_none_is_set() -> None:
    office = Office()
    service = StockService(office.stock, office.stock, office.clock, office.log.wake)
    assert [each.words for each in service.preview("sku,price\nMUG,5\n", "x").errors] == ["currency_missing"]


# looking


@pytest.mark.parametrize(
    ("show", "expected"),
    [
        ("", ["CUP", "JUG", "MUG"]),
        ("products", ["CUP", "JUG", "MUG"]),
        ("groups", ["SET"]),
        ("negative", ["MUG"]),
        ("empty", ["CUP", "JUG"]),
    ],
)
def test_INV_1_the_filters_of_the_products(show: str, expected: list[str]) -> None:
    service = Office().service
    assert [row.sku for row in service.page("", "", 10, show=show)] == expected
    assert [row.sku for row in service.page("", "", 1, show=show)] == expected[:1]


def test_INV_1_one_item_with_its_levels_movements_and_listings() -> None:
    office = Office()
    office.move(5, Why.RECEIVED)
    item = office.service.item("MUG")
    assert item is not None
    assert (item.product, item.group, item.levels) == (MUG, None, (Level("MAIN", 12, 2), Level("EAST", -1)))
    group = office.service.item("SET")
    assert group is not None
    assert (group.product, group.group, group.levels) == (None, SET, ())
    assert office.service.item("GONE") is None
    assert [each.units for each in office.service.movements("MUG", 5)] == [5]
    assert office.service.listings_of("MUG") == (("us", "MUG"),)
    assert office.service.counts("") == {"products": 3, "groups": 1}
    assert office.service.levels(("JUG", "CUP")) == {"CUP": (Level("MAIN", 0),)}
    assert [office.service.name_of(sku) for sku in ("MUG", "SET", "GONE")] == ["Mug", "Set", ""]
    assert [office.service.is_group(sku) for sku in ("MUG", "SET")] == [False, True]


def test_INV_1_a_warehouse_is_saved_whole() -> None:
    office = Office()
    west = Warehouse("WEST", "West", "America/Los_Angeles", DOCK)
    asyncio.run(office.service.save_warehouse(MANAGER, west))
    assert office.service.warehouses()[-1] == west
    assert (office.log.audited, office.log.audits[0].detail) == (["warehouse_saved"], "WEST")
    for wrong, key in (
        (replace(west, zone="Mars/Base"), "zone_unknown"),
        (replace(west, code=""), "code_shape"),
    ):
        with pytest.raises(Declined) as caught:
            asyncio.run(office.service.save_warehouse(MANAGER, wrong))
        assert [fault.key for fault in caught.value.faults] == [key]


# who may


MOVE = Movement("MUG", "MAIN", 1, Why.RECEIVED, "", NOW)
ACTS: dict[str, Callable[[StockService, Person], Any]] = {
    "move": lambda service, person: service.move(person, MOVE),
    "apply": lambda service, person: service.apply(person, service.preview(LIST, "stock.csv")),
    "save_warehouse": lambda service, person: service.save_warehouse(
        person, Warehouse("W", "W", "UTC", DOCK)
    ),
}


@pytest.mark.parametrize(
    ("name", "person"),
    [(name, person) for name in sorted(ACTS) for person in (LISTER, PACKER)] + [("save_warehouse", LEAD)],
)
def test_INV_8_stock_is_changed_by_managers_and_leads_warehouses_by_managers(
    name: str, person: Person
) -> None:
    office = Office()
    with pytest.raises(NotAllowed):
        asyncio.run(ACTS[name](office.service, person))
    assert office.log.audits == []


# ---- products and groups by hand


def test_INV_1_a_product_is_added_and_by_whom_is_told() -> None:
    office = Office()
    pan = Product("PAN", "Pan", (Barcode("4006381333931", BarcodeKind.EAN),))
    asyncio.run(office.service.save_item(LEAD, pan, is_new=True))
    assert office.stock.stored == [StockLine(0, pan, is_new=True)]
    (audit,) = office.log.audits
    assert (audit.what, audit.who, audit.detail) == ("product_added", "0003", "PAN")
    assert office.log.woken == [("inventory", "")]


def test_INV_1_a_change_tells_which_fields_are_others_now() -> None:
    office = Office()
    asyncio.run(office.service.save_item(MANAGER, replace(MUG, name="Big mug", weight_grams=9), is_new=False))
    asyncio.run(office.service.save_item(MANAGER, replace(SET, name="Big set"), is_new=False))
    told = [(audit.what, audit.detail) for audit in office.log.audits]
    assert told == [("product_changed", "MUG: name, weight_grams"), ("group_changed", "SET: name")]
    assert office.stock.stored[1] == StockLine(0, None, replace(SET, name="Big set"))


@pytest.mark.parametrize(
    ("item", "is_new", "fault"),
    [
        (Product("CUP", "Cup", MUG.barcodes), False, Fault("barcode", "barcode_taken", "036000291452")),
        (Product("MUG", "Mug"), True, Fault("sku", "sku_used")),
        (Product("SET", "Set"), False, Fault("sku", "is_a_group")),
        (Group("SET", "Set", ()), False, Fault("children", "children_missing")),
        (Group("MUG", "Mug", (GroupChild("CUP", 1),)), False, Fault("sku", "is_a_product")),
        (Group("SET", "Set", (GroupChild("CUP", 1),)), True, Fault("sku", "sku_used")),
    ],
)
def test_INV_1_what_cannot_be_so_is_declined_and_nothing_stored(
    item: Product | Group, is_new: bool, fault: Fault
) -> None:
    office = Office()
    with pytest.raises(Declined) as declined:
        asyncio.run(office.service.save_item(MANAGER, item, is_new=is_new))
    assert declined.value.faults == (fault,)
    assert (office.stock.stored, office.log.audits) == ([], [])


@pytest.mark.parametrize("person", [PACKER, LISTER])
def test_INV_1_products_are_for_leads_and_managers(person: Person) -> None:
    office = Office()
    with pytest.raises(NotAllowed):
        asyncio.run(office.service.save_item(person, replace(MUG, name="Mine"), is_new=False))
    assert office.stock.stored == []


def test_INV_1_whose_a_barcode_is_and_which_currency_is_meant() -> None:
    office = Office()
    assert [office.service.owner(text) for text in ("036000291452", "4006381333931")] == ["MUG", ""]
    assert office.service.currency() == "USD"
