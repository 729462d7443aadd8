"""Pickups and manifests over the real services, database and simulator, through the office's window."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pypdfium2
from PySide6.QtWidgets import QApplication, QFileDialog

from app.bootstrap.core import Core
from app.domain.stock import Warehouse
from app.ports.storage import Audited
from app.ui.office.window import OfficeWindow
from app.ui.presenters.office_pickups import Pickups
from tests.app.bootstrap.test_shipping_office import in_real_office, page_of, sent_to_bulk
from tests.app.simulator.server import RunningSimulator, running_simulator
from tests.app.ui.office.gallery import until
from tests.app.ui.office.hands import click, follow, has_button, has_field, hears, page_as, said, write


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path.read_bytes()) as pdf:
        return "\n".join(page.get_textpage().get_text_bounded() for page in pdf)


def last_call_an_hour_ago() -> tuple[str, datetime]:
    """As it is typed, and the next one."""
    over = (datetime.now(UTC) - timedelta(hours=1)).replace(second=0, microsecond=0)
    return f"{over:%H:%M}", over + timedelta(days=1)


def wanted(amazon: RunningSimulator, count: int, days: int) -> list[str]:
    """Orders to be shipped within so many days and an hour."""
    order = {"kind": "single", "lines": [["MSE-01", 1]], "ship_by_seconds": days * 86400 + 3600}
    return [str(each) for each in amazon.ask("POST", "/_sim/orders", order | {"count": count})["order_ids"]]


async def with_pickups(window: OfficeWindow, core: Core, last_call: str) -> None:
    """Every carrier of the simulator comes each day, by the window's own form."""
    audit = Audited(core.clock.now(), "0009", "office", "warehouse_saved")
    await core.database.stock.save_warehouse(Warehouse("MAIN", "Main", "UTC"), audit)
    screen = await page_of(window, "pickups")
    page = screen.master.page
    for carrier in ("UPS", "USPS", "FedEx", "Amazon Shipping", "ONTRAC"):
        click(page, "add")
        await until(lambda: has_field(page, "carrier"))
        screen.pages["pickups"].edit("weekdays", "0 1 2 3 4 5 6")
        write(page, "carrier", carrier)
        write(page, "last_call", last_call)
        click(page, "save")
        await hears(page, f"The pickup times of {carrier} are saved")


async def shipped_in_bulk(window: OfficeWindow) -> None:
    screen = await sent_to_bulk(window)
    assert "The next pickup is after its ship-by" in said(screen.master.page)
    click(screen.master.page, "start")
    await until(lambda: "The run is done" in said(screen.master.page))


async def day_closed(window: OfficeWindow, carrier: str, orders: list[str], to: Path) -> None:
    """Its manifest is made and saved there."""
    screen = await page_of(window, "pickups")
    page = screen.master.page
    follow(page, f"pick:MAIN:{carrier}")
    await until(lambda: all(order in said(page) for order in orders))
    click(page, "ask:close")
    await until(lambda: has_button(page, "close_go"))
    click(page, "close_go")
    await until(lambda: f"The manifest of {carrier} is made" in said(page))
    (row,) = page_as(screen, Pickups).rows
    click(page, f"file:{row.manifest_id}")
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(to))
    await until(lambda: "The file is saved" in said(page))
    dialog.close()


def test_SHIP_13_a_label_bought_after_the_last_call_leaves_tomorrow_and_goes_on_its_manifest(
    qapp: QApplication, tmp_path: Path
) -> None:
    with running_simulator(orders=0, faster=1000.0) as amazon:
        orders, today = wanted(amazon, 2, days=2), wanted(amazon, 1, days=0)
        saved = tmp_path / "manifest.pdf"

        async def work(window: OfficeWindow, core: Core) -> None:
            typed, following = last_call_an_hour_ago()
            await with_pickups(window, core, typed)
            await shipped_in_bulk(window)
            assert core.database.purchases.purchases_of(today[0]) == []
            bought = [core.database.purchases.purchases_of(order)[0] for order in orders]
            assert [purchase.rate.leaves_at for purchase in bought] == [following, following]
            taken = [each for each in bought if each.carrier == bought[0].carrier]
            await day_closed(window, taken[0].carrier, [each.order_id for each in taken], saved)
            assert core.database.audited()[-1].what == "manifest_closed"
            told = await asyncio.to_thread(text_of, saved)
            for purchase in taken:
                assert purchase.tracking in told
                assert purchase.order_id in told

        in_real_office(tmp_path, amazon, work)
