"""The listings screen: a table of 100,000, filters with counts, one listing in the panel."""

import asyncio
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QStackedWidget

from app.ports.listings import ListingFilter, ListingKey, ListingRow, Proposal, Show
from app.ui.office.screen import Office, Screen
from app.ui.office.sheets.browser import Browser, Listed
from app.ui.presenters import office_proposals
from app.ui.presenters.office_create import CreateListing
from app.ui.presenters.office_listing_rows import COLUMNS, cells, headings
from app.ui.presenters.office_listings import Listings
from app.ui.presenters.office_place import ADD
from app.ui.presenters.office_proposals import Proposals
from app.ui.presenters.office_sheet import Sheet
from app.ui.presenters.office_view import Cell, EmptyView, Filter, FilterGroup, NoticeView
from app.ui.presenters.office_work import NOBODY, Desk
from app.ui.presenters.view import Shape, Tone, say
from app.ui.widgets.kit import column
from app.ui.widgets.model import Column

TABLE, CREATE, PROPOSALS = "table", "create", "proposals"
_BY_STORES = ("listing.empty.no_store", "listing.empty.all")  # mended on the stores' screen
_STRETCH = {"title": 3, "sku": 1, "mapping": 1}
_LEAST = {"sku": 150, "title": 170, "store": 92, "mapping": 120}
_RANK = {"store": 2, "fulfillment": 3, "publication": 1, "mapping": 4}
_MARKS = {
    Show.PENDING: (Shape.RING, Tone.ASK),
    Show.UNMAPPED: (Shape.DIAMOND, Tone.ASK),
    Show.CONFLICT: (Shape.DIAMOND, Tone.ASK),
    Show.ERROR: (Shape.OCTAGON, Tone.STOP),
}


