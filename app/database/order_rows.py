"""Orders as rows and back. PII leaves here sealed and is never read back with the rest."""

from collections.abc import Sequence
from decimal import Decimal

import msgspec

from app.database.standing import Flags, flags_of
from app.database.statements import AnyRow
from app.database.tables import LAST
from app.database.times import from_micros, maybe_micros, maybe_time, to_micros
from app.domain.money import Money
from app.domain.order import AddressType, Demand, Order, OrderLine, OrderStatus, Window
from app.ports.vault import Vault

ENDED = frozenset({OrderStatus.SHIPPED, OrderStatus.CANCELLED})
_encode = msgspec.msgpack.Encoder().encode


class Sealed(msgspec.Struct, frozen=True, gc=False):
    """An order on its way in: what the rows need, PII already sealed."""

    order: Order
    updated_at: int
    ship_by: int | None
    units: int
    recipient: bytes | None
    buyer: bytes | None
    flags: Flags


def seal(order: Order, vault: Vault) -> Sealed:
    """The vault has the order's key already."""
    return Sealed(
        order,
        to_micros(order.updated_at),
        maybe_micros(order.ship_by.latest),
        sum([line.quantity for line in order.lines]),
        None if order.recipient is None else vault.seal(order.order_id, _encode(order.recipient)),
        None if order.buyer is None else vault.seal(order.order_id, _encode(order.buyer)),
        flags_of(order),
    )


def queue_rank(status: OrderStatus, ship_by: int | None, waits: str = "") -> int | None:
    """Where the order stands among those still to be shipped; None once it is shipped or cancelled. What
    ``waits`` for its manifest alone is never late.
    """
    if status in ENDED:
        return None
    return LAST if ship_by is None or waits else ship_by


def open_rank(status: OrderStatus, ship_by: int | None, *, cancel_requested: bool) -> int | None:
    """The same, for orders that a bench may open now."""
    if status is not OrderStatus.OPEN or cancel_requested:
        return None
    return LAST if ship_by is None else ship_by


def order_of(row: AnyRow, lines: Sequence[AnyRow]) -> Order:
    """Without PII. ``row`` and ``lines`` as ``lookups`` selects them."""
    return Order(
        order_id=row.order_id,
        store_id=row.store_id,
        marketplace_id=row.marketplace_id,
        status=OrderStatus(row.status),
        purchased_at=from_micros(row.purchased_at),
        updated_at=from_micros(row.updated_at),
        lines=tuple(_line_of(line) for line in lines),
        programs=listed(row.programs),
        ship_by=Window(maybe_time(row.ship_from), maybe_time(row.ship_by)),
        deliver_by=Window(maybe_time(row.deliver_from), maybe_time(row.deliver_by)),
        label_window=Window(maybe_time(row.label_from), maybe_time(row.label_until)),
        address_type=AddressType(row.address_type),
        total=money(row.total_amount, row.total_currency),
        review_reason=row.review_reason,
        amazon_status=row.amazon_status,
        is_reopened=bool(row.reopened),
        location=row.location,
        warehouse=row.warehouse,
        service_level=row.service_level,
    )


def _line_of(row: AnyRow) -> OrderLine:
    return OrderLine(
        order_item_id=row.order_item_id,
        sku=row.sku,
        title=row.title,
        quantity=row.quantity,
        asin=row.asin,
        ordered=row.ordered,
        unit_price=money(row.price_amount, row.price_currency),
        programs=listed(row.programs),
        requires_serial=bool(row.requires_serial),
        cancel_requested=bool(row.cancel_requested),
        item=row.item,
        item_units=row.item_units,
        demands=tuple(Demand(each) for each in listed(row.demands)),
        ioss=row.ioss,
        sent=row.sent,
    )


def listed(joined: str) -> tuple[str, ...]:
    return tuple(joined.split(",")) if joined else ()


def money(amount: str | None, currency: str | None) -> Money | None:
    return None if amount is None or currency is None else Money(Decimal(amount), currency)
