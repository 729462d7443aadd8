"""Few changes: a PATCH each (INV-3)."""

import asyncio
from collections.abc import Sequence

from app.domain.listing import Change, Issue, Listing
from app.domain.sending import Wanted
from app.ports.amazon_listings import ListingsApi
from app.ports.errors import Refused
from app.seams import seam
from app.sync.job import Progress
from app.sync.jobs.live import Live
from app.sync.jobs.noting import Noting
from app.sync.planning import Planning


class Patching:
    """One store's, for one turn."""

    def __init__(self, api: ListingsApi, planning: Planning, live: Live, noting: Noting) -> None:
        self._api = api
        self._planning = planning
        self._live = live
        self._noting = noting
        self.sent: list[str] = []
        self.held: list[str] = []

    def __repr__(self) -> str:
        return f"<Patching {len(self.sent)} sent, {len(self.held)} held>"

    async def send(self, skus: Sequence[str], progress: Progress) -> None:
        """Each as it is planned in that moment. What went is in ``sent``, what must not in ``held``."""
        await self._live.look(skus)
        for done, sku in enumerate(skus):
            await progress.show("sending_inventory", done, len(skus))
            plans = await asyncio.to_thread(self._planning.of, [sku])
            if await self._is_free(sku):
                for plan in plans:
                    await self._send(plan.listing, plan.steps)

    async def _send(self, listing: Listing, steps: Sequence[Sequence[Wanted]]) -> None:
        for step in steps:
            if not await self._is_free(listing.sku) or not await self._patch(listing, step):
                return
            self.sent.append(listing.sku)

    async def _is_free(self, sku: str) -> bool:
        reason = self._live.why_held(sku)
        if reason:
            await self._noting.held(sku, reason)
            self.held.append(sku)
        return not reason

    async def _patch(self, listing: Listing, step: Sequence[Wanted]) -> bool:
        """Whether Amazon accepted it."""
        rows = [self._noting.row(listing.sku, each) for each in step]
        issues = await self._issues(listing, [Change(each.availability) for each in step])
        seam("inventory-patched")
        if issues is None:
            await self._noting.sent(rows)
            seam("inventory-noted")
            return True
        await self._noting.refused(listing.sku, rows, issues)
        return False

    async def _issues(self, listing: Listing, changes: Sequence[Change]) -> tuple[Issue, ...] | None:
        """Why Amazon refused; None where it accepted."""
        try:
            answer = await self._live.in_time(
                [listing.sku], lambda: self._api.patch(listing.sku, listing.product_type, changes)
            )
        except Refused as refused:
            return (Issue(refused.code, refused.words),)
        return None if answer.is_accepted else answer.issues
