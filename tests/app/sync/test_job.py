import asyncio

import msgspec

from app.ports.jobs import JobName, JobRun, JobState
from app.sync.job import Progress, Turn
from tests.app.sync.fakes_engine import MemoryJobs


class Place(msgspec.Struct, frozen=True):
    page: int


def progress(jobs: MemoryJobs, told: list[JobRun], **changes: object) -> Progress:
    run = msgspec.structs.replace(JobRun(JobName.INVENTORY, "us"), **changes)
    return Progress(jobs, run, told.append)


def test_what_was_kept_is_there_after_a_kill() -> None:
    jobs, told = MemoryJobs(), list[JobRun]()
    first = progress(jobs, told)
    assert first.cursor(Place) is None
    moved = [first.has_moved]
    asyncio.run(first.keep(Place(7)))
    assert [*moved, first.has_moved] == [False, True]
    stored = jobs.get(JobName.INVENTORY, "us")
    assert stored.cursor == '{"page":7}'
    assert Progress(jobs, stored, told.append).cursor(Place) == Place(7)
    assert told == [stored]


def test_an_intent_that_is_dropped_again_is_no_step() -> None:
    work = progress(MemoryJobs(), [], cursor='{"page":7}')
    asyncio.run(work.keep(Place(8)))
    asyncio.run(work.keep(Place(7)))
    assert not work.has_moved
    asyncio.run(work.keep(None))
    assert work.has_moved


def test_a_cursor_can_be_taken_away() -> None:
    jobs = MemoryJobs()
    asyncio.run(progress(jobs, [], cursor='{"page":7}').keep(None))
    assert jobs.get(JobName.INVENTORY, "us").cursor == ""


def test_a_cursor_that_cannot_be_read_begins_anew() -> None:
    for odd in ("{", '{"page":"x"}', '{"place":1}'):
        assert progress(MemoryJobs(), [], cursor=odd).cursor(Place) is None


def test_what_a_job_does_is_stored_and_told() -> None:
    jobs, told = MemoryJobs(), list[JobRun]()
    asyncio.run(progress(jobs, told).show("sending", 3, 9))
    (run,) = jobs.saves
    assert (run.doing, run.done, run.total) == ("sending", 3, 9)
    assert told == [run]


def test_the_begin_of_a_turn_is_told_and_stored_with_its_next_change() -> None:
    jobs, told = MemoryJobs(), list[JobRun]()
    begun = progress(jobs, told)
    begun.begin(state=JobState.RUNNING)
    assert jobs.saves == []
    assert [run.state for run in told] == [JobState.RUNNING]
    asyncio.run(begun.show("sending"))
    (run,) = jobs.saves
    assert (run.state, run.done, run.total) == (JobState.RUNNING, 0, 0)


def test_progress_tells_its_state() -> None:
    assert repr(progress(MemoryJobs(), [])) == "<Progress of inventory us idle>"
    assert not progress(MemoryJobs(), []).is_woken


def test_a_turn_is_at_its_end_unless_it_waits() -> None:
    assert Turn() == Turn(count=0, waits_for="", again_in=0.0, trouble=None)
