"""Documents for printers and files. Light to import: all that is heavy lies behind ``jobs``."""

from collections.abc import Mapping, Sequence

from app.documents import jobs
from app.documents.jobs import Encode
from app.documents.paper import Paper, Words
from app.documents.worker import Worker
from app.domain.control import Action
from app.domain.shipping import Label, LabelFormat
from app.ports.documents import Badge, PoLabel, Slip, Unprintable
from app.ports.papers import Invoice, LaterSlip, Manifest, Mark, Proof


class WorkerDocuments:
    """``Documents``, ``PoLabels``, ``LabelReader``, ``Papers`` and ``Sheets``, made in the worker's process.

    ``encoders`` gives each printer language the function that makes one document of it from a picture (width,
    height, rows); it must be importable by name, since it runs in the worker. ``words`` are what papers say.
    """

    def __init__(self, worker: Worker, encoders: Mapping[str, Encode], words: Words | None = None) -> None:
        self._worker = worker
        self._encoders = encoders
        self._words = dict(words or {})

    async def label_for(self, label: Label, language: str, dpi: int) -> bytes:
        """ZPL goes through untouched; PDF and PNG become pictures of the printer's own dots."""
        if label.format is not LabelFormat.ZPL:
            return await self._worker.run(jobs.label, label, language, dpi, self._encoder(language))
        _refuse_foreign(label, language, dpi)
        return label.data

    async def po_label_for(
        self, label: Label, po_number: str, language: str, dpi: int, caption: str = ""
    ) -> PoLabel:
        """ZPL stays ZPL, with the number as a picture of its own."""
        if label.format is LabelFormat.ZPL:
            _refuse_foreign(label, language, dpi)
        encode = self._encoder(language)
        return await self._worker.run(jobs.po_label, label, po_number, language, dpi, caption, encode)

    async def says(self, label: Label, number: str) -> bool | None:
        return await self._worker.run(jobs.says, label, number)

    async def slip_for(self, slip: Slip, language: str, dpi: int) -> bytes:
        """On 4 x 6 inch labels for a ZPL printer, on a receipt roll for ESC/POS."""
        return await self._worker.run(jobs.slip, slip, language, dpi, self._words, self._encoder(language))

    async def slip_pdf(self, slip: Slip, paper: Paper = Paper.A4) -> bytes:
        return await self._worker.run(jobs.slip_pdf, slip, paper, self._words)

    async def manifest_pdf(self, manifest: Manifest) -> bytes:
        return await self._worker.run(jobs.manifest_pdf, manifest, self._words)

    async def invoice_pdf(self, invoice: Invoice) -> bytes:
        return await self._worker.run(jobs.invoice_pdf, invoice, self._words)

    async def proof_pdf(self, proof: Proof) -> bytes:
        return await self._worker.run(jobs.proof_pdf, proof, self._words)

    async def later_slip_for(self, slip: LaterSlip, language: str, dpi: int) -> bytes:
        encode = self._encoder(language)
        return await self._worker.run(jobs.later_slip, slip, language, dpi, self._words, encode)

    async def mark_pdf(self, mark: Mark) -> bytes:
        return await self._worker.run(jobs.mark_pdf, mark)

    async def mark_for(self, mark: Mark, language: str, dpi: int) -> bytes:
        return await self._worker.run(jobs.mark, mark, language, dpi, self._encoder(language))

    async def control_sheet(self, names: Mapping[Action, str]) -> bytes:
        return await self._worker.run(jobs.control_sheet, dict(names))

    async def badge_sheet(self, badges: Sequence[Badge]) -> bytes:
        return await self._worker.run(jobs.badge_sheet, tuple(badges))

    def _encoder(self, language: str) -> Encode:
        try:
            return self._encoders[language]
        except KeyError:
            raise Unprintable(f"no encoder for printers that speak {language}") from None

    def __repr__(self) -> str:
        return f"<WorkerDocuments {', '.join(self._encoders)} {self._worker!r}>"


def _refuse_foreign(zpl: Label, language: str, dpi: int) -> None:
    if language != "zpl":
        raise Unprintable(f"a ZPL label for a printer that speaks {language}")
    if zpl.dpi != dpi:
        raise Unprintable(f"a ZPL label of {zpl.dpi} dpi for a printer of {dpi} dpi")
