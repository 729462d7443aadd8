"""The database, as services and sync see it. Reads are quick indexed look-ups; every write is awaited and
durable.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Protocol

import msgspec

from app.domain.catalog import Box, Group, Product
from app.domain.money import Money
from app.domain.order import Buyer, Order, OrderStatus, Recipient
from app.domain.packing.events import Happened
from app.domain.packing.plan import Labelled, Unit
from app.domain.people import Person
from app.domain.shipping import (
    Bought,
    Confirmation,
    Label,
    PrintJob,
    PrintState,
    Purchase,
    PurchaseState,
)


class Priority(IntEnum):
    """Who is served first by the one writer."""

    SCAN = 0
    MONEY = 1
    IMPORT = 2


# ---- writes that ride in the same transaction as a bench's events


class PurchaseIntended(msgspec.Struct, frozen=True):
    """The intent row, before the call."""

    purchase: Purchase


class PurchaseEnded(msgspec.Struct, frozen=True):
    """The outcome row. ``bought`` with its label where the state is BOUGHT."""

    purchase_id: str
    state: PurchaseState
    at: datetime
    bought: Bought | None = None
    words: str = ""
    refund: str = ""  # of a voided one (``ports.purchases.Refund``)


class ChoiceKept(msgspec.Struct, frozen=True):
    """Why a parcel goes as it does: ``ports.policies.ParcelChoice``, encoded; stored sealed."""

    order_id: str
    purchase_id: str
    at: datetime
    choice: bytes

    def __repr__(self) -> str:
        return f"<ChoiceKept {self.order_id}>"


class OrderTaken(msgspec.Struct, frozen=True):
    """A bulk run holds the order as a bench does. Conflict where a bench has it, or it cannot be packed."""

    order_id: str
    holder: str
    at: datetime


class OrderLeft(msgspec.Struct, frozen=True):
    """The run lets go of it: open again, unless its label is paid."""

    order_id: str
    at: datetime
    who: str


class ParcelLabelled(msgspec.Struct, frozen=True):
    """The one parcel of an order has its label, bought at no bench. ``box`` empty: as it was packed."""

    order_id: str
    purchase_id: str
    box: str
    weight_grams: int
    tracking: str
    carrier: str
    service: str
    at: datetime
    who: str


class ParcelDone(msgspec.Struct, frozen=True):
    """Its label is printed: it may leave."""

    order_id: str
    at: datetime
    who: str


class ParcelVoided(msgspec.Struct, frozen=True):
    """Its label was taken back, not at a bench: open again. ``holder``: the run that has it, else empty."""

    order_id: str
    at: datetime
    who: str
    holder: str = ""


class BulkNoted(msgspec.Struct, frozen=True):
    """What became of an order of a run; ``words`` are stored sealed."""

    run_id: str
    order_id: str
    state: str
    why: tuple[str, ...] = ()
    words: str = ""
    cost: Money | None = None
    is_printed: bool = False

    def __repr__(self) -> str:
        return f"<BulkNoted {self.order_id} {self.state}>"


class PrintQueued(msgspec.Struct, frozen=True):
    """``data`` is the printer's bytes; stored sealed."""

    job: PrintJob
    data: bytes

    def __repr__(self) -> str:
        return f"<PrintQueued {self.job.job_id} {len(self.data)} bytes>"


class PrintEnded(msgspec.Struct, frozen=True):
    job_id: str
    state: PrintState
    printer: str
    at: datetime
    words: str = ""


class StatusSet(msgspec.Struct, frozen=True):
    order_id: str
    status: OrderStatus


class LeadMoved(msgspec.Struct, frozen=True):
    """A lead puts an order on hold or sets it free. Conflict where a bench has it, or it may not move so."""

    order_id: str
    status: OrderStatus
    at: datetime
    who: str
    reason: str = ""


class ConfirmationQueued(msgspec.Struct, frozen=True):
    """Goes to the outbox, sealed (it holds Transparency codes)."""

    message_id: str
    confirmation: Confirmation
    at: datetime


class WeightLearned(msgspec.Struct, frozen=True):
    """What a good parcel says of one product, or with an empty ``sku`` of the box with the code ``box``."""

    sku: str
    box: str
    grams: int


class Audited(msgspec.Struct, frozen=True):
    """One row of the hash-chained audit log. ``what`` like ``code_skipped``; no PII in ``detail``."""

    at: datetime
    who: str
    bench_id: str
    what: str
    order_id: str = ""
    why: str = ""
    detail: str = ""


Write = (
    PurchaseIntended
    | PurchaseEnded
    | ChoiceKept
    | OrderTaken
    | OrderLeft
    | ParcelLabelled
    | ParcelDone
    | ParcelVoided
    | BulkNoted
    | PrintQueued
    | PrintEnded
    | StatusSet
    | LeadMoved
    | ConfirmationQueued
    | WeightLearned
    | Audited
)


class PackedEvent(msgspec.Struct, frozen=True):
    """An event with the bench where it happened."""

    bench_id: str
    happened: Happened


