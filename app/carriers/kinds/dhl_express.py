"""DHL Express: karrio speaks its XML services (XML-PI): quote, shipment and tracking in one servlet.

Our mark of a purchase is its last reference: the first one is printed. Tracking by the shipper's reference
finds a shipment by it, up to a day later and without its label. Nothing voids a label: one that is not handed
over is not charged.
"""

import re
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import msgspec
from karrio.providers.dhl_express.units import ShippingService
from lxml import etree

from app.carriers import wire
from app.carriers.connector import Connector, decoded
from app.carriers.jobs import Answer, Done, Failure, FailureKind, Job, Operation, Sold
from app.carriers.tamed import lib
from app.carriers.verdict import Said, verdict

_DENIED = "100"  # Authentication Failure, with status 200
_NONE_FOUND = "No Shipments Found"
_DHL = "http://www.dhl.com"


class DhlExpress(Connector):
    words_where_not_offered = "DHL Express gives a label once: print the stored one."

    def operate(self, job: Job, line: wire.Line, settings: Any) -> Answer:
        if job.operation is Operation.FIND:
            return self._found(job, line, settings)
        if job.operation is Operation.CANCEL:
            return Done()  # nothing is to be asked: a label that is not handed over is not charged
        return super().operate(job, line, settings)

    def amended(self, job: Job, native: Any) -> Any:
        """The quote for the day on which the parcel leaves: karrio asks for today's; no empty number; our
        mark after the reference.
        """
        xml = str(native).replace("<StreetNumber></StreetNumber>", "")
        if job.operation is Operation.BUY:
            mark = f"<Reference><ReferenceID>{job.key}</ReferenceID></Reference>"
            return re.sub(r"(?=<ShipmentDetails>)", mark, xml, count=1)
        if job.operation is not Operation.RATES:
            return xml
        day, _, hour = job.request["options"]["shipping_date"].partition("T")
        xml = re.sub(r"<Date>[^<]*</Date>", f"<Date>{day}</Date>", xml, count=1)
        return re.sub(r"<ReadyTime>[^<]*<", f"<ReadyTime>PT{hour.replace(':', 'H')}M<", xml, count=1)

    def sale(self, details: Any, body: bytes) -> Sold:
        """Of a label that cannot be read, karrio would not tell even the number."""
        answer = etree.fromstring(body)
        number = answer.findtext(".//{*}AirwayBillNumber")
        if not number:
            raise LookupError("no waybill")
        return Sold(number, number, decoded(answer.findtext(".//{*}LabelImage/{*}OutputImage")))

    def arrivals(self, job: Job, body: bytes) -> Mapping[str, str]:
        """DlvyDateTime, local: ``2026-11-27 23:59:00``."""
        found: dict[str, str] = {}
        for quote in etree.fromstring(body).iter("{*}QtdShp"):
            moment = quote.findtext(".//{*}DlvyDateTime")
            if moment:
                service = ShippingService.map(quote.findtext("{*}GlobalProductCode")).name_or_key
                found[str(service)] = moment.strip().replace(" ", "T")
        return found

    def judged(self, failure: Failure) -> Failure:
        if failure.code != _DENIED:
            return failure
        return msgspec.structs.replace(failure, kind=FailureKind.UNAUTHORISED)

    def _found(self, job: Job, line: wire.Line, settings: Any) -> Answer:
        said: list[Said] = []
        tracking = ""
        try:
            answer = etree.fromstring(self._ask_reference(job, settings).encode())
            said = _conditions(answer)
            tracking = answer.findtext(".//{*}AWBInfo/{*}AWBNumber") or ""
        except Exception:  # noqa: BLE001 - the exchanges tell what it means
            tracking = ""
        if any(each.code == _NONE_FOUND for each in said):
            return Failure(FailureKind.ABSENT, "tracking by reference", said[0].code, said[0].words)
        failure = verdict(job.operation, line.exchanges, said, has_result=bool(tracking) and not said)
        if failure is not None:
            return self.judged(failure)
        unread = Failure(FailureKind.MALFORMED, "an answer that cannot be read")
        return Sold(tracking, tracking) if tracking and not said else unread

    def _ask_reference(self, job: Job, settings: Any) -> str:
        answer: str = lib.request(
            url=f"{settings.server_url}/XMLShippingServlet",
            trace=settings.trace_as("xml"),
            method="POST",
            headers={"content-type": "application/xml"},
            data=etree.tostring(self._question(job, settings), xml_declaration=True, encoding="UTF-8"),
        )
        return answer

    def _question(self, job: Job, settings: Any) -> Any:
        """``UnknownTrackingRequest``: whatever number it has, by the reference that it was given."""
        asked = etree.Element(f"{{{_DHL}}}UnknownTrackingRequest", nsmap={"req": _DHL}, schemaVersion="1.0")
        header = etree.SubElement(etree.SubElement(asked, "Request"), "ServiceHeader")
        _add(
            header,
            MessageTime=f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%S+00:00}",
            MessageReference=uuid.uuid4().hex,
        )
        _add(header, SiteID=settings.site_id, Password=settings.password)
        _add(asked, LanguageCode="en", AccountNumber=self.account.settings["account_number"])
        _add(etree.SubElement(asked, "ShipperReference"), ReferenceID=job.key)
        first, last = job.request["days"]
        _add(etree.SubElement(asked, "ShipmentDate"), ShipmentDateFrom=first, ShipmentDateTo=last)
        return asked


def _add(parent: Any, **texts: str) -> None:
    for name, text in texts.items():
        etree.SubElement(parent, name).text = text


def _conditions(answer: Any) -> list[Said]:
    """Under the words of each status that is no success: its codes differ between versions."""
    statuses = [each for each in answer.iter("{*}Status") if each.findtext("{*}ActionStatus") != "success"]
    return [_said(each) for each in statuses]


def _said(status: Any) -> Said:
    name = status.findtext("{*}ActionStatus") or ""
    code = status.findtext(".//{*}ConditionCode") or ""
    words = status.findtext(".//{*}ConditionData") or name
    return Said(name if name == _NONE_FOUND else code, words)
