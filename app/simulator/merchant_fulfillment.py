"""Merchant Fulfillment v0: eligible services, createShipment (never idempotent), read, cancel."""

import uuid
from datetime import datetime
from decimal import Decimal

from app.simulator.buying import Bought
from app.simulator.clock import parse_iso
from app.simulator.http import Call, Refusal, Reply, read
from app.simulator.merchant_fulfillment_shape import (
    FORMATS,
    Address,
    CreateRequest,
    Details,
    EligibleRequest,
    current_json,
    invalid,
    label_format,
    offer_id,
    rejected_json,
    service_json,
    shipment_json,
)
from app.simulator.rates import Offer, Parameters, quote
from app.simulator.state import Content, Order, Purchase
from app.simulator.transparency import judge
from app.simulator.world import World

_INVALID = ("InvalidInput", "1 validation error detected")
_GRAMS = {"g": 1.0, "oz": 28.349523125}
_MILLIMETRES = {"inches": 25.4, "centimeters": 10.0}
_EXPERIENCES = frozenset(
    [
        "DeliveryConfirmationWithAdultSignature",
        "DeliveryConfirmationWithSignature",
        "DeliveryConfirmationWithoutSignature",
        "NoTracking",
    ]
)


def get_eligible_services(world: World, call: Call) -> Reply:
    """Services that would carry this parcel of the order, and those that were rejected."""
    details = read(call, EligibleRequest, *_INVALID).shipment_request_details
    order = _order(world, call, details)
    offers, out = quote(order, _parameters(world, details))
    payload = {
        "ShippingServiceList": [service_json(order, offer, details) for offer in offers],
        "RejectedShippingServiceList": [rejected_json(each) for each in out if not each.service.refused],
        "TemporarilyUnavailableCarrierList": [],
        "TermsAndConditionsNotAcceptedCarrierList": [
            {"CarrierName": each.service.carrier_name} for each in out if each.service.refused
        ],
    }
    return Reply(200, {"payload": payload})


def create_shipment(world: World, call: Call) -> Reply:
    """Buy a label; the same request twice buys twice."""
    request = read(call, CreateRequest, *_INVALID)
    details = request.shipment_request_details
    order = _order(world, call, details)
    offer = _chosen(order, request, _parameters(world, details))
    contents = _contents(details)
    judge(order, contents, world.codes_in_use())
    form, dpi, _ = FORMATS[label_format(details)]
    bought = Bought(
        api="merchant_fulfillment_v0",
        shipment_id=str(uuid.UUID(world.shipment_digits())),
        idempotency_key=None,
        package_reference="",
        label_format=form,
        dpi=dpi,
        extra=Decimal(0),
        ship_from=details.ship_from_address.lines(),
        request=call.json(),
    )
    purchase = world.buy(order, offer, contents, bought)
    purchase.answer = shipment_json(world, order, purchase, offer, details)
    return Reply(200, {"payload": purchase.answer})


def get_shipment(world: World, call: Call) -> Reply:
    """The shipment with its label; a cancelled one comes without."""
    return Reply(200, {"payload": current_json(_purchase(world, call))})


def cancel_shipment(world: World, call: Call) -> Reply:
    """Ask for the money back: RefundPending, and the order stays as it is."""
    purchase = _purchase(world, call)
    if purchase.cancelled_at is not None:
        raise invalid(f"Shipment {purchase.shipment_id} is already cancelled.")
    world.void(purchase)
    return Reply(200, {"payload": current_json(purchase)})


def _order(world: World, call: Call, details: Details) -> Order:
    _check_address(details.ship_from_address)
    if details.shipping_service_options.delivery_experience not in _EXPERIENCES:
        raise invalid("Unknown deliveryExperience in shippingServiceOptions.")
    label_format(details)
    order = world.shippable(call.account, details.amazon_order_id)
    world.check_contents(order, _contents(details))
    return order


def _check_address(address: Address) -> None:
    code = address.country_code
    if len(code) != 2:
        field = "shipmentRequestDetails.shipFromAddress.countryCode"
        raise invalid(
            f"1 validation error detected: Value '{code}' at '{field}' failed to satisfy"
            " constraint: Member must have length less than or equal to 2"
        )


def _contents(details: Details) -> tuple[Content, ...]:
    return tuple(
        Content(item.order_item_id, item.quantity, item.transparency_code_list) for item in details.item_list
    )


def _parameters(world: World, details: Details) -> Parameters:
    sizes, weight = details.package_dimensions, details.weight
    unit = _MILLIMETRES.get(sizes.unit)
    lengths = [each for each in (sizes.length, sizes.width, sizes.height) if each and each > 0]
    if unit is None or (len(lengths) < 3 and not sizes.predefined_package_dimensions):
        raise invalid("Invalid packageDimensions in shipmentRequestDetails.")
    if weight.unit not in _GRAMS or weight.value <= 0:
        raise invalid("Invalid weight in shipmentRequestDetails.")
    grams, longest = weight.value * _GRAMS[weight.unit], max(lengths, default=0) * unit
    return Parameters(world.settings.seed, grams, longest, _ship_date(world, details.ship_date))


def _ship_date(world: World, text: str | None) -> datetime:
    try:
        return parse_iso(text) if text else world.clock.now()
    except ValueError as error:
        raise invalid("Invalid shipDate in shipmentRequestDetails.") from error


def _chosen(order: Order, request: CreateRequest, given: Parameters) -> Offer:
    wanted = request.shipping_service_id
    offers = (offer for offer in quote(order, given)[0] if offer.service.service_id == wanted)
    offer = next(offers, None)
    if offer is None:
        raise invalid(f"Shipping service {wanted} is not available for this shipment.")
    if request.shipping_service_offer_id not in (None, "", offer_id(order, offer)):
        raise invalid("The shippingServiceOfferId is not one of this order's offers.")
    return offer


def _purchase(world: World, call: Call) -> Purchase:
    shipment_id = call.path["shipment_id"]
    try:
        uuid.UUID(shipment_id)
    except ValueError as error:
        raise invalid(
            f"1 validation error detected: Value '{shipment_id}' at 'shipmentId' failed to satisfy"
            " constraint: Member must satisfy regular expression pattern: [0-9a-fA-F]{8}-..."
        ) from error
    purchase = world.purchases.get(shipment_id)
    mine = purchase is not None and purchase.account == call.account
    if purchase is None or not mine or purchase.api != "merchant_fulfillment_v0":
        raise Refusal(404, "ResourceNotFound", f"Shipment {shipment_id} was not found.")
    return purchase
