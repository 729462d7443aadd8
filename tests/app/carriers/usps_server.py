"""USPS: OAuth, Payments, Shipping Options, Labels, Label Reprint and Tracking v3, after USPS' published
documents.
"""

import json
from dataclasses import dataclass
from typing import Any

from tests.app.carriers.servers import CarrierServer, Reply, Seen

TRACKING = "9400111202555842332669"


@dataclass
class UspsServer(CarrierServer):
    def answer(self, seen: Seen) -> Reply:
        if seen.path == "/oauth2/v3/token":
            return Reply({"access_token": "usps-token", "token_type": "Bearer", "expires_in": 28799})
        if seen.path == "/payments/v3/payment-authorization":
            return Reply({"paymentAuthorizationToken": "usps-payment", "roles": []})
        if seen.path.startswith("/labels/v3/label"):
            return self._labels(seen)
        return Reply(rates() if seen.path == "/shipments/v3/options/search" else _tracked())

    def _labels(self, seen: Seen) -> Reply:
        if seen.method == "DELETE":
            return self._cancel(seen)
        return self._reprint(seen) if "/label-reprint" in seen.path else self._label(seen)

    def _label(self, seen: Seen) -> Reply:
        if self.refuses:
            return refusal("160101", self.refuses)
        return self._drawn(self.sell(seen.headers["x-idempotency-key"], TRACKING))

    def _reprint(self, seen: Seen) -> Reply:
        key = seen.headers.get("x-idempotency-key")
        if key is None:
            return self._drawn(seen.path.rpartition("/")[2])
        if key not in self.sold:
            return refusal("160412", "Idempotency-Key not found for a mailing date within the last 7 days")
        return self._drawn(self.sold[key])

    def _drawn(self, tracking: str) -> Reply:
        metadata = {"trackingNumber": tracking, "postage": 8.4, "SKU": "DUXP0XXXXC03020"}
        return multipart(metadata, self.drawn)

    def _cancel(self, seen: Seen) -> Reply:
        tracking = seen.path.rpartition("/")[2]
        if not self.is_voidable:
            return refusal("160501", "The label has been used and cannot be canceled.")
        if tracking not in self.paid:
            return refusal("160979", "Canceled labels are unavailable.")
        self.paid.remove(tracking)
        return Reply({"trackingNumber": tracking, "status": "CANCELED"})


def refusal(code: str, words: str) -> Reply:
    each = {"title": "Bad Request", "detail": words, "code": code, "source": {"parameter": "x"}}
    error = {"code": "400", "message": "Bad Request", "errors": [each]}
    return Reply({"apiVersion": "/labels/v3/", "error": error}, 400)


def multipart(metadata: dict[str, Any], image: str) -> Reply:
    """The label's metadata, then its picture."""
    first = 'Content-Type: application/json\r\nContent-Disposition: form-data; name="labelMetadata"'
    second = (
        "Content-Type: application/pdf\r\n"
        'Content-Disposition: form-data; filename="labelImage.pdf"; name="labelImage"'
    )
    parts = (f"{first}\r\n\r\n{json.dumps(metadata)}", f"{second}\r\n\r\n{image}")
    text = "".join(f"--4xLbl\r\n{part}\r\n" for part in parts) + "--4xLbl--\r\n"
    return Reply(text.encode(), content_type="multipart/form-data; boundary=4xLbl")


def rates() -> dict[str, Any]:
    options = [
        _option("PRIORITY_MAIL", "Priority Mail Flat Rate Envelope", "FE", 7.9, "2026-11-27"),
        _option(
            "USPS_GROUND_ADVANTAGE", "USPS Ground Advantage Machinable Single-piece", "SP", 8.4, "2026-11-30"
        ),
        _option("PRIORITY_MAIL", "Priority Mail Machinable Single-piece", "SP", 10.55, "2026-11-27"),
    ]
    return {
        "originZIPCode": "60607",
        "pricingOptions": [{"priceType": "COMMERCIAL", "shippingOptions": options}],
    }


def _option(mail_class: str, name: str, indicator: str, price: float, day: str) -> dict[str, Any]:
    rate = {
        "description": name,
        "productName": name,
        "priceType": "COMMERCIAL",
        "price": price,
        "mailClass": mail_class,
        "zone": "03",
        "rateIndicator": indicator,
        "processingCategory": "MACHINABLE",
        "SKU": "DUXP0XXXXC03020",
    }
    commitment = {"name": "2 Days", "scheduleDeliveryDate": day, "guaranteedDelivery": False}
    priced = {"totalBasePrice": price, "totalPrice": price, "rates": [rate], "extraServices": []}
    return {"mailClass": mail_class, "rateOptions": [{**priced, "commitment": commitment}]}


def _tracked() -> dict[str, Any]:
    event = {
        "eventType": "DELIVERED",
        "eventTimestamp": "2026-11-27T10:15:00",
        "eventCode": "01",
        "eventCity": "COLUMBUS",
    }
    return {
        "trackingNumber": TRACKING,
        "status": "Delivered",
        "statusCategory": "Delivered",
        "trackingEvents": [event],
    }
