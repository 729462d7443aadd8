"""What the screen shows beside the order: lights, the queue, the day's counts."""

from collections.abc import Callable

import msgspec

from app.ports.clock import Clock
from app.ports.storage import Counts, Lookups, QueueRow
from app.services.packing import Packing
from app.services.snapshot import Health, Light, Snapshot

QUEUE_ROWS = 12


class Board:
    """Joins the bench's state with everything around it into one ``Snapshot``."""

    def __init__(self, packing: Packing, lookups: Lookups, clock: Clock) -> None:
        self.health = Health()
        self._packing = packing
        self._lookups = lookups
        self._clock = clock
        self._queue: tuple[QueueRow, ...] = ()
        self._counts = Counts()
        self._boxes = lookups.boxes()
        self._on_change: Callable[[], None] = lambda: None

    def __repr__(self) -> str:
        return f"<Board queue {len(self._queue)}>"

    def listen(self, on_change: Callable[[], None]) -> None:
        self._on_change = on_change

    def refresh(self) -> None:
        """Reads queue, counts and boxes again: after an import, or when the bench lets go of an order."""
        self._queue = self._lookups.queue(QUEUE_ROWS)
        self._counts = self._lookups.counts(self._clock.now().astimezone())
        self._boxes = self._lookups.boxes()
        self._on_change()

    def light(self, device: str, light: Light, words: str = "") -> None:
        """``device`` is ``amazon``, ``printer``, ``scanner`` or ``scale``; ``words`` a message key."""
        health = msgspec.structs.replace(self.health, **{device: light, f"{device}_words": words})
        if health != self.health:
            self.health = health
            self._on_change()

    def snapshot(self) -> Snapshot:
        packing = self._packing
        return Snapshot(
            bench=packing.bench,
            at=self._clock.now(),
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
        )
