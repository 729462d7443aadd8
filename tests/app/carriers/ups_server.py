"""UPS: OAuth, Rating, Shipping, Void, Track and Label Recovery, after UPS' published OpenAPI documents."""

import time
from dataclasses import dataclass
from typing import Any

from tests.app.carriers.servers import CarrierServer, Reply, Seen

TRACKING = "1Z999AA10123456784"


@dataclass
class UpsServer(CarrierServer):
    def answer(self, seen: Seen) -> Reply:
        if "/oauth/token" in seen.path:
            issued = str(int(time.time() * 1000))
            return Reply({"access_token": "ups-token", "issued_at": issued, "expires_in": "14399"})
        if "/rating/" in seen.path:
            return Reply(rates())
        if seen.path.endswith("/ship"):
            return self._ship(seen)
        if "/void/cancel/" in seen.path:
            return self._void(seen)
        return self._recover(seen) if "/recovery" in seen.path else Reply(_tracked())

    def _ship(self, seen: Seen) -> Reply:
        shipment = seen.json["ShipmentRequest"]["Shipment"]
        if self.refuses:
            return refusal("120206", self.refuses)
        holder = shipment["Package"][0] if "ReferenceNumber" in shipment["Package"][0] else shipment
        tracking = self.sell(holder["ReferenceNumber"][0]["Value"], TRACKING)
        form = seen.json["ShipmentRequest"]["LabelSpecification"]["LabelImageFormat"]["Code"]
        picture = {"ImageFormat": {"Code": form}, "GraphicImage": self.drawn}
        package = {"TrackingNumber": tracking, "ShippingLabel": picture}
        results = {"ShipmentIdentificationNumber": tracking, "PackageResults": [package]}
        return Reply({"ShipmentResponse": {"Response": _OK, "ShipmentResults": results}})

    def _void(self, seen: Seen) -> Reply:
        tracking = seen.path.rpartition("/")[2]
        if tracking not in self.paid:
            return refusal("190117", "The shipment has already been voided.")
        if not self.is_voidable:
            return refusal("190101", "Time for voiding has expired.")
        self.paid.remove(tracking)
        summary = {"Status": {"Code": "1", "Description": "Voided"}}
        return Reply({"VoidShipmentResponse": {"Response": _OK, "SummaryResult": summary}})

    def _recover(self, seen: Seen) -> Reply:
        wanted = seen.json["LabelRecoveryRequest"]
        tracking = wanted.get("TrackingNumber")
        if tracking is None:
            tracking = self.sold.get(wanted["ReferenceValues"]["ReferenceNumber"]["Value"])
        if tracking is None:
            words = "The shipment could not be found. Please wait until the shipment is processed."
            return Reply({"errors": [{"code": "9801031", "message": words}]}, 400)
        picture = {"LabelImageFormat": {"Code": "ZPL"}, "GraphicImage": self.drawn}
        results = [{"TrackingNumber": tracking, "LabelImage": picture}]
        found = {"Response": _OK, "ShipmentIdentificationNumber": tracking, "LabelResults": results}
        return Reply({"LabelRecoveryResponse": found})


_OK = {"ResponseStatus": {"Code": "1", "Description": "Success"}}


def refusal(code: str, words: str) -> Reply:
    return Reply({"response": {"errors": [{"code": code, "message": words}]}}, 400)


def rates() -> dict[str, Any]:
    rated = [
        _rated("03", "14.20", "11.07", "20261130", "233000"),
        _rated("01", "61.00", "48.855", "20261127", "103000"),
    ]
    return {"RateResponse": {"Response": _OK, "RatedShipment": rated}}


def _rated(code: str, listed: str, negotiated: str, day: str, hour: str) -> dict[str, Any]:
    return {
        "Service": {"Code": code, "Description": ""},
        "BillingWeight": {"UnitOfMeasurement": {"Code": "LBS"}, "Weight": "3.0"},
        "TransportationCharges": _money(listed),
        "BaseServiceCharge": _money(listed),
        "ServiceOptionsCharges": _money("0.00"),
        "TotalCharges": _money(listed),
        "NegotiatedRateCharges": {
            "BaseServiceCharge": _money(negotiated),
            "ItemizedCharges": [{"Code": "375", **_money("1.10")}],
            "TotalCharge": _money(negotiated),
        },
        "RatedPackage": [{"Weight": "3.0"}],
        "TimeInTransit": {
            "PickupDate": "20261125",
            "ServiceSummary": {
                "Service": {"Description": "UPS"},
                "EstimatedArrival": {
                    "Arrival": {"Date": day, "Time": hour},
                    "BusinessDaysInTransit": "2",
                },
            },
        },
    }


def _money(amount: str) -> dict[str, str]:
    return {"CurrencyCode": "USD", "MonetaryValue": amount}


def _tracked() -> dict[str, Any]:
    status = {"type": "D", "description": "DELIVERED", "code": "FS"}
    activity = {"date": "20261127", "time": "101500", "status": status, "location": {"address": {}}}
    package = {"trackingNumber": TRACKING, "currentStatus": status, "activity": [activity]}
    shipment = {"inquiryNumber": TRACKING, "package": [package]}
    return {"trackResponse": {"shipment": [shipment]}}
