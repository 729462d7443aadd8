"""Canada Post: what is transmitted is refunded on request, which karrio would follow with a void of its own;
the one parcel that is tracked, which karrio overlooks.
"""

import re
from typing import Any
from xml.sax.saxutils import escape

from karrio.providers.canadapost.utils import parse_label_references

from app.carriers import wire
from app.carriers.images import document
from app.carriers.jobs import Answer, Done, Failure, FailureKind, Job, Operation, Sold
from app.carriers.kinds.any_carrier import AnyCarrier
from app.carriers.tamed import lib
from app.carriers.verdict import verdict

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_MEDIA = "application/vnd.cpc.shipment-v8+xml"
_REQUEST = '<shipment-refund-request xmlns="http://www.canadapost.ca/ws/shipment-v8"><email>{}</email>'


class CanadaPost(AnyCarrier):
    def operate(self, job: Job, line: wire.Line, settings: Any) -> Answer:
        if job.operation is Operation.LABEL:
            return self._drawn(str(job.request["shipment_identifier"]), job, line, settings)
        if job.operation is not Operation.CANCEL:
            return super().operate(job, line, settings)
        is_void = False
        try:
            is_void = self._undo(str(job.request["shipment_identifier"]), line, settings)
        except wire.CutOff:
            is_void = False  # the exchanges tell what it means
        said = self.attributed(settings, line.exchanges[-1])
        return verdict(job.operation, line.exchanges, said, has_result=is_void) or Done()

    def _drawn(self, shipment: str, job: Job, line: wire.Line, settings: Any) -> Answer:
        """The label of a known shipment, as it was drawn when it was bought."""
        sold: Sold | None = None
        try:
            known = self._ask("GET", shipment, settings)
            link = parse_label_references(known)
            label = self._request("GET", link["href"], settings, link["media"])
            sold = Sold(shipment, str(job.request["tracking"]), document(label))
        except Exception:  # noqa: BLE001 - the exchanges tell what it means
            sold = None
        said = self.attributed(settings, line.exchanges[-1]) if line.exchanges else []
        unread = Failure(FailureKind.MALFORMED, "an answer that cannot be read")
        return verdict(job.operation, line.exchanges, said, has_result=sold is not None) or sold or unread

    def read(self, job: Job, result: Any, body: bytes) -> Answer | None:
        if job.operation is Operation.TRACK:
            settings = self._settings()
            wrapped = lib.Deserializable(
                f"<all>{_DECLARATION.sub('', wire.text(body))}</all>", lib.to_element
            )
            result, _ = self._karrio.Mapper(settings).parse_tracking_response(wrapped)
        return super().read(job, result, body)

    def _undo(self, shipment: str, line: wire.Line, settings: Any) -> bool:
        known = self._ask("GET", shipment, settings)
        if line.exchanges[-1].status != 200:
            return False
        if "<shipment-status>transmitted<" not in known:
            self._ask("DELETE", shipment, settings)
            return line.exchanges[-1].status in (200, 204)
        asked = f"{_REQUEST.format(escape(self.account.settings['email']))}</shipment-refund-request>"
        return "<service-ticket-id>" in self._ask("POST", f"{shipment}/refund", settings, asked)

    def _ask(self, method: str, path: str, settings: Any, data: str | None = None) -> str:
        customer = settings.customer_number
        url = f"{settings.server_url}/rs/{customer}/{customer}/shipment/{path}"
        return wire.text(self._request(method, url, settings, _MEDIA, data))

    def _request(
        self,
        method: str,
        url: str,
        settings: Any,
        media: str,
        data: str | None = None,
    ) -> bytes:
        answer: bytes = lib.request(
            url=url,
            trace=settings.trace_as("xml"),
            method=method,
            headers={
                "Content-Type": _MEDIA,
                "Accept": media,
                "Authorization": f"Basic {settings.authorization}",
                "Accept-language": f"{settings.language}-CA",
            },
            data=data,
            decoder=bytes,
            on_error=lambda error: error.read(),
        )
        return answer
