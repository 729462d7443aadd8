"""The tables of stores, listings, stock and jobs. No customer is named in any of them.

A listing is found by the beginning of its SKU, its ASIN or a word of its title through FTS5. A plain table of
words would write a page for nearly every word (gigabytes of log for 100,000 listings); FTS5 merges its
writes, and answers "b" over 100,000 rows in 20 ms. PostgreSQL has a GIN index over to_tsvector for the same:
only ``listing_words`` and the MATCH in ``listing_pages`` would differ.
"""

from sqlalchemy import DDL, Boolean, Column, Index, Integer, Table, Text, event

from app.database.defined_tables import Id, Time, metadata, partial
from app.database.filters import LISTED, WORDS

listings = Table(
    "listings",
    metadata,
    Column("id", Id, primary_key=True),
    Column("store_id", Text, nullable=False),
    Column("sku", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("asin", Text, nullable=False),
    Column("product_type", Text, nullable=False),
    Column("barcode", Text, nullable=False),
    Column("barcode_key", Text, nullable=False),  # as barcodes.key; empty where there is none
    Column("condition", Text, nullable=False),
    Column("price_amount", Text),
    Column("price_currency", Text),
    Column("channel", Text, nullable=False),
    Column("publication", Text, nullable=False),
    Column("availability", Text, nullable=False),  # JSON, as issues and rule
    Column("issues", Text, nullable=False),
    Column("has_error", Boolean, nullable=False),
    Column("item", Text),  # the mapping: our product or group; null while unmapped
    Column("item_units", Integer, nullable=False),
    Column("is_group", Boolean, nullable=False),
    Column("rule", Text),
    Column("moving_to", Text),
    Column("submitted_at", Time),
    Column("read_at", Time),
    Column("generation", Integer),  # of the last full import that named it
    Column("is_shared", Boolean, nullable=False),  # another store of its account lists the SKU too
    Column("is_conflicting", Boolean, nullable=False),  # and nobody has decided about it yet
    Index("ux_listings_key", "store_id", "sku", unique=True),
)
_KEY = (listings.c.store_id, listings.c.sku)
for _name, _where in LISTED.items():
    partial(f"ix_listings_{_name}", *_KEY, listings.c[_where.split()[0]], where=_where)
partial("ix_listings_sendable", *_KEY, where="channel = 'merchant' AND item IS NOT NULL")
partial(
    "ix_listings_watched",
    listings.c.store_id,
    listings.c.read_at,
    where="publication = 'pending' OR moving_to IS NOT NULL",
)
partial("ix_listings_rule", *_KEY, where="rule IS NOT NULL")
partial("ix_listings_shared", listings.c.sku, where="is_shared = 1")
partial("ix_listings_item", listings.c.item, *_KEY, where="item IS NOT NULL")

CREATE_WORDS = f"CREATE VIRTUAL TABLE {WORDS} USING fts5(words, columnsize=0, prefix='1 2')"
event.listen(metadata, "after_create", DDL(CREATE_WORDS))  # type: ignore[no-untyped-call]  # untyped there

listing_sent = Table(
    "listing_sent",  # what was last sent for each row of a listing's availability, and why nothing was
    metadata,
    Column("store_id", Text, primary_key=True),
    Column("sku", Text, primary_key=True),
    Column("code", Text, primary_key=True),
    Column("quantity", Integer),
    Column("lead_time_days", Integer),
    Column("at", Time, nullable=False),
    Column("held", Text, nullable=False),
    Column("feed_id", Text, nullable=False),
    Column("read", Text),  # JSON: what Amazon stored
    sqlite_with_rowid=False,
)
partial("ix_listing_sent_feed", listing_sent.c.feed_id, where="feed_id <> ''")

shared_skus = Table(
    "shared_skus",  # what the manager decided; which SKUs are shared the listings tell
    metadata,
    Column("seller_id", Text, primary_key=True),
    Column("region", Text, primary_key=True),
    Column("sku", Text, primary_key=True),
    Column("sharing", Text, nullable=False),
    Column("sender", Text, nullable=False),
    Column("proposal", Text, nullable=False),
    Column("decided_by", Text, nullable=False),
    Column("decided_at", Time),
    Column("words", Text, nullable=False),
)

locations = Table(
    "locations",
    metadata,
    Column("store_id", Text, primary_key=True),
    Column("supply_source_id", Text, primary_key=True),
    Column("code", Text, nullable=False),
    Column("alias", Text, nullable=False),
    Column("is_active", Boolean, nullable=False),
    Column("warehouse", Text, nullable=False),
)

warehouses = Table(
    "warehouses",
    metadata,
    Column("code", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("address", Text, nullable=False),  # JSON; our own
)

stock_levels = Table(
    "stock_levels",
    metadata,
    Column("sku", Text, primary_key=True),
    Column("warehouse", Text, primary_key=True),
    Column("on_hand", Integer, nullable=False),
    sqlite_with_rowid=False,
)
partial("ix_stock_levels_negative", stock_levels.c.sku, where="on_hand < 0")
partial("ix_stock_levels_present", stock_levels.c.sku, where="on_hand <> 0")

stock_movements = Table(
    "stock_movements",  # append-only
    metadata,
    Column("id", Id, primary_key=True),
    Column("sku", Text, nullable=False),
    Column("warehouse", Text, nullable=False),
    Column("units", Integer, nullable=False),
    Column("why", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", Time, nullable=False),
    Column("note", Text, nullable=False),
    Column("order_pk", Id),  # of the order whose parcel took the units: a void puts them back
    Index("ix_stock_movements_sku", "sku", "id"),
)
partial("ix_stock_movements_order", stock_movements.c.order_pk, where="order_pk IS NOT NULL")

level_changes = Table(
    "level_changes",  # the version at which the stock or the taken units of a product or group last changed
    metadata,
    Column("sku", Text, primary_key=True),
    Column("version", Id, nullable=False, index=True),
    sqlite_with_rowid=False,
)

job_runs = Table(
    "job_runs",
    metadata,
    Column("job", Text, primary_key=True),
    Column("scope", Text, primary_key=True),
    Column("state", Text, nullable=False),
    Column("doing", Text, nullable=False),
    Column("waits_for", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("done", Integer, nullable=False),
    Column("total", Integer, nullable=False),
    Column("started_at", Time),
    Column("succeeded_at", Time),
    Column("next_at", Time),
    Column("failures", Integer, nullable=False),
    Column("cursor", Text, nullable=False),
)
