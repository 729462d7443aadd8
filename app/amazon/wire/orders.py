"""Orders API 2026-01-01: searchOrders and getOrder."""

from datetime import datetime
from decimal import Decimal

import msgspec

from app.amazon.wire.base import Camel


class Money(Camel, frozen=True):
    amount: Decimal
    currency_code: str


class DateTimeRange(Camel, frozen=True):
    earliest_date_time: datetime | None = None
    latest_date_time: datetime | None = None


class SalesChannel(Camel, frozen=True):
    marketplace_id: str | None = None


class Buyer(Camel, frozen=True):
    buyer_name: str | None = None
    buyer_email: str | None = None
    buyer_company_name: str | None = None
    buyer_purchase_order_number: str | None = None


class ExtendedFields(Camel, frozen=True):
    """Brazil's parts of a street address."""

    street_name: str | None = None
    street_number: str | None = None
    complement: str | None = None
    neighborhood: str | None = None


class CustomerAddress(Camel, frozen=True):
    name: str | None = None
    company_name: str | None = None
    address_line1: str | None = msgspec.field(default=None, name="addressLine1")
    address_line2: str | None = msgspec.field(default=None, name="addressLine2")
    address_line3: str | None = msgspec.field(default=None, name="addressLine3")
    city: str | None = None
    district_or_county: str | None = None
    state_or_region: str | None = None
    municipality: str | None = None
    postal_code: str | None = None
    country_code: str | None = None
    phone: str | None = None
    extended_fields: ExtendedFields | None = None
    address_type: str | None = None


class DeliveryPreference(Camel, frozen=True):
    drop_off_location: str | None = None
    address_instruction: str | None = None


class Recipient(Camel, frozen=True):
    delivery_address: CustomerAddress | None = None
    delivery_preference: DeliveryPreference | None = None


class Proceeds(Camel, frozen=True):
    grand_total: Money | None = None


class Fulfillment(Camel, frozen=True):
    fulfillment_status: str = ""
    ship_by_window: DateTimeRange | None = None
    deliver_by_window: DateTimeRange | None = None
    label_printing_window: DateTimeRange | None = None


class Price(Camel, frozen=True):
    unit_price: Money | None = None


class Product(Camel, frozen=True):
    asin: str | None = None
    title: str | None = None
    seller_sku: str | None = None
    price: Price | None = None


class CancellationRequest(Camel, frozen=True):
    requester: str | None = None


class Cancellation(Camel, frozen=True):
    cancellation_request: CancellationRequest | None = None


class GiftOption(Camel, frozen=True):
    gift_message: str | None = None


class SerialNumberRequirement(Camel, frozen=True):
    requirement_type: str | None = None


class Packing(Camel, frozen=True):
    gift_option: GiftOption | None = None
    serial_number_requirement: SerialNumberRequirement | None = None


class ItemFulfillment(Camel, frozen=True):
    quantity_fulfilled: int | None = None
    quantity_unfulfilled: int | None = None
    packing: Packing | None = None


class OrderItem(Camel, frozen=True):
    order_item_id: str
    quantity_ordered: int
    product: Product = Product()
    programs: tuple[str, ...] | None = None
    cancellation: Cancellation | None = None
    fulfillment: ItemFulfillment | None = None


class PackageStatus(Camel, frozen=True):
    status: str = ""


class Sent(Camel, frozen=True):
    """Of a package, whether it left and when."""

    ship_time: datetime | None = None
    package_status: PackageStatus = PackageStatus()


class Order(Camel, frozen=True):
    order_id: str
    created_time: datetime
    last_updated_time: datetime
    order_items: tuple[OrderItem, ...]
    sales_channel: SalesChannel = SalesChannel()
    programs: tuple[str, ...] | None = None
    buyer: Buyer | None = None
    recipient: Recipient | None = None
    proceeds: Proceeds | None = None
    fulfillment: Fulfillment | None = None
    packages: tuple[Sent, ...] | None = None


class OrderStub(Camel, frozen=True):
    """What of an order must be readable for it to be shown at all."""

    order_id: str
    created_time: datetime
    last_updated_time: datetime
    sales_channel: SalesChannel = SalesChannel()


class Package(Camel, frozen=True):
    carrier: str | None = None
    shipping_service: str | None = None
    tracking_number: str | None = None
    ship_time: datetime | None = None
    package_status: PackageStatus | None = None


class OrderPackages(Camel, frozen=True):
    packages: tuple[Package, ...] | None = None


class Pagination(Camel, frozen=True):
    next_token: str | None = None


class OrdersPage(Camel, frozen=True):
    """A search's answer with every order read."""

    orders: tuple[Order, ...]
    pagination: Pagination | None = None


class SearchOrdersResponse(Camel, frozen=True):
    """Orders stay undecoded, so that one odd order does not hide the rest of its page."""

    orders: tuple[msgspec.Raw, ...]
    pagination: Pagination | None = None


class GetOrderResponse(Camel, frozen=True):
    order: msgspec.Raw


class GetPackagesResponse(Camel, frozen=True):
    order: OrderPackages
