"""Run by Alembic: uses the connection that ``app.database.schema`` hands over."""

from alembic import context

from app.database.defined_office_tables import listings
from app.database.defined_shipping_tables import pickups

TABLES = (listings, pickups)  # both modules define tables of the one metadata
connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=TABLES[0].metadata, transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
