"""A bench that packs whole orders and sends them by its own carrier."""

from app.database import Database
from app.domain.order import Order, OrderStatus
from app.domain.packing.events import Event, Happened, OrderDone, OrderOpened, OwnLabelTaken, SignedIn
from app.domain.people import Person, Role
from app.domain.planning import Unmapped, plan
from app.domain.shipping import Confirmation, ParcelItem
from app.ports.clock import Clock
from app.ports.storage import ConfirmationQueued, Write

PACKER = Person("0001", "Packer One", (Role.PACKER,))


class Bench:
    """Writes down what the pack session does; nobody scans."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock
        self._seq = 0

    async def ship(self, order_id: str) -> None:
        """AssertionError where it cannot be packed."""
        order = self._database.lookups.order(order_id)
        assert order is not None, order_id
        assert order.status is OrderStatus.OPEN, (order_id, order.status, order.review_reason)
        packing = plan(order, self._database.lookups.product, self._database.lookups.group)
        assert not isinstance(packing, Unmapped)
        tracking = f"1Z{order_id.replace('-', '')}"
        events = (SignedIn(PACKER), OrderOpened(packing), OwnLabelTaken("UPS", tracking), OrderDone())
        confirmation = Confirmation(
            order_id=order_id,
            marketplace_id=order.marketplace_id,
            package_reference=1,
            carrier_code="UPS",
            tracking=tracking,
            shipped_at=self._clock.now(),
            items=tuple(ParcelItem(each.order_item_id, each.quantity) for each in order.lines),
        )
        queued = ConfirmationQueued(f"m-{order_id}", confirmation, self._clock.now())
        await self._record(order, events, [queued])

    async def _record(self, order: Order, events: tuple[Event, ...], writes: list[Write]) -> None:
        now, happened = self._clock.now(), []
        for event in events:
            self._seq += 1
            order_id = "" if isinstance(event, SignedIn) else order.order_id
            happened.append(Happened(self._seq, now, PACKER.user_id, order_id, event))
        await self._database.journal.append("bench-1", happened, writes)
