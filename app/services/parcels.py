"""Turns what lies in the box into the parcel that a carrier is asked about."""

from datetime import datetime

from app.domain.catalog import Box
from app.domain.order import Order, Recipient
from app.domain.packing.bench import Bench
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
    """The one package of a fully packed order."""
    return Parcel(
        order_id=order.order_id,
        package=1,
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
    """Each order item with its quantity as ordered (a group counts as one) and the codes scanned for it."""
    return tuple(
        ParcelItem(
            line.order_item_id,
            line.quantity,
            line.title,
            line.unit_price,
            _codes(bench, line.order_item_id),
        )
        for line in order.lines
        if line.quantity
    )


def _codes(bench: Bench, order_item_id: str) -> tuple[str, ...]:
    return tuple(
        unit.code
        for unit in sorted(bench.units, key=_number)
        if unit.code is not None and _item(bench, unit) == order_item_id
    )


def _number(unit: Unit) -> int:
    return unit.number


def _item(bench: Bench, unit: Unit) -> str:
    return bench.pack_list.needs[unit.need].order_item_id if bench.pack_list else ""
