"""The table of operations: name, method, path, handler."""

from collections.abc import Callable
from dataclasses import dataclass

from app.simulator import (
    confirmation,
    merchant_fulfillment,
    orders_api,
    orders_v0,
    sellers,
    shipping_v2,
    supply_sources,
)
from app.simulator.http import Call, Reply
from app.simulator.listings import operations
from app.simulator.world import World

Handler = Callable[[World, Call], Reply]


@dataclass(frozen=True)
class Operation:
    """One of Amazon's operations; presigned URLs need no token."""

    name: str
    method: str
    path: str
    handler: Handler
    needs_token: bool = True


_ORDERS = "/orders/2026-01-01/orders"
_SHIPMENTS = "/shipping/v2/shipments"
_MFN = "/mfn/v0/shipments"
_SOURCES = "/supplySources/2020-07-01/supplySources"
_SOURCE = _SOURCES + "/{source_id}"

OPERATIONS = (
    Operation("searchOrders", "GET", _ORDERS, orders_api.search_orders),
    Operation("getOrder", "GET", _ORDERS + "/{order_id}", orders_api.get_order),
    Operation("getRates", "POST", _SHIPMENTS + "/rates", shipping_v2.get_rates),
    Operation("purchaseShipment", "POST", _SHIPMENTS, shipping_v2.purchase_shipment),
    Operation(
        "getShipmentDocuments",
        "GET",
        _SHIPMENTS + "/{shipment_id}/documents",
        shipping_v2.get_shipment_documents,
    ),
    Operation("cancelShipment", "PUT", _SHIPMENTS + "/{shipment_id}/cancel", shipping_v2.cancel_shipment),
    Operation("getTracking", "GET", "/shipping/v2/tracking", shipping_v2.get_tracking),
    Operation(
        "getEligibleShipmentServices",
        "POST",
        "/mfn/v0/eligibleShippingServices",
        merchant_fulfillment.get_eligible_services,
    ),
    Operation("createShipment", "POST", _MFN, merchant_fulfillment.create_shipment),
    Operation("getShipment", "GET", _MFN + "/{shipment_id}", merchant_fulfillment.get_shipment),
    Operation(
        "cancelShipmentV0",  # both shipping APIs call theirs cancelShipment
        "DELETE",
        _MFN + "/{shipment_id}",
        merchant_fulfillment.cancel_shipment,
    ),
    Operation(
        "confirmShipment",
        "POST",
        "/orders/v0/orders/{order_id}/shipmentConfirmation",
        confirmation.confirm_shipment,
    ),
    Operation(
        "getOrderV0",  # both orders APIs call theirs getOrder
        "GET",
        "/orders/v0/orders/{order_id}",
        orders_v0.get_order,
    ),
    Operation(
        "getMarketplaceParticipations",
        "GET",
        "/sellers/v1/marketplaceParticipations",
        sellers.get_participations,
    ),
    Operation("getSupplySources", "GET", _SOURCES, supply_sources.get_supply_sources),
    Operation("createSupplySource", "POST", _SOURCES, supply_sources.create_supply_source),
    Operation("getSupplySource", "GET", _SOURCE, supply_sources.get_supply_source),
    Operation("updateSupplySource", "PUT", _SOURCE, supply_sources.update_supply_source),
    Operation("archiveSupplySource", "DELETE", _SOURCE, supply_sources.archive_supply_source),
    Operation("updateSupplySourceStatus", "PUT", _SOURCE + "/status", supply_sources.update_status),
    *[Operation(*row) for row in operations.ROWS],
)
NAMES = frozenset({operation.name for operation in OPERATIONS} | {"token"})
