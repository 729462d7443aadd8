"""Amazon's orders for several stores of an account, and what the database knows of them."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from app.domain.order import Order, OrderLine, OrderStatus
from app.domain.store import Store
from app.ports.amazon import OrdersPage, Shipped
from app.ports.errors import Refused
from tests.fakes import START


def order(number: int, updated: float = 0.0, store_id: str = "us", **changes: object) -> Order:
    """``updated`` is hours after START."""
    known = Order(
        order_id=f"111-0000000-{number:07d}",
        store_id=store_id,
        marketplace_id="ATVPDKIKX0DER",
        status=OrderStatus.OPEN,
        purchased_at=START,
        updated_at=START + timedelta(hours=updated),
        lines=(OrderLine("1", "SKU", "Thing", 1),),
    )
    return msgspec.structs.replace(known, **changes)


class AmazonOrders:
    """Searches (two orders a page), single reads and locations of all stores. ``fails``: raised one by one
    before a search answers; ``refuses``: store sets of which no search is answered.
    """

    def __init__(self, *orders: Order, fails: Sequence[Exception | None] = ()) -> None:
        self.orders = list(orders)
        self.fails = list(fails)
        self.refuses: dict[tuple[str, ...], Exception] = {}
        self.asked: list[tuple[tuple[str, ...], datetime, str | None]] = []
        self.places: dict[str, str | Exception] = {}
        self.asked_places: list[str] = []
        self.gets: list[tuple[str, float | None]] = []
        self.gets_without_pii: list[str] = []
        self.get_fails: dict[str, Exception] = {}

    def page(self, ids: tuple[str, ...], since: datetime, token: str | None) -> OrdersPage:
        failure = self.fails.pop(0) if self.fails else self.refuses.get(ids)
        if failure is not None:
            raise failure
        self.asked.append((ids, since, token))
        found = [each for each in self.orders if each.store_id in ids and each.updated_at >= since]
        start = int(token or 0)
        return OrdersPage(tuple(found[start : start + 2]), str(start + 2) if start + 2 < len(found) else None)

    async def search(self, updated_after: datetime, next_token: str | None) -> OrdersPage:
        raise NotImplementedError

    async def get(self, order_id: str, *, max_wait: float | None = None, without_pii: bool = False) -> Order:
        self.gets.append((order_id, max_wait))
        if without_pii:
            self.gets_without_pii.append(order_id)
        if order_id in self.get_fails:
            raise self.get_fails[order_id]
        found = next((each for each in self.orders if each.order_id == order_id), None)
        if found is None:
            raise Refused("getOrder", "NotFound", "no such order")
        return found

    async def packages(self, order_id: str) -> tuple[Shipped, ...]:
        return ()

    async def location(self, order_id: str) -> str:
        self.asked_places.append(order_id)
        place = self.places.get(order_id, "")
        if isinstance(place, Exception):
            raise place
        return place


class Searching:
    """One search over those stores."""

    def __init__(self, amazon: AmazonOrders, stores: Sequence[Store]) -> None:
        self._amazon = amazon
        self._ids = tuple(sorted(store.store_id for store in stores))

    async def search(self, updated_after: datetime, next_token: str | None) -> OrdersPage:
        return self._amazon.page(self._ids, updated_after, next_token)
