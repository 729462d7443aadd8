"""Stores as wholes, listings, stock, jobs; orders know their item and warehouse and are listed by filters."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_FLAGS = ("is_prime", "is_business", "needs_codes", "cancel_requested")
_WITHOUT_ROWID = ("listing_sent", "stock_levels", "level_changes")
_LISTED = ["status", "store_id", "purchased_at"]
_UNFINISHED = "'pending', 'open', 'review', 'on_hold', 'packing', 'packed', 'partly_shipped'"
_CREATE_WORDS = "CREATE VIRTUAL TABLE listing_words USING fts5(words, columnsize=0, prefix='1 2')"


def upgrade() -> None:
    _change_tables()
    for name, *columns in _new_tables():
        op.create_table(name, *columns, sqlite_with_rowid=name not in _WITHOUT_ROWID)
    op.execute(_CREATE_WORDS)
    for statement in _FILL:
        op.execute(statement)
    for index, table, names, where in _INDEXES:
        _create_index(index, table, names, where)


def downgrade() -> None:
    for index, table, _, _ in reversed(_INDEXES):
        op.drop_index(index, table)
    op.execute("DROP TABLE listing_words")
    for name, *_ in reversed(_new_tables()):
        op.drop_table(name)
    for table, column in reversed(_new_columns()):
        op.drop_column(table, column.name)
    op.add_column("stores", sa.Column("ship_from", sa.Text(), server_default="{}", nullable=False))
    op.execute("UPDATE stores SET settings = '{}'")
    _replace_counts(("status",), "n")
    op.execute("INSERT INTO order_counts SELECT status, count(*) FROM orders GROUP BY status")
    _create_index("ix_orders_shipped", "orders", ["ended_at"], "status = 'shipped'")
    _create_index("ix_orders_review", "orders", ["review_reason"], "status = 'review'")
    _create_index(
        "ix_order_lines_best",
        "order_lines",
        ["sku", "open_rank", "order_units", "order_pk"],
        "open_rank IS NOT NULL",
    )


def _change_tables() -> None:
    op.drop_index("ix_orders_shipped", "orders")
    op.drop_index("ix_orders_review", "orders")
    op.drop_index("ix_order_lines_best", "order_lines")
    op.drop_column("stores", "ship_from")
    for table, column in _new_columns():
        op.add_column(table, column)
    _replace_counts(("store_id", "status"), "n", *_FLAGS)


def _replace_counts(keys: tuple[str, ...], *numbers: str) -> None:
    op.drop_table("order_counts")
    columns: list[sa.Column[Any]] = [*map(_text, keys), *map(_number, numbers)]
    op.create_table("order_counts", *columns, _key("order_counts", *keys))


def _create_index(name: str, table: str, columns: list[str], where: str) -> None:
    """A flag is a number to SQLite, where a partial index must say so, and none to PostgreSQL."""
    plain = sa.text(where.removesuffix(" = 1")) if where else None
    here = sa.text(where) if where else None
    is_unique = name.startswith("ux_")
    op.create_index(name, table, columns, unique=is_unique, sqlite_where=here, postgresql_where=plain)


def _text(name: str, default: str | None = None, *, may_lack: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default=default, nullable=may_lack)


def _number(name: str, default: str | None = None, *, may_lack: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), server_default=default, nullable=may_lack)


def _flag(name: str, default: str | None = None) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), server_default=default, nullable=False)


def _time(name: str, *, may_lack: bool = True) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=may_lack)


def _key(table: str, *names: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*names, name=f"pk_{table}")


def _new_columns() -> tuple[tuple[str, sa.Column[Any]], ...]:
    return (
        ("stores", _text("state", "draft")),
        ("stores", _text("warehouse", "")),
        ("orders", _text("location", "")),
        ("orders", _text("warehouse", "")),
        ("orders", _flag("is_prime", "0")),
        ("orders", _flag("is_business", "0")),
        ("orders", _flag("needs_codes", "0")),
        ("orders", _time("purging_at")),
        ("order_lines", _text("item", "")),
        ("order_lines", _number("item_units", "1")),
        ("order_lines", _text("warehouse", "")),
        ("order_lines", _number("taken", may_lack=True)),
        ("products", _number("length_mm", may_lack=True)),
        ("products", _number("width_mm", may_lack=True)),
        ("products", _number("height_mm", may_lack=True)),
    )


def _new_tables() -> tuple[tuple[Any, ...], ...]:
    return (
        (
            "listings",
            sa.Column("id", _ID, nullable=False),
            *[_text(name) for name in ("store_id", "sku", "title", "asin", "product_type")],
            *[_text(name) for name in ("barcode", "barcode_key", "condition")],
            *[_text(name, may_lack=True) for name in ("price_amount", "price_currency")],
            *[_text(name) for name in ("channel", "publication", "availability", "issues")],
            _flag("has_error"),
            _text("item", may_lack=True),
            _number("item_units"),
            _flag("is_group"),
            *[_text(name, may_lack=True) for name in ("rule", "moving_to")],
            *[_time(name) for name in ("submitted_at", "read_at")],
            _number("generation", may_lack=True),
            *[_flag(name) for name in ("is_shared", "is_conflicting")],
            _key("listings", "id"),
        ),
        (
            "listing_sent",
            *[_text(name) for name in ("store_id", "sku", "code")],
            *[_number(name, may_lack=True) for name in ("quantity", "lead_time_days")],
            _time("at", may_lack=False),
            *[_text(name) for name in ("held", "feed_id")],
            _text("read", may_lack=True),
            _key("listing_sent", "store_id", "sku", "code"),
        ),
        (
            "shared_skus",
            *[
                _text(name)
                for name in ("seller_id", "region", "sku", "sharing", "sender", "proposal", "decided_by")
            ],
            _time("decided_at"),
            _text("words"),
            _key("shared_skus", "seller_id", "region", "sku"),
        ),
        (
            "locations",
            *[_text(name) for name in ("store_id", "supply_source_id", "code", "alias")],
            _flag("is_active"),
            _text("warehouse"),
            _key("locations", "store_id", "supply_source_id"),
        ),
        (
            "warehouses",
            *[_text(name) for name in ("code", "name", "zone", "address")],
            _key("warehouses", "code"),
        ),
        (
            "stock_levels",
            *[_text(name) for name in ("sku", "warehouse")],
            _number("on_hand"),
            _key("stock_levels", "sku", "warehouse"),
        ),
        (
            "stock_movements",
            sa.Column("id", _ID, nullable=False),
            *[_text(name) for name in ("sku", "warehouse")],
            _number("units"),
            *[_text(name) for name in ("why", "who")],
            _time("at", may_lack=False),
            _text("note"),
            sa.Column("order_pk", _ID, nullable=True),
            _key("stock_movements", "id"),
        ),
        (
            "level_changes",
            _text("sku"),
            sa.Column("version", _ID, nullable=False),
            _key("level_changes", "sku"),
        ),
        (
            "job_runs",
            *[_text(name) for name in ("job", "scope", "state", "doing", "waits_for", "words")],
            *[_number(name) for name in ("done", "total")],
            *[_time(name) for name in ("started_at", "succeeded_at", "next_at")],
            _number("failures"),
            _text("cursor"),
            _key("job_runs", "job", "scope"),
        ),
    )


_ITEM_OF = """
    UPDATE order_lines SET item = sku
    WHERE EXISTS (SELECT 1 FROM products WHERE products.sku = order_lines.sku)
    OR EXISTS (SELECT 1 FROM groups WHERE groups.sku = order_lines.sku)
