"""Merchant Fulfillment v0: eligible services, createShipment (never idempotent), read, cancel."""

import base64
import gzip
import hashlib
import uuid
from datetime import datetime
from decimal import Decimal

import msgspec

from app.simulator.clock import iso, parse_iso
from app.simulator.http import Call, Json, Refusal, Reply, read
from app.simulator.label.render import render
from app.simulator.rates import Ineligible, Offer, Parameters, quote
from app.simulator.state import Content, Order, Purchase
from app.simulator.transparency import judge
from app.simulator.world import CURRENCY, Bought, World

_FORMATS = {
    "PDF": ("PDF", 300, "application/pdf"),
    "PNG": ("PNG", 203, "image/png"),
    "ZPL203": ("ZPL", 203, "application/zpl"),
    "ZPL300": ("ZPL", 300, "application/zpl"),
}
_DEFAULT = "ShippingServiceDefault"
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


class _Pascal(msgspec.Struct, frozen=True, rename="pascal"):
    """Fields are PascalCase on the wire."""


class _Address(_Pascal, frozen=True):
    name: str
    address_line1: str
    email: str
    city: str
    postal_code: str
    country_code: str
    phone: str
    state_or_province_code: str | None = None

    def lines(self) -> tuple[str, ...]:
        place = f"{self.city} {self.state_or_province_code or ''} {self.postal_code}"
        return (self.name, self.address_line1, place, self.country_code)


class _Item(_Pascal, frozen=True):
    order_item_id: str
    quantity: int
    transparency_code_list: tuple[str, ...] = ()


class _Weight(_Pascal, frozen=True):
    value: float
    unit: str


class _Dimensions(_Pascal, frozen=True):
    length: float | None = None
    width: float | None = None
    height: float | None = None
    unit: str = "inches"
    predefined_package_dimensions: str | None = None


class _Options(_Pascal, frozen=True):
    delivery_experience: str
    carrier_will_pick_up: bool
    label_format: str | None = None


class _Details(_Pascal, frozen=True):
    amazon_order_id: str
    item_list: tuple[_Item, ...]
    ship_from_address: _Address
    package_dimensions: _Dimensions
    weight: _Weight
    shipping_service_options: _Options
    ship_date: str | None = None


class _EligibleRequest(_Pascal, frozen=True):
    shipment_request_details: _Details


class _CreateRequest(_Pascal, frozen=True):
    shipment_request_details: _Details
    shipping_service_id: str
    shipping_service_offer_id: str | None = None


def get_eligible_services(world: World, call: Call) -> Reply:
    """Services that would carry this parcel of the order, and those that were rejected."""
    details = read(call, _EligibleRequest, *_INVALID).shipment_request_details
    order = _order(world, call, details)
    offers, out = quote(order, _parameters(world, details))
    payload = {
        "ShippingServiceList": [_service(order, offer, details) for offer in offers],
        "RejectedShippingServiceList": [_rejected(each) for each in out if not each.service.refused],
        "TemporarilyUnavailableCarrierList": [],
        "TermsAndConditionsNotAcceptedCarrierList": [
            {"CarrierName": each.service.carrier_name} for each in out if each.service.refused
        ],
    }
    return Reply(200, {"payload": payload})


def create_shipment(world: World, call: Call) -> Reply:
    """Buy a label; the same request twice buys twice."""
    request = read(call, _CreateRequest, *_INVALID)
    details = request.shipment_request_details
    order = _order(world, call, details)
    offer = _chosen(order, request, _parameters(world, details))
    contents = _contents(details)
    judge(order, contents, world.codes_in_use())
    form, dpi, _ = _FORMATS[_label_format(details)]
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
    purchase.answer = _shipment(world, order, purchase, offer, details)
    return Reply(200, {"payload": purchase.answer})


def get_shipment(world: World, call: Call) -> Reply:
    """The shipment with its label; a cancelled one comes without."""
    return Reply(200, {"payload": _current(_purchase(world, call))})


