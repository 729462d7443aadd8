"""From the closed box to the label on it.

Whatever step a crash or a stop fell into, ``ship`` starts from the rows and does what is still missing, never
what may have happened already.
"""

import logging
import uuid
from collections.abc import Mapping, Sequence

from app.domain.hazmat import Mark, marks
from app.domain.order import Order, OrderStatus
from app.domain.packing.events import (
    CodesRefused,
    LabelPrinted,
    OrderDone,
    OrderParked,
    PackageDone,
    ShippingStopped,
)
from app.domain.packing.reasons import Stop
from app.domain.shipping import (
    Api,
    Confirmation,
    Label,
    PrintJob,
    PrintState,
    Purchase,
)
from app.ports.carrier import Carrier
from app.ports.clock import Clock
from app.ports.documents import Slip, Unprintable
from app.ports.errors import OutsideError, Refused, WriteFailed
from app.ports.papers import LaterSlip
from app.ports.papers import Mark as PaperMark
from app.ports.storage import (
    Audited,
    ConfirmationQueued,
    Lookups,
    OutboxMessage,
    PrintEnded,
    PrintQueued,
    PrivateReads,
    PurchaseReads,
    StatusSet,
    Write,
)
from app.seams import seam
from app.services.bench_settings import BenchSettings
from app.services.loading import taught
from app.services.parcels import as_packed, items_of
from app.services.printing import NoPrinter, Printing
from app.services.purchasing import Desk, Halt, Purchasing
from app.services.slips import Slips
from app.services.terms import TermsOf
from app.services.voiding import paid_label, void_label

log = logging.getLogger(__name__)


