"""What runs for which store, and when (CONN-4): plain functions."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import msgspec

from app.domain.local_time import local_time
from app.domain.store import Features, Store, StoreState
from app.ports.jobs import JobName, JobRun, JobState

OVERLAP = timedelta(minutes=5)
SETTLING = timedelta(
    minutes=2
)  # Amazon answers only for what is at least two minutes old (AMAZON.md section 8)
FIRST_LOOK = timedelta(days=30)
DAY = 86_400.0


class Pace(msgspec.Struct, frozen=True):
    """Seconds between two turns of a job; the order import's own stand in the store. ``listing_hour`` is the
    marketplace's local hour of the full listing import.
    """

    listing_hour: int = 3
    order_reread: float = 120.0
    confirmations: float = 30.0
    listing_changes: float = 600.0
    publication: float = 60.0
    inventory: float = 60.0
    locations: float = DAY
    purge: float = 3600.0


class Slot(msgspec.Struct, frozen=True):
    """A job with a loop of its own. ``scope``: a store id, an account (order import), or empty (purge)."""

    job: JobName
    scope: str
    store_ids: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[JobName, str]:
        return self.job, self.scope

    def covers(self, scope: str) -> bool:
        """Whether somebody who names ``scope`` (a store, an account, or empty for all) means this one."""
        return scope in ("", self.scope) or scope in self.store_ids


PURGE = Slot(JobName.PURGE, "")
_RESUMED = (JobState.RUNNING, JobState.WAITING)
_KEEP_THEIR_TIME = (JobName.LISTING_IMPORT, JobName.LOCATIONS)


def scope_of(store: Store) -> str:
    """The account's scope."""
    return "@".join(store.account)


def slots_of(stores: Iterable[Store]) -> tuple[Slot, ...]:
    """What is to run. A store that Amazon refuses goes on trying; a draft does nothing."""
    connected = [store for store in stores if store.state is not StoreState.DRAFT]
    accounts: dict[str, list[str]] = {}
    for store in connected:
        if store.features.imports_orders:
            accounts.setdefault(scope_of(store), []).append(store.store_id)
    imports = (Slot(JobName.ORDER_IMPORT, scope, tuple(ids)) for scope, ids in accounts.items())
    own = (Slot(job, store.store_id, (store.store_id,)) for store in connected for job in _jobs_of(store))
    return (PURGE, *imports, *own)


def _jobs_of(store: Store) -> tuple[JobName, ...]:
    features: Features = store.features
    wanted = {
        JobName.CONFIRMATIONS: True,
        JobName.PUBLICATION: True,
        JobName.ORDER_REREAD: features.imports_orders,
        JobName.LISTING_IMPORT: features.imports_listings,
        JobName.LISTING_CHANGES: features.imports_listings,
        JobName.INVENTORY: features.sends_inventory,
        JobName.LOCATIONS: store.mli.is_on,
    }
    return tuple(job for job, is_wanted in wanted.items() if is_wanted)


def first_wait(run: JobRun, now: datetime) -> float:
    """Seconds from the engine's start to a job's first turn: at once, but for what is costly, done, and keeps
    its time.
    """
    if run.job not in _KEEP_THEIR_TIME or run.state in _RESUMED or run.next_at is None:
        return 0.0
    return min(DAY, max(0.0, (run.next_at - now).total_seconds()))


def next_wait(slot: Slot, stores: Sequence[Store], now: datetime, pace: Pace) -> float:
    """Seconds from the end of a job's work to its next."""
    if slot.job is JobName.ORDER_IMPORT:
        return _import_every(stores)
    if slot.job is JobName.CONFIRMATIONS:
        return min(pace.confirmations, _import_every(stores))
    if slot.job is JobName.LISTING_IMPORT:
        return _until_hour(local_time(stores[0].market, now), pace.listing_hour)
    return float(getattr(pace, slot.job.value))


def _import_every(stores: Sequence[Store]) -> float:
    return min(store.import_every_seconds for store in stores)


def _until_hour(there: datetime, hour: int) -> float:
    """From a moment there to the next begin of an hour."""
    begin = there.replace(hour=hour, minute=0, second=0, microsecond=0)
    return (begin - there).total_seconds() % DAY or DAY


def search_from(cursor: datetime | None, now: datetime) -> datetime:
    """``lastUpdatedAfter``: the cursor less an overlap; a new store looks back thirty days."""
    return now - FIRST_LOOK if cursor is None else cursor - OVERLAP


def cursor_after(started: datetime, previous: datetime | None) -> datetime:
    """The cursor once every page of a search begun at ``started`` is stored. It never goes back."""
    reached = started - SETTLING
    return reached if previous is None else max(previous, reached)
