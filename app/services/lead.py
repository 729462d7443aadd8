"""What waits for a lead: totes without a label, boxes whose label was not scanned, orders that stand still,
parcels that a buyer no longer wants (ORD-5, PACK-5, PACK-12, PACK-14).
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Protocol

import msgspec
from msgspec.structs import replace

from app.domain.order import OrderStatus
from app.domain.order_rules import NOT_MAPPED, TO_BE_CANCELLED
from app.domain.people import Person, Role
from app.domain.shipping import PurchaseState
from app.ports.clock import Clock
from app.ports.orders import OrderFilter, OrderRow
from app.ports.storage import Audited, Journal, PurchaseReads
from app.ports.unscanned import UnscannedLabel, UnscannedLabels
from app.services.guard import require
from app.services.late_cancels import ANSWERED, LABELLED, LateCancel, late_cancel
from app.services.office import OrderOffice
from app.services.overrides import Override, overrides_of
from app.services.proofs import PackedEvents

LIMIT = 200  # orders of each kind
LOOKS_BACK = timedelta(days=14)
_NO_LONGER = (OrderStatus.LABELLED, OrderStatus.SHIPPED, OrderStatus.CANCELLED)


class Waiting(msgspec.Struct, frozen=True):
    """``parked``: packed, without a label, by ship-by; ``to_cancel``: short, for the manager to cancel at
    Amazon; ``asked``: the buyer asked to cancel; ``late``: after the label; ``held``: put aside; ``review``:
    what the import cannot place; ``unmapped``: of those, what the listings have to settle; ``unscanned``:
    labels on boxes that nobody checked; ``overrides``: codes that were let pass today.
    """

    parked: tuple[OrderRow, ...] = ()
    to_cancel: tuple[OrderRow, ...] = ()
    asked: tuple[OrderRow, ...] = ()
    held: tuple[OrderRow, ...] = ()
    review: tuple[OrderRow, ...] = ()
    unmapped: tuple[OrderRow, ...] = ()
    unscanned: tuple[UnscannedLabel, ...] = ()
    overrides: tuple[Override, ...] = ()
    late: tuple[LateCancel, ...] = ()

    @property
    def count(self) -> int:
        """What is to be acted on: overrides are only to be seen."""
        acted = (name for name in self.__struct_fields__ if name != "overrides")
        return sum(len(getattr(self, name)) for name in acted)


class LeadJournal(Journal, PackedEvents, Protocol):
    """Benches' events, read and written."""


class LeadService:
    """``waiting`` may take its time: off the loop."""

    def __init__(
        self,
        labels: UnscannedLabels,
        office: OrderOffice,
        journal: LeadJournal,
        purchases: PurchaseReads,
        clock: Clock,
        *,
        bench_id: str = "",
    ) -> None:
        self._labels = labels
        self._office = office
        self._journal = journal
        self._purchases = purchases
        self._clock = clock
        self._bench_id = bench_id

    def __repr__(self) -> str:
        return "<LeadService>"

    def waiting(self) -> Waiting:
        packed, held, review = (
            self._rows(status) for status in (OrderStatus.PACKED, OrderStatus.ON_HOLD, OrderStatus.REVIEW)
        )
        asked = self._office.page(OrderFilter(flag="cancel_requested"), None, LIMIT)
        late = tuple(self._late())
        named = {each.order_id for each in late}
        return Waiting(
            parked=tuple(row for row in packed if row.review_reason and not row.bench),
            to_cancel=tuple(row for row in held if row.review_reason == TO_BE_CANCELLED),
            asked=tuple(row for row in asked if row.status not in _NO_LONGER and row.order_id not in named),
            held=tuple(row for row in held if row.review_reason != TO_BE_CANCELLED),
            review=tuple(row for row in review if row.review_reason != NOT_MAPPED),
            unmapped=tuple(row for row in review if row.review_reason == NOT_MAPPED),
            unscanned=self._labels.labels(self._clock.now() - LOOKS_BACK),
            overrides=tuple(self._overrides()),
            late=tuple(each for each in late if not each.is_answered),
        )

    async def free(self, person: Person, order_id: str) -> None:
        """Off hold, or out of Review: open again; also one that was to be cancelled, its goods are there."""
        await self._office.free(person, order_id)

    async def looked(self, person: Person, order_id: str) -> None:
        """Somebody held box and label side by side: it is the right one."""
        require(person, Role.LEAD, Role.MANAGER)
        now, who = self._clock.now(), person.user_id
        await self._journal.write((Audited(now, who, self._bench_id, "label_checked", order_id),))

    async def answered(self, person: Person, order_id: str) -> None:
        """The buyer was told what becomes of a parcel that could not be stopped, or was."""
        require(person, Role.LEAD, Role.MANAGER)
        now, who = self._clock.now(), person.user_id
        await self._journal.write((Audited(now, who, self._bench_id, ANSWERED, order_id),))

    def _late(self) -> Iterator[LateCancel]:
        """The newest label first."""
        now = self._clock.now()
        wanted = OrderFilter(statuses=LABELLED, flag="cancel_requested")
        recent = [
            row
            for row in self._office.page(wanted, None, LIMIT)
            if row.purchased_at >= now - LOOKS_BACK or row.status is not OrderStatus.SHIPPED
        ]
        details = (self._office.detail(row.order_id) for row in recent)
        found = (late_cancel(detail, now) for detail in details if detail is not None)
        late = [each for each in found if each is not None]
        for each in sorted(late, key=lambda each: each.at, reverse=True):
            yield replace(each, labels=self._labels_of(each.order_id))

    def _labels_of(self, order_id: str) -> tuple[str, ...]:
        rows = self._purchases.purchases_of(order_id)
        return tuple(row.purchase_id for row in rows if row.state is PurchaseState.BOUGHT)

    def _overrides(self) -> Iterator[Override]:
        """Today's, by this machine's clock on the wall."""
        midnight = self._clock.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        for order_id in self._labels.overridden(midnight):
            yield from overrides_of(order_id, self._journal.events_of(order_id), midnight)

    def _rows(self, status: OrderStatus) -> Sequence[OrderRow]:
        return self._office.page(OrderFilter(statuses=(status,)), None, LIMIT)
