"""Few changes, by PATCH."""

import asyncio

import msgspec
import pytest

from app.domain.catalog import Group, GroupChild
from app.domain.listing import Availability, Issue, Mapping
from app.domain.stock import Level
from app.domain.store import Rule
from app.ports.errors import OutcomeUnknown, Refused, Throttled, Unreachable
from app.ports.listings import ListingKey, Sent
from app.ports.storage import Audited
from app.sync.job import Progress, Turn
from app.sync.jobs.inventory import Cursor
from app.sync.jobs.noting import Noting
from tests.app.sync.fakes_engine import MemoryJobs
from tests.app.sync.fakes_listings import MemoryListings, a_listing
from tests.app.sync.inventory import Inventory, row, seller
from tests.fakes import START, ManualClock

CAPPED = Rule(("main",), cap=10)


def test_INV_3_a_quantity_goes_with_its_lead_time_and_is_read_back() -> None:
    inventory = Inventory(a_listing("A"), A=7)
    assert inventory.run() == Turn(1)
    assert inventory.patched == [("A", (row(7, 1),))]
    assert inventory.sent("A") == Sent(
        ListingKey("us", "A"), "DEFAULT", 7, 1, START, read=Availability("DEFAULT", 7, 1)
    )
    assert inventory.amazon.reads == [("A",)]
    assert inventory.track.shown == [("sending_inventory", 0, 1)]


def test_INV_3_only_what_changed_goes_out() -> None:
    inventory = Inventory(a_listing("A"), a_listing("B"), A=7, B=5)
    inventory.run()
    assert [sku for sku, _ in inventory.patched] == ["A", "B"]
    assert inventory.later() == Turn(0)
    inventory.stock.count("B", 4)
    assert inventory.later() == Turn(1)
    assert inventory.patched == [("B", (row(4),))]


def test_INV_3_what_amazon_already_has_is_not_sent() -> None:
    inventory = Inventory(a_listing("A", availability=(row(7, 1),)), A=7)
    assert inventory.run() == Turn(0)
    assert inventory.patched == []


def test_INV_3_after_the_first_look_only_products_that_changed_are_looked_at() -> None:
    inventory = Inventory(a_listing("A"), a_listing("B"), A=7, B=5)
    inventory.run()
    inventory.stock.asked.clear()
    inventory.stock.count("B", 4)
    inventory.later()
    assert set(inventory.stock.asked) == {("B",)}
    inventory.stock.asked.clear()
    inventory.later()
    assert inventory.stock.asked == []


@pytest.mark.parametrize(
    ("seconds", "is_woken", "looks"),
    [(60, False, 0), (60, True, 1), (3599, False, 0), (3600, False, 1)],
)
def test_INV_3_everything_is_looked_at_each_hour_and_when_somebody_asks(
    seconds: float, is_woken: bool, looks: int
) -> None:
    inventory = Inventory(a_listing("A"), A=7)
    inventory.run()
    inventory.stock.asked.clear()
    inventory.later(seconds, is_woken=is_woken)
    assert len(inventory.stock.asked) == looks
    inventory.stock.asked.clear()
    inventory.later(0)
    assert inventory.stock.asked == []


def test_INV_3_a_change_of_the_settings_is_noticed() -> None:
    inventory = Inventory(a_listing("A"), A=10)
    inventory.run()
    inventory.stores.change("us", allocation=Rule(("main",), buffer=4, lead_time_days=3))
    inventory.later()
    assert inventory.patched[1:] == [("A", (row(6, 3),))]


def test_INV_3_many_pages_of_listings_are_looked_at() -> None:
    skus = [f"S{number:03}" for number in range(215)]
    inventory = Inventory(
        *(a_listing(sku, availability=(row(3),)) for sku in skus), levels=dict.fromkeys(skus, 3)
    )
    inventory.stock.rows["S214"] = (Level("main", 1),)
    inventory.stock.rows["S100"] = (Level("main", 2),)
    inventory.run()
    assert inventory.patched == [("S100", (row(2),)), ("S214", (row(1),))]


def test_INV_3_many_changed_products_are_looked_at_in_pages() -> None:
    skus = [f"S{number:03}" for number in range(150)]
    inventory = Inventory(
        *(a_listing(sku, availability=(row(3),)) for sku in skus), levels=dict.fromkeys(skus, 3)
    )
    inventory.run()
    inventory.stock.asked.clear()
    for sku in skus:
        inventory.stock.count(sku, 3)
    inventory.later()
    assert [len(asked) for asked in inventory.stock.asked] == [100, 50]


