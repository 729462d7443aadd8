"""The rows that an import writes of an order."""

from app.database.import_rules import Decided
from app.database.items import Item
from app.database.order_rows import ENDED, open_rank, queue_rank
from app.database.statements import Values
from app.database.stock_moves import TAKING
from app.database.times import maybe_micros, to_micros
from app.domain.order import OrderLine
from app.domain.retention import ended_at

_NOTHING = Item("")


def order_values(decided: Decided) -> Values:
    """In the order of the columns that ``order_store`` upserts: a known order keeps its number. Booleans
    become numbers here, as the driver does only by way of its adapters.
    """
    order, sealed, status = decided.order, decided.sealed, decided.status
    prime, business, codes, cancel = sealed.flags
    return (
        None if decided.stored else decided.order_pk,
        order.order_id,
        order.store_id,
        order.marketplace_id,
        str(status),
        order.amazon_status,
        decided.reason,
        to_micros(order.purchased_at),
        sealed.updated_at,
        maybe_micros(order.ship_by.earliest),
        sealed.ship_by,
        maybe_micros(order.deliver_by.earliest),
        maybe_micros(order.deliver_by.latest),
        maybe_micros(order.label_window.earliest),
        maybe_micros(order.label_window.latest),
        str(order.address_type),
        ",".join(order.programs),
        order.service_level,
        str(order.total.amount) if order.total else None,
        order.total.currency if order.total else None,
        sealed.units,
        +cancel,
        queue_rank(status, sealed.ship_by, decided.waits),
        _ended_at(decided) if status in ENDED or decided.waits else None,
        sealed.recipient,
        sealed.buyer,
        decided.location,
        decided.warehouse,
        +prime,
        +business,
        +codes,
    )


def line_values(decided: Decided) -> list[Values]:
    """In the order of the table's columns."""
    order, sealed = decided.order, decided.sealed
    rank = open_rank(decided.status, sealed.ship_by, cancel_requested=sealed.flags.cancel_requested)
    is_taking = decided.status in TAKING
    return [
        (
            decided.order_pk,
            position,
            line.order_item_id,
            line.sku,
            line.title,
            line.quantity,
            line.asin,
            line.ordered,
            line.sent,
            str(line.unit_price.amount) if line.unit_price else None,
            line.unit_price.currency if line.unit_price else None,
            ",".join(line.programs),
            +line.requires_serial,
            +line.cancel_requested,
            ",".join(line.demands),
            line.ioss,
            sealed.units,
            rank if line.quantity > 0 else None,
            item.sku,
            item.units,
            decided.warehouse,
            _taken(line, item) if is_taking else None,
        )
        for position, (line, item) in enumerate(zip(order.lines, _items(decided), strict=True))
    ]


def _ended_at(decided: Decided) -> int:
    """When it was shipped or cancelled, not when we heard of it: a refund tells of it again, much later."""
    order, updated_at = decided.order, decided.sealed.updated_at
    shipped = () if order.shipped_at is None else (order.shipped_at,)
    ended = maybe_micros(ended_at(decided.status, shipped, order.updated_at))
    return updated_at if ended is None else min(ended, updated_at)


def _items(decided: Decided) -> list[Item]:
    return [item or _NOTHING for item in decided.items]


def _taken(line: OrderLine, item: Item) -> int | None:
    return line.quantity * item.units if line.quantity > 0 else None
