"""Orders API 2026-01-01 (v0's reads are removed 2027-03-27): search, get, packages."""

import asyncio
from collections.abc import Sequence
from datetime import datetime

from app.amazon.operations import GET_ORDER, SEARCH_ORDERS
from app.amazon.order_mapping import order_from
from app.amazon.times import iso, utc_or_none
from app.amazon.transport import Call, Transport
from app.amazon.wire import orders as wire
from app.amazon.wire.base import decode
from app.domain.order import Order
from app.ports import right_of_way
from app.ports.amazon import OrdersPage, Shipped

PAGE_SIZE = 100
_INCLUDED = "BUYER,RECIPIENT,PROCEEDS,FULFILLMENT,CANCELLATION"


class SpApiOrders:
    """Merchant-fulfilled orders of one seller account, all its marketplaces in one search."""

    def __init__(self, transport: Transport, store_id: str, marketplace_ids: Sequence[str]) -> None:
        self._transport = transport
        self._store_id = store_id
        self._marketplace_ids = tuple(marketplace_ids)

    async def search(self, updated_after: datetime, next_token: str | None) -> OrdersPage:
        """One page. A token is good for 24 hours and only with the same ``updated_after``."""
        query = (
            ("lastUpdatedAfter", iso(updated_after)),
            ("marketplaceIds", ",".join(self._marketplace_ids)),
            ("fulfilledBy", "MERCHANT"),
            ("maxResultsPerPage", str(PAGE_SIZE)),
            ("includedData", _INCLUDED),
            *((("paginationToken", next_token),) if next_token else ()),
        )
        body = await self._transport.send(Call(SEARCH_ORDERS, query=query))
        return await asyncio.to_thread(_page, body, self._store_id)  # 100 orders: 4 ms, too long for the loop

    async def get(self, order_id: str, *, max_wait: float | None = None) -> Order:
        """The order as Amazon has it now; Throttled or Unreachable where ``max_wait`` seconds don't do."""
        call = Call(GET_ORDER, {"order_id": order_id}, (("includedData", _INCLUDED),))
        body = await self._transport.send(call, max_wait=max_wait)
        raw = decode(GET_ORDER.name, body, wire.GetOrderResponse).order
        return order_from(GET_ORDER.name, bytes(raw), self._store_id)

    async def packages(self, order_id: str) -> tuple[Shipped, ...]:
        """Packages that Amazon holds as shipped; cancelled ones are left out."""
        call = Call(GET_ORDER, {"order_id": order_id}, (("includedData", "PACKAGES"),))
        body = await self._transport.send(call)
        packages = decode(GET_ORDER.name, body, wire.GetPackagesResponse).order.packages or ()
        return tuple(_shipped(package) for package in packages if not _is_cancelled(package))

    def __repr__(self) -> str:
        return f"<SpApiOrders of {self._store_id}, {len(self._marketplace_ids)} marketplaces>"


def _page(body: bytes, store_id: str) -> OrdersPage:
    found = decode(SEARCH_ORDERS.name, body, wire.SearchOrdersResponse)
    orders = tuple(_order(bytes(raw), store_id) for raw in found.orders)
    return OrdersPage(orders, (found.pagination.next_token or None) if found.pagination else None)


def _order(raw: bytes, store_id: str) -> Order:
    right_of_way.give_way()
    return order_from(SEARCH_ORDERS.name, raw, store_id)


def _is_cancelled(package: wire.Package) -> bool:
    return package.package_status is not None and package.package_status.status == "CANCELLED"


def _shipped(package: wire.Package) -> Shipped:
    return Shipped(
        tracking=package.tracking_number or "",
        carrier=package.carrier or "",
        service=package.shipping_service or "",
        shipped_at=utc_or_none(package.ship_time),
    )
