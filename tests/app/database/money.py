"""Purchases and their outcomes."""

from decimal import Decimal

from app.domain.money import Money
from app.domain.shipping import Api, Bought, Label, LabelFormat, Purchase, PurchaseState, Rate
from tests.app.database.warehouse import NOW, order_id

RATE = Rate(Api.SHIPPING_V2, "UPS", "UPS", "ground", "Ground", Money(Decimal("7.42"), "USD"), "rate-1")


def a_purchase(purchase_id: str, number: int, bench_id: str = "bench-1") -> Purchase:
    state = PurchaseState.INTENT
    return Purchase(purchase_id, order_id(number), 1, Api.SHIPPING_V2, bench_id, RATE, state, NOW)


def bought() -> Bought:
    label = Label(LabelFormat.ZPL, b"^XA^FDlabel^FS^XZ")
    return Bought("ship-1", "1Z1", "UPS", "Ground", Money(Decimal("7.42"), "USD"), label)
