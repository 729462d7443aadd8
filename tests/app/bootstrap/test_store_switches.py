"""A store's switches, turned in the office's window while a bench is at work: what it does otherwise then."""

from collections.abc import Callable, Coroutine, Iterator, Mapping
from pathlib import Path

import pypdfium2
import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from app.bootstrap.bench import Bench
from app.bootstrap.core import Core
from app.bootstrap.office import services_of
from app.config import Address, Settings
from app.domain.control import Action
from app.domain.order import OrderStatus
from app.domain.packing.bench import Stage
from app.domain.packing.questions import ApprovalPrompt, CodePrompt, Prompt
from app.domain.people import Person, Role
from app.domain.store import PoShown
from app.ports.orders import OrderFilter, OrderSort
from app.ui import tasks
from app.ui.office.orders.screen import OrdersScreen
from app.ui.office.sheets.view import SheetPage
from app.ui.office.shipping.screen import ShippingScreen
from app.ui.office.stores.screen import StoresScreen
from app.ui.office.window import OfficeWindow
from app.ui.presenters.office_pickups import Pickups
from app.ui.theme import ThemeName
from hardware.virtual.zpl_printer import VirtualZplPrinter
from tests.app.bootstrap.test_bench import BARCODES, scan, settings
from tests.app.simulator.server import RunningSimulator, running_simulator
from tests.app.ui.office.gallery import play, until
from tests.app.ui.office.hands import button, click, follow, has_button, page_as, pick, said

MANAGER = Person("0009", "Manager One", (Role.MANAGER,))
Work = Callable[[Bench, OfficeWindow], Coroutine[None, None, None]]


@pytest.fixture
def amazon() -> Iterator[RunningSimulator]:
    with running_simulator(orders=0, faster=1000.0) as running:
        yield running


@pytest.fixture
def printer() -> Iterator[VirtualZplPrinter]:
    with VirtualZplPrinter() as virtual:
        yield virtual


def from_columbus(plain: Settings) -> Settings:
    address = Address("Practice warehouse", "1 Dock Road", "", "Columbus", "OH", "43004", "US", "6145550100")
    return replace(plain, store=replace(plain.store, ship_from=address))


def beside_a_bench(
    folder: Path,
    amazon: RunningSimulator,
    printer: VirtualZplPrinter,
    work: Work,
    person: Person = MANAGER,
) -> None:
    """A bench at work with a packer signed in, and the office's window in the same process."""

    async def main() -> None:
        core = Core(from_columbus(settings(folder, amazon, printer)))
        core.load_catalogue()
        bench = Bench(core)
        await bench.connect()
        assert bench.trade is not None
        assert bench.engine is not None
        tasks.spawn(bench.packing.run(), "packing")
        tasks.spawn(bench.run(), "bench")
        window = OfficeWindow(services_of(core, bench.trade, bench.engine, bench.desk), ThemeName.LIGHT)
        window.show()
        window.sign_in.signed_in.emit(person)
        try:
            for text in ("BDG-PACKER-0001", "\n1111"):
                scan(bench, text)
            await until(lambda: bench.packing.bench.stage is Stage.IDLE)
            await work(bench, window)
        finally:
            window.close()
            await tasks.close()
            await bench.close()
            core.close()

    play(ThemeName.LIGHT, main)


def an_order(amazon: RunningSimulator, sku: str, **wanted: object) -> str:
    order: Mapping[str, object] = {"kind": "single", "count": 1, "lines": [[sku, 1]], **wanted}
    (order_id,) = amazon.ask("POST", "/_sim/orders", order)["order_ids"]
    return str(order_id)


def store_page(window: OfficeWindow) -> SheetPage:
    window.show_screen("stores")
    screen = window.screens["stores"]
    assert isinstance(screen, StoresScreen)
    return screen.master.page


async def turned(window: OfficeWindow, switch: str, to: str) -> None:
    """By hand, and saved."""
    page = store_page(window)
    pick(page, switch, to)
    await until(lambda: button(page, "switches_save").isEnabled())
    click(page, "switches_save")
    await until(lambda: "The benches go by it from the next order on." in said(page))


def at_hand(bench: Bench) -> str:
    """The order that the bench has, if any."""
    pack_list = bench.packing.bench.pack_list
    return "" if pack_list is None else pack_list.order_id


async def opened(bench: Bench, order_id: str) -> None:
    await until(lambda: bench.core.database.lookups.order(order_id) is not None)
    scan(bench, order_id)
    await until(lambda: at_hand(bench) == order_id)


async def done(bench: Bench) -> None:
    await until(lambda: bench.packing.bench.is_done or bench.packing.bench.stopped is not None)
    assert bench.packing.bench.is_done, bench.packing.bench.stopped


async def packed(bench: Bench, order_id: str, sku: str) -> None:
    """Up to its label."""
    await opened(bench, order_id)
    scan(bench, BARCODES[sku])
    await until(lambda: bench.packing.bench.is_fully_packed)
    scan(bench, "BOXPBS01")
    await until(lambda: bool(bench.packing.bench.box))
    bench.packing.weigh(640)


