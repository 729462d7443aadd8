"""Canada Post: what is transmitted is refunded on request, which karrio would follow with a void of its own;
the one parcel that is tracked, which karrio overlooks.
"""

import re
from typing import Any
from xml.sax.saxutils import escape

from app.carriers import wire
from app.carriers.jobs import Answer, Done, Job, Operation
from app.carriers.kinds.any_carrier import AnyCarrier
from app.carriers.tamed import lib
from app.carriers.verdict import verdict

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_MEDIA = "application/vnd.cpc.shipment-v8+xml"
_REQUEST = '<shipment-refund-request xmlns="http://www.canadapost.ca/ws/shipment-v8"><email>{}</email>'


class CanadaPost(AnyCarrier):
    def operate(self, job: Job, line: wire.Line, settings: Any) -> Answer:
        if job.operation is not Operation.CANCEL:
            return super().operate(job, line, settings)
        is_void = False
        try:
            is_void = self._undo(str(job.request["shipment_identifier"]), line, settings)
        except wire.CutOff:
            is_void = False  # the exchanges tell what it means
        said = self.attributed(settings, line.exchanges[-1])
        return verdict(job.operation, line.exchanges, said, has_result=is_void) or Done()

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
        answer: str = lib.request(
            url=f"{settings.server_url}/rs/{customer}/{customer}/shipment/{path}",
            trace=settings.trace_as("xml"),
            method=method,
            headers={
                "Content-Type": _MEDIA,
                "Accept": _MEDIA,
                "Authorization": f"Basic {settings.authorization}",
                "Accept-language": f"{settings.language}-CA",
            },
            data=data,
        )
        return answer
