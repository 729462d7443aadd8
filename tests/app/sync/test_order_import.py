import asyncio
from datetime import timedelta

import pytest

from app.domain.order import Order, OrderLine, OrderStatus
from app.ports.errors import Unreachable
from app.sync.jobs.order_import import Imported, ImportOrders
from tests.fakes import START, ManualClock, MemoryOrders, PagedOrders


def order(number: int, updated: float = 0.0) -> Order:
    """``updated`` is hours after START."""
    return Order(
        order_id=f"111-0000000-{number:07d}",
        store_id="s",
        marketplace_id="ATVPDKIKX0DER",
        status=OrderStatus.OPEN,
        purchased_at=START,
        updated_at=START + timedelta(hours=updated),
        lines=(OrderLine("1", "SKU", "Thing", 1),),
    )


def run(job: ImportOrders) -> Imported:
    return asyncio.run(job.run())


def test_ORD_1_every_page_is_stored_and_the_cursor_comes_last() -> None:
    stored, clock = MemoryOrders(), ManualClock()
    clock.advance(3600)
    imported = run(ImportOrders("s", PagedOrders([order(n) for n in range(5)]), stored, clock))
    assert imported == Imported(orders=5, pages=3)
    assert len(stored.stored) == 5
    assert stored.cursors["s"] == START + timedelta(minutes=58)


def test_ORD_1_nothing_is_missed_or_doubled_when_a_run_dies_between_pages() -> None:
    stored, clock = MemoryOrders(), ManualClock()
    clock.advance(3600)
    api = PagedOrders([order(n) for n in range(5)], fails=[None, Unreachable("down")])
    job = ImportOrders("s", api, stored, clock)
    with pytest.raises(Unreachable):
        run(job)
    assert len(stored.stored) == 2
    assert stored.cursors == {}
    run(job)
    assert sorted(stored.stored) == [f"111-0000000-{n:07d}" for n in range(5)]


def test_ORD_1_a_long_outage_is_made_up_from_the_old_cursor() -> None:
    stored, clock = MemoryOrders(), ManualClock()
    api = PagedOrders([order(1)])
    job = ImportOrders("s", api, stored, clock)
    run(job)
    clock.advance(72 * 3600)
    api.orders += [order(2, updated=1.0), order(3, updated=71.0)]
    run(job)
    assert len(stored.stored) == 3
    assert api.asked[1] == START - timedelta(minutes=7)


def test_ORD_1_an_older_answer_never_overwrites_a_newer_order() -> None:
    stored, clock = MemoryOrders(), ManualClock()
    newer, older = order(1, updated=2.0), order(1, updated=1.0)
    run(ImportOrders("s", PagedOrders([newer, older]), stored, clock))
    assert stored.stored["111-0000000-0000001"].updated_at == START + timedelta(hours=2)


def test_the_import_says_which_store_it_is_for() -> None:
    job = ImportOrders("store-7", PagedOrders([]), MemoryOrders(), ManualClock())
    assert repr(job) == "<ImportOrders store-7>"


def test_ORD_1_a_clock_set_back_does_not_set_the_cursor_back() -> None:
    stored = MemoryOrders()
    stored.cursors["s"] = START + timedelta(hours=10)
    run(ImportOrders("s", PagedOrders([]), stored, ManualClock()))
    assert stored.cursors["s"] == START + timedelta(hours=10)
