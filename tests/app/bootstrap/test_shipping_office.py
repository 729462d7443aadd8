"""The office's shipping screens over the real services, database and simulator: what a press makes happen."""

import re
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bootstrap.bench import bench_settings
from app.bootstrap.core import Core
from app.bootstrap.office import services_of
from app.bootstrap.shipping import ShippingDesk
from app.bootstrap.syncing import engine_of
from app.bootstrap.trade import Trade
from app.documents.service import WorkerDocuments
from app.documents.worker import Worker
from app.domain.people import Person, Role
from app.domain.shopping.policy import Actions, Conditions, ServiceRef
from app.ui import tasks
from app.ui.i18n import paper_words
from app.ui.office.orders.screen import OrdersScreen
from app.ui.office.shipping.screen import ShippingScreen
from app.ui.office.window import OfficeWindow
from app.ui.presenters.office_bulk import BulkShipping
from app.ui.presenters.office_recovery import Recovery
from app.ui.theme import ThemeName
from tests.app.simulator.server import RunningSimulator, running_simulator
from tests.app.ui.office.gallery import play, settled, until
from tests.app.ui.office.hands import button, click, field, has_button, has_field, page_as, pick, said, write
from tests.system.bulk.child import STORE, settings

MANAGER = Person("0009", "Manager One", (Role.MANAGER,))
Work = Callable[[OfficeWindow, Core], Coroutine[None, None, None]]


async def _nobody(_message: object, _refused: object) -> None:
    """No order is confirmed here."""


async def brought(core: Core, trade: Trade) -> None:
    """All that the simulator has, as the engine imports it."""
    store = core.database.stores.get(STORE)
    assert store is not None
    page = await trade.connections.search([store]).search(core.clock.now().replace(year=2020), None)
    assert page.next_token is None
    await core.database.imports.upsert(page.orders, {})


def in_real_office(folder: Path, amazon: RunningSimulator, work: Work) -> None:
    """Runs ``work`` in the office's window with a manager signed in; bulk runs go on beside it."""

    async def main() -> None:
        core = Core(settings(folder, amazon.port))
        core.load_catalogue()
        trade = Trade(core)
        await trade.open()
        worker = Worker()
        papers = WorkerDocuments(worker, {}, paper_words("en"))
        desk = ShippingDesk(core, trade, bench_settings(core.settings), papers=papers)
        await brought(core, trade)
        tasks.spawn(desk.work(), "bulk")
        engine = engine_of(core, trade, _nobody)
        window = OfficeWindow(services_of(core, trade, engine, desk), ThemeName.LIGHT)
        window.show()
        window.sign_in.signed_in.emit(MANAGER)
        try:
            await work(window, core)
        finally:
            window.close()
            await tasks.close()
            await trade.aclose()
            worker.close()
            core.close()

    play(ThemeName.LIGHT, main)


async def page_of(window: OfficeWindow, key: str) -> ShippingScreen:
    window.show_screen("shipping")
    screen = window.screens["shipping"]
    assert isinstance(screen, ShippingScreen)
    screen.choose(key)
    await until(lambda: screen.is_read)
    return screen


async def sent_to_bulk(window: OfficeWindow) -> ShippingScreen:
    """All orders, ticked in their table."""
    window.show_screen("orders")
    orders = window.screens["orders"]
    assert isinstance(orders, OrdersScreen)
    await settled(orders)
    QTest.mouseClick(orders.ticks.all, Qt.MouseButton.LeftButton)
    await until(orders.ticks.ship.isVisible)
    QTest.mouseClick(orders.ticks.ship, Qt.MouseButton.LeftButton)
    screen = window.screens["shipping"]
    assert isinstance(screen, ShippingScreen)
    await until(lambda: has_button(screen.master.page, "start"))
    return screen


def files_with(folder: Path, text: bytes) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() and text in path.read_bytes()]


def made(amazon: RunningSimulator, count: int, lines: Sequence[tuple[str, int]]) -> list[str]:
    wanted = {"kind": "single", "count": count, "lines": [list(line) for line in lines]}
    return [str(each) for each in amazon.ask("POST", "/_sim/orders", wanted)["order_ids"]]