class Journal(Protocol):
    """Bench events: append-only, one transaction per call together with its ``writes``.

    The same transaction keeps what follows from the events: codes and serials taken or freed (unique per
    fingerprint),
    the order's status and claim, packages, override audit rows.
    """

    def load(self, bench_id: str) -> list[Happened]:
        """The events that the bench's state needs, oldest first."""

    def units_of(self, order_id: str) -> tuple[tuple[Unit, ...], int]:
        """What is in the box of a paused order, and the next unit number."""

    def left_of(self, order_id: str) -> tuple[Labelled, ...]:
        """The order's packages that have their labels for good."""

    def box_of(self, order_id: str, package: int = 1) -> tuple[str, int]:
        """The code of the box that the package lies in and its grams; ``("", 0)`` where it has none."""

    async def append(
        self, bench_id: str, happened: Sequence[Happened], writes: Sequence[Write] = ()
    ) -> None: ...

    async def write(self, writes: Sequence[Write]) -> None:
        """Writes without a bench event, at MONEY priority."""


class QueueRow(msgspec.Struct, frozen=True):
    """One order of the idle screen's queue. No PII."""

    order_id: str
    status: OrderStatus
    programs: tuple[str, ...]
    is_commercial: bool
    ship_by: datetime | None
    units: int
    review_reason: str = ""
    label_by: datetime | None = None  # the last pickup that makes it, where carriers come by a schedule


class Counts(msgspec.Struct, frozen=True):
    """For the header: orders shipped today of those due today, and the rest by status."""

    shipped_today: int = 0
    due_today: int = 0
    open: int = 0
    pending: int = 0
    review: int = 0
    on_hold: int = 0
    waiting_label: int = 0


class Lookups(Protocol):
    """Scan-path reads: each one indexed and under a millisecond at 1,000,000 orders."""

    def product_by_barcode(self, value: str) -> tuple[Product, int] | None:
        """By any printed barcode, GTIN in any padding, FNSKU, ASIN or SKU; with the units it counts."""

    def product(self, sku: str) -> Product | None: ...
    def group(self, sku: str) -> Group | None: ...
    def order(self, order_id: str) -> Order | None:
        """Without PII."""

    def order_by_tote(self, tote: str) -> str | None: ...
    def order_by_tracking(self, tracking: str) -> str | None: ...
    def best_open_order(self, sku: str) -> str | None:
        """Earliest ship-by, then single-unit, among open unclaimed orders that need the product (also inside
        groups).
        """

    def claimed_by(self, order_id: str) -> str | None:
        """The bench that has the order."""

    def code_holder(self, code: str) -> str | None:
        """The order that holds this code or serial."""

    def person_by_badge(self, badge: str) -> Person | None: ...
    def box_by_barcode(self, barcode: str) -> Box | None: ...
    def weights_learned(self, sku: str = "", box: str = "") -> tuple[int, ...]:
        """What the last good parcels said that a unit of ``sku`` weighs, or the empty ``box`` (its code)."""

    def boxes(self) -> tuple[Box, ...]: ...
    def queue(self, limit: int) -> tuple[QueueRow, ...]: ...
    def counts(self, now: datetime) -> Counts: ...


class PrivateReads(Protocol):
    """PII's one door: opened for a label, a slip, a screen. None after the purge."""

    def recipient(self, order_id: str) -> Recipient | None: ...
    def buyer(self, order_id: str) -> Buyer | None: ...
    def is_purged(self, order_id: str) -> bool:
        """Its personal data went 30 days after its end, or is going now: it gets none back."""


class PurchaseReads(Protocol):
    """The money journal, read back."""

    def open_purchases(self, bench_id: str) -> list[Purchase]:
        """INTENT and UNKNOWN rows of a bench: what a crash left behind."""

    def purchases_of(self, order_id: str) -> list[Purchase]: ...
    def label_of(self, purchase_id: str) -> Label | None: ...
    def print_jobs_of(self, order_id: str) -> list[PrintJob]: ...
    def print_data(self, job_id: str) -> bytes | None: ...


class OutboxState(StrEnum):
    DUE = "due"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"


class OutboxMessage(msgspec.Struct, frozen=True):
    """A confirmation on its way. ``attempts`` made so far; ``due_at`` is when to try (again)."""

    message_id: str
    confirmation: Confirmation
    attempts: int
    due_at: datetime
    state: OutboxState = OutboxState.DUE
    words: str = ""


class Outbox(Protocol):
    """Messages that leave the building; they survive a kill."""

    def due(self, now: datetime, limit: int, store_id: str = "") -> list[OutboxMessage]:
        """Oldest first; of one store's orders, or of all."""

    def next_due(self) -> datetime | None: ...
    async def attempted(self, message_id: str, at: datetime) -> None:
        """Written before the call."""

    async def sent(self, message_id: str, at: datetime) -> None: ...
    async def failed(self, message_id: str, due_at: datetime, words: str) -> None: ...
    async def refused(self, message_id: str, at: datetime, words: str) -> None: ...


class OrderImport(Protocol):
    """The import side: one transaction holds orders, lines and the cursors."""

    def cursor(self, store_id: str) -> datetime | None:
        """Everything updated before it is stored."""

    async def upsert(self, orders: Sequence[Order], cursors: Mapping[str, datetime]) -> None:
        """Stores or updates orders (PII sealed); each says whose it is. An order that a bench holds keeps its
        bench status; an older ``updated_at`` never overwrites a newer one; a store's cursor (by store id)
        moves only when given, with the last of the orders.
        """


class Credentials(Protocol):
    """PINs, checked off the loop; failures counted and locked out (10 failures: 15 minutes)."""

    async def check_pin(self, user_id: str, pin: str, now: datetime) -> tuple[bool, datetime | None]:
        """Whether it is right, and until when the user is locked out."""
