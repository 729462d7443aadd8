"""One object that bundles everything that is stored."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.database import audit, catalogue
from app.database.bulk import Bulk
from app.database.catalogue import CatalogueFile, PinHash
from app.database.claims import Claims, existing
from app.database.connection import Connection
from app.database.credentials import PinCheck, SqlCredentials
from app.database.engine import Readers
from app.database.imports import SqlOrderImport
from app.database.items import Items
from app.database.journal import SqlJournal
from app.database.lazy import sa
from app.database.lookups import SqlLookups
from app.database.outbox import SqlOutbox
from app.database.private import SqlPrivateReads, SqlPurchaseReads
from app.database.product_cache import ProductCache
from app.database.schema import ensure_schema
from app.database.statements import Statement, each
from app.database.tables import totes
from app.database.writer import Writer
from app.ports.storage import Audited, Priority
from app.ports.vault import Vault

if TYPE_CHECKING:
    from app.database.bulk_runs import SqlBulkRuns
    from app.database.carrier_accounts import SqlCarrierAccounts
    from app.database.jobs import SqlJobs
    from app.database.leaving import SqlLeaving
    from app.database.listings import SqlListings
    from app.database.order_list import SqlOrderList
    from app.database.people import SqlPeople
    from app.database.purges import SqlDuePurges, SqlPurgePlace
    from app.database.returns import SqlReturns
    from app.database.shipping_policies import SqlPolicies
    from app.database.stock import SqlStock
    from app.database.stores import SqlStores
    from app.database.unscanned import SqlUnscanned

FILE = "packbench.db"


class Database:
    """What services and sync are given, each behind its port."""

    def __init__(self, path: Path, vault: Vault, is_right_pin: PinCheck) -> None:
        self.path = path
        self.writer = Writer(path)
        self._readers = Readers(path)
        self._vault = vault
        self._items = items = Items()
        self._products = ProductCache()
        self._claims = claims = Claims(items, vault)
        self.journal = SqlJournal(self.writer, self._readers, claims, vault)
        self.lookups = SqlLookups(self._readers, vault, self._products)
        self.imports = SqlOrderImport(self.writer, self._readers, vault, items)
        self.outbox = SqlOutbox(self.writer, self._readers, claims, vault)
        self.purchases = SqlPurchaseReads(self._readers, vault)
        self.private = SqlPrivateReads(self._readers, vault)
        self.credentials = SqlCredentials(self.writer, self._readers, is_right_pin)

    def __repr__(self) -> str:
        return f"<Database {self.path.name} {self.writer!r}>"

    # ---- for the office and the engine: imported at their first use, which no start of a bench waits for

    @cached_property
    def stores(self) -> SqlStores:
        from app.database import stores

        return stores.SqlStores(self.writer, self._readers, self._claims)

    @cached_property
    def listings(self) -> SqlListings:
        from app.database import listings

        return listings.SqlListings(self.writer, self._readers, self._bulk, self._items)

    @cached_property
    def stock(self) -> SqlStock:
        from app.database import stock

        return stock.SqlStock(self.writer, self._readers, self._items, self._products)

    @cached_property
    def returns(self) -> SqlReturns:
        from app.database import returns

        return returns.SqlReturns(self.writer, self._readers, self._vault)

    @cached_property
    def jobs(self) -> SqlJobs:
        from app.database import jobs

        return jobs.SqlJobs(self.writer, self._readers)

    @cached_property
    def order_list(self) -> SqlOrderList:
        from app.database import order_list

        return order_list.SqlOrderList(self._readers, self.lookups)

    @cached_property
    def policies(self) -> SqlPolicies:
        from app.database import shipping_policies

        return shipping_policies.SqlPolicies(self.writer, self._readers, self._vault)

    @cached_property
    def carrier_accounts(self) -> SqlCarrierAccounts:
        from app.database import carrier_accounts

        return carrier_accounts.SqlCarrierAccounts(self.writer, self._readers)

    @cached_property
    def bulk_runs(self) -> SqlBulkRuns:
        from app.database import bulk_runs

        return bulk_runs.SqlBulkRuns(self.writer, self._readers, self._vault)

    @cached_property
    def leaving(self) -> SqlLeaving:
        from app.database import leaving

        return leaving.SqlLeaving(self.writer, self._readers, self._claims)

    @cached_property
    def unscanned(self) -> SqlUnscanned:
        from app.database import unscanned

        return unscanned.SqlUnscanned(self._readers)

    @cached_property
    def people(self) -> SqlPeople:
        from app.database import people

        return people.SqlPeople(self._readers)

    @cached_property
    def due_purges(self) -> SqlDuePurges:
        from app.database import purges

        return purges.SqlDuePurges(self._bulk, self._readers)

    @cached_property
    def purge_place(self) -> SqlPurgePlace:
        from app.database import purges

        return purges.SqlPurgePlace(self._bulk)

    @cached_property
    def _bulk(self) -> Bulk:
        return Bulk(self.writer)

    async def import_catalogue(self, source: Path | Mapping[str, Any], pin_hash: PinHash) -> None:
        """Raises CatalogueRefused, with nothing stored."""
        await asyncio.get_running_loop().run_in_executor(None, self.import_catalogue_now, source, pin_hash)

    def import_catalogue_now(self, source: Path | Mapping[str, Any], pin_hash: PinHash) -> None:
        """The same, waiting on this thread."""
        goods: CatalogueFile = catalogue.read(source)
        work = catalogue.prepared(goods, self._vault, pin_hash, self._items)
        self.writer.submit(Priority.IMPORT, work).result()
        self._products.forget()

    async def bind_tote(self, tote: str, order_id: str) -> None:
        """Several totes may hold one order; a bound tote holds no other until it is shipped (Conflict)."""

        def work(connection: Connection) -> None:
            _BIND.run(connection, tote.strip().upper(), existing(connection, order_id).order_pk)

        await asyncio.wrap_future(self.writer.submit(Priority.MONEY, work))

    def audited(self) -> list[Audited]:
        """The audit log, oldest first."""
        return audit.rows(self._readers())

    def verify_audit(self) -> int | None:
        """The number of the first row whose chain is broken; None where it holds."""
        return audit.verify(self._readers())

    def close(self) -> None:
        """Finishes what was submitted. No thread may read any more."""
        self.imports.close()
        if "_bulk" in vars(self):
            self._bulk.close()
        self.credentials.close()
        self.writer.finish()
        self._readers.close()
        self.writer.close()


_BIND = Statement(lambda: sa.insert(totes).values(each(totes)))


def open_database(folder: Path, vault: Vault, is_right_pin: PinCheck) -> Database:
    """Opens, or creates by running the migrations, the database in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / FILE
    ensure_schema(path)
    database = Database(path, vault, is_right_pin)
    database.outbox.take_up()
    return database
