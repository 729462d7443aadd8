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
_LISTINGS = "/listings/2021-08-01/items/{seller_id}"
_LISTING = _LISTINGS + "/{sku}"
_CATALOG = "/catalog/2022-04-01/items"
_REPORTS = "/reports/2021-06-30"
_FEEDS = "/feeds/2021-06-30"
_SOURCES = "/supplySources/2020-07-01/supplySources"

GET_TOKEN = Operation("getAccessToken", "POST", "", 1, 10, timeout=10, patience=30)
EXCHANGE_CODE = Operation("exchangeCode", "POST", "", 1, 10, Repeat.ONCE, timeout=20)
SEARCH_ORDERS = Operation("searchOrders", "GET", _ORDERS, 0.0056, 20, timeout=30)
GET_ORDER = Operation("getOrder", "GET", _ORDERS + "/{order_id}", 0.5, 30, timeout=10, patience=30)
GET_ORDER_V0 = Operation("getOrderV0", "GET", "/orders/v0/orders/{order_id}", 0.5, 30, timeout=10)
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

SEARCH_LISTINGS = Operation("searchListingsItems", "GET", _LISTINGS, 5, 5, timeout=30)
GET_LISTING = Operation("getListingsItem", "GET", _LISTING, 5, 10)
PUT_LISTING = Operation("putListingsItem", "PUT", _LISTING, 5, 10, Repeat.KEYED)
PREVIEW_LISTING = Operation("putListingsItem", "PUT", _LISTING, 5, 10)  # the same bucket; it changes nothing
PATCH_LISTING = Operation("patchListingsItem", "PATCH", _LISTING, 5, 5, Repeat.KEYED)
DELETE_LISTING = Operation("deleteListingsItem", "DELETE", _LISTING, 5, 5, Repeat.KEYED)
GET_RESTRICTIONS = Operation("getListingsRestrictions", "GET", "/listings/2021-08-01/restrictions", 5, 10)
GET_CATALOG_ITEM = Operation("getCatalogItem", "GET", _CATALOG + "/{asin}", 2, 2)
SEARCH_CATALOG = Operation("searchCatalogItems", "GET", _CATALOG, 2, 2)
CREATE_REPORT = Operation("createReport", "POST", _REPORTS + "/reports", 0.0167, 15, Repeat.ONCE)
GET_REPORT = Operation("getReport", "GET", _REPORTS + "/reports/{report_id}", 2, 15)
GET_REPORT_DOCUMENT = Operation("getReportDocument", "GET", _REPORTS + "/documents/{document_id}", 0.0167, 15)
CREATE_FEED_DOCUMENT = Operation("createFeedDocument", "POST", _FEEDS + "/documents", 0.5, 15)
CREATE_FEED = Operation("createFeed", "POST", _FEEDS + "/feeds", 0.0083, 15, Repeat.ONCE)
GET_FEED = Operation("getFeed", "GET", _FEEDS + "/feeds/{feed_id}", 2, 15)
GET_FEED_DOCUMENT = Operation("getFeedDocument", "GET", _FEEDS + "/documents/{document_id}", 0.0222, 10)
GET_PARTICIPATIONS = Operation(
    "getMarketplaceParticipations", "GET", "/sellers/v1/marketplaceParticipations", 0.016, 15
)
GET_SUPPLY_SOURCES = Operation("getSupplySources", "GET", _SOURCES, 1, 1)  # Amazon tells no rate
GET_SUPPLY_SOURCE = Operation("getSupplySource", "GET", _SOURCES + "/{source_id}", 1, 1)
