"""USPS: OAuth, Payments, Shipping Options, Labels and Tracking v3 as REST (developers.usps.com); within the
United States.

Our mark of a purchase is its idempotency key; Label Reprint finds a paid label by it, three times at most.
"""

import json
import re
from collections.abc import Mapping
from typing import Any

from karrio.providers.usps.units import ShippingService
from karrio.providers.usps.utils import parse_response

from app.carriers import wire
from app.carriers.connector import Connector, decoded
from app.carriers.jobs import Answer, Failure, FailureKind, Job, Operation, Sold
from app.carriers.tamed import lib
from app.carriers.verdict import Said, verdict

_KEY_UNKNOWN, _CANCELLED, _LABEL_UNKNOWN = "160412", "160979", "160378"
_ALREADY = re.compile(r"\balready (been )?(cancell?ed|refunded)\b", re.IGNORECASE)
_FLAT_RATE = frozenset({"E4", "E6", "E7", "FA", "FB", "FE", "FP", "FS", "PL", "PM"})  # USPS' own packaging
_QUOTED = ("usps_rate_indicator", "usps_processing_category")


class Usps(Connector):
    def operate(self, job: Job, line: wire.Line, settings: Any) -> Answer:
        if job.operation in (Operation.FIND, Operation.LABEL):
            return self._reprinted(job, line, settings)
        return super().operate(job, line, settings)

    def amended(self, job: Job, native: Any) -> Any:
        """The whole name, of which karrio keeps the first and last word; the quoted rate, for which it asks
        another; no girth, which it reckons in centimetres and which a box has no need of.
        """
        if job.operation is Operation.BUY:
            for request in native:
                _name_whole(job, request)
                package = request["packageDescription"]
                package.pop("girth", None)
                package["rateIndicator"] = job.request["options"].get("usps_rate_indicator", "SP")
        return native

    def arrivals(self, job: Job, body: bytes) -> Mapping[str, str]:
        """scheduleDeliveryDate, which karrio loses between the pieces of a shipment."""
        found: dict[str, str] = {}
        for priced in _priced(json.loads(body)):
            day = (priced.get("commitment") or {}).get("scheduleDeliveryDate")
            for rate in priced.get("rates", []) if day else []:
                name = rate.get("productName") or rate.get("description") or rate.get("mailClass")
                found[str(ShippingService.to_product_code(name))] = str(day)[:10]
        return found

    def headers(self, job: Job, method: str, url: str) -> Mapping[str, str]:
        is_purchase = job.operation is Operation.BUY and url.endswith("/labels/v3/label")
        is_question = job.operation is Operation.FIND and url.endswith("/labels/v3/label-reprint")
        return {"x-idempotency-key": job.key} if is_purchase or is_question else {}

    def takes(self, rate: Any) -> bool:
        is_flat = rate.meta.get("usps_rate_indicator") in _FLAT_RATE or "flat_rate" in rate.service
        return not is_flat

    def quoted_options(self, rate: Any) -> Mapping[str, str]:
        meta = rate.meta or {}
        return {name: str(meta[name]) for name in _QUOTED if meta.get(name)}

    def is_void_already(self, failure: Failure) -> bool:
        return failure.code == _CANCELLED or _ALREADY.search(failure.words) is not None

    def _reprinted(self, job: Job, line: wire.Line, settings: Any) -> Answer:
        said: list[Said] = []
        sold: Sold | None = None
        try:
            answer = parse_response(self._ask_reprint(job, settings))
            said = _errors(answer)
            sold = _sold(answer) if not said else None
        except Exception:  # noqa: BLE001 - the exchanges tell what it means
            sold = None
        if any(each.code in (_KEY_UNKNOWN, _CANCELLED, _LABEL_UNKNOWN) for each in said):
            return Failure(FailureKind.ABSENT, "label reprint", said[0].code, said[0].words)
        failure = verdict(job.operation, line.exchanges, said, has_result=sold is not None)
        return failure or sold or Failure(FailureKind.MALFORMED, "an answer that cannot be read")

    def _ask_reprint(self, job: Job, settings: Any) -> str:
        token = self._karrio.Proxy(settings).authenticate().deserialize()
        tracking = "" if job.operation is Operation.FIND else f"/{job.request['tracking']}"
        image = {"imageType": job.request["label_type"], "labelType": "4X6LABEL", "receiptOption": "NONE"}
        answer: str = lib.request(
            url=f"{settings.server_url}/labels/v3/label-reprint{tracking}",
            trace=settings.trace_as("json"),
            method="POST",
            headers={"authorization": f"Bearer {token}", "content-type": "application/json"},
            data=json.dumps({"imageInfo": image}),
        )
        return answer


def _name_whole(job: Job, request: dict[str, Any]) -> None:
    for part, who in (("toAddress", "recipient"), ("fromAddress", "shipper"), ("senderAddress", "shipper")):
        first, _, last = (job.request[who]["person_name"] or "").rpartition(" ")
        request[part].update({"firstName": first or last, "lastName": last})


def _priced(answer: Mapping[str, Any]) -> list[dict[str, Any]]:
    shipping = [each for priced in answer.get("pricingOptions", []) for each in priced["shippingOptions"]]
    return [each for option in shipping for each in option["rateOptions"]]


def _sold(answer: Mapping[str, Any]) -> Sold:
    tracking = answer["labelMetadata"]["trackingNumber"]
    return Sold(tracking, tracking, decoded(answer.get("labelImage")))


def _errors(answer: Mapping[str, Any]) -> list[Said]:
    error = answer.get("error")
    if not isinstance(error, dict):
        return []
    listed = error.get("errors") or [error]
    return [
        Said(str(each.get("code", "")), str(each.get("detail") or each.get("message", ""))) for each in listed
    ]
