"""What the engine's jobs did, kept over a restart."""

from app.ports.jobs import JobName, JobRun, JobState
from tests.app.database.office import LATER, done
from tests.app.database.warehouse import NOW, Warehouse

RUN = JobRun(
    JobName.LISTING_IMPORT,
    "practice-us",
    JobState.WAITING,
    "storing_listings",
    "report",
    "Amazon is slow",
    250,
    100_000,
    NOW,
    LATER,
    LATER,
    2,
    '{"report_id":"1"}',
)


def test_a_job_that_never_ran_is_idle(warehouse: Warehouse) -> None:
    assert warehouse.database.jobs.get(JobName.PURGE, "") == JobRun(JobName.PURGE, "")
    assert warehouse.database.jobs.all() == ()


def test_a_run_is_read_back_whole_after_a_restart_and_replaced_by_the_next(warehouse: Warehouse) -> None:
    other = JobRun(JobName.LISTING_IMPORT, "practice-ca")
    done(warehouse.database.jobs.save(RUN))
    done(warehouse.database.jobs.save(other))
    warehouse.close()
    with Warehouse(warehouse.folder) as again:
        assert again.database.jobs.get(JobName.LISTING_IMPORT, "practice-us") == RUN
        assert again.database.jobs.all() == (other, RUN)
        finished = JobRun(JobName.LISTING_IMPORT, "practice-us", succeeded_at=LATER)
        done(again.database.jobs.save(finished))
        assert again.database.jobs.all() == (other, finished)
