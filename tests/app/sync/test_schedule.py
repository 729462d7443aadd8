from datetime import UTC, datetime, timedelta

import pytest

from app.domain.store import Features, Mli, StoreState
from app.ports.jobs import JobName, JobRun, JobState
from app.sync.schedule import (
    PURGE,
    Pace,
    Slot,
    cursor_after,
    first_wait,
    next_wait,
    scope_of,
    search_from,
    slots_of,
)
from tests.app.sync.fakes_engine import CA, DE, a_store

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
EVERYTHING = Features(imports_listings=True, imports_orders=True, sends_inventory=True)


def test_ORD_1_a_search_overlaps_the_last_one_by_five_minutes() -> None:
    assert search_from(NOW, NOW + timedelta(hours=1)) == datetime(2026, 11, 23, 11, 55, tzinfo=UTC)


def test_ORD_1_a_new_store_looks_back_thirty_days() -> None:
    assert search_from(None, NOW) == datetime(2026, 10, 24, 12, 0, tzinfo=UTC)


def test_ORD_1_the_cursor_stays_two_minutes_behind_because_amazon_answers_late() -> None:
    assert cursor_after(NOW, None) == datetime(2026, 11, 23, 11, 58, tzinfo=UTC)


def test_ORD_1_the_cursor_never_goes_back() -> None:
    later = NOW + timedelta(minutes=1)
    assert cursor_after(NOW, later) == later
    assert cursor_after(NOW, NOW - timedelta(hours=3)) == NOW - timedelta(minutes=2)


def test_PRIV_1_the_purge_runs_without_any_store() -> None:
    assert slots_of([]) == (Slot(JobName.PURGE, ""),)


def test_CONN_4_each_feature_brings_its_jobs() -> None:
    def jobs(features: Features, *, mli: bool = False) -> set[JobName]:
        store = a_store(features=features, mli=Mli(is_on=mli))
        return {slot.job for slot in slots_of([store]) if slot.job is not JobName.PURGE}

    always = {JobName.CONFIRMATIONS, JobName.PUBLICATION}
    assert jobs(Features()) == always
    assert jobs(Features(imports_orders=True)) == always | {JobName.ORDER_IMPORT, JobName.ORDER_REREAD}
    listings = {JobName.LISTING_IMPORT, JobName.LISTING_CHANGES}
    assert jobs(Features(imports_listings=True)) == always | listings
    assert jobs(Features(sends_inventory=True)) == always | {JobName.INVENTORY}
    assert jobs(Features(), mli=True) == always | {JobName.LOCATIONS}


def test_a_draft_does_nothing_and_a_refused_store_goes_on_trying() -> None:
    assert slots_of([a_store(state=StoreState.DRAFT)]) == (PURGE,)
    assert len(slots_of([a_store(state=StoreState.REFUSED)])) == 5


def test_ORD_1_stores_of_one_account_share_one_search() -> None:
    stores = [
        a_store("us"),
        a_store("ca", CA),
        a_store("de", DE),
        a_store("other", seller_id="SELLER2"),
        a_store("off", features=Features()),
    ]
    imports = [slot for slot in slots_of(stores) if slot.job is JobName.ORDER_IMPORT]
    assert imports == [
        Slot(JobName.ORDER_IMPORT, "SELLER1@na", ("us", "ca")),
        Slot(JobName.ORDER_IMPORT, "SELLER1@eu", ("de",)),
        Slot(JobName.ORDER_IMPORT, "SELLER2@na", ("other",)),
    ]
    assert scope_of(stores[2]) == "SELLER1@eu"


def test_each_other_job_is_a_stores_own() -> None:
    slots = slots_of([a_store("us"), a_store("ca", CA)])
    own = [slot for slot in slots if slot.job is JobName.CONFIRMATIONS]
    assert own == [
        Slot(JobName.CONFIRMATIONS, "us", ("us",)),
        Slot(JobName.CONFIRMATIONS, "ca", ("ca",)),
    ]


