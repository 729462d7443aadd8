"""The purge, which waits for nobody, and stores whose credentials are refused: PRIV-1, CONN-2."""

from datetime import timedelta

from app.domain.store import StoreState
from app.ports.errors import Unauthorised, Unreachable, WriteFailed
from app.ports.jobs import JobName
from app.ports.storage import Audited
from app.sync.engine import Pace
from app.sync.job import Progress
from app.sync.standing import Standing
from tests.app.sync.fakes_engine import CA, a_store
from tests.app.sync.running_engine import CONFIRM, IMPORT, Running
from tests.fakes import START


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
