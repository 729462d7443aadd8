"""Paper: each document is a row before it is a byte, and its outcome a row before anybody hears of it
(HW-4).
"""

import logging
import uuid
from collections.abc import Mapping

from app.domain.shipping import DocumentKind, Label, PrintJob, PrintState
from app.ports.clock import Clock
from app.ports.documents import Documents, Slip
from app.ports.printer import Printed, Printer
from app.ports.storage import Journal, PrintEnded, PrintQueued, PurchaseReads
from app.seams import seam

log = logging.getLogger(__name__)


class NoPrinter(Exception):
    """No printer is set up for this kind of document."""


class Printing:
    """Routes documents to this bench's printers and keeps their jobs."""

    def __init__(
        self,
        printers: Mapping[DocumentKind, Printer],
        documents: Documents,
        journal: Journal,
        purchases: PurchaseReads,
        clock: Clock,
    ) -> None:
        self._printers = printers
        self._documents = documents
        self._journal = journal
        self._purchases = purchases
        self._clock = clock

    def __repr__(self) -> str:
        return f"<Printing {', '.join(self._printers)}>"

    def label_job(self, order_id: str) -> PrintJob | None:
        """The newest label job of an order."""
        jobs = [job for job in self._purchases.print_jobs_of(order_id) if job.kind is DocumentKind.LABEL]
        return jobs[-1] if jobs else None

    async def queue_label(self, order_id: str, label: Label, *, is_reprint: bool) -> PrintJob:
        """Makes the printer's bytes and stores the job; nothing is sent yet."""
        printer = self._printer(DocumentKind.LABEL)
        data = await self._documents.label_for(label, printer.language, printer.dpi)
        return await self._queue(order_id, DocumentKind.LABEL, data, is_reprint=is_reprint)

    async def queue_slip(self, slip: Slip) -> PrintJob:
        printer = self._printer(DocumentKind.SLIP)
        data = await self._documents.slip_for(slip, printer.language, printer.dpi)
        return await self._queue(slip.order_id, DocumentKind.SLIP, data, is_reprint=False)

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

    def _printer(self, kind: DocumentKind) -> Printer:
        try:
            return self._printers[kind]
        except KeyError:
            raise NoPrinter(kind) from None

    async def _queue(self, order_id: str, kind: DocumentKind, data: bytes, *, is_reprint: bool) -> PrintJob:
        job = PrintJob(uuid.uuid4().hex, order_id, kind, self._clock.now(), is_reprint=is_reprint)
        await self._journal.write([PrintQueued(job, data)])
        return job

    async def _note(self, job: PrintJob, state: PrintState, printer: str, words: str = "") -> None:
        await self._journal.write([PrintEnded(job.job_id, state, printer, self._clock.now(), words)])
