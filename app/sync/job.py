"""What a job is to the engine, and what the engine gives a job to work with."""

from collections.abc import Callable
from typing import Protocol, TypeVar

import msgspec

from app.decoding import json_decoder
from app.ports.errors import OutsideError
from app.ports.jobs import JobRun, Jobs

T = TypeVar("T")


class Turn(msgspec.Struct, frozen=True):
    """What one turn of a job came to. With ``waits_for`` (a message key) the work is not at its end: the next
    turn takes it up in ``again_in`` seconds. ``count``: what came in or went out. ``trouble``: what failed
    while the rest was done; it is told, and the next turn comes as usual.
    """

    count: int = 0
    waits_for: str = ""
    again_in: float = 0.0
    trouble: OutsideError | None = None


class Progress:
    """A job's hold on its row: how far it is, and where it goes on after a kill."""

    def __init__(
        self, jobs: Jobs, run: JobRun, tell: Callable[[JobRun], None], *, is_woken: bool = False
    ) -> None:
        """``is_woken``: somebody asked for this turn. ``tell`` hears of each change."""
        self.run = run
        self.is_woken = is_woken
        self._began_at = run.cursor
        self._jobs = jobs
        self._tell = tell

    def __repr__(self) -> str:
        return f"<Progress of {self.run.job} {self.run.scope} {self.run.state}>"

    @property
    def has_moved(self) -> bool:
        """Whether the work is somewhere else than where it was taken up: an intent that was dropped again is
        no step.
        """
        return self.run.cursor != self._began_at

    def cursor(self, kind: type[T]) -> T | None:
        """What was kept last; None where nothing was, or where it cannot be read (any more)."""
        try:
            return json_decoder(kind).decode(self.run.cursor) if self.run.cursor else None
        except msgspec.DecodeError:
            return None

    async def keep(self, cursor: msgspec.Struct | None, **changes: object) -> None:
        """Durable when it returns: from here a killed job goes on. ``changes`` of its row besides."""
        text = "" if cursor is None else msgspec.json.encode(cursor).decode()
        await self.change(cursor=text, **changes)

    async def show(self, doing: str, done: int = 0, total: int = 0) -> None:
        """``doing`` is a message key."""
        await self.change(doing=doing, done=done, total=total)

    def begin(self, **changes: object) -> None:
        """Told, and stored with the next change: a turn with nothing to do costs one write."""
        self.run = msgspec.structs.replace(self.run, **changes)
        self._tell(self.run)

    async def change(self, **changes: object) -> None:
        self.run = msgspec.structs.replace(self.run, **changes)
        await self._jobs.save(self.run)
        self._tell(self.run)


class Job(Protocol):
    """Can be killed at any line, and then goes on from ``progress.cursor``."""

    async def run(self, progress: Progress) -> Turn:
        """Raises the errors of ``ports.errors``; what was stored stays."""
