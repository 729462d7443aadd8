"""The watched folder, as a process of ours comes to it."""

import asyncio
from datetime import datetime
from pathlib import Path

from app.bootstrap.core import Core
from app.bootstrap.office import services_of
from app.bootstrap.stock import in_english, scanning_of
from app.bootstrap.syncing import engine_of
from app.bootstrap.trade import Trade
from app.config import Settings
from app.domain.people import Person, Role
from app.domain.stock import Warehouse
from app.ports.storage import Audited
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
