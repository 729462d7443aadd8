"""Shipping: policies, carrier accounts, pickups, bulk runs, manifests, what was decided of each parcel."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    for table, column in _new_columns():
        op.add_column(table, column)
    for name, *columns in _new_tables():
        op.create_table(name, *columns)
    for index, table, names, where in _INDEXES:
        here = sa.text(where) if where else None
        op.create_index(index, table, names, sqlite_where=here, postgresql_where=here)


def downgrade() -> None:
    for index, table, _, _ in reversed(_INDEXES):
        op.drop_index(index, table)
    for name, *_ in reversed(_new_tables()):
        op.drop_table(name)
    for table, column in reversed(_new_columns()):
        op.drop_column(table, column.name)


def _text(name: str, default: str | None = None, *, may_lack: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default=default, nullable=may_lack)


def _number(name: str, *, may_lack: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=may_lack)


def _time(name: str, *, may_lack: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=may_lack)


def _sealed(name: str, *, may_lack: bool = False) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=may_lack)


def _key(table: str, *names: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*names, name=f"pk_{table}")


def _unique(table: str, name: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(name, name=f"uq_{table}_{name}")


def _new_columns() -> tuple[tuple[str, sa.Column[Any]], ...]:
    return (
        ("orders", _text("service_level", "")),
        ("order_lines", _text("demands", "")),
        ("order_lines", _text("ioss", "")),
        ("products", _text("hazmat", may_lack=True)),
        ("products", _text("hs_code", "")),
        ("products", _text("origin", "")),
        ("boxes", _number("most_grams", may_lack=True)),
        ("packages", _text("manifest_id", may_lack=True)),
        ("label_purchases", _text("refund", "")),
    )


def _new_tables() -> tuple[tuple[Any, ...], ...]:
    return (
        (
            "shipping_policies",
            _number("position"),
            *[_text(name) for name in ("policy_id", "policy")],
            _key("shipping_policies", "position"),
            _unique("shipping_policies", "policy_id"),
        ),
        (
            "carrier_accounts",
            *[_text(name) for name in ("name", "account")],
            _time("tried_at", may_lack=True),
            _text("words"),
            _key("carrier_accounts", "name"),
        ),
        (
            "pickups",
            *[_text(name) for name in ("warehouse", "carrier", "pickup")],
            _key("pickups", "warehouse", "carrier"),
        ),
        (
            "shipping_choices",
            sa.Column("id", _ID, nullable=False),
            *[_text(name) for name in ("order_id", "purchase_id")],
            _time("at"),
            _sealed("sealed"),
            _key("shipping_choices", "id"),
        ),
        (
            "bulk_runs",
            sa.Column("id", _ID, nullable=False),
            *[_text(name) for name in ("run_id", "state", "who")],
            _time("made_at"),
            _time("ended_at", may_lack=True),
            _key("bulk_runs", "id"),
            _unique("bulk_runs", "run_id"),
        ),
        (
            "bulk_items",
            _text("run_id"),
            _number("position"),
            *[_text(name) for name in ("order_id", "box")],
            _number("weight_grams"),
            *[_text(name) for name in ("state", "why")],
            _sealed("words", may_lack=True),
            *[_text(name, may_lack=True) for name in ("cost_amount", "cost_currency")],
            sa.Column("is_printed", sa.Boolean(), server_default="0", nullable=False),
            _key("bulk_items", "run_id", "position"),
        ),
        (
            "manifests",
            sa.Column("id", _ID, nullable=False),
            *[_text(name) for name in ("manifest_id", "carrier", "warehouse", "who")],
            _time("closed_at"),
            _number("parcels"),
            _key("manifests", "id"),
            _unique("manifests", "manifest_id"),
        ),
    )


_INDEXES: tuple[tuple[str, str, list[str], str], ...] = (
    ("ix_packages_unlisted", "packages", ["labelled_at"], "labelled_at IS NOT NULL AND manifest_id IS NULL"),
    ("ix_packages_manifest", "packages", ["manifest_id"], "manifest_id IS NOT NULL"),
    ("ix_label_purchases_state", "label_purchases", ["state", "made_at"], ""),
    ("ix_shipping_choices_order", "shipping_choices", ["order_id", "id"], ""),
    ("ix_bulk_runs_open", "bulk_runs", ["state"], "state IN ('running', 'cancelling')"),
    ("ix_bulk_items_order", "bulk_items", ["order_id"], ""),
)
