import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

import msgspec
import pytest

from app.domain.order import Order, OrderStatus
from app.domain.stock import Location
from app.domain.store import Mli, Store
from app.ports.errors import Refused, Throttled, Unauthorised, Unreachable
from app.ports.jobs import JobName
from app.sync.job import Turn
from app.sync.jobs.locating import Locating
from app.sync.jobs.order_import import Cursor, ImportOrders, Search
from tests.app.sync.fakes_engine import CA, MemoryStores, Track, a_store
from tests.app.sync.fakes_orders import AmazonOrders, Searching, order
from tests.fakes import START, ManualClock, MemoryOrders

TWO_MINUTES, FIVE_MINUTES = timedelta(minutes=2), timedelta(minutes=5)
MLI = Mli(is_on=True)


class Killed(BaseException):
    """The plug was pulled."""


class DyingOrders(MemoryOrders):
    """The process ends in the place of a write, once."""

    def __init__(self, dies_at: int) -> None:
        super().__init__()
        self._left = dies_at

    async def upsert(self, orders: Sequence[Order], cursors: Mapping[str, datetime]) -> None:
        self._left -= 1
        if self._left == 0:
            raise Killed
        await super().upsert(orders, cursors)


class SlowOrders(MemoryOrders):
    """Each write takes that many seconds."""

    def __init__(self, clock: ManualClock, seconds: float) -> None:
        super().__init__()
        self._clock, self._seconds = clock, seconds

    async def upsert(self, orders: Sequence[Order], cursors: Mapping[str, datetime]) -> None:
        self._clock.advance(self._seconds)
        await super().upsert(orders, cursors)


class Importing:
    """An account's import over fakes; ``run`` is one turn."""

    def __init__(self, *stores: Store, amazon: AmazonOrders | None = None) -> None:
        self.stores = MemoryStores(*(stores or (a_store(),)))
        self.amazon = amazon or AmazonOrders()
        self.stored, self.clock = MemoryOrders(), ManualClock()
        self.track = Track(JobName.ORDER_IMPORT, "SELLER1@na")

    def run(self) -> Turn:
        return asyncio.run(self.job().run(self.track.next()))

    def job(self) -> ImportOrders:
        locating = Locating(self.stores, lambda _store: self.amazon, self.stored.stored.get)
        return ImportOrders(self.stores.all(), self._search, self.stored, locating, self.clock)

    def _search(self, stores: Sequence[Store]) -> Searching:
        return Searching(self.amazon, stores)

    def knows(self, **cursors: float) -> None:
        """Cursors in minutes after START."""
        self.stored.cursors |= {
            store_id: START + timedelta(minutes=minutes) for store_id, minutes in cursors.items()
        }

    @property
    def cursor(self) -> Cursor:
        return self.track.next().cursor(Cursor) or Cursor()

    @property
    def searched(self) -> list[tuple[str, ...]]:
        return [ids for ids, _, _ in self.amazon.asked]


def ids(*numbers: int) -> list[str]:
    return [f"111-0000000-{number:07d}" for number in numbers]


def test_ORD_1_every_page_is_stored_and_the_cursor_comes_last() -> None:
    importing = Importing(amazon=AmazonOrders(*(order(n) for n in range(5))))
    importing.clock.advance(3600)
    assert importing.run() == Turn(5)
    assert sorted(importing.stored.stored) == ids(*range(5))
    assert importing.stored.cursors == {"us": START + timedelta(minutes=58)}
    start = START + timedelta(hours=1) - timedelta(days=30)
    assert importing.amazon.asked == [(("us",), start, token) for token in (None, "2", "4")]
    assert importing.cursor.searches == ()
    assert importing.track.shown == [("importing_orders", n, 0) for n in (2, 4, 5)]


def test_ORD_1_nothing_is_missed_or_doubled_when_a_run_dies_between_pages() -> None:
    amazon = AmazonOrders(*(order(n) for n in range(5)), fails=[None, Unreachable("down")])
    importing = Importing(amazon=amazon)
    with pytest.raises(Unreachable):
        importing.run()
    assert sorted(importing.stored.stored) == ids(0, 1)
    assert importing.stored.cursors == {}
    importing.run()
    assert sorted(importing.stored.stored) == ids(*range(5))
    assert [token for _, _, token in amazon.asked] == [None, "2", "4"]  # goes on where it was


