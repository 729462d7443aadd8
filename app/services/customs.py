"""What a parcel's contents are at a customs border: for carriers and the commercial invoice (SHIP-12)."""

from decimal import Decimal
from typing import Protocol

from app.domain.catalog import Product
from app.domain.marketplace import marketplace
from app.domain.money import Money
from app.domain.order import Order, OrderLine
from app.domain.shipping import Customs, CustomsLine


class Products(Protocol):
    """What is read of ``ports.storage.Lookups``."""

    def product(self, sku: str) -> Product | None: ...


def customs_of(order: Order, ship_from: str, products: Products, ioss: str) -> Customs:
    """``ship_from``: the sender's country, taken for the origin of what names none."""
    lines = (line for line in order.lines if line.quantity > 0)
    return Customs(tuple(_line(order, line, ship_from, products) for line in lines), ioss)


def _line(order: Order, line: OrderLine, ship_from: str, products: Products) -> CustomsLine:
    product = products.product(line.item or line.sku)
    market = marketplace(order.marketplace_id)
    nothing = Money(Decimal(0), market.currency if market else "USD")
    return CustomsLine(
        description=product.name if product else line.title,
        quantity=line.quantity,
        unit_value=line.unit_price or nothing,
        origin=(product.origin if product else "") or ship_from,
        hs_code=product.hs_code if product else "",
        weight_grams=(product.weight_grams or 0) * line.item_units if product else 0,
        sku=line.sku,
    )
