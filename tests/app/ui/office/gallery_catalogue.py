"""Writes screenshots of the catalogue's screens: ``python -m tests.app.ui.office.gallery_catalogue DIR``."""

import argparse
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
from PySide6.QtWidgets import QApplication

from app.domain.people import Person
from app.domain.sharing import SharedSku
from app.domain.stock import Movement, Why
from app.domain.store import Away, FirstLabel, Mli, Narf, PoShown, Rule, Vacation
from app.ports.jobs import JobName, JobRun, JobState
from app.ports.listings import ListingKey, Show
from app.ports.stock import StockLine
from app.services.stock import CsvError, CsvPreview
from app.ui.office.allocation.screen import AllocationScreen
from app.ui.office.listings.screen import ListingsScreen
from app.ui.office.products.screen import ProductsScreen
from app.ui.office.screen import Factory
from app.ui.office.stores.screen import StoresScreen
from app.ui.office.window import OfficeWindow
from app.ui.theme import ThemeName
from tests.app.ui.office import fakes
from tests.app.ui.office import fakes_catalogue as c
from tests.app.ui.office.fakes_listings import FakeListings, proposals_for
from tests.app.ui.office.fakes_scanning import CODE, IN_BOX, scanning_over
from tests.app.ui.office.fakes_stock import FakeStock, many_products, usual_stock
from tests.app.ui.office.fakes_stores import FakeStores
from tests.app.ui.office.gallery import play, until

SCREENS: dict[str, Factory] = {
    "listings": ListingsScreen,
    "products": ProductsScreen,
    "allocation": AllocationScreen,
    "stores": StoresScreen,
}
SHARED = SharedSku(
    "A2SELLER0TOKEN",
    "na",
    "ABC123",
    ("ca-main", "us-main"),
    sender="ca-main",
    proposal="ABC123-CA",
    proposals=(("ca-main", "ABC123-CA"), ("us-main", "ABC123-US")),
)
RUNS = (
    JobRun(JobName.ORDER_IMPORT, "us-main", succeeded_at=c.NOW - timedelta(minutes=2)),
    JobRun(
        JobName.LISTING_IMPORT,
        "us-main",
        JobState.RUNNING,
        doing="storing_listings",
        done=45_000,
        total=100_000,
    ),
    JobRun(
        JobName.INVENTORY,
        "us-main",
        JobState.WAITING,
        waits_for="feed",
        succeeded_at=c.NOW - timedelta(minutes=22),
    ),
    JobRun(
        JobName.PUBLICATION,
        "us-main",
        JobState.FAILED,
        words="Access to requested resource is denied.",
        failures=4,
        succeeded_at=c.NOW - timedelta(hours=5),
        next_at=c.NOW + timedelta(minutes=9),
    ),
)


@dataclass
class World:
    """The fakes behind a window."""

    stores: FakeStores
    listings: FakeListings
    stock: FakeStock


def world(*listings: object, stores: FakeStores | None = None, stock: FakeStock | None = None) -> World:
    found = stores or usual_stores()
    rows = [each for each in listings if isinstance(each, type(c.MOUSE_LISTING))]
    made = FakeListings(found, *(rows or c.EVERY))
    made.suggested = proposals_for(list(made.rows.values()))
    return World(found, made, stock or usual_stock())


def usual_stores() -> FakeStores:
    found = FakeStores(c.US, c.CA, c.DE)
    found.conflicts, found.runs, found.warnings = (SHARED,), RUNS, ("secret_old",)
    found.overrides = {
        "us-main": (("MSE-01", Rule(("EAST",), percent=50)), ("SER-30", Rule(("WEST",), cap=5)))
    }
    return found


def open_office(
    found: World,
    look: ThemeName = ThemeName.LIGHT,
    language: str = "en",
    size: tuple[int, int] = (1366, 768),
    person: Person = c.MANAGER,
) -> OfficeWindow:
    """Somebody signed in; no screen was looked at yet but the first."""
    services = replace(
        fakes.services(),
        stores=found.stores,
        listings=found.listings,
        stock=found.stock,
        scanning=scanning_over(found.stock),
        now=lambda: c.NOW,
    )
    window = OfficeWindow(services, look, language, SCREENS)
    window.resize(*size)
    window.show()
    window.sign_in.signed_in.emit(person)
    return window


