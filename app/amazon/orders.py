"""Orders API 2026-01-01: search, get, packages. Of v0, whose reads are removed 2027-03-27, the location."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

import msgspec
from msgspec.structs import replace

from app.amazon.operations import GET_ORDER, GET_ORDER_V0, SEARCH_ORDERS
from app.amazon.order_mapping import order_from, order_of
from app.amazon.times import iso, utc_or_none
from app.amazon.transport import Call, Transport
from app.amazon.wire import orders as wire
from app.amazon.wire import orders_v0
from app.amazon.wire.base import decode, decode_or_none
from app.domain.order import Order
from app.ports import right_of_way
from app.ports.amazon import OrdersPage, Shipped

PAGE_SIZE = 100
_WITHOUT_PII = "PROCEEDS,FULFILLMENT,CANCELLATION,PACKAGES"  # packages: since when it is shipped
_INCLUDED = f"BUYER,RECIPIENT,{_WITHOUT_PII}"


class SpApiOrders:
    """Merchant-fulfilled orders of one seller account, all its marketplaces in one search. ``stores``: the
    store of each marketplace.
    """

    def __init__(self, transport: Transport, stores: Mapping[str, str]) -> None:
        self._transport = transport
        self._stores = dict(stores)

    async def search(self, updated_after: datetime, next_token: str | None) -> OrdersPage:
        """One page; orders of other marketplaces are left out. A token is good for 24 hours and only with the
        same ``updated_after``.
        """
        query = (
            ("lastUpdatedAfter", iso(updated_after)),
            ("marketplaceIds", ",".join(self._stores)),
            ("fulfilledBy", "MERCHANT"),
            ("maxResultsPerPage", str(PAGE_SIZE)),
            ("includedData", _INCLUDED),
            *((("paginationToken", next_token),) if next_token else ()),
        )
        body = await self._transport.send(Call(SEARCH_ORDERS, query=query))
        return await asyncio.to_thread(_page, body, self._stores)  # 100 orders: 4 ms, too long for the loop

    async def get(self, order_id: str, *, max_wait: float | None = None, without_pii: bool = False) -> Order:
        """The order as Amazon has it now; Throttled or Unreachable where ``max_wait`` seconds don't do. What
        comes unasked (a gift message) is dropped.
        """
        included = _WITHOUT_PII if without_pii else _INCLUDED
        call = Call(GET_ORDER, {"order_id": order_id}, (("includedData", included),))
        body = await self._transport.send(call, max_wait=max_wait)
        raw = decode(GET_ORDER.name, body, wire.GetOrderResponse).order
        order = order_from(GET_ORDER.name, bytes(raw), "")
        if without_pii:
            order = replace(order, recipient=None, buyer=None)
        return replace(
            order, store_id=self._stores.get(order.marketplace_id) or next(iter(self._stores.values()))
        )

    async def location(self, order_id: str) -> str:
        """The supply source that Amazon wants the order shipped from; empty where it names none (MLI)."""
        body = await self._transport.send(Call(GET_ORDER_V0, {"order_id": order_id}))
        instruction = decode(
            GET_ORDER_V0.name, body, orders_v0.GetOrderResponse
        ).payload.fulfillment_instruction
        return (instruction.fulfillment_supply_source_id or "") if instruction else ""

    async def packages(self, order_id: str) -> tuple[Shipped, ...]:
        """Packages that Amazon holds as shipped; cancelled ones are left out."""
        call = Call(GET_ORDER, {"order_id": order_id}, (("includedData", "PACKAGES"),))
        body = await self._transport.send(call)
        packages = decode(GET_ORDER.name, body, wire.GetPackagesResponse).order.packages or ()
        return tuple(_shipped(package) for package in packages if not _is_cancelled(package))

    def __repr__(self) -> str:
        return f"<SpApiOrders of {len(self._stores)} marketplaces>"


def _page(body: bytes, stores: Mapping[str, str]) -> OrdersPage:
    """As a whole where all of it fits the model, which is quicker; else order by order."""
    whole = decode_or_none(body, wire.OrdersPage)
    found = whole or decode(SEARCH_ORDERS.name, body, wire.SearchOrdersResponse)
    orders = tuple(_orders(found.orders, stores))
    return OrdersPage(orders, (found.pagination.next_token or None) if found.pagination else None)


def _orders(found: Sequence[wire.Order | msgspec.Raw], stores: Mapping[str, str]) -> Iterator[Order]:
    """Each with the store of its marketplace; one without any belongs to the only store, if there is one."""
    only = next(iter(stores.values())) if len(set(stores.values())) == 1 else ""
    by_marketplace = {**stores, "": stores.get("", only)}
    for each in found:
        right_of_way.give_way()
        if isinstance(each, wire.Order):
            store_id = by_marketplace.get(each.sales_channel.marketplace_id or "")
            order = order_of(each, store_id) if store_id else None
        else:
            order = order_from(SEARCH_ORDERS.name, bytes(each), "")
            store_id = by_marketplace.get(order.marketplace_id)
            order = replace(order, store_id=store_id) if store_id else None
        if order is not None:
            yield order


def _is_cancelled(package: wire.Package) -> bool:
    return package.package_status is not None and package.package_status.status == "CANCELLED"


def _shipped(package: wire.Package) -> Shipped:
    return Shipped(
        tracking=package.tracking_number or "",
        carrier=package.carrier or "",
        service=package.shipping_service or "",
        shipped_at=utc_or_none(package.ship_time),
    )
