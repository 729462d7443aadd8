"""How the lines to Amazon are, in one word for the pack screen and job by job for the office."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

import msgspec

from app.ports.errors import OutsideError, Refused, Throttled, Unauthorised
from app.ports.jobs import JobName


class Link(StrEnum):
    """How a store's line to Amazon is, as its last job saw it."""

    STARTING = "starting"
    OK = "ok"
    THROTTLED = "throttled"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    UNAUTHORISED = "unauthorised"


_BETTER_FIRST = (
    Link.OK,
    Link.STARTING,
    Link.THROTTLED,
    Link.REFUSED,
    Link.UNREACHABLE,
    Link.UNAUTHORISED,
)


class EngineStatus(msgspec.Struct, frozen=True):
    """What the engine does, when it last succeeded, what it waits for. Shown in the header.

    ``link``: the worst of the stores that import orders; where none does, of all jobs. ``imported_at``: since
    when the account that waits longest has had no orders.
    """

    link: Link = Link.STARTING
    imported_at: datetime | None = None
    orders_imported: int = 0
    confirmations_sent: int = 0
    words: str = ""


class Seen(msgspec.Struct, frozen=True):
    """What the last turns of one job and scope came to in this process. ``count`` is the sum."""

    job: JobName
    link: Link = Link.STARTING
    words: str = ""
    succeeded_at: datetime | None = None
    count: int = 0


def link_after(error: OutsideError) -> Link:
    if isinstance(error, Throttled):
        return Link.THROTTLED
    if isinstance(error, Refused):
        return Link.REFUSED
    return Link.UNAUTHORISED if isinstance(error, Unauthorised) else Link.UNREACHABLE


def status_of(seen: Iterable[Seen]) -> EngineStatus:
    """One status for all. The purge speaks to nobody and does not count."""
    talking = [each for each in seen if each.job is not JobName.PURGE]
    imports = [each for each in talking if each.job is JobName.ORDER_IMPORT]
    worst = max(imports or talking, key=_badness, default=Seen(JobName.ORDER_IMPORT))
    return EngineStatus(
        link=worst.link,
        imported_at=min((each.succeeded_at for each in imports if each.succeeded_at), default=None),
        orders_imported=sum(each.count for each in imports),
        confirmations_sent=sum(each.count for each in talking if each.job is JobName.CONFIRMATIONS),
        words=worst.words,
    )


def _badness(seen: Seen) -> int:
    return _BETTER_FIRST.index(seen.link)
