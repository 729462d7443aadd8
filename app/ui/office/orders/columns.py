"""The columns of the orders' table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.presenters import office_orders as words
from app.ui.presenters.view import say
from app.ui.theme import Weight, metrics, type_size
from app.ui.widgets.cells import PAD
from app.ui.widgets.model import Column

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.ports.orders import OrderRow
    from app.ui.widgets.kit import Kit


def columns(
    kit: Kit, names: Mapping[str, str], name_of: Callable[[str], str]
) -> tuple[Column[OrderRow], ...]:
    """``names`` of stores by id, as they are when a cell is painted; ``name_of`` a bench."""
    now = kit.now
    number = round(metrics(type_size("body"), Weight.REGULAR).horizontalAdvance("000-0000000-0000000"))
    return (
        Column(say("orders.column.order"), words.number_cell, number + 2 * PAD + 2),
        Column(say("orders.column.ship_by"), lambda row: words.ship_by_cell(row, now()), 130),
        Column(say("orders.column.status"), lambda row: words.status_cell(row, name_of), 130, rank=1),
        Column(say("orders.column.badges"), words.badge_cell, 200, stretch=1, most=360),
        Column(say("orders.column.units"), words.units_cell, 60, rank=2, is_number=True),
        Column(say("orders.column.store"), lambda row: words.store_cell(row, names), 130, rank=3),
        Column(say("orders.column.bought"), lambda row: words.bought_cell(row, now()), 120, rank=4),
    )
