"""The watched folder, as a process of ours comes to it."""

import asyncio
from datetime import datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.bootstrap.core import Core
from app.bootstrap.office import services_of
from app.bootstrap.stock import in_english, scanning_of, stock_of
from app.bootstrap.syncing import engine_of
from app.bootstrap.trade import Trade
from app.config import Settings
from app.domain.catalog import Barcode, BarcodeKind, Group, GroupChild, Product
from app.domain.people import Person, Role
from app.domain.stock import Warehouse
from app.domain.store_rules import Fault
from app.ports.storage import Audited
from app.services.guard import Declined
from app.services.scan_session import Session
from app.services.stock import CsvError
from tests.app.database.warehouse import CATALOGUE, NOW


class HastyClock:
    """Nothing takes time; ``seen`` is set once somebody sleeps while ``path`` is there."""

    def __init__(self, path: Path) -> None:
        self.path, self.seen = path, asyncio.Event()

    def now(self) -> datetime:
        return NOW

    def tick(self) -> float:
        return 0.0

    async def sleep(self, _seconds: float) -> None:
        if self.path.exists():
            self.seen.set()
        await asyncio.sleep(0)


async def _nobody(_message: object, _refused: object) -> None:
    """No order is confirmed here."""


def test_INV_8_a_list_in_the_folder_of_the_settings_is_applied_by_the_engine(tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "stock.csv").write_text("sku,warehouse,quantity\nMSE-01,MAIN,5\n")

    async def main() -> None:
        settings = Settings(
            data_folder=str(tmp_path / "data"), catalogue=str(CATALOGUE), stock_folder=str(inbox)
        )
        core = Core(settings)
        core.load_catalogue()
        audit = Audited(NOW, "0009", "", "tested")
        await core.database.stock.save_warehouse(Warehouse("MAIN", "Main hall"), audit)
        clock = HastyClock(inbox / "done" / "stock.csv")
        core.clock = clock  # type: ignore[assignment]  # a clock without waits
        trade = Trade(core)
        async with asyncio.TaskGroup() as group:
            running = group.create_task(engine_of(core, trade, _nobody).run())
            await clock.seen.wait()
            running.cancel()
        assert [level.on_hand for level in core.database.stock.levels(["MSE-01"])["MSE-01"]] == [5]
        await trade.aclose()
        core.close()

    asyncio.run(main())


def test_INV_8_the_office_scans_into_this_database(tmp_path: Path) -> None:
    core = Core(Settings(data_folder=str(tmp_path), catalogue=str(CATALOGUE), bench_id="bench-7"))
    core.load_catalogue()
    lead, woken = Person("0003", "Lead One", (Role.LEAD,)), list[str]()

    async def main() -> None:
        audit = Audited(NOW, "0009", "", "tested")
        await core.database.stock.save_warehouse(Warehouse("MAIN", "Main hall"), audit)
        trade = Trade(core)
        scanning = services_of(core, trade, engine_of(core, trade, _nobody)).scanning
        assert scanning is not None
        session, heard = scanning.scan(Session(warehouse="MAIN"), "MSE-01")
        assert heard.is_good
        await scanning.save(lead, session)
        await scanning_of(core, lambda job, _scope: woken.append(job.value)).save(lead, session)
        await trade.aclose()

    asyncio.run(main())
    assert [level.on_hand for level in core.database.stock.levels(["MSE-01"])["MSE-01"]] == [2]
    assert [(row.what, row.bench_id) for row in core.database.audited()[1:]] == [
        ("stock_scanned", "bench-7")
    ] * 2
    assert woken == ["inventory"]
    core.close()


def test_INV_8_each_error_has_english_words() -> None:
    assert in_english(CsvError(4, "sku", "item_unknown", "X")) == "No such product"
    assert in_english(CsvError(4, "sku", "something new", "X")) == "This cannot be used"


LEAD = Person("0003", "Lead One", (Role.LEAD,))
CODES = (Barcode("9780201379624", BarcodeKind.EAN), Barcode("BIN-7", BarcodeKind.CASE, 24))
BASKET = Product("BSK-1", "Basket", CODES)


def test_INV_1_a_product_added_by_hand_is_scanned_at_once_and_owns_its_barcodes(
    tmp_path: Path,
) -> None:
    core = Core(Settings(data_folder=str(tmp_path / "data"), catalogue=str(CATALOGUE)))
    core.load_catalogue()
    service, lookups = stock_of(core, lambda _job, _scope: None), core.database.lookups
    assert lookups.product_by_barcode("9780201379624") is None
    asyncio.run(service.save_item(LEAD, BASKET, is_new=True))
    assert lookups.product_by_barcode("BIN-7") == (BASKET, 24)
    taken = Product("BSK-2", "Other basket", (Barcode("09780201379624", BarcodeKind.GTIN14),))
    with pytest.raises(Declined) as declined:
        asyncio.run(service.save_item(LEAD, taken, is_new=True))
    assert declined.value.faults == (Fault("barcode", "barcode_taken", "09780201379624"),)
    asyncio.run(service.save_item(LEAD, replace(BASKET, barcodes=BASKET.barcodes[:1]), is_new=False))
    assert lookups.product_by_barcode("BIN-7") is None
    nest = Group("NEST", "Two baskets", (GroupChild("BSK-1", 2),))
    asyncio.run(service.save_item(LEAD, nest, is_new=True))
    assert lookups.group("NEST") == nest
    told = [(row.what, row.who, row.detail) for row in core.database.audited()]
    core.close()
    assert told == [
        ("product_added", "0003", "BSK-1"),
        ("product_changed", "0003", "BSK-1: barcodes"),
        ("group_added", "0003", "NEST"),
    ]
