"""Orders that are ticked, to be shipped in bulk (SHIP-10)."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ports.errors import OutsideError
from app.ports.orders import OrderFilter, OrderRow
from app.ui.office.screen import Office
from app.ui.presenters.office_view import many
from app.ui.presenters.view import say
from app.ui.widgets.buttons import PrimaryButton, QuietButton
from app.ui.widgets.kit import reveal
from app.ui.widgets.table import Table

MOST = 500  # ticked with one press


class Ticks(QObject):
    """Buttons for the bar above the table; ``wanted`` says what is listed."""

    def __init__(self, office: Office, table: Table[OrderRow], wanted: Callable[[], OrderFilter]) -> None:
        super().__init__(table)
        self._office, self._table, self._wanted = office, table, wanted
        self.all = QuietButton(office.kit, say("orders.tick_all"))
        self.ship = PrimaryButton(office.kit, many("orders.bulk", 0))
        self.all.clicked.connect(self._toggle)
        self.ship.clicked.connect(self._go)
        table.rows.checked_changed.connect(self._show)

    def __repr__(self) -> str:
        return f"<Ticks {len(self._table.rows.checked)}>"

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        self._show()
        return (self.all, self.ship)

    def _show(self) -> None:
        count = len(self._table.rows.checked)
        self.all.show_text(say("orders.tick_none" if count else "orders.tick_all"))
        self.ship.show_text(many("orders.bulk", count))
        reveal(self.ship, is_shown=bool(count))

    def _toggle(self) -> None:
        if self._table.rows.checked:
            self._table.rows.uncheck_all()
        else:
            self._office.start(self._tick_all(self._wanted()), "tick orders")

    async def _tick_all(self, wanted: OrderFilter) -> None:
        try:
            rows = await asyncio.to_thread(self._office.services.orders.page, wanted, None, MOST)
        except OutsideError:
            return
        if wanted == self._wanted():
            self._table.rows.check_all(rows)

    def _go(self) -> None:
        """In the order in which they were ticked."""
        chosen = ",".join(row.order_id for row in self._table.rows.checked.values())
        self._office.go("shipping", page=f"bulk:{chosen}")


def has_bulk(office: Office) -> bool:
    shipping = office.services.shipping
    return shipping is not None and shipping.bulk is not None
