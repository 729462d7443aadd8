"""UPS: OAuth, Rating, Shipping, Void, Track and Label Recovery as REST (developer.ups.com).

Our mark of a purchase is the first reference number; Label Recovery finds a paid label by it.
"""

import json
from collections.abc import Mapping
from typing import Any

from karrio.core.units import EUCountry
from karrio.providers.ups.units import ServiceZone

from app.carriers import wire
from app.carriers.connector import Connector, decoded
from app.carriers.jobs import Answer, Failure, FailureKind, Job, Operation, Sold
from app.carriers.tamed import lib
from app.carriers.verdict import Said, verdict

_NOT_FOUND, _VOIDED = "9801031", "9801040"  # Label Recovery
_ALREADY_VOIDED = "190117"  # Void
_IOSS = "0356"  # VendorCollectIDTypeCode


class Ups(Connector):
    def operate(self, job: Job, line: wire.Line, settings: Any) -> Answer:
        if job.operation in (Operation.FIND, Operation.LABEL):
            return self._recovered(job, line, settings)
        return super().operate(job, line, settings)

    def amended(self, job: Job, native: Any) -> Any:
        """References as a list, our mark first; the insured value, which karrio sends with no package; the
        value at customs and who pays duties; dates as UPS writes them.
        """
        if job.operation is Operation.RATES:
            _insure(job, native["RateRequest"]["Shipment"])
        if job.operation is Operation.BUY:
            shipment = native["ShipmentRequest"]["Shipment"]
            shipment["ShipmentDate"] = shipment["ShipmentDate"].replace("-", "")
            _refer(job, shipment)
            _insure(job, shipment)
            _declare(job, shipment)
        return native

    def arrivals(self, job: Job, body: bytes) -> Mapping[str, str]:
        """TimeInTransit's arrival: ``20261127`` and ``103000``, local."""
        rated = json.loads(body)["RateResponse"]["RatedShipment"]
        country = job.request["shipper"]["country_code"]
        origin = "EU" if country in EUCountry else country
        found: dict[str, str] = {}
        for each in rated if isinstance(rated, list) else [rated]:
            summary = (each.get("TimeInTransit") or {}).get("ServiceSummary") or {}
            arrival = (summary.get("EstimatedArrival") or {}).get("Arrival") or {}
            service = ServiceZone.find(each["Service"]["Code"], origin).name_or_key
            found[service] = _moment(arrival.get("Date", ""), arrival.get("Time", ""))
        return found

    def sale(self, details: Any, body: bytes) -> Sold:
        """The picture itself: karrio would scale it, and bend its bars."""
        results = json.loads(body)["ShipmentResponse"]["ShipmentResults"]
        packages = results["PackageResults"]
        package = packages[0] if isinstance(packages, list) else packages
        label = (package.get("ShippingLabel") or {}).get("GraphicImage")
        return Sold(results["ShipmentIdentificationNumber"], package["TrackingNumber"], decoded(label))

    def voided(self, body: bytes) -> bool:
        """The request's success is not yet the void's."""
        summary = json.loads(body)["VoidShipmentResponse"].get("SummaryResult") or {}
        return bool((summary.get("Status") or {}).get("Code", "1") == "1")

    def is_void_already(self, failure: Failure) -> bool:
        return failure.code == _ALREADY_VOIDED

    def _recovered(self, job: Job, line: wire.Line, settings: Any) -> Answer:
        said: list[Said] = []
        sold: Sold | None = None
        try:
            answer = json.loads(self._ask_recovery(job, settings))
            said = _errors(answer)
            sold = _recovered(answer["LabelRecoveryResponse"]) if not said else None
        except Exception:  # noqa: BLE001 - the exchanges tell what it means
            sold = None
        if any(each.code in (_NOT_FOUND, _VOIDED) for each in said):
            return Failure(FailureKind.ABSENT, "label recovery", said[0].code, said[0].words)
        return verdict(job.operation, line.exchanges, said, has_result=sold is not None) or sold or _unread()

    def _ask_recovery(self, job: Job, settings: Any) -> str:
        token = self._karrio.Proxy(settings).authenticate().deserialize()
        answer: str = lib.request(
            url=f"{settings.server_url}/api/labels/v1/recovery",
            trace=settings.trace_as("json"),
            method="POST",
            headers={"authorization": f"Bearer {token}", "content-type": "application/json"},
            data=json.dumps({"LabelRecoveryRequest": self._recovery(job)}),
        )
        return answer

    def _recovery(self, job: Job) -> dict[str, Any]:
        is_zpl = job.request["label_type"] == "ZPL"
        form: dict[str, Any] = {"LabelImageFormat": {"Code": "ZPL" if is_zpl else "PNG"}}
        if is_zpl:  # a picture with a stock size is refused
            form["LabelStockSize"] = {"Height": "6", "Width": "4"}
        wanted: dict[str, Any] = {"TrackingNumber": job.request.get("tracking")}
        if job.operation is Operation.FIND:
            number = self.account.settings["account_number"]
            wanted = {"ReferenceValues": {"ReferenceNumber": {"Value": job.key}, "ShipperNumber": number}}
        return {"Request": {"SubVersion": "1903"}, "LabelSpecification": form, **wanted}


