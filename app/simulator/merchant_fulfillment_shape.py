"""Merchant Fulfillment v0 on the wire: requests as Amazon's model has them, and answers."""

import base64
import gzip
import hashlib
from decimal import Decimal

import msgspec

from app.simulator.clock import iso
from app.simulator.http import Json, Refusal
from app.simulator.label.render import render
from app.simulator.rates import Ineligible, Offer
from app.simulator.state import Order, Purchase
from app.simulator.world import CURRENCY, World

FORMATS = {
    "PDF": ("PDF", 300, "application/pdf"),
    "PNG": ("PNG", 203, "image/png"),
    "ZPL203": ("ZPL", 203, "application/zpl"),
    "ZPL300": ("ZPL", 300, "application/zpl"),
}
DEFAULT = "ShippingServiceDefault"


class _Pascal(msgspec.Struct, frozen=True, rename="pascal"):
    """Fields are PascalCase on the wire."""


class Address(_Pascal, frozen=True):
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


class Details(_Pascal, frozen=True):
    amazon_order_id: str
    item_list: tuple[_Item, ...]
    ship_from_address: Address
    package_dimensions: _Dimensions
    weight: _Weight
    shipping_service_options: _Options
    ship_date: str | None = None


class EligibleRequest(_Pascal, frozen=True):
    shipment_request_details: Details


class CreateRequest(_Pascal, frozen=True):
    shipment_request_details: Details
    shipping_service_id: str
    shipping_service_offer_id: str | None = None


def label_format(details: Details) -> str:
    asked = details.shipping_service_options.label_format or DEFAULT
    chosen = "PDF" if asked == DEFAULT else asked
    if chosen not in FORMATS:
        raise invalid(f"Unknown labelFormat {asked} in shippingServiceOptions.")
    return chosen


def offer_id(order: Order, offer: Offer) -> str:
    word = f"{order.order_id}/{offer.service.service_id}"
    return base64.b64encode(hashlib.sha256(word.encode()).digest()).decode()


def service_json(order: Order, offer: Offer, details: Details) -> Json:
    service, rate = offer.service, _money(offer.charge)
    options = details.shipping_service_options
    asked = {"LabelFormat": options.label_format} if options.label_format else {}
    excluded = [{"Benefit": name, "ReasonCodes": [why]} for name, why in offer.excluded]
    return {
        "ShippingServiceName": service.name,
        "CarrierName": service.carrier_name,
        "ShippingServiceId": service.service_id,
        "ShippingServiceOfferId": offer_id(order, offer),
        "ShipDate": iso(offer.pickup[0]),
        "EarliestEstimatedDeliveryDate": iso(offer.delivery[0]),
        "LatestEstimatedDeliveryDate": iso(offer.delivery[1]),
        "Rate": rate,
        "RateWithAdjustments": rate,
        "ShippingServiceOptions": {
            "DeliveryExperience": options.delivery_experience,
            "CarrierWillPickUp": options.carrier_will_pick_up,
            **asked,
        },
        "AvailableLabelFormats": [*FORMATS, DEFAULT],
        "AvailableFormatOptionsForLabel": [{"LabelFormat": name} for name in (*FORMATS, DEFAULT)],
        "RequiresAdditionalSellerInputs": False,
        "Benefits": {"IncludedBenefits": list(offer.included), "ExcludedBenefits": excluded},
    }


def rejected_json(each: Ineligible) -> Json:
    return {
        "CarrierName": each.service.carrier_name,
        "ShippingServiceName": each.service.name,
        "ShippingServiceId": each.service.service_id,
        "RejectionReasonCode": each.code,
        "RejectionReasonMessage": each.message,
    }


def shipment_json(world: World, order: Order, purchase: Purchase, offer: Offer, details: Details) -> Json:
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
        "ShippingService": service_json(order, offer, details),
        "Label": _label(purchase, label_format(details)),
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
    form, dpi, file_type = FORMATS[label_format]
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


def current_json(purchase: Purchase) -> Json:
    """The shipment as it stands; cancelled, its file is empty. Amazon's sandbox empties the file's type too,
    which its model forbids.
    """
    if purchase.cancelled_at is None:
        return purchase.answer
    bought = purchase.answer["Label"]
    empty = bought["FileContents"] | {"Contents": "", "Checksum": ""}
    label = {"Dimensions": bought["Dimensions"], "FileContents": empty}
    when = {"LastUpdatedDate": iso(purchase.cancelled_at)}
    return purchase.answer | {"Status": "RefundPending", "Label": label} | when


def _money(amount: Decimal) -> Json:
    return {"CurrencyCode": CURRENCY, "Amount": float(amount)}


def invalid(message: str) -> Refusal:
    """This API's refusal of an input."""
    return Refusal(400, "InvalidInput", message)
