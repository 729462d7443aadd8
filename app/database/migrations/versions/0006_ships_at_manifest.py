"""Stores whose orders are shipped with their end-of-day list."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("stores", sa.Column("ships_at_manifest", sa.Boolean(), nullable=False, server_default="0"))


def downgrade() -> None:
    op.drop_column("stores", "ships_at_manifest")
