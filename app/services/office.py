"""Orders as the office looks at them. What is private is shown on demand, and that is written down."""

from datetime import datetime
from typing import Protocol

from msgspec.structs import replace

from app.domain.order import OrderStatus, Recipient
from app.domain.order_rules import NOT_MAPPED
from app.domain.people import Person, Role
from app.ports.clock import Clock
from app.ports.errors import Conflict
from app.ports.orders import OrderDetail, OrderFilter, OrderList, OrderMark, OrderRow
from app.ports.storage import Audited, Journal, LeadMoved, PrivateReads
from app.services.guard import Declined, require

LONGEST_REASON = 200
_FREE = {"PARTIALLY_SHIPPED": OrderStatus.PARTLY_SHIPPED}  # of what Amazon says; all else is open


class LastCalls(Protocol):
    """What is read of ``PickupService``."""

    def label_by(self, warehouse: str, ship_by: datetime) -> datetime: ...


class OrderOffice:
    """Lists and details hold no PII."""

    def __init__(
        self,
        orders: OrderList,
        private: PrivateReads,
        journal: Journal,
        clock: Clock,
        *,
        bench_id: str = "",
        calls: LastCalls | None = None,
    ) -> None:
        """``calls``: when carriers come to the first warehouse."""
        self._orders = orders
        self._private = private
        self._journal = journal
        self._clock = clock
        self._bench_id = bench_id
        self._calls = calls

    def __repr__(self) -> str:
        return "<OrderOffice>"

    def page(self, wanted: OrderFilter, after: OrderMark | None, limit: int) -> tuple[OrderRow, ...]:
        return tuple(self._timed(row) for row in self._orders.page(wanted, after, limit))

    def counts(self, wanted: OrderFilter) -> dict[OrderStatus, int]:
        return self._orders.counts(wanted)

    def detail(self, order_id: str) -> OrderDetail | None:
        return self._orders.detail(order_id)

    def _timed(self, row: OrderRow) -> OrderRow:
        """Where it leaves from a location of Amazon's, its carriers come to another warehouse."""
        if self._calls is None or row.ship_by is None or row.location:
            return row
        label_by = self._calls.label_by("", row.ship_by)
        return row if label_by == row.ship_by else replace(row, label_by=label_by)

    async def recipient(self, person: Person, order_id: str) -> Recipient | None:
        """Where it goes, for a lead or manager; None once it is purged. Audited before it is shown."""
        require(person, Role.LEAD, Role.MANAGER)
        seen = Audited(self._clock.now(), person.user_id, self._bench_id, "address_shown", order_id)
        await self._journal.write((seen,))
        return self._private.recipient(order_id)

    async def hold(self, person: Person, order_id: str, why: str) -> None:
        """Puts it aside for a reason that is shown (ORD-4). Declined where a bench has it or it left."""
        why = why.strip()[:LONGEST_REASON]
        await self._move(person, order_id, OrderStatus.ON_HOLD, "order_held", why)

    async def free(self, person: Person, order_id: str) -> None:
        """Off hold or out of Review: open again. An unmapped line takes a mapping instead."""
        found = self._orders.detail(order_id)
        if found is None:
            raise Declined("order_unknown")
        if found.order.status is OrderStatus.REVIEW and found.order.review_reason == NOT_MAPPED:
            raise Declined("order_not_mapped")
        held = found.order.status is OrderStatus.ON_HOLD
        status = _FREE.get(found.order.amazon_status, OrderStatus.OPEN) if held else OrderStatus.OPEN
        await self._move(person, order_id, status, "order_freed", "")

    async def _move(self, person: Person, order_id: str, status: OrderStatus, what: str, why: str) -> None:
        require(person, Role.LEAD, Role.MANAGER)
        now, who = self._clock.now(), person.user_id
        moved = LeadMoved(order_id, status, now, who, why)
        try:
            await self._journal.write((moved, Audited(now, who, self._bench_id, what, order_id, why)))
        except Conflict as error:
            raise Declined("order_moved_on") from error
