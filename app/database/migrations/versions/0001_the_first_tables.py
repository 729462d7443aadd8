"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:  # noqa: PLR0915  # one table after another
    op.create_table(
        "audit",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("bench_id", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("previous", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_audit")),
    )
    op.create_table(
        "boxes",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("barcode", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("length_mm", sa.Integer(), nullable=False),
        sa.Column("width_mm", sa.Integer(), nullable=False),
        sa.Column("height_mm", sa.Integer(), nullable=False),
        sa.Column("weight_grams", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_boxes")),
        sa.UniqueConstraint("barcode", name=op.f("uq_boxes_barcode")),
    )
    op.create_table(
        "groups",
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("sku", name=op.f("pk_groups")),
    )
    op.create_table(
        "label_purchases",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("purchase_id", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("package", sa.Integer(), nullable=False),
        sa.Column("bench_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_label_purchases")),
        sa.UniqueConstraint("purchase_id", name=op.f("uq_label_purchases_purchase_id")),
    )
    op.create_index(
        "ix_label_purchases_open",
        "label_purchases",
        ["bench_id", "made_at"],
        unique=False,
        sqlite_where=sa.text("state IN ('intent', 'unknown')"),
        postgresql_where=sa.text("state IN ('intent', 'unknown')"),
    )
    op.create_index(op.f("ix_label_purchases_order_id"), "label_purchases", ["order_id"], unique=False)
    op.create_index(
        "ux_label_purchases_live",
        "label_purchases",
        ["order_id", "package"],
        unique=True,
        sqlite_where=sa.text("state IN ('intent', 'unknown', 'bought')"),
        postgresql_where=sa.text("state IN ('intent', 'unknown', 'bought')"),
    )
    op.create_table(
        "order_counts",
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("status", name=op.f("pk_order_counts")),
    )
    op.create_table(
        "outbox",
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_outbox")),
    )
    op.create_index(
        "ix_outbox_due",
        "outbox",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("state IN ('due', 'sending')"),
        postgresql_where=sa.text("state IN ('due', 'sending')"),
    )
    op.create_index(op.f("ix_outbox_order_id"), "outbox", ["order_id"], unique=False)
    op.create_table(
        "pack_events",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("bench_id", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pack_events")),
        sa.UniqueConstraint("bench_id", "seq", name=op.f("uq_pack_events_bench_id_seq")),
    )
    op.create_index(
        "ix_pack_events_opened",
        "pack_events",
        ["bench_id", "seq"],
        unique=False,
        sqlite_where=sa.text("kind = 'order_opened'"),
        postgresql_where=sa.text("kind = 'order_opened'"),
    )
    op.create_index(
        "ix_pack_events_order",
        "pack_events",
        ["order_id", "id"],
        unique=False,
        sqlite_where=sa.text("order_id <> ''"),
        postgresql_where=sa.text("order_id <> ''"),
    )
    op.create_index(
        "ix_pack_events_person",
        "pack_events",
        ["bench_id", "seq"],
        unique=False,
        sqlite_where=sa.text("kind IN ('signed_in', 'locked')"),
        postgresql_where=sa.text("kind IN ('signed_in', 'locked')"),
    )
    op.create_table(
        "print_jobs",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("purchase_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("printer", sa.Text(), nullable=False),
        sa.Column("is_reprint", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_jobs")),
        sa.UniqueConstraint("job_id", name=op.f("uq_print_jobs_job_id")),
    )
    op.create_index(op.f("ix_print_jobs_order_id"), "print_jobs", ["order_id"], unique=False)
    op.create_table(
        "products",
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("asin", sa.Text(), nullable=True),
        sa.Column("fnsku", sa.Text(), nullable=True),
        sa.Column("price_amount", sa.Text(), nullable=True),
        sa.Column("price_currency", sa.Text(), nullable=True),
        sa.Column("weight_grams", sa.Integer(), nullable=True),
        sa.Column("picture", sa.Text(), nullable=True),
        sa.Column("always_asks_code", sa.Boolean(), nullable=False),
        sa.Column("serial_is_code_form", sa.Boolean(), nullable=False),
        sa.Column("has_numeric_serials", sa.Boolean(), nullable=False),
        sa.Column("is_serial_tracked", sa.Boolean(), nullable=False),
        sa.Column("has_no_barcode", sa.Boolean(), nullable=False),
        sa.Column("quantity_may_be_typed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("sku", name=op.f("pk_products")),
    )
    op.create_table(
        "stores",
        sa.Column("store_id", sa.Text(), nullable=False),
        sa.Column("marketplace_id", sa.Text(), nullable=False),
        sa.Column("region", sa.Text(), server_default="", nullable=False),
        sa.Column("seller_id", sa.Text(), server_default="", nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("ship_from", sa.Text(), server_default="{}", nullable=False),
        sa.Column("settings", sa.Text(), server_default="{}", nullable=False),
        sa.PrimaryKeyConstraint("store_id", name=op.f("pk_stores")),
    )
    op.create_table(
        "users",
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("badge", sa.LargeBinary(), nullable=False),
        sa.Column("pin_hash", sa.Text(), nullable=False),
        sa.Column("failures", sa.Integer(), server_default="0", nullable=False),
        sa.Column("locked_until", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_users")),
        sa.UniqueConstraint("badge", name=op.f("uq_users_badge")),
    )
    op.create_table(
        "barcodes",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["sku"], ["products.sku"], name=op.f("fk_barcodes_sku")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_barcodes")),
    )
    op.create_index(op.f("ix_barcodes_sku"), "barcodes", ["sku"], unique=False)
    op.create_table(
        "cursors",
        sa.Column("store_id", sa.Text(), nullable=False),
        sa.Column("updated_before", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["store_id"], ["stores.store_id"], name=op.f("fk_cursors_store_id")),
        sa.PrimaryKeyConstraint("store_id", name=op.f("pk_cursors")),
    )
    op.create_table(
        "group_children",
        sa.Column("group_sku", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["group_sku"], ["groups.sku"], name=op.f("fk_group_children_group_sku")),
        sa.ForeignKeyConstraint(["sku"], ["products.sku"], name=op.f("fk_group_children_sku")),
        sa.PrimaryKeyConstraint("group_sku", "position", name=op.f("pk_group_children")),
    )
    op.create_index(op.f("ix_group_children_sku"), "group_children", ["sku"], unique=False)
    op.create_table(
        "labels",
        sa.Column("purchase_id", sa.Text(), nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("dpi", sa.Integer(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["purchase_id"], ["label_purchases.purchase_id"], name=op.f("fk_labels_purchase_id")
        ),
        sa.PrimaryKeyConstraint("purchase_id", name=op.f("pk_labels")),
    )
    op.create_table(
        "orders",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("store_id", sa.Text(), nullable=False),
        sa.Column("marketplace_id", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("amazon_status", sa.Text(), nullable=False),
        sa.Column("review_reason", sa.Text(), nullable=False),
        sa.Column("purchased_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.Column("ship_from", sa.BigInteger(), nullable=True),
        sa.Column("ship_by", sa.BigInteger(), nullable=True),
        sa.Column("deliver_from", sa.BigInteger(), nullable=True),
        sa.Column("deliver_by", sa.BigInteger(), nullable=True),
        sa.Column("label_from", sa.BigInteger(), nullable=True),
        sa.Column("label_until", sa.BigInteger(), nullable=True),
        sa.Column("address_type", sa.Text(), nullable=False),
        sa.Column("programs", sa.Text(), nullable=False),
        sa.Column("total_amount", sa.Text(), nullable=True),
        sa.Column("total_currency", sa.Text(), nullable=True),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.Column("cancel_requested", sa.Boolean(), nullable=False),
        sa.Column("queue_rank", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("claim", sa.Text(), nullable=True),
        sa.Column("reopened", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("purged_at", sa.BigInteger(), nullable=True),
        sa.Column("recipient", sa.LargeBinary(), nullable=True),
        sa.Column("buyer", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["store_id"], ["stores.store_id"], name=op.f("fk_orders_store_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_orders")),
        sa.UniqueConstraint("order_id", name=op.f("uq_orders_order_id")),
    )
    op.create_index(
        "ix_orders_queue",
        "orders",
        ["queue_rank", "units"],
        unique=False,
        sqlite_where=sa.text("queue_rank IS NOT NULL"),
        postgresql_where=sa.text("queue_rank IS NOT NULL"),
    )
    op.create_index(
        "ix_orders_review",
        "orders",
        ["review_reason"],
        unique=False,
        sqlite_where=sa.text("status = 'review'"),
        postgresql_where=sa.text("status = 'review'"),
    )
    op.create_index(
        "ix_orders_shipped",
        "orders",
        ["ended_at"],
        unique=False,
        sqlite_where=sa.text("status = 'shipped'"),
        postgresql_where=sa.text("status = 'shipped'"),
    )
    op.create_table(
        "codes",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("fingerprint", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("order_pk", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("order_item_id", sa.Text(), nullable=False),
        sa.Column("unit", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("allowed_by", sa.Text(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["order_pk"], ["orders.id"], name=op.f("fk_codes_order_pk")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_codes")),
    )
    op.create_index(op.f("ix_codes_fingerprint"), "codes", ["fingerprint"], unique=False)
    op.create_index("ix_codes_unit", "codes", ["order_pk", "unit"], unique=False)
    op.create_index(
        "ux_codes_order",
        "codes",
        ["fingerprint", "kind", "order_pk"],
        unique=True,
        sqlite_where=sa.text("state IN ('taken', 'reused')"),
        postgresql_where=sa.text("state IN ('taken', 'reused')"),
    )
    op.create_index(
        "ux_codes_taken",
        "codes",
        ["fingerprint", "kind"],
        unique=True,
        sqlite_where=sa.text("state = 'taken'"),
        postgresql_where=sa.text("state = 'taken'"),
    )
    op.create_table(
        "held_updates",
        sa.Column("order_pk", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["order_pk"], ["orders.id"], name=op.f("fk_held_updates_order_pk")),
        sa.PrimaryKeyConstraint("order_pk", name=op.f("pk_held_updates")),
    )
    op.create_table(
        "order_lines",
        sa.Column("order_pk", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("order_item_id", sa.Text(), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("asin", sa.Text(), nullable=True),
        sa.Column("ordered", sa.Integer(), nullable=False),
        sa.Column("price_amount", sa.Text(), nullable=True),
        sa.Column("price_currency", sa.Text(), nullable=True),
        sa.Column("programs", sa.Text(), nullable=False),
        sa.Column("requires_serial", sa.Boolean(), nullable=False),
        sa.Column("cancel_requested", sa.Boolean(), nullable=False),
        sa.Column("order_units", sa.Integer(), nullable=False),
        sa.Column("open_rank", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["order_pk"], ["orders.id"], name=op.f("fk_order_lines_order_pk")),
        sa.PrimaryKeyConstraint("order_pk", "position", name=op.f("pk_order_lines")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_order_lines_best",
        "order_lines",
        ["sku", "open_rank", "order_units", "order_pk"],
        unique=False,
        sqlite_where=sa.text("open_rank IS NOT NULL"),
        postgresql_where=sa.text("open_rank IS NOT NULL"),
    )
    op.create_table(
        "packages",
        sa.Column("order_pk", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("box", sa.Text(), server_default="", nullable=False),
        sa.Column("weight_grams", sa.Integer(), server_default="0", nullable=False),
        sa.Column("tracking", sa.Text(), nullable=True),
        sa.Column("carrier", sa.Text(), server_default="", nullable=False),
        sa.Column("service", sa.Text(), server_default="", nullable=False),
        sa.Column("purchase_id", sa.Text(), nullable=True),
        sa.Column("labelled_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["order_pk"], ["orders.id"], name=op.f("fk_packages_order_pk")),
        sa.PrimaryKeyConstraint("order_pk", "number", name=op.f("pk_packages")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_packages_tracking"), "packages", ["tracking"], unique=False)
    op.create_table(
        "totes",
        sa.Column("tote", sa.Text(), nullable=False),
        sa.Column("order_pk", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["order_pk"], ["orders.id"], name=op.f("fk_totes_order_pk")),
        sa.PrimaryKeyConstraint("tote", name=op.f("pk_totes")),
    )
    op.create_index(op.f("ix_totes_order_pk"), "totes", ["order_pk"], unique=False)
    op.create_table(
        "units",
        sa.Column("order_pk", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("need", sa.Integer(), nullable=False),
        sa.Column("package", sa.Integer(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=True),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("is_code_skipped", sa.Boolean(), nullable=False),
        sa.Column("removed", sa.Text(), nullable=True),
        sa.Column("secret", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["order_pk"], ["orders.id"], name=op.f("fk_units_order_pk")),
        sa.PrimaryKeyConstraint("order_pk", "number", name=op.f("pk_units")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    for table in _NEWEST_FIRST:
        op.drop_table(table)


_NEWEST_FIRST = (
    "units",
    "totes",
    "packages",
    "order_lines",
    "held_updates",
    "codes",
    "orders",
    "labels",
    "group_children",
    "cursors",
    "barcodes",
    "users",
    "stores",
    "products",
    "print_jobs",
    "pack_events",
    "outbox",
    "order_counts",
    "label_purchases",
    "groups",
    "boxes",
    "audit",
)
