"""An order as Orders 2026-01-01 shows it: what was not asked for is absent."""

from datetime import datetime

from app.simulator.accounts import Location
from app.simulator.clock import iso
from app.simulator.http import Json
from app.simulator.markets import MARKETS
from app.simulator.state import Line, Order, Parcel, Status

DATASETS = frozenset(
    [
        "BUYER",
        "RECIPIENT",
        "PROCEEDS",
        "EXPENSE",
        "PROMOTION",
        "CANCELLATION",
        "FULFILLMENT",
        "PACKAGES",
        "TAX",
        "PAYMENT",
        "FULFILLMENT_ORDERS",
    ]
)


def order_json(order: Order, included: frozenset[str], now: datetime, location: Location | None) -> Json:
    """Order with the datasets `included`; a pending order names no person, a refunded one still does."""
    market = MARKETS[order.marketplace]
    body: Json = {
        "orderId": order.order_id,
        "createdTime": iso(order.created),
        "lastUpdatedTime": iso(order.updated),
        "salesChannel": {
            "channelName": "AMAZON",
            "marketplaceId": order.marketplace,
            "marketplaceName": market.name,
        },
        "orderItems": [_item(line, order, included) for line in order.lines],
    }
    if order.programs:
        body["programs"] = list(order.programs)
    if not order.status.is_pending:
        body |= _people(order, included, now)
    if "PROCEEDS" in included:
        body["proceeds"] = {"grandTotal": market.money(order.total() - order.refunded)}
    if "FULFILLMENT" in included:
        body["fulfillment"] = _fulfillment(order)
    if "PACKAGES" in included and order.parcels:
        body["packages"] = [_package(parcel, location) for parcel in order.parcels]
    return body


def _people(order: Order, included: frozenset[str], now: datetime) -> Json:
    body: Json = {}
    if "BUYER" in included:
        body["buyer"] = dict(order.buyer)
    if "RECIPIENT" in included:
        body["recipient"] = {"deliveryAddress": _address(order, now)}
        if order.delivery_note is not None:
            body["recipient"]["deliveryPreference"] = {"addressInstruction": order.delivery_note}
    return body


def _address(order: Order, now: datetime) -> Json:
    """The phone number goes once the order shipped and its latest delivery is past."""
    gone = order.status is Status.SHIPPED and order.deliver_by[1] < now
    return {key: value for key, value in order.address.items() if key != "phone" or not gone}


def _fulfillment(order: Order) -> Json:
    body: Json = {
        "fulfillmentStatus": order.status.value,
        "fulfilledBy": order.fulfilled_by,
        "fulfillmentServiceLevel": order.service_level,
        "shipByWindow": _window(*order.ship_by),
        "deliverByWindow": _window(*order.deliver_by),
    }
    if order.label_from is not None:
        body["labelPrintingWindow"] = {"earliestDateTime": iso(order.label_from)}
    return body


def _window(earliest: datetime, latest: datetime) -> Json:
    return {"earliestDateTime": iso(earliest), "latestDateTime": iso(latest)}


def _item(line: Line, order: Order, included: frozenset[str]) -> Json:
    money = MARKETS[order.marketplace].money
    body: Json = {
        "orderItemId": line.item_id,
        "quantityOrdered": line.quantity,
        "product": {
            "asin": line.asin,
            "title": line.title,
            "sellerSku": line.sku,
            "condition": {"conditionType": "NEW", "conditionSubtype": "NEW"},
            "price": {"unitPrice": money(line.price)},
        },
    }
    if line.customized_url is not None:
        body["product"]["customization"] = {"customizedUrl": line.customized_url}
    if line.programs:
        body["programs"] = list(line.programs)
    if "PROCEEDS" in included:
        total = money(line.price * line.quantity)
        body["proceeds"] = {
            "proceedsTotal": total,
            "breakdowns": [{"type": "ITEM", "subtotal": total}],
        }
    if "FULFILLMENT" in included:
        body["fulfillment"] = _item_fulfillment(line, order)
    if "CANCELLATION" in included and line.cancel_reason is not None:
        body["cancellation"] = _cancellation(line)
    return body


def _item_fulfillment(line: Line, order: Order) -> Json:
    rest = 0 if order.status is Status.CANCELLED else line.quantity - line.fulfilled
    body: Json = {"quantityFulfilled": line.fulfilled, "quantityUnfulfilled": rest}
    packing: Json = {}
    if line.serial_required:
        packing["serialNumberRequirement"] = {"requirementType": "REQUIRED"}
    if line.gift_message is not None:
        packing["giftOption"] = {"giftMessage": line.gift_message, "giftWrapLevel": "STANDARD"}
    if packing:
        body["packing"] = packing
    return body


def _cancellation(line: Line) -> Json:
    if line.cancelled_by is not None:
        execution = {"cancelledBy": line.cancelled_by, "cancelReason": line.cancel_reason}
        return {"cancellationExecution": execution}
    return {"cancellationRequest": {"requester": "BUYER", "cancelReason": line.cancel_reason}}


def _package(parcel: Parcel, location: Location | None) -> Json:
    contents = []
    for content in parcel.contents:
        item: Json = {"orderItemId": content.item_id, "quantity": content.quantity}
        if content.codes:
            item["transparencyCodes"] = list(content.codes)
        contents.append(item)
    body: Json = {
        "packageReferenceId": parcel.reference,
        "createdTime": iso(parcel.created),
        "packageStatus": {"status": "CANCELLED" if parcel.cancelled else "SHIPPED"},
        "carrier": parcel.carrier,
        "shipTime": iso(parcel.ship_time),
        "shippingService": parcel.service,
        "trackingNumber": parcel.tracking,
        "packageItems": contents,
    }
    if location is not None:
        body["shipFromAddress"] = _merchant_address(location.address)
    return body


def _merchant_address(address: Json) -> Json:
    """Supply Sources' address as MerchantAddress has it: no telephone, one field for the county."""
    left_out = ("phone", "county", "district")
    body = {key: value for key, value in address.items() if key not in left_out}
    county = address.get("county") or address.get("district")
    return body | ({"districtOrCounty": county} if county else {})
