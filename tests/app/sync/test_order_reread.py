import asyncio
from datetime import datetime, timedelta

import pytest

from app.domain.stock import Location
from app.domain.store import Mli
from app.ports.errors import Refused, Throttled, Unreachable
from app.ports.jobs import JobName
from app.sync.job import Turn
from app.sync.jobs.locating import Locating
from app.sync.jobs.order_reread import RereadOrders
from tests.app.sync.fakes_engine import MemoryStores, Track, a_store
from tests.app.sync.fakes_orders import AmazonOrders, order
from tests.fakes import START, ManualClock, MemoryOrders

NO_MLI = Mli()


def ids(*numbers: int) -> list[str]:
    return [f"111-0000000-{number:07d}" for number in numbers]


class InDoubt:
    """DoubtfulOrders over a list of numbers."""

    def __init__(self, *numbers: int) -> None:
        self.order_ids = ids(*numbers)
        self.asked: list[tuple[str, datetime, datetime, datetime | None]] = []

    def doubtful(
        self,
        store_id: str,
        after: str,
        limit: int,
        *,
        pending_before: datetime,
        shipped_before: datetime,
        placed_before: datetime | None,
    ) -> tuple[str, ...]:
        self.asked.append((store_id, pending_before, shipped_before, placed_before))
        return tuple(each for each in self.order_ids if each > after)[:limit]


class Rereading:
    def __init__(self, *numbers: int, mli: Mli = NO_MLI) -> None:
        self.doubtful = InDoubt(*numbers)
        self.amazon = AmazonOrders(*(order(n) for n in numbers))
        self.stores = MemoryStores(a_store(mli=mli))
        self.stored, self.clock = MemoryOrders(), ManualClock()
        self.track = Track(JobName.ORDER_REREAD)
        self.purged: set[str] = set()
        self._mli = mli

    def run(self) -> Turn:
        return asyncio.run(self.job().run(self.track.next()))

    def job(self) -> RereadOrders:
        locating = Locating(self.stores, lambda _store: self.amazon, self.stored.stored.get)
        return RereadOrders(
            "us",
            self.amazon,
            self.doubtful,
            self.stored,
            locating,
            self.clock,
            self.purged.__contains__,
            mli=self._mli,
        )


def test_ORD_2_orders_in_doubt_are_read_again_with_no_call_to_wait_for() -> None:
    rereading = Rereading(1, 2)
    assert rereading.run() == Turn(2)
    assert rereading.amazon.gets == [(ids(1)[0], 2.0), (ids(2)[0], 2.0)]
    assert sorted(rereading.stored.stored) == ids(1, 2)
    assert rereading.stored.cursors == {}
    assert rereading.doubtful.asked == [("us", START - timedelta(hours=1), START - timedelta(hours=2), None)]
    assert rereading.track.shown == [("rereading_orders", 0, 2), ("rereading_orders", 1, 2)]


def test_ORD_2_a_round_goes_on_where_it_was_and_begins_anew_at_its_end() -> None:
    rereading = Rereading(*range(25))
    assert [rereading.run().count for _ in range(4)] == [10, 10, 5, 10]
    read = [order_id for order_id, _ in rereading.amazon.gets]
    assert read == ids(*range(25), *range(10))


def test_ORD_2_a_round_of_exactly_ten_comes_round_too() -> None:
    rereading = Rereading(*range(10))
    assert [rereading.run().count for _ in range(3)] == [10, 0, 10]


def test_ORD_2_without_doubt_nothing_is_written() -> None:
    rereading = Rereading()
    assert rereading.run() == Turn(0)
    assert rereading.track.jobs.saves == []


def test_ORD_5_an_empty_bucket_is_left_to_the_benches() -> None:
    rereading = Rereading(1, 2, 3)
    rereading.amazon.get_fails = {ids(2)[0]: Throttled("getOrder", 2.0)}
    assert rereading.run() == Turn(1)
    assert len(rereading.amazon.gets) == 2
    rereading.amazon.get_fails = {}
    assert rereading.run() == Turn(2)
    assert [order_id for order_id, _ in rereading.amazon.gets] == ids(1, 2, 2, 3)


def test_ORD_2_an_order_that_amazon_does_not_tell_of_is_passed_over() -> None:
    rereading = Rereading(1, 2)
    rereading.amazon.get_fails = {ids(1)[0]: Refused("getOrder", "NotFound", "gone")}
    assert rereading.run() == Turn(1)
    assert sorted(rereading.stored.stored) == ids(2)


def test_ORD_2_an_unreachable_amazon_is_a_failure() -> None:
    rereading = Rereading(1)
    rereading.amazon.get_fails = {ids(1)[0]: Unreachable("down")}
    with pytest.raises(Unreachable):
        rereading.run()


def test_INV_6_a_location_that_was_not_learned_is_asked_for_again() -> None:
    rereading = Rereading(1, mli=Mli(is_on=True))
    rereading.stores.places["us"] = (Location("us", "EAST", "e", "East", warehouse="newark"),)
    rereading.amazon.places = {ids(1)[0]: "EAST"}
    rereading.run()
    stored = rereading.stored.stored[ids(1)[0]]
    assert (stored.location, stored.warehouse) == ("EAST", "newark")
    assert rereading.doubtful.asked[0][3] == rereading.clock.now()


def test_INV_6_after_mli_only_what_was_bought_before_is_looked_at_for_its_location() -> None:
    rereading = Rereading(1, mli=Mli(off_at=START))
    rereading.run()
    assert rereading.doubtful.asked[0][3] == START
    without = Rereading(1)
    without.run()
    assert without.doubtful.asked[0][3] is None


def test_the_job_names_itself() -> None:
    assert repr(Rereading().job()) == "<RereadOrders us>"


def test_PRIV_1_of_a_purged_order_amazon_is_not_asked_who_it_was_for() -> None:
    rereading = Rereading(1, 2, 3)
    rereading.purged = set(ids(2))
    assert rereading.run() == Turn(3)
    assert rereading.amazon.gets_without_pii == ids(2)
