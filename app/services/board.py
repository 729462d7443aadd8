"""What the screen shows beside the order: lights, the queue, the day's counts, the next pickups."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

import msgspec

from app.domain.shopping.pickups import Countdown
from app.ports.clock import Clock
from app.ports.storage import Counts, Lookups, QueueRow
from app.services.packing import Packing
from app.services.snapshot import Health, Light, Snapshot

QUEUE_ROWS = 12


class LastCalls(Protocol):
    """What is read of ``PickupService``."""

    def countdown(self, warehouse: str) -> tuple[Countdown, ...]: ...
    def label_by(self, warehouse: str, ship_by: datetime) -> datetime: ...


class Board:
    """Joins the bench's state with everything around it into one ``Snapshot``."""

    def __init__(self, packing: Packing, lookups: Lookups, clock: Clock) -> None:
        self.health = Health()
        self._packing = packing
        self._lookups = lookups
        self._clock = clock
        self._calls: LastCalls | None = None
        self._queue: tuple[QueueRow, ...] = ()
        self._counts = Counts()
        self._boxes = lookups.boxes()
        self._pickups: tuple[Countdown, ...] = ()
        self._on_change: Callable[[], None] = lambda: None

    def __repr__(self) -> str:
        return f"<Board queue {len(self._queue)}>"

    def listen(self, on_change: Callable[[], None]) -> None:
        self._on_change = on_change

    def follow(self, calls: LastCalls) -> None:
        """From now on it counts down to these; what they need is not loaded before the first paint."""
        self._calls = calls
        self.refresh()

    def refresh(self) -> None:
        """Reads queue, counts, boxes and pickups again: after an import, or when the bench lets go of an
        order.
        """
        self._queue = tuple(map(self._timed, self._lookups.queue(QUEUE_ROWS)))
        self._counts = self._lookups.counts(self._clock.now().astimezone())
        self._boxes = self._lookups.boxes()
        self._look_for_pickups()
        self._on_change()

    def light(self, device: str, light: Light, words: str = "") -> None:
        """``device`` is ``amazon``, ``printer``, ``scanner`` or ``scale``; ``words`` a message key."""
        health = msgspec.structs.replace(self.health, **{device: light, f"{device}_words": words})
        if health != self.health:
            self.health = health
            self._on_change()

    def snapshot(self) -> Snapshot:
        packing, now = self._packing, self._clock.now()
        if self._pickups and self._pickups[0].at < now:
            self._look_for_pickups()
        return Snapshot(
            bench=packing.bench,
            at=now,
            bench_name=packing.settings.name,
            entry=packing.entry.shown,
            health=self.health,
            queue=self._queue,
            counts=self._counts,
            boxes=self._boxes,
            is_practice=packing.settings.is_practice,
            is_recovered=packing.is_recovered,
            is_unsaved=packing.is_unsaved,
            weight_unit=packing.settings.weight_unit,
            pickups=self._pickups,
        )

    def _look_for_pickups(self) -> None:
        if self._calls is not None:
            self._pickups = self._calls.countdown(self._packing.settings.warehouse)

    def _timed(self, row: QueueRow) -> QueueRow:
        """With the last pickup that makes its ship-by (SHIP-13)."""
        if self._calls is None or row.ship_by is None:
            return row
        label_by = self._calls.label_by(self._packing.settings.warehouse, row.ship_by)
        return row if label_by == row.ship_by else msgspec.structs.replace(row, label_by=label_by)
