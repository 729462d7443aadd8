"""Orders as the office looks at them. What is private is shown on demand, and that is written down."""

from app.domain.order import OrderStatus, Recipient
from app.domain.people import Person, Role
from app.ports.clock import Clock
from app.ports.orders import OrderDetail, OrderFilter, OrderList, OrderMark, OrderRow
from app.ports.storage import Audited, Journal, PrivateReads
from app.services.guard import require


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
    ) -> None:
        self._orders = orders
        self._private = private
        self._journal = journal
        self._clock = clock
        self._bench_id = bench_id

    def __repr__(self) -> str:
        return "<OrderOffice>"

    def page(self, wanted: OrderFilter, after: OrderMark | None, limit: int) -> tuple[OrderRow, ...]:
        return self._orders.page(wanted, after, limit)

    def counts(self, wanted: OrderFilter) -> dict[OrderStatus, int]:
        return self._orders.counts(wanted)

    def detail(self, order_id: str) -> OrderDetail | None:
        return self._orders.detail(order_id)

    async def recipient(self, person: Person, order_id: str) -> Recipient | None:
        """Where it goes, for a lead or manager; None once it is purged. Audited before it is shown."""
        require(person, Role.LEAD, Role.MANAGER)
        seen = Audited(self._clock.now(), person.user_id, self._bench_id, "address_shown", order_id)
        await self._journal.write((seen,))
        return self._private.recipient(order_id)