def test_SHIP_2_a_rule_made_in_the_window_catches_real_orders_and_decides_them(
    qapp: QApplication, tmp_path: Path
) -> None:
    with running_simulator(orders=0, faster=1000.0) as amazon:
        mice, pens = made(amazon, 3, [("MSE-01", 1)]), made(amazon, 2, [("PEN-3", 1)])

        async def work(window: OfficeWindow, core: Core) -> None:
            screen = await page_of(window, "policies")
            page = screen.master.page
            assert "No rule yet" in said(page)
            click(page, "add")
            await until(lambda: has_field(page, "name"))
            write(page, "name", "Mice by UPS")
            pick(page, "add_condition", "sku")
            await until(lambda: has_field(page, "sku"))
            write(page, "sku", "MSE-*")
            pick(page, "add_action", "among")
            await until(lambda: has_field(page, "among"))
            write(page, "among", "UPS")
            await until(lambda: "3 of today’s open orders." in said(page))
            assert core.database.policies.policies() == ()
            click(page, "save")
            await until(lambda: "The rules are saved" in said(page))
            (stored,) = core.database.policies.policies()
            assert stored.conditions == Conditions(skus=("MSE-*",))
            assert stored.actions == Actions(among=(ServiceRef("UPS"),))
            assert all(order in said(page) for order in mice)
            screen.open(f"rates:{mice[0]}")
            await until(lambda: "UPS, by “Mice by UPS”" in said(page))
            screen.open(f"rates:{pens[0]}")
            await until(lambda: "did not match" in said(page))

        in_real_office(tmp_path, amazon, work)


def test_SHIP_10_ticked_orders_are_bought_once_each_and_each_says_why_it_got_its_rate(
    qapp: QApplication, tmp_path: Path
) -> None:
    with running_simulator(orders=0, faster=1000.0) as amazon:
        plain, coded = made(amazon, 4, [("MSE-01", 1)]), made(amazon, 2, [("SER-50", 1)])

        async def work(window: OfficeWindow, _core: Core) -> None:
            screen = await sent_to_bulk(window)
            page = screen.master.page
            assert "4 ready, 2 not." in said(page)
            assert said(page).count("Needs Transparency codes") == 3  # the reason, and each of the two
            assert amazon.ledger()["purchases"] == []
            click(page, "start")
            await until(lambda: "The run is done" in said(page))
            bulk = screen.pages["bulk"]
            assert isinstance(bulk, BulkShipping)
            assert sorted(item.order_id for item in bulk.items if item.cost) == sorted(plain)
            assert button(page, "print_all").text() == "Print all 4"
            click(page, "print_all")
            await until(lambda: "This window has no label printer." in said(page))
            screen.open(f"rates:{plain[0]}")
            await until(lambda: "This one was taken" in said(page))
            assert re.search(r"Chosen by the rules, (just now|\d+ min ago)\.", said(page))
            assert "Amazon protects: " in said(page)

        in_real_office(tmp_path, amazon, work)
        bought = [purchase["order_id"] for purchase in amazon.ledger()["purchases"]]
        assert sorted(bought) == sorted(plain)
        assert not set(bought) & set(coded)


def test_SHIP_8_a_purchase_that_was_cut_off_is_settled_from_the_office(
    qapp: QApplication, tmp_path: Path
) -> None:
    """The answer is lost after Amazon sold the label: it is asked again under its key, and not paid twice."""
    with running_simulator(orders=0, faster=1000.0) as amazon:
        (order,) = made(amazon, 1, [("MSE-01", 1)])
        amazon.fault("purchaseShipment", "drop_after", times=100)

        async def work(window: OfficeWindow, _core: Core) -> None:
            screen = await page_of(window, "bulk")
            screen.open(f"bulk:{order}")
            await until(lambda: has_button(screen.master.page, "start"))
            click(screen.master.page, "start")
            await until(lambda: "The run is done" in said(screen.master.page))
            assert "Perhaps bought" in said(screen.master.page)
            screen = await page_of(window, "recovery")
            await until(lambda: order in said(screen.master.page))
            assert "Nobody knows whether these were bought" in said(screen.master.page)
            (purchase,) = page_as(screen, Recovery).found
            amazon.ask("DELETE", "/_sim/faults", {})
            click(screen.master.page, f"check:{purchase.purchase_id}")
            await until(lambda: "Nobody knows" not in said(screen.master.page))

        in_real_office(tmp_path, amazon, work)
        assert [purchase["order_id"] for purchase in amazon.ledger()["purchases"]] == [order]


def test_SHIP_1_an_account_added_in_the_window_keeps_its_keys_out_of_the_database(
    qapp: QApplication, tmp_path: Path
) -> None:
    with running_simulator(orders=0, faster=1000.0) as amazon:

        async def work(window: OfficeWindow, core: Core) -> None:
            screen = await page_of(window, "carriers")
            page = screen.master.page
            click(page, "add")
            await until(lambda: has_field(page, "client_secret"))
            for key, text in {"name": "ups", "client_id": "id-of-ups", "client_secret": "pasted-once",
                              "account_number": "A1B2C3"}.items():  # fmt: skip
                write(page, key, text)
            assert field(page, "account_number").field.value == "A1B2C3"
            click(page, "save")
            await until(lambda: "ups is saved" in said(page))
            (row,) = core.database.carrier_accounts.all()
            assert row.shown == {"account_number": "A1B2C3"}

        in_real_office(tmp_path, amazon, work)
        assert files_with(tmp_path, b"pasted-once") == []
        assert files_with(tmp_path, b"A1B2C3")
