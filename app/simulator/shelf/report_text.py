"""The rows of GET_MERCHANT_LISTINGS_ALL_DATA, made and zipped piece by piece."""

import zlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice

from app.simulator.markets import MARKETS
from app.simulator.shelf.items import MERCHANT, Fate, Item, Offer, Row, fba_code, units
from app.simulator.shelf.report_columns import Layout, layout

_ROWS_A_PIECE = 2000
_CONDITIONS = {"new_new": "11", "used_like_new": "1", "used_very_good": "2", "used_good": "3"}
_INCOMPLETE = (Fate.FAILED, Fate.SUPPRESSED, Fate.REMOVED, Fate.OFFERLESS)


def zipped(items: Sequence[Item], marketplaces: Sequence[str], at: datetime) -> Iterator[bytes]:
    """The whole report in gzip, as it was at that moment, written the first marketplace's way."""
    written = layout(MARKETS[marketplaces[0]].language)
    lines = _lines(items, marketplaces, at, written)
    squeeze = zlib.compressobj(1, wbits=31)
    while piece := "".join(islice(lines, _ROWS_A_PIECE)):
        yield squeeze.compress(piece.encode(written.encoding, "replace"))
    yield squeeze.flush()


def _lines(
    items: Iterable[Item], marketplaces: Sequence[str], at: datetime, written: Layout
) -> Iterator[str]:
    yield "\t".join(name for _, name in written.columns) + written.newline
    meanings = [meaning for meaning, _ in written.columns]
    for item in items:
        for offer in item.visible(marketplaces, at):
            cells = _cells(item, offer, at, written.date)
            yield "\t".join([cells.get(meaning, "") for meaning in meanings]) + written.newline


def _cells(item: Item, offer: Offer, at: datetime, date: str) -> dict[str, str]:
    """By meaning; quantities of what Amazon ships are blank."""
    rows = item.shown_rows(at)
    kind, number = _product_id(item)
    own = not item.is_fba
    return {
        "item-name": item.title,
        "listing-id": f"{zlib.crc32(item.sku.encode()):010d}",
        "seller-sku": item.sku,
        "price": "" if offer.price is None else str(offer.price),
        "quantity": str(units(rows)) if own else "",
        "open-date": offer.created.strftime(date),
        "item-is-marketplace": "y",
        "product-id-type": kind,
        "item-condition": _CONDITIONS.get(item.condition, "11"),
        "asin1": item.asin,
        "asin": item.asin,
        "product-id": number,
        "pending-quantity": "0" if own else "",
        "fulfillment-channel": MERCHANT if own else fba_code(MARKETS[offer.marketplace]),
        "merchant-shipping-group": "Migrated Template",
        "status": status(item, offer, rows, at),
    }


def status(item: Item, offer: Offer, rows: Sequence[Row], at: datetime) -> str:
    """`Active`, `Inactive` or `Incomplete`."""
    if not offer.is_settled(at) or offer.fate in _INCOMPLETE:
        return "Incomplete"
    stocked = item.fba_units if item.is_fba else units(rows)
    return "Active" if stocked and offer.fate is not Fate.CLOSED else "Inactive"


def _product_id(item: Item) -> tuple[str, str]:
    """Amazon's kind of identifier (1 ASIN, 3 UPC, 4 EAN), and the identifier."""
    if not item.barcode:
        return "1", item.asin
    return ("3" if len(item.barcode) == 12 else "4"), item.barcode
