"""Listings Items API 2021-08-01 (get, search, put, patch) and Listings Restrictions 2021-08-01."""

from decimal import Decimal

import msgspec

from app.amazon.wire.base import Camel, Wire


class Summary(Camel, frozen=True):
    marketplace_id: str
    asin: str | None = None
    product_type: str | None = None
    condition_type: str | None = None
    status: tuple[str, ...] | None = None
    item_name: str | None = None


class Action(Camel, frozen=True):
    action: str = ""


class Exemption(Camel, frozen=True):
    status: str = ""


class Enforcements(Camel, frozen=True):
    actions: tuple[Action, ...] | None = None
    exemption: Exemption | None = None


class Issue(Camel, frozen=True):
    code: str = ""
    message: str = ""
    severity: str = ""
    enforcements: Enforcements | None = None
    marketplace_ids: tuple[str, ...] | None = None


class Money(Camel, frozen=True):
    amount: Decimal
    currency_code: str


class OfferSeen(Camel, frozen=True):
    marketplace_id: str
    offer_type: str = ""
    price: Money | None = None


class AvailabilitySeen(Camel, frozen=True):
    fulfillment_channel_code: str
    quantity: int | None = None


class ProductType(Camel, frozen=True):
    marketplace_id: str
    product_type: str


class Item(Camel, frozen=True):
    """Attributes stay undecoded: sellers fill them, and one odd value must not hide the listing."""

    sku: str
    summaries: tuple[Summary, ...] | None = None
    attributes: msgspec.Raw = msgspec.Raw(b"{}")
    issues: tuple[Issue, ...] | None = None
    offers: tuple[OfferSeen, ...] | None = None
    fulfillment_availability: tuple[AvailabilitySeen, ...] | None = None
    product_types: tuple[ProductType, ...] | None = None


class Pagination(Camel, frozen=True):
    next_token: str | None = None


class SearchResponse(Camel, frozen=True):
    """Items stay undecoded, so that one odd listing does not hide the rest of its page."""

    items: tuple[msgspec.Raw, ...]
    number_of_results: int = 0
    pagination: Pagination | None = None


class Value(Wire, frozen=True):
    """An attribute with one value in one marketplace."""

    value: str
    marketplace_id: str = ""


class AvailabilityRow(Wire, frozen=True):
    """A row of the attribute ``fulfillment_availability``, which is keyed by its channel code."""

    fulfillment_channel_code: str
    quantity: int | None = None
    lead_time_to_ship_max_days: int | None = None


class Schedule(Wire, frozen=True):
    value_with_tax: float


class Price(Wire, frozen=True):
    schedule: tuple[Schedule, ...]


class PurchasableOffer(Wire, frozen=True):
    currency: str
    our_price: tuple[Price, ...]
    marketplace_id: str = ""


class OfferAttributes(Wire, frozen=True):
    """What LISTING_OFFER_ONLY asks for."""

    condition_type: tuple[Value, ...]
    merchant_suggested_asin: tuple[Value, ...]
    purchasable_offer: tuple[PurchasableOffer, ...]
    fulfillment_availability: tuple[AvailabilityRow, ...]
    merchant_shipping_group: tuple[Value, ...] = ()


class PutRequest(Camel, frozen=True):
    product_type: str
    requirements: str
    attributes: OfferAttributes


class Patch(Camel, frozen=True):
    op: str
    path: str
    value: tuple[AvailabilityRow, ...]


class PatchRequest(Camel, frozen=True):
    product_type: str
    patches: tuple[Patch, ...]


class SubmissionResponse(Camel, frozen=True):
    status: str
    submission_id: str = ""
    issues: tuple[Issue, ...] | None = None


class Link(Camel, frozen=True):
    resource: str = ""


class Reason(Camel, frozen=True):
    message: str = ""
    reason_code: str | None = None
    links: tuple[Link, ...] | None = None


class Restriction(Camel, frozen=True):
    marketplace_id: str
    reasons: tuple[Reason, ...] | None = None


class RestrictionList(Camel, frozen=True):
    restrictions: tuple[Restriction, ...]
