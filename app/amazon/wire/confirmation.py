"""Orders API v0: the body of shipmentConfirmation."""

from app.amazon.wire.base import Camel


class Item(Camel, frozen=True):
    order_item_id: str
    quantity: int
    transparency_codes: tuple[str, ...] = ()


class PackageDetail(Camel, frozen=True):
    """``package_reference_id`` is a positive number in a JSON string: bare numbers are refused since January
    2026 (amzn/selling-partner-api-models#5094).
    """

    package_reference_id: str
    carrier_code: str
    tracking_number: str
    ship_date: str
    order_items: tuple[Item, ...]
    carrier_name: str | None = None
    shipping_method: str | None = None


class ConfirmShipmentRequest(Camel, frozen=True):
    marketplace_id: str
    package_detail: PackageDetail
