"""FedEx: OAuth, Rate, Ship, Cancel and Track, after FedEx' published REST documents."""

from dataclasses import dataclass
from typing import Any

from tests.app.carriers.servers import CarrierServer, Reply, Seen

TRACKING = "794953555571"


@dataclass
class FedexServer(CarrierServer):
    def answer(self, seen: Seen) -> Reply:
        if seen.path == "/oauth/token":
            return Reply({"access_token": "fedex-token", "token_type": "bearer", "expires_in": 3599})
        if seen.path == "/rate/v1/rates/quotes":
            return Reply(rates())
        if seen.path == "/ship/v1/shipments":
            return self._ship(seen)
        if seen.path == "/ship/v1/shipments/cancel":
            return self._cancel(seen)
        return self._find(seen) if seen.path.endswith("/referencenumbers") else Reply(_tracked())

    def _ship(self, seen: Seen) -> Reply:
        if self.refuses:
            return refusal("RECIPIENTS.POSTALCODE.INVALID", self.refuses)
        wanted = seen.json["requestedShipment"]
        references = wanted["requestedPackageLineItems"][0]["customerReferences"]
        by_type = {each["customerReferenceType"]: each["value"] for each in references}
        tracking = self.sell(by_type["DEPARTMENT_NUMBER"], TRACKING)
        form = wanted["labelSpecification"]["imageType"]
        document = {"contentType": "LABEL", "docType": form, "encodedLabel": self.drawn}
        if self.label_url:
            document = {"contentType": "LABEL", "docType": form, "url": self.label_url}
        piece = {"trackingNumber": tracking, "packageDocuments": [document]}
        shipment = {
            "serviceType": wanted["serviceType"],
            "masterTrackingNumber": tracking,
            "pieceResponses": [piece],
        }
        return Reply({"transactionId": "t", "output": {"transactionShipments": [shipment]}})

    def _cancel(self, seen: Seen) -> Reply:
        tracking = seen.json["trackingNumber"]
        if not self.is_voidable:
            return refusal("SHIPMENT.CANCEL.FAILED", "The shipment was tendered and cannot be deleted.")
        if tracking not in self.paid:
            return refusal("TRACKINGNUMBER.DELETED", "The shipment was already deleted.")
        self.paid.remove(tracking)
        done = {"cancelledShipment": True, "cancelledHistory": True, "successMessage": "Success"}
        return Reply({"transactionId": "t", "output": done})

    def _find(self, seen: Seen) -> Reply:
        tracking = self.sold.get(seen.json["referencesInformation"]["value"])
        missing = {
            "code": "TRACKING.REFERENCENUMBER.NOTFOUND",
            "message": "Reference number cannot be found.",
        }
        if self.puzzles:
            missing = {"code": "TRACKING.DATA.NOTUNIQUE", "message": "There is more than one."}
        if tracking is None or self.puzzles:
            found: dict[str, Any] = {"trackResults": [{"error": missing}]}
        else:
            found = {"trackingNumber": tracking, "trackResults": [self._made(tracking)]}
        return Reply({"transactionId": "t", "output": {"completeTrackResults": [found]}})

    def _made(self, tracking: str) -> dict[str, Any]:
        is_paid = tracking in self.paid
        latest = {
            "code": "IN" if is_paid else "CA",
            "description": "Label created" if is_paid else "Cancelled",
        }
        return {"trackingNumberInfo": {"trackingNumber": tracking}, "latestStatusDetail": latest}


def refusal(code: str, words: str) -> Reply:
    return Reply({"transactionId": "t", "errors": [{"code": code, "message": words}]}, 400)


def rates() -> dict[str, Any]:
    offers = [
        _offer("GROUND_HOME_DELIVERY", "FedEx Home Delivery®", 10.15, "2026-11-28T23:59:00"),
        _offer("FEDEX_GROUND", "FedEx Ground®", 11.4, "2026-11-30T23:59:00"),
        _offer("PRIORITY_OVERNIGHT", "FedEx Priority Overnight®", 50.02, "2026-11-27T10:30:00"),
    ]
    return {"transactionId": "t", "output": {"rateReplyDetails": offers}}


def _offer(service: str, name: str, amount: float, arrives: str) -> dict[str, Any]:
    rated = {
        "rateType": "ACCOUNT",
        "totalDiscounts": 0.0,
        "totalBaseCharge": amount - 1,
        "totalNetCharge": amount,
        "currency": "USD",
        "shipmentRateDetail": {"rateZone": "03", "surCharges": []},
    }
    listed = {**rated, "rateType": "LIST", "totalNetCharge": amount + 5}
    return {
        "serviceType": service,
        "serviceName": name,
        "packagingType": "YOUR_PACKAGING",
        "ratedShipmentDetails": [listed, rated],
        "operationalDetail": {"commitDate": arrives, "transitTime": "TWO_DAYS"},
        "commit": {"dateDetail": {"dayFormat": arrives}},
    }


def _tracked() -> dict[str, Any]:
    latest = {"code": "DL", "derivedCode": "DL", "description": "Delivered", "statusByLocale": "Delivered"}
    event = {"date": "2026-11-27T10:15:00-05:00", "eventType": "DL", "eventDescription": "Delivered"}
    result = {
        "trackingNumberInfo": {"trackingNumber": TRACKING},
        "latestStatusDetail": latest,
        "scanEvents": [{**event, "scanLocation": {"city": "Columbus"}}],
    }
    found = [{"trackingNumber": TRACKING, "trackResults": [result]}]
    return {"output": {"completeTrackResults": found}}
