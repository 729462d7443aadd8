"""What a put, a patch or a deletion makes of a SKU: pure, so that a preview and a feed can ask too."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from app.simulator.accounts import Account
from app.simulator.http import Json
from app.simulator.markets import Market
from app.simulator.shelf import attributes as attr
from app.simulator.shelf import availability
from app.simulator.shelf.asins import PRODUCT_TYPES, Asins, Entry
from app.simulator.shelf.bodies import Patch, PatchBody, PutBody
from app.simulator.shelf.issues import bad_product_type, issue, not_valid, unknown_sku
from app.simulator.shelf.items import Fate, Item, Offer
from app.simulator.shelf.pace import Pace


class Context(msgspec.Struct, frozen=True):
    """Whose submission, where and when."""

    account: Account
    market: Market
    asins: Asins
    pace: Pace
    now: datetime


class Outcome(msgspec.Struct, frozen=True):
    """The SKU as it will be, or why not. `sent`: rows of availability, as received."""

    item: Item | None
    issues: list[Json]
    sent: list[Json]

    @property
    def is_accepted(self) -> bool:
        """Nothing stands against it."""
        return not any(each["severity"] == "ERROR" for each in self.issues)


def put(old: Item | None, sku: str, body: PutBody, context: Context) -> Outcome:
    """Create a listing on an ASIN, or replace what was sent of it before."""
    rows = body.attributes.get(availability.NAME)
    sent = availability.as_sent("put", rows)
    found = _put_faults(old, body, context)
    if found:
        return Outcome(old, found, sent)
    asin = attr.value_of(body.attributes, attr.ASIN)
    entry = context.asins.get(asin, context.market.market_id)
    item = _with_rows(old or _fresh(sku, asin, entry, context), "replace", rows or [], context)
    kept = {name: value for name, value in body.attributes.items() if name not in _OWN}
    item = msgspec.structs.replace(
        item,
        product_type=body.product_type,
        condition=attr.value_of(body.attributes, attr.CONDITION),
        attributes=kept,
    )
    offer = _offer(item, entry, context)
    price = attr.price_of(body.attributes[attr.OFFER])
    item = item.with_offer(msgspec.structs.replace(offer, price=price))
    return Outcome(item.touched(context.now), [], sent)


def patch(old: Item | None, sku: str, body: PatchBody, context: Context) -> Outcome:
    """Change whole attributes of a listing, in the order sent, all or nothing."""
    sent = [
        row
        for each in body.patches
        if each.name == availability.NAME
        for row in availability.as_sent(each.op, each.value)
    ]
    if body.product_type not in PRODUCT_TYPES:
        return Outcome(old, [bad_product_type()], sent)
    if old is None or old.offer(context.market.market_id) is None:
        return Outcome(old, [unknown_sku(sku)], sent)
    found = [fault for each in body.patches for fault in _patch_faults(old, each, context)]
    if found:
        return Outcome(old, found, sent)
    item = old
    for each in body.patches:
        item = _patched(item, each, context)
    return Outcome(item.touched(context.now), [], sent)


def delete(old: Item | None, context: Context) -> Outcome:
    """Take the SKU out of one marketplace; an item without offers is gone."""
    if old is None:
        return Outcome(None, [], [])
    offers = tuple(each for each in old.offers if each.marketplace != context.market.market_id)
    left = msgspec.structs.replace(old, offers=offers, is_bulk=False) if offers else None
    return Outcome(left, [], [])


_OWN = {attr.ASIN, attr.CONDITION, attr.OFFER, availability.NAME}


def _put_faults(old: Item | None, body: PutBody, context: Context) -> list[Json]:
    if body.product_type not in PRODUCT_TYPES:
        return [bad_product_type()]
    found = attr.faults(body.attributes, context.market) or attr.missing(body.attributes, body.requirements)
    if found:
        return found
    if availability.NAME in body.attributes:
        rows = body.attributes[availability.NAME]
        found = availability.faults(rows, "replace", _codes(old, context))
    return found or _asin_faults(old, body, context)


def _asin_faults(old: Item | None, body: PutBody, context: Context) -> list[Json]:
    if attr.ASIN not in body.attributes:
        return [issue("8560", "The item matches no ASIN; this shop attaches offers only.", attr.ASIN)]
    asin = attr.value_of(body.attributes, attr.ASIN)
    entry = context.asins.get(asin, context.market.market_id)
    if entry is None:
        return [not_valid(asin, attr.ASIN)]
    if entry.bars(attr.value_of(body.attributes, attr.CONDITION)):
        return [issue("5665", "You need approval to list this product.")]
    if old is not None and old.asin != asin:
        words = "The SKU data provided is different from what's already in the Amazon catalog."
        return [issue("8541", words, attr.ASIN)]
    return []


def _patch_faults(old: Item, each: Patch, context: Context) -> Sequence[Json]:
    if each.name == availability.NAME:
        return availability.faults(each.value or [], each.op, _codes(old, context))
    if each.op == "delete":
        return ()
    return attr.faults({each.name: each.value}, context.market)


def _patched(item: Item, each: Patch, context: Context) -> Item:
    if each.name == availability.NAME:
        return _mended(_with_rows(item, each.op, each.value or [], context), context)
    if each.name == attr.OFFER:
        price = attr.price_of(each.value) if each.value else None
        offer = item.offer(context.market.market_id)
        changed = msgspec.structs.replace(offer, price=price) if offer else None
        return _mended(item.with_offer(changed), context) if changed else item
    if each.name == attr.CONDITION and each.value:
        return msgspec.structs.replace(item, condition=str(each.value[0]["value"]))
    others = {name: value for name, value in item.attributes.items() if name != each.name}
    kept = others if each.op == "delete" else {**others, each.name: each.value}
    return msgspec.structs.replace(item, attributes=kept)


def _mended(item: Item, context: Context) -> Item:
    """A patched price or quantity brings a missing offer forth."""
    offer = item.offer(context.market.market_id)
    if offer is None or offer.fate is not Fate.OFFERLESS:
        return item
    return item.with_offer(msgspec.structs.replace(offer, fate=Fate.BUYABLE))


def _with_rows(item: Item, op: str, value: list[Json], context: Context) -> Item:
    rows = availability.apply(item.rows, op, value) if value or op == "delete" else item.rows
    lag = timedelta(seconds=context.pace.listing_lag_seconds)
    earlier = (context.now + lag, item.shown_rows(context.now)) if lag else None
    return msgspec.structs.replace(item, rows=rows, earlier=earlier)


def _codes(old: Item | None, context: Context) -> frozenset[str]:
    return availability.codes_for(context.account, context.market, old.rows if old else ())


def _fresh(sku: str, asin: str, entry: Entry | None, context: Context) -> Item:
    title = entry.title if entry else ""
    barcode = entry.barcodes[0] if entry and entry.barcodes else ""
    return Item(context.account.name, sku, asin, title, (), (), barcode=barcode)


def _offer(item: Item, entry: Entry | None, context: Context) -> Offer:
    """The offer that stands, or one that Amazon still has to look at."""
    standing = item.offer(context.market.market_id)
    if standing is not None:
        return standing
    now, pace = context.now, context.pace
    return Offer(
        marketplace=context.market.market_id,
        price=None,
        created=now,
        updated=now,
        visible_at=now + timedelta(seconds=pace.listing_visible_seconds),
        settled_at=now + timedelta(seconds=max(pace.listing_seconds, pace.listing_visible_seconds)),
        fate=entry.fate if entry else Fate.BUYABLE,
    )