def cancel_shipment(world: World, call: Call) -> Reply:
    """Ask for the money back: RefundPending, and the order stays as it is."""
    purchase = _purchase(world, call)
    if purchase.cancelled_at is not None:
        raise _invalid(f"Shipment {purchase.shipment_id} is already cancelled.")
    world.void(purchase)
    return Reply(200, {"payload": _current(purchase)})


def _order(world: World, call: Call, details: _Details) -> Order:
    _check_address(details.ship_from_address)
    if details.shipping_service_options.delivery_experience not in _EXPERIENCES:
        raise _invalid("Unknown deliveryExperience in shippingServiceOptions.")
    _label_format(details)
    order = world.shippable(call.account, details.amazon_order_id)
    world.check_contents(order, _contents(details))
    return order


def _check_address(address: _Address) -> None:
    code = address.country_code
    if len(code) != 2:
        field = "shipmentRequestDetails.shipFromAddress.countryCode"
        raise _invalid(
            f"1 validation error detected: Value '{code}' at '{field}' failed to satisfy"
            " constraint: Member must have length less than or equal to 2"
        )


def _contents(details: _Details) -> tuple[Content, ...]:
    return tuple(
        Content(item.order_item_id, item.quantity, item.transparency_code_list) for item in details.item_list
    )


def _label_format(details: _Details) -> str:
    asked = details.shipping_service_options.label_format or _DEFAULT
    chosen = "PDF" if asked == _DEFAULT else asked
    if chosen not in _FORMATS:
        raise _invalid(f"Unknown labelFormat {asked} in shippingServiceOptions.")
    return chosen


def _parameters(world: World, details: _Details) -> Parameters:
    sizes, weight = details.package_dimensions, details.weight
    unit = _MILLIMETRES.get(sizes.unit)
    lengths = [each for each in (sizes.length, sizes.width, sizes.height) if each and each > 0]
    if unit is None or (len(lengths) < 3 and not sizes.predefined_package_dimensions):
        raise _invalid("Invalid packageDimensions in shipmentRequestDetails.")
    if weight.unit not in _GRAMS or weight.value <= 0:
        raise _invalid("Invalid weight in shipmentRequestDetails.")
    grams, longest = weight.value * _GRAMS[weight.unit], max(lengths, default=0) * unit
    return Parameters(world.settings.seed, grams, longest, _ship_date(world, details.ship_date))


def _ship_date(world: World, text: str | None) -> datetime:
    try:
        return parse_iso(text) if text else world.clock.now()
    except ValueError as error:
        raise _invalid("Invalid shipDate in shipmentRequestDetails.") from error


def _chosen(order: Order, request: _CreateRequest, given: Parameters) -> Offer:
    wanted = request.shipping_service_id
    offers = (offer for offer in quote(order, given)[0] if offer.service.service_id == wanted)
    offer = next(offers, None)
    if offer is None:
        raise _invalid(f"Shipping service {wanted} is not available for this shipment.")
    if request.shipping_service_offer_id not in (None, "", _offer_id(order, offer)):
        raise _invalid("The shippingServiceOfferId is not one of this order's offers.")
    return offer


def _offer_id(order: Order, offer: Offer) -> str:
    word = f"{order.order_id}/{offer.service.service_id}"
    return base64.b64encode(hashlib.sha256(word.encode()).digest()).decode()


def _service(order: Order, offer: Offer, details: _Details) -> Json:
    service, rate = offer.service, _money(offer.charge)
    options = details.shipping_service_options
    excluded = [{"Benefit": name, "ReasonCodes": [why]} for name, why in offer.excluded]
    return {
        "ShippingServiceName": service.name,
        "CarrierName": service.carrier_name,
        "ShippingServiceId": service.service_id,
        "ShippingServiceOfferId": _offer_id(order, offer),
        "ShipDate": iso(offer.pickup[0]),
        "EarliestEstimatedDeliveryDate": iso(offer.delivery[0]),
        "LatestEstimatedDeliveryDate": iso(offer.delivery[1]),
        "Rate": rate,
        "RateWithAdjustments": rate,
        "ShippingServiceOptions": {
            "DeliveryExperience": options.delivery_experience,
            "CarrierWillPickUp": options.carrier_will_pick_up,
            "LabelFormat": options.label_format or "",
        },
        "AvailableLabelFormats": [*_FORMATS, _DEFAULT],
        "AvailableFormatOptionsForLabel": [{"LabelFormat": name} for name in (*_FORMATS, _DEFAULT)],
        "RequiresAdditionalSellerInputs": False,
        "Benefits": {"IncludedBenefits": list(offer.included), "ExcludedBenefits": excluded},
    }


