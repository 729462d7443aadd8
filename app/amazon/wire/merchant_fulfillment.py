"""Merchant Fulfillment API v0: eligible services, createShipment, getShipment, cancelShipment."""

from datetime import datetime
from decimal import Decimal

import msgspec

from app.amazon.wire.base import Pascal


class CurrencyAmount(Pascal, frozen=True):
    currency_code: str
    amount: Decimal


class Address(Pascal, frozen=True):
    name: str
    address_line1: str = msgspec.field(name="AddressLine1")
    email: str
    city: str
    postal_code: str
    country_code: str
    phone: str
    address_line2: str | None = msgspec.field(default=None, name="AddressLine2")
    address_line3: str | None = msgspec.field(default=None, name="AddressLine3")
    state_or_province_code: str | None = None


class Dimensions(Pascal, frozen=True):
    length: float
    width: float
    height: float
    unit: str


class Weight(Pascal, frozen=True):
    value: float
    unit: str


class Item(Pascal, frozen=True):
    order_item_id: str
    quantity: int
    transparency_code_list: tuple[str, ...] = ()


class ServiceOptions(Pascal, frozen=True):
    delivery_experience: str
    carrier_will_pick_up: bool
    label_format: str | None = None


class ShipmentRequestDetails(Pascal, frozen=True):
    amazon_order_id: str
    item_list: tuple[Item, ...]
    ship_from_address: Address
    package_dimensions: Dimensions
    weight: Weight
    shipping_service_options: ServiceOptions
    ship_date: str


class EligibleRequest(Pascal, frozen=True):
    shipment_request_details: ShipmentRequestDetails


class CreateRequest(Pascal, frozen=True):
    shipment_request_details: ShipmentRequestDetails
    shipping_service_id: str
    shipping_service_offer_id: str


class ExcludedBenefit(Pascal, frozen=True):
    benefit: str = ""
    reason_codes: tuple[str, ...] | None = None


class Benefits(Pascal, frozen=True):
    included_benefits: tuple[str, ...] | None = None
    excluded_benefits: tuple[ExcludedBenefit, ...] | None = None


class Service(Pascal, frozen=True):
    """``rate_with_adjustments`` counts credits such as FBM_SHIP_PLUS_CREDIT."""

    shipping_service_name: str
    carrier_name: str
    shipping_service_id: str
    rate: CurrencyAmount
    rate_with_adjustments: CurrencyAmount | None = None
    shipping_service_offer_id: str = ""
    earliest_estimated_delivery_date: datetime | None = None
    latest_estimated_delivery_date: datetime | None = None
    available_label_formats: tuple[str, ...] | None = None
    requires_additional_seller_inputs: bool = False
    benefits: Benefits | None = None


class EligibleResult(Pascal, frozen=True):
    shipping_service_list: tuple[Service, ...]


class EligibleResponse(Pascal, frozen=True):
    payload: EligibleResult = msgspec.field(name="payload")


class FileContents(Pascal, frozen=True):
    contents: str
    file_type: str
    checksum: str


class Label(Pascal, frozen=True):
    file_contents: FileContents | None = None
    label_format: str | None = None


class BoughtService(Pascal, frozen=True):
    shipping_service_name: str = ""
    carrier_name: str = ""
    rate: CurrencyAmount | None = None
    rate_with_adjustments: CurrencyAmount | None = None


class Shipment(Pascal, frozen=True):
    shipment_id: str
    status: str = ""
    tracking_id: str | None = None
    shipping_service: BoughtService = BoughtService()
    label: Label | None = None


class ShipmentResponse(Pascal, frozen=True):
    payload: Shipment = msgspec.field(name="payload")
