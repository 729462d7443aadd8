"""What good parcels taught of the weights of products and boxes."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "weight_lessons",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), primary_key=True),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("box", sa.Text(), nullable=False),
        sa.Column("grams", sa.Integer(), nullable=False),
    )
    op.create_index("ix_weight_lessons_thing", "weight_lessons", ["sku", "box", "id"])


def downgrade() -> None:
    op.drop_index("ix_weight_lessons_thing", "weight_lessons")
    op.drop_table("weight_lessons")