async def listings_of(window: OfficeWindow) -> ListingsScreen:
    window.show_screen("listings")
    screen = window.screens["listings"]
    assert isinstance(screen, ListingsScreen)
    await until(lambda: screen.rows.table.rows.is_loaded and bool(screen.browser.filters.groups))
    return screen


async def products_of(window: OfficeWindow) -> ProductsScreen:
    window.show_screen("products")
    screen = window.screens["products"]
    assert isinstance(screen, ProductsScreen)
    await until(lambda: screen.rows.table.rows.is_loaded and bool(screen.browser.filters.groups))
    return screen


def stores_of(window: OfficeWindow) -> StoresScreen:
    window.show_screen("stores")
    screen = window.screens["stores"]
    assert isinstance(screen, StoresScreen)
    return screen


def allocation_of(window: OfficeWindow) -> AllocationScreen:
    window.show_screen("allocation")
    screen = window.screens["allocation"]
    assert isinstance(screen, AllocationScreen)
    return screen


Shot = Callable[[str], None]


async def show_listings(window: OfficeWindow, save: Shot) -> None:
    screen = await listings_of(window)
    save("listings")
    for sku in ("MSE-01", "MSE-01-FBA", "MSE-BAD", "SER-30", "ABC123"):
        screen.desk.choose([ListingKey("us-main", sku)])
        save(f"listing_{sku}")
    for mode in ("rule", "map", "convert:fba"):
        screen.desk.choose([ListingKey("us-main", "MSE-01")])
        await screen.desk.press(mode)
        save(f"listing_{mode.replace(':', '_')}")
    screen.desk.choose([ListingKey("us-main", "MSE-01"), ListingKey("us-main", "SER-30")])
    save("listing_many")
    screen._close()
    screen._filter("show", Show.UNMAPPED.value)
    await until(lambda: screen.browser.notice.isVisible())
    save("listings_unmapped")
    screen._open("proposals")
    await until(lambda: screen.proposed.table.rows.is_loaded)
    save("proposals")
    screen._leave()
    screen._open("create")
    save("create_find")


def preview() -> CsvPreview:
    """Of a list with good lines and bad ones."""
    good = tuple(
        StockLine(number, c.SERUM, movements=(Movement("SER-30", "EAST", 4, Why.IMPORTED, "", c.NOW),))
        for number in range(2, 40)
    )
    bad = (
        CsvError(40, "barcodes", "barcode_check_digit", "4006381333932"),
        CsvError(41, "barcodes", "barcode_scientific", "4.00638E+12"),
        CsvError(47, "quantity", "whole_number", "many"),
    )
    return CsvPreview(good, bad, 30, 8, "stock.csv", ("colour", "season"))


async def show_products(window: OfficeWindow, save: Shot, found: World) -> None:
    screen = await products_of(window)
    save("products")
    screen.desk.choose("MSE-01")
    save("product")
    await screen.desk.press("move")
    screen.desk.edit("units", "12")
    save("product_move")
    await screen.desk.press("back")
    await show_forms(screen, save)
    await show_csv(screen, save, found)
    await screen.desk.press("scan")
    save("scan")
    screen.desk.edit("scan_why", "returned")
    for text in ("MSE-01", "SER-30", "SER-30", CODE):
        screen.hear(text)
    screen.desk.edit("scan_condition", "damaged")
    screen.hear("MSE-01")
    save("scan_returned")
    screen.hear(IN_BOX)
    save("scan_refused")
    await screen.desk.press("scan_discard")
    await screen.desk.press("warehouses")
    save("warehouses")
    await screen.desk.press("warehouse:EAST")
    save("warehouse")


async def show_csv(screen: ProductsScreen, save: Shot, found: World) -> None:
    await screen.desk.press("csv")
    save("csv")
    screen.desk._read = lambda _path: ""
    await screen.desk.take_file(Path("empty.csv"))
    save("csv_empty")
    found.stock.previews = [preview()]
    await screen.desk.take_file(Path("stock.csv"))
    save("csv_preview")


async def show_forms(screen: ProductsScreen, save: Shot) -> None:
    await screen.desk.press("goods_edit:MSE-01")
    save("product_form")
    await screen.desk.press("goods_new")
    save("product_new")
    screen.desk.edit("barcode", "860012300051")
    screen.desk.edit("length", "120")
    await screen.desk.press("barcode_add")
    await screen.desk.press("goods_save")
    save("product_wrong")
    await screen.desk.press("goods_edit:BOX-S3")
    screen.desk.edit("child", "m")
    save("group_form")
    await screen.desk.press("goods_leave")


