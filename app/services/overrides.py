"""Codes that were let pass, and the products to which it happens again and again (TRN-4). Plain functions."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

import msgspec

from app.domain.packing import events as e
from app.domain.packing.bench import Bench
from app.domain.packing.evolve import evolve
from app.domain.packing.progress import need_of_unit
from app.ports.storage import PackedEvent


class Override(msgspec.Struct, frozen=True):
    """``lead``: who let it pass; ``by``: whose hands it was in. ``reason`` is one of ours, ``words`` a
    person's.
    """

    order_id: str
    at: datetime
    lead: str
    by: str
    reason: str
    words: str = ""
    sku: str = ""
    name: str = ""


def overrides_of(order_id: str, events: Sequence[PackedEvent], since: datetime) -> Iterator[Override]:
    """Oldest first."""
    bench = Bench()
    for each in (packed.happened for packed in events):
        if each.at >= since:
            yield from _told(order_id, bench, each)
        bench = evolve(bench, each)


def _told(order_id: str, bench: Bench, happened: e.Happened) -> Iterator[Override]:
    event = happened.event
    if isinstance(event, e.CodeSkipped):
        lead, reason, words = event.lead.user_id, str(event.reason), event.words
    elif isinstance(event, e.CodeCaptured) and event.allowed_by is not None:
        lead, reason, words = event.allowed_by, str(event.reason or ""), ""
    else:
        return
    need = need_of_unit(bench, event.unit)
    sku, name = ("", "") if need is None else (need.sku, need.name)
    yield Override(order_id, happened.at, lead, happened.by, reason, words, sku, name)


def by_product(found: Iterable[Override]) -> tuple[tuple[str, str, int], ...]:
    """SKU, name and how often; the most frequent first."""
    rows = list(found)
    names = {each.sku: each.name for each in rows}
    counts = Counter(each.sku for each in rows)
    return tuple(
        (sku, names[sku], count) for sku, count in sorted(counts.items(), key=lambda c: (-c[1], c[0]))
    )
