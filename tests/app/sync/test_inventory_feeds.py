"""Many changes, by one feed."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

import pytest

from app.domain.listing import Change, Issue
from app.domain.stock import Level
from app.ports.amazon_listings import FeedMessage, FeedState
from app.ports.errors import Malformed, OutcomeUnknown, Refused, Throttled, Unreachable
from app.ports.listings import Sent
from app.sync import looking
from app.sync.job import Turn
from app.sync.jobs import feeding, reading_back
from app.sync.jobs.feeding import Feeding
from app.sync.jobs.inventory import poll_after
from tests.app.sync.fakes_listings import a_listing
from tests.app.sync.inventory import Inventory, row
from tests.fakes import START

SKUS = tuple(f"S{number:02}" for number in range(21))


def many(count: int = 21) -> Inventory:
    """So many listings, with one to so many units."""
    skus = [f"S{number:02}" for number in range(count)]
    levels = {sku: number for number, sku in enumerate(skus, 1)}
    return Inventory(*(a_listing(sku) for sku in skus), levels=levels)


def test_INV_3_twenty_changes_go_by_patch_and_one_more_by_feed() -> None:
    few, lot = many(20), many(21)
    assert few.run() == Turn(20)
    assert (len(few.patched), few.feeds.submitted) == (20, [])
    assert lot.run() == Turn(21, "feed", 10.0)
    assert (lot.patched, len(lot.feeds.submitted)) == ([], 1)


def test_INV_3_a_feed_carries_each_quantity_with_its_lead_time() -> None:
    inventory = many()
    inventory.run()
    (messages,) = inventory.feeds.submitted
    assert messages[0] == FeedMessage(1, "S00", "PRODUCT", (Change(row(1)),))
    assert messages[20] == FeedMessage(21, "S20", "PRODUCT", (Change(row(21)),))
    assert [message.number for message in messages] == list(range(1, 22))
    sent = inventory.sent("S04")
    assert (sent.quantity, sent.lead_time_days, sent.feed_id, sent.at) == (5, 1, "feed-1", START)
    assert inventory.kept().feeding == Feeding(SKUS, START, "feed-1")


def test_INV_3_a_feed_is_waited_for_and_then_read_back() -> None:
    inventory = many()
    inventory.run()
    assert inventory.later() == Turn(0, "feed", 10.0)
    assert inventory.later(90) == Turn(0, "feed", 30.0)
    assert ("waiting_for_feed", 0, 21) in inventory.track.shown
    inventory.feeds.work()
    assert inventory.later() == Turn(0)
    assert inventory.amazon.reads == [SKUS[:20], SKUS[20:]]
    assert inventory.kept().feeding is None
    assert inventory.kept().unread == ()
    ended = START + timedelta(seconds=210)
    assert inventory.sent("S20") == Sent(inventory.sent("S20").key, "DEFAULT", 21, 1, ended, read=row(21))
    assert len(inventory.feeds.submitted) == 1
    assert ("reading_back", 0, 21) in inventory.track.shown


def test_INV_3_a_refused_message_becomes_its_listings_error_in_amazons_words() -> None:
    inventory = many()
    issue = Issue("90220", "lead time is not allowed")
    inventory.feeds.refuses = {"S00": (issue,), "S20": (issue,)}
    inventory.run()
    inventory.feeds.work()
    inventory.later()
    for sku in ("S00", "S20"):
        assert inventory.listing(sku).issues == (issue,)
        assert (inventory.sent(sku).held, inventory.sent(sku).feed_id) == ("refused", "")
    assert inventory.listing("S01").issues == ()
    assert inventory.sent("S00").quantity == 1
    inventory.later(600, is_woken=True)
    assert inventory.patched == []


def test_INV_3_while_a_feed_is_under_way_few_other_changes_go_by_patch() -> None:
    inventory = many()
    inventory.lists(a_listing("T", availability=(row(0),)))
    inventory.run()
    inventory.stock.count("T", 4)
    inventory.stock.count("S03", 2)
    assert inventory.later() == Turn(1, "feed", 10.0)
    assert inventory.patched == [("T", (row(4),))]
    inventory.feeds.work()
    inventory.later()
    assert inventory.patched == [("S03", (row(2),))]  # what changed in the feed's listings comes after it


def test_INV_3_while_a_feed_is_under_way_many_other_changes_wait_for_it() -> None:
    inventory = many(42)
    for number in range(21):
        inventory.stock.rows[f"S{number:02}"] = ()
        inventory.lists(a_listing(f"S{number:02}", availability=(row(0),)))
    inventory.run()
    assert len(inventory.feeds.submitted) == 1
    for number in range(21):
        inventory.stock.count(f"S{number:02}", 9)
    assert inventory.later() == Turn(0, "feed", 10.0)
    assert inventory.kept().is_behind
    inventory.stock.asked.clear()
    inventory.later()
    assert inventory.stock.asked == []  # all is looked at once, when the feed is over
    inventory.feeds.work()
    inventory.later()
    assert [len(each) for each in inventory.feeds.submitted] == [21, 21]
    assert not inventory.kept().is_behind


def test_INV_3_more_than_a_feed_takes_goes_in_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeding, "MOST", 25)
    inventory = many(50)
    assert inventory.run().count == 25
    assert inventory.kept().is_behind
    inventory.feeds.work()
    inventory.later()
    inventory.later()
    assert [len(each) for each in inventory.feeds.submitted] == [25, 25]
    assert inventory.feeds.submitted[1][0].sku == "S25"
    assert not inventory.kept().is_behind


def test_INV_3_a_look_that_finds_too_much_looks_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "MOST", 22)
    inventory = many(30)
    inventory.run()
    assert len(inventory.feeds.submitted[0]) == 22
    assert inventory.kept().is_behind
    inventory.feeds.work()
    inventory.later()
    inventory.later()
    assert [sku for sku, _ in inventory.patched] == [f"S{number}" for number in range(22, 30)]
    assert not inventory.kept().is_behind


def test_INV_3_many_rows_are_read_back_in_several_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_back, "IN_A_TURN", 20)
    inventory = many(45)
    inventory.run()
    inventory.feeds.work()
    assert inventory.later() == Turn(0, "read_back", 1.0)
    assert inventory.later(1) == Turn(0, "read_back", 1.0)
    assert inventory.later(1) == Turn(0)
    assert [len(skus) for skus in inventory.amazon.reads] == [20, 20, 5]


def test_INV_3_what_amazon_shows_otherwise_is_sent_again_after_a_while() -> None:
    inventory = many()
    inventory.amazon.ignores = {"S05"}
    inventory.run()
    inventory.feeds.work()
    inventory.later()
    assert inventory.kept().again == ("S05",)
    for _ in range(4):
        inventory.later()
    assert inventory.patched == []
    inventory.later()
    assert inventory.patched == [("S05", (row(6),))]


# ---- what is not known


def test_INV_3_a_feed_of_unknown_outcome_is_looked_for_in_the_quantities_first() -> None:
    """Amazon took it and the answer was lost: nothing is sent a second time that is there."""
    inventory = many()
    inventory.feeds.loses = [OutcomeUnknown("cut")]
    with pytest.raises(OutcomeUnknown):
        inventory.run()
    assert inventory.kept().feeding == Feeding(SKUS, START)
    inventory.feeds.work()
    assert inventory.later() == Turn(0)
    assert len(inventory.amazon.reads) == 2
    assert len(inventory.feeds.submitted) == 1
    assert inventory.patched == []


def test_INV_3_a_feed_that_never_arrived_is_sent_again() -> None:
    inventory = many()
    inventory.feeds.fails = [OutcomeUnknown("cut")]
    with pytest.raises(OutcomeUnknown):
        inventory.run()
    assert inventory.later() == Turn(21, "feed", 10.0)
    assert len(inventory.amazon.reads) == 2
    assert len(inventory.feeds.submitted) == 1


@pytest.mark.parametrize(
    "error",
    [Unreachable("down"), Throttled("createFeed", 100.0), Refused("createFeed", "InvalidInput", "no")],
)
def test_INV_3_a_feed_that_amazon_certainly_has_not_is_simply_sent_later(error: Exception) -> None:
    inventory = many()
    inventory.feeds.fails = [error]
    with pytest.raises(type(error)):
        inventory.run()
    assert inventory.kept().feeding is None
    assert inventory.listings.quantities() == {}
    assert inventory.later().count == 21
    assert inventory.amazon.reads == []


@pytest.mark.parametrize("state", [FeedState.FATAL, FeedState.CANCELLED])
def test_INV_3_a_feed_that_amazon_did_not_work_on_was_not_sent(state: FeedState) -> None:
    inventory = many()
    inventory.run()
    inventory.feeds.work(state)
    turn = inventory.later()
    assert isinstance(turn.trouble, Refused)
    assert (turn.trouble.operation, turn.trouble.code) == ("createFeed", state.value)
    assert turn.trouble.words == "Amazon did not work on the feed"
    assert turn.count == 21  # all of it goes again
    assert ("sending_inventory", 0, 21) in inventory.track.shown
    assert len(inventory.feeds.submitted) == 2


def test_INV_3_rows_of_a_feed_that_was_not_worked_on_are_void() -> None:
    inventory = many()
    inventory.run()
    inventory.stores.change("us", allocation=None)
    inventory.feeds.work(FeedState.FATAL)
    inventory.later()
    key = inventory.sent("S00").key
    assert inventory.sent("S00") == Sent(key, "DEFAULT", None, None, START, held="no_allocation")


def test_INV_3_trouble_with_a_feed_is_told_while_its_rows_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_back, "IN_A_TURN", 20)
    inventory = many()
    inventory.run()
    inventory.feeds.unknown = Refused("getFeed", "NotFound", "no such feed")
    turn = inventory.later()
    assert (turn.waits_for, turn.trouble) == ("read_back", inventory.feeds.unknown)


def test_INV_3_a_feed_that_never_ends_is_given_up_after_six_hours() -> None:
    inventory = many()
    inventory.run()
    assert inventory.later(6 * 3600 - 1).waits_for == "feed"
    assert inventory.kept().feeding == Feeding(SKUS, START, "feed-1")
    turn = inventory.later(1)
    assert isinstance(turn.trouble, Refused)
    assert inventory.kept().feeding == Feeding(SKUS, START + timedelta(hours=6), "feed-2")


def test_INV_3_a_feed_that_amazon_does_not_know_is_read_back() -> None:
    inventory = many()
    inventory.run()
    inventory.feeds.unknown = Refused("getFeed", "NotFound", "no such feed")
    turn = inventory.later()
    assert turn.trouble is inventory.feeds.unknown
    assert len(inventory.amazon.reads) == 2


def test_INV_3_an_unreachable_amazon_does_not_lose_the_feed() -> None:
    inventory = many()
    inventory.run()
    inventory.feeds.unknown = Unreachable("down")
    with pytest.raises(Unreachable):
        inventory.later()
    assert inventory.kept().feeding == Feeding(SKUS, START, "feed-1")


def test_INV_3_a_done_feed_without_a_document_refused_nothing() -> None:
    inventory = many()
    inventory.run()
    inventory.feeds.work()
    known = inventory.feeds.states["feed-1"]
    inventory.feeds.states["feed-1"] = type(known)("feed-1", FeedState.DONE)
    assert inventory.later() == Turn(0)
    assert inventory.sent("S00").read == row(1)


def test_INV_3_a_feed_that_was_refused_as_a_whole_waits_like_a_refused_row() -> None:
    inventory = many()
    inventory.run()
    inventory.feeds.work()
    no = Refused("JSON_LISTINGS_FEED", "4000001", "The header is wrong")
    inventory.feeds.no_result = no
    turn = inventory.later()
    assert (turn.trouble, turn.count) == (no, 0)
    assert inventory.kept().feeding is None
    assert {row.held for row in inventory.listings.noted.values()} == {"refused"}
    assert inventory.amazon.reads == []
    assert inventory.later(is_woken=True) == Turn(0)
    inventory.feeds.no_result = None
    assert inventory.later(6 * 3600).count == 21


def test_INV_3_a_feed_whose_result_cannot_be_read_is_read_back() -> None:
    inventory = many()
    inventory.run()
    inventory.feeds.work()
    inventory.feeds.no_result = Malformed("odd")
    turn = inventory.later()
    assert (turn.trouble, turn.count) == (inventory.feeds.no_result, 0)
    assert inventory.sent("S20").read == row(21)
    assert len(inventory.amazon.reads) == 2


def test_INV_3_a_kill_between_feed_and_note_leaves_the_feed_known() -> None:
    inventory = many()

    async def killed(rows: Sequence[Sent]) -> None:
        raise KeyboardInterrupt

    note = inventory.listings.note_sent
    inventory.listings.note_sent = killed  # type: ignore[method-assign]  # a stand-in
    with pytest.raises(KeyboardInterrupt):
        inventory.run()
    inventory.listings.note_sent = note  # type: ignore[method-assign]  # back
    assert inventory.kept().feeding == Feeding(SKUS, START, "feed-1")
    inventory.feeds.work()
    assert inventory.later() == Turn(0)
    assert len(inventory.feeds.submitted) == 1


def test_INV_3_quantities_are_planned_when_the_feed_leaves() -> None:
    inventory = many(22)
    look = inventory.stock.levels
    calls: list[Sequence[str]] = []

    def sell_after_the_look(skus: Sequence[str]) -> dict[str, tuple[Level, ...]]:
        found = look(skus)
        if not calls:
            inventory.stock.count("S07", 3)
            inventory.stock.count("S08", 0)
        calls.append(skus)
        return found

    inventory.stock.levels = sell_after_the_look  # type: ignore[method-assign]  # a stand-in
    inventory.run()
    quantities = {message.sku: message.changes[0].availability for message in inventory.feeds.submitted[0]}
    assert (quantities["S07"], quantities["S08"], quantities["S09"]) == (row(3), row(0), row(10))


def test_INV_3_a_feed_in_which_nothing_is_left_is_not_sent() -> None:
    inventory = many()
    feeds = inventory.job()._feeds

    async def keep(_feeding: Feeding | None) -> None:
        raise AssertionError

    assert asyncio.run(feeds.submit(["unknown"], keep)) == 0


def test_INV_3_a_young_feed_is_looked_at_more_often() -> None:
    assert poll_after(timedelta(seconds=119)) == 10.0
    assert poll_after(timedelta(seconds=120)) == 30.0
