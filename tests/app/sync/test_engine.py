"""The engine and its loops: who runs when, and what is shown of it."""

import asyncio
from datetime import timedelta

import msgspec
import pytest

from app.domain.store import Features
from app.ports.errors import OutsideError, Refused, Throttled, Unauthorised, Unreachable
from app.ports.jobs import JobName, JobRun, JobState
from app.sync.alarm import Alarm
from app.sync.engine import EngineStatus, Link, Pace
from app.sync.job import Progress, Turn
from app.sync.loop import Loop, Surroundings
from app.sync.schedule import Slot
from tests.app.sync.fakes_engine import CA, SteppedClock, a_store
from tests.app.sync.running_engine import ACCOUNT, CONFIRM, IMPORT, Running
from tests.fakes import START


def test_ORD_1_an_import_is_shown_with_its_time_and_count() -> None:
    running = Running()
    running.tells(IMPORT, Turn(3))
    running.for_seconds(1)
    (status,) = running.shown
    assert status == EngineStatus(Link.OK, START, 3, 0, "")
    assert running.engine.status == status


def test_INV_8_what_runs_beside_the_jobs_runs_as_long_as_they_do() -> None:
    running = Running()
    running.for_seconds(20)
    assert running.seen_beside == [0.0, 7.0, 14.0]


def test_ORD_1_an_import_comes_round_every_three_minutes() -> None:
    running = Running()
    running.tells(IMPORT, Turn(3), Turn(3))
    running.for_seconds(361)
    assert running.script.times(IMPORT) == [0.0, 180.0, 360.0]
    assert running.shown[1] == EngineStatus(Link.OK, START + timedelta(seconds=180), 6, 0, "")


def test_a_failed_import_is_shown_and_tried_again_after_a_growing_wait() -> None:
    running = Running()
    fails = (Unreachable("down"), Throttled("searchOrders", 100.0), Unauthorised("no"))
    running.tells(IMPORT, *fails, Refused("searchOrders", "InvalidInput", "x"))
    running.for_seconds(130)
    assert running.script.times(IMPORT) == [0.0, 2.0, 102.0, 110.0, 126.0]
    links = [Link.UNREACHABLE, Link.THROTTLED, Link.UNAUTHORISED, Link.REFUSED, Link.OK]
    assert [status.link for status in running.shown] == links
    assert [status.words for status in running.shown[:4]] == [
        "down",
        "searchOrders is throttled for 100.0 s",
        "no",
        "searchOrders was refused: InvalidInput",
    ]
    assert running.shown[4].words == ""


def test_failures_are_counted_anew_after_a_success() -> None:
    running = Running()
    running.tells(IMPORT, Unreachable("1"), Unreachable("2"), None, Unreachable("3"), None)
    running.for_seconds(190)
    assert running.script.times(IMPORT) == [0.0, 2.0, 6.0, 186.0, 188.0]


def test_failures_are_counted_anew_where_a_turn_got_further_before_it_failed() -> None:
    running = Running()
    running.tells(IMPORT, Unreachable("1"), Unreachable("2"), Unreachable("3"))

    async def keep_at_the_third(progress: Progress) -> None:
        if len(running.script.times(IMPORT)) == 3:
            await progress.keep(Pace())

    running.script.during = keep_at_the_third
    running.for_seconds(9)
    assert running.script.times(IMPORT) == [0.0, 2.0, 6.0, 8.0]
    assert running.row(IMPORT).failures == 0


def test_a_failed_imports_wait_is_spread() -> None:
    running = Running(jitter=1.0)
    running.tells(IMPORT, Unreachable("down"))
    running.for_seconds(3)
    assert running.script.times(IMPORT) == [0.0, 2.5]


def test_the_row_of_a_failed_job_says_what_it_waits_for() -> None:
    running = Running()
    running.tells(IMPORT, Unreachable("down"), Throttled("searchOrders", 100.0))

    async def story() -> None:
        row = running.row(IMPORT)
        assert (row.state, row.words, row.waits_for, row.failures) == (JobState.FAILED, "down", "", 1)
        assert row.next_at == START + timedelta(seconds=2)
        await running.clock.pass_by(3)
        row = running.row(IMPORT)
        assert (row.state, row.waits_for, row.failures) == (JobState.WAITING, "bucket", 2)
        assert row.next_at == START + timedelta(seconds=102)
        await running.clock.pass_by(100)
        row = running.row(IMPORT)
        assert (row.state, row.words, row.waits_for, row.failures) == (JobState.IDLE, "", "", 0)
        assert row.succeeded_at == row.started_at == START + timedelta(seconds=102)
        assert row.next_at == START + timedelta(seconds=282)

    running.during(story)


