"""What waits for a lead, as benches left it, over the real database (PACK-5, PACK-12, PACK-14)."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.control import Action
from app.domain.order import Order, OrderStatus, Window
from app.domain.shipping import PurchaseState
from app.ports.orders import OrderRow
from app.ports.pickups import ManifestRow
from app.ports.storage import (
    Audited,
    OrderTaken,
    ParcelLabelled,
    ParcelVoided,
    PurchaseEnded,
    PurchaseIntended,
)
from app.services.bench_settings import ScanBack
from app.services.guard import NotAllowed
from app.services.lead import LOOKS_BACK, LeadService
from app.services.office import OrderOffice
from app.services.overrides import Override, by_product
from tests.app.database.money import a_purchase, bought
from tests.app.database.warehouse import LEAD, NOW, PACKER, Warehouse, an_order, line
from tests.app.services.counter import MOUSE, SERUM, Counter

FIRST, SECOND, THIRD = (an_order(number) for number in (1, 2, 3))
TWO = an_order(4, line("MSE-01", 2))
Play = Callable[[Counter, LeadService], Coroutine[Any, Any, None]]


def play(warehouse: Warehouse, work: Play, *orders: Any, **settings: object) -> None:
    async def main() -> None:
        counter = Counter(warehouse, *orders, **settings)
        database, clock = warehouse.database, counter.clock
        office = OrderOffice(database.order_list, database.private, database.journal, clock)
        service = LeadService(
            database.unscanned, office, database.journal, database.purchases, clock, bench_id="office"
        )
        async with counter.running():
            await work(counter, service)

    asyncio.run(main())


def ids(rows: tuple[OrderRow, ...]) -> list[str]:
    return [row.order_id for row in rows]


def test_PACK_12_totes_that_wait_for_their_label_are_seen_by_ship_by(warehouse: Warehouse) -> None:
    late = replace(FIRST, ship_by=Window(None, NOW + timedelta(hours=9)))
    soon = replace(SECOND, ship_by=Window(None, NOW + timedelta(hours=2)))

    async def work(counter: Counter, service: LeadService) -> None:
        counter.twin.is_down = True
        for order in (late, soon):
            await counter.pack(order, MOUSE)
            await counter.ship()
            assert order.order_id not in ids(service.waiting().parked)  # the bench has it
            await counter.press(Action.PAUSE)
            await counter.ship()
        await counter.pack(THIRD, MOUSE)  # still at its bench: the packer's, not the lead's
        found = service.waiting()
        assert ids(found.parked) == [soon.order_id, late.order_id]
        assert {row.review_reason for row in found.parked} == {"amazon_unreachable"}
        assert found.count == 2

    play(warehouse, work, late, soon, THIRD)


def test_PACK_14_a_label_that_was_not_scanned_stays_until_a_lead_has_looked(warehouse: Warehouse) -> None:
    async def work(counter: Counter, service: LeadService) -> None:
        for order in (FIRST, SECOND):
            await counter.pack(order, MOUSE)
            await counter.ship()
            await counter.press(Action.CANT_SCAN)
            await counter.press(Action.CONFIRM)
        labels = service.waiting().unscanned
        assert [(each.order_id, each.who, each.bench_id) for each in labels] == [
            (FIRST.order_id, "0001", "bench-1"),
            (SECOND.order_id, "0001", "bench-1"),
        ]
        with pytest.raises(NotAllowed):
            await service.looked(PACKER, FIRST.order_id)
        await service.looked(LEAD, FIRST.order_id)
        assert [each.order_id for each in service.waiting().unscanned] == [SECOND.order_id]
        row = warehouse.database.audited()[-1]
        assert (row.what, row.order_id, row.who) == ("label_checked", FIRST.order_id, LEAD.user_id)
        counter.clock.advance(LOOKS_BACK.total_seconds() + 60)
        assert service.waiting().unscanned == ()

    play(warehouse, work, FIRST, SECOND, scan_back=ScanBack.ALWAYS)


@pytest.mark.parametrize(("way", "kind"), [(Action.PICK_1, "held"), (Action.PICK_2, "to_cancel")])
def test_PACK_5_a_short_order_waits_for_the_lead_who_opens_it_again(
    warehouse: Warehouse, way: Action, kind: str
) -> None:
    async def work(counter: Counter, service: LeadService) -> None:
        await counter.fill(TWO, MOUSE)
        for action in (Action.SHORT, Action.CONFIRM, Action.PICK_1, way):
            await counter.press(action)
        found = service.waiting()
        assert ids(getattr(found, kind)) == [TWO.order_id]
        assert found.count == 1
        with pytest.raises(NotAllowed):
            await service.free(PACKER, TWO.order_id)
        await service.free(LEAD, TWO.order_id)
        assert service.waiting().count == 0
        assert counter.order(TWO.order_id).status is OrderStatus.OPEN

    play(warehouse, work, TWO, short_way="cancel")


def test_ORD_5_a_buyer_who_asks_to_cancel_and_what_the_import_cannot_place_are_seen(
    warehouse: Warehouse,
) -> None:
    asked = an_order(1, replace(line("MSE-01", 1), cancel_requested=True))
    odd = replace(SECOND, status=OrderStatus.REVIEW, review_reason="unknown_status")
    unmapped = an_order(3, line("NEW-1"))

    async def work(_counter: Counter, service: LeadService) -> None:
        found = service.waiting()
        assert ids(found.asked) == [asked.order_id]
        assert ids(found.review) == [odd.order_id]
        assert ids(found.unmapped) == [unmapped.order_id]
        assert found.count == 3

    play(warehouse, work, asked, odd, unmapped)


def asks(order: Order, minutes: int = 5) -> Order:
    """As Amazon tells of it later: its buyer wants to cancel."""
    lines = tuple(replace(each, cancel_requested=True) for each in order.lines)
    return replace(order, lines=lines, updated_at=NOW + timedelta(minutes=minutes))


def test_ORD_5_a_buyer_who_asks_after_the_label_waits_for_a_lead_with_the_parcels_place(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter, service: LeadService) -> None:
        await counter.pack(FIRST, MOUSE)
        await counter.ship()
        assert service.waiting().count == 0
        await warehouse.database.imports.upsert([asks(FIRST)], {})
        found = service.waiting()
        (late,) = found.late
        (purchase,) = warehouse.database.purchases.purchases_of(FIRST.order_id)
        assert (late.order_id, late.bench, late.at) == (FIRST.order_id, "bench-1", counter.clock.now())
        assert (late.trackings, late.labels) == ((purchase.tracking,), (purchase.purchase_id,))
        assert (late.carrier, late.listed_at, found.asked, found.count) == ("", None, (), 1)
        counter.clock.advance(600)
        parcels = warehouse.database.leaving.waiting(NOW)
        row = ManifestRow("m-1", "UPS", "", "0003", counter.clock.now(), 1)
        closed = Audited(counter.clock.now(), "0003", "office", "manifest_closed")
        await warehouse.database.leaving.close(row, parcels, closed)
        (late,) = service.waiting().late
        assert (late.carrier, late.listed_at) == ("UPS", counter.clock.now())
        with pytest.raises(NotAllowed):
            await service.answered(PACKER, FIRST.order_id)
        await service.answered(LEAD, FIRST.order_id)
        assert service.waiting().count == 0
        row_of = warehouse.database.audited()[-1]
        assert (row_of.what, row_of.order_id, row_of.who) == (
            "late_cancel_answered",
            FIRST.order_id,
            LEAD.user_id,
        )

    play(warehouse, work, FIRST)


def test_ORD_5_a_day_after_the_label_the_parcel_is_gone(warehouse: Warehouse) -> None:
    async def work(counter: Counter, service: LeadService) -> None:
        await counter.pack(FIRST, MOUSE)
        await counter.ship()
        await warehouse.database.imports.upsert([asks(FIRST)], {})
        assert service.waiting().count == 1
        counter.clock.advance(timedelta(days=1).total_seconds())
        assert service.waiting().count == 0

    play(warehouse, work, FIRST)


def test_ORD_5_a_parcel_of_a_run_is_no_benchs_and_one_voided_is_asked_about_as_before(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter, service: LeadService) -> None:
        journal = warehouse.database.journal
        await journal.write(
            [OrderTaken(FIRST.order_id, "bulk", NOW), PurchaseIntended(a_purchase("p-1", 1, "bulk"))]
        )
        label = ParcelLabelled(FIRST.order_id, "p-1", "S", 640, "1Z1", "UPS", "Ground", NOW, "0003")
        await journal.write([PurchaseEnded("p-1", PurchaseState.BOUGHT, NOW, bought()), label])
        await warehouse.database.imports.upsert([asks(FIRST)], {})
        (late,) = service.waiting().late
        assert (late.bench, late.labels) == ("bulk", ("p-1",))
        voided = ParcelVoided(FIRST.order_id, NOW, "0003", "bulk")
        await journal.write([PurchaseEnded("p-1", PurchaseState.VOIDED, NOW), voided])
        found = service.waiting()
        assert (found.late, ids(found.asked)) == ((), [FIRST.order_id])

    play(warehouse, work, FIRST)


def test_TRN_4_todays_overrides_are_told_with_their_product_and_yesterdays_are_not(
    warehouse: Warehouse,
) -> None:
    first, second = (an_order(n, line("SER-30", 1, programs=("TRANSPARENCY",))) for n in (1, 2))

    async def let_pass(counter: Counter, order: Order, reason: Action) -> None:
        await counter.fill(order, SERUM)
        await counter.press(Action.OVERRIDE)
        await counter.scan("BDG-LEAD-0003")
        await counter.type("3333")
        await counter.press(reason)
        await counter.press(Action.PAUSE)

    async def work(counter: Counter, service: LeadService) -> None:
        await let_pass(counter, first, Action.PICK_2)
        counter.clock.advance(24 * 3600)
        await let_pass(counter, second, Action.PICK_1)
        (only,) = service.waiting().overrides
        assert (only.order_id, only.sku, only.name) == (second.order_id, "SER-30", "Vitamin serum 30 ml")
        assert (only.reason, only.lead, only.by) == ("no_label", "0003", "0001")
        assert service.waiting().count == 0

    play(warehouse, work, first, second)


def test_TRN_4_the_product_that_repeats_comes_first() -> None:
    rows = [Override("1", NOW, "3", "1", "other", sku=sku, name=sku.lower()) for sku in ("B", "A", "C", "A")]
    assert by_product(rows) == (("A", "a", 2), ("B", "b", 1), ("C", "c", 1))
