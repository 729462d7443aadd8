"""What a slip says, and that a Business order's comes out in any case (SHIP-5, SHIP-12)."""

import asyncio
from datetime import UTC
from decimal import Decimal

import pytest
from msgspec.structs import replace

from app.domain.money import Money
from app.domain.order import Buyer, Recipient
from app.domain.shipping import DocumentKind
from app.services.guard import Declined, NotAllowed
from app.services.order_papers import OrderPapers
from app.services.proofs import Proofs
from app.services.slips import Slips
from app.services.terms import Terms
from tests.app.database.warehouse import LEAD, NOW, PACKER, Warehouse, an_order, line
from tests.app.services.counter import MOUSE, Counter
from tests.app.services.fakes import AmazonTwin, PlainDocuments
from tests.fakes import ManualClock

LOGO = b"\x89PNG logo"
SENDER = Recipient(name="Warehouse", line1="1 Dock Road", city="Columbus", country="US")
ABROAD = Recipient(name="Recipient One", line1="1 Rue Basse", city="Lyon", country="FR")


@pytest.mark.parametrize(
    ("message", "number", "is_gift"),
    [("", "", False), ("Happy birthday", "", True), ("  ", "", False), ("Happy birthday", "PO-1", False)],
)
def test_SHIP_12_a_gift_goes_with_its_message_alone_unless_a_po_number_has_to_stand_there(
    warehouse: Warehouse, message: str, number: str, *, is_gift: bool
) -> None:
    buyer = Buyer(name="Buyer One", gift_message=message, purchase_order_number=number)
    order = an_order(1, buyer=buyer)
    warehouse.bring(order)
    terms = Terms({}, AmazonTwin(), store_name="Shop", logo=LOGO)
    slips = Slips(warehouse.database.lookups, warehouse.database.private, lambda _order: terms)
    slip = slips.of(order, "1Z1")
    assert slip is not None
    assert (slip.is_gift, slip.logo, slip.store_name, slip.tracking) == (is_gift, LOGO, "Shop", "1Z1")
    assert slip.buyer.gift_message == message


def test_PACK_9_a_slip_is_of_one_package_where_its_order_goes_in_several(warehouse: Warehouse) -> None:
    order = an_order(1)
    warehouse.bring(order)
    terms = Terms({}, AmazonTwin())
    slips = Slips(warehouse.database.lookups, warehouse.database.private, lambda _order: terms)
    second, whole = slips.of(order, "1Z2", 2, 3), slips.of(order, "1Z1")
    assert second is not None
    assert whole is not None
    assert (second.package, second.packages, second.tracking) == (2, 3, "1Z2")
    assert (whole.package, whole.packages) == (0, 0)


@pytest.mark.parametrize(
    ("programs", "prints_slips", "has_slip_printer", "places"),
    [
        (("AMAZON_BUSINESS",), True, True, (0, 1)),
        (("AMAZON_BUSINESS",), False, True, (0, 1)),
        (("AMAZON_BUSINESS",), False, False, (1, 0)),
        ((), True, True, (0, 1)),
        ((), False, True, (0, 0)),
        ((), True, False, (0, 0)),
    ],
)
def test_SHIP_5_a_business_orders_slip_comes_out_whatever_the_bench_prints(
    warehouse: Warehouse,
    programs: tuple[str, ...],
    places: tuple[int, int],
    *,
    prints_slips: bool,
    has_slip_printer: bool,
) -> None:
    """``places``: how many slips came out beside the label, and at the slips' own printer."""
    buyer = Buyer(name="Buyer One", purchase_order_number="PO-1")
    order = an_order(1, programs=programs, buyer=buyer)

    async def main() -> Counter:
        counter = Counter(warehouse, order, prints_slips=prints_slips)
        if not has_slip_printer:
            del counter.printers[DocumentKind.SLIP]
        async with counter.running():
            await counter.pack(order, MOUSE)
            await counter.ship()
            assert counter.stage == "done"
        return counter

    counter = asyncio.run(main())
    slip = f"slip of {order.order_id}".encode()
    assert (counter.printer.paper.count(slip), counter.slip_printer.paper.count(slip)) == places
    assert [each.buyer.purchase_order_number for each in counter.documents.slips] == ["PO-1"] * sum(places)