def test_INV_2_a_listing_of_three_and_one_of_a_group_follow_their_products() -> None:
    three = a_listing("THREE", mapping=Mapping("A", units=3))
    group = a_listing("SET", mapping=Mapping("G", is_group=True))
    inventory = Inventory(three, group, A=10, B=4)
    inventory.groups["G"] = Group("G", "Set", (GroupChild("A", 2), GroupChild("B", 1)))
    inventory.stock.selling = {"A": [("us", "SET"), ("us", "THREE")]}
    inventory.run()
    assert inventory.patched == [("SET", (row(4),)), ("THREE", (row(3),))]
    inventory.stock.count("A", 5)
    inventory.later()
    assert inventory.patched == [("SET", (row(2),)), ("THREE", (row(1),))]


def test_INV_2_a_listing_of_a_group_that_is_gone_sells_nothing() -> None:
    inventory = Inventory(a_listing("SET", mapping=Mapping("G", is_group=True)))
    inventory.run()
    assert inventory.patched == [("SET", (row(0),))]


def test_INV_3_what_goes_out_is_todays_quantity_at_the_moment_of_sending() -> None:
    """Ten were there at the look, eight when it left."""
    inventory = Inventory(a_listing("A"), a_listing("B"), A=1, B=10)
    store = inventory.listings.note_sent

    async def sell_meanwhile(rows: list[Sent]) -> None:
        await store(rows)
        if rows[0].key.sku == "A":
            inventory.stock.count("B", 8)

    inventory.listings.note_sent = sell_meanwhile  # type: ignore[method-assign,assignment]  # a stand-in
    inventory.run()
    assert inventory.patched == [("A", (row(1),)), ("B", (row(8),))]


def test_INV_3_what_is_right_again_at_the_moment_of_sending_is_not_sent() -> None:
    inventory = Inventory(a_listing("A"), a_listing("B", availability=(row(8),)), A=1, B=10)
    store = inventory.listings.note_sent

    async def sell_meanwhile(rows: list[Sent]) -> None:
        await store(rows)
        inventory.stock.count("B", 8)

    inventory.listings.note_sent = sell_meanwhile  # type: ignore[method-assign,assignment]  # a stand-in
    inventory.run()
    assert [sku for sku, _ in inventory.patched] == ["A"]


# ---- what Amazon stored


def test_INV_3_a_lead_time_that_amazon_lost_is_sent_again() -> None:
    inventory = Inventory(a_listing("A"), A=7)
    inventory.amazon.ignores = {"A"}
    inventory.amazon.put_row("A", Availability("DEFAULT", 7))
    inventory.run()
    assert inventory.sent("A").read == Availability("DEFAULT", 7, None)
    assert inventory.patched == [("A", (row(7),))]
    assert inventory.kept().again == ("A",)
    for _ in range(4):
        inventory.later()
    assert inventory.patched == []  # Amazon shows what it took some time later
    inventory.amazon.ignores = set()
    inventory.later()
    assert inventory.patched == [("A", (row(7),))]
    assert inventory.sent("A").read == row(7)
    assert inventory.kept().again == ()


def test_INV_3_what_amazon_shows_late_is_not_sent_twice() -> None:
    inventory = Inventory(a_listing("A"), A=7)
    inventory.amazon.ignores = {"A"}
    inventory.run()
    assert inventory.sent("A").read == Availability("DEFAULT")
    inventory.amazon.put_row("A", row(7))
    for _ in range(10):
        inventory.later()
    assert len(inventory.patched) == 1
    assert inventory.sent("A").read == row(7)


def test_INV_3_a_newer_quantity_does_not_wait_for_the_read_of_the_last() -> None:
    inventory = Inventory(a_listing("A"), A=7)
    inventory.amazon.ignores = {"A"}
    inventory.run()
    inventory.stock.count("A", 6)
    inventory.later()
    assert inventory.patched == [("A", (row(7),)), ("A", (row(6),))]


def test_INV_3_a_read_that_fails_is_made_in_the_next_turn() -> None:
    inventory = Inventory(a_listing("A"), A=7)
    inventory.amazon.no_reads = [Unreachable("down")]
    with pytest.raises(Unreachable):
        inventory.run()
    assert inventory.kept().unread == ("A",)
    assert inventory.sent("A").read is None
    assert inventory.later() == Turn(0)
    assert inventory.sent("A").read == row(7)
    assert inventory.kept().unread == ()
    assert len(inventory.patched) == 1