def test_a_running_job_says_so_and_forgets_what_it_said_before() -> None:
    running = Running()
    before = JobRun(
        IMPORT,
        ACCOUNT,
        state=JobState.FAILED,
        doing="old",
        waits_for="old",
        words="old",
        done=5,
        total=6,
        next_at=START,
        failures=3,
        cursor="kept",
    )
    running.jobs.rows[IMPORT, ACCOUNT] = before
    told: list[JobRun] = []
    running.engine.watch(told.append)
    running.for_seconds(1)
    first = next(run for run in told if run.job is IMPORT)
    assert first == JobRun(
        IMPORT, ACCOUNT, state=JobState.RUNNING, started_at=START, failures=3, cursor="kept"
    )
    assert running.row(IMPORT).cursor == "kept"


def test_work_that_waits_is_taken_up_again_and_is_no_success_yet() -> None:
    running = Running()
    running.tells(IMPORT, Turn(2, waits_for="report", again_in=7.0), Turn(1))

    async def story() -> None:
        row = running.row(IMPORT)
        assert (row.state, row.waits_for, row.succeeded_at) == (JobState.WAITING, "report", None)
        assert row.next_at == START + timedelta(seconds=7)
        assert running.engine.status == EngineStatus(Link.OK, None, 2)
        await running.clock.pass_by(8)
        row = running.row(IMPORT)
        assert (row.state, row.waits_for) == (JobState.IDLE, "")
        assert row.succeeded_at == START + timedelta(seconds=7)
        assert running.engine.status.orders_imported == 3

    running.during(story)
    assert running.script.times(IMPORT) == [0.0, 7.0]


def test_trouble_with_a_part_is_told_and_the_next_turn_comes_as_usual() -> None:
    running = Running()
    running.tells(IMPORT, Turn(2, trouble=Unreachable("CA is down")), None)

    async def story() -> None:
        row = running.row(IMPORT)
        assert (row.state, row.words, row.succeeded_at) == (JobState.FAILED, "CA is down", None)
        assert row.next_at == START + timedelta(seconds=180)
        assert running.engine.status == EngineStatus(Link.UNREACHABLE, None, 2, 0, "CA is down")
        assert running.stores.audited == []
        await running.clock.pass_by(181)
        assert running.engine.status.link is Link.OK

    running.during(story)
    assert running.script.times(IMPORT) == [0.0, 180.0]


def test_SHIP_11_confirmations_go_out_while_the_import_is_down() -> None:
    running = Running()
    running.tells(IMPORT, *[Unreachable("down")] * 50)
    running.tells(CONFIRM, Turn(1), Turn(1))
    running.for_seconds(31)
    assert running.engine.status.confirmations_sent == 2
    assert running.engine.status.link is Link.UNREACHABLE


def test_a_store_that_fails_or_hangs_holds_up_no_other() -> None:
    running = Running(a_store("us"), a_store("other", seller_id="SELLER2"))
    running.tells(IMPORT, *[Unreachable("down")] * 50)
    running.tells(IMPORT, Turn(5), scope="SELLER2@na")
    running.script.held_up.add(CONFIRM)
    running.for_seconds(181)
    assert running.script.times(IMPORT, "SELLER2@na") == [0.0, 180.0]
    assert running.engine.status.orders_imported == 5
    assert len(running.script.times(CONFIRM)) == 2


def test_a_bug_in_one_job_ends_nothing(caplog: pytest.LogCaptureFixture) -> None:
    running = Running()
    running.tells(IMPORT, KeyError("odd"), None)
    running.for_seconds(3)
    assert running.script.times(IMPORT) == [0.0, 2.0]
    assert [status.words for status in running.shown] == ["internal error", ""]
    assert "KeyError" in caplog.text


