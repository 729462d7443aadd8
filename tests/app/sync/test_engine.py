import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from datetime import timedelta

import msgspec
import pytest

from app.domain.store import Features, Store, StoreState
from app.ports.errors import (
    OutsideError,
    Refused,
    Throttled,
    Unauthorised,
    Unreachable,
    WriteFailed,
)
from app.ports.jobs import JobName, JobRun, JobState
from app.ports.storage import Audited
from app.sync.alarm import Alarm
from app.sync.engine import Engine, EngineStatus, Link, Pace
from app.sync.job import Job, Progress, Turn
from app.sync.loop import Loop, Surroundings
from app.sync.schedule import Slot
from app.sync.standing import Standing
from tests.app.sync.fakes_engine import CA, MemoryJobs, MemoryStores, SteppedClock, a_store
from tests.fakes import START

IMPORT, CONFIRM = JobName.ORDER_IMPORT, JobName.CONFIRMATIONS
ACCOUNT = "SELLER1@na"
Outcome = Turn | Exception | None


class Scripted:
    """Jobs that do as told, turn after turn, and nothing more after that. ``ran``: who ran when."""

    def __init__(self, clock: SteppedClock) -> None:
        self._clock = clock
        self.script: dict[tuple[JobName, str], list[Outcome]] = {}
        self.ran: list[tuple[JobName, str, float]] = []
        self.woken: list[JobName] = []
        self.stores: list[tuple[Store, ...]] = []
        self.held_up: set[JobName] = set()
        self.during: Callable[[Progress], Awaitable[None]] | None = None

    def make(self, slot: Slot, stores: Sequence[Store]) -> Job:
        return _ScriptedJob(self, slot, tuple(stores), self._clock)

    def times(self, job: JobName, scope: str = "") -> list[float]:
        return [at for name, where, at in self.ran if name is job and where == (scope or where)]


class _ScriptedJob:
    def __init__(self, script: Scripted, slot: Slot, stores: tuple[Store, ...], clock: SteppedClock) -> None:
        self._script, self._slot, self._stores, self._clock = script, slot, stores, clock

    async def run(self, progress: Progress) -> Turn:
        script, slot = self._script, self._slot
        script.ran.append((slot.job, slot.scope, self._clock.tick()))
        script.stores.append(self._stores)
        if progress.is_woken:
            script.woken.append(slot.job)
        if slot.job in script.held_up:
            await asyncio.Event().wait()
        if script.during is not None and slot.job is IMPORT:
            await script.during(progress)
        left = script.script.get((slot.job, slot.scope), [])
        outcome = left.pop(0) if left else None
        if isinstance(outcome, Exception):
            raise outcome
        return outcome or Turn()


class Running:
    """An engine over fakes, on a clock that the test moves."""

    def __init__(
        self, *stores: Store, jitter: float = 0.5, pace: Pace | None = None, look_every: float = 5.0
    ) -> None:
        self.clock, self.jobs = SteppedClock(), MemoryJobs()
        self.stores = MemoryStores(*(stores or (a_store(),)))
        self.script = Scripted(self.clock)
        self.engine = Engine(
            self.stores,
            self.jobs,
            self.script.make,
            self.clock,
            jitter=lambda: jitter,
            pace=pace,
            look_every=look_every,
            beside=(self._beside,),
        )
        self.seen_beside: list[float] = []
        self.shown: list[EngineStatus] = []
        self.engine.listen(self.shown.append)

    async def _beside(self) -> None:
        while True:
            self.seen_beside.append(self.clock.tick())
            await self.clock.sleep(7.0)

    def tells(self, job: JobName, *outcomes: Outcome, scope: str = "") -> None:
        self.script.script[job, scope or (ACCOUNT if job is IMPORT else "us")] = list(outcomes)

    def row(self, job: JobName, scope: str = "") -> JobRun:
        return self.jobs.get(job, scope or (ACCOUNT if job is IMPORT else "us"))

    def during(self, story: Callable[[], Coroutine[None, None, None]]) -> None:
        """Runs the engine while ``story`` moves the clock."""

        async def main() -> None:
            async with asyncio.TaskGroup() as group:
                running = group.create_task(self.engine.run())
                await self.clock.pass_by(0)
                await story()
                running.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await running

        asyncio.run(main())

    def for_seconds(self, seconds: float) -> None:
        async def wait() -> None:
            await self.clock.pass_by(seconds)

        self.during(wait)


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


def test_PRIV_1_the_purge_comes_before_any_import() -> None:
    running = Running()
    running.script.held_up.add(JobName.PURGE)

    async def story() -> None:
        await running.clock.pass_by(100)

    running.during(story)
    assert [job for job, _, _ in running.script.ran] == [JobName.PURGE]


def test_PRIV_1_the_purge_goes_on_hour_by_hour() -> None:
    running = Running()
    running.for_seconds(7201)
    assert running.script.times(JobName.PURGE) == [0.0, 3600.0, 7200.0]
    assert running.script.ran[0] == (JobName.PURGE, "", 0.0)


def test_PRIV_1_a_purge_that_fails_is_tried_again_and_stops_no_import() -> None:
    running = Running()
    running.script.script[JobName.PURGE, ""] = [WriteFailed("a file is locked")]
    running.for_seconds(3)
    assert running.script.times(JobName.PURGE) == [0.0, 2.0]
    assert running.script.times(IMPORT) == [0.0]


def test_CONN_2_a_store_whose_credentials_are_refused_says_so_until_they_are_taken() -> None:
    running = Running(a_store("us"), a_store("ca", CA), a_store("other", seller_id="SELLER2"))
    running.tells(IMPORT, Unauthorised("no"), None)

    async def story() -> None:
        refused, connected = StoreState.REFUSED, StoreState.CONNECTED
        assert [store.state for store in running.stores.all()] == [refused, refused, connected]
        await running.clock.pass_by(3)
        assert [store.state for store in running.stores.all()] == [connected] * 3

    running.during(story)
    later = START + timedelta(seconds=2)
    assert running.stores.audited == [
        Audited(START, "", "", "store_refused", detail="us"),
        Audited(START, "", "", "store_refused", detail="ca"),
        Audited(later, "", "", "store_connected", detail="us"),
        Audited(later, "", "", "store_connected", detail="ca"),
    ]
    assert repr(Standing(running.stores, running.clock)) == "<Standing>"


def test_CONN_2_other_failures_and_other_jobs_refuse_no_store() -> None:
    running = Running()
    running.tells(IMPORT, Unreachable("down"))
    running.tells(CONFIRM, Unauthorised("no role"))
    running.for_seconds(1)
    assert running.stores.audited == []


def test_CONN_2_an_import_that_got_somewhere_was_accepted() -> None:
    running = Running()
    running.tells(IMPORT, Unauthorised("no"))

    async def keep(progress: Progress) -> None:
        await progress.keep(Pace())

    running.script.during = keep
    running.for_seconds(1)
    assert running.stores.audited == []


def test_a_store_that_was_removed_meanwhile_is_not_brought_back() -> None:
    running = Running()
    running.tells(IMPORT, Unauthorised("no"))

    async def remove(_progress: Progress) -> None:
        running.stores.rows.clear()

    running.script.during = remove
    running.for_seconds(1)
    assert running.stores.rows == {}


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