def test_INV_3_a_listing_that_amazon_does_not_show_has_no_rows() -> None:
    inventory = Inventory(a_listing("A"), A=7)
    inventory.run()
    del inventory.amazon.rows["A"]
    inventory.track.jobs.rows.clear()
    read, differing = asyncio.run(inventory.job()._reading_back.some(["A"]))
    assert (read, differing) == (frozenset("A"), ("A",))
    assert inventory.sent("A").read == Availability("DEFAULT")


def test_INV_3_what_is_read_back_tells_the_listing_too() -> None:
    inventory = Inventory(a_listing("A"), A=7)
    inventory.amazon.put_row("A", title="As Amazon says")
    inventory.run()
    assert inventory.listing("A").title == "As Amazon says"
    assert inventory.listing("A").read_at == START


# ---- refused, unknown, cut off


def test_INV_3_a_refused_quantity_is_an_error_in_amazons_words_and_not_repeated() -> None:
    inventory = Inventory(a_listing("A"), a_listing("B"), A=7, B=2)
    issue = Issue("90220", "lead time is not allowed")
    inventory.amazon.refuses = {"A": (issue,)}
    assert inventory.run() == Turn(1)
    assert inventory.listing("A").issues == (issue,)
    assert (inventory.sent("A").held, inventory.sent("A").quantity) == ("refused", 7)
    assert inventory.listings.audited == [Audited(START, "", "", "inventory_refused", detail="us A 90220")]
    inventory.later(6 * 3600 - 1)
    assert [sku for sku, _ in inventory.patched] == ["A", "B"]
    inventory.later(1, is_woken=True)
    assert inventory.patched == [("A", (row(7),))]


def test_INV_3_another_quantity_than_the_refused_one_is_tried_at_once() -> None:
    inventory = Inventory(a_listing("A"), A=7)
    inventory.amazon.refuses = {"A": ()}
    inventory.run()
    assert inventory.listings.audited == []
    inventory.amazon.refuses = {}
    inventory.stock.count("A", 6)
    inventory.later()
    assert inventory.patched[1:] == [("A", (row(6),))]
    assert inventory.sent("A").held == ""


def test_INV_3_a_patch_that_amazon_answers_with_no_is_refused_too() -> None:
    inventory = Inventory(a_listing("A"), a_listing("B"), A=7, B=1)
    inventory.amazon.fails = [Refused("patchListingsItem", "InvalidInput", "Invalid parameters")]
    assert inventory.run() == Turn(1)
    assert inventory.listing("A").issues == (Issue("InvalidInput", "Invalid parameters"),)
    assert [sku for sku, _ in inventory.patched] == ["B"]


def test_INV_3_a_refused_row_that_is_held_for_another_reason_was_never_stored() -> None:
    inventory = Inventory(a_listing("A"), A=7)
    inventory.amazon.refuses = {"A": ()}
    inventory.run()
    inventory.stores.change("us", allocation=None)
    inventory.later()
    voided = Sent(ListingKey("us", "A"), "DEFAULT", None, None, START, held="no_allocation")
    assert inventory.sent("A") == voided
    inventory.amazon.refuses = {}
    inventory.stores.change("us", allocation=Rule(("main",)))
    inventory.later()
    assert inventory.patched[1:] == [("A", (row(7),))]


def test_INV_3_a_refused_listing_that_is_gone_meanwhile_is_not_made_anew() -> None:
    listings = MemoryListings()
    noting = Noting("us", listings, ManualClock())
    asyncio.run(noting.refused("A", (), (Issue("1", "no"),)))
    asyncio.run(noting.sent(()))
    assert (listings.rows, listings.audited, listings.notes) == ({}, [], 0)
    assert repr(noting) == "<Noting us>"


@pytest.mark.parametrize(
    "error", [OutcomeUnknown("cut"), Unreachable("down"), Throttled("patchListingsItem", 1.0)]
)
def test_INV_3_a_turn_that_is_cut_off_loses_nothing_that_was_sent(error: Exception) -> None:
    inventory = Inventory(a_listing("A"), a_listing("B"), A=7, B=5)
    inventory.amazon.fails = [None, error]
    with pytest.raises(type(error)):
        inventory.run()
    assert inventory.listings.quantities() == {"A": 7}
    assert inventory.kept().unread == ("A", "B")
    assert inventory.kept().sight == Cursor().sight
    assert inventory.later() == Turn(1)
    assert inventory.patched == [("A", (row(7),)), ("B", (row(5),))]
    assert inventory.listings.quantities() == {"A": 7, "B": 5}


