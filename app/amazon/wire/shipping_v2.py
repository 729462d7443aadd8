"""Shipping API v2, written from its public reference: rates, purchase, documents, cancel."""

from datetime import datetime
from decimal import Decimal

import msgspec

from app.amazon.wire.base import Camel


class Currency(Camel, frozen=True):
    value: Decimal
    unit: str


class Amount(Camel, frozen=True):
    """Money as it is sent: JSON numbers."""

    value: float
    unit: str


class Address(Camel, frozen=True):
    name: str
    address_line1: str = msgspec.field(name="addressLine1")
    city: str
    state_or_region: str
    postal_code: str
    country_code: str
    address_line2: str | None = msgspec.field(default=None, name="addressLine2")
    address_line3: str | None = msgspec.field(default=None, name="addressLine3")
    company_name: str | None = None
    phone_number: str | None = None


class Dimensions(Camel, frozen=True):
    length: float
    width: float
    height: float
    unit: str


class Weight(Camel, frozen=True):
    value: float
    unit: str


class Item(Camel, frozen=True):
    """``serial_numbers``: the only place for codes; Amazon describes it for channel AMAZON."""

    quantity: int
    item_identifier: str
    item_value: Amount | None = None
    serial_numbers: tuple[str, ...] = ()


class Package(Camel, frozen=True):
    dimensions: Dimensions
    weight: Weight
    insured_value: Amount
    package_client_reference_id: str
    items: tuple[Item, ...]


class AmazonOrderDetails(Camel, frozen=True):
    order_id: str


class ChannelDetails(Camel, frozen=True):
    channel_type: str
    amazon_order_details: AmazonOrderDetails


class GetRatesRequest(Camel, frozen=True):
    ship_from: Address
    packages: tuple[Package, ...]
    channel_details: ChannelDetails
    ship_date: str


class TimeWindow(Camel, frozen=True):
    start: datetime | None = None
    end: datetime | None = None


class Promise(Camel, frozen=True):
    delivery_window: TimeWindow | None = None


class Size(Camel, frozen=True):
    width: float
    length: float
    unit: str


class SupportedDetail(Camel, frozen=True):
    name: str
    is_mandatory: bool = False


class PrintOption(Camel, frozen=True):
    supported_dpis: tuple[int, ...] | None = msgspec.field(default=None, name="supportedDPIs")
    supported_page_layouts: tuple[str, ...] = ()
    supported_file_joining_options: tuple[bool, ...] = ()
    supported_document_details: tuple[SupportedDetail, ...] = ()


class SupportedSpecification(Camel, frozen=True):
    format: str
    size: Size
    print_options: tuple[PrintOption, ...] = ()


class Specification(Camel, frozen=True):
    """A document as ordered with the purchase: one combination of what was offered."""

    format: str
    size: Size
    need_file_joining: bool
    requested_document_types: tuple[str, ...]
    dpi: int | None = None
    page_layout: str | None = None


class AddedService(Camel, frozen=True):
    id: str
    cost: Currency | None = None


class AddedServiceGroup(Camel, frozen=True):
    is_required: bool = False
    value_added_services: tuple[AddedService, ...] | None = None


class ExcludedBenefit(Camel, frozen=True):
    benefit: str
    reason_codes: tuple[str, ...] | None = None


class Benefits(Camel, frozen=True):
    included_benefits: tuple[str, ...] | None = None
    excluded_benefits: tuple[ExcludedBenefit, ...] | None = None


class Rate(Camel, frozen=True):
    rate_id: str
    carrier_id: str
    carrier_name: str
    service_id: str
    service_name: str
    total_charge: Currency
    promise: Promise = Promise()
    supported_document_specifications: tuple[SupportedSpecification, ...] = ()
    available_value_added_service_groups: tuple[AddedServiceGroup, ...] | None = None
    requires_additional_inputs: bool = False
    benefits: Benefits = Benefits()


class GetRatesResult(Camel, frozen=True):
    request_token: str
    rates: tuple[Rate, ...]


class GetRatesResponse(Camel, frozen=True):
    payload: GetRatesResult


class RequestedService(Camel, frozen=True):
    id: str


class PurchaseRequest(Camel, frozen=True):
    request_token: str
    rate_id: str
    requested_document_specification: Specification
    requested_value_added_services: tuple[RequestedService, ...] = ()


class Document(Camel, frozen=True):
    type: str
    format: str
    contents: str


class DocumentDetail(Camel, frozen=True):
    package_documents: tuple[Document, ...] = ()
    tracking_id: str | None = None


class PurchaseResult(Camel, frozen=True):
    shipment_id: str
    package_document_details: tuple[DocumentDetail, ...] = ()


class PurchaseResponse(Camel, frozen=True):
    payload: PurchaseResult


class DocumentsResult(Camel, frozen=True):
    package_document_detail: DocumentDetail


class DocumentsResponse(Camel, frozen=True):
    payload: DocumentsResult
