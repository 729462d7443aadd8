"""What karrio's connectors of the further carriers write wrongly into a request, or leave out of it."""

import math
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from app.carriers.accounts import Kind
from app.carriers.jobs import Job, Operation


def _mydhl(job: Job, native: Any) -> Any:
    """The hour at which the parcel leaves, by the sender's clock: karrio asks for midnight, which is past.
    Our reference, and what is demanded, of which it says nothing. Customs only where there are some.
    """
    day, offset = job.request["options"]["shipping_date"], job.request["metadata"]["offset"]
    is_sale = job.operation is Operation.BUY
    asked = native["shipment"] if is_sale else native
    asked["plannedShippingDateAndTime"] = f"{day}:00 GMT{offset}"
    if services := _demands(job.request["options"]):
        asked["valueAddedServices"] = services
    content = asked["content"] if is_sale else asked
    content["isCustomsDeclarable"] = bool(job.request.get("customs"))
    if is_sale and job.request["reference"]:
        asked["customerReferences"] = [{"value": job.request["reference"], "typeCode": "CU"}]
    _declare(job, content)
    return native


def _demands(options: Mapping[str, Any]) -> list[dict[str, Any]]:
    """MyDHL's ``valueAddedServices``."""
    found: list[dict[str, Any]] = []
    if "mydhl_direct_signature" in options:
        found.append({"serviceCode": "SF"})
    if "mydhl_shipment_insurance" in options:
        value, currency = options["mydhl_shipment_insurance"], options["currency"]
        found.append({"serviceCode": "II", "value": value, "currency": currency})
    return found


def _declare(job: Job, content: Any) -> None:
    """Whole prices, of which karrio drops the cents."""
    customs = job.request.get("customs")
    if not customs:
        for name in ("exportDeclaration", "declaredValue", "declaredValueCurrency", "incoterm"):
            content.pop(name, None)
        return
    lines = (content.get("exportDeclaration") or {}).get("lineItems") or []
    for line, commodity in zip(lines, customs["commodities"], strict=False):
        line["price"] = commodity["value_amount"]


def _dhl_paket(job: Job, native: Any) -> Any:
    """A billing number holds the product's own two digits: ``V53WPAK`` is billed under ``53``."""
    number = job.account.settings["default_billing_number"]
    for shipment in native["shipments"]:
        shipment["billingNumber"] = number[:10] + shipment["product"][1:3] + number[12:]
    return native


def _dpd(job: Job, native: Any) -> Any:
    """Tens of grams, and sides of three digits each: karrio writes kilograms, and no sides."""
    (parcel,) = job.request["parcels"]
    tens = math.ceil(Decimal(str(parcel["weight"])) * 100)
    sides = "".join(f"{int(parcel[side]):03d}" for side in ("length", "width", "height"))
    xml = re.sub(r"<weight>[^<]*<", f"<weight>{tens}<", str(native), count=1)
    return re.sub(r"<volume>[^<]*<", f"<volume>{sides}<", xml, count=1)


def _colissimo(_job: Job, native: Any) -> Any:
    """No number of the parcel's: the carrier gives it, and karrio writes our reference there."""
    native["letter"]["parcel"].pop("parcelNumber", None)
    return native


def _usps(_job: Job, native: Any) -> Any:
    """No girth, which karrio reckons in centimetres and which a box has no need of."""
    for request in native:
        request["packageDescription"].pop("girth", None)
    return native


AMENDS: Mapping[Kind, Callable[[Job, Any], Any]] = {
    Kind.COLISSIMO: _colissimo,
    Kind.DHL_PAKET: _dhl_paket,
    Kind.DPD: _dpd,
    Kind.MYDHL: _mydhl,
    Kind.USPS_ABROAD: _usps,
}
