"""What lies on the disk, byte by byte."""

import asyncio
import shutil
from pathlib import Path

import pytest

from app.database import SqlWrappedKeys
from app.domain.order import Buyer, Recipient
from app.domain.packing.events import CodeCaptured, LabelBought, SerialCaptured, SignedIn
from app.domain.scan import CodeForm
from app.domain.shipping import Confirmation, DocumentKind, ParcelItem, PrintJob, PurchaseState
from app.ports.storage import ConfirmationQueued, PrintQueued, PurchaseEnded, PurchaseIntended
from app.vault.kek import FileSecrets
from app.vault.vault import OrderVault, VaultLocked
from tests.app.database.money import a_purchase, bought
from tests.app.database.office import housed
from tests.app.database.warehouse import NOW, PACKER, Warehouse, an_order, order_id

CODE = "AZ:CANARYCANARYCANARYCANARYCA"
CANARIES = (
    b"Canary Name",
    b"Canary Street",
    b"Canaryville",
    b"canary@",
    b"Canary Company",
    b"PO-CANARY",
    b"Canary gift",
    b"5550100CANARY",
    b"CANARYCANARY",
    b"SNCANARY1",
    b"^FDlabel",
    b"canary slip",
    b"BDG-PACKER",
    b"hash of",
)
RECIPIENT = Recipient(
    name="Canary Name",
    company="Canary Company",
    line1="Canary Street 1",
    city="Canaryville",
    phone="5550100CANARY",
)
BUYER = Buyer("Canary Name", "canary@marketplace.example", "", "PO-CANARY", "Canary gift message")


def packed(warehouse: Warehouse, number: int = 1) -> None:
    """An order with everything private that an order can have; its units come off the stock."""
    housed(warehouse)
    order = an_order(number, recipient=RECIPIENT, buyer=BUYER)
    warehouse.bring(order)
    bench = warehouse.bench()
    bench.did(SignedIn(PACKER))
    bench.opens(order)
    bench.packs()
    bench.did(CodeCaptured(1, CODE, CodeForm.AZ), SerialCaptured(1, "SNCANARY1"))
    items = (ParcelItem("item-MSE-01", 1, codes=(CODE,)),)
    confirmation = Confirmation(order_id(number), "ATVPDKIKX0DER", 1, "UPS", "1Z1", NOW, items)
    bench.did(
        LabelBought("p-1", "1Z1", "UPS", "Ground"),
        writes=[
            PurchaseIntended(a_purchase("p-1", number)),
            PurchaseEnded("p-1", PurchaseState.BOUGHT, NOW, bought(), words="Canary Name is odd"),
            PrintQueued(PrintJob("j-1", order_id(number), DocumentKind.SLIP, NOW), b"canary slip"),
            ConfirmationQueued("m-1", confirmation, NOW),
        ],
    )
    asyncio.run(warehouse.database.outbox.failed("m-1", NOW, f"{CODE} is no code of Canary Name"))
    warehouse.bring(an_order(number, recipient=RECIPIENT, buyer=BUYER, updated_at=NOW))


def purge(warehouse: Warehouse, *order_ids: str) -> int:
    """As the job does, but for the keys; how many rows went."""

    async def steps() -> int:
        await warehouse.database.due_purges.begin(order_ids, NOW)
        gone = await warehouse.database.purge_place.forget(order_ids, NOW)
        await warehouse.database.due_purges.finish(order_ids, NOW)
        return gone

    return asyncio.run(steps())


def found(folder: Path) -> list[tuple[str, bytes]]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    return [(path.name, canary) for path in files for canary in CANARIES if canary in path.read_bytes()]


def test_PRIV_2_no_private_byte_lies_in_the_clear_in_database_log_or_key_store(warehouse: Warehouse) -> None:
    packed(warehouse)
    assert warehouse.rows("SELECT sku, units, note FROM stock_movements") == [("MSE-01", -1, order_id(1))]
    assert (warehouse.path.with_name("packbench.db-wal")).stat().st_size > 0
    hash_alone = ("packbench.db", b"hash of")  # the test's own stand-in for argon2
    assert set(found(warehouse.folder)) <= {hash_alone}
    warehouse.close()
    assert set(found(warehouse.folder)) <= {hash_alone}


def test_PRIV_2_a_backup_restored_with_todays_keys_opens_the_living_and_nothing_purged(
    warehouse: Warehouse, tmp_path: Path
) -> None:
    packed(warehouse)
    warehouse.bring(an_order(2, recipient=RECIPIENT))
    warehouse.database.writer.finish()
    shutil.copytree(warehouse.folder / "data", tmp_path / "backup")
    shutil.copytree(warehouse.folder / "keys", tmp_path / "old-keys")
    warehouse.vault.purge([order_id(1)])
    warehouse.close()
    shutil.rmtree(warehouse.folder / "data")
    shutil.copytree(tmp_path / "backup", warehouse.folder / "data")
    with Warehouse(warehouse.folder) as restored:
        assert restored.database.private.recipient(order_id(2)) == RECIPIENT
        assert restored.database.private.recipient(order_id(1)) is None
        assert restored.database.private.buyer(order_id(1)) is None
        assert restored.database.purchases.label_of("p-1") is None
        assert restored.database.purchases.print_data("j-1") is None
        assert restored.database.outbox.due(NOW, 5) == []
        assert restored.database.lookups.code_holder(CODE) == order_id(1)


def test_PRIV_2_an_old_copy_of_the_key_store_opens_nothing_after_the_purge(
    warehouse: Warehouse, tmp_path: Path
) -> None:
    packed(warehouse)
    [(sealed,)] = warehouse.rows("SELECT recipient FROM orders")
    shutil.copytree(warehouse.folder / "keys", tmp_path / "old-keys")
    old_keys = SqlWrappedKeys(tmp_path / "old-keys" / "keys.db")
    before = OrderVault(old_keys, FileSecrets(warehouse.folder / "secrets"))
    assert before.open(order_id(1), sealed) is not None
    warehouse.vault.purge([order_id(1)])
    after = OrderVault(old_keys, FileSecrets(warehouse.folder / "secrets"))
    with pytest.raises(VaultLocked):
        after.open(order_id(1), sealed)
    old_keys.close()


def test_a_bench_whose_open_order_was_purged_is_idle_and_goes_on(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1))
    bench = warehouse.bench()
    bench.did(SignedIn(PACKER))
    bench.opens(an_order(1))
    bench.packs()
    warehouse.vault.purge([order_id(1)])
    loaded = warehouse.database.journal.load("bench-1")
    assert [(happened.seq, happened.order_id) for happened in loaded] == [(1, ""), (2, ""), (3, "")]
    assert loaded[0].event == SignedIn(PACKER)
    bench.did(SignedIn(PACKER))


def test_PRIV_1_a_purged_order_gets_nothing_back_from_amazon(warehouse: Warehouse) -> None:
    packed(warehouse)
    assert warehouse.database.outbox.next_due() == NOW
    warehouse.vault.purge([order_id(1)])
    purge(warehouse, order_id(1))
    warehouse.bring(an_order(1, updated_at=NOW, recipient=RECIPIENT))
    assert warehouse.database.outbox.next_due() is None
    assert warehouse.database.private.recipient(order_id(1)) is None
    assert warehouse.rows("SELECT recipient, buyer FROM orders") == [(None, None)]
