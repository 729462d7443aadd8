"""Mappings that SKU or barcode suggest: looked at, then taken many at once (LIST-7)."""

import asyncio
from collections.abc import Mapping, Sequence

from app.domain.people import Person, Role
from app.ports.listings import ListingKey, Proposal
from app.ui.presenters.office_services import ListingActs
from app.ui.presenters.office_sheet import Actions, Do, Section, Sheet, Style, Words, blocks, sections
from app.ui.presenters.office_view import Cell, many
from app.ui.presenters.office_work import Desk, success, warning
from app.ui.presenters.view import Say, Text, Tone, say

MOST = 1_000_000  # proposals taken at once
AT_ONCE = 100  # in one transaction; orders that wait for them are freed with it
COLUMNS = ("listing", "title", "product", "by")


class Proposals(Desk):
    """``ticked``: the ones to take; without any, all are."""

    def __init__(self, listings: ListingActs, person: Person) -> None:
        super().__init__(person)
        self._listings = listings
        self.store_ids: tuple[str, ...] = ()
        self.ticked: tuple[Proposal, ...] = ()
        self.version = 0
        self.has_any = False
        self._done, self._moved = 0, 0

    def __repr__(self) -> str:
        return f"<Proposals {len(self.ticked)} ticked>"

    def begin(self, store_ids: tuple[str, ...]) -> None:
        self.store_ids, self.ticked, self.note = store_ids, (), None
        self.has_any = bool(self.page(None, 1))
        self.version += 1
        self.changed()

    def page(self, after: ListingKey | None, limit: int) -> tuple[Proposal, ...]:
        return self._listings.proposals(self.store_ids, after, limit)

    def tick(self, chosen: Sequence[Proposal]) -> None:
        self.ticked = tuple(chosen)
        self.changed()

    def sheet(self) -> Sheet:
        """What stands beside the table: what will happen, then how far it is, then what came of it."""
        may, count = self.may(Role.LISTINGS), len(self.ticked)
        why: Text = "" if may else say("listing.read_only")
        label = many("do.accept_ticked", count) if count else say("do.accept_all")
        buttons = Actions((
            Do("accept", label, Style.PRIMARY, may and self.has_any and self.busy is None, why),
            Do("leave", say("do.leave"), Style.LINK),
        ))  # fmt: skip
        words = Words(say("proposal.words"), Tone.QUIET)
        news = blocks(self.busy, self.note)
        return Sheet(
            "proposals",
            say("proposal.title"),
            "",
            (),
            sections(Section("news", "", news) if news else None, Section("go", "", (words, buttons))),
        )

    async def do(self, name: str, _argument: str) -> None:
        if name == "accept":
            await self._accept()

    async def _accept(self) -> None:
        self._done, self._moved = 0, 0
        chosen = self.ticked or await self.work(
            say("work.gathering"), asyncio.to_thread(self.page, None, MOST)
        )
        if chosen:
            await self.work(say("work.mapping"), self._accept_all(chosen), total=len(chosen))
        lines: tuple[Text, ...] = (many("orders.freed", self._moved),) if self._moved else ()
        if self.note is None:
            self.note = success(many("proposal.done", self._done), *lines)
        elif self._done:
            self.note = warning(many("proposal.part", self._done), self.note.title, *self.note.lines)
        self.ticked, self.has_any = (), bool(self.page(None, 1))
        self.version += 1

    async def _accept_all(self, chosen: Sequence[Proposal]) -> None:
        """Stopped between two parts, what is done stays done."""
        for start in range(0, len(chosen), AT_ONCE):
            part = chosen[start : start + AT_ONCE]
            self._moved += await self._listings.accept(self.person, part)
            self._done += len(part)
            self.progress(self._done, len(chosen))


def headings() -> tuple[Say, ...]:
    return tuple(say(f"proposal.column.{name}") for name in COLUMNS)


def cells(proposal: Proposal, names: Mapping[str, str]) -> tuple[Cell, ...]:
    """``names``: stores' by their ids."""
    mapping = proposal.mapping
    kind = say("mapping.group.short" if mapping.is_group else "mapping.product.short")
    target = mapping.sku if mapping.units == 1 else say("mapping.times", units=mapping.units, sku=mapping.sku)
    return (
        Cell(proposal.key.sku, names.get(proposal.key.store_id, proposal.key.store_id), is_strong=True),
        Cell(proposal.title),
        Cell(target, proposal.name),
        Cell(say(f"proposal.by.{proposal.by}"), kind),
    )
