"""Whose label gets its PO number from us, and whose has it (SHIP-5)."""

import asyncio

import pytest
from msgspec.structs import replace

from app.domain.order import Buyer, Order, Recipient
from app.domain.shipping import Api, DocumentKind, Label, LabelFormat
from app.domain.store import FirstLabel, PoShown, Store
from app.ports.documents import PoLabel, PoPlace
from app.ports.storage import Audited
from app.services.po_check import PoCheck
from app.services.po_stamp import PoStamp
from app.services.printing import Printing
from app.services.store_health import health_of
from app.services.terms import Terms
from tests.app.database.money import a_purchase
from tests.app.database.warehouse import NOW, Warehouse, an_order, order_id
from tests.app.services.fakes import AmazonTwin, PaperPrinter, PlainDocuments
from tests.fakes import ManualClock

PURCHASE = a_purchase("p1", 1)
OWN = replace(PURCHASE, api=Api.KARRIO)
ZPL, PNG = Label(LabelFormat.ZPL, b"^XA^XZ"), Label(LabelFormat.PNG, b"png")
LENT = Terms({}, AmazonTwin())
DOUBTING = replace(LENT, amazon_labels_carry_po=False)
LONG = "PO-" + "7" * 40


class Stamping:
    """PoLabels that writes the number behind the label."""

    async def po_label_for(
        self, label: Label, po_number: str, language: str, dpi: int, caption: str = ""
    ) -> PoLabel:
        return PoLabel(label.data + f" {po_number} {caption}".encode(), PoPlace.STAMPED)


@pytest.mark.parametrize(
    ("purchase", "label", "lent", "number", "programs", "is_stamped"),
    [
        (PURCHASE, ZPL, LENT, "PO-1", ("AMAZON_BUSINESS",), False),  # Amazon's word
        (PURCHASE, ZPL, DOUBTING, "PO-1", ("AMAZON_BUSINESS",), True),
        (PURCHASE, PNG, DOUBTING, "PO-1", ("AMAZON_BUSINESS",), True),
        (OWN, ZPL, LENT, "PO-1", ("AMAZON_BUSINESS",), True),  # which is read first
        (OWN, PNG, LENT, "PO-1", ("AMAZON_BUSINESS",), False),  # it was its reference
        (OWN, PNG, LENT, LONG, ("AMAZON_BUSINESS",), True),  # too long for one
        (OWN, ZPL, LENT, "", ("AMAZON_BUSINESS",), False),
        (OWN, ZPL, LENT, "PO-1", (), False),
        (OWN, ZPL, replace(LENT, prints_po=False), "PO-1", ("AMAZON_BUSINESS",), False),
    ],
)
def test_SHIP_5_a_label_that_lacks_its_po_number_gets_it_once(
    warehouse: Warehouse,
    purchase: object,
    label: Label,
    lent: Terms,
    number: str,
    programs: tuple[str, ...],
    *,
    is_stamped: bool,
) -> None:
    assert isinstance(purchase, type(PURCHASE))
    database, printer = warehouse.database, PaperPrinter()
    warehouse.bring(
        an_order(1, programs=programs, buyer=Buyer(name="Buyer One", purchase_order_number=number))
    )
    stamp = PoStamp(Stamping(), database.lookups, database.private, lambda _order: lent)
    routes = ({DocumentKind.LABEL: printer}, PlainDocuments(), database.journal, database.purchases)
    printing = Printing(*routes, ManualClock(NOW), stamp)

    async def work() -> None:
        await printing.send(await printing.queue_label(purchase, label, is_reprint=False))

    asyncio.run(work())
    expected = label.data + f" {number} {order_id(1)}".encode() if is_stamped else label.data
    assert printer.paper == [expected]


class Reading(Stamping):
    """Reads what it is told to."""

    def __init__(self, found: bool | None) -> None:
        self.found = found
        self.read: list[str] = []

    async def says(self, label: Label, number: str) -> bool | None:
        self.read.append(number)
        return self.found


def a_store(**changes: object) -> Store:
    plain = Store("store-us", "US", "ATVPDKIKX0DER", "A2SELLER0TOKEN", Recipient())
    return replace(plain, **changes)


def printed(warehouse: Warehouse, reader: Reading, *labels: Label) -> list[bytes]:
    """Labels of one Business order after another, on one printer."""
    database, printer, clock = warehouse.database, PaperPrinter(), ManualClock(NOW)
    asyncio.run(database.stores.save(a_store(), Audited(NOW, "0002", "office", "store_added")))

    def lent(order: Order) -> Terms:
        store = database.stores.get(order.store_id)
        assert store is not None
        return replace(LENT, amazon_labels_carry_po=store.amazon_labels_carry_po)

    check = PoCheck(reader, database.stores, clock, "bench-1")
    stamp = PoStamp(reader, database.lookups, database.private, lent, check)
    routes = ({DocumentKind.LABEL: printer}, PlainDocuments(), database.journal, database.purchases)
    printing = Printing(*routes, clock, stamp)
    buyer = Buyer(name="Buyer One", purchase_order_number="PO-1")

    async def work() -> None:
        for number, label in enumerate(labels, 1):
            purchase = a_purchase(f"p{number}", number)
            await printing.send(await printing.queue_label(purchase, label, is_reprint=False))

    for number in range(1, len(labels) + 1):
        warehouse.bring(an_order(number, store_id="store-us", programs=("AMAZON_BUSINESS",), buyer=buyer))
    asyncio.run(work())
    return printer.paper


@pytest.mark.parametrize(
    ("found", "shown", "are_stamped"),
    [(True, PoShown.YES, False), (None, PoShown.ASK, False), (False, PoShown.NO, True)],
)
def test_SHIP_5_the_stores_first_label_is_read_once_and_decides_for_the_rest(
    warehouse: Warehouse, found: bool | None, shown: PoShown, *, are_stamped: bool
) -> None:
    reader = Reading(found)
    paper = printed(warehouse, reader, ZPL, ZPL)
    stamped = [ZPL.data + f" PO-1 {order_id(number)}".encode() for number in (1, 2)]
    assert paper == (stamped if are_stamped else [ZPL.data, ZPL.data])
    assert reader.read == ["PO-1"]
    store = warehouse.database.stores.get("store-us")
    assert store is not None
    assert store.first_label == FirstLabel(order_id(1), NOW, shown)
    assert store.amazon_labels_carry_po is not are_stamped
    (row,) = [each for each in warehouse.database.audited() if each.what.startswith("po_on_label")]
    assert (row.what, row.order_id, row.who) == (f"po_on_label_{shown.value}", order_id(1), "")
    assert [each.store_id for each in (store,) if "po_unread" in health_of(store, (), (), NOW).warnings] == (
        ["store-us"] if shown is PoShown.ASK else []
    )
