"""Stores of ours that are connected to the running simulator, with goods on its shelves."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.amazon.connections import SpApiConnection, SpApiConnections
from app.amazon.throttle import Throttle
from app.domain.store import Store
from app.ports.amazon_account import AppCredentials
from tests.app.amazon.clock import SteppingClock
from tests.app.amazon.stores import CA, US, store_at
from tests.app.simulator.server import RunningSimulator, running_simulator

ASIN = "B0PB007919"  # of the practice catalogue
SELLER = "A1MARKET"
ROWS: tuple[dict[str, Any], ...] = (
    {"sku": "ONE", "asin": ASIN, "title": "Mug", "quantity": 5, "lead_time": 3, "price": "10.00"},
    {"sku": "EMPTY", "asin": "B0EMPTY001", "quantity": 0, "lead_time": 2},
    {"sku": "FBA", "asin": "B0FBA00001", "channel": "fba", "quantity": 9},
    {"sku": "BAD", "asin": "B0BAD00001", "quantity": 4, "status": "suppressed"},
    {"sku": "A/B, ä", "asin": "B0BARCODE1", "quantity": 1, "barcode": "036000291452"},
)


@dataclass(frozen=True)
class Market:
    """``sim`` is theirs, ``connections`` are ours; sleeping on ``clock`` moves both."""

    sim: RunningSimulator
    connections: SpApiConnections
    clock: SteppingClock

    def store(self, store_id: str = "us", marketplace_id: str = US, **changes: Any) -> Store:
        """One of the account's."""
        return store_at(self.sim.base_url, store_id, marketplace_id, **({"seller_id": SELLER} | changes))

    def of(self, store_id: str = "us", marketplace_id: str = US) -> SpApiConnection:
        """The ports of one of the account's stores."""
        return self.connections.of(self.store(store_id, marketplace_id))

    def stock(self, rows: Sequence[dict[str, Any]], marketplace_id: str = US) -> None:
        """Goods that have stood there for a day."""
        where = {"account": "market", "marketplace": marketplace_id}
        self.sim.ask("POST", "/_sim/listings", {**where, "rows": list(rows)})

    def by_hand(self, sku: str, action: str, **more: Any) -> None:
        """In Seller Central, behind our back."""
        where = {"account": "market", "marketplace": US, "sku": sku, "action": action}
        self.sim.ask("POST", "/_sim/seller-central", {**where, **more})

    def rows(self, sku: str, marketplace_id: str = US) -> dict[str, tuple[int | None, int | None]]:
        """Quantity and lead time by channel code, as they stand at Amazon."""
        listed = [each for each in self.sim.ledger()["listings"] if each["sku"] == sku]
        found = next(each for each in listed if each["marketplace"] == marketplace_id)
        return {row["code"]: (row["quantity"], row["lead_time_days"]) for row in found["availability"]}

    def changes(self) -> list[tuple[str, str, bool]]:
        """Operation, SKU and whether it was taken, of each submission that arrived."""
        told = self.sim.ledger()["listing_changes"]
        return [(each["operation"], each["sku"], each["accepted"]) for each in told]

    async def wait(self, seconds: float) -> None:
        """On both sides."""
        await self.clock.sleep(seconds)


@asynccontextmanager
async def market(
    *, throttle: bool = False, rows: Sequence[dict[str, Any]] = ROWS, **account: Any
) -> AsyncIterator[Market]:
    """A fresh simulator with one account, which sells in the US and Canada unless it is told otherwise."""
    with running_simulator(throttle=throttle) as sim:
        wanted = {"marketplaces": [US, CA], "name": "Mugs", "seller_id": SELLER} | account
        keys = AppCredentials(**sim.account("market", **wanted))
        clock = SteppingClock(datetime.now(UTC), also=sim.advance)
        connections = SpApiConnections(clock, Throttle(clock), "0.0", lambda _: keys)
        try:
            found = Market(sim, connections, clock)
            if rows:
                found.stock(rows)
            yield found
        finally:
            await connections.aclose()
