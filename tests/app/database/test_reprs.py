"""Every part says in one line what it is, and nothing private."""

from tests.app.database.warehouse import Warehouse, an_order


def test_PRIV_3_each_part_says_its_state_and_nothing_private(warehouse: Warehouse) -> None:
    database = warehouse.database
    warehouse.bring(an_order(1))
    database.lookups.boxes()
    assert repr(database).startswith("<Database packbench.db <Writer open 0 waiting>")
    parts = [
        database.journal,
        database.lookups,
        database.imports,
        database.outbox,
        database.purchases,
        database.private,
        database.credentials,
        warehouse.keys,
    ]
    said = [repr(part) for part in parts]
    assert said == [
        "<SqlJournal 0 orders open>",
        "<SqlLookups>",
        "<SqlOrderImport batch 250>",
        "<SqlOutbox>",
        "<SqlPurchaseReads>",
        "<SqlPrivateReads>",
        "<SqlCredentials>",
        "<SqlWrappedKeys keys.db>",
    ]
