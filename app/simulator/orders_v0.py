"""Orders v0 getOrder, which alone still names the location that has to ship a multi-location order."""

from app.simulator.accounts import Location
from app.simulator.clock import iso
from app.simulator.http import Call, Json, Refusal, Reply
from app.simulator.markets import MARKETS
from app.simulator.state import Order, Status
from app.simulator.world import World

_STATUSES = {
    Status.PENDING_AVAILABILITY: "PendingAvailability",
    Status.PENDING: "Pending",
    Status.UNSHIPPED: "Unshipped",
    Status.PARTIALLY_SHIPPED: "PartiallyShipped",
    Status.SHIPPED: "Shipped",
    Status.CANCELLED: "Canceled",
    Status.UNFULFILLABLE: "Unfulfillable",
}
_ADDRESS = {
    "name": "Name",
    "addressLine1": "AddressLine1",
    "addressLine2": "AddressLine2",
    "addressLine3": "AddressLine3",
    "city": "City",
    "county": "County",
    "district": "District",
    "stateOrRegion": "StateOrRegion",
    "postalCode": "PostalCode",
    "countryCode": "CountryCode",
    "phone": "Phone",
}
_UNRESTRICTED = ("city", "stateOrRegion", "postalCode", "countryCode")


def get_order(world: World, call: Call) -> Reply:
    """The order as one without a restricted data token sees it."""
    order = world.order(call.account, call.path["order_id"])
    if order is None:
        raise Refusal(404, "NotFound", "The requested order was not found.")
    body = _order(order)
    location = world.accounts.of(call.account).locations.get(order.location)
    if location is not None:
        body |= _from(location)
    return Reply(200, {"payload": body})


def _order(order: Order) -> Json:
    market = MARKETS[order.marketplace]
    total = market.money(order.total())
    shipped = sum(line.fulfilled for line in order.lines)
    body: Json = {
        "AmazonOrderId": order.order_id,
        "PurchaseDate": iso(order.created),
        "LastUpdateDate": iso(order.updated),
        "OrderStatus": _STATUSES[order.status],
        "FulfillmentChannel": "MFN" if order.fulfilled_by == "MERCHANT" else "AFN",
        "SalesChannel": market.name,
        "MarketplaceId": order.marketplace,
        "OrderType": "Preorder" if "PREORDER" in order.programs else "StandardOrder",
        "OrderTotal": {"CurrencyCode": total["currencyCode"], "Amount": total["amount"]},
        "NumberOfItemsShipped": shipped,
        "NumberOfItemsUnshipped": sum(line.quantity for line in order.lines) - shipped,
        "EarliestShipDate": iso(order.ship_by[0]),
        "LatestShipDate": iso(order.ship_by[1]),
        "IsPrime": "PRIME" in order.programs,
        "IsBusinessOrder": "AMAZON_BUSINESS" in order.programs,
        "IsPremiumOrder": "PREMIUM" in order.programs,
        "AutomatedShippingSettings": {"HasAutomatedShippingSettings": False},
    }
    return body | ({} if order.status.is_pending else _unrestricted(order))


def _unrestricted(order: Order) -> Json:
    """What Amazon gives of the buyer to anyone."""
    address = {_ADDRESS[key]: order.address[key] for key in _UNRESTRICTED}
    return {"ShippingAddress": address, "BuyerInfo": {"BuyerEmail": order.buyer["buyerEmail"]}}


def _from(location: Location) -> Json:
    address = {_ADDRESS[key]: text for key, text in location.address.items() if text}
    return {
        "FulfillmentInstruction": {"FulfillmentSupplySourceId": location.source_id},
        "DefaultShipFromLocationAddress": address,
    }