async def show_allocation(window: OfficeWindow, save: Shot) -> None:
    screen = allocation_of(window)
    save("allocation")
    await screen.desk.press("example:MSE-01")
    screen.desk.edit("buffer", "3")
    save("allocation_live")
    screen.desk.edit("away", "extend")
    screen.desk.edit("when", "dates")
    screen.desk.edit("vacation_lead", "31")
    save("allocation_vacation")


async def show_no_place(window: OfficeWindow, save: Shot, found: World) -> None:
    screen, places = allocation_of(window), found.stock.places
    found.stock.places = []
    screen.desk.changed()
    save("allocation_no_place")
    found.stock.places = places
    screen.desk.changed()


async def show_stores(window: OfficeWindow, save: Shot, found: World) -> None:
    screen = stores_of(window)
    save("stores")
    await screen.desk.press("decide_open:ABC123")
    save("store_decide")
    await screen.desk.press("decide_back")
    await screen.desk.press("mli")
    save("store_mli_warning")
    screen.desk.choose("de-main")
    save("store_draft")
    screen.desk.edit("way", "consent")
    save("store_consent")
    for key in ("client_id", "client_secret", "application_id"):
        screen.desk.edit(key, "amzn1.example")
    screen.desk.edit("redirect", "https://example.com/landing")
    await screen.desk.press("consent")
    save("store_landing")
    screen.desk.open_new()
    save("store_new")
    odd = msgspec.structs.replace(
        c.US, narf=Narf(is_enrolled=True), mli=Mli(is_on=True), vacation=Vacation(Away.ZERO)
    )
    found.stores.stores["us-main"] = odd
    found.stores.places["us-main"] = c.LOCATIONS
    screen.desk.choose("us-main")
    save("store_narf_mli")
    show_first_labels(screen, save, found)


def show_first_labels(screen: StoresScreen, save: Shot, found: World) -> None:
    for shown in PoShown:
        first = FirstLabel("112-9920175-6630218", c.NOW - timedelta(hours=2), shown)
        carries = shown is not PoShown.NO
        seen = msgspec.structs.replace(c.US, first_label=first, amazon_labels_carry_po=carries)
        found.stores.stores["us-main"] = seen
        screen.desk.choose("us-main")
        bar = screen.master.page.verticalScrollBar()
        QApplication.processEvents()
        bar.setValue(bar.maximum() // 2)
        save(f"store_po_{shown.value}")


async def show_all(window: OfficeWindow, found: World, save: Shot) -> None:
    await show_listings(window, save)
    await show_products(window, save, found)
    await show_allocation(window, save)
    await show_no_place(window, save, found)
    await show_stores(window, save, found)


def of_size(count: int) -> World:
    """``count`` listings and products; without any, no store and no warehouse either."""
    stores = usual_stores() if count else FakeStores()
    stock = many_products(count) if count else FakeStock(places=())
    made = FakeListings(stores, *c.many_listings(count))
    made.suggested = proposals_for(list(made.rows.values()))
    return World(stores, made, stock)


async def show_first(window: OfficeWindow, save: Shot) -> None:
    """Each screen as it comes up, and what leads on from an empty one."""
    screen = await listings_of(window)
    save("listings")
    screen._open("proposals")
    await until(lambda: screen.proposed.table.rows.is_loaded)
    save("proposals")
    screen._open("create")
    save("create")
    screen._close()
    products = await products_of(window)
    save("products")
    await products.desk.press("warehouses")
    save("warehouses")
    await products.desk.press("scan")
    save("scan")
    products.seek("")
    allocation_of(window)
    save("allocation")
    stores_of(window)
    save("stores")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", default="light", choices=[name.value for name in ThemeName])
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--lang", default="en")
    parser.add_argument(
        "--count", type=int, default=-1, help="that many rows on each screen; else all states"
    )
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    width, _, height = given.size.partition("x")
    look = ThemeName(given.theme)

    async def work() -> None:
        found = world() if given.count < 0 else of_size(given.count)
        window = open_office(found, look, given.lang, (int(width), int(height)))

        def save(name: str) -> None:
            for _ in range(3):
                QApplication.processEvents()
            window.grab().save(str(given.folder / f"{name}.png"))

        if given.count < 0:
            await show_all(window, found, save)
        else:
            await show_first(window, save)
        window.close()

    play(look, work)


if __name__ == "__main__":
    main()
