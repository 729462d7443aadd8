"""A process that buys one label: ``fault_child FOLDER PORT CALL ORDER [URL [AHEAD [ask]]]``.

Whatever an earlier one left open is settled first; ``ask``: that alone, and nothing new is bought. ORDER
``-``: it only imports. The last line that it prints is the state of the order's newest purchase.
"""

import asyncio
import sys
import uuid
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from app.amazon import operations
from app.bootstrap.bench import bench_settings
from app.bootstrap.core import Core, SystemClock
from app.bootstrap.trade import Trade
from app.carriers.karrio_carrier import KarrioCarrier, Patience
from app.carriers.own_accounts import OwnAccounts
from app.carriers.worker import Worker
from app.domain.carrier_account import CarrierAccount, Kind
from app.domain.order import Order
from app.domain.shipping import Api, Parcel, Purchase, PurchaseState
from app.ports.errors import OutsideError
from app.ports.storage import OrderTaken, ParcelLabelled, Write
from app.services.bulk_planning import BulkLine, Planner
from app.services.buying import Buying
from app.services.halting import Halt
from app.services.rereading import Rereads
from app.services.terms import Terms
from tests.app.carriers.bench import SETTINGS
from tests.system.bulk.child import STORE, settings

HOLDER = "bench-1"
SECONDS = 1.5  # that a seller has for an answer
AMAZON = {"shipping_v2": Api.SHIPPING_V2, "mfn_v0": Api.MERCHANT_FULFILLMENT}


class Ahead(SystemClock):
    """``seconds`` from now: a carrier says for certain what it has not sold only some minutes later."""

    def __init__(self, seconds: float) -> None:
        self._ahead = timedelta(seconds=seconds)

    def now(self) -> datetime:
        return super().now() + self._ahead


class Buyer:
    """The one order's till."""

    def __init__(self, core: Core, trade: Trade, call: str, url: str, worker: Worker) -> None:
        self._core = core
        self._trade = trade
        self._api = AMAZON.get(call, Api.KARRIO)
        account = (
            None if call in AMAZON else CarrierAccount("own", Kind(call), SETTINGS[Kind(call)], base_url=url)
        )
        patience = Patience(rates=20.0, buy=SECONDS, other=20.0)
        carriers = [] if account is None else [KarrioCarrier(account, worker, core.clock, patience)]
        self._own = OwnAccounts(carriers)
        database = core.database
        self._planner = Planner(
            bench_settings(core.settings),
            self.terms,
            database.lookups,
            database.private,
            trade.carrying.shopping,
            core.clock,
        )
        self._rereads = Rereads(self.terms, database.private, core.clock)
        self.buying = Buying(self.terms, database.journal, database.purchases, core.clock)

    def terms(self, order: Order) -> Terms:
        terms = self._trade.terms(order)
        return msgspec.structs.replace(terms, carriers={**terms.carriers, Api.KARRIO: self._own})

    def parcel(self, order: Order) -> Parcel:
        line = BulkLine(order.order_id, "BOX-S", 640)
        parcel = self._planner.parcel(order, line, self._core.clock.now())
        assert parcel is not None
        return parcel

    async def recheck(self, order: Order) -> None:
        await self._rereads.reread(order, is_own=False)

    async def bought(self, purchase: Purchase, writes: Sequence[Write]) -> None:
        sold = (purchase.tracking, purchase.carrier, purchase.service)
        labelled = ParcelLabelled(
            purchase.order_id, purchase.purchase_id, "BOX-S", 640, *sold, self._core.clock.now(), ""
        )
        await self._core.database.journal.write([*writes, labelled])

    async def ship(self, order: Order, *, only_asks: bool) -> None:
        if await self.buying.settled(order, self) is not None or only_asks:
            return
        await self.recheck(order)
        parcel = self.parcel(order)
        rates = await self.terms(order).carriers[self._api].rates(parcel)
        rate = min((rate for rate in rates if not rate.needs_inputs), key=lambda rate: rate.cost.amount)
        now, state = self._core.clock.now(), PurchaseState.INTENT
        purchase = Purchase(str(uuid.uuid4()), order.order_id, 1, rate.api, HOLDER, rate, state, now)
        taken = OrderTaken(order.order_id, HOLDER, now)
        await self.buying.buy(order, parcel, purchase, self, [taken])


def hasten() -> None:
    """A time-out is one after some seconds too."""
    for name in ("PURCHASE_SHIPMENT", "CREATE_SHIPMENT"):
        slow = getattr(operations, name)
        setattr(operations, name, msgspec.structs.replace(slow, timeout=SECONDS, patience=3 * SECONDS))


async def bring(core: Core, trade: Trade) -> None:
    store = core.database.stores.get(STORE)
    assert store is not None
    search, token = trade.connections.search([store]), None
    while True:
        page = await search.search(core.clock.now() - timedelta(days=30), token)
        await core.database.imports.upsert(page.orders, {})
        token = page.next_token
        if token is None:
            return


async def work(
    folder: Path, port: int, call: str, order_id: str, url: str, ahead: float, *, only_asks: bool
) -> str:
    hasten()
    given = settings(folder, port)
    store = msgspec.structs.replace(given.store, email="sender@seller.example")
    core = Core(msgspec.structs.replace(given, store=store))
    core.clock = Ahead(ahead)
    core.load_catalogue()
    trade, worker = Trade(core), Worker()
    await trade.open()
    if order_id == "-":
        await bring(core, trade)
        state = "imported"
    else:
        state = await _shipped(core, Buyer(core, trade, call, url, worker), order_id, only_asks=only_asks)
    await trade.aclose()
    worker.close()
    core.close()
    return state


async def _shipped(core: Core, buyer: Buyer, order_id: str, *, only_asks: bool) -> str:
    order = core.database.lookups.order(order_id)
    assert order is not None
    try:
        await buyer.ship(order, only_asks=only_asks)
    except (Halt, OutsideError) as error:
        print(f"{type(error).__name__}: {error}", flush=True)  # noqa: T201 - for whoever looks
    rows = core.database.purchases.purchases_of(order_id)
    return rows[-1].state.value if rows else "none"


if __name__ == "__main__":
    folder, port, call, order_id, *rest = sys.argv[1:]
    url, ahead, how = (*rest, *("", "0", "")[len(rest) :])
    told = work(Path(folder), int(port), call, order_id, url, float(ahead), only_asks=how == "ask")
    print(asyncio.run(told))  # noqa: T201 - its answer
