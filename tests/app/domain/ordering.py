"""Orders and rates for tests of rules: everything has a default that nobody asserts on."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from app.domain.money import Money
from app.domain.order import Order, OrderLine, OrderStatus, Window
from app.domain.shipping import Api, Rate

MONDAY = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
US, GERMANY, SAUDI_ARABIA, EGYPT = "ATVPDKIKX0DER", "A1PA6795UKMFR9", "A17E79C6D8DWNP", "ARBP9OOSHTCHU"


def line(sku: str, quantity: int = 1, **more: Any) -> OrderLine:
    return replace(OrderLine(f"item-{sku}", sku, f"Title of {sku}", quantity), **more)


def order(*lines: OrderLine, **more: Any) -> Order:
    made = Order("112-1111111-1111111", "store-1", US, OrderStatus.OPEN, MONDAY, MONDAY, lines)
    return replace(made, **more)


def rate(
    service: str, cost: str, first: datetime | None = None, last: datetime | None = None, **more: Any
) -> Rate:
    made = Rate(
        api=Api.SHIPPING_V2,
        carrier_id="UPS",
        carrier="UPS",
        service_id=service,
        service=service,
        cost=Money(Decimal(cost), "USD"),
        rate_id=f"rate-{service}",
        promise=Window(first, last),
    )
    return replace(made, **more)
