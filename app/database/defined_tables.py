"""Every table, as SQLAlchemy Core sees it. Times are UTC microseconds since 1970; sealed columns hold
ciphertext only, under the key of the row's order.
"""

from typing import Any

import sqlalchemy as sa
from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, LargeBinary, Table, Text

from app.database.filters import FLAGS

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Time = sa.BigInteger
Id = sa.BigInteger().with_variant(Integer, "sqlite")


def partial(name: str, *columns: Column[Any], where: str, unique: bool = False) -> Index:
    """``postgresql_where`` is in the migrations alone: said here, it would import that dialect (0.1 s)."""
    return Index(name, *columns, unique=unique, sqlite_where=sa.text(where))


def _order_pk(*, primary_key: bool = False) -> Column[int]:
    return Column("order_pk", Id, ForeignKey("orders.id"), primary_key=primary_key, nullable=False)


stores = Table(
    "stores",
    metadata,
    Column("store_id", Text, primary_key=True),
    Column("marketplace_id", Text, nullable=False),
    Column("region", Text, nullable=False, server_default=""),
    Column("seller_id", Text, nullable=False, server_default=""),
    Column("name", Text, nullable=False, server_default=""),
    Column("state", Text, nullable=False, server_default="draft"),
    Column(
        "warehouse", Text, nullable=False, server_default=""
    ),  # first of its rule: what it ships leaves it
    Column(
        "settings", Text, nullable=False, server_default="{}"
    ),  # the whole store; {}: orders name it, no more
    Column("ships_at_manifest", Boolean, nullable=False, server_default="0"),
)

cursors = Table(
    "cursors",
    metadata,
    Column("store_id", Text, ForeignKey("stores.store_id"), primary_key=True),
    Column("updated_before", Time, nullable=False),
)

