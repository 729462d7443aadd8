"""The allocation screen through its window."""

from datetime import date

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from app.domain.store import Away, Rule, Vacation
from app.ports.errors import Conflict
from app.ports.listings import ListingKey
from app.ui.office.sheets.master import Master
from app.ui.office.window import OfficeWindow
from tests.app.ui.office import fakes_catalogue as c
from tests.app.ui.office.fakes_listings import FakeListings
from tests.app.ui.office.fakes_stock import FakeStock
from tests.app.ui.office.gallery import until
from tests.app.ui.office.gallery_catalogue import World, allocation_of, listings_of, world
from tests.app.ui.office.hands import (
    button,
    click,
    field,
    follow,
    has_button,
    has_field,
    in_office,
    pick,
    said,
    write,
)


def page_of(window: OfficeWindow) -> Master:
    return allocation_of(window).master


def test_INV_2_the_formula_changes_live_while_the_settings_are_edited(qapp: QApplication) -> None:
    """On hand 12 in both, 9 in Newark alone; 2 taken, all of Newark's."""

    async def work(window: OfficeWindow, behind: World) -> None:
        page = page_of(window)
        follow(page, "example:MSE-01")
        await until(lambda: "12 on hand − 2 taken − buffer 1 → 9" in said(page))
        write(page, "buffer", "4")
        assert "12 on hand − 2 taken − buffer 4 → 6" in said(page)
        write(page, "percent", "50")
        assert "12 on hand − 2 taken × 50 % − buffer 4 → 1" in said(page)
        write(page, "percent", "100")
        write(page, "cap", "5")
        assert "12 on hand − 2 taken − buffer 4 at most 5 → 5" in said(page)
        pick(page, "warehouses", "EAST")
        assert "9 on hand − 2 taken − buffer 4 → 3" in said(page)
        assert behind.stores.told == []

    in_office(work)