async def at_override(bench: Bench, order_id: str) -> Prompt | None:
    """What the bench asks of a packer who overrides a code."""
    await opened(bench, order_id)
    scan(bench, BARCODES["SER-50"])
    await until(lambda: isinstance(bench.packing.bench.prompt, CodePrompt))
    bench.packing.press(Action.NO_CODE)
    bench.packing.press(Action.OVERRIDE)
    await until(lambda: isinstance(bench.packing.bench.prompt, ApprovalPrompt))
    return bench.packing.bench.prompt


def test_TRN_4_a_packer_may_skip_a_code_once_the_manager_lets_the_store(
    qapp: QApplication, tmp_path: Path, amazon: RunningSimulator, printer: VirtualZplPrinter
) -> None:
    first, second = an_order(amazon, "SER-50"), an_order(amazon, "SER-50")

    async def work(bench: Bench, window: OfficeWindow) -> None:
        asked = await at_override(bench, first)
        assert isinstance(asked, ApprovalPrompt)
        assert not asked.is_approved
        bench.packing.press(Action.CANCEL)
        bench.packing.press(Action.PAUSE)
        await until(lambda: bench.packing.bench.pack_list is None)
        await turned(window, "packers_may_override", "on")
        asked = await at_override(bench, second)
        assert isinstance(asked, ApprovalPrompt)
        assert asked.is_approved
        (row,) = [each for each in bench.core.database.audited() if each.what == "store_switches"]
        assert (row.who, row.why) == ("0009", "packers_may_override=on")

    beside_a_bench(tmp_path, amazon, printer, work)


def business(amazon: RunningSimulator, number: str) -> str:
    return an_order(amazon, "MSE-01", kind="business_commercial", person={"po_number": number})


def labels(printer: VirtualZplPrinter) -> list[bytes]:
    """Without the slips of Business orders, which come out of the same printer."""
    return [job for job in printer.jobs if b"TRACKING #" in job]


async def labelled(bench: Bench, order_id: str) -> None:
    await packed(bench, order_id, "MSE-01")
    await done(bench)


def test_SHIP_5_amazons_word_is_checked_on_the_first_label_and_a_manager_may_doubt_it(
    qapp: QApplication, tmp_path: Path, amazon: RunningSimulator, printer: VirtualZplPrinter
) -> None:
    shown, believed, doubted = (business(amazon, f"PO-471{number}") for number in range(3))

    async def work(bench: Bench, window: OfficeWindow) -> None:
        assert "will show whether Amazon prints it" in said(store_page(window))
        await labelled(bench, shown)
        store = bench.core.database.stores.get("practice-us")
        assert store is not None
        assert store.first_label is not None
        assert (store.first_label.order_id, store.first_label.shown) == (shown, PoShown.YES)
        window.refresh()
        await until(lambda: "The first label showed its PO number" in said(store_page(window)))
        amazon.settings(labels_carry_po=False)
        await labelled(bench, believed)
        await turned(window, "amazon_labels_carry_po", "")
        await labelled(bench, doubted)

    beside_a_bench(tmp_path, amazon, printer, work)
    assert b"PO: PO-4710" in labels(printer)[0]
    assert [b"^GF" in job for job in labels(printer)] == [False, False, True]


def test_SHIP_5_a_first_label_that_lacks_its_number_is_stamped_and_the_store_says_so(
    qapp: QApplication, tmp_path: Path, amazon: RunningSimulator, printer: VirtualZplPrinter
) -> None:
    orders = [business(amazon, "PO-4711"), business(amazon, "PO-4712")]
    amazon.settings(labels_carry_po=False)

    async def work(bench: Bench, window: OfficeWindow) -> None:
        for order in orders:
            await labelled(bench, order)
        page = store_page(window)
        window.refresh()
        await until(lambda: "The first label lacked its PO number" in said(page))
        assert f"Order {orders[0]}, just now." in said(page)
        store = bench.core.database.stores.get("practice-us")
        assert store is not None
        assert not store.amazon_labels_carry_po

    beside_a_bench(tmp_path, amazon, printer, work)
    assert [b"^GF" in job for job in labels(printer)] == [True, True]


def test_TRN_7_codes_go_by_the_api_that_the_store_says_from_the_next_order_on(
    qapp: QApplication, tmp_path: Path, amazon: RunningSimulator, printer: VirtualZplPrinter
) -> None:
    orders = [an_order(amazon, "SER-50"), an_order(amazon, "SER-50")]

    async def shipped(bench: Bench, order_id: str) -> None:
        ((code,),) = amazon.scenario()["codes"][order_id].values()
        await opened(bench, order_id)
        for text in (BARCODES["SER-50"], code, "BOXPBS01"):
            scan(bench, text)
        await until(lambda: bool(bench.packing.bench.box))
        bench.packing.weigh(640)
        await done(bench)

    async def work(bench: Bench, window: OfficeWindow) -> None:
        await shipped(bench, orders[0])
        await turned(window, "uses_shipping_v2_for_codes", "on")
        await shipped(bench, orders[1])
        bought = [bench.core.database.purchases.purchases_of(order)[0].api.value for order in orders]
        assert bought == ["mfn_v0", "shipping_v2"]

    beside_a_bench(tmp_path, amazon, printer, work)