def test_ORD_1_a_kill_between_a_page_and_its_note_repeats_that_page_alone() -> None:
    importing = Importing(amazon=AmazonOrders(*(order(n) for n in range(5))))

    importing.stored = DyingOrders(dies_at=2)
    with pytest.raises(Killed):
        importing.run()
    importing.run()
    assert [token for _, _, token in importing.amazon.asked] == [None, "2", "2", "4"]
    assert sorted(importing.stored.stored) == ids(*range(5))


def test_ORD_1_a_search_that_goes_on_keeps_the_time_at_which_it_began() -> None:
    amazon = AmazonOrders(*(order(n) for n in range(5)), fails=[None, Unreachable("down")])
    importing = Importing(amazon=amazon)
    with pytest.raises(Unreachable):
        importing.run()
    importing.clock.advance(4 * 3600)
    importing.run()
    assert importing.stored.cursors == {"us": START - TWO_MINUTES}
    assert {since for _, since, _ in amazon.asked} == {START - timedelta(days=30)}


def test_ORD_1_a_token_too_old_begins_anew() -> None:
    amazon = AmazonOrders(*(order(n) for n in range(5)), fails=[None, Unreachable("down")])
    importing = Importing(amazon=amazon)
    with pytest.raises(Unreachable):
        importing.run()
    importing.clock.advance(23 * 3600)
    importing.run()
    assert [token for _, _, token in amazon.asked] == [None, None, "2", "4"]
    assert importing.stored.cursors == {"us": START + timedelta(hours=23) - TWO_MINUTES}


def test_ORD_1_a_token_almost_too_old_is_used() -> None:
    amazon = AmazonOrders(*(order(n) for n in range(5)), fails=[None, Unreachable("down")])
    importing = Importing(amazon=amazon)
    with pytest.raises(Unreachable):
        importing.run()
    importing.clock.advance(23 * 3600 - 1)
    importing.run()
    assert [token for _, _, token in amazon.asked] == [None, "2", "4"]


def test_ORD_1_a_token_that_amazon_refuses_begins_anew() -> None:
    refused = Refused("searchOrders", "InvalidInput", "paginationToken")
    amazon = AmazonOrders(*(order(n) for n in range(5)), fails=[None, refused])
    importing = Importing(amazon=amazon)
    with pytest.raises(Refused):
        importing.run()
    assert importing.cursor == Cursor(served={"us": START})
    importing.run()
    assert [token for _, _, token in amazon.asked] == [None, None, "2", "4"]


def test_ORD_1_a_long_outage_is_made_up_from_the_old_cursor() -> None:
    importing = Importing(amazon=AmazonOrders(order(1)))
    importing.run()
    importing.clock.advance(72 * 3600)
    importing.amazon.orders += [order(2, updated=1.0), order(3, updated=71.0)]
    assert importing.run() == Turn(3)
    assert len(importing.stored.stored) == 3
    assert importing.amazon.asked[1][1] == START - timedelta(minutes=7)


def test_ORD_1_an_older_answer_never_overwrites_a_newer_order() -> None:
    newer, older = order(1, updated=2.0), order(1, updated=1.0)
    importing = Importing(amazon=AmazonOrders(newer, older))
    importing.run()
    assert importing.stored.stored[ids(1)[0]].updated_at == START + timedelta(hours=2)


def test_ORD_1_a_clock_set_back_does_not_set_the_cursor_back() -> None:
    importing = Importing()
    importing.knows(us=600)
    importing.run()
    assert importing.stored.cursors["us"] == START + timedelta(hours=10)


def test_ORD_1_stores_of_an_account_are_searched_at_once_from_the_oldest_cursor() -> None:
    importing = Importing(
        a_store("us"),
        a_store("ca", CA),
        amazon=AmazonOrders(order(1, updated=0.1), order(2, updated=0.1, store_id="ca")),
    )
    importing.knows(us=20, ca=10)
    importing.clock.advance(1800)
    assert importing.run() == Turn(2)
    since = START + timedelta(minutes=10) - FIVE_MINUTES
    assert importing.amazon.asked == [(("ca", "us"), since, None)]
    reached = START + timedelta(minutes=28)
    assert importing.stored.cursors == {"us": reached, "ca": reached}


