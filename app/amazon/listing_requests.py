"""An offer or changes of availability as Amazon's listing attributes. Pure."""

from collections.abc import Iterator, Sequence

from app.amazon.wire import listings as wire
from app.domain.conversion import MERCHANT_CODE
from app.domain.listing import Availability, Change
from app.domain.marketplace import Marketplace
from app.ports.amazon_listings import Offer

PRODUCT = "PRODUCT"
_ROWS = "/attributes/fulfillment_availability"


def put_request(offer: Offer, market: Marketplace) -> wire.PutRequest:
    """An offer on an existing ASIN. ValueError where its price is in another currency than the
    marketplace's.
    """
    if offer.price.currency != market.currency:
        raise ValueError(f"a price in {market.country} is in {market.currency}")
    here = market.marketplace_id
    group = (wire.Value(offer.shipping_group, here),) if offer.shipping_group else ()
    attributes = wire.OfferAttributes(
        condition_type=(wire.Value(offer.condition, here),),
        merchant_suggested_asin=(wire.Value(offer.asin, here),),
        purchasable_offer=(_purchasable(offer, here),),
        fulfillment_availability=(_row(Availability(MERCHANT_CODE, offer.quantity, offer.lead_time_days)),),
        merchant_shipping_group=group,
    )
    return wire.PutRequest(PRODUCT, "LISTING_OFFER_ONLY", attributes)


def patches(changes: Sequence[Change]) -> tuple[wire.Patch, ...]:
    """One merge and one delete; each touches the rows of its codes alone. A lead time without a quantity is
    a ValueError: Amazon takes none (selling-partner-api-models#4841).
    """
    return tuple(_patches(changes))


def _patches(changes: Sequence[Change]) -> Iterator[wire.Patch]:
    merged = tuple(_row(each.availability) for each in changes if not each.is_removed)
    removed = tuple(wire.AvailabilityRow(each.availability.code) for each in changes if each.is_removed)
    if merged:
        yield wire.Patch("merge", _ROWS, merged)
    if removed:
        yield wire.Patch("delete", _ROWS, removed)


def _row(row: Availability) -> wire.AvailabilityRow:
    if row.quantity is None and row.lead_time_days is not None:
        raise ValueError(f"the lead time of {row.code} goes with a quantity or not at all")
    return wire.AvailabilityRow(row.code, row.quantity, row.lead_time_days)


def _purchasable(offer: Offer, marketplace_id: str) -> wire.PurchasableOffer:
    price = wire.Price((wire.Schedule(float(offer.price.amount)),))
    return wire.PurchasableOffer(offer.price.currency, (price,), marketplace_id)