def _rejected(each: Ineligible) -> Json:
    return {
        "CarrierName": each.service.carrier_name,
        "ShippingServiceName": each.service.name,
        "ShippingServiceId": each.service.service_id,
        "RejectionReasonCode": each.code,
        "RejectionReasonMessage": each.message,
    }


def _shipment(world: World, order: Order, purchase: Purchase, offer: Offer, details: _Details) -> Json:
    asked = purchase.request["ShipmentRequestDetails"]
    return {
        "ShipmentId": purchase.shipment_id,
        "AmazonOrderId": order.order_id,
        "ItemList": asked["ItemList"],
        "ShipFromAddress": asked["ShipFromAddress"],
        "ShipToAddress": _ship_to(order),
        "PackageDimensions": asked["PackageDimensions"],
        "Weight": asked["Weight"],
        "Insurance": _money(Decimal(0)),
        "ShippingService": _service(order, offer, details),
        "Label": _label(purchase, _label_format(details)),
        "Status": "Purchased",
        "TrackingId": purchase.tracking,
        "CreatedDate": iso(purchase.at),
        "LastUpdatedDate": iso(world.clock.now()),
    }


def _ship_to(order: Order) -> Json:
    address = order.address
    return {
        "Name": address["name"],
        "AddressLine1": address["addressLine1"],
        "AddressLine2": address.get("addressLine2", ""),
        "Email": order.buyer["buyerEmail"],
        "City": address["city"],
        "StateOrProvinceCode": address["stateOrRegion"],
        "PostalCode": address["postalCode"],
        "CountryCode": address["countryCode"],
        "Phone": address.get("phone", ""),
    }


def _label(purchase: Purchase, label_format: str) -> Json:
    """FileContents: Base64 of the gzipped file, and the Base64 MD5 of the file itself."""
    form, dpi, file_type = _FORMATS[label_format]
    document = render(purchase.label, form, dpi)
    digest = hashlib.md5(document, usedforsecurity=False).digest()
    packed = gzip.compress(document, mtime=0)
    return {
        "Dimensions": {"Length": 6.0, "Width": 4.0, "Unit": "inches"},
        "FileContents": {
            "Contents": base64.b64encode(packed).decode(),
            "FileType": file_type,
            "Checksum": base64.b64encode(digest).decode(),
        },
        "LabelFormat": label_format,
    }


def _current(purchase: Purchase) -> Json:
    if purchase.cancelled_at is None:
        return purchase.answer
    empty = {"Contents": "", "FileType": "", "Checksum": ""}
    label = {"Dimensions": purchase.answer["Label"]["Dimensions"], "FileContents": empty}
    when = {"LastUpdatedDate": iso(purchase.cancelled_at)}
    return purchase.answer | {"Status": "RefundPending", "Label": label} | when


def _purchase(world: World, call: Call) -> Purchase:
    shipment_id = call.path["shipment_id"]
    try:
        uuid.UUID(shipment_id)
    except ValueError as error:
        raise _invalid(
            f"1 validation error detected: Value '{shipment_id}' at 'shipmentId' failed to satisfy"
            " constraint: Member must satisfy regular expression pattern: [0-9a-fA-F]{8}-..."
        ) from error
    purchase = world.purchases.get(shipment_id)
    mine = purchase is not None and purchase.account == call.account
    if purchase is None or not mine or purchase.api != "merchant_fulfillment_v0":
        raise Refusal(404, "ResourceNotFound", f"Shipment {shipment_id} was not found.")
    return purchase


def _money(amount: Decimal) -> Json:
    return {"CurrencyCode": CURRENCY, "Amount": float(amount)}


def _invalid(message: str) -> Refusal:
    return Refusal(400, "InvalidInput", message)
