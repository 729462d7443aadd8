"""An outage that lasts: a lead sends by an own carrier, and Amazon is told when it is back (PACK-12)."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from typing import Any

from msgspec.structs import replace

from app.domain.control import Action
from app.domain.order import OrderStatus
from app.domain.packing.bench import Stage
from app.domain.packing.reasons import Refusal, Stop
from app.domain.shipping import Api
from app.services.outage import Outage
from tests.app.database.warehouse import NOW, Warehouse, an_order
from tests.app.services.counter import MOUSE, OWN_LABEL, Counter
from tests.app.services.test_shopping import WEEK, OwnSeller, sold

ORDER = replace(an_order(1), deliver_by=WEEK)
Play = Callable[[Counter], Coroutine[Any, Any, None]]


def play(warehouse: Warehouse, work: Play, *, has_account: bool = True, **changes: Any) -> None:
    """The order was never read again, Amazon is away, and its last word is hours old."""
    order = replace(ORDER, **changes)

    async def main() -> None:
        counter = Counter(warehouse, order, own_carrier_after=0.0)
        if has_account:
            counter.lend(OwnSeller(counter.twin, "5.00"))
        async with counter.running():
            await counter.pack(order, MOUSE)
            counter.twin.is_down = True
            await counter.ship()
            assert counter.stop == (Stop.AMAZON_UNREACHABLE, "")
            await work(counter)

    asyncio.run(main())


async def allow(counter: Counter) -> None:
    await counter.press(Action.OVERRIDE)
    await counter.scan("BDG-LEAD-0003")
    await counter.type("3333")
    await counter.ship()


def test_PACK_12_a_lead_sends_it_by_an_own_account_and_amazon_hears_the_true_time(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter) -> None:
        await allow(counter)
        assert (counter.stage, sold(counter)) == (Stage.DONE.value, [Api.KARRIO])
        left_at = counter.clock.now()
        counter.clock.advance(7200)
        (message,) = warehouse.database.outbox.due(datetime.max.replace(tzinfo=NOW.tzinfo), 9)
        told = message.confirmation
        assert (told.order_id, told.tracking, told.shipped_at) == (ORDER.order_id, "1ZKARRIO1", left_at)
        audited = {row.what: row.who for row in warehouse.database.audited()}
        assert audited["unchecked_allowed"] == "0003"
        assert "own_label_not_rechecked" in audited
        waits = counter.order(ORDER.order_id)
        assert (waits.status, waits.review_reason) == (OrderStatus.LABELLED, "for_confirmation")
        await warehouse.database.outbox.sent(message.message_id, counter.clock.now())
        assert warehouse.status(ORDER.order_id) is OrderStatus.SHIPPED

    play(warehouse, work)


def test_PACK_12_without_an_account_it_goes_with_a_label_from_elsewhere(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.press(Action.OWN_LABEL)
        await counter.scan(OWN_LABEL)
        await counter.ship()
        assert counter.stop == (Stop.AMAZON_UNREACHABLE, "")
        await allow(counter)
        assert counter.stage == Stage.DONE.value
        assert [tracking for _, tracking, _ in counter.outgoing()] == [OWN_LABEL]

    play(warehouse, work, has_account=False)


def test_PACK_12_without_account_and_label_it_says_what_to_do(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await allow(counter)
        assert counter.stop == (Stop.AMAZON_UNREACHABLE, "own_label")
        assert counter.twin.paid == []
        await counter.press(Action.OWN_LABEL)
        await counter.scan(OWN_LABEL)
        await counter.ship()
        assert counter.stage == Stage.DONE.value

    play(warehouse, work, has_account=False)


def test_PACK_12_once_amazon_is_back_its_word_counts_in_spite_of_the_leads(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.press(Action.OVERRIDE)
        await counter.scan("BDG-LEAD-0003")
        await counter.type("3333")
        counter.twin.is_down = False
        counter.twin.change(ORDER.order_id, status=OrderStatus.CANCELLED, amazon_status="CANCELLED")
        await counter.ship()
        assert counter.stop == (Stop.CANCELLED, "")
        assert counter.twin.paid == []

    play(warehouse, work)


def test_PACK_12_a_prime_order_waits_for_amazon_even_where_an_own_account_could_take_it(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter) -> None:
        await counter.press(Action.OVERRIDE)
        refused = counter.packing.bench.refused
        assert refused is not None
        assert refused.refusal is Refusal.PRIME_WAITS
        assert counter.twin.paid == []

    play(warehouse, work, programs=("PRIME",))


def test_PACK_12_an_outage_lasts_from_its_first_sign_to_the_first_answer() -> None:
    outage = Outage()
    outage.see(NOW, is_down=False)
    assert outage.since is None
    outage.see(NOW, is_down=True)
    outage.see(NOW + timedelta(minutes=5), is_down=True)
    assert outage.since == NOW
    outage.see(NOW + timedelta(minutes=6), is_down=False)
    assert outage.since is None


def test_PACK_12_a_lead_may_from_so_many_minutes_after_the_first_sign(warehouse: Warehouse) -> None:
    from app.services.bench_settings import BenchSettings
    from app.services.facts import FactFinder

    database, outage = warehouse.database, Outage()
    settings = BenchSettings("bench-1", "Bench 1", own_carrier_after=1800.0)
    finder = FactFinder(settings, database.lookups, database.journal, outage=outage)
    counter = Counter(warehouse)
    later = NOW + timedelta(minutes=20)
    assert finder.bare(counter.packing.bench, later).own_carrier_from == later + timedelta(minutes=30)
    outage.see(NOW, is_down=True)
    assert finder.bare(counter.packing.bench, later).own_carrier_from == NOW + timedelta(minutes=30)
