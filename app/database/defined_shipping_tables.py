"""The tables of shipping, as ``defined_tables``. What repeats an address is sealed under its order's key."""

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, Table, Text

from app.database.defined_tables import Id, Time, metadata, partial

shipping_policies = Table(
    "shipping_policies",
    metadata,
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("policy_id", Text, nullable=False, unique=True),
    Column("policy", Text, nullable=False),  # JSON
)

carrier_accounts = Table(
    "carrier_accounts",  # their secrets lie in the vault's place for credentials
    metadata,
    Column("name", Text, primary_key=True),
    Column("account", Text, nullable=False),  # JSON, without a secret
    Column("tried_at", Time),
    Column("words", Text, nullable=False),  # what came of it; empty: it answered
)

pickups = Table(
    "pickups",
    metadata,
    Column("warehouse", Text, primary_key=True),
    Column("carrier", Text, primary_key=True),
    Column("pickup", Text, nullable=False),  # JSON
)

shipping_choices = Table(
    "shipping_choices",  # what was decided of an order's parcel, with all that spoke for and against it
    metadata,
    Column("id", Id, primary_key=True),
    Column("order_id", Text, nullable=False),
    Column("purchase_id", Text, nullable=False),
    Column("at", Time, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Index("ix_shipping_choices_order", "order_id", "id"),
)

bulk_runs = Table(
    "bulk_runs",
    metadata,
    Column("id", Id, primary_key=True),
    Column("run_id", Text, nullable=False, unique=True),
    Column("state", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("made_at", Time, nullable=False),
    Column("ended_at", Time),
)
partial("ix_bulk_runs_open", bulk_runs.c.state, where="state IN ('running', 'cancelling')")

bulk_items = Table(
    "bulk_items",
    metadata,
    Column("run_id", Text, primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("order_id", Text, nullable=False),
    Column("box", Text, nullable=False),
    Column("weight_grams", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("why", Text, nullable=False),  # message keys
    Column("words", LargeBinary),  # sealed: a carrier's own
    Column("cost_amount", Text),
    Column("cost_currency", Text),
    Column("is_printed", Boolean, nullable=False, server_default="0"),
    Index("ix_bulk_items_order", "order_id"),
)

manifests = Table(
    "manifests",
    metadata,
    Column("id", Id, primary_key=True),
    Column("manifest_id", Text, nullable=False, unique=True),
    Column("carrier", Text, nullable=False),
    Column("warehouse", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("closed_at", Time, nullable=False),
    Column("parcels", Integer, nullable=False),
)

weight_lessons = Table(
    "weight_lessons",  # of a product (no box) or of an empty box (no SKU), newest last
    metadata,
    Column("id", Id, primary_key=True),
    Column("sku", Text, nullable=False),
    Column("box", Text, nullable=False),
    Column("grams", Integer, nullable=False),
    Index("ix_weight_lessons_thing", "sku", "box", "id"),
)
