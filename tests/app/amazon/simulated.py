"""The simulator on a thread, and a client of ours that speaks to it."""

import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.amazon.account import Amazon, connect
from app.amazon.throttle import Throttle
from app.amazon.tokens import LwaCredentials
from app.domain.money import Money
from app.domain.order import Order, Recipient
from app.domain.shipping import Api, LabelFormat, Parcel, ParcelItem, Purchase, PurchaseState, Rate
from app.simulator.catalogue import load
from app.simulator.ledger import ledger
from app.simulator.server import Server
from app.simulator.state import Order as SimulatedOrder
from app.simulator.tokens import CLIENT_ID, CLIENT_SECRET, REFRESH_TOKEN
from app.simulator.world import Settings, World
from tests.app.amazon.client import seller
from tests.app.amazon.clock import SteppingClock

CREDENTIALS = LwaCredentials(CLIENT_ID, CLIENT_SECRET, REFRESH_TOKEN)
SENDER = Recipient(
    name="Packbench Practice",
    line1="1 Warehouse Way",
    city="Sampleton",
    region="WA",
    postal_code="98000",
    country="US",
    phone="+12065550100",
)


@dataclass
class Shop:
    """ "Amazon" and the client that is connected to it."""

    world: World
    amazon: Amazon
    clock: SteppingClock
    url: str

    def fail(self, operation: str, kind: str, times: int = 1) -> None:
        self.world.faults.add({"operation": operation, "kind": kind, "times": times})

    def order(self, kind: str) -> SimulatedOrder:
        """The first order of that kind."""
        return next(order for order in self.world.orders.values() if kind in order.kinds)

    @property
    def purchases(self) -> list[dict[str, Any]]:
        return list(ledger(self.world)["purchases"])

    @property
    def confirmations(self) -> list[dict[str, Any]]:
        return list(ledger(self.world)["confirmations"])

    def calls(self, operation: str) -> int:
        return sum(count for (name, _), count in self.world.calls.items() if name == operation)


@asynccontextmanager
async def shop(settings: Settings | None = None) -> AsyncIterator[Shop]:
    """A fresh world for each block."""
    world = World(load(), settings or Settings())
    with _served(world) as url:
        clock = SteppingClock(datetime.now(UTC), also=world.clock.advance)
        account = seller(url, credentials=CREDENTIALS)
        amazon = connect(account, clock, Throttle(clock), "0.0")
        try:
            yield Shop(world, amazon, clock, url)
        finally:
            await amazon.aclose()


@contextmanager
def _served(world: World) -> Iterator[str]:
    ready = threading.Event()
    server = Server(world, ready=lambda _port: ready.set())
    thread = threading.Thread(target=server.run)
    thread.start()
    ready.wait()
    try:
        yield server.base_url
    finally:
        server.stop()
        thread.join()


def parcel_of(order: SimulatedOrder, *, form: LabelFormat = LabelFormat.ZPL, dpi: int = 203) -> Parcel:
    """All of an order in one box, with the codes that sit on its units."""
    items = tuple(
        ParcelItem(
            order_item_id=line.item_id,
            quantity=line.quantity,
            unit_value=Money(line.price, "USD"),
            codes=tuple(code for code in line.codes if code),
        )
        for line in order.lines
    )
    return Parcel(
        order_id=order.order_id,
        package=1,
        marketplace_id=order.marketplace,
        items=items,
        length_mm=300,
        width_mm=200,
        height_mm=100,
        weight_grams=750,
        ship_from=SENDER,
        ship_to=Recipient(),
        ship_at=datetime.now(UTC),
        label_format=form,
        dpi=dpi,
    )


def purchase_of(parcel: Parcel, rate: Rate, shipment_id: str, purchase_id: str = "purchase-1") -> Purchase:
    """The journal's row for a bought label."""
    return Purchase(
        purchase_id=purchase_id,
        order_id=parcel.order_id,
        package=parcel.package,
        api=Api(rate.api),
        bench_id="bench-1",
        rate=rate,
        state=PurchaseState.BOUGHT,
        made_at=datetime.now(UTC),
        shipment_id=shipment_id,
    )


def line_of(order: Order, order_item_id: str) -> int:
    """Units of an order item that are still to be shipped."""
    return next(line.quantity for line in order.lines if line.order_item_id == order_item_id)
