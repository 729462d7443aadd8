"""FedEx: OAuth, Rate, Ship, Cancel and Track as REST (developer.fedex.com).

Our mark of a purchase is the department number; Track by References finds a shipment by it, up to a day later
and without its label.
"""

import json
import re
from collections.abc import Mapping
from typing import Any

from karrio.providers.fedex.units import ShippingService

from app.carriers import wire
from app.carriers.connector import Connector, decoded
from app.carriers.jobs import Answer, Failure, FailureKind, Job, Operation, Sold
from app.carriers.tamed import lib
from app.carriers.verdict import Said, verdict

_NOT_FOUND = "TRACKING.REFERENCENUMBER.NOTFOUND"
_VOIDED = "CA"  # Shipment cancelled by sender
_ALREADY = re.compile(r"\balready (been )?(cancell?ed|deleted|voided)\b", re.IGNORECASE)


class Fedex(Connector):
    words_where_not_offered = "FedEx gives a label once: print the stored one."

    def operate(self, job: Job, line: wire.Line, settings: Any) -> Answer:
        if job.operation is Operation.FIND:
            return self._found(job, line, settings)
        return super().operate(job, line, settings)

    def amended(self, job: Job, native: Any) -> Any:
        """Our mark, and what sort of batteries there are, of which karrio says only that there are."""
        if job.operation not in (Operation.RATES, Operation.BUY):
            return native
        details = job.request["metadata"]["batteries"]
        for line in native["requestedShipment"]["requestedPackageLineItems"]:
            if details:
                line["packageSpecialServices"]["batteryDetails"] = details
            if job.operation is Operation.BUY:
                mark = {"customerReferenceType": "DEPARTMENT_NUMBER", "value": job.key}
                line.setdefault("customerReferences", []).append(mark)
        return native

    def arrivals(self, job: Job, body: bytes) -> Mapping[str, str]:
        """commitDate: local, with the hour that karrio cuts off."""
        found: dict[str, str] = {}
        for each in json.loads(body)["output"]["rateReplyDetails"]:
            moment = (each.get("operationalDetail") or {}).get("commitDate")
            if moment:
                found[_service(each["serviceType"])] = moment
        return found

    def sale(self, details: Any, body: bytes) -> Sold:
        """The document itself: karrio binds even a single one anew."""
        shipment = json.loads(body)["output"]["transactionShipments"][0]
        tracking = shipment["masterTrackingNumber"]
        documents = shipment["pieceResponses"][0].get("packageDocuments") or []
        labels = (each.get("encodedLabel") for each in documents if "LABEL" in each.get("contentType", ""))
        return Sold(tracking, tracking, decoded(next(labels, None)))

    def is_void_already(self, failure: Failure) -> bool:
        return _ALREADY.search(failure.words) is not None

    def _found(self, job: Job, line: wire.Line, settings: Any) -> Answer:
        said: list[Said] = []
        tracking = ""
        try:
            answer = json.loads(self._ask_references(job, settings))
            said = _errors(answer)
            tracking = "" if said else _tracking(answer["output"])
        except Exception:  # noqa: BLE001 - the exchanges tell what it means
            tracking = ""
        if any(each.code in (_NOT_FOUND, _VOIDED) for each in said):
            return Failure(FailureKind.ABSENT, "track by references", said[0].code, said[0].words)
        failure = verdict(job.operation, line.exchanges, said, has_result=bool(tracking))
        return failure or (Sold(tracking, tracking) if tracking else _unread())

    def _ask_references(self, job: Job, settings: Any) -> str:
        has_own_keys = bool(self.account.settings.get("track_api_key"))
        context = {"auth_type": "track_auth" if has_own_keys else "shipping_auth"}
        request = lib.Serializable({}, lib.identity, context)
        token = self._karrio.Proxy(settings).authenticate(request).deserialize()
        answer: str = lib.request(
            url=f"{settings.server_url}/track/v1/referencenumbers",
            trace=settings.trace_as("json"),
            method="POST",
            headers={"authorization": f"Bearer {token}", "content-type": "application/json"},
            data=json.dumps(self._references(job)),
        )
        return answer

    def _references(self, job: Job) -> dict[str, Any]:
        first, last = job.request["days"]
        number = self.account.settings["account_number"]
        wanted = {"type": "DEPARTMENT", "value": job.key, "accountNumber": number}
        return {"referencesInformation": {**wanted, "shipDateBegin": first, "shipDateEnd": last}}


def _service(native: str) -> str:
    return str(ShippingService.map(native).name_or_key)


def _tracking(output: Mapping[str, Any]) -> str:
    (found,) = output["completeTrackResults"]
    return str(found["trackingNumber"])


def _errors(answer: Mapping[str, Any]) -> list[Said]:
    """Of the answer, or of each thing that was asked for; a shipment that was voided is one too."""
    listed = list(answer.get("errors", []))
    for each in (answer.get("output") or {}).get("completeTrackResults", []):
        for result in each.get("trackResults", []):
            latest = result.get("latestStatusDetail") or {}
            voided = [{"code": _VOIDED, "message": "voided"}] if latest.get("code") == _VOIDED else []
            listed += [result["error"]] if "error" in result else voided
    return [Said(str(each.get("code", "")), str(each.get("message", ""))) for each in listed]


def _unread() -> Failure:
    return Failure(FailureKind.MALFORMED, "an answer that cannot be read")
