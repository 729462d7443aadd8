"""The listings' table and its filters."""

from collections.abc import Mapping as Map

from app.domain.listing import Channel, Listing
from app.ports.listings import ListingRow, Show
from app.ui.presenters.office_listing_sheet import channel_words, publication_mark, publication_words
from app.ui.presenters.office_reasoning import held_words
from app.ui.presenters.office_view import Cell
from app.ui.presenters.view import Say, Shape, Text, Tone, say

COLUMNS = ("sku", "title", "store", "fulfillment", "quantity", "publication", "mapping")
SHOWS = tuple(Show)


def headings() -> tuple[Say, ...]:
    return tuple(say(f"listing.column.{name}") for name in COLUMNS)


def cells(row: ListingRow, stores: Map[str, str]) -> tuple[Cell, ...]:
    """By column. A listing in several stores carries a diamond at its SKU, and says so at its store."""
    listing = row.listing
    tone, shape = publication_mark(listing.publication)
    mark = (Tone.ASK, Shape.DIAMOND) if row.is_conflicting else (Tone.PLAIN, Shape.NONE)
    return (
        Cell(listing.sku, listing.asin, *mark, is_strong=True),
        Cell(listing.title or "–"),
        Cell(
            stores.get(listing.store_id, listing.store_id),
            say("listing.shared") if row.is_conflicting else "",
        ),
        Cell(channel_words(listing)),
        _quantity(row),
        Cell(publication_words(listing.publication), _trouble(listing), tone, shape),
        _mapping(listing),
    )


def _quantity(row: ListingRow) -> Cell:
    """Sent / at Amazon; below it why nothing is sent."""
    if row.listing.channel is Channel.FBA:
        return Cell("–", held_words("fba"))
    sent = "–" if row.sent_quantity is None else str(row.sent_quantity)
    there = at_amazon(row.listing)
    held: Text = held_words(row.held) if row.held else ""
    text = say("quantity.both", sent=sent, there="–" if there is None else there)
    return Cell(text, held, Tone.ASK if row.held else Tone.PLAIN)


def at_amazon(listing: Listing) -> int | None:
    """Units that Amazon last read back, over all rows that are the merchant's."""
    found = [row.quantity for row in listing.availability if not row.code.startswith("AMAZON")]
    known = [quantity for quantity in found if quantity is not None]
    return sum(known) if known else None


def _trouble(listing: Listing) -> str:
    return listing.issues[0].message if listing.issues else ""


def _mapping(listing: Listing) -> Cell:
    mapping = listing.mapping
    if mapping is None:
        return Cell(say("mapping.none.short"), "", Tone.ASK, Shape.DIAMOND)
    key = "mapping.group.short" if mapping.is_group else "mapping.product.short"
    return Cell(
        mapping.sku if mapping.units == 1 else say("mapping.times", units=mapping.units, sku=mapping.sku),
        say(key),
    )


def empty(show: Show, *, has_stores: bool, has_text: bool) -> tuple[Say, Say]:
    """What an empty table says, and what to do first."""
    if has_text:
        return say("listing.empty.text"), say("listing.empty.text.do")
    if show is not Show.ALL:
        return say(f"listing.empty.{show.value}"), say(f"listing.empty.{show.value}.do")
    key = "listing.empty.all" if has_stores else "listing.empty.no_store"
    return say(key), say(f"{key}.do")
