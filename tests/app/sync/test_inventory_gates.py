"""What must not go, and what has to go first: NARF (INV-5) and MLI (INV-6)."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

import pytest

from app.domain.listing import Availability, Change, Channel, Issue, Listing
from app.domain.stock import Level, Location
from app.domain.store import Mli, Narf, Rule, Store
from app.ports.amazon_listings import FeedMessage, Submission
from app.ports.errors import OutcomeUnknown, Throttled, Unreachable
from app.ports.listings import ListingKey, Sent
from app.sync.job import Turn
from app.sync.jobs import feeding
from app.sync.jobs.feeding import Feeding
from tests.app.sync.fakes_listings import AmazonFeeds, AmazonListings, a_listing
from tests.app.sync.inventory import Inventory, row, seller
from tests.fakes import START, ManualClock

OPEN = Narf(is_enrolled=True, opened_at=START, opened_by="Manager One")
EAST, WEST = "loc-east", "loc-west"


def narf(*listings: Listing, gate: Narf = OPEN, **on_hand: int) -> Inventory:
    return Inventory(*listings, store=seller(narf=gate), levels=on_hand)


# ---- NARF


def test_INV_5_nothing_is_sent_until_the_gate_is_open() -> None:
    inventory = narf(a_listing("A"), gate=Narf(is_enrolled=True), A=7)
    inventory.run()
    assert inventory.patched == []
    assert inventory.listings.held() == {"A": "narf_shut"}
    inventory.stores.change("us", narf=OPEN)
    inventory.later()
    assert inventory.patched == [("A", (row(7),))]


def test_INV_5_the_live_type_is_read_before_each_patch_twenty_at_a_time() -> None:
    inventory = narf(a_listing("A"), a_listing("B"), A=7, B=5)
    inventory.run()
    assert inventory.amazon.reads == [("A", "B"), ("A", "B")]  # before, and back
    assert [sku for sku, _ in inventory.patched] == ["A", "B"]


def test_INV_5_a_store_that_is_not_enrolled_reads_back_alone() -> None:
    inventory = Inventory(a_listing("A"), A=7)
    inventory.run()
    assert inventory.amazon.reads == [("A",)]


def test_INV_5_a_sku_just_moved_to_fba_in_seller_central_is_not_pulled_back() -> None:
    inventory = narf(a_listing("A"), a_listing("B"), A=7, B=5)
    inventory.amazon.put_row("A", Availability("AMAZON_NA"), channel=Channel.FBA)
    assert inventory.run() == Turn(1)
    assert [sku for sku, _ in inventory.patched] == ["B"]
    assert inventory.listings.held() == {"A": "fba"}
    assert inventory.listing("A").channel is Channel.FBA
    inventory.later(is_woken=True)
    assert inventory.patched == []


def test_INV_5_a_type_that_cannot_be_read_sends_nothing_and_is_listed() -> None:
    inventory = narf(a_listing("A"), A=7)
    inventory.amazon.no_reads = [Unreachable("down")]
    assert inventory.run() == Turn(0)
    assert inventory.patched == []
    assert inventory.listings.held() == {"A": "narf_unread"}
    assert inventory.kept().again == ("A",)
    assert inventory.later() == Turn(1)  # and is tried again
    assert inventory.patched == [("A", (row(7),))]
    assert inventory.listings.held() == {}
    assert inventory.kept().again == ()


def test_INV_5_it_stays_listed_while_it_cannot_be_read() -> None:
    inventory = narf(a_listing("A"), A=7)
    inventory.amazon.no_reads = [Unreachable("down")]
    inventory.run()
    notes = inventory.listings.notes
    inventory.amazon.no_reads = [None, Unreachable("down")]  # the read back of the turn, the live one
    inventory.later()
    assert inventory.listings.held() == {"A": "narf_unread"}
    assert inventory.listings.notes == notes


def test_INV_5_what_amazon_does_not_name_is_unread() -> None:
    inventory = narf(a_listing("A"), A=7)
    del inventory.amazon.rows["A"]
    inventory.run()
    assert inventory.listings.held() == {"A": "narf_unread"}


def test_INV_5_what_was_unread_and_turns_out_to_be_fba_says_so() -> None:
    inventory = narf(a_listing("A"), A=7)
    inventory.amazon.no_reads = [Unreachable("down")]
    inventory.run()
    inventory.amazon.put_row("A", Availability("AMAZON_NA"), channel=Channel.FBA)
    inventory.later()
    assert inventory.listings.held() == {"A": "fba"}
    notes = inventory.listings.notes
    inventory.later(is_woken=True)
    assert (inventory.listings.notes, inventory.patched) == (notes, [])


def test_INV_5_an_unknown_type_is_unread() -> None:
    inventory = narf(a_listing("A"), A=7)
    inventory.amazon.put_row("A", channel=Channel.UNKNOWN)
    inventory.run()
    assert inventory.patched == []
    assert inventory.listings.held() == {"A": "narf_unread"}


class SlowPatches(AmazonListings):
    """Each patch takes 31 seconds."""

    clock: ManualClock

    async def patch(self, sku: str, product_type: str, changes: Sequence[Change]) -> Submission:
        self.clock.advance(31)
        return await super().patch(sku, product_type, changes)


def test_INV_5_a_type_read_a_minute_ago_counts_no_longer() -> None:
    listings = [a_listing(sku) for sku in ("A", "B", "C")]
    inventory = narf(*listings, A=1, B=2, C=3)
    inventory.amazon = SlowPatches(*listings)
    inventory.amazon.clock = inventory.clock
    assert inventory.run() == Turn(2)
    assert [sku for sku, _ in inventory.patched] == ["A", "B"]
    assert inventory.listings.held() == {"C": "narf_unread"}
    assert inventory.kept().again == ("C",)


class HangingPatches(AmazonListings):
    """Waits for a bucket longer than anybody waits."""

    async def patch(self, sku: str, product_type: str, changes: Sequence[Change]) -> Submission:
        await asyncio.Event().wait()
        raise AssertionError


def test_INV_5_a_patch_waits_for_no_bucket_longer_than_the_read_counts() -> None:
    inventory = narf(a_listing("A"), A=7)
    inventory.amazon = HangingPatches(a_listing("A"))
    live = inventory.live()
    asyncio.run(live.look(["A"]))
    inventory.clock.advance(60)
    with pytest.raises(OutcomeUnknown, match="not answered within the minute of the read"):
        asyncio.run(live.in_time(["A"], lambda: inventory.amazon.patch("A", "PRODUCT", ())))


def test_INV_5_the_oldest_read_decides_and_what_was_not_read_cannot_go() -> None:
    inventory = narf(a_listing("A"), a_listing("B"), A=7, B=5)
    live = inventory.live()

    async def main() -> None:
        await live.look(["A"])
        inventory.clock.advance(40)
        await live.look(["B"])
        assert live._left(["A", "B"]) == timedelta(seconds=20)
        assert live._left(["B"]) == timedelta(seconds=60)
        assert await live.in_time(["A", "B"], lambda: asyncio.sleep(0, "answer")) == "answer"
        with pytest.raises(OutcomeUnknown):
            await live.in_time(["A", "C"], lambda: asyncio.sleep(0.1, "answer"))

    asyncio.run(main())
    assert repr(live) == "<Live 2 listings of us>"


def test_INV_5_a_read_that_fails_leaves_only_its_own_twenty_unread() -> None:
    skus = [f"S{number:02}" for number in range(45)]
    inventory = Inventory(
        *(a_listing(sku) for sku in skus), store=seller(narf=OPEN), levels=dict.fromkeys(skus, 3)
    )
    inventory.amazon.no_reads = [None, Throttled("searchListingsItems", 1.0)]
    assert inventory.run() == Turn(25, "feed", 10.0)
    assert [len(skus) for skus in inventory.amazon.reads] == [20, 20, 5]
    assert [message.sku for message in inventory.feeds.submitted[0]] == [*skus[:20], *skus[40:]]
    assert set(inventory.listings.held()) == set(skus[20:40])
    assert inventory.kept().again == tuple(skus[20:40])
    assert not inventory.kept().is_behind


def test_INV_5_a_feed_takes_no_more_than_can_be_read_in_its_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeding, "MOST_LIVE", 22)
    skus = [f"S{number:02}" for number in range(30)]
    listings, levels = [a_listing(sku) for sku in skus], dict.fromkeys(skus, 3)
    enrolled = Inventory(*listings, store=seller(narf=OPEN), levels=levels)
    assert enrolled.run().count == 22
    assert enrolled.kept().is_behind
    assert Inventory(*listings, levels=levels).run().count == 30


def test_INV_5_one_moved_to_fba_is_left_out_of_the_feed() -> None:
    skus = [f"S{number:02}" for number in range(22)]
    inventory = Inventory(
        *(a_listing(sku) for sku in skus), store=seller(narf=OPEN), levels=dict.fromkeys(skus, 3)
    )
    inventory.amazon.put_row("S03", Availability("AMAZON_NA"), channel=Channel.FBA)
    inventory.run()
    assert [message.sku for message in inventory.feeds.submitted[0]] == [*skus[:3], *skus[4:]]


class HangingFeeds(AmazonFeeds):
    clock: ManualClock

    async def submit(self, messages: Sequence[FeedMessage]) -> str:
        await asyncio.Event().wait()
        raise AssertionError


def test_INV_5_a_feed_that_is_not_taken_in_time_is_of_unknown_outcome() -> None:
    skus = [f"S{number:02}" for number in range(21)]
    inventory = Inventory(
        *(a_listing(sku) for sku in skus), store=seller(narf=OPEN), levels=dict.fromkeys(skus, 3)
    )
    inventory.feeds = HangingFeeds(inventory.amazon)
    planning, of = inventory.planning(), type(inventory.planning()).of
    job = inventory.job()
    job._feeds._planning = planning

    def slowly(these: Sequence[str]) -> object:
        inventory.clock.advance(60)
        return of(planning, these)

    planning.of = slowly  # type: ignore[method-assign,assignment]  # in the place of the planner's own
    with pytest.raises(OutcomeUnknown):
        asyncio.run(job.run(inventory.track.next()))
    assert inventory.kept().feeding == Feeding(tuple(skus), START + timedelta(seconds=60))


# ---- MLI


def mli(*locations: Location, is_on: bool = True) -> Store:
    return seller(mli=Mli(is_on=is_on), allocation=Rule(("east", "west")))


def located(listing: Listing, *, is_on: bool = True) -> Inventory:
    """EAST and WEST mapped, a third location not; 4 units in east, 6 in west, 99 elsewhere."""
    inventory = Inventory(listing, store=mli(is_on=is_on))
    inventory.stock.rows["A"] = (Level("east", 4), Level("west", 6), Level("main", 99))
    inventory.stores.places["us"] = (
        Location("us", EAST, "e", "East", warehouse="east"),
        Location("us", WEST, "w", "West", warehouse="west"),
        Location("us", "loc-new", "n", "New"),
    )
    return inventory


def test_INV_6_enabling_zeroes_default_first_then_each_location_gets_its_own() -> None:
    inventory = located(a_listing("A", availability=(row(10),)))
    assert inventory.run() == Turn(1)
    assert inventory.patched == [
        ("A", (row(0),)),
        ("A", (row(4, code=EAST), row(6, code=WEST))),
    ]
    assert inventory.listings.held() == {"A": "location_unmapped"}
    assert inventory.sent("A", EAST).read == row(4, code=EAST)
    assert inventory.later(is_woken=True) == Turn(0)


def test_INV_6_disabling_zeroes_the_locations_first() -> None:
    inventory = located(
        a_listing("A", availability=(row(0), row(4, code=EAST), row(6, code=WEST))), is_on=False
    )
    inventory.run()
    assert inventory.patched == [
        ("A", (row(0, code=EAST), row(0, code=WEST))),
        ("A", (row(10),)),
    ]


def test_INV_6_where_the_zero_is_refused_nothing_follows() -> None:
    inventory = located(a_listing("A", availability=(row(10),)))
    issue = Issue("1", "no")
    inventory.amazon.refuses = {"A": (issue,)}
    assert inventory.run() == Turn(0)
    assert inventory.patched == [("A", (row(0),))]
    inventory.stock.put("A", Level("east", 3))
    inventory.later()
    assert inventory.patched == []
    assert inventory.sent("A").held == "refused"
    inventory.amazon.refuses = {}
    inventory.later(6 * 3600)
    assert [sku for sku, _ in inventory.patched] == ["A", "A"]


def test_INV_6_by_feed_the_zeros_go_alone_and_the_rest_follows_when_they_are_accepted() -> None:
    skus = [f"S{number:02}" for number in range(21)]
    listings = [a_listing(sku, availability=(row(10),)) for sku in skus]
    inventory = Inventory(*listings, store=mli())
    inventory.stock.rows |= {sku: (Level("east", 4),) for sku in skus}
    inventory.stores.places["us"] = (Location("us", EAST, "e", "East", warehouse="east"),)
    inventory.run()
    assert {message.changes for message in inventory.feeds.submitted[0]} == {(Change(row(0)),)}
    inventory.feeds.refuses = {"S02": (Issue("1", "no"),)}
    inventory.feeds.work()
    inventory.later()
    inventory.later()
    assert [sku for sku, _ in inventory.patched] == [sku for sku in skus if sku != "S02"]
    assert inventory.sent("S03", EAST).quantity == 4


def test_INV_6_a_location_that_lost_its_warehouse_is_zeroed() -> None:
    inventory = located(a_listing("A", availability=(row(0),)))
    inventory.run()
    assert inventory.patched == [("A", (row(4, code=EAST), row(6, code=WEST)))]
    east, _, new = inventory.stores.places["us"]
    inventory.stores.places["us"] = (east, Location("us", WEST, "w", "West"), new)
    inventory.later()
    assert inventory.patched == [("A", (row(0, code=WEST),))]


def test_INV_6_nothing_is_sent_until_a_new_allocation_is_saved() -> None:
    inventory = located(a_listing("A", availability=(row(10),)))
    inventory.stores.change("us", allocation=None)
    inventory.run()
    assert inventory.patched == []
    assert inventory.listings.held() == {"A": "no_allocation"}


def test_INV_6_a_zero_that_was_sent_does_not_go_again() -> None:
    inventory = located(a_listing("A", availability=(row(10),)))
    key = ListingKey("us", "A")
    inventory.listings.noted["us", "A", "DEFAULT"] = Sent(key, "DEFAULT", 0, 1, START)
    inventory.run()
    assert inventory.patched == [("A", (row(4, code=EAST), row(6, code=WEST)))]
