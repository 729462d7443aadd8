"""What bulk runs and the office do to parcels, as bench events do in ``projection``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.database.claims import Claims, existing
from app.database.connection import Connection
from app.database.lazy import sa
from app.database.pack_units import PackedUnits
from app.database.parts import BOX, Part, Parts
from app.database.shipping_tables import bulk_items, shipping_choices
from app.database.standing import Standing
from app.database.statements import Statement, each, each_but_id, value
from app.database.tables import label_purchases, order_lines
from app.database.times import to_micros
from app.domain.order import OrderStatus
from app.domain.packing.plan import Labelled, Need, PackList
from app.ports.errors import Conflict
from app.ports.storage import (
    BulkNoted,
    ChoiceKept,
    OrderLeft,
    OrderTaken,
    ParcelDone,
    ParcelLabelled,
    ParcelVoided,
)
from app.ports.vault import Vault

PackListOf = Callable[[Connection, str], PackList | None]
_ONE_PACKAGE = 1


class ParcelMoves:
    """Stores such a write in the transaction that is under way."""

    def __init__(self, claims: Claims, vault: Vault, pack_list: PackListOf) -> None:
        self._claims = claims
        self._vault = vault
        self._parts = Parts(claims, PackedUnits(vault))
        self._pack_list = pack_list
        self.stores: dict[type, Callable[[Connection, Any], None]] = {
            ChoiceKept: self._keep,
            OrderTaken: self._take,
            OrderLeft: self._leave,
            ParcelLabelled: self._label,
            ParcelDone: self._done,
            ParcelVoided: self._void,
            BulkNoted: self._note,
        }

    def __repr__(self) -> str:
        return "<ParcelMoves>"

    def _keep(self, connection: Connection, write: ChoiceKept) -> None:
        sealed = self._vault.seal(write.order_id, write.choice)
        _KEEP.run(connection, write.order_id, write.purchase_id, to_micros(write.at), sealed)

    def _take(self, connection: Connection, write: OrderTaken) -> None:
        self._claims.open(connection, write.order_id, write.holder, to_micros(write.at))

    def _leave(self, connection: Connection, write: OrderLeft) -> None:
        order = existing(connection, write.order_id)
        self._claims.release(connection, order, to_micros(write.at), write.who)

    def _label(self, connection: Connection, write: ParcelLabelled) -> None:
        order, at = existing(connection, write.order_id), to_micros(write.at)
        row = _PACKAGE.one(connection, write.purchase_id)
        package = _ONE_PACKAGE if row is None else row.package
        sold = (write.tracking, write.carrier, write.service, write.purchase_id)
        self._parts.label(connection, order.order_pk, Labelled(package, *sold), at)
        if write.box:
            BOX.run(connection, order.order_pk, package, write.box, write.weight_grams)
        part = Part(order, package, self._pack_list(connection, write.order_id), at, write.who)
        if self._parts.is_last(connection, part):
            self._parts.close(connection, part)
            self._claims.label(connection, order, at, write.who)
        else:
            self._parts.leave(connection, part)
            self._claims.part_done(connection, order, at, write.who)

    def _done(self, connection: Connection, write: ParcelDone) -> None:
        """One of several packages leaves the rest of its order where it is."""
        order = existing(connection, write.order_id)
        if order.status is not OrderStatus.PARTLY_SHIPPED:
            self._claims.done(connection, order, to_micros(write.at), write.who)

    def _void(self, connection: Connection, write: ParcelVoided) -> None:
        """Conflict where a bench has it: it is voided there."""
        order = existing(connection, write.order_id)
        if order.claim not in (None, write.holder):
            raise Conflict(f"{write.order_id} is at bench {order.claim}")
        packed = self._pack_list(connection, write.order_id) or _whole(connection, order)
        for package in self._parts.voided(connection, order) or [0]:
            part = Part(order, package, packed, to_micros(write.at), write.who)
            self._parts.void(connection, part)

    def _note(self, connection: Connection, write: BulkNoted) -> None:
        words = self._vault.seal(write.order_id, write.words.encode()) if write.words else None
        cost = (None, None) if write.cost is None else (str(write.cost.amount), write.cost.currency)
        values = (write.state, ",".join(write.why), words, *cost, write.is_printed)
        _NOTE.run(connection, *values, write.run_id, write.order_id)


def _whole(connection: Connection, order: Standing) -> PackList:
    """What a run packed: all that was ordered."""
    needs = tuple(
        Need(row.order_item_id, row.sku, row.title, row.ordered, 1)
        for row in _LINES.all(connection, order.order_pk)
    )
    return PackList(order.order_id, order.store_id, needs)


def _package_of() -> sa.Select[Any]:
    c = label_purchases.c
    return sa.select(c.package).where(c.purchase_id == value("id"))


def _lines() -> sa.Select[Any]:
    c = order_lines.c
    columns = (c.order_item_id, c.sku, c.title, c.ordered)
    return sa.select(*columns).where(c.order_pk == value("pk")).order_by(c.position)


def _note() -> sa.Update:
    c = bulk_items.c
    changed = each(bulk_items, "state", "why", "words", "cost_amount", "cost_currency", "is_printed")
    is_it = (c.run_id == value("run")) & (c.order_id == value("order"))
    return sa.update(bulk_items).values(changed).where(is_it)


_KEEP = Statement(lambda: sa.insert(shipping_choices).values(each_but_id(shipping_choices)))
_PACKAGE = Statement(_package_of)
_LINES = Statement(_lines)
_NOTE = Statement(_note)