def test_ORD_1_a_new_store_looks_back_by_itself_after_the_others() -> None:
    importing = Importing(a_store("us"), a_store("ca", CA), amazon=AmazonOrders(order(1, -48, store_id="ca")))
    importing.knows(us=0)
    assert importing.run() == Turn(1)
    assert importing.amazon.asked == [
        (("us",), START - FIVE_MINUTES, None),
        (("ca",), START - timedelta(days=30), None),
    ]
    importing.run()
    assert importing.searched[-1] == ("ca", "us")


def test_ORD_1_a_long_first_look_gives_the_others_their_turn() -> None:
    importing = Importing(
        a_store("us"),
        a_store("ca", CA),
        amazon=AmazonOrders(*(order(n, store_id="ca") for n in range(6))),
    )
    importing.stored = SlowOrders(importing.clock, 100.0)
    importing.knows(us=0)
    assert importing.run() == Turn(2, waits_for="other_stores")
    assert importing.searched == [("us",), ("ca",)]
    assert importing.run() == Turn(2, waits_for="other_stores")
    assert importing.searched[2:] == [("us",), ("ca",)]
    assert importing.run() == Turn(2)
    assert [token for ids, _, token in importing.amazon.asked if ids == ("ca",)] == [None, "2", "4"]
    assert importing.stored.cursors["ca"] == START + timedelta(seconds=100) - TWO_MINUTES


def test_ORD_1_in_a_throttled_bucket_a_first_look_and_the_others_take_turns() -> None:
    """One search in each turn, the second is throttled."""
    importing = Importing(
        a_store("us"),
        a_store("ca", CA),
        amazon=AmazonOrders(*(order(n, store_id="ca") for n in range(6))),
    )
    importing.knows(us=0)
    for _ in range(4):
        importing.amazon.fails = [None, Throttled("searchOrders", 179.0)]
        with pytest.raises(Throttled):
            importing.run()
        importing.clock.advance(179)
    assert importing.searched == [("us",), ("ca",), ("us",), ("ca",)]


def test_ORD_1_a_store_that_fails_holds_up_no_other() -> None:
    importing = Importing(
        a_store("us"),
        a_store("ca", CA),
        a_store("mx", "A1AM78C64UM0Y8"),
        amazon=AmazonOrders(order(1), order(3, store_id="mx")),
    )
    importing.amazon.refuses = {("ca",): Unauthorised("no")}
    importing.knows(us=-60)
    turn = importing.run()
    assert (turn.count, turn.waits_for, str(turn.trouble)) == (2, "", "no")
    assert sorted(importing.stored.cursors) == ["mx", "us"]


def test_ORD_1_where_every_store_fails_the_first_trouble_is_raised() -> None:
    importing = Importing(a_store("us"), a_store("ca", CA))
    importing.amazon.refuses = {("us",): Unreachable("first"), ("ca",): Unreachable("second")}
    with pytest.raises(Unreachable, match="first"):
        importing.run()
    assert importing.track.jobs.saves == []


def test_ORD_1_stores_that_amazon_refuses_together_are_searched_apart_for_six_hours() -> None:
    """One marketplace that the account may not use any more makes Amazon refuse the whole search."""
    importing = Importing(a_store("us"), a_store("ca", CA), amazon=AmazonOrders(order(1)))
    no = Refused("searchOrders", "InvalidInput", "marketplaceIds")
    importing.amazon.refuses = {("ca", "us"): no, ("ca",): no}
    importing.knows(us=-60, ca=-60)
    with pytest.raises(Refused):
        importing.run()
    assert importing.cursor.apart_at == START
    turn = importing.run()
    assert (turn.count, turn.trouble) == (1, no)
    assert importing.searched == [("us",)]
    importing.clock.advance(6 * 3600 - 1)
    importing.run()
    assert importing.searched == [("us",), ("us",)]
    importing.amazon.refuses = {}
    importing.clock.advance(1)
    importing.run()
    assert importing.searched[-1] == ("ca", "us")


