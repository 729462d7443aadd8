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
        sa.Column("purchase_id", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("package", sa.Integer(), nullable=False),
        sa.Column("bench_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("purchase_id", name=op.f("pk_label_purchases")),
    )
    with op.batch_alter_table("label_purchases", schema=None) as batch_op:
        batch_op.create_index(
            "ix_label_purchases_open",
            ["bench_id", "made_at"],
            unique=False,
            sqlite_where=sa.text("state IN ('intent', 'unknown')"),
            postgresql_where=sa.text("state IN ('intent', 'unknown')"),
        )
        batch_op.create_index(batch_op.f("ix_label_purchases_order_id"), ["order_id"], unique=False)
        batch_op.create_index(
            "ux_label_purchases_live",
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
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_outbox")),
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(
            "ix_outbox_due",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("state IN ('due', 'sending')"),
            postgresql_where=sa.text("state IN ('due', 'sending')"),
        )
        batch_op.create_index(batch_op.f("ix_outbox_order_id"), ["order_id"], unique=False)

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
    with op.batch_alter_table("pack_events", schema=None) as batch_op:
        batch_op.create_index(
            "ix_pack_events_order",
            ["order_id", "id"],
            unique=False,
            sqlite_where=sa.text("order_id <> ''"),
            postgresql_where=sa.text("order_id <> ''"),
        )
        batch_op.create_index(
            "ix_pack_events_order_bound",
            ["bench_id", "seq"],
            unique=False,
            sqlite_where=sa.text("kind IN ('order_opened', 'order_paused', 'order_shorted', 'order_closed')"),
            postgresql_where=sa.text(
                "kind IN ('order_opened', 'order_paused', 'order_shorted', 'order_closed')"
            ),
        )
        batch_op.create_index(
            "ix_pack_events_person",
            ["bench_id", "seq"],
            unique=False,
            sqlite_where=sa.text("kind IN ('signed_in', 'locked')"),
            postgresql_where=sa.text("kind IN ('signed_in', 'locked')"),
        )

    op.create_table(
        "print_jobs",
        sa.Column("job_id", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("printer", sa.Text(), nullable=False),
        sa.Column("is_reprint", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("job_id", name=op.f("pk_print_jobs")),
    )
    with op.batch_alter_table("print_jobs", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_print_jobs_order_id"), ["order_id"], unique=False)

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
    with op.batch_alter_table("barcodes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_barcodes_sku"), ["sku"], unique=False)

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
    with op.batch_alter_table("group_children", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_children_sku"), ["sku"], unique=False)

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
        sa.Column("purged_at", sa.BigInteger(), nullable=True),
        sa.Column("recipient", sa.LargeBinary(), nullable=True),
        sa.Column("buyer", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["store_id"], ["stores.store_id"], name=op.f("fk_orders_store_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_orders")),
        sa.UniqueConstraint("order_id", name=op.f("uq_orders_order_id")),
    )
    with op.batch_alter_table("orders", schema=None) as batch_op:
        batch_op.create_index(
            "ix_orders_queue",
            ["queue_rank", "units"],
            unique=False,
            sqlite_where=sa.text("queue_rank IS NOT NULL"),
            postgresql_where=sa.text("queue_rank IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_orders_review",
            ["review_reason"],
            unique=False,
            sqlite_where=sa.text("status = 'review'"),
            postgresql_where=sa.text("status = 'review'"),
        )
        batch_op.create_index(
            "ix_orders_shipped",
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
    with op.batch_alter_table("codes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_codes_fingerprint"), ["fingerprint"], unique=False)
        batch_op.create_index("ix_codes_unit", ["order_pk", "unit"], unique=False)
        batch_op.create_index(
            "ux_codes_order",
            ["fingerprint", "kind", "order_pk"],
            unique=True,
            sqlite_where=sa.text("state IN ('taken', 'reused')"),
            postgresql_where=sa.text("state IN ('taken', 'reused')"),
        )
        batch_op.create_index(
            "ux_codes_taken",
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
    with op.batch_alter_table("order_lines", schema=None) as batch_op:
        batch_op.create_index(
            "ix_order_lines_best",
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
    with op.batch_alter_table("packages", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_packages_tracking"), ["tracking"], unique=False)

    op.create_table(
        "totes",
        sa.Column("tote", sa.Text(), nullable=False),
        sa.Column("order_pk", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["order_pk"], ["orders.id"], name=op.f("fk_totes_order_pk")),
        sa.PrimaryKeyConstraint("tote", name=op.f("pk_totes")),
    )
    with op.batch_alter_table("totes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_totes_order_pk"), ["order_pk"], unique=False)

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


def downgrade() -> None:  # noqa: PLR0915  # one table after another
    op.drop_table("units")
    with op.batch_alter_table("totes", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_totes_order_pk"))

    op.drop_table("totes")
    with op.batch_alter_table("packages", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_packages_tracking"))

    op.drop_table("packages")
    with op.batch_alter_table("order_lines", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_order_lines_best",
            sqlite_where=sa.text("open_rank IS NOT NULL"),
            postgresql_where=sa.text("open_rank IS NOT NULL"),
        )

    op.drop_table("order_lines")
    op.drop_table("held_updates")
    with op.batch_alter_table("codes", schema=None) as batch_op:
        batch_op.drop_index(
            "ux_codes_taken",
            sqlite_where=sa.text("state = 'taken'"),
            postgresql_where=sa.text("state = 'taken'"),
        )
        batch_op.drop_index(
            "ux_codes_order",
            sqlite_where=sa.text("state IN ('taken', 'reused')"),
            postgresql_where=sa.text("state IN ('taken', 'reused')"),
        )
        batch_op.drop_index("ix_codes_unit")
        batch_op.drop_index(batch_op.f("ix_codes_fingerprint"))

    op.drop_table("codes")
    with op.batch_alter_table("orders", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_orders_shipped",
            sqlite_where=sa.text("status = 'shipped'"),
            postgresql_where=sa.text("status = 'shipped'"),
        )
        batch_op.drop_index(
            "ix_orders_review",
            sqlite_where=sa.text("status = 'review'"),
            postgresql_where=sa.text("status = 'review'"),
        )
        batch_op.drop_index(
            "ix_orders_queue",
            sqlite_where=sa.text("queue_rank IS NOT NULL"),
            postgresql_where=sa.text("queue_rank IS NOT NULL"),
        )

    op.drop_table("orders")
    op.drop_table("labels")
    with op.batch_alter_table("group_children", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_group_children_sku"))

    op.drop_table("group_children")
    op.drop_table("cursors")
    with op.batch_alter_table("barcodes", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_barcodes_sku"))

    op.drop_table("barcodes")
    op.drop_table("users")
    op.drop_table("stores")
    op.drop_table("products")
    with op.batch_alter_table("print_jobs", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_print_jobs_order_id"))

    op.drop_table("print_jobs")
    with op.batch_alter_table("pack_events", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_pack_events_person",
            sqlite_where=sa.text("kind IN ('signed_in', 'locked')"),
            postgresql_where=sa.text("kind IN ('signed_in', 'locked')"),
        )
        batch_op.drop_index(
            "ix_pack_events_order_bound",
            sqlite_where=sa.text("kind IN ('order_opened', 'order_paused', 'order_shorted', 'order_closed')"),
            postgresql_where=sa.text(
                "kind IN ('order_opened', 'order_paused', 'order_shorted', 'order_closed')"
            ),
        )
        batch_op.drop_index(
            "ix_pack_events_order",
            sqlite_where=sa.text("order_id <> ''"),
            postgresql_where=sa.text("order_id <> ''"),
        )

    op.drop_table("pack_events")
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_outbox_order_id"))
        batch_op.drop_index(
            "ix_outbox_due",
            sqlite_where=sa.text("state IN ('due', 'sending')"),
            postgresql_where=sa.text("state IN ('due', 'sending')"),
        )

    op.drop_table("outbox")
    op.drop_table("order_counts")
    with op.batch_alter_table("label_purchases", schema=None) as batch_op:
        batch_op.drop_index(
            "ux_label_purchases_live",
            sqlite_where=sa.text("state IN ('intent', 'unknown', 'bought')"),
            postgresql_where=sa.text("state IN ('intent', 'unknown', 'bought')"),
        )
        batch_op.drop_index(batch_op.f("ix_label_purchases_order_id"))
        batch_op.drop_index(
            "ix_label_purchases_open",
            sqlite_where=sa.text("state IN ('intent', 'unknown')"),
            postgresql_where=sa.text("state IN ('intent', 'unknown')"),
        )

    op.drop_table("label_purchases")
    op.drop_table("groups")
    op.drop_table("boxes")
    op.drop_table("audit")
