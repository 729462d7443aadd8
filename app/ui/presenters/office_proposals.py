"""Mappings that SKU or barcode suggest: looked at, then taken many at once (LIST-7)."""

from collections.abc import Sequence

from app.domain.people import Person, Role
from app.ports.listings import ListingKey, Proposal
from app.ui.presenters.office_services import ListingActs
from app.ui.presenters.office_sheet import Actions, Do, Section, Sheet, Style, Words, blocks, sections
from app.ui.presenters.office_view import Cell, many
from app.ui.presenters.office_work import Desk, success, warning
from app.ui.presenters.view import Say, Text, Tone, say

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
        self._done, self._moved = 0, 0

    def __repr__(self) -> str:
        return f"<Proposals {len(self.ticked)} ticked>"

    def begin(self, store_ids: tuple[str, ...]) -> None:
        self.store_ids, self.ticked, self.note = store_ids, (), None
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
            Do("accept", label, Style.PRIMARY, may and self.busy is None, why),
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
        await self.work(say("work.mapping"), self._accept_all(self.ticked), total=len(self.ticked))
        lines: tuple[Text, ...] = (many("orders.freed", self._moved),) if self._moved else ()
        if self.note is None:
            self.note = success(many("proposal.done", self._done), *lines)
        elif self._done:
            self.note = warning(many("proposal.part", self._done), self.note.title, *self.note.lines)
        self.ticked = ()
        self.version += 1

    async def _accept_all(self, ticked: Sequence[Proposal]) -> None:
        """The ticked ones, else page after page until none is left."""
        for start in range(0, len(ticked), AT_ONCE):
            await self._take(ticked[start : start + AT_ONCE], len(ticked))
        while not ticked and (found := self.page(None, AT_ONCE)):
            await self._take(found, 0)

    async def _take(self, part: Sequence[Proposal], total: int) -> None:
        self._moved += await self._listings.accept(self.person, part)
        self._done += len(part)
        self.progress(self._done, total)


def headings() -> tuple[Say, ...]:
    return tuple(say(f"proposal.column.{name}") for name in COLUMNS)


def cells(proposal: Proposal) -> tuple[Cell, ...]:
    mapping = proposal.mapping
    kind = say("mapping.group.short" if mapping.is_group else "mapping.product.short")
    target = mapping.sku if mapping.units == 1 else say("mapping.times", units=mapping.units, sku=mapping.sku)
    return (
        Cell(proposal.key.sku, proposal.key.store_id, is_strong=True),
        Cell(proposal.title),
        Cell(target, proposal.name),
        Cell(say(f"proposal.by.{proposal.by}"), kind),
    )
