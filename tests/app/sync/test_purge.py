import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from app.ports.errors import WriteFailed
from app.ports.jobs import JobName
from app.sync.job import Turn
from app.sync.jobs import purge
from app.sync.jobs.purge import Purge
from tests.app.sync.fakes_engine import Track
from tests.fakes import START, ManualClock


class Ended:
    """DuePurges over orders by their end; ``story`` is what happened, in order."""

    def __init__(self, story: list[tuple[object, ...]]) -> None:
        self.ended: dict[str, datetime] = {}
        self.begun: list[str] = []
        self.finished: list[str] = []
        self._story = story

    def due(self, ended_before: datetime, limit: int) -> tuple[str, ...]:
        gone = (*self.begun, *self.finished)
        waiting = [order for order, at in self.ended.items() if at < ended_before and order not in gone]
        return tuple(sorted(waiting, key=lambda order: self.ended[order])[:limit])

    def purging(self) -> tuple[str, ...]:
        return tuple(self.begun)

    async def begin(self, order_ids: Sequence[str], at: datetime) -> None:
        self._story.append(("begin", *order_ids, at))
        self.begun += [order for order in order_ids if order not in self.begun]

    async def finish(self, order_ids: Sequence[str], at: datetime) -> None:
        self._story.append(("finish", *order_ids, at))
        self.finished += order_ids
        self.begun = [order for order in self.begun if order not in order_ids]


class Place:
    """``sticks`` are orders that it cannot forget."""

    def __init__(self, name: str, story: list[tuple[object, ...]], *sticks: str) -> None:
        self.name = name
        self.sticks = set(sticks)
        self._story = story

    async def forget(self, order_ids: Sequence[str], at: datetime) -> int:
        if self.sticks.intersection(order_ids):
            raise WriteFailed(f"{self.name} is locked for {order_ids[0]}")
        self._story.append((self.name, *order_ids, at))
        return len(order_ids)


class Purging:
    def __init__(self, **days: float) -> None:
        """Orders by name, and how many days ago they ended."""
        self.story: list[tuple[object, ...]] = []
        self.clock, self.due = ManualClock(), Ended(self.story)
        self.due.ended = {name: START - timedelta(days=ago) for name, ago in days.items()}
        self.places = [Place("files", self.story), Place("keys", self.story)]
        self.track = Track(JobName.PURGE, "")

    def job(self, days_early: int = 1) -> Purge:
        return Purge(self.due, self.places, self.clock, days_early=days_early)

    def run(self, days_early: int = 1) -> Turn:
        return asyncio.run(self.job(days_early).run(self.track.next()))


def test_PRIV_1_an_order_is_forgotten_everywhere_thirty_days_after_its_end() -> None:
    purging = Purging(old=30.5, new=29.5)
    assert purging.run(days_early=0) == Turn(1)
    assert purging.story == [
        ("begin", "old", START),
        ("files", "old", START),
        ("keys", "old", START),
        ("finish", "old", START),
    ]
    assert purging.track.shown == [("purging", 0, 1)]


def test_PRIV_2_the_purge_runs_as_many_days_early_as_a_backup_may_be_old() -> None:
    assert Purging(order=29.5).run(days_early=1) == Turn(1)
    assert Purging(order=28.5).run(days_early=1) == Turn(0)
    assert Purging(order=27.5).run(days_early=3) == Turn(1)


def test_PRIV_1_with_nothing_due_no_place_is_asked() -> None:
    purging = Purging(order=3.0)
    assert purging.run() == Turn(0)
    assert purging.story == []


def test_PRIV_1_a_purge_that_a_kill_cut_off_comes_first() -> None:
    purging = Purging(half=31.0, old=31.0)
    purging.due.begun = ["half"]
    assert purging.run() == Turn(2)
    assert [step[:2] for step in purging.story] == [
        ("begin", "half"),
        ("files", "half"),
        ("keys", "half"),
        ("finish", "half"),
        ("begin", "old"),
        ("files", "old"),
        ("keys", "old"),
        ("finish", "old"),
    ]


