"""Whose label gets its PO number from us, and whose has it (SHIP-5)."""

import asyncio

import pytest
from msgspec.structs import replace

from app.domain.order import Buyer
from app.domain.shipping import Api, DocumentKind, Label, LabelFormat
from app.ports.documents import PoLabel, PoPlace
from app.services.po_stamp import PoStamp
from app.services.printing import Printing
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