orders = Table(
    "orders",
    metadata,
    Column("id", Id, primary_key=True),
    Column("order_id", Text, nullable=False, unique=True),
    Column("store_id", Text, ForeignKey("stores.store_id"), nullable=False),
    Column("marketplace_id", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("amazon_status", Text, nullable=False),
    Column("review_reason", Text, nullable=False),
    Column("purchased_at", Time, nullable=False),
    Column("updated_at", Time, nullable=False),
    Column("ship_from", Time),
    Column("ship_by", Time),
    Column("deliver_from", Time),
    Column("deliver_by", Time),
    Column("label_from", Time),
    Column("label_until", Time),
    Column("address_type", Text, nullable=False),
    Column("programs", Text, nullable=False),
    Column("service_level", Text, nullable=False, server_default=""),
    Column("total_amount", Text),
    Column("total_currency", Text),
    Column("units", Integer, nullable=False),
    Column("cancel_requested", Boolean, nullable=False),
    Column("queue_rank", Time),  # ship-by, or LAST; null once the order is shipped or cancelled
    Column("ended_at", Time),  # when it was shipped or cancelled, or labelled and waits for its manifest
    Column("claim", Text),  # the bench that has it
    Column("reopened", Boolean, nullable=False, server_default="0"),  # voided: Amazon still calls it shipped
    Column("purged_at", Time),
    Column("recipient", LargeBinary),  # sealed
    Column("buyer", LargeBinary),  # sealed
    Column("location", Text, nullable=False, server_default=""),  # MLI
    Column("warehouse", Text, nullable=False, server_default=""),  # that the location stands for
    Column("is_prime", Boolean, nullable=False, server_default="0"),
    Column("is_business", Boolean, nullable=False, server_default="0"),
    Column("needs_codes", Boolean, nullable=False, server_default="0"),
    Column("purging_at", Time),  # its purge has begun: nothing private may come back
)
partial("ix_orders_queue", orders.c.queue_rank, orders.c.units, where="queue_rank IS NOT NULL")
partial(
    "ix_orders_ended",
    orders.c.ended_at,
    orders.c.status,
    where="ended_at IS NOT NULL AND purged_at IS NULL",
)
partial("ix_orders_purging", orders.c.purging_at, where="purging_at IS NOT NULL AND purged_at IS NULL")
partial("ix_orders_location", orders.c.location, where="location <> '' AND queue_rank IS NOT NULL")
partial(
    "ix_orders_due",  # the office's list by ship-by, any filter of it read from the index alone
    orders.c.status,
    orders.c.store_id,
    orders.c.queue_rank,
    *[orders.c[flag] for flag in FLAGS],
    orders.c.purchased_at,
    where="queue_rank IS NOT NULL",
)
_LISTED = (orders.c.status, orders.c.store_id, orders.c.purchased_at)
Index("ix_orders_listed", *_LISTED)  # the same list, newest first
for _flag in FLAGS:
    partial(f"ix_orders_{_flag}", orders.c[_flag], *_LISTED, where=f"{_flag} = 1")

order_lines = Table(
    "order_lines",
    metadata,
    _order_pk(primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("order_item_id", Text, nullable=False),
    Column("sku", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("asin", Text),
    Column("ordered", Integer, nullable=False),
    Column("sent", Integer, nullable=False, server_default="0"),  # in labelled packages of a part (PACK-9)
    Column("price_amount", Text),
    Column("price_currency", Text),
    Column("programs", Text, nullable=False),
    Column("requires_serial", Boolean, nullable=False),
    Column("cancel_requested", Boolean, nullable=False),
    Column("demands", Text, nullable=False, server_default=""),  # of its delivery (SHIP-14)
    Column("ioss", Text, nullable=False, server_default=""),
    Column("order_units", Integer, nullable=False),
    Column("open_rank", Time),  # as orders.queue_rank, while a bench may open the order; else null
    Column("item", Text, nullable=False, server_default=""),  # our product or group; empty: mapped to nothing
    Column("item_units", Integer, nullable=False, server_default="1"),  # of it in one of the listing
    Column("warehouse", Text, nullable=False, server_default=""),  # as orders.warehouse
    Column("taken", Integer),  # units of the item that the order keeps from being sold again; else null
    Index("ix_order_lines_sku", "sku", "taken", "order_pk"),
    sqlite_with_rowid=False,
)
partial(
    "ix_order_lines_taken",
    order_lines.c.item,
    order_lines.c.warehouse,
    order_lines.c.taken,
    where="taken IS NOT NULL",
)
partial(
    "ix_order_lines_best",
    order_lines.c.item,
    order_lines.c.open_rank,
    order_lines.c.order_units,
    order_lines.c.order_pk,
    where="open_rank IS NOT NULL",
)

held_updates = Table(
    "held_updates",  # what Amazon changed of an order while a bench has it; stored when the bench lets go
    metadata,
    _order_pk(primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
)

order_counts = Table(
    "order_counts",  # orders by store and status, and how many of them have each flag: kept with every move
    metadata,
    Column("store_id", Text, primary_key=True),
    Column("status", Text, primary_key=True),
    Column("n", Integer, nullable=False),
    *[Column(flag, Integer, nullable=False) for flag in FLAGS],
)

products = Table(
    "products",
    metadata,
    Column("sku", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("asin", Text),
    Column("fnsku", Text),
    Column("price_amount", Text),
    Column("price_currency", Text),
    Column("weight_grams", Integer),
    Column("picture", Text),
    Column("always_asks_code", Boolean, nullable=False),
    Column("serial_is_code_form", Boolean, nullable=False),
    Column("has_numeric_serials", Boolean, nullable=False),
    Column("is_serial_tracked", Boolean, nullable=False),
    Column("has_no_barcode", Boolean, nullable=False),
    Column("quantity_may_be_typed", Boolean, nullable=False),
    Column("length_mm", Integer),
    Column("width_mm", Integer),
    Column("height_mm", Integer),
    Column("hazmat", Text),  # JSON
    Column("hs_code", Text, nullable=False, server_default=""),
    Column("origin", Text, nullable=False, server_default=""),
)

barcodes = Table(
    "barcodes",  # everything that names a product when scanned: FNSKU, ASIN and SKU too
    metadata,
    Column("key", Text, primary_key=True),  # normalised: GTINs in 14 digits, else upper case
    Column("sku", Text, ForeignKey("products.sku"), nullable=False, index=True),
    Column("value", Text, nullable=False),  # as printed
    Column("kind", Text, nullable=False),
    Column("units", Integer, nullable=False),
    Column("position", Integer, nullable=False),
)

groups = Table(
    "groups",
    metadata,
    Column("sku", Text, primary_key=True),
    Column("name", Text, nullable=False),
)

group_children = Table(
    "group_children",
    metadata,
    Column("group_sku", Text, ForeignKey("groups.sku"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("sku", Text, ForeignKey("products.sku"), nullable=False, index=True),
    Column("quantity", Integer, nullable=False),
)

boxes = Table(
    "boxes",
    metadata,
    Column("code", Text, primary_key=True),
    Column("barcode", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("length_mm", Integer, nullable=False),
    Column("width_mm", Integer, nullable=False),
    Column("height_mm", Integer, nullable=False),
    Column("weight_grams", Integer, nullable=False),
    Column("most_grams", Integer),
)

totes = Table(
    "totes",
    metadata,
    Column("tote", Text, primary_key=True),
    Column("order_pk", Id, ForeignKey("orders.id"), nullable=False, index=True),
)

pack_events = Table(
    "pack_events",
    metadata,
    Column("id", Id, primary_key=True),
    Column("bench_id", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("order_id", Text, nullable=False),  # empty while no order is open
    Column("at", Time, nullable=False),
    Column("by", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("payload", LargeBinary, nullable=False),  # sealed: it may hold codes
    sa.UniqueConstraint("bench_id", "seq"),
)
partial("ix_pack_events_order", pack_events.c.order_id, pack_events.c.id, where="order_id <> ''")
partial(
    "ix_pack_events_opened",
    pack_events.c.bench_id,
    pack_events.c.seq,
    where="kind = 'order_opened'",
)
partial(
    "ix_pack_events_person",
    pack_events.c.bench_id,
    pack_events.c.seq,
    where="kind IN ('signed_in', 'locked')",
)

units = Table(
    "units",
    metadata,
    _order_pk(primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("need", Integer, nullable=False),
    Column("package", Integer, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Time),
    Column("how", Text, nullable=False),
    Column("is_code_skipped", Boolean, nullable=False),
    Column("removed", Text),  # why it came out; the row stays, for its number is never given again
    Column("secret", LargeBinary),  # sealed: code, its form, serial
    sqlite_with_rowid=False,
)

packages = Table(
    "packages",
    metadata,
    _order_pk(primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("box", Text, nullable=False, server_default=""),
    Column("weight_grams", Integer, nullable=False, server_default="0"),
    Column("tracking", Text, index=True),
    Column("carrier", Text, nullable=False, server_default=""),
    Column("service", Text, nullable=False, server_default=""),
    Column("purchase_id", Text),
    Column("is_amazon", Boolean, nullable=False, server_default="0"),  # who sold its label
    Column("labelled_at", Time),
    Column("left_at", Time),  # when its label was paid, or one from elsewhere was on it for good
    Column("manifest_id", Text),  # of the list that went with its carrier (SHIP-12)
    sqlite_with_rowid=False,
)
partial(
    "ix_packages_unlisted",
    packages.c.labelled_at,
    where="labelled_at IS NOT NULL AND manifest_id IS NULL",
)
partial("ix_packages_manifest", packages.c.manifest_id, where="manifest_id IS NOT NULL")

codes = Table(
    "codes",  # Transparency codes and serials by keyed hash: the hash outlives the purge
    metadata,
    Column("id", Id, primary_key=True),
    Column("fingerprint", LargeBinary, nullable=False, index=True),
    Column("kind", Text, nullable=False),  # code | serial
    _order_pk(),
    Column("order_item_id", Text, nullable=False),
    Column("unit", Integer, nullable=False),
    Column("state", Text, nullable=False),  # taken | reused | freed | retired
    Column("allowed_by", Text),
    Column("at", Time, nullable=False),
    Column("sealed", LargeBinary),
    Index("ix_codes_unit", "order_pk", "unit"),
)
partial("ux_codes_taken", codes.c.fingerprint, codes.c.kind, where="state = 'taken'", unique=True)
partial(
    "ux_codes_order",
    codes.c.fingerprint,
    codes.c.kind,
    codes.c.order_pk,
    where="state IN ('taken', 'reused')",
    unique=True,
)

outbox = Table(
    "outbox",
    metadata,
    Column("message_id", Text, primary_key=True),
    Column("order_id", Text, nullable=False, index=True),
    Column("state", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("due_at", Time, nullable=False),
    Column("made_at", Time, nullable=False),
    Column("ended_at", Time),
    Column("words", LargeBinary),  # sealed: Amazon's own may name a code
    Column("sealed", LargeBinary, nullable=False),
)
partial("ix_outbox_due", outbox.c.due_at, where="state IN ('due', 'sending')")

label_purchases = Table(
    "label_purchases",
    metadata,
    Column("id", Id, primary_key=True),  # the order in which they were made
    Column("purchase_id", Text, nullable=False, unique=True),
    Column("order_id", Text, nullable=False, index=True),
    Column("package", Integer, nullable=False),
    Column("bench_id", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("made_at", Time, nullable=False),
    Column("ended_at", Time),
    Column("sealed", LargeBinary, nullable=False),  # the whole purchase
    Column("refund", Text, nullable=False, server_default=""),  # of a voided one, as its seller says
)
partial(
    "ix_label_purchases_open",
    label_purchases.c.bench_id,
    label_purchases.c.made_at,
    where="state IN ('intent', 'unknown')",
)
Index("ix_label_purchases_state", label_purchases.c.state, label_purchases.c.made_at)
partial(
    "ux_label_purchases_live",  # one paid or perhaps paid label for a package: never two
    label_purchases.c.order_id,
    label_purchases.c.package,
    where="state IN ('intent', 'unknown', 'bought')",
    unique=True,
)

labels = Table(
    "labels",
    metadata,
    Column("purchase_id", Text, ForeignKey("label_purchases.purchase_id"), primary_key=True),
    Column("format", Text, nullable=False),
    Column("dpi", Integer, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)

print_jobs = Table(
    "print_jobs",
    metadata,
    Column("id", Id, primary_key=True),  # the order in which they were made
    Column("job_id", Text, nullable=False, unique=True),
    Column("order_id", Text, nullable=False, index=True),
    Column("purchase_id", Text, nullable=False),  # of a label, else empty
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("printer", Text, nullable=False),
    Column("is_reprint", Boolean, nullable=False),
    Column("made_at", Time, nullable=False),
    Column("ended_at", Time),
    Column("words", Text, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)

users = Table(
    "users",
    metadata,
    Column("user_id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("roles", Text, nullable=False),
    Column("badge", LargeBinary, nullable=False, unique=True),  # keyed fingerprint
    Column("pin_hash", Text, nullable=False),
    Column("failures", Integer, nullable=False, server_default="0"),
    Column("locked_until", Time),
)

audit = Table(
    "audit",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", Time, nullable=False),
    Column("who", Text, nullable=False),
    Column("bench_id", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("order_id", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("previous", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
)
partial("ix_audit_order", audit.c.order_id, where="order_id <> ''")