def _refer(job: Job, shipment: dict[str, Any]) -> None:
    """UPS prints two of them, on the package at home and on the shipment abroad."""
    given = job.request["reference"]
    references = [{"Value": job.key}, *([{"Value": given}] if given else [])]
    countries = {job.request[who]["country_code"] for who in ("shipper", "recipient")}
    holder = shipment["Package"][0] if countries in ({"US"}, {"PR"}) else shipment
    holder["ReferenceNumber"] = references


def _insure(job: Job, shipment: dict[str, Any]) -> None:
    value = job.request["options"].get("declared_value")
    if value is None:
        return
    declared = {"CurrencyCode": job.request["options"]["currency"], "MonetaryValue": f"{value:.2f}"}
    for package in shipment["Package"]:
        package.setdefault("PackageServiceOptions", {})["DeclaredValue"] = declared


def _declare(job: Job, shipment: dict[str, Any]) -> None:
    """Duties are the receiver's where no charge of type 02 is named."""
    customs: Mapping[str, Any] = job.request.get("customs") or {}
    duty = customs.get("duty") or {}
    if duty.get("paid_by") != "sender":
        charges = shipment["PaymentInformation"]["ShipmentCharge"]
        shipment["PaymentInformation"]["ShipmentCharge"] = [each for each in charges if each["Type"] == "01"]
    if customs:
        value = f"{duty['declared_value']:.2f}"
        shipment["InvoiceLineTotal"] = {"CurrencyCode": duty["currency"], "MonetaryValue": value}
        shipment["Description"] = customs["content_description"][:50]
    if ioss := (customs.get("options") or {}).get("ioss"):
        vendor = {"VendorCollectIDTypeCode": _IOSS, "VendorCollectIDNumber": ioss, "ConsigneeType": "01"}
        shipment["ShipFrom"]["VendorInfo"] = vendor


def _recovered(answer: Mapping[str, Any]) -> Sold:
    results = answer["LabelResults"]
    result = results[0] if isinstance(results, list) else results
    tracking = result["TrackingNumber"]
    label = decoded((result.get("LabelImage") or {}).get("GraphicImage"))
    return Sold(answer.get("ShipmentIdentificationNumber") or tracking, tracking, label)


def _errors(answer: Mapping[str, Any]) -> list[Said]:
    """Gateways differ in whether they wrap them."""
    listed = answer.get("errors") or (answer.get("response") or {}).get("errors") or []
    return [Said(str(each.get("code", "")), str(each.get("message", ""))) for each in listed]


def _moment(day: str, time: str) -> str:
    if len(day) != 8:
        return ""
    date = f"{day[:4]}-{day[4:6]}-{day[6:]}"
    return f"{date}T{time[:2]}:{time[2:4]}:00" if len(time) == 6 else date


def _unread() -> Failure:
    return Failure(FailureKind.MALFORMED, "an answer that cannot be read")