class ListingsScreen(Screen):
    """``mode``: what the middle and the panel show."""

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        services, person = office.services, office.person or NOBODY
        self.desk = Listings(services.listings, services.stores, services.stock, person)
        self.maker = CreateListing(services.listings, services.stores, services.stock, person)
        self.proposals = Proposals(services.listings, person)
        self.mode = TABLE
        self._shown: ListingFilter | None = None
        self._versions = (-1, 0)
        self._names: dict[str, str] = {}

    def load(self) -> None:
        self._build()
        for desk in (self.desk, self.maker, self.proposals):
            desk.listen(self._show)
        self._show()

    def _build(self) -> None:
        buttons = (("create", say("do.create"), True),)
        self.browser = Browser(self.kit, say("listing.search"), buttons)
        self.rows: Listed[ListingRow] = Listed(self.kit, self._columns(), _key, _key, has_checks=True)
        self.proposed: Listed[Proposal] = Listed(
            self.kit, self._proposal_columns(), _proposal_key, _proposal_key, has_checks=True
        )
        self._tables = QStackedWidget()
        self._tables.addWidget(self.rows)
        self._tables.addWidget(self.proposed)
        self.browser.put(self._tables)
        column(self, gap="").addWidget(self.browser)
        self._connect()

    def _columns(self) -> Sequence[Column[ListingRow]]:
        return [
            Column(
                title,
                self._cell(place),
                _LEAST.get(name, 60),
                _STRETCH.get(name, 0),
                _RANK.get(name, 0),
                is_number=name == "quantity",
            )
            for place, (name, title) in enumerate(zip(COLUMNS, headings(), strict=True))
        ]

    def _cell(self, place: int) -> Callable[[ListingRow], Cell]:
        return lambda row: cells(row, self._names)[place]

    def _proposal_columns(self) -> Sequence[Column[Proposal]]:
        def cell(place: int) -> Callable[[Proposal], Cell]:
            return lambda proposal: office_proposals.cells(proposal, self._names)[place]

        least, stretch = (170, 130, 120, 120), (1, 3, 2, 1)
        return [
            Column(title, cell(place), least[place], stretch[place])
            for place, title in enumerate(office_proposals.headings())
        ]

    def _connect(self) -> None:
        browser, panel = self.browser, self.browser.panel
        browser.searched.connect(self.desk.search)
        browser.filtered.connect(self._filter)
        browser.done.connect(lambda _key: self._open(CREATE))
        browser.notice.pressed.connect(lambda: self._open(PROPOSALS))
        panel.pressed.connect(self._press)
        panel.edited.connect(self._edit)
        panel.closed.connect(self._close)
        self.rows.table.chosen.connect(lambda _row: self._choose())
        self.rows.table.rows.checked_changed.connect(self._choose)
        self.rows.empty.pressed.connect(lambda: self.office.go("stores"))
        self.proposed.table.rows.checked_changed.connect(self._tick)

    # ---- what is shown

    def _show(self) -> None:
        self._names = self.desk.store_names()
        self._show_rows()
        self._show_sheet()

    def _show_rows(self) -> None:
        self._tables.setCurrentWidget(self.proposed if self.mode == PROPOSALS else self.rows)
        before, self._versions = self._versions, (self.desk.version, self.proposals.version)
        if self.desk.wanted != self._shown:
            self._shown = self.desk.wanted
            self.rows.show_rows(self._page, self._empty)
        elif self.desk.version != before[0]:
            self.rows.table.rows.again()
        if self.proposals.version != before[1]:
            self.proposed.table.rows.uncheck_all()
            self.proposed.show_rows(self._proposal_page, _no_proposals)
        if self._versions != before:
            self.office.start(self._count(), "counts of listings")

    async def _page(self, after: ListingKey | None, limit: int) -> Sequence[ListingRow]:
        return await asyncio.to_thread(self.desk.page, after, limit)

    async def _proposal_page(self, after: ListingKey | None, limit: int) -> Sequence[Proposal]:
        return await asyncio.to_thread(self.proposals.page, after, limit)

    def _empty(self) -> EmptyView:
        title, words = self.desk.empty()
        action = say("do.go_stores") if title.key in _BY_STORES else ""
        return EmptyView(title, words, action)

    def _sheet(self) -> Sheet | None:
        if self.mode == CREATE:
            return self.maker.sheet()
        return self.proposals.sheet() if self.mode == PROPOSALS else self.desk.sheet()

    def _show_sheet(self) -> None:
        self.browser.panel.show_sheet(self._sheet())
        why = "" if self.desk.may_change else say("listing.read_only.means")
        self.browser.buttons["create"].set_reason(why)

    async def _count(self) -> None:
        wanted = self.desk.wanted
        counts = await asyncio.to_thread(self.desk.counts)
        has_proposals = bool(await asyncio.to_thread(self.desk.proposals)) if self.mode == TABLE else False
        if wanted != self.desk.wanted:
            return
        self.browser.show_groups(self._groups(dict(counts)))
        self.rows.table.rows.believe(dict(counts)[wanted.show])
        self.attention.emit(dict(counts)[Show.UNMAPPED] + dict(counts)[Show.ERROR])
        is_offered = has_proposals and wanted.show is Show.UNMAPPED and self.mode == TABLE
        notice = NoticeView(
            say("proposal.banner"), tone=Tone.ACCENT, shape=Shape.ARROW, action=say("do.proposals")
        )
        self.browser.notice.show_notice(notice if is_offered else None)

    def _groups(self, counts: dict[Show, int]) -> tuple[FilterGroup, ...]:
        wanted = self.desk.wanted
        filters = tuple(
            Filter(show.value, say(f"listing.show.{show.value}"), counts[show], *_MARKS.get(show, ()))
            for show in Show
        )
        found = [FilterGroup("show", say("listing.filters"), filters, wanted.show.value)]
        if len(self._names) > 1:
            stores = tuple(Filter(key, name) for key, name in self._names.items())
            chosen = wanted.store_ids[0] if wanted.store_ids else ""
            found.append(FilterGroup("store", say("listing.stores"), stores, chosen, is_optional=True))
        return tuple(found)

    # ---- what is done

    def _filter(self, group: str, key: str) -> None:
        self._leave()
        if group == "show":
            self.desk.show(Show(key))
        else:
            self.desk.of_store(key)

    def _choose(self) -> None:
        """The ticked ones, else the one that the keyboard is at."""
        table = self.rows.table
        rows = list(table.rows.checked.values()) or ([table.row] if table.row is not None else [])
        self.mode = TABLE
        self.desk.choose([_key(row) for row in rows])

    def _tick(self) -> None:
        self.proposals.tick(tuple(self.proposed.table.rows.checked.values()))

    def _open(self, mode: str) -> None:
        self.mode = mode
        if mode == CREATE:
            self.maker.begin(next(iter(self.desk.wanted.store_ids), ""))
            self._show()
        else:
            self.browser.notice.show_notice(None)
            self.proposals.begin(self.desk.wanted.store_ids)

    def _leave(self) -> None:
        self.mode = TABLE
        self.proposed.table.rows.checked.clear()

    def _close(self) -> None:
        self._leave()
        self.rows.table.lift()
        self.rows.table.rows.uncheck_all()
        self.desk.choose(())

    def _press(self, key: str) -> None:
        if key == ADD:
            self.office.go("products", page=ADD)
            return
        if key == "go_stores":
            self.office.go("stores")
            return
        if key == "leave":
            self._leave()
            self.desk.refresh()
            return
        desks: dict[str, Desk] = {CREATE: self.maker, PROPOSALS: self.proposals}
        desk = desks.get(self.mode, self.desk)
        self.office.start(self._do(desk, key), key)

    async def _do(self, desk: Desk, key: str) -> None:
        await desk.press(key)
        self.desk.refresh()

    def _edit(self, key: str, value: str) -> None:
        (self.maker if self.mode == CREATE else self.desk).edit(key, value)

    def refresh(self) -> None:
        if self.desk.busy is None and self.proposals.busy is None:
            self.desk.refresh()

    def hear(self, text: str) -> None:
        """A new listing begins with what is printed on its product."""
        if self.put(text):
            return
        if self.mode == CREATE:
            self.maker.hear(text)
        elif self.mode == TABLE:
            self.seek(text)

    def seek(self, text: str) -> None:
        self._leave()
        self._show()
        self.browser.search.put(text)

    def person_changed(self) -> None:
        for desk in (self.desk, self.maker, self.proposals):
            desk.person = self.office.person or NOBODY


def _key(row: ListingRow) -> ListingKey:
    return ListingKey(row.listing.store_id, row.listing.sku)


def _proposal_key(proposal: Proposal) -> ListingKey:
    return proposal.key


def _no_proposals() -> EmptyView:
    return EmptyView(say("proposal.empty"), say("proposal.empty.do"), "", Shape.TICK)
