"""The running simulator, and a client of ours that is connected to it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from app.amazon.account import Amazon, connect
from app.amazon.throttle import Throttle
from app.amazon.tokens import LwaCredentials
from app.domain.money import Money
from app.domain.order import Order, Recipient
from app.domain.shipping import Api, LabelFormat, Parcel, ParcelItem, Purchase, PurchaseState, Rate
from tests.app.amazon.client import seller
from tests.app.amazon.clock import SteppingClock
from tests.app.simulator.server import RunningSimulator, running_simulator

SENDER = Recipient(
    name="Packbench Practice",
    line1="1 Warehouse Way",
    city="Sampleton",
    region="WA",
    postal_code="98000",
    country="US",
    phone="+12065550100",
)
US = "ATVPDKIKX0DER"
_PRICE = Money(Decimal("9.90"), "USD")


@dataclass(frozen=True)
class Shop:
    """``amazon`` is ours, ``sim`` is theirs; sleeping on ``clock`` moves both."""

    sim: RunningSimulator
    amazon: Amazon
    clock: SteppingClock

    @property
    def purchases(self) -> list[dict[str, Any]]:
        return list(self.sim.ledger()["purchases"])

    @property
    def confirmations(self) -> list[dict[str, Any]]:
        return list(self.sim.ledger()["confirmations"])

    def status(self, order_id: str) -> str:
        return str(self.sim.at_amazon(order_id)["status"])

    def packages(self, order_id: str) -> list[dict[str, Any]]:
        return list(self.sim.at_amazon(order_id)["packages"])

    def order_id(self, kind: str) -> str:
        """Of the first order of that kind."""
        return str(self.sim.order(kind)["order_id"])

    def parcel(self, kind: str, form: LabelFormat = LabelFormat.ZPL) -> Parcel:
        """The first order of that kind in one box."""
        return self.parcel_of(self.order_id(kind), form)

    def parcel_of(self, order_id: str, form: LabelFormat = LabelFormat.ZPL) -> Parcel:
        """All of an order in one box, with the codes that sit on its units."""
        script = self.sim.scenario()
        order = next(each for each in script["orders"] if each["order_id"] == order_id)
        items = tuple(_item(line, script["codes"].get(order_id, {})) for line in order["lines"])
        return Parcel(
            order_id=order_id,
            package=1,
            marketplace_id=US,
            items=items,
            length_mm=300,
            width_mm=200,
            height_mm=100,
            weight_grams=750,
            ship_from=SENDER,
            ship_to=Recipient(),
            ship_at=self.clock.now(),
            label_format=form,
        )


@asynccontextmanager
async def shop(*, orders: int = 14, throttle: bool = False) -> AsyncIterator[Shop]:
    """A fresh simulator for each block."""
    with running_simulator(orders=orders, throttle=throttle) as sim:
        clock = SteppingClock(datetime.now(UTC), also=sim.advance)
        given = sim.scenario()["credentials"]
        credentials = LwaCredentials(given["client_id"], given["client_secret"], given["refresh_token"])
        amazon = connect(seller(sim.base_url, credentials=credentials), clock, Throttle(clock), "0.0")
        try:
            yield Shop(sim, amazon, clock)
        finally:
            await amazon.aclose()


def purchase_of(parcel: Parcel, rate: Rate, shipment_id: str) -> Purchase:
    """The journal's row for a bought label."""
    return Purchase(
        purchase_id="purchase-1",
        order_id=parcel.order_id,
        package=parcel.package,
        api=Api(rate.api),
        bench_id="bench-1",
        rate=rate,
        state=PurchaseState.BOUGHT,
        made_at=datetime.now(UTC),
        shipment_id=shipment_id,
    )


def units_of(order: Order, order_item_id: str) -> int:
    """Units of an order item that are still to be shipped."""
    return next(line.quantity for line in order.lines if line.order_item_id == order_item_id)


def _item(line: dict[str, Any], codes: dict[str, list[str | None]]) -> ParcelItem:
    found = tuple(code for code in codes.get(line["order_item_id"], []) if code)
    return ParcelItem(line["order_item_id"], line["quantity"], unit_value=_PRICE, codes=found)