def test_CONN_4_who_is_no_manager_turns_no_switch(
    qapp: QApplication, tmp_path: Path, amazon: RunningSimulator, printer: VirtualZplPrinter
) -> None:
    async def work(_bench: Bench, window: OfficeWindow) -> None:
        page = store_page(window)
        assert not button(page, "switches_save").isEnabled()
        with pytest.raises(AssertionError, match="cannot be changed"):
            pick(page, "packers_may_override", "on")

    it = Person("0010", "It One", (Role.IT,))
    beside_a_bench(tmp_path, amazon, printer, work, it)


async def chosen(window: OfficeWindow, order: str) -> OrdersScreen:
    """The orders screen with that order in its panel."""
    window.show_screen("orders")
    screen = window.screens["orders"]
    assert isinstance(screen, OrdersScreen)
    screen.search.put(order)
    await until(lambda: screen.table.rows.is_loaded and screen.table.rows.rowCount() == 1)
    screen.table.choose(0)
    await until(lambda: screen.panel.detail_shown is not None)
    return screen


async def day_closed(window: OfficeWindow, carrier: str) -> None:
    """By hand, for that carrier."""
    window.show_screen("shipping")
    screen = window.screens["shipping"]
    assert isinstance(screen, ShippingScreen)
    screen.choose("pickups")
    await until(lambda: screen.page is screen.pages["pickups"] and screen.is_read)
    page = screen.master.page
    stops = page_as(screen, Pickups).stops
    (stop,) = [each for each in stops if each.carrier == carrier]
    follow(page, f"pick:{stop.key}")
    await until(lambda: has_button(page, "ask:close"))
    click(page, "ask:close")
    await until(lambda: has_button(page, "close_go"))
    click(page, "close_go")
    await until(lambda: f"The manifest of {carrier} is made, with 1 parcel" in said(page))


def test_ORD_4_a_store_may_ship_with_the_manifest_that_the_office_closes(
    qapp: QApplication, tmp_path: Path, amazon: RunningSimulator, printer: VirtualZplPrinter
) -> None:
    listed, freed = (an_order(amazon, "MSE-01") for _ in range(2))

    async def work(bench: Bench, window: OfficeWindow) -> None:
        database = bench.core.database

        def status(order_id: str) -> OrderStatus | None:
            order = database.lookups.order(order_id)
            return None if order is None else order.status

        await turned(window, "ships_at_manifest", "on")
        await labelled(bench, listed)
        assert status(listed) is OrderStatus.LABELLED
        assert database.lookups.counts(bench.core.clock.now().astimezone()).shipped_today == 1
        screen = await chosen(window, listed)
        assert "Labelled, waits for the manifest" in said(screen.panel)
        (purchase,) = database.purchases.purchases_of(listed)
        await day_closed(window, purchase.carrier)
        assert status(listed) is OrderStatus.SHIPPED
        screen = await chosen(window, listed)
        window.refresh()
        await until(lambda: "Put on the manifest" in said(screen.panel))
        await labelled(bench, freed)
        assert status(freed) is OrderStatus.LABELLED
        await turned(window, "ships_at_manifest", "")
        await until(lambda: status(freed) is OrderStatus.SHIPPED)

    beside_a_bench(tmp_path, amazon, printer, work)


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path.read_bytes()) as pdf:
        return "\n".join(page.get_textpage().get_text_bounded() for page in pdf)


def test_PACK_13_proof_and_slip_of_a_packed_order_are_saved_from_the_office(
    qapp: QApplication, tmp_path: Path, amazon: RunningSimulator, printer: VirtualZplPrinter
) -> None:
    order = business(amazon, "PO-4711")
    proof, slip = tmp_path / "proof.pdf", tmp_path / "slip.pdf"

    async def work(bench: Bench, window: OfficeWindow) -> None:
        await labelled(bench, order)
        window.show_screen("orders")
        screen = window.screens["orders"]
        assert isinstance(screen, OrdersScreen)
        (row,) = window.services.orders.page(OrderFilter(text=order, sort=OrderSort.NEWEST), None, 9)
        screen.panel.show_row(row)
        await until(lambda: screen.panel.papers is not None)
        papers, made = screen.panel.papers, window.services.papers
        assert papers is not None
        assert made is not None
        await papers.save(made.proof, str(proof))
        await papers.save(made.slip, str(slip))
        await until(lambda: len(printer.jobs) == 2)  # its slip too, on a label where there is no other
        (purchase,) = bench.core.database.purchases.purchases_of(order)
        told = text_of(proof)
        assert purchase.tracking in told
        assert "Packer One" in told
        assert [row.what for row in bench.core.database.audited()][-2:] == ["proof_saved", "slip_saved"]

    beside_a_bench(tmp_path, amazon, printer, work)
    told = text_of(slip)
    assert "PO-4711" in told
    assert order in told
    assert len(printer.jobs) == 2  # a Business order's slip comes out, once