def test_a_slot_is_meant_by_its_store_its_account_or_by_all() -> None:
    slot = Slot(JobName.ORDER_IMPORT, "SELLER1@na", ("us", "ca"))
    assert [slot.covers(scope) for scope in ("ca", "SELLER1@na", "", "de")] == [True, True, True, False]
    assert slot.key == (JobName.ORDER_IMPORT, "SELLER1@na")


@pytest.mark.parametrize(
    "job", [job for job in JobName if job not in (JobName.LISTING_IMPORT, JobName.LOCATIONS)]
)
def test_most_jobs_begin_with_the_engine(job: JobName) -> None:
    assert first_wait(JobRun(job, "us", next_at=NOW + timedelta(hours=1)), NOW) == 0.0


@pytest.mark.parametrize("job", [JobName.LISTING_IMPORT, JobName.LOCATIONS])
def test_LIST_1_what_is_costly_keeps_its_time_over_a_restart(job: JobName) -> None:
    done = JobRun(job, "us", next_at=NOW + timedelta(hours=1))
    assert first_wait(done, NOW) == 3600.0
    assert first_wait(done, NOW + timedelta(hours=2)) == 0.0
    assert first_wait(done, NOW - timedelta(days=9)) == 86_400.0  # the clock was wrong
    assert first_wait(JobRun(job, "us"), NOW) == 0.0
    for state in (JobState.RUNNING, JobState.WAITING):
        cut_off = JobRun(job, "us", state=state, next_at=NOW + timedelta(hours=1))
        assert first_wait(cut_off, NOW) == 0.0


def test_LIST_1_the_full_import_is_nightly_by_the_marketplaces_own_clock() -> None:
    slot = Slot(JobName.LISTING_IMPORT, "us", ("us",))
    pace = Pace(listing_hour=3)
    assert next_wait(slot, [a_store()], NOW, pace) == 20 * 3600.0  # New York: 7:00
    assert next_wait(slot, [a_store("de", DE)], NOW, pace) == 14 * 3600.0  # Berlin: 13:00
    night = datetime(2026, 11, 23, 7, 59, 30, tzinfo=UTC)
    assert next_wait(slot, [a_store()], night, pace) == 30.0
    assert next_wait(slot, [a_store()], night + timedelta(seconds=30), pace) == 86_400.0
    assert next_wait(slot, [a_store()], NOW, Pace(listing_hour=8)) == 3600.0
    assert next_wait(slot, [a_store()], NOW + timedelta(microseconds=5), Pace(listing_hour=8)) < 3600.0


def test_ORD_1_orders_come_as_often_as_the_most_eager_store_wants() -> None:
    stores = [a_store("us", import_every_seconds=240.0), a_store("ca", CA, import_every_seconds=200.0)]
    slot = Slot(JobName.ORDER_IMPORT, "SELLER1@na", ("us", "ca"))
    assert next_wait(slot, stores, NOW, Pace()) == 200.0


def test_SHIP_11_confirmations_wait_half_a_minute_and_in_practice_less() -> None:
    slot = Slot(JobName.CONFIRMATIONS, "us", ("us",))
    assert next_wait(slot, [a_store()], NOW, Pace()) == 30.0
    assert next_wait(slot, [a_store(import_every_seconds=0.5)], NOW, Pace()) == 0.5


@pytest.mark.parametrize(
    ("job", "seconds"),
    [
        (JobName.ORDER_REREAD, 120.0),
        (JobName.LISTING_CHANGES, 600.0),
        (JobName.PUBLICATION, 60.0),
        (JobName.INVENTORY, 60.0),
        (JobName.LOCATIONS, 86_400.0),
        (JobName.PURGE, 3600.0),
    ],
)
def test_the_other_jobs_have_a_pace(job: JobName, seconds: float) -> None:
    assert next_wait(Slot(job, "us", ("us",)), [a_store()], NOW, Pace()) == seconds


def test_the_whole_set_of_a_store_that_does_everything() -> None:
    slots = slots_of([a_store(features=EVERYTHING, mli=Mli(is_on=True))])
    of_the_engine = set(JobName) - {JobName.STOCK_FOLDER}  # the office watches its folder itself
    assert sorted(slot.job for slot in slots) == sorted(of_the_engine)
