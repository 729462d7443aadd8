"""What bulk runs and the office do to parcels, as bench events do in ``projection``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.database.claims import Claims, existing
from app.database.connection import Connection
from app.database.lazy import insert, sa
from app.database.pack_units import PackedUnits
from app.database.shipping_tables import bulk_items, shipping_choices
from app.database.standing import Standing
from app.database.statements import Statement, each, each_but_id, value
from app.database.tables import order_lines, packages
from app.database.times import to_micros
from app.domain.packing.plan import Need, PackList
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
        self._packed = PackedUnits(vault)
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
        bought = (write.tracking, write.carrier, write.service, write.purchase_id, at)
        _LABEL.run(connection, order.order_pk, _ONE_PACKAGE, *bought)
        if write.box:
            _BOX.run(connection, write.box, write.weight_grams, order.order_pk, _ONE_PACKAGE)
        self._claims.label(connection, order, at, write.who)

    def _done(self, connection: Connection, write: ParcelDone) -> None:
        order = existing(connection, write.order_id)
        self._claims.done(connection, order, to_micros(write.at), write.who)

    def _void(self, connection: Connection, write: ParcelVoided) -> None:
        """Conflict where a bench has it: it is voided there."""
        order = existing(connection, write.order_id)
        if order.claim not in (None, write.holder):
            raise Conflict(f"{write.order_id} is at bench {order.claim}")
        packed = self._pack_list(connection, write.order_id) or _whole(connection, order)
        self._packed.empty(connection, order.order_pk)
        _UNPACK.run(connection, order.order_pk)
        self._claims.reopen(connection, order, packed, to_micros(write.at), write.who)

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


def _label() -> Any:
    names = ("order_pk", "number", "tracking", "carrier", "service", "purchase_id", "labelled_at")
    adding = insert(packages).values(each(packages, *names))
    changed = {name: adding.excluded[name] for name in names[2:]}
    return adding.on_conflict_do_update(index_elements=list(names[:2]), set_=changed)


def _box() -> sa.Update:
    is_it = (packages.c.order_pk == value("pk")) & (packages.c.number == value("which"))
    return sa.update(packages).values(each(packages, "box", "weight_grams")).where(is_it)


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
_LABEL = Statement(_label)
_BOX = Statement(_box)
_LINES = Statement(_lines)
_UNPACK = Statement(lambda: sa.delete(packages).where(packages.c.order_pk == value("pk")))
_NOTE = Statement(_note)
