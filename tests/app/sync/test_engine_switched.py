"""Jobs that are switched on and off, and work that is cancelled: CONN-4."""

import asyncio
from datetime import timedelta

import msgspec

from app.domain.store import Features
from app.ports.errors import WriteFailed
from app.ports.jobs import JobName, JobRun, JobState
from app.sync.engine import Pace
from app.sync.job import Progress, Turn
from tests.app.sync.fakes_engine import CA, a_store
from tests.app.sync.running_engine import ACCOUNT, CONFIRM, IMPORT, Running
from tests.fakes import START


def test_CONN_4_what_is_switched_on_starts_and_what_is_switched_off_stops() -> None:
    running = Running(a_store(features=Features()))

    async def story() -> None:
        await running.clock.pass_by(1)
        assert running.script.times(IMPORT) == []
        running.stores.change("us", features=Features(imports_orders=True))
        await running.clock.pass_by(5)
        assert running.script.times(IMPORT) == [5.0]
        assert repr(running.engine) == "<Engine ok, 5 loops>"
        running.stores.change("us", features=Features())
        running.engine.wake()  # looks at once
        await running.clock.pass_by(0)
        row = running.row(IMPORT)
        assert (row.state, row.next_at, row.doing, row.waits_for) == (JobState.OFF, None, "", "")
        assert repr(running.engine) == "<Engine ok, 3 loops>"
        await running.clock.pass_by(400)

    running.during(story)
    assert running.script.times(IMPORT) == [5.0]


def test_CONN_4_what_is_switched_off_in_the_middle_of_its_work_does_nothing_any_more() -> None:
    running = Running()

    async def doing(progress: Progress) -> None:
        await progress.show("importing_orders", 1, 2)
        await asyncio.Event().wait()

    running.script.during = doing

    async def story() -> None:
        running.jobs.rows[IMPORT, ACCOUNT] = msgspec.structs.replace(running.row(IMPORT), waits_for="bucket")
        running.stores.change("us", features=Features())
        await running.clock.pass_by(5)
        row = running.row(IMPORT)
        assert (row.state, row.doing, row.waits_for) == (JobState.OFF, "", "")

    running.during(story)


def test_CONN_4_a_database_that_does_not_take_that_a_job_is_off_ends_nothing() -> None:
    running = Running()

    async def story() -> None:
        running.stores.change("us", features=Features())
        running.jobs.fails = [WriteFailed("full"), WriteFailed("full")]
        await running.clock.pass_by(31)

    running.during(story)
    assert running.script.times(CONFIRM) == [0.0, 30.0]


def test_what_a_job_said_while_it_worked_is_gone_at_its_end() -> None:
    running = Running()

    async def doing(progress: Progress) -> None:
        await progress.show("importing_orders", 1, 2)

    running.script.during = doing
    running.for_seconds(1)
    assert (running.row(IMPORT).doing, running.row(IMPORT).done) == ("", 1)


def test_CONN_4_what_was_switched_off_a_moment_ago_does_not_run() -> None:
    running = Running(look_every=10_000.0)

    async def story() -> None:
        running.stores.change("us", features=Features())
        await running.clock.pass_by(181)

    running.during(story)
    assert running.script.times(IMPORT) == [0.0]


def test_a_turn_works_with_the_stores_as_they_are_set_then() -> None:
    running = Running()

    async def story() -> None:
        running.stores.change("us", name="Renamed")
        await running.clock.pass_by(180)

    running.during(story)
    assert running.script.stores[-1][0].name == "Renamed"


def test_ORD_1_a_store_added_to_an_account_is_imported_with_it() -> None:
    running = Running()

    async def story() -> None:
        running.stores.rows["ca"] = a_store("ca", CA)
        await running.clock.pass_by(5)
        running.engine.wake(IMPORT, "ca")
        await running.clock.pass_by(0)

    running.during(story)
    assert running.script.times(IMPORT) == [0.0, 5.0]
    imports = [
        stores
        for (job, _, _), stores in zip(running.script.ran, running.script.stores, strict=True)
        if job is IMPORT
    ]
    assert [store.store_id for store in imports[-1]] == ["us", "ca"]


def test_a_failing_database_stops_no_loop() -> None:
    running = Running()
    running.jobs.fails = [WriteFailed("full")] * 6
    running.for_seconds(20)
    assert len(running.script.times(IMPORT)) >= 2
    assert running.row(IMPORT).state is JobState.IDLE


def test_long_work_is_cancelled_and_comes_again_by_the_schedule() -> None:
    listings = Features(imports_listings=True)
    running = Running(a_store(features=listings), pace=Pace(listing_hour=3))
    running.script.held_up.add(JobName.LISTING_IMPORT)
    running.jobs.rows[JobName.LISTING_IMPORT, "us"] = JobRun(
        JobName.LISTING_IMPORT, "us", state=JobState.RUNNING, cursor="half", doing="x", waits_for="y"
    )

    async def story() -> None:
        assert running.engine.cancel(JobName.LISTING_IMPORT, "us")
        await running.clock.pass_by(0)
        row = running.row(JobName.LISTING_IMPORT)
        assert (row.state, row.cursor, row.words) == (JobState.IDLE, "", "cancelled")
        assert (row.doing, row.waits_for) == ("", "")
        assert row.next_at == START + timedelta(hours=23)  # it is four in New York
        await running.clock.pass_by(3600)
        assert running.script.times(JobName.LISTING_IMPORT) == [0.0]

    running.during(story)


def test_work_that_waits_is_cancelled_too() -> None:
    running = Running(a_store(features=Features(imports_listings=True)))
    running.tells(JobName.LISTING_IMPORT, Turn(waits_for="report", again_in=20.0))

    async def story() -> None:
        running.engine.cancel(JobName.LISTING_IMPORT, "us")
        await running.clock.pass_by(100)
        assert running.row(JobName.LISTING_IMPORT).words == "cancelled"

    running.during(story)
    assert running.script.times(JobName.LISTING_IMPORT) == [0.0]


def test_other_work_keeps_its_place_when_it_is_cancelled() -> None:
    running = Running()
    running.script.held_up.add(IMPORT)
    running.jobs.rows[IMPORT, ACCOUNT] = JobRun(IMPORT, ACCOUNT, cursor="half")

    async def story() -> None:
        running.engine.cancel(IMPORT, "us")
        await running.clock.pass_by(0)
        row = running.row(IMPORT)
        assert (row.cursor, row.next_at) == ("half", START + timedelta(seconds=180))
        await running.clock.pass_by(181)

    running.during(story)
    assert running.script.times(IMPORT) == [0.0, 180.0]


def test_what_does_not_run_cannot_be_cancelled() -> None:
    running = Running()

    async def story() -> None:
        assert not running.engine.cancel(JobName.LISTING_IMPORT, "us")
        assert not running.engine.cancel(IMPORT, "elsewhere")

    running.during(story)


def test_a_cancelled_job_that_the_database_does_not_take_waits_all_the_same() -> None:
    running = Running()
    running.script.held_up.add(IMPORT)

    async def story() -> None:
        running.jobs.fails = [WriteFailed("full")]
        running.engine.cancel(IMPORT, ACCOUNT)
        await running.clock.pass_by(1)

    running.during(story)
    assert running.script.times(IMPORT) == [0.0]