def test_PRIV_1_many_orders_go_in_rounds_oldest_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(purge, "AT_ONCE", 2)
    purging = Purging(**{f"o{number}": 40.0 - number for number in range(5)})
    assert purging.run() == Turn(5)
    assert [step[1:-1] for step in purging.story if step[0] == "keys"] == [
        ("o0", "o1"),
        ("o2", "o3"),
        ("o4",),
    ]
    assert purging.track.shown == [("purging", 0, 2), ("purging", 2, 4), ("purging", 4, 5)]


def test_PRIV_1_what_was_cut_off_goes_in_rounds_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(purge, "AT_ONCE", 2)
    purging = Purging(a=31.0, b=31.0, c=31.0)
    purging.due.begun = ["a", "b", "c"]
    assert purging.run() == Turn(3)
    assert [step[1:-1] for step in purging.story if step[0] == "finish"] == [("a", "b"), ("c",)]


def test_PRIV_1_a_place_that_fails_holds_up_neither_other_places_nor_other_orders(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(purge, "AT_ONCE", 1)
    purging = Purging(a=40.0, b=39.0, c=38.0)
    purging.places[0].sticks = {"a", "b"}
    with pytest.raises(WriteFailed, match="files is locked for a"):
        purging.run()
    assert [step[:2] for step in purging.story if step[0] == "keys"] == [
        ("keys", "a"),
        ("keys", "b"),
        ("keys", "c"),
    ]
    assert purging.due.finished == ["c"]
    assert purging.due.begun == ["a", "b"]
    purging.places[0].sticks = set()
    assert purging.run() == Turn(2)
    assert purging.due.finished == ["c", "a", "b"]


def test_PRIV_1_orders_that_cannot_be_finished_are_tried_once_in_a_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Also where the database tells again of what was begun."""
    monkeypatch.setattr(purge, "AT_ONCE", 1)
    purging = Purging(a=40.0, b=39.0)

    class Forgetful(Ended):
        async def begin(self, order_ids: Sequence[str], at: datetime) -> None:
            purging.story.append(("begin", *order_ids, at))

    purging.due = Forgetful(purging.story)
    purging.due.ended = {"a": START - timedelta(days=40), "b": START - timedelta(days=39)}
    purging.places[0].sticks = {"a"}
    with pytest.raises(WriteFailed):
        purging.run()
    assert [step[1] for step in purging.story if step[0] == "begin"] == ["a", "b"]
    assert purging.due.finished == ["b"]


def test_the_job_names_itself() -> None:
    assert repr(Purging().job()) == "<Purge of 2 places>"


class Aging:
    """Upkeep that tells when it was looked at."""

    def __init__(self, story: list[tuple[object, ...]], error: WriteFailed | None = None) -> None:
        self._story = story
        self._error = error

    async def refresh(self, at: datetime) -> None:
        if self._error is not None:
            raise self._error
        self._story.append(("refresh", at))


def test_PRIV_2_what_must_not_get_old_is_looked_at_by_every_run_after_all_else() -> None:
    purging = Purging(old=31.0)
    aging = Aging(purging.story)
    job = Purge(purging.due, purging.places, purging.clock, days_early=1, upkeep=[aging, aging])
    assert asyncio.run(job.run(purging.track.next())) == Turn(1)
    assert [step[0] for step in purging.story[-3:]] == ["finish", "refresh", "refresh"]
    assert asyncio.run(job.run(purging.track.next())) == Turn(0)
    assert purging.story[-1] == ("refresh", START)


def test_PRIV_2_a_backup_that_cannot_be_made_is_told_and_holds_up_nothing() -> None:
    purging = Purging(old=31.0)
    broken = Aging(purging.story, WriteFailed("the disk is full"))
    upkeep = [broken, Aging(purging.story)]
    job = Purge(purging.due, purging.places, purging.clock, days_early=1, upkeep=upkeep)
    with pytest.raises(WriteFailed, match="the disk is full"):
        asyncio.run(job.run(purging.track.next()))
    assert purging.due.finished == ["old"]
    assert purging.story[-1] == ("refresh", START)
