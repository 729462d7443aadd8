"""Paper: each document is a row before it is a byte, and its outcome a row before anybody hears of it
(HW-4).
"""

import logging
import uuid
from collections.abc import Mapping
from typing import Protocol

import msgspec

from app.domain.shipping import DocumentKind, Label, PrintJob, PrintState, Purchase
from app.ports.clock import Clock
from app.ports.documents import Documents, Slip
from app.ports.papers import LaterSlip, Mark
from app.ports.printer import Printed, Printer
from app.ports.storage import Journal, PrintEnded, PrintQueued, PurchaseReads
from app.seams import seam
from app.services.po_stamp import PoStamp

log = logging.getLogger(__name__)


class BenchDocuments(Documents, Protocol):
    """With a bench's own papers."""

    async def later_slip_for(self, slip: LaterSlip, language: str, dpi: int) -> bytes: ...
    async def mark_for(self, mark: Mark, language: str, dpi: int) -> bytes: ...


class NoPrinter(Exception):
    """No printer is set up for this kind of document."""


def label_job(purchases: PurchaseReads, purchase: Purchase) -> PrintJob | None:
    """The newest job of a bought label; a voided one of the same order had its own."""
    jobs = purchases.print_jobs_of(purchase.order_id)
    of_label = [job for job in jobs if job.purchase_id == purchase.purchase_id]
    return of_label[-1] if of_label else None


class Printing:
    """Routes documents to this bench's printers and keeps their jobs."""

    def __init__(
        self,
        printers: Mapping[DocumentKind, Printer],
        documents: BenchDocuments,
        journal: Journal,
        purchases: PurchaseReads,
        clock: Clock,
        stamp: PoStamp | None = None,
    ) -> None:
        self._printers = printers
        self._documents = documents
        self._journal = journal
        self._purchases = purchases
        self._clock = clock
        self._stamp = stamp

    def __repr__(self) -> str:
        return f"<Printing {', '.join(self._printers)}>"

    def label_job(self, purchase: Purchase) -> PrintJob | None:
        return label_job(self._purchases, purchase)

    async def queue_label(self, purchase: Purchase, label: Label, *, is_reprint: bool) -> PrintJob:
        """Makes the printer's bytes and stores the job; nothing is sent yet."""
        printer = self._printer(DocumentKind.LABEL)
        data = await self._label_data(purchase, label, printer)
        job = self._job(purchase.order_id, DocumentKind.LABEL)
        named = msgspec.structs.replace(job, purchase_id=purchase.purchase_id, is_reprint=is_reprint)
        return await self._queue(named, data)

    async def _label_data(self, purchase: Purchase, label: Label, printer: Printer) -> bytes:
        language, dpi = printer.language, printer.dpi
        stamped = await self._stamp.label_for(purchase, label, language, dpi) if self._stamp else None
        return stamped or await self._documents.label_for(label, language, dpi)

    async def slip(self, slip: Slip) -> PrintQueued:
        """A job that is still to be stored: on the slips' printer, else on the labels'."""
        kind = self._paper_kind()
        printer = self._printer(kind)
        data = await self._documents.slip_for(slip, printer.language, printer.dpi)
        return PrintQueued(self._job(slip.order_id, kind), data)

    async def mark(self, order_id: str, mark: Mark) -> PrintQueued:
        """As ``slip``: a mark of dangerous goods, on the labels' printer."""
        printer = self._printer(DocumentKind.LABEL)
        data = await self._documents.mark_for(mark, printer.language, printer.dpi)
        return PrintQueued(self._job(order_id, DocumentKind.LABEL), data)

    async def queue_slip(self, slip: Slip) -> PrintJob:
        made = await self.slip(slip)
        return await self._queue(made.job, made.data)

    async def queue_later(self, slip: LaterSlip) -> PrintJob:
        """On the slips' printer, else on the labels'."""
        kind = self._paper_kind()
        printer = self._printer(kind)
        data = await self._documents.later_slip_for(slip, printer.language, printer.dpi)
        return await self._queue(self._job(slip.order_id, kind), data)

    def unsent(self, order_id: str) -> tuple[PrintJob, ...]:
        """An order's papers beside its labels of which nothing was sent."""
        jobs = self._purchases.print_jobs_of(order_id)
        return tuple(job for job in jobs if job.state is PrintState.QUEUED and not job.purchase_id)

    def seen(self, job: PrintJob) -> PrintEnded:
        """Somebody looked: what may have come out is there."""
        return PrintEnded(job.job_id, PrintState.PRINTED, job.printer, self._clock.now(), "seen")

    async def send(self, job: PrintJob) -> Printed:
        """Sends a queued or held job once. The outcome is stored before it is returned."""
        data = self._purchases.print_data(job.job_id)
        if data is None:
            return Printed(PrintState.HELD, "", "document_gone")
        printer = self._printer(job.kind)
        await self._note(job, PrintState.SENDING, printer.name)
        seam("label-sending")
        printed = await printer.print(data)
        seam("label-sent")
        await self._note(job, printed.state, printer.name, printed.condition)
        return printed

    def has_printer(self, kind: DocumentKind) -> bool:
        return kind in self._printers

    def prints_slip(self, *, is_business: bool) -> bool:
        """A Business order's comes out in any case, on a label where there is no other paper (SHIP-5)."""
        return self.has_printer(DocumentKind.SLIP) or (is_business and self.has_printer(DocumentKind.LABEL))

    def _paper_kind(self) -> DocumentKind:
        return DocumentKind.SLIP if self.has_printer(DocumentKind.SLIP) else DocumentKind.LABEL

    def _printer(self, kind: DocumentKind) -> Printer:
        try:
            return self._printers[kind]
        except KeyError:
            raise NoPrinter(kind) from None

    def _job(self, order_id: str, kind: DocumentKind) -> PrintJob:
        return PrintJob(uuid.uuid4().hex, order_id, kind, self._clock.now())

    async def _queue(self, job: PrintJob, data: bytes) -> PrintJob:
        await self._journal.write([PrintQueued(job, data)])
        return job

    async def _note(self, job: PrintJob, state: PrintState, printer: str, words: str = "") -> None:
        await self._journal.write([PrintEnded(job.job_id, state, printer, self._clock.now(), words)])
