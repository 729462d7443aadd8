"""Packages of an order: their boxes and labels, and what leaves with those of an order that is not whole."""

from __future__ import annotations

from collections import Counter
from typing import Any

import msgspec

from app.database import reopening, stock_moves
from app.database.claims import Claims
from app.database.connection import Connection
from app.database.lazy import insert, sa
from app.database.pack_units import PackedUnits
from app.database.standing import Standing, standing
from app.database.statements import AnyRow, Statement, each, literal, value
from app.database.tables import label_purchases, order_lines, orders, packages
from app.domain.order import OrderStatus
from app.domain.packing.packages import items_in
from app.domain.packing.plan import Labelled, PackList, Unit


class Part(msgspec.Struct, frozen=True):
    """A package of an order that moves: ``number`` 0 where it is the only one; when, and by whom."""

    order: Standing
    number: int
    pack_list: PackList | None
    at: int
    who: str

    @property
    def order_pk(self) -> int:
        return self.order.order_pk


class Parts:
    """In the transaction that is under way."""

    def __init__(self, claims: Claims, packed: PackedUnits) -> None:
        self._claims = claims
        self._packed = packed

    def __repr__(self) -> str:
        return "<Parts>"

    def label(self, connection: Connection, order_pk: int, label: Labelled, at: int) -> None:
        """It is on it, or will be: for good once it has left."""
        sold = (label.tracking, label.carrier, label.service, label.purchase_id or None, label.is_amazon)
        _LABEL.run(connection, order_pk, label.number, *sold, at)

    def leave(self, connection: Connection, part: Part) -> None:
        """One of several: what is in it is on its way, the rest of the order is not. Once for each label."""
        if not self.close(connection, part) or part.pack_list is None:
            return
        items = self._items(connection, part.order, part.pack_list).get(part.number, {})
        gone: Counter[str] = Counter()
        for row in _LINES.all(connection, part.order_pk):
            count = items.pop(row.order_item_id, 0)
            gone[row.item] += count * row.item_units
            changed = (row.quantity - count, row.sent + count)
            _SET_LINE.run(connection, *changed, part.order_pk, row.position)
        _COUNT.run(connection, reopening.still_wanted(connection, part.order_pk), part.order_pk)
        stock_moves.retake(connection, part.order_pk)
        stock_moves.ship(connection, part.order_pk, part.order.order_id, gone, part.at, part.who)

    def stay_gone(self, connection: Connection, before: Standing, at: int, who: str) -> None:
        """The last package got no label after all: what came back on the stock is that one's alone."""
        now = standing(connection, before.order_id)
        if before.status not in stock_moves.GONE or now is None or now.status in stock_moves.GONE:
            return
        sent = {row.order_item_id: row.sent for row in _LINES.all(connection, before.order_pk)}
        gone = self._products(connection, before.order_pk, Counter(sent))
        stock_moves.ship(connection, before.order_pk, before.order_id, gone, at, who)

    def is_last(self, connection: Connection, part: Part) -> bool:
        """Whether with that package the whole order has its labels; without units it is one parcel."""
        units, _ = self._packed.of(connection, part.order.order_id)
        open_ones = {unit.package for unit in units}
        open_ones -= {part.number, *(label.number for label in self.left(connection, part.order_pk))}
        return not units or (not open_ones and (part.pack_list is None or len(units) == part.pack_list.units))

    def close(self, connection: Connection, part: Part) -> bool:
        """It has its label for good; False where it had before."""
        row = _ONE.one(connection, part.order_pk, part.number)
        if row is None or row.left_at is not None:
            return False
        _CLOSE.run(connection, part.at, part.order_pk, part.number)
        return True

    def left(self, connection: Connection, order_pk: int) -> tuple[Labelled, ...]:
        return tuple(labelled(row) for row in _LEFT.all(connection, order_pk))

    def voided(self, connection: Connection, order: Standing) -> list[int]:
        """The packages whose labels their sellers took back."""
        return [row.number for row in _VOIDED.all(connection, order.order_pk)]

    def void(self, connection: Connection, part: Part) -> None:
        """What was in it is to be packed again."""
        order, left = part.order, self.left(connection, part.order_pk)
        is_whole = order.status in stock_moves.GONE and len(left) <= 1
        if not is_whole and part.pack_list is not None:
            self._void_one(connection, part, part.number or left[0].number, part.pack_list)
            return
        self._packed.empty(connection, part.order_pk)
        _UNPACK.run(connection, part.order_pk)
        self._claims.reopen(connection, order, part.pack_list, part.at, part.who)

    def _void_one(self, connection: Connection, part: Part, number: int, pack_list: PackList) -> None:
        order, moved = part.order, (part.at, part.who)
        items = self._items(connection, order, pack_list)
        self._packed.empty_package(connection, part.order_pk, number)
        _DROP.run(connection, part.order_pk, number)
        left = self.left(connection, part.order_pk)
        sent = Counter[str]()
        for label in left:
            sent.update(items.get(label.number, {}))
        self._restore(connection, order, sent, pack_list)
        wanted = OrderStatus.PARTLY_SHIPPED if left else OrderStatus.OPEN
        self._claims.reopen_part(connection, order, wanted, *moved)
        if not stock_moves.comes_back(order.status, wanted):
            stock_moves.put_back(connection, part.order_pk, order.order_id, *moved)
        gone = self._products(connection, part.order_pk, sent)
        stock_moves.ship(connection, part.order_pk, order.order_id, gone, *moved)
        stock_moves.retake(connection, part.order_pk)

    def _restore(
        self, connection: Connection, order: Standing, sent: Counter[str], pack_list: PackList
    ) -> None:
        """The lines as they were asked for, less what is still on its way."""
        whole = {need.order_item_id: need.quantity // need.per_item for need in pack_list.needs}
        for row in _LINES.all(connection, order.order_pk):
            item = row.order_item_id
            changed = (whole.get(item, 0) - sent[item], sent[item])
            _SET_LINE.run(connection, *changed, order.order_pk, row.position)

    def _items(
        self, connection: Connection, order: Standing, pack_list: PackList
    ) -> dict[int, dict[str, int]]:
        """Ordered items in each package."""
        units, _ = self._packed.of(connection, order.order_id)
        inside: dict[int, list[Unit]] = {}
        for unit in units:
            inside.setdefault(unit.package, []).append(unit)
        return {number: items_in(pack_list.needs, units) for number, units in inside.items()}

    def _products(self, connection: Connection, order_pk: int, items: Counter[str]) -> Counter[str]:
        """As stock knows them."""
        found: Counter[str] = Counter()
        for row in _LINES.all(connection, order_pk):
            found[row.item] += items[row.order_item_id] * row.item_units
        return found


def labelled(row: AnyRow) -> Labelled:
    sold = (row.tracking or "", row.carrier, row.service, row.purchase_id or "")
    return Labelled(row.number, *sold, bool(row.is_amazon))


def _label() -> Any:
    """Another label than the one that a manifest listed is on none."""
    names = ("tracking", "carrier", "service", "purchase_id", "is_amazon", "labelled_at")
    listed = sa.case(
        (packages.c.tracking == insert(packages).excluded.tracking, packages.c.manifest_id), else_=sa.null()
    )
    return _package(*names, manifest_id=listed)


def _package(*names: str, **more: Any) -> Any:
    adding = insert(packages).values(each(packages, "order_pk", "number", *names))
    changed = {name: adding.excluded[name] for name in names} | more
    return adding.on_conflict_do_update(index_elements=["order_pk", "number"], set_=changed)


def _the_package() -> sa.ColumnElement[bool]:
    return (packages.c.order_pk == value("pk")) & (packages.c.number == value("which"))


def _left() -> sa.Select[Any]:
    has_left = (packages.c.order_pk == value("pk")) & packages.c.left_at.is_not(None)
    return sa.select(packages).where(has_left).order_by(packages.c.number)


def _voided() -> sa.Select[Any]:
    joined = sa.select(packages.c.number).join(
        label_purchases, label_purchases.c.purchase_id == packages.c.purchase_id
    )
    is_void = label_purchases.c.state == literal("voided")
    return joined.where((packages.c.order_pk == value("pk")) & is_void).order_by(packages.c.number)


def _lines() -> sa.Select[Any]:
    c = order_lines.c
    columns = (c.position, c.order_item_id, c.quantity, c.sent, c.item, c.item_units)
    return sa.select(*columns).where(c.order_pk == value("pk")).order_by(c.position)


def _set_line() -> sa.Update:
    c = order_lines.c
    is_it = (c.order_pk == value("pk")) & (c.position == value("place"))
    return sa.update(order_lines).values(each(order_lines, "quantity", "sent")).where(is_it)


BOX = Statement(lambda: _package("box", "weight_grams"))
WEIGHT = Statement(lambda: _package("weight_grams"))
_LABEL = Statement(_label)
_UNPACK = Statement(lambda: sa.delete(packages).where(packages.c.order_pk == value("pk")))
_DROP = Statement(lambda: sa.delete(packages).where(_the_package()))
_ONE = Statement(lambda: sa.select(packages.c.left_at).where(_the_package()))
_CLOSE = Statement(lambda: sa.update(packages).values(each(packages, "left_at")).where(_the_package()))
_LEFT = Statement(_left)
_VOIDED = Statement(_voided)
_LINES = Statement(_lines)
_SET_LINE = Statement(_set_line)
_COUNT = Statement(lambda: sa.update(orders).values(each(orders, "units")).where(orders.c.id == value("pk")))
