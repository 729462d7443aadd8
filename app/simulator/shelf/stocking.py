"""Listings that a script puts on the shelf: row by row, by number, or those of the practice shop."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from decimal import Decimal

import msgspec

from app.simulator.accounts import Account
from app.simulator.catalogue import Product
from app.simulator.markets import Market
from app.simulator.shelf.asins import Entry
from app.simulator.shelf.items import MERCHANT, Fate, Item, Offer, Row, fba_code
from app.simulator.shelf.shelf import Shelf
from app.simulator.transparency import check_digit

_FATES = {
    "active": Fate.BUYABLE,
    "inactive": Fate.CLOSED,
    "incomplete": Fate.FAILED,
    "suppressed": Fate.SUPPRESSED,
}
_FBA_UNITS = 10


class Wish(msgspec.Struct, frozen=True):
    """One listing. `channel` is `merchant` or `fba`; `status` active, inactive, incomplete or suppressed;
    without a quantity it is 0, or what the SKU has already in another marketplace.
    """

    sku: str
    asin: str = ""
    title: str = ""
    price: Decimal = Decimal("19.99")
    quantity: int | None = None
    channel: str = "merchant"
    barcode: str = ""
    lead_time: int | None = None
    condition: str = "new_new"
    status: str = "active"
    product_type: str = "PRODUCT"

    def __post_init__(self) -> None:
        """ValueError for a channel or status that is none."""
        if self.channel not in ("merchant", "fba") or self.status not in _FATES:
            raise ValueError(f"{self.channel}, {self.status}: known are merchant, fba and {sorted(_FATES)}")


def stock(shelf: Shelf, account: Account, market: Market, wishes: Iterable[Wish], now: datetime) -> int:
    """Put listings there as if they had stood for a day; how many. A SKU of another marketplace is shared."""
    items = [_item(shelf, account, market, wish, now) for wish in wishes]
    for item in items:
        shelf.put(item)
        if shelf.asins.get(item.asin, market.market_id) is None:
            codes = (item.barcode,) if item.barcode else ()
            shelf.asins.add([Entry(item.asin, item.title, product_type=item.product_type, barcodes=codes)])
    return len(items)


def of_practice(shelf: Shelf) -> Iterator[Wish]:
    """The practice shop's own goods, each with fifty in stock."""
    for sold in shelf.catalogue.by_sku.values():
        codes = [each.value for each in sold.barcodes if each.units == 1] if isinstance(sold, Product) else []
        retail = [code for code in codes if code.isdecimal()]
        barcode = retail[0] if retail else ""
        yield Wish(sold.sku, sold.asin, sold.name, sold.price.amount, 50, barcode=barcode, lead_time=1)


def by_number(shelf: Shelf, account: Account, market: Market, wanted: int, prefix: str, now: datetime) -> int:
    """`wanted` listings; of number N: every tenth is FBA, the rest has N % 47 in stock and N % 4 days of lead
    time; every seventh title has an inch mark. The ledger tells of them only once they were changed.
    """
    before = len(shelf.asins)
    started = now - timedelta(days=1)
    offer = Offer(market.market_id, None, started, started, started, started)
    items = [
        _numbered(account, market, offer, prefix, number, before + number) for number in range(1, wanted + 1)
    ]
    for item in items:
        shelf.put(item)
    shelf.asins.add(Entry(item.asin, item.title, barcodes=(item.barcode,)) for item in items)
    return wanted


def _numbered(account: Account, market: Market, offer: Offer, prefix: str, number: int, unique: int) -> Item:
    """No call of `replace`: there may be 100,000."""
    is_fba = number % 10 == 0
    row = Row(fba_code(market)) if is_fba else Row(MERCHANT, number % 47, number % 4 or None)
    digits = f"40{unique:010d}"
    size = f'{number % 90 + 10}"' if number % 7 == 0 else f"{number % 90 + 10} cm"
    return Item(
        account=account.name,
        sku=f"{prefix}{number:06d}",
        asin=f"B0L{unique:07d}",
        title=f"Example shelf board {number}, {size}",
        rows=(row,),
        offers=(
            Offer(
                offer.marketplace,
                Decimal(500 + number % 9000) / 100,
                offer.created,
                offer.updated,
                offer.visible_at,
                offer.settled_at,
            ),
        ),
        barcode=digits + check_digit(digits),
        fba_units=_FBA_UNITS if is_fba else 0,
        is_bulk=True,
    )


def _item(shelf: Shelf, account: Account, market: Market, wish: Wish, now: datetime) -> Item:
    old = shelf.get(account.name, wish.sku)
    started = now - timedelta(days=1)
    offer = Offer(
        market.market_id, wish.price, started, now if old else started, started, started, _FATES[wish.status]
    )
    is_fba = wish.channel == "fba"
    row = Row(fba_code(market)) if is_fba else Row(MERCHANT, wish.quantity or 0, wish.lead_time)
    fresh = Item(
        account=account.name,
        sku=wish.sku,
        asin=wish.asin or (old.asin if old else f"B0L{len(shelf.asins) + 1:07d}"),
        title=wish.title or f"Example item {wish.sku}",
        rows=old.rows if old and wish.quantity is None else (row,),
        offers=old.offers if old else (),
        product_type=wish.product_type,
        condition=wish.condition,
        barcode=wish.barcode,
        fba_units=(wish.quantity or _FBA_UNITS) if is_fba else 0,
    )
    return fresh.with_offer(offer)
