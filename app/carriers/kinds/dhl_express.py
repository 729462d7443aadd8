"""DHL Express: karrio speaks its XML services (XML-PI): quote, shipment and tracking in one servlet.

There is no void and no way to ask for a label again: a label that is not handed over is not charged.
"""

import re
from collections.abc import Mapping
from typing import Any

import msgspec
from karrio.providers.dhl_express.units import ShippingService
from lxml import etree

from app.carriers.connector import Connector, decoded
from app.carriers.jobs import Failure, FailureKind, Job, Operation, Sold

_DENIED = "100"  # Authentication Failure, with status 200


class DhlExpress(Connector):
    words_where_not_offered = (
        "DHL Express has no such request: a label that is not handed over is not charged."
    )

    def amended(self, job: Job, native: Any) -> Any:
        """The quote for the day on which the parcel leaves: karrio asks for today's; no empty number."""
        xml = str(native).replace("<StreetNumber></StreetNumber>", "")
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