def test_SHIP_11_a_woken_engine_sends_at_once_and_runs_nothing_else() -> None:
    running = Running(a_store("us"), a_store("ca", CA))

    async def story() -> None:
        await running.clock.pass_by(10)
        running.engine.wake()
        await running.clock.pass_by(0)

    running.during(story)
    assert running.script.times(CONFIRM, "us") == [0.0, 10.0]
    assert running.script.times(CONFIRM, "ca") == [0.0, 10.0]
    assert running.script.times(IMPORT) == [0.0]
    assert running.script.woken == [CONFIRM, CONFIRM]


def test_a_job_of_one_store_is_woken_by_name() -> None:
    every = Features(imports_orders=True, sends_inventory=True)
    running = Running(a_store("us", features=every), a_store("ca", CA, features=every))

    async def story() -> None:
        await running.clock.pass_by(10)
        running.engine.wake(JobName.INVENTORY, "ca")
        running.engine.wake(IMPORT, "us")
        await running.clock.pass_by(0)

    running.during(story)
    assert running.script.times(JobName.INVENTORY, "ca") == [0.0, 10.0]
    assert running.script.times(JobName.INVENTORY, "us") == [0.0]
    assert running.script.times(IMPORT) == [0.0, 10.0]


def test_what_is_woken_in_its_turn_runs_again_at_once() -> None:
    running = Running()

    async def wake(_progress: Progress) -> None:
        if len(running.script.times(IMPORT)) == 1:
            running.engine.wake(IMPORT)

    running.script.during = wake
    running.for_seconds(1)
    assert running.script.times(IMPORT) == [0.0, 0.0]
    assert running.script.woken == [IMPORT]


def test_SHIP_11_what_falls_due_is_sent_without_a_wake() -> None:
    running = Running(pace=Pace(confirmations=11.0))
    running.for_seconds(23)
    assert running.script.times(CONFIRM) == [0.0, 11.0, 22.0]
    assert running.script.woken == []


def test_a_status_that_says_nothing_new_is_told_only_where_something_came() -> None:
    running = Running(a_store(features=Features(imports_orders=True)))
    running.tells(JobName.ORDER_REREAD, None, Turn(4))

    async def story() -> None:
        before = len(running.shown)
        await running.clock.pass_by(31)  # confirmations: nothing new
        assert len(running.shown) == before
        await running.clock.pass_by(90)
        assert len(running.shown) == before + 1

    running.during(story)


def test_the_engine_ends_when_it_is_told_to_in_the_moment_of_a_wake() -> None:
    async def main() -> None:
        running = Running()
        task = asyncio.get_running_loop().create_task(running.engine.run())
        await running.clock.pass_by(1)
        running.engine.wake()
        await asyncio.sleep(0)  # the waiter is done, who waits for it is not awake yet
        task.cancel()
        done, _ = await asyncio.wait([task], timeout=30)
        assert done == {task}
        assert task.cancelled()

    asyncio.run(main())


def test_engine_loop_and_alarm_tell_their_state() -> None:
    running = Running()
    assert repr(running.engine) == "<Engine starting, 0 loops>"
    around = Surroundings(
        running.stores,
        running.jobs,
        running.script.make,
        running.clock,
        Pace(),
        lambda: 0.5,
        lambda _run: None,
        lambda _count: None,
    )
    assert repr(Loop(Slot(IMPORT, ACCOUNT, ("us",)), around)) == f"<Loop order_import {ACCOUNT} starting>"


def test_an_alarm_ends_the_wait_under_way_or_the_next() -> None:
    async def main() -> None:
        clock = SteppedClock()
        alarm = Alarm(clock)
        assert repr(alarm) == "<Alarm quiet>"
        alarm.ring()
        assert repr(alarm) == "<Alarm rung>"
        assert await alarm.wait(5.0)
        assert repr(alarm) == "<Alarm quiet>"
        async with asyncio.TaskGroup() as group:
            waiting = group.create_task(alarm.wait(5.0))
            await clock.pass_by(5)
        assert waiting.result() is False

    asyncio.run(main())


def test_an_error_outside_is_told_in_its_own_words() -> None:
    running = Running()
    running.tells(IMPORT, OutsideError("something else"))
    running.for_seconds(1)
    assert running.row(IMPORT).words == "something else"
    assert msgspec.structs.asdict(running.shown[0])["words"] == "something else"