def test_ORD_1_stores_whose_first_has_no_credentials_are_searched_apart() -> None:
    importing = Importing(a_store("us"), a_store("ca", CA), amazon=AmazonOrders(order(1, store_id="ca")))
    importing.amazon.refuses = {("ca", "us"): Unauthorised("none"), ("us",): Unauthorised("none")}
    importing.knows(us=-60, ca=-60)
    with pytest.raises(Unauthorised):
        importing.run()
    assert importing.run().count == 1
    assert importing.searched == [("ca",)]


def test_ORD_1_a_single_store_that_is_refused_is_not_parted() -> None:
    importing = Importing()
    importing.amazon.refuses = {("us",): Refused("searchOrders", "InvalidInput", "no")}
    with pytest.raises(Refused):
        importing.run()
    assert importing.cursor == Cursor()


def test_ORD_1_throttled_ends_the_turn_because_all_share_the_bucket() -> None:
    importing = Importing(a_store("us"), a_store("ca", CA))
    importing.amazon.fails = [Throttled("searchOrders", 5.0)]
    with pytest.raises(Throttled):
        importing.run()
    assert importing.amazon.asked == []


def test_ORD_1_a_search_of_stores_that_are_gone_is_forgotten() -> None:
    importing = Importing()
    left = Search(("ca",), START, START, "2", START)
    asyncio.run(importing.track.next().keep(Cursor((left,))))
    importing.amazon.orders = [order(n) for n in range(3)]
    importing.amazon.fails = [None, Unreachable("down")]
    with pytest.raises(Unreachable):
        importing.run()
    assert importing.cursor.searches == (Search(("us",), START - timedelta(days=30), START, "2", START),)
    assert importing.cursor.served == {"us": START}


def test_ORD_1_a_search_of_other_stores_under_way_is_kept() -> None:
    importing = Importing(a_store("us"), a_store("ca", CA))
    importing.amazon.orders = [order(n, store_id="ca") for n in range(3)]
    importing.knows(us=0)
    importing.amazon.fails = [None, None, Unreachable("down")]
    importing.run()
    assert [search.store_ids for search in importing.cursor.searches] == [("ca",)]
    importing.amazon.fails = [None, Unreachable("down")]
    importing.run()
    assert [(search.store_ids, search.token) for search in importing.cursor.searches] == [(("ca",), "2")]


def test_the_import_says_which_stores_it_is_for() -> None:
    assert repr(Importing(a_store("us"), a_store("ca", CA)).job()) == "<ImportOrders us, ca>"
    assert repr(nowhere(MemoryStores(), AmazonOrders())) == "<Locating>"


# ---- locations


def nowhere(stores: MemoryStores, amazon: AmazonOrders) -> Locating:
    """Before any order is stored."""
    return Locating(stores, lambda _store: amazon, dict[str, Order]().get)


def located(*orders: Order, **places: str | Exception) -> tuple[Importing, AmazonOrders]:
    """An import of an MLI store with location EAST mapped to a warehouse, WEST to none."""
    amazon = AmazonOrders(*orders)
    importing = Importing(a_store(mli=MLI), amazon=amazon)
    importing.stores.places["us"] = (
        Location("us", "EAST", "e", "East", warehouse="newark"),
        Location("us", "WEST", "w", "West"),
    )
    amazon.places = {ids(int(number[1:]))[0]: place for number, place in places.items()}
    return importing, amazon


def placed(importing: Importing) -> list[tuple[str, str]]:
    stored = importing.stored.stored
    return [(stored[key].location, stored[key].warehouse) for key in sorted(stored)]


def test_INV_6_a_new_order_gets_its_location_and_that_ones_warehouse() -> None:
    importing, _ = located(order(1), order(2), order(3), n1="EAST", n2="WEST")
    importing.run()
    assert placed(importing) == [("EAST", "newark"), ("WEST", ""), ("", "")]


def test_INV_6_a_location_once_known_is_not_asked_for_again() -> None:
    importing, amazon = located(order(1), n1="EAST")
    importing.run()
    amazon.orders = [order(1, updated=1.0)]
    importing.clock.advance(3700)
    importing.run()
    assert amazon.asked_places == ids(1)
    assert placed(importing) == [("EAST", "newark")]
    assert importing.stored.stored[ids(1)[0]].updated_at == START + timedelta(hours=1)


