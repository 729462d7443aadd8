"""The calls that Packbench makes, with Amazon's published usage plans (requests a second, burst)."""

from enum import StrEnum

import msgspec


class Repeat(StrEnum):
    """What sending an operation a second time may do."""

    READ = "read"  # it changes nothing there
    KEYED = "keyed"  # the same key or reference again has the same effect, once
    ONCE = "once"  # it may happen twice


class Operation(msgspec.Struct, frozen=True):
    """``timeout`` is for one attempt, ``patience`` for bucket, attempts and answer together, in seconds."""

    name: str
    method: str
    path: str
    rate: float
    burst: int
    repeat: Repeat = Repeat.READ
    timeout: float = 20.0
    patience: float = 60.0

    @property
    def has_effects(self) -> bool:
        return self.repeat is not Repeat.READ


_ORDERS = "/orders/2026-01-01/orders"
_SHIPMENTS = "/shipping/v2/shipments"
_MFN = "/mfn/v0/shipments"

GET_TOKEN = Operation("getAccessToken", "POST", "", 1, 10, timeout=10, patience=30)
SEARCH_ORDERS = Operation("searchOrders", "GET", _ORDERS, 0.0056, 20, timeout=30)
GET_ORDER = Operation("getOrder", "GET", _ORDERS + "/{order_id}", 0.5, 30, timeout=10, patience=30)
CONFIRM_SHIPMENT = Operation(
    "confirmShipment", "POST", "/orders/v0/orders/{order_id}/shipmentConfirmation", 2, 10, Repeat.KEYED
)
GET_RATES = Operation("getRates", "POST", _SHIPMENTS + "/rates", 80, 100, patience=30)
PURCHASE_SHIPMENT = Operation("purchaseShipment", "POST", _SHIPMENTS, 80, 100, Repeat.KEYED)
GET_DOCUMENTS = Operation("getShipmentDocuments", "GET", _SHIPMENTS + "/{shipment_id}/documents", 80, 100)
CANCEL_SHIPMENT = Operation(
    "cancelShipment", "PUT", _SHIPMENTS + "/{shipment_id}/cancel", 80, 100, Repeat.ONCE
)
GET_ELIGIBLE = Operation(
    "getEligibleShipmentServices", "POST", "/mfn/v0/eligibleShippingServices", 6, 12, patience=30
)
CREATE_SHIPMENT = Operation("createShipment", "POST", _MFN, 2, 2, Repeat.ONCE)
GET_SHIPMENT = Operation("getShipment", "GET", _MFN + "/{shipment_id}", 1, 1)
CANCEL_MFN = Operation("cancelShipmentV0", "DELETE", _MFN + "/{shipment_id}", 1, 1, Repeat.ONCE)