def test_the_parts_of_the_job_name_themselves() -> None:
    inventory = Inventory(a_listing("A"), A=1)
    job = inventory.job()
    parts = (job, job._looking, job._patching, job._feeds, job._reading_back, inventory.planning())
    assert [repr(part) for part in parts] == [
        "<SendInventory us>",
        "<Looking us>",
        "<Patching 0 sent, 0 held>",
        "<Feeds of us>",
        "<ReadingBack us>",
        "<Planning us>",
    ]
    assert repr(inventory.live()) == "<Live 0 listings of us>"
    asyncio.run(job.run(Progress(MemoryJobs(), inventory.track.row, lambda _run: None)))
    assert repr(job._patching) == "<Patching 1 sent, 0 held>"


def test_INV_3_a_patch_names_the_product_type() -> None:
    inventory = Inventory(a_listing("A", product_type="MUG"), A=7)
    inventory.run()
    assert inventory.amazon.types == {"A": "MUG"}


def test_INV_3_what_was_not_read_back_stays_so_through_a_turn_that_is_cut_off() -> None:
    inventory = Inventory(a_listing("A"), a_listing("B"), A=7, B=5)
    inventory.amazon.no_reads = [Unreachable("down")]
    with pytest.raises(Unreachable):
        inventory.run()
    inventory.stock.count("B", 4)
    inventory.amazon.no_reads = [None, Unreachable("down")]
    with pytest.raises(Unreachable):
        inventory.later()
    assert inventory.kept().unread == ("B",)
    inventory.later()
    assert inventory.sent("B").read == row(4)


# ---- what Amazon sold


def sold(inventory: Inventory, sku: str, left: int, *, units: int) -> None:
    """An order came in: Amazon has ``left``, ours is to be ``units``, and what was read is void."""
    inventory.lists(a_listing(sku, availability=(row(left),)))
    before = inventory.sent(sku)
    inventory.listings.noted["us", sku, "DEFAULT"] = msgspec.structs.replace(before, read=None)
    inventory.stock.count(sku, units)


def test_INV_3_what_amazon_took_off_is_read_and_sent_anew_where_the_allocation_stays() -> None:
    inventory = Inventory(a_listing("A"), a_listing("B"), A=12, B=5, store=seller(allocation=CAPPED))
    inventory.run()
    inventory.patched.clear()
    inventory.amazon.reads.clear()
    inventory.clock.advance(240)
    sold(inventory, "A", 8, units=11)
    assert inventory.later() == Turn(0, "read_back", 1.0)
    assert inventory.kept().unread == ("A",)
    assert inventory.later(1) == Turn(1)
    assert inventory.patched == [("A", (row(10),))]
    assert inventory.amazon.reads == [("A",), ("A",)]
    assert inventory.sent("A").read == row(10)
    assert inventory.later() == Turn(0)


def test_INV_3_what_amazon_took_off_just_after_it_was_sent_waits_until_it_has_settled() -> None:
    inventory = Inventory(a_listing("A"), A=12, store=seller(allocation=CAPPED))
    inventory.run()
    inventory.patched.clear()
    sold(inventory, "A", 8, units=11)
    assert inventory.later(60) == Turn(0, "read_back", 1.0)
    assert inventory.later(1) == Turn(0)
    assert (inventory.kept().unread, inventory.kept().again) == ((), ("A",))
    assert [inventory.later(239), inventory.patched] == [Turn(1), [("A", (row(10),))]]


def test_INV_3_what_goes_out_anyway_is_read_once() -> None:
    inventory = Inventory(a_listing("A"), A=9, store=seller(allocation=CAPPED))
    inventory.run()
    inventory.amazon.reads.clear()
    sold(inventory, "A", 8, units=8)
    assert inventory.later() == Turn(1)
    assert inventory.amazon.reads == [("A",)]


@pytest.mark.parametrize("changes", [{"held": "refused"}, {"feed_id": "f-1"}, {"quantity": None}])
def test_INV_3_nothing_is_read_of_what_does_not_stand_there(changes: dict[str, object]) -> None:
    inventory = Inventory(a_listing("A"), A=12, store=seller(allocation=CAPPED))
    inventory.run()
    sold(inventory, "A", 10, units=11)
    noted = msgspec.structs.replace(inventory.sent("A"), **changes)
    inventory.listings.noted["us", "A", "DEFAULT"] = noted
    (plan,) = inventory.planning().of(["A"])
    assert not plan.is_unread


def test_INV_4_nothing_is_read_of_a_listing_that_gets_nothing() -> None:
    inventory = Inventory(a_listing("A"), A=12)
    inventory.run()
    sold(inventory, "A", 10, units=11)
    inventory.stores.change("us", allocation=None)
    (plan,) = inventory.planning().of(["A"])
    assert not plan.is_unread
