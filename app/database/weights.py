"""What good parcels taught of the weights of products and boxes (PACK-10)."""

from __future__ import annotations

from typing import Any

from app.database.connection import Connection
from app.database.lazy import sa
from app.database.shipping_tables import weight_lessons
from app.database.statements import Statement, each_but_id, value
from app.ports.storage import WeightLearned

MOST_LESSONS = 15  # the newest: products and padding change


def learn(connection: Connection, write: WeightLearned) -> None:
    _ADD.run(connection, write.sku, write.box, write.grams)


def learned(connection: Connection, sku: str, box: str) -> tuple[int, ...]:
    """Grams of one unit of ``sku``, or of the empty box where that is named."""
    return tuple(row[0] for row in _NEWEST.all(connection, sku, box, MOST_LESSONS))


def _newest() -> sa.Select[Any]:
    c = weight_lessons.c
    is_thing = (c.sku == value("sku")) & (c.box == value("box"))
    return sa.select(c.grams).where(is_thing).order_by(c.id.desc()).limit(value("most"))


_ADD = Statement(lambda: sa.insert(weight_lessons).values(each_but_id(weight_lessons)))
_NEWEST = Statement(_newest)
