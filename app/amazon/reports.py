"""Reports API 2021-06-30: GET_MERCHANT_LISTINGS_ALL_DATA of one store."""

from collections.abc import Mapping
from pathlib import Path

from app.amazon.operations import CREATE_REPORT, GET_REPORT, GET_REPORT_DOCUMENT
from app.amazon.presigned import Presigned
from app.amazon.transport import Call, Transport
from app.amazon.wire import reports as wire
from app.amazon.wire.base import decode
from app.ports.amazon_listings import Report, ReportState

LISTINGS = "GET_MERCHANT_LISTINGS_ALL_DATA"
# English headers where Amazon has them; ``listing_report`` reads the others too.
_OPTIONS = wire.Options("en_US")
_STATES: Mapping[str, ReportState] = {
    "DONE": ReportState.DONE,
    "CANCELLED": ReportState.CANCELLED,
    "FATAL": ReportState.FATAL,
}


class SpApiReports:
    """ReportsApi. A report that may have been ordered is OutcomeUnknown; ordering another is harmless."""

    def __init__(self, transport: Transport, presigned: Presigned, marketplace_id: str) -> None:
        self._transport = transport
        self._presigned = presigned
        self._marketplace_id = marketplace_id

    async def create(self) -> str:
        """The id of the report that was ordered."""
        body = wire.CreateRequest(LISTINGS, (self._marketplace_id,), _OPTIONS)
        answer = await self._transport.send(Call(CREATE_REPORT, body=body))
        return decode(CREATE_REPORT.name, answer, wire.Created).report_id

    async def report(self, report_id: str) -> Report:
        """How far it is; a state that Amazon invents later is one of those that go on."""
        answer = await self._transport.send(Call(GET_REPORT, {"report_id": report_id}))
        found = decode(GET_REPORT.name, answer, wire.Report)
        state = _STATES.get(found.processing_status, ReportState.RUNNING)
        return Report(found.report_id, state, found.report_document_id or "")

    async def fetch(self, document_id: str, to: Path) -> None:
        """Unzipped, to a file that is complete or absent."""
        answer = await self._transport.send(Call(GET_REPORT_DOCUMENT, {"document_id": document_id}))
        await self._presigned.save(decode(GET_REPORT_DOCUMENT.name, answer, wire.Document), to)

    def __repr__(self) -> str:
        return f"<SpApiReports of {self._marketplace_id}>"
