"""What a lead may do with an order that no bench has: put it aside with a reason, or set it free (ORD-4)."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from shiboken6 import isValid

from app.domain.order import Order
from app.domain.people import Person, Role
from app.ports.errors import OutsideError
from app.ui.office.screen import Office
from app.ui.presenters import office_order as words
from app.ui.presenters.view import say
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.fields import TextField
from app.ui.widgets.panel import Section
from app.ui.widgets.words import Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Act = Callable[[Person], Awaitable[None]]


class Moving:
    """Widgets for one order; ``moved`` is called once it stands elsewhere."""

    def __init__(self, office: Office, order: Order, moved: Callable[[], None]) -> None:
        kit = office.kit
        self._office, self._order, self._moved = office, order, moved
        self.free = QuietButton(kit, say("order.free"))
        self.hold = QuietButton(kit, say("order.hold"))
        self.why = TextField(kit, say("order.hold.why"), say("order.hold.help"))
        self.told = Words(kit, "", "caption", "stop")
        self.free.clicked.connect(lambda: self._start(self._free))
        self.hold.clicked.connect(lambda: self._start(self._hold))

    def __repr__(self) -> str:
        return f"<Moving {self._order.order_id}>"

    def section(self) -> Section | None:
        """None where there is nothing to do."""
        shown: list[QWidget] = []
        if words.may_free(self._order):
            shown.append(self.free)
        if words.may_hold(self._order):
            shown += [self.why, self.hold]
        if not shown:
            return None
        reason = self._office.why_not(Role.LEAD, Role.MANAGER)
        for each in (self.free, self.hold, self.why):
            each.set_reason(reason)
        self.told.hide()
        return Section(self._office.kit, say("order.lead"), *shown, self.told)

    def _start(self, act: Act) -> None:
        if self._office.person is not None:
            self.free.setEnabled(False)
            self.hold.setEnabled(False)
            self._office.start(self._do(act, self._office.person), "order moved")

    async def _free(self, person: Person) -> None:
        await self._office.services.orders.free(person, self._order.order_id)

    async def _hold(self, person: Person) -> None:
        await self._office.services.orders.hold(person, self._order.order_id, self.why.value)

    async def _do(self, act: Act, person: Person) -> None:
        try:
            await act(person)
        except OutsideError:
            self._not_moved()
            return
        self._moved()

    def _not_moved(self) -> None:
        """A bench has it meanwhile, or Amazon moved it."""
        if isValid(self.told):
            for button in (self.free, self.hold):
                button.setEnabled(True)
            self.told.show_text(say("order.not_moved"), colour="stop")
            self.told.show()
        self._moved()
