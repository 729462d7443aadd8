"""Takes buyers' personal data away 30 days after an order's end (PRIV-1), some days early so that no backup
of the key store outlives them (PRIV-2).
"""

from collections.abc import Iterator, Sequence

from app.domain.retention import ended_before
from app.ports.clock import Clock
from app.ports.errors import OutsideError
from app.ports.purge import DuePurges, PurgePlace, Upkeep
from app.seams import seam
from app.sync.job import Progress, Turn

AT_ONCE = 100_000  # orders a round: each round rewrites the key store and its backup


class Purge:
    """``places`` in the order in which they forget: the keys after all that they opened, then their backup.
    ``upkeep`` is looked at by each run, with nothing due too.
    """

    def __init__(
        self,
        due: DuePurges,
        places: Sequence[PurgePlace],
        clock: Clock,
        *,
        days_early: int,
        upkeep: Sequence[Upkeep] = (),
    ) -> None:
        self._due = due
        self._places = places
        self._clock = clock
        self._days_early = days_early
        self._upkeep = upkeep

    def __repr__(self) -> str:
        return f"<Purge of {len(self._places)} places>"

    async def run(self, progress: Progress) -> Turn:
        """First what a kill cut off. A place that fails holds up no other, nor other orders; its orders are
        not finished, and its error is raised when the rest is done.
        """
        finished, stuck, errors = 0, set[str](), list[OutsideError]()
        for order_ids in self._rounds(stuck):
            await self._due.begin(order_ids, self._clock.now())
            seam("purge-begun")
            failed = await self._forget(order_ids, progress, finished)
            if failed:
                stuck.update(order_ids)
                errors += failed
                continue
            await self._due.finish(order_ids, self._clock.now())
            seam("purge-finished")
            finished += len(order_ids)
        errors += await self._refresh()
        if errors:
            raise errors[0]
        return Turn(finished)

    async def _refresh(self) -> list[OutsideError]:
        errors = []
        for each in self._upkeep:
            try:
                await each.refresh(self._clock.now())
            except OutsideError as error:
                errors.append(error)
        return errors

    def _rounds(self, stuck: set[str]) -> Iterator[tuple[str, ...]]:
        """Those that were begun, then those that are due; what is ``stuck`` not again in this run."""
        begun = self._due.purging()
        for start in range(0, len(begun), AT_ONCE):
            yield begun[start : start + AT_ONCE]
        while found := self._next(stuck):
            yield found

    def _next(self, stuck: set[str]) -> tuple[str, ...]:
        before = ended_before(self._clock.now(), self._days_early)
        found = self._due.due(before, AT_ONCE + len(stuck))
        return tuple(order_id for order_id in found if order_id not in stuck)[:AT_ONCE]

    async def _forget(
        self, order_ids: Sequence[str], progress: Progress, finished: int
    ) -> list[OutsideError]:
        errors = []
        for place in self._places:
            await progress.show("purging", finished, finished + len(order_ids))
            try:
                await place.forget(order_ids, self._clock.now())
            except OutsideError as error:
                errors.append(error)
            seam("purge-forgot")
        return errors
