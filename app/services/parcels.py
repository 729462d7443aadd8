"""Turns what lies in the box into the parcel that a carrier is asked about."""

from datetime import datetime

import msgspec

from app.domain.catalog import Box
from app.domain.order import Order, Recipient
from app.domain.packing.bench import Bench
from app.domain.packing.packages import items_in
from app.domain.packing.plan import Unit
from app.domain.shipping import Parcel, ParcelItem
from app.services.bench_settings import BenchSettings


def parcel_of(
    bench: Bench,
    order: Order,
    box: Box,
    settings: BenchSettings,
    ship_from: Recipient,
    ship_to: Recipient,
    at: datetime,
) -> Parcel:
    """The package whose turn it is."""
    return Parcel(
        order_id=order.order_id,
        package=bench.package,
        marketplace_id=order.marketplace_id,
        items=items_of(bench, order),
        length_mm=box.length_mm,
        width_mm=box.width_mm,
        height_mm=box.height_mm,
        weight_grams=bench.weight_grams,
        ship_from=ship_from,
        ship_to=ship_to,
        ship_at=at,
        deliver_by=order.deliver_by,
        label_format=settings.label_format,
        dpi=settings.label_dpi,
        warehouse=order.warehouse or settings.warehouse,
    )


def items_of(bench: Bench, order: Order) -> tuple[ParcelItem, ...]:
    """Each order item with its quantity (a group counts as one) and the codes scanned for it, in the package
    whose turn it is.
    """
    quantities = quantities_of(bench, order)
    return tuple(
        ParcelItem(
            line.order_item_id,
            quantities[line.order_item_id],
            line.title,
            line.unit_price,
            _codes(bench, line.order_item_id),
        )
        for line in order.lines
        if quantities.get(line.order_item_id)
    )


def quantities_of(bench: Bench, order: Order) -> dict[str, int]:
    """Of each order item, in the package whose turn it is: as ordered where it is the only one."""
    if _is_whole(bench) or bench.pack_list is None:
        return {line.order_item_id: line.to_pack for line in order.lines}
    return items_in(bench.pack_list.needs, bench.inside(bench.package))


def as_packed(bench: Bench, order: Order) -> Order:
    """The order as it is in the package whose turn it is: what carriers, customs and its slip are told of."""
    if _is_whole(bench):
        return order
    inside = quantities_of(bench, order)
    lines = (
        msgspec.structs.replace(line, quantity=inside[line.order_item_id], sent=0)
        for line in order.lines
        if line.order_item_id in inside
    )
    return msgspec.structs.replace(order, lines=tuple(lines))


def _is_whole(bench: Bench) -> bool:
    return bench.is_fully_packed and bench.packages <= 1


def _codes(bench: Bench, order_item_id: str) -> tuple[str, ...]:
    return tuple(
        unit.code
        for unit in sorted(bench.inside(bench.package), key=_number)
        if unit.code is not None and _item(bench, unit) == order_item_id
    )


def _number(unit: Unit) -> int:
    return unit.number


def _item(bench: Bench, unit: Unit) -> str:
    return bench.pack_list.needs[unit.need].order_item_id if bench.pack_list else ""