class Shipping:
    """Ships the order of one bench. ``ship`` is one task at a time."""

    def __init__(
        self,
        settings: BenchSettings,
        desk: Desk,
        terms: TermsOf,
        purchasing: Purchasing,
        printing: Printing,
        lookups: Lookups,
        private: PrivateReads,
        purchases: PurchaseReads,
        clock: Clock,
    ) -> None:
        self._settings = settings
        self._desk = desk
        self._terms = terms
        self._purchasing = purchasing
        self._printing = printing
        self._lookups = lookups
        self._private = private
        self._purchases = purchases
        self._clock = clock
        self._slips = Slips(lookups, private, terms)

    def __repr__(self) -> str:
        return f"<Shipping {self._settings.bench_id}>"

    async def ship(self) -> None:
        """Does everything that is still missing for the bench's order; a stop is shown, never raised. Raises
        WriteFailed alone: what could not be stored cannot be told, and ``ship`` is to be tried again.
        """
        try:
            await self._ship()
        except Halt as halt:
            await self._stop(halt.stop, halt.words)
        except NoPrinter:
            await self._stop(Stop.PRINTER, "no_printer")
        except Refused as refused:
            await self._refused(refused)
        except Unprintable as error:
            await self._stop(Stop.PRINTER, str(error))
        except WriteFailed:
            raise
        except OutsideError as error:
            log.warning("shipping stopped: %s", error)
            await self._stop(Stop.AMAZON_UNREACHABLE)

    async def _stop(self, stop: Stop, words: str = "") -> None:
        await self._desk.record([ShippingStopped(stop, words)])

    async def _ship(self) -> None:
        if self._desk.bench.voiding is not None:
            await void_label(self._desk, self._lent_carriers, self._purchases, self._clock)
            return
        order = self._order()
        if self._desk.bench.is_parking:
            await self._park(order)
            return
        if self._private.is_purged(order.order_id) and self._desk.bench.own_label is None:
            raise Halt(Stop.PURGED)
        if self._desk.bench.reprint_at is not None:
            await self._print(order, self._paid())
            return
        if self._desk.bench.own_label is not None:
            await self._ship_own(order)
            return
        bought = await self._purchasing.purchase(order)
        if bought is not None:
            await self._print(order, bought)

    def _paid(self) -> Purchase:
        """The label that is printed again; nothing is ever bought for it."""
        purchase = paid_label(self._desk.bench, self._purchases)
        if purchase is None:
            raise Halt(Stop.PRINTER, "document_gone")
        return purchase

    def _order(self) -> Order:
        packing = self._desk.bench.pack_list
        order = self._lookups.order(packing.order_id) if packing else None
        if order is None:
            raise Halt(Stop.CANCELLED)
        return order

    # ---- own carrier

    async def _ship_own(self, order: Order) -> None:
        await self._purchasing.settle_for_own_label(order)
        fresh = await self._purchasing.reread_for_own(order)
        own = self._desk.bench.own_label
        if own is None:
            return
        confirmation = Confirmation(
            order_id=order.order_id,
            marketplace_id=order.marketplace_id,
            package_reference=self._desk.bench.package,
            carrier_code=own.carrier_code,
            tracking=own.tracking,
            shipped_at=self._clock.now(),
            items=items_of(self._desk.bench, order),
            shipping_method=own.service,
        )
        queued = ConfirmationQueued(uuid.uuid4().hex, confirmation, self._clock.now())
        writes: list[Write] = [queued]
        if fresh is None:
            writes.append(self._audit("own_label_not_rechecked", order.order_id))
        papers = await self._papers(order, own.tracking, self._desk.bench.package)
        await self._desk.record([self._left(())], [*writes, *papers])
        await self._send(papers)

    def _audit(self, what: str, order_id: str, detail: str = "") -> Audited:
        who = self._desk.bench.person.user_id if self._desk.bench.person else ""
        return Audited(self._clock.now(), who, self._settings.bench_id, what, order_id, detail=detail)

    async def _refused(self, refused: Refused) -> None:
        if not refused.is_over_codes:
            await self._stop(Stop.REFUSED_BY_AMAZON, refused.words)
            return
        await self._codes_refused(self._desk.bench.package, refused)

    async def _codes_refused(self, package: int, refused: Refused) -> None:
        inside = self._desk.bench.inside(package)
        units = tuple(unit.number for unit in inside if unit.code is not None)
        await self._desk.record([CodesRefused(units, refused.words)])

    async def confirmation_refused(self, message: OutboxMessage, refused: Refused) -> None:
        """Amazon refused what was already packed. Over codes, and the parcel still at the bench: its prompts
        reopen with Amazon's words (TRN-1). Else the order goes to Review, for a lead.
        """
        order_id, packing = message.confirmation.order_id, self._desk.bench.pack_list
        if refused.is_over_codes and packing is not None and packing.order_id == order_id:
            await self._codes_refused(message.confirmation.package_reference, refused)
            return
        audit = self._audit("confirmation_refused", order_id, refused.code)
        await self._desk.record([], [StatusSet(order_id, OrderStatus.REVIEW), audit])

    # ---- paper

    async def _print(self, order: Order, purchase: Purchase) -> None:
        job = self._printing.label_job(purchase)
        was_sent = job is not None
        if job is not None and self._is_asked_again(job):
            job = None
        if job is not None and job.state is PrintState.PRINTED:
            await self._done(order, purchase, job.printer)
            return
        if job is not None and job.is_unsure:
            if not self._is_answered(job):
                raise Halt(Stop.PRINT_UNKNOWN)
            if self._is_label_here():
                await self._done(order, purchase, job.printer, self._printing.seen(job))
                return
            job = None
        if job is None:
            label = await self._label(purchase)
            job = await self._printing.queue_label(purchase, label, is_reprint=was_sent)
        seam("print-queued")
        printed = await self._printing.send(job)
        if printed.state is PrintState.PRINTED:
            await self._done(order, purchase, printed.printer)
            return
        stop = Stop.PRINT_UNKNOWN if printed.state is PrintState.UNKNOWN else Stop.PRINTER
        raise Halt(stop, printed.condition)

    def _is_asked_again(self, job: PrintJob) -> bool:
        """Whether REPRINT came after this job was made."""
        asked = self._desk.bench.reprint_at
        return asked is not None and not (job.is_reprint and job.made_at >= asked)

    def _is_answered(self, job: PrintJob) -> bool:
        """Whether somebody has looked at the printer since this job was last sent: a held one goes out again
        as itself.
        """
        answered = self._desk.bench.retried_at
        return answered is not None and answered > (job.changed_at or job.made_at)

    def _is_label_here(self) -> bool:
        retried = self._desk.bench.retried
        return retried is not None and retried.is_label_here

    async def _label(self, purchase: Purchase) -> Label:
        stored = self._purchases.label_of(purchase.purchase_id)
        if stored is not None:
            return stored
        carrier = self._lent_carriers()[purchase.api]
        return await carrier.label(purchase, self._settings.label_format, self._settings.label_dpi)

    def _lent_carriers(self) -> Mapping[Api, Carrier]:
        """Those of the store whose order the bench has."""
        return self._terms(self._order()).carriers

    async def _done(self, order: Order, purchase: Purchase, printer: str, *seen: PrintEnded) -> None:
        seam("before-done")
        bench = self._desk.bench
        is_again = bench.reprint_at is not None
        to_scan = (purchase.tracking,) if self._settings.scans_back(bench.packages) else ()
        lessons = () if is_again else taught(bench, self._lookups)
        papers = () if is_again else await self._papers(order, purchase.tracking, purchase.package)
        events = [LabelPrinted(printer), self._left(to_scan, purchase.package)]
        await self._desk.record(events, [*seen, *lessons, *papers])
        await self._send(papers)

    def _left(self, to_scan: tuple[str, ...], package: int = 0) -> PackageDone | OrderDone:
        """One of several packages, or the last of the order."""
        bench = self._desk.bench
        number = package or bench.package
        if bench.is_closed and not set(bench.open_packages) - {number}:
            return OrderDone(to_scan, number, bench.is_part)
        return PackageDone(number, to_scan)

    async def _park(self, order: Order) -> None:
        """The slip is printed before the bench lets go; one that cannot be printed holds up nobody."""
        bench = self._desk.bench
        slip = LaterSlip(
            order.order_id,
            self._clock.now().astimezone(),
            len(bench.units),
            order.ship_by.latest.astimezone() if order.ship_by.latest else None,
            bench=self._settings.name,
            by=bench.person.name if bench.person else "",
        )
        try:
            await self._printing.send(await self._printing.queue_later(slip))
        except (OutsideError, NoPrinter) as error:
            if isinstance(error, WriteFailed):
                raise
            log.warning("no slip for the label that must wait: %s", error)
        await self._desk.record([OrderParked()])

    # ---- what comes out with a label

    async def take_up(self) -> None:
        """Sends what was unsent when the process ended: papers are stored with the end of their parcel."""
        packing = self._desk.bench.pack_list
        if packing is None or self._desk.bench.is_parking:
            return
        for job in self._printing.unsent(packing.order_id):
            await self._send_one(job)

    async def _papers(self, order: Order, tracking: str, package: int) -> tuple[PrintQueued, ...]:
        """Of a package. One that cannot be made or printed holds up no parcel: the screen names marks too."""
        making = [self._printing.mark(order.order_id, mark) for mark in self._marks(package)]
        slip = self._slip_now(order, tracking, package)
        making += [self._printing.slip(slip)] if slip is not None else []
        papers = []
        for made in making:
            try:
                papers.append(await made)
            except (OutsideError, NoPrinter, Unprintable) as error:
                log.warning("a paper was not made: %s", error)
        return tuple(papers)

    async def _send(self, papers: Sequence[PrintQueued]) -> None:
        seam("papers-stored")
        for paper in papers:
            await self._send_one(paper.job)

    async def _send_one(self, job: PrintJob) -> None:
        """Its job stays and is shown where it did not come out."""
        try:
            await self._printing.send(job)
        except (OutsideError, NoPrinter) as error:
            log.warning("a paper did not come out: %s", error)

    def _marks(self, package: int) -> tuple[PaperMark, ...]:
        """That of a limited quantity is printed; others are red, and on the screen to be stuck on."""
        goods = self._desk.bench.hazmat(package)
        if Mark.LIMITED_QUANTITY not in marks(goods):
            return ()
        by_air = all(each.may_fly for each in goods if each.is_limited_quantity)
        return (PaperMark.LIMITED_QUANTITY_AIR if by_air else PaperMark.LIMITED_QUANTITY,)

    def _slip_now(self, order: Order, tracking: str, package: int) -> Slip | None:
        """Of what is in the package; None where there is no slip to print."""
        is_wanted = self._settings.prints_slips or order.is_business
        if not is_wanted or not self._printing.prints_slip(is_business=order.is_business):
            return None
        of = self._desk.bench.packages
        return self.slip_of(as_packed(self._desk.bench, order), tracking, *((package, of) if of > 1 else ()))

    def slip_of(self, order: Order, tracking: str, package: int = 0, packages: int = 0) -> Slip | None:
        """None once the order's data is purged. ``package`` of ``packages``: where it goes in several."""
        return self._slips.of(order, tracking, package, packages)
