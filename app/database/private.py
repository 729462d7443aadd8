"""PII's one door, and the money journal read back."""

from __future__ import annotations

from datetime import datetime
from typing import Any, TypeVar

import msgspec

from app.database.engine import Readers
from app.database.lazy import sa
from app.database.statements import Statement, literal, value
from app.database.tables import label_purchases, labels, orders, print_jobs
from app.database.times import from_micros, to_micros
from app.domain.order import Buyer, Recipient
from app.domain.shipping import DocumentKind, Label, LabelFormat, PrintJob, PrintState, Purchase
from app.ports.purchases import Refund
from app.ports.vault import Vault

T = TypeVar("T")
_recipient = msgspec.msgpack.Decoder(Recipient).decode
_buyer = msgspec.msgpack.Decoder(Buyer).decode
_purchase = msgspec.msgpack.Decoder(Purchase).decode


class SqlPrivateReads:
    """Implements ``PrivateReads``."""

    def __init__(self, readers: Readers, vault: Vault) -> None:
        self._readers = readers
        self._vault = vault

    def __repr__(self) -> str:
        return "<SqlPrivateReads>"

    def recipient(self, order_id: str) -> Recipient | None:
        plain = self._opened(_RECIPIENT, order_id)
        return None if plain is None else _recipient(plain)

    def buyer(self, order_id: str) -> Buyer | None:
        plain = self._opened(_BUYER, order_id)
        return None if plain is None else _buyer(plain)

    def is_purged(self, order_id: str) -> bool:
        return _PURGED.one(self._readers(), order_id) is not None

    def _opened(self, statement: Statement, order_id: str) -> bytes | None:
        row = statement.one(self._readers(), order_id)
        return None if row is None or row[0] is None else self._vault.open(order_id, row[0])


class SqlPurchaseReads:
    """Implements ``PurchaseReads`` and ``PurchaseList``."""

    def __init__(self, readers: Readers, vault: Vault) -> None:
        self._readers = readers
        self._vault = vault

    def __repr__(self) -> str:
        return "<SqlPurchaseReads>"

    def open_purchases(self, bench_id: str) -> list[Purchase]:
        return self._purchases(_OPEN, bench_id)

    def purchases_of(self, order_id: str) -> list[Purchase]:
        """Oldest first."""
        return self._purchases(_OF_ORDER, order_id)

    def label_of(self, purchase_id: str) -> Label | None:
        row = _LABEL.one(self._readers(), purchase_id)
        data = None if row is None else self._vault.open(row.order_id, row.sealed)
        return None if row is None or data is None else Label(LabelFormat(row.format), data, row.dpi)

    def print_jobs_of(self, order_id: str) -> list[PrintJob]:
        """Oldest first."""
        return [_job(row) for row in _JOBS.all(self._readers(), order_id)]

    def print_data(self, job_id: str) -> bytes | None:
        row = _JOB_DATA.one(self._readers(), job_id)
        return None if row is None else self._vault.open(row.order_id, row.sealed)

    def purchase(self, purchase_id: str) -> Purchase | None:
        found = self._purchases(_ONE, purchase_id)
        return found[0] if found else None

    def unsettled(self) -> tuple[Purchase, ...]:
        return tuple(self._purchases(_UNSETTLED))

    def unprinted(self, since: datetime) -> tuple[Purchase, ...]:
        return tuple(self._purchases(_UNPRINTED, to_micros(since)))

    def refund_of(self, purchase_id: str) -> Refund:
        row = _REFUND.one(self._readers(), purchase_id)
        return Refund.NONE if row is None else Refund(row[0])

    def refunds_open(self, since: datetime) -> tuple[Purchase, ...]:
        return tuple(self._purchases(_REFUNDS, to_micros(since)))

    def _purchases(self, statement: Statement, *keys: object) -> list[Purchase]:
        rows = statement.all(self._readers(), *keys)
        opened = [self._vault.open(row.order_id, row.sealed) for row in rows]
        return [_purchase(plain) for plain in opened if plain is not None]


