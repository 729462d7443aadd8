"""Amazon's order side as sync and services see it."""

from datetime import datetime
from typing import Protocol

import msgspec

from app.domain.order import Order
from app.domain.shipping import Confirmation


class OrdersPage(msgspec.Struct, frozen=True):
    """One page of orders; ``next_token`` is None on the last."""

    orders: tuple[Order, ...]
    next_token: str | None


class Shipped(msgspec.Struct, frozen=True):
    """A package that Amazon knows of an order (getOrder with PACKAGES)."""

    tracking: str
    carrier: str
    service: str = ""
    shipped_at: datetime | None = None


class OrderSearch(Protocol):
    """What the import needs. Raises the errors of ``ports.errors``."""

    async def search(self, updated_after: datetime, next_token: str | None) -> OrdersPage: ...


class OrdersApi(OrderSearch, Protocol):
    """Orders of one seller account. Raises the errors of ``ports.errors``."""

    async def get(self, order_id: str, *, max_wait: float | None = None, without_pii: bool = False) -> Order:
        """The order as Amazon has it now. ``max_wait`` seconds for bucket and answer, else
        Throttled/Unreachable. ``without_pii``: neither asked for nor handed on (a purged order, PRIV-1).
        """

    async def packages(self, order_id: str) -> tuple[Shipped, ...]: ...
    async def location(self, order_id: str) -> str:
        """The supply source that an MLI order ships from; empty where Amazon names none. Until 2027-03-27."""


class ConfirmationApi(Protocol):
    """Tells Amazon of own-carrier shipments. Confirming the same package reference again is an edit, hence
    safe.
    """

    async def confirm(self, confirmation: Confirmation) -> None: ...