def test_INV_2_every_setting_of_a_store_is_saved(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        page = page_of(window)
        assert not button(page, "save").isEnabled()
        pick(page, "warehouses", "WEST")
        for key, text in {"percent": "80", "buffer": "2", "cap": "30", "lead_time": "4"}.items():
            write(page, key, text)
        pick(page, "ignores_negative", "on")
        click(page, "save")
        await until(lambda: "Settings are saved" in said(page))
        wanted = Rule(("WEST",), 80, 2, 30, ignores_negative=True, lead_time_days=4)
        assert behind.stores.told == [("rule", wanted)]
        assert not button(page, "save").isEnabled()

    in_office(work)


def test_INV_2_wrong_settings_cannot_be_saved_and_say_why(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        page = page_of(window)
        pick(page, "warehouses", "")
        assert "Choose at least one" in said(page)
        write(page, "lead_time", "31")
        assert "A whole number from 0 to 30" in said(page)
        assert not button(page, "save").isEnabled()
        click(page, "undo")
        await until(lambda: "Choose at least one" not in said(page))

    in_office(work)


def test_INV_6_a_store_without_settings_says_that_nothing_is_sent(qapp: QApplication) -> None:
    found = world()
    found.stores.stores["us-main"] = replace(c.US, allocation=None)

    async def work(window: OfficeWindow, _behind: World) -> None:
        page = page_of(window)
        assert "Nothing is sent for this store until you save them." in said(page)
        assert button(page, "save").isEnabled()

    in_office(work, found)


def test_INV_4_a_vacation_by_hand_sells_nothing_until_it_is_ended(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        page = page_of(window)
        click(page, "vacation_save")
        await until(lambda: "On vacation until you end it" in said(page))
        assert behind.stores.told == [("vacation", Vacation(Away.ZERO))]
        assert "Every quantity goes out as 0." in said(page)
        click(page, "vacation_end")
        await until(lambda: "The vacation is over" in said(page))
        assert "that day’s stock and the usual lead time go out; nothing old is remembered" in said(page)
        assert behind.stores.told[-1] == ("vacation", Vacation())

    in_office(work)


def test_INV_4_a_vacation_by_dates_extends_the_lead_time(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        page = page_of(window)
        pick(page, "away", "extend")
        pick(page, "when", "dates")
        await until(lambda: has_field(page, "ends"))
        write(page, "vacation_lead", "14")
        pick(page, "starts", "2026-12-20")
        pick(page, "ends", "2027-01-03")
        click(page, "vacation_save")
        wanted = Vacation(Away.EXTEND, date(2026, 12, 20), date(2027, 1, 3), 14)
        await until(lambda: behind.stores.told == [("vacation", wanted)])
        assert "On vacation from 2026-12-20 to 2027-01-03" in said(page)

    in_office(work)


def test_INV_4_more_than_30_days_are_refused_with_the_reason(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        page = page_of(window)
        pick(page, "away", "extend")
        await until(lambda: has_field(page, "vacation_lead"))
        write(page, "vacation_lead", "31")
        assert "Amazon takes no lead time over 30 days. For longer, sell nothing instead." in said(page)
        assert not button(page, "vacation_save").isEnabled()
        write(page, "vacation_lead", "30")
        assert button(page, "vacation_save").isEnabled()

    in_office(work)


def test_INV_4_a_vacation_that_ends_before_it_starts_is_refused(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        page = page_of(window)
        pick(page, "when", "dates")
        await until(lambda: has_field(page, "ends"))
        assert "Choose the first day" in said(page)
        pick(page, "starts", "2026-12-20")
        pick(page, "ends", "2026-12-19")
        assert "It ends before it starts" in said(page)
        assert not button(page, "vacation_save").isEnabled()

    in_office(work)


def test_INV_2_overrides_are_listed_and_taken_away_one_by_one(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        page = page_of(window)
        assert "50 % of Newark, 1 day" in said(page)
        click(page, "drop:MSE-01")
        await until(lambda: "MSE-01 follows the store’s settings again" in said(page))
        assert behind.listings.told == [("set_rule", (ListingKey("us-main", "MSE-01"),), None)]

    in_office(work)


def test_only_a_manager_changes_settings(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        page = page_of(window)
        assert "A manager changes this. Ask one." in said(page)
        assert not button(page, "save").isEnabled()
        assert not button(page, "vacation_save").isEnabled()

    in_office(work, person=c.LISTER)


def test_what_somebody_else_changed_meanwhile_is_told(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        page = page_of(window)
        write(page, "buffer", "3")
        behind.stores.failure = Conflict("changed")
        click(page, "save")
        await until(lambda: "Somebody else changed this meanwhile" in said(page))
        assert has_button(page, "save")

    in_office(work)


def test_INV_2_without_a_warehouse_it_says_to_add_one_and_leads_there(qapp: QApplication) -> None:
    found = world(stock=FakeStock(places=()))
    found.stores.stores["us-main"] = replace(c.US, allocation=None)

    async def work(window: OfficeWindow, behind: World) -> None:
        page = page_of(window)
        assert "There is no warehouse yet" in said(page)
        assert "Choose at least one" not in said(page)
        assert not has_field(page, "warehouses")
        click(page, "add_warehouse")
        await until(lambda: window.key == "products" and has_field(window, "code"))
        behind.stock.places = [c.EAST]
        window.show_screen("allocation")
        await until(lambda: has_field(page, "warehouses"))
        assert field(page, "warehouses").field.value == "EAST"

    in_office(work, found)


def test_INV_2_a_listings_own_settings_ask_for_a_warehouse_too(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await listings_of(window)
        screen.desk.choose([ListingKey("us-main", "MSE-01")])
        await screen.desk.press("rule")
        assert "There is no warehouse yet" in said(screen.browser.panel)
        click(screen.browser.panel, "back")
        await until(lambda: "There is no warehouse yet" not in said(screen.browser.panel))

    in_office(work, world(stock=FakeStock(places=())))


def test_INV_2_a_store_without_listings_says_so_and_not_that_a_search_failed(qapp: QApplication) -> None:
    found = world()
    found.listings = FakeListings(found.stores)

    async def work(window: OfficeWindow, _behind: World) -> None:
        page = page_of(window)
        assert "No listings yet" in said(page)
        write(page, "search", "MSE")
        await until(lambda: "No listing of this store begins so." in said(page))

    in_office(work, found)
