"""What the office's windows ask for, handed in by whoever opens them."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

import msgspec

from app.domain.order import OrderStatus, Recipient
from app.domain.people import Person
from app.ports.jobs import JobName, JobRun
from app.ports.orders import OrderDetail, OrderFilter, OrderMark, OrderRow
from app.ui.presenters.view import Text

if TYPE_CHECKING:
    from app.ui.presenters.office_services import ListingActs, ScanActs, StockActs, StoreActs
    from app.ui.presenters.office_shipping_services import ShippingActs


class Orders(Protocol):
    """``app.services.office.OrderOffice``. Reads are done in other threads."""

    def page(self, wanted: OrderFilter, after: OrderMark | None, limit: int) -> tuple[OrderRow, ...]: ...
    def counts(self, wanted: OrderFilter) -> dict[OrderStatus, int]: ...
    def detail(self, order_id: str) -> OrderDetail | None: ...
    async def recipient(self, person: Person, order_id: str) -> Recipient | None:
        """PII: opened for this person, who is written down. None after the purge."""

    async def hold(self, person: Person, order_id: str, why: str) -> None: ...
    async def free(self, person: Person, order_id: str) -> None: ...


class OrderPapers(Protocol):
    """``app.services.order_papers.OrderPapers``: PDFs, audited."""

    async def proof(self, person: Person, order_id: str) -> bytes: ...
    async def slip(self, person: Person, order_id: str) -> bytes: ...
    async def invoice(self, person: Person, order_id: str) -> bytes: ...
    def needs_invoice(self, order_id: str) -> bool: ...


class JobReads(Protocol):
    """``app.ports.jobs.Jobs``, as far as a window reads it."""

    def all(self) -> tuple[JobRun, ...]: ...


class SignedIn(msgspec.Struct, frozen=True):
    """``person`` is None where badge or PIN is wrong; ``locked_until``: too often so. ``words``: the badge is
    not known, or revoked.
    """

    person: Person | None = None
    locked_until: datetime | None = None
    words: Text = ""


class Engine(Protocol):
    """``app.sync.engine.Engine``, as far as a person commands it."""

    def wake(self, job: JobName | None = None, scope: str = "") -> None:
        """Now, not when its time has come."""

    def cancel(self, job: JobName, scope: str) -> bool:
        """Ends long work; it begins again by the schedule."""


SignIn = Callable[[str, str], Awaitable[SignedIn]]  # badge as scanned or typed, PIN


@dataclass(frozen=True)
class OfficeServices:
    """``now`` is the clock; ``name_of`` names people and benches by their ids; ``idle_seconds`` without a
    key or a click sign the person out."""

    orders: Orders
    listings: "ListingActs"
    stock: "StockActs"
    stores: "StoreActs"
    jobs: JobReads
    sign_in: SignIn
    now: Callable[[], datetime]
    name_of: Callable[[str], str] = str
    is_practice: bool = False
    idle_seconds: int = 600
    scanning: "ScanActs | None" = None
    engine: Engine | None = None
    shipping: "ShippingActs | None" = None
    papers: OrderPapers | None = None
