"""What rides along with a bench's events, or alone: money, paper, messages, audit."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import msgspec

from app.database import audit, weights
from app.database.claims import Claims
from app.database.connection import Connection
from app.database.lazy import sa
from app.database.parcel_moves import ParcelMoves
from app.database.statements import Statement, each, each_but_id, value
from app.database.tables import label_purchases, labels, outbox, print_jobs
from app.database.times import to_micros
from app.domain.shipping import Bought, Purchase
from app.ports.errors import Conflict
from app.ports.storage import (
    Audited,
    ConfirmationQueued,
    LeadMoved,
    PrintEnded,
    PrintQueued,
    PurchaseEnded,
    PurchaseIntended,
    StatusSet,
    WeightLearned,
    Write,
)
from app.ports.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Purchase).decode


class Ledger:
    """Stores a ``Write`` in the transaction that is under way."""

    def __init__(self, claims: Claims, vault: Vault, moves: ParcelMoves) -> None:
        self._claims = claims
        self._vault = vault
        self._stores: dict[type, Callable[[Connection, Any], None]] = {
            PurchaseIntended: self._intend,
            PurchaseEnded: self._end,
            PrintQueued: self._queue_print,
            PrintEnded: _end_print,
            StatusSet: self._set_status,
            LeadMoved: self._lead_moved,
            ConfirmationQueued: self._queue_confirmation,
            Audited: audit.add,
            WeightLearned: weights.learn,
            **moves.stores,
        }

    def __repr__(self) -> str:
        return "<Ledger>"

    def store(self, connection: Connection, write: Write) -> None:
        self._stores[type(write)](connection, write)

    def _intend(self, connection: Connection, write: PurchaseIntended) -> None:
        purchase = write.purchase
        _INTEND.run(
            connection,
            purchase.purchase_id,
            purchase.order_id,
            purchase.package,
            purchase.bench_id,
            purchase.state.value,
            to_micros(purchase.made_at),
            None,
            self._seal(purchase),
            "",
        )

    def _end(self, connection: Connection, write: PurchaseEnded) -> None:
        purchase = self._purchase(connection, write.purchase_id)
        ended = msgspec.structs.replace(purchase, state=write.state, words=write.words)
        if write.bought is not None:
            ended = _with_bought(ended, write.bought)
            self._store_label(connection, ended, write.bought)
        values = (ended.state.value, to_micros(write.at), self._seal(ended), write.refund)
        _END.run(connection, *values, ended.purchase_id)

    def _purchase(self, connection: Connection, purchase_id: str) -> Purchase:
        row = _PURCHASE.one(connection, purchase_id)
        plain = None if row is None else self._vault.open(row.order_id, row.sealed)
        if plain is None:
            raise Conflict(f"there is no purchase {purchase_id}")
        return _decode(plain)

    def _store_label(self, connection: Connection, purchase: Purchase, bought: Bought) -> None:
        label = bought.label
        if label is None:
            return
        sealed = self._vault.seal(purchase.order_id, label.data)
        _DROP_LABEL.run(connection, purchase.purchase_id)
        _ADD_LABEL.run(connection, purchase.purchase_id, label.format.value, label.dpi, sealed)

    def _queue_print(self, connection: Connection, write: PrintQueued) -> None:
        job = write.job
        _QUEUE_PRINT.run(
            connection,
            job.job_id,
            job.order_id,
            job.purchase_id,
            job.kind.value,
            job.state.value,
            job.printer,
            job.is_reprint,
            to_micros(job.made_at),
            None,
            job.words,
            self._vault.seal(job.order_id, write.data),
        )

    def _queue_confirmation(self, connection: Connection, write: ConfirmationQueued) -> None:
        order_id, at = write.confirmation.order_id, to_micros(write.at)
        sealed = self._vault.seal(order_id, _encode(write.confirmation))
        _QUEUE_MESSAGE.run(connection, write.message_id, order_id, "due", 0, at, at, None, None, sealed)

    def _set_status(self, connection: Connection, write: StatusSet) -> None:
        self._claims.set(connection, write.order_id, write.status, time.time_ns() // 1000)

    def _lead_moved(self, connection: Connection, write: LeadMoved) -> None:
        at = to_micros(write.at)
        self._claims.lead(connection, write.order_id, write.status, at, write.who, write.reason)

    def _seal(self, purchase: Purchase) -> bytes:
        return self._vault.seal(purchase.order_id, _encode(purchase))


def _with_bought(purchase: Purchase, bought: Bought) -> Purchase:
    return msgspec.structs.replace(
        purchase,
        shipment_id=bought.shipment_id,
        tracking=bought.tracking,
        carrier=bought.carrier,
        service=bought.service,
    )


def _end_print(connection: Connection, write: PrintEnded) -> None:
    at = to_micros(write.at)
    _END_PRINT.run(connection, write.state.value, write.printer, at, write.words, write.job_id)


def _end() -> sa.Update:
    changed = each(label_purchases, "state", "ended_at", "sealed", "refund")
    return sa.update(label_purchases).values(changed).where(label_purchases.c.purchase_id == value("id"))


def _end_print_statement() -> sa.Update:
    changed = each(print_jobs, "state", "printer", "ended_at", "words")
    return sa.update(print_jobs).values(changed).where(print_jobs.c.job_id == value("id"))


def _purchase() -> sa.Select[Any]:
    c = label_purchases.c
    return sa.select(c.order_id, c.sealed).where(c.purchase_id == value("id"))


_INTEND = Statement(lambda: sa.insert(label_purchases).values(each_but_id(label_purchases)))
_END = Statement(_end)
_PURCHASE = Statement(_purchase)
_DROP_LABEL = Statement(lambda: sa.delete(labels).where(labels.c.purchase_id == value("id")))
_ADD_LABEL = Statement(lambda: sa.insert(labels).values(each(labels)))
_QUEUE_PRINT = Statement(lambda: sa.insert(print_jobs).values(each_but_id(print_jobs)))
_END_PRINT = Statement(_end_print_statement)
_QUEUE_MESSAGE = Statement(lambda: sa.insert(outbox).values(each(outbox)))