def papers_of(
    warehouse: Warehouse, documents: PlainDocuments | None = None, ship_from: Recipient | None = None
) -> OrderPapers:
    database = warehouse.database
    terms = Terms({}, AmazonTwin(), ship_from=ship_from or SENDER)
    documents = documents or PlainDocuments()
    return OrderPapers(
        database.lookups,
        database.private,
        lambda _order: terms,
        Slips(database.lookups, database.private, lambda _order: terms),
        Proofs(database.journal, database.private, documents, str, UTC),
        documents,
        database.purchases,
        database.journal,
        ManualClock(NOW),
        bench_id="office",
    )


def test_PACK_13_who_saves_a_proof_or_a_slip_is_written_down(warehouse: Warehouse) -> None:
    order = an_order(1)

    async def main() -> None:
        counter = Counter(warehouse, order)
        async with counter.running():
            await counter.pack(order, MOUSE)
            await counter.ship()
        papers = papers_of(warehouse)
        assert await papers.proof(LEAD, order.order_id) == b"%PDF proof"
        assert await papers.slip(LEAD, order.order_id) == b"%PDF"

    asyncio.run(main())
    audited = [(row.what, row.who, row.order_id) for row in warehouse.database.audited()]
    assert audited == [
        ("proof_saved", LEAD.user_id, order.order_id),
        ("slip_saved", LEAD.user_id, order.order_id),
    ]


def test_PACK_13_no_proof_of_what_no_bench_packed_and_none_for_a_packer(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1))
    papers = papers_of(warehouse)
    with pytest.raises(Declined, match="proof_not_packed"):
        asyncio.run(papers.proof(LEAD, an_order(1).order_id))
    with pytest.raises(Declined, match="slip_purged"):
        asyncio.run(papers.slip(LEAD, "112-0-0"))
    for make in (papers.proof, papers.slip):
        with pytest.raises(NotAllowed):
            asyncio.run(make(PACKER, an_order(1).order_id))
    assert warehouse.database.audited() == []


# ---- commercial invoice


def test_SHIP_12_an_invoice_names_what_crosses_the_border(warehouse: Warehouse) -> None:
    sold = replace(line("MSE-01", 3), unit_price=Money(Decimal("12.50"), "USD"), ioss="IM0400000000")
    order, documents = an_order(1, sold, recipient=ABROAD), PlainDocuments()
    warehouse.bring(order)
    papers = papers_of(warehouse, documents)
    assert papers.needs_invoice(order.order_id)
    assert asyncio.run(papers.invoice(LEAD, order.order_id)) == b"%PDF invoice"
    (invoice,) = documents.invoices
    assert (invoice.number, invoice.seller, invoice.buyer) == (order.order_id, SENDER, ABROAD)
    assert (invoice.made_at, invoice.packages, invoice.carrier, invoice.tracking) == (NOW, 1, "", "")
    (named,) = invoice.customs.lines
    assert (named.quantity, named.unit_value, named.origin, named.sku) == (3, sold.unit_price, "US", "MSE-01")
    assert invoice.customs.ioss == "IM0400000000"
    assert [row.what for row in warehouse.database.audited()] == ["invoice_saved"]


def test_SHIP_12_the_invoice_has_every_packages_tracking_number(warehouse: Warehouse) -> None:
    order, documents = an_order(1, recipient=ABROAD), PlainDocuments()

    async def main() -> None:
        counter = Counter(warehouse, order)
        async with counter.running():
            await counter.pack(order, MOUSE)
            await counter.ship()
        await papers_of(warehouse, documents).invoice(LEAD, order.order_id)

    asyncio.run(main())
    (bought,) = warehouse.database.purchases.purchases_of(order.order_id)
    (invoice,) = documents.invoices
    assert (invoice.carrier, invoice.tracking) == (bought.carrier, bought.tracking)
    assert bought.tracking


def test_SHIP_12_no_invoice_within_a_customs_territory_nor_for_a_packer(warehouse: Warehouse) -> None:
    at_home, unknown = an_order(1, recipient=replace(ABROAD, country="US")), an_order(2)
    warehouse.bring(at_home, unknown)
    papers = papers_of(warehouse)
    for order in (at_home, unknown):
        assert not papers.needs_invoice(order.order_id)
        with pytest.raises(Declined, match="invoice_inland"):
            asyncio.run(papers.invoice(LEAD, order.order_id))
    assert not papers.needs_invoice("112-0-0")
    with pytest.raises(Declined, match="slip_purged"):
        asyncio.run(papers.invoice(LEAD, "112-0-0"))
    with pytest.raises(NotAllowed):
        asyncio.run(papers.invoice(PACKER, at_home.order_id))
    assert not papers_of(warehouse, ship_from=replace(SENDER, country="")).needs_invoice(at_home.order_id)
    assert warehouse.database.audited() == []