@pytest.mark.parametrize(
    ("status", "is_asked"),
    [
        (OrderStatus.OPEN, True),
        (OrderStatus.REVIEW, True),
        (OrderStatus.PARTLY_SHIPPED, True),
        (OrderStatus.PENDING, False),
        (OrderStatus.SHIPPED, False),
        (OrderStatus.CANCELLED, False),
    ],
)
def test_INV_6_only_what_is_to_be_packed_needs_a_location(status: OrderStatus, is_asked: bool) -> None:
    importing, amazon = located(order(1, status=status), n1="EAST")
    importing.run()
    assert amazon.asked_places == (ids(1) if is_asked else [])


def test_INV_6_a_location_that_cannot_be_learned_stays_empty_and_stops_no_import() -> None:
    importing, amazon = located(order(1), order(2), n1=Unreachable("down"), n2="EAST")
    assert importing.run() == Turn(2)
    assert placed(importing) == [("", ""), ("EAST", "newark")]
    assert amazon.asked_places == ids(1, 2)


def test_INV_6_a_bucket_that_is_empty_is_left_alone_for_that_page() -> None:
    importing, amazon = located(order(1), order(2), order(3), n1=Throttled("getOrder", 2.0), n2="EAST")
    importing.run()
    assert amazon.asked_places == ids(1, 3)  # the second page asks again
    assert placed(importing) == [("", "")] * 3


def test_INV_6_no_more_are_asked_for_at_once_than_the_bucket_holds() -> None:
    stores = MemoryStores(a_store(mli=MLI))
    amazon = AmazonOrders()
    locating = nowhere(stores, amazon)
    asyncio.run(locating.located([order(n) for n in range(40)]))
    assert amazon.asked_places == ids(*range(25))


def test_INV_6_without_mli_nobody_asks_for_locations() -> None:
    importing, amazon = located(order(1), n1="EAST")
    importing.stores.change("us", mli=Mli())
    importing.run()
    assert amazon.asked_places == []
    assert importing.stored.stored[ids(1)[0]] == order(1)


def test_INV_6_after_mli_what_was_bought_before_still_gets_its_location() -> None:
    importing, amazon = located(order(1), order(2), order(3), n1="EAST", n2="EAST", n3="EAST")
    moments = (START - timedelta(microseconds=1), START, START + timedelta(microseconds=1))
    amazon.orders = [
        msgspec.structs.replace(each, purchased_at=at)
        for each, at in zip(amazon.orders, moments, strict=True)
    ]
    importing.stores.change("us", mli=Mli(off_at=START))
    importing.run()
    assert amazon.asked_places == ids(1)
    assert placed(importing) == [("EAST", "newark"), ("", ""), ("", "")]


def test_INV_6_an_order_without_location_is_asked_about_again_once_it_has_changed() -> None:
    amazon = AmazonOrders()
    locating = nowhere(MemoryStores(a_store(mli=MLI)), amazon)
    asked = [order(1), order(1), order(2), order(1, updated=1.0), order(1, updated=1.0), order(2)]
    for each in asked:
        assert asyncio.run(locating.located([each])) == (each,)
    assert amazon.asked_places == ids(1, 2, 1)


def test_INV_6_what_was_not_answered_is_asked_about_again() -> None:
    amazon = AmazonOrders()
    amazon.places = {ids(1)[0]: Unreachable("down")}
    locating = nowhere(MemoryStores(a_store(mli=MLI)), amazon)
    for _ in range(2):
        asyncio.run(locating.located([order(1)]))
    assert amazon.asked_places == ids(1, 1)


def test_INV_6_the_longest_known_is_forgotten_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.sync.jobs.locating.REMEMBERED", 2)
    amazon = AmazonOrders()
    locating = nowhere(MemoryStores(a_store(mli=MLI)), amazon)
    for number in (1, 2, 3, 3, 2, 1):
        asyncio.run(locating.located([order(number)]))
    assert amazon.asked_places == ids(1, 2, 3, 1)


def test_INV_6_an_order_of_no_store_of_ours_is_left_as_it_is() -> None:
    locating = nowhere(MemoryStores(), AmazonOrders())
    assert asyncio.run(locating.located([order(1)])) == (order(1),)
    assert msgspec.structs.replace(order(1), location="EAST") == locating.placed(order(1), "EAST")
