"""How a store fares: its jobs, and what somebody has to see to (CONN-3). Plain functions."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from app.domain.stock import Location
from app.domain.store import PoShown, Store, StoreState
from app.ports.jobs import JobRun, JobState

SECRET_LASTS = timedelta(days=180)  # Amazon's rotation of client secrets
WARNED_OF = timedelta(days=150)
_ENOUGH_FAILURES = 3


class StoreHealth(msgspec.Struct, frozen=True):
    """``warnings``: message keys, most serious first. ``unread``: lines of Amazon's last listings report that
    could not be read.
    """

    runs: tuple[JobRun, ...]
    warnings: tuple[str, ...]
    unread: int = 0


def health_of(
    store: Store, runs: Sequence[JobRun], locations: Sequence[Location], now: datetime
) -> StoreHealth:
    scopes = (store.store_id, "@".join(store.account))
    own = tuple(run for run in runs if run.scope in scopes)
    warnings = tuple(key for is_so, key in _checks(store, own, locations, now) if is_so)
    return StoreHealth(own, warnings, sum(run.unread for run in own))


def _checks(
    store: Store, runs: Sequence[JobRun], locations: Sequence[Location], now: datetime
) -> tuple[tuple[bool, str], ...]:
    age = timedelta(0) if store.secret_made_at is None else now - store.secret_made_at
    unmapped = store.mli.is_on and any(each.is_active and not each.warehouse for each in locations)
    return (
        (store.state is StoreState.REFUSED, "refused"),
        (age >= SECRET_LASTS, "secret_over"),
        (WARNED_OF <= age < SECRET_LASTS, "secret_old"),
        (any(map(_is_failing, runs)), "jobs_failing"),
        (any(run.unread for run in runs), "report_unread"),
        (store.first_label is not None and store.first_label.shown is PoShown.ASK, "po_unread"),
        (store.features.sends_inventory and store.narf.is_shut, "narf_shut"),
        (store.features.sends_inventory and store.allocation is None, "no_allocation"),
        (unmapped, "locations_unmapped"),
    )


def _is_failing(run: JobRun) -> bool:
    return run.state is JobState.FAILED and run.failures >= _ENOUGH_FAILURES
