"""Several packages for one order: which have left, and what of the order's lines went with them."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("order_lines", sa.Column("sent", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("packages", sa.Column("is_amazon", sa.Boolean(), nullable=False, server_default="0"))
    op.add_column("packages", sa.Column("left_at", sa.BigInteger()))
    op.execute("UPDATE packages SET left_at = labelled_at WHERE purchase_id IS NOT NULL")


def downgrade() -> None:
    op.drop_column("packages", "left_at")
    op.drop_column("packages", "is_amazon")
    op.drop_column("order_lines", "sent")
