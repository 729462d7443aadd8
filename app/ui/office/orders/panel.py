"""One order: why it stands, its lines, where it is, what happened; its address only when asked for."""

import asyncio
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.order import Recipient
from app.domain.people import Role
from app.ports.errors import OutsideError
from app.ports.orders import OrderDetail, OrderRow
from app.ui.office.orders.moving import Moving
from app.ui.office.orders.papers import Papers
from app.ui.office.screen import Office
from app.ui.presenters import office_order as words
from app.ui.presenters.office_timeline import timeline
from app.ui.presenters.office_times import ago
from app.ui.presenters.view import say
from app.ui.widgets.badges import Badges
from app.ui.widgets.buttons import LinkButton, QuietButton
from app.ui.widgets.notices import Notice
from app.ui.widgets.panel import Event, FactList, Line, Section, SidePanel
from app.ui.widgets.words import Words
from app.ui.words.manager import OFFICE_WORDS


class OrderPanel(SidePanel):
    """Fetched off the loop; an opened address is forgotten with the order, and when the person goes.
    ``moved``: a lead put an order aside or set it free.
    """

    moved = Signal()

    def __init__(self, office: Office, names: Mapping[str, str]) -> None:
        super().__init__(office.kit)
        self.office, self.names, self.kit = office, names, office.kit
        self.row: OrderRow | None = None
        self.detail_shown: OrderDetail | None = None
        self._recipient: Recipient | None = None
        self.show_address, self.address_words = QuietButton(self.kit), Words(self.kit)
        self.moving: Moving | None = None
        self.why: LinkButton | None = None
        self.papers: Papers | None = None

    def show_row(self, row: OrderRow) -> None:
        """Another order: opens at once, filled when it was read."""
        if self.row is None or row.order_id != self.row.order_id:
            self._recipient = None
            self.detail_shown = None
            self.empty()
        self.row = row
        self._title(row)
        self.refresh()

    def enter(self, row: OrderRow) -> None:
        """The keyboard goes into the panel."""
        self.show_row(row)
        self.focusNextChild()

    def _title(self, row: OrderRow) -> None:
        store = self.names.get(row.store_id, row.store_id)
        bought = ago(row.purchased_at, self.kit.now())
        self.show_title(row.order_id, say("order.where", store=store, time=bought), can_copy=True)

    def refresh(self) -> None:
        """Reads the order again where one is shown."""
        if self.row is not None and self.isVisible():
            self.office.start(self._read(self.row), "order detail")

    async def _read(self, row: OrderRow) -> None:
        try:
            found = await asyncio.to_thread(self.office.services.orders.detail, row.order_id)
        except OutsideError:
            return
        if self.is_alive and self.row is row and found is not None and found != self.detail_shown:
            self.detail_shown = found
            self._fill()

    def close_quietly(self) -> None:
        """Another list: nothing is chosen any more."""
        self.forget()
        self.row = self.detail_shown = None
        self.hide()

    def close_panel(self) -> None:
        self.close_quietly()
        self.closed.emit()

    def forget(self) -> None:
        """No address is shown any more."""
        if self._recipient is not None:
            self._recipient = None
            self._fill()

    # ---- what is in it

    def _fill(self) -> None:
        detail = self.detail_shown
        if detail is None:
            return
        self.empty(keeps_place=True)
        badges = words.order_badges(detail.order)
        if badges:
            self.add(Badges(self.kit, badges))
        self._add_stop(detail)
        bench = self.office.services.name_of(self.row.bench) if self.row is not None else ""
        self.add(FactList(self.kit, words.facts(detail, self.kit.now(), self.names, bench)))
        self._add_moving(detail)
        self._add_why(detail)
        self.add(Section(self.kit, say("order.lines"), *self._lines(detail)))
        self.add(self._address(detail))
        if detail.trackings:
            lines = [Words(self.kit, number) for number in detail.trackings]
            self.add(Section(self.kit, say("order.trackings"), *lines))
        self._add_papers(detail)
        self.add(Section(self.kit, say("order.timeline"), *self._timeline(detail)))
        self.end()

    def _add_stop(self, detail: OrderDetail) -> None:
        late = words.too_late(detail, self.kit.now(), self.office.services.name_of)
        if late is not None:
            self.add(Notice(self.kit, late))
        found = words.stop(detail.order)
        if found is None:
            return
        view, link = found
        notice = Notice(self.kit, view)
        if link is not None:
            notice.pressed.connect(lambda: self.office.go(link.screen, link.text))
        self.add(notice)

    def _add_moving(self, detail: OrderDetail) -> None:
        is_at_bench = self.row is not None and bool(self.row.bench)
        self.moving = Moving(self.office, detail.order, self._order_moved)
        section = None if is_at_bench else self.moving.section()
        if section is not None:
            self.add(section)

    def _add_why(self, detail: OrderDetail) -> None:
        """To the rules that decide how it is shipped, and its rates."""
        shipping, order_id = self.office.services.shipping, detail.order.order_id
        if shipping is not None and shipping.choices is not None:
            self.why = LinkButton(self.kit, say("order.why"))
            self.why.clicked.connect(lambda: self.office.go("shipping", page=f"rates:{order_id}"))
            self.add(self.why)

    def _add_papers(self, detail: OrderDetail) -> None:
        papers = self.office.services.papers
        if papers is not None and not detail.is_purged:
            self.papers = Papers(self.office, papers, detail.order.order_id, self.papers)
            self.add(self.papers.section())

    def _order_moved(self) -> None:
        if self.is_alive:
            self.refresh()
            self.moved.emit()

    def _lines(self, detail: OrderDetail) -> list[QWidget]:
        found: list[QWidget] = []
        for line in words.lines(detail.order):
            found.append(Line(self.kit, line.title, line.count, line.detail))
            if line.badges:
                found.append(Badges(self.kit, line.badges))
        return found

    def _timeline(self, detail: OrderDetail) -> list[QWidget]:
        name_of = self.office.services.name_of
        entries = timeline(detail.timeline, self.kit.now(), OFFICE_WORDS, name_of)
        if not entries:
            return [Words(self.kit, say("order.no_timeline"), "body", "soft")]
        return [Event(self.kit, entry.text, entry.time, entry.detail, entry.tip) for entry in entries]

    # ---- the address

    def _address(self, detail: OrderDetail) -> QWidget:
        if detail.is_purged:
            return Section(
                self.kit, say("order.address"), Words(self.kit, say("order.purged"), "body", "soft")
            )
        if self._recipient is not None:
            lines = Words(self.kit, "\n".join(words.address(self._recipient)))
            return Section(self.kit, say("order.address"), lines)
        return Section(self.kit, say("order.address"), *self._closed_address())

    def _closed_address(self) -> list[QWidget]:
        reason = self.office.why_not(Role.LEAD, Role.MANAGER)
        self.show_address = QuietButton(self.kit, say("order.show_address"))
        self.show_address.set_reason(reason)
        self.show_address.clicked.connect(self._open_address)
        self.address_words = Words(self.kit, reason or say("order.show_address.words"), "caption", "soft")
        return [self.show_address, self.address_words]

    def _open_address(self) -> None:
        if self.row is not None and self.office.person is not None:
            self.show_address.setEnabled(False)
            self.office.start(self._read_address(self.row), "address")

    async def _read_address(self, row: OrderRow) -> None:
        person = self.office.person
        if person is None:
            return
        try:
            found = await self.office.services.orders.recipient(person, row.order_id)
        except OutsideError:
            self._cannot_open()
            return
        if self.is_alive and self.row is not None and self.row.order_id == row.order_id:
            self._recipient = found or Recipient(name=self.kit.say(say("order.no_address")))
            self._fill()

    def _cannot_open(self) -> None:
        """Looking is not written down, so nothing is shown."""
        if self.is_alive:
            self.show_address.setEnabled(True)
            self.show_address.show_text(say("table.again"))
            self.address_words.show_text(say("order.address_failed"), colour="stop")
