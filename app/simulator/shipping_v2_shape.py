"""Shipping v2 on the wire: requests as Amazon's schema has them, and parts of answers."""

import base64
from datetime import datetime
from decimal import Decimal

import msgspec

from app.simulator.clock import iso
from app.simulator.http import Json
from app.simulator.label.render import render
from app.simulator.rates import Ineligible, Offer
from app.simulator.state import Purchase
from app.simulator.world import CURRENCY

DPIS = {"PNG": [203, 300], "ZPL": [203, 300], "PDF": [300]}
LAYOUT = "DEFAULT"
SIGNATURE = "SIGNATURE_CONFIRMATION"


class _Camel(msgspec.Struct, frozen=True, rename="camel"):
    """Fields are camelCase on the wire."""


class _Address(_Camel, frozen=True):
    name: str
    address_line1: str = msgspec.field(name="addressLine1")
    city: str
    state_or_region: str
    postal_code: str
    country_code: str

    def lines(self) -> tuple[str, ...]:
        place = f"{self.city} {self.state_or_region} {self.postal_code}"
        return (self.name, self.address_line1, place, self.country_code)


class Measure(_Camel, frozen=True):
    value: float
    unit: str


class _Dimensions(_Camel, frozen=True):
    length: float
    width: float
    height: float
    unit: str


class _Item(_Camel, frozen=True):
    quantity: int
    item_identifier: str | None = None
    serial_numbers: tuple[str, ...] = ()


class Package(_Camel, frozen=True):
    dimensions: _Dimensions
    weight: Measure
    insured_value: Measure
    package_client_reference_id: str
    items: tuple[_Item, ...]


class _OrderDetails(_Camel, frozen=True):
    order_id: str


class _Channel(_Camel, frozen=True):
    channel_type: str
    amazon_order_details: _OrderDetails | None = None


class RatesRequest(_Camel, frozen=True):
    ship_from: _Address
    packages: tuple[Package, ...]
    channel_details: _Channel
    ship_date: str | None = None


class _Size(_Camel, frozen=True):
    width: float
    length: float
    unit: str


class Specification(_Camel, frozen=True):
    format: str
    size: _Size
    need_file_joining: bool
    requested_document_types: tuple[str, ...]
    dpi: int | None = None
    page_layout: str | None = None


class _Service(_Camel, frozen=True):
    id: str


class PurchaseRequest(_Camel, frozen=True):
    request_token: str
    rate_id: str
    requested_document_specification: Specification
    requested_value_added_services: tuple[_Service, ...] = ()


def rate_json(rate_id: str, offer: Offer, weight: Measure) -> Json:
    service, charge = offer.service, _money(offer.charge)
    base = {"rateItemID": "BASE_RATE", "rateItemType": "MANDATORY", "rateItemCharge": charge}
    return {
        "rateId": rate_id,
        "carrierId": service.carrier_id,
        "carrierName": service.carrier_name,
        "serviceId": service.service_id,
        "serviceName": service.name,
        "billedWeight": {"value": weight.value, "unit": weight.unit},
        "totalCharge": charge,
        "promise": promise_json(offer.pickup, offer.delivery),
        "supportedDocumentSpecifications": [_supported(form) for form in DPIS],
        "availableValueAddedServiceGroups": _added(offer),
        "requiresAdditionalInputs": False,
        "rateItemList": [base | {"rateItemNameLocalization": "Base Rate"}],
        "paymentType": "PAY_THROUGH_AMAZON",
        "benefits": benefits_json(offer),
    }


def _supported(form: str) -> Json:
    return {
        "format": form,
        "size": {"length": 6, "width": 4, "unit": "INCH"},
        "printOptions": [
            {
                "supportedDPIs": DPIS[form],
                "supportedPageLayouts": [LAYOUT],
                "supportedFileJoiningOptions": [True, False],
                "supportedDocumentDetails": [{"name": "LABEL", "isMandatory": True}],
            }
        ],
    }


def _added(offer: Offer) -> list[Json]:
    signature = {
        "id": SIGNATURE,
        "name": "Signature Confirmation",
        "cost": _money(offer.signature),
    }
    return [
        {
            "groupId": "DELIVERY_CONFIRMATION",
            "groupDescription": "Delivery confirmation",
            "isRequired": offer.signature_required,
            "valueAddedServices": [signature],
        }
    ]


def benefits_json(offer: Offer) -> Json:
    excluded = [{"benefit": name, "reasonCodes": [why]} for name, why in offer.excluded]
    return {"includedBenefits": list(offer.included), "excludedBenefits": excluded}


def ineligible_json(each: Ineligible) -> Json:
    return {
        "carrierId": each.service.carrier_id,
        "carrierName": each.service.carrier_name,
        "serviceId": each.service.service_id,
        "serviceName": each.service.name,
        "ineligibilityReasons": [{"code": each.code, "message": each.message}],
    }


def promise_json(pickup: tuple[datetime, datetime], delivery: tuple[datetime, datetime]) -> Json:
    return {
        "pickupWindow": {"start": iso(pickup[0]), "end": iso(pickup[1])},
        "deliveryWindow": {"start": iso(delivery[0]), "end": iso(delivery[1])},
    }


def documents_json(purchase: Purchase, form: str, dpi: int) -> Json:
    contents = base64.b64encode(render(purchase.label, form, dpi)).decode()
    return {
        "packageClientReferenceId": purchase.package_reference,
        "packageDocuments": [{"type": "LABEL", "format": form, "contents": contents}],
        "trackingId": purchase.tracking,
    }


def _money(amount: Decimal) -> Json:
    return {"value": float(amount), "unit": CURRENCY}