def _job(row: Any) -> PrintJob:
    return PrintJob(
        row.job_id,
        row.order_id,
        DocumentKind(row.kind),
        from_micros(row.made_at),
        PrintState(row.state),
        row.printer,
        bool(row.is_reprint),
        row.words,
        None if row.ended_at is None else from_micros(row.ended_at),
        row.purchase_id,
    )


def _open() -> sa.Select[Any]:
    c = label_purchases.c
    is_open = c.state.in_([literal("intent"), literal("unknown")])
    return sa.select(c.order_id, c.sealed).where((c.bench_id == value("bench")) & is_open).order_by(c.made_at)


def _of_order() -> sa.Select[Any]:
    c = label_purchases.c
    return sa.select(c.order_id, c.sealed).where(c.order_id == value("order_id")).order_by(c.id)


def _unsettled() -> sa.Select[Any]:
    c = label_purchases.c
    is_open = c.state.in_([literal(state) for state in ("intent", "unknown", "check")])
    return sa.select(c.order_id, c.sealed).where(is_open).order_by(c.id)


def _unprinted() -> sa.Select[Any]:
    c, j = label_purchases.c, print_jobs.c
    is_its = (j.order_id == c.order_id) & (j.purchase_id == c.purchase_id)
    is_printed = sa.exists().where(is_its & (j.state == literal("printed")))
    of_late = (c.state == literal("bought")) & (c.made_at >= value("since"))
    return sa.select(c.order_id, c.sealed).where(of_late & ~is_printed).order_by(c.id)


def _refunds() -> sa.Select[Any]:
    c = label_purchases.c
    of_late = (c.state == literal("voided")) & (c.made_at >= value("since"))
    is_open = of_late & (c.refund == literal("pending"))
    return sa.select(c.order_id, c.sealed).where(is_open).order_by(c.id)


def _by_id(*columns: sa.ColumnElement[Any]) -> sa.Select[Any]:
    return sa.select(*columns).where(label_purchases.c.purchase_id == value("id"))


def _label() -> sa.Select[Any]:
    columns = (labels.c.format, labels.c.dpi, labels.c.sealed, label_purchases.c.order_id)
    joined = sa.select(*columns).join(label_purchases, label_purchases.c.purchase_id == labels.c.purchase_id)
    return joined.where(labels.c.purchase_id == value("id"))


def _jobs() -> sa.Select[Any]:
    c = print_jobs.c
    columns = [column for column in c if column.name != "sealed"]
    return sa.select(*columns).where(c.order_id == value("order_id")).order_by(c.id)


def _job_data() -> sa.Select[Any]:
    c = print_jobs.c
    return sa.select(c.order_id, c.sealed).where(c.job_id == value("id"))


def _purged() -> sa.Select[Any]:
    c = orders.c
    is_begun = c.purged_at.is_not(None) | c.purging_at.is_not(None)
    return sa.select(c.id).where((c.order_id == value("id")) & is_begun)


_PURGED = Statement(_purged)
_RECIPIENT = Statement(lambda: sa.select(orders.c.recipient).where(orders.c.order_id == value("id")))
_BUYER = Statement(lambda: sa.select(orders.c.buyer).where(orders.c.order_id == value("id")))
_OPEN = Statement(_open)
_OF_ORDER = Statement(_of_order)
_ONE = Statement(lambda: _by_id(label_purchases.c.order_id, label_purchases.c.sealed))
_REFUND = Statement(lambda: _by_id(label_purchases.c.refund))
_UNSETTLED = Statement(_unsettled)
_UNPRINTED = Statement(_unprinted)
_REFUNDS = Statement(_refunds)
_LABEL = Statement(_label)
_JOBS = Statement(_jobs)
_JOB_DATA = Statement(_job_data)