"""
_TAKEN = f"""
    UPDATE order_lines SET taken = quantity WHERE quantity > 0 AND order_pk IN
    (SELECT id FROM orders WHERE status IN ({_UNFINISHED}))
"""  # noqa: S608  # constants
_FLAGGED = """
    UPDATE orders SET is_prime = (',' || programs || ',') LIKE '%,PRIME,%',
    is_business = (',' || programs || ',') LIKE '%,AMAZON_BUSINESS,%',
    needs_codes = EXISTS (SELECT 1 FROM order_lines WHERE order_pk = orders.id
    AND (',' || order_lines.programs || ',') LIKE '%,TRANSPARENCY,%')
"""
_COUNTED = """
    INSERT INTO order_counts SELECT store_id, status, count(*),
    sum(CASE WHEN is_prime THEN 1 ELSE 0 END), sum(CASE WHEN is_business THEN 1 ELSE 0 END),
    sum(CASE WHEN needs_codes THEN 1 ELSE 0 END), sum(CASE WHEN cancel_requested THEN 1 ELSE 0 END)
    FROM orders GROUP BY store_id, status
"""
_FILL = (_ITEM_OF, _TAKEN, _FLAGGED, _COUNTED)
_KEY_COLUMNS = ["store_id", "sku"]
_INDEXES: tuple[tuple[str, str, list[str], str], ...] = (
    ("ix_orders_ended", "orders", ["ended_at", "status"], "ended_at IS NOT NULL AND purged_at IS NULL"),
    ("ix_orders_purging", "orders", ["purging_at"], "purging_at IS NOT NULL AND purged_at IS NULL"),
    ("ix_orders_location", "orders", ["location"], "location <> '' AND queue_rank IS NOT NULL"),
    (
        "ix_orders_due",
        "orders",
        ["status", "store_id", "queue_rank", *_FLAGS, "purchased_at"],
        "queue_rank IS NOT NULL",
    ),
    ("ix_orders_listed", "orders", _LISTED, ""),
    *[(f"ix_orders_{flag}", "orders", [flag, *_LISTED], f"{flag} = 1") for flag in _FLAGS],
    ("ix_order_lines_sku", "order_lines", ["sku", "taken", "order_pk"], ""),
    ("ix_order_lines_taken", "order_lines", ["item", "warehouse", "taken"], "taken IS NOT NULL"),
    (
        "ix_order_lines_best",
        "order_lines",
        ["item", "open_rank", "order_units", "order_pk"],
        "open_rank IS NOT NULL",
    ),
    ("ux_listings_key", "listings", _KEY_COLUMNS, ""),
    ("ix_listings_merchant", "listings", [*_KEY_COLUMNS, "channel"], "channel = 'merchant'"),
    ("ix_listings_fba", "listings", [*_KEY_COLUMNS, "channel"], "channel = 'fba'"),
    ("ix_listings_pending", "listings", [*_KEY_COLUMNS, "publication"], "publication = 'pending'"),
    ("ix_listings_unmapped", "listings", [*_KEY_COLUMNS, "item"], "item IS NULL"),
    ("ix_listings_conflict", "listings", [*_KEY_COLUMNS, "is_conflicting"], "is_conflicting = 1"),
    ("ix_listings_error", "listings", [*_KEY_COLUMNS, "has_error"], "has_error = 1"),
    ("ix_listings_sendable", "listings", _KEY_COLUMNS, "channel = 'merchant' AND item IS NOT NULL"),
    (
        "ix_listings_watched",
        "listings",
        ["store_id", "read_at"],
        "publication = 'pending' OR moving_to IS NOT NULL",
    ),
    ("ix_listings_rule", "listings", _KEY_COLUMNS, "rule IS NOT NULL"),
    ("ix_listings_shared", "listings", ["sku"], "is_shared = 1"),
    ("ix_listings_item", "listings", ["item", "store_id", "sku"], "item IS NOT NULL"),
    ("ix_listing_sent_feed", "listing_sent", ["feed_id"], "feed_id <> ''"),
    ("ix_stock_levels_negative", "stock_levels", ["sku"], "on_hand < 0"),
    ("ix_stock_levels_present", "stock_levels", ["sku"], "on_hand <> 0"),
    ("ix_stock_movements_sku", "stock_movements", ["sku", "id"], ""),
    ("ix_stock_movements_order", "stock_movements", ["order_pk"], "order_pk IS NOT NULL"),
    ("ix_audit_order", "audit", ["order_id"], "order_id <> ''"),
    ("ix_level_changes_version", "level_changes", ["version"], ""),
)
