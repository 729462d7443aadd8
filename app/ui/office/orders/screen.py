"""Orders: a list of a million, filters with counts, one order's story beside it."""

import asyncio
from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.order import OrderStatus
from app.ports.errors import OutsideError
from app.ports.orders import OrderFilter, OrderMark, OrderRow, OrderSort
from app.ui.office.names import store_names
from app.ui.office.orders.columns import columns
from app.ui.office.orders.panel import OrderPanel
from app.ui.office.orders.ticks import Ticks, has_bulk
from app.ui.office.screen import Screen
from app.ui.presenters import office_orders as words
from app.ui.presenters.office_view import NoticeView
from app.ui.presenters.view import Shape, Text, Tone, say
from app.ui.widgets.bar import Bar
from app.ui.widgets.choices import Choice
from app.ui.widgets.filters import FilterList
from app.ui.widgets.kit import column, row
from app.ui.widgets.notices import EmptyState, Notice
from app.ui.widgets.search import SearchField
from app.ui.widgets.table import Table

SORTS = (OrderSort.SHIP_BY, OrderSort.NEWEST)


class OrdersScreen(Screen):
    """Reads are done off the loop; what comes too late for another question is dropped."""

    def load(self) -> None:
        self.names = store_names(self.office)
        self.wanted = OrderFilter()
        self._counts: dict[OrderStatus, int] | None = None
        self._flags: dict[str, int] = {}
        self._question = self._counted = 0
        self.filters, self.search = FilterList(self.kit), SearchField(self.kit, say("orders.search"))
        self.store = Choice(self.kit, self._stores(), say("orders.store"))
        self.sort = Choice(self.kit, [(s, say(f"orders.sort.{s.value}")) for s in SORTS], say("orders.sort"))
        self.table: Table[OrderRow] = Table(
            self.kit,
            columns(self.kit, self.names, self.office.services.name_of),
            lambda row: row.order_id,
            lambda row: row.mark,
            has_checks=has_bulk(self.office),
        )
        self.ticks = Ticks(self.office, self.table, lambda: self.wanted)
        self.notice, self.empty = Notice(self.kit), EmptyState(self.kit)
        self.panel = OrderPanel(self.office, self.names)
        self._build()
        self._connect()
        self._ask()

    def _build(self) -> None:
        whole, middle = row(self, gap=""), QWidget()
        middle.setObjectName("surface")
        lines = column(middle, gap="")
        lines.addWidget(self._bar())
        lines.addWidget(self.notice)
        lines.addWidget(self.table, 1)
        lines.addWidget(self.empty, 1)
        self.empty.hide()
        whole.addWidget(self.filters)
        whole.addWidget(middle, 1)
        whole.addWidget(self.panel)

    def _bar(self) -> QWidget:
        holder = QWidget()
        bar = Bar(holder)
        ticks = self.ticks.widgets if has_bulk(self.office) else ()
        for widget in (self.search, self.store, self.sort, *ticks):
            bar.addWidget(widget)
        return holder

    def _connect(self) -> None:
        self.filters.chosen.connect(self._filter)
        self.search.searched.connect(lambda text: self._change(replace(self.wanted, text=text)))
        self.store.picked.connect(lambda: self._change(replace(self.wanted, store_ids=self._store_ids())))
        self.sort.picked.connect(lambda: self._change(replace(self.wanted, sort=self.sort.value)))
        self.table.chosen.connect(self.panel.show_row)
        self.table.opened.connect(self.panel.enter)
        self.table.rows.arrived.connect(self._came)
        self.table.rows.failed.connect(self._failed)
        self.panel.closed.connect(self._closed)
        self.panel.moved.connect(self.refresh)
        self.notice.pressed.connect(self.refresh)
        self.empty.pressed.connect(self._everything)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)

    @property
    def is_counted(self) -> bool:
        """The filters' counts are those of what is asked for."""
        return self._counted == self._question

    # ---- what is asked for

    def _stores(self) -> list[tuple[str, Text]]:
        return [("", say("orders.every_store")), *self.names.items()]

    def _store_ids(self) -> tuple[str, ...]:
        return (self.store.value,) if self.store.value else ()

    def _filter(self, group: str, key: str) -> None:
        if group == "flag":
            self._change(replace(self.wanted, flag=key))
        else:
            statuses = () if key == words.ALL else (OrderStatus(key),)
            self._change(replace(self.wanted, statuses=statuses))

    def _change(self, wanted: OrderFilter) -> None:
        if wanted != self.wanted:
            self.wanted = wanted
            self._ask()

    def _everything(self) -> None:
        """The empty list's way out: no filter, or the stores where there is none yet."""
        if not self.names:
            self.office.go("stores")
            return
        self.search.put("")
        self.store.choose("")
        self._change(OrderFilter(sort=self.wanted.sort))

    def seek(self, text: str) -> None:
        self._change(OrderFilter(sort=self.wanted.sort))
        self.search.put(text)

    # ---- reading

    def _ask(self) -> None:
        """Another list, from its top."""
        wanted, orders = self.wanted, self.office.services.orders

        async def fetch(after: OrderMark | None, limit: int) -> Sequence[OrderRow]:
            return await asyncio.to_thread(orders.page, wanted, after, limit)

        self._show_filters()
        self.table.rows.uncheck_all()
        self.panel.close_quietly()
        self.table.show_rows(fetch)
        self._count()

    def _count(self) -> None:
        self._question += 1
        self.office.start(self._read_counts(self._question, self.wanted), "order counts")

    async def _read_counts(self, question: int, wanted: OrderFilter) -> None:
        """By status first, which the scroll bar needs; then each flag's."""
        read = self.office.services.orders.counts
        try:
            counts = await asyncio.to_thread(read, replace(wanted, statuses=()))
            if self._is_asked(question):
                self._take(counts)
            for flag in words.FLAGS:
                if self._is_asked(question):
                    found = await asyncio.to_thread(read, replace(wanted, flag=flag))
                    self._flags[flag] = words.total(found, wanted)
        except OutsideError:
            self._failed()
        if self._is_asked(question):
            self._counted = question
            self._show_filters()

    def _is_asked(self, question: int) -> bool:
        return self.is_alive and question == self._question

    def _take(self, counts: dict[OrderStatus, int]) -> None:
        self._counts = counts
        self.table.rows.believe(words.total(counts, self.wanted))
        if self.wanted == OrderFilter(statuses=self.wanted.statuses, sort=self.wanted.sort):
            self.attention.emit(sum(counts.get(status, 0) for status in words.WAITING))
        self._show_filters()

    def _show_filters(self) -> None:
        self.filters.show_groups(words.groups(self._counts, self._flags, self.wanted))

    def refresh(self) -> None:
        names = store_names(self.office)
        if names != self.names:
            self.names.clear()
            self.names.update(names)
            self.store.set_choices(self._stores())
        self.table.rows.again()
        self._count()
        self.panel.refresh()

    # ---- what came

    def _came(self) -> None:
        self.notice.show_notice(None)
        has_rows = self.table.rows.rowCount() > 0
        if not has_rows:
            self.empty.show_empty(words.empty(self.wanted, tuple(self.names)))
        self.empty.setVisible(not has_rows)
        self.table.setVisible(has_rows)

    def _failed(self) -> None:
        if not self.is_alive:
            return
        means, do = say("table.failed.means"), say("table.failed.do")
        again = say("table.again")
        view = NoticeView(say("table.failed"), means, do, Tone.STOP, Shape.OCTAGON, again)
        self.notice.show_notice(view)

    def _closed(self) -> None:
        self.table.lift()
        self.table.setFocus()

    def person_changed(self) -> None:
        if hasattr(self, "panel"):
            self.panel.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "panel"):
            self.panel.fit(self.window().width())
