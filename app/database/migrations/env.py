"""Run by Alembic: uses the connection that ``app.database.schema`` hands over."""

from alembic import context

from app.database.defined_office_tables import listings

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=listings.metadata, transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
