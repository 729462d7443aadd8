"""Which MLI location an order ships from, and whose warehouse that is (INV-6)."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

import msgspec

from app.domain.order import Order, OrderStatus
from app.domain.store import Store
from app.ports.amazon import OrdersApi
from app.ports.errors import OutsideError, Throttled
from app.ports.stores import Stores

AT_ONCE = 25  # of v0 getOrder's burst of 30; the rest is learned by the re-read
NEVER = datetime.max.replace(tzinfo=UTC)
REMEMBERED = 20_000  # orders that Amazon knew no location of
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
        self._without: dict[str, datetime] = {}  # when each was last changed that Amazon knew no location of

    def __repr__(self) -> str:
        return "<Locating>"

    async def located(self, orders: Sequence[Order]) -> tuple[Order, ...]:
        """The same orders; where a location cannot be learned now it stays empty."""
        left, found = AT_ONCE, []
        for order in orders:
            if not self._may_have_one(order):
                found.append(order)
                continue
            code = self._known(order)
            if not code and left and self._is_to_be_asked(order):
                code, left = await self._ask(order, left - 1)
            found.append(self.placed(order, code))
        return tuple(found)

    def placed(self, order: Order, code: str) -> Order:
        """With its location and the warehouse that is mapped to it, if any."""
        locations = self._stores.locations(order.store_id)
        warehouse = next((each.warehouse for each in locations if each.supply_source_id == code), "")
        return msgspec.structs.replace(order, location=code, warehouse=warehouse)

    def _may_have_one(self, order: Order) -> bool:
        store = self._stores.get(order.store_id)
        before = None if store is None else store.mli.placed_before(NEVER)
        return before is not None and order.purchased_at < before

    def _is_to_be_asked(self, order: Order) -> bool:
        """Not again while the order is as it was when Amazon knew of none."""
        return order.status in _WITH_LOCATION and self._without.get(order.order_id) != order.updated_at

    def _known(self, order: Order) -> str:
        stored = self._stored(order.order_id)
        return "" if stored is None else stored.location

    async def _ask(self, order: Order, left: int) -> tuple[str, int]:
        """The location, and how many more may be asked for: none once Amazon wants a rest."""
        store = self._stores.get(order.store_id)
        if store is None:
            return "", left
        try:
            code = await self._orders_of(store).location(order.order_id)
        except Throttled:
            return "", 0
        except OutsideError:
            return "", left
        if not code:
            self._remember(order)
        return code, left

    def _remember(self, order: Order) -> None:
        self._without[order.order_id] = order.updated_at
        if len(self._without) > REMEMBERED:
            del self._without[next(iter(self._without))]
