"""Which MLI location an order ships from, and whose warehouse that is (INV-6)."""

from collections.abc import Callable, Sequence

import msgspec

from app.domain.order import Order, OrderStatus
from app.domain.store import Store
from app.ports.amazon import OrdersApi
from app.ports.errors import OutsideError, Throttled
from app.ports.stores import Stores

AT_ONCE = 25  # of v0 getOrder's burst of 30; the rest is learned by the re-read
_WITH_LOCATION = (OrderStatus.OPEN, OrderStatus.REVIEW, OrderStatus.PARTLY_SHIPPED)


class Locating:
    """Orders API 2026-01-01 has lost the location: v0 getOrder is asked, once an order, for MLI stores."""

    def __init__(
        self,
        stores: Stores,
        orders_of: Callable[[Store], OrdersApi],
        stored: Callable[[str], Order | None],
    ) -> None:
        """``stored``: an order as the database has it."""
        self._stores = stores
        self._orders_of = orders_of
        self._stored = stored

    def __repr__(self) -> str:
        return "<Locating>"

    async def located(self, orders: Sequence[Order]) -> tuple[Order, ...]:
        """The same orders; where a location cannot be learned now it stays empty."""
        located = {store_id for store_id in {order.store_id for order in orders} if self._is_on(store_id)}
        if not located:
            return tuple(orders)
        left, found = AT_ONCE, []
        for order in orders:
            if order.store_id not in located:
                found.append(order)
                continue
            code = self._known(order)
            if not code and left and order.status in _WITH_LOCATION:
                code, left = await self._ask(order, left - 1)
            found.append(self.placed(order, code))
        return tuple(found)

    def placed(self, order: Order, code: str) -> Order:
        """With its location and the warehouse that is mapped to it, if any."""
        locations = self._stores.locations(order.store_id)
        warehouse = next((each.warehouse for each in locations if each.supply_source_id == code), "")
        return msgspec.structs.replace(order, location=code, warehouse=warehouse)

    def _is_on(self, store_id: str) -> bool:
        store = self._stores.get(store_id)
        return store is not None and store.mli.is_on

    def _known(self, order: Order) -> str:
        stored = self._stored(order.order_id)
        return "" if stored is None else stored.location

    async def _ask(self, order: Order, left: int) -> tuple[str, int]:
        """The location, and how many more may be asked for: none once Amazon wants a rest."""
        store = self._stores.get(order.store_id)
        if store is None:
            return "", left
        try:
            return await self._orders_of(store).location(order.order_id), left
        except Throttled:
            return "", 0
        except OutsideError:
            return "", left
