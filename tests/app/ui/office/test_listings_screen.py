"""The listings screen through its window."""

import asyncio
from functools import partial

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.listing import Channel, Mapping
from app.domain.store import Narf, Rule
from app.ports.errors import Refused, Unreachable
from app.ports.listings import ListingKey, Show
from app.ui.office.listings.screen import ListingsScreen
from app.ui.office.sheets.blocks import ProgressView
from app.ui.office.window import OfficeWindow
from tests.app.ui.office import fakes_catalogue as c
from tests.app.ui.office.fakes_listings import FakeListings
from tests.app.ui.office.fakes_stock import usual_stock
from tests.app.ui.office.gallery import until
from tests.app.ui.office.gallery_catalogue import World, listings_of, usual_stores, world
from tests.app.ui.office.hands import button, click, follow, has_button, has_field, in_office, said, write
from tests.app.ui.office.listings_hands import at


def filters(screen: ListingsScreen) -> dict[str, int | None]:
    return {
        key: each.filter.count
        for (group, key), each in screen.browser.filters.buttons.items()
        if group == "show"
    }


def press_filter(screen: ListingsScreen, show: Show) -> None:
    found = screen.browser.filters.buttons["show", show.value]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def skus(screen: ListingsScreen) -> list[str]:
    rows = screen.rows.table.rows
    return [row.listing.sku for place in range(rows.rowCount()) if (row := rows.row(place)) is not None]


def _shows(screen: ListingsScreen, wanted: list[str]) -> bool:
    return skus(screen) == wanted


def test_LIST_6_each_filter_has_its_count_and_shows_its_rows(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await listings_of(window)
        assert filters(screen) == {
            "all": 7, "merchant": 6, "fba": 1, "pending": 1, "unmapped": 1, "conflict": 2, "error": 1,
        }  # fmt: skip
        for show, wanted in (
            (Show.FBA, ["MSE-01-FBA"]),
            (Show.PENDING, ["MSE-NEW"]),
            (Show.UNMAPPED, ["SER-30"]),
            (Show.CONFLICT, ["ABC123", "ABC123"]),
            (Show.ERROR, ["MSE-BAD"]),
        ):
            press_filter(screen, show)
            await until(partial(_shows, screen, wanted))

    in_office(work)


def test_LIST_6_a_search_narrows_rows_and_counts(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await listings_of(window)
        screen.browser.search.put("abc")
        await until(lambda: skus(screen) == ["ABC123", "ABC123"])
        await until(lambda: filters(screen)["all"] == 2)
        screen.browser.search.put("nothing begins so")
        await until(screen.rows.empty.isVisible)
        assert "Nothing found" in said(screen)

    in_office(work)


def test_LIST_6_100_000_listings_come_page_by_page_and_the_end_is_reached(qapp: QApplication) -> None:
    stores = usual_stores()
    many = World(stores, FakeListings(stores, *c.many_listings(100_000)), usual_stock())

    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await listings_of(window)
        await until(lambda: screen.rows.table.rows.rowCount() == 100_000)
        bar = screen.rows.table.verticalScrollBar()
        bar.setValue(bar.maximum())
        await until(lambda: screen.rows.table.rows.row(99_999) is not None)
        last = screen.rows.table.rows.row(99_999)
        assert last is not None
        assert last.listing.sku == "SKU-099999"

    in_office(work, many)


def test_the_table_tells_what_was_sent_what_amazon_has_and_why_nothing_goes(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await listings_of(window)
        rows = screen.rows.table.rows
        texts = {}
        for place in range(rows.rowCount()):
            row, cell = rows.row(place), rows.cell(place, 4)
            assert row is not None
            assert cell is not None
            texts[row.listing.sku] = (window.kit.say(cell.text), window.kit.say(cell.detail))
        assert texts["MSE-01"] == ("9 / 9", "")
        assert texts["MSE-01-FBA"] == ("–", "FBA")
        assert texts["SER-30"] == ("9 / 9", "Not mapped")
        assert texts["MSE-NEW"] == ("9 / 9", "Not published yet")

    in_office(work)


def test_INV_2_the_panel_explains_the_quantity_step_by_step(qapp: QApplication) -> None:
    """12 on hand, 2 of them taken, 1 kept back."""

    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await at(window, "MSE-01")
        assert "12 on hand − 2 taken − buffer 1 → 9" in said(screen.browser.panel)

    in_office(work)


def test_LIST_2_amazons_own_issues_stand_with_the_listing(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await at(window, "MSE-BAD")
        words = said(screen.browser.panel)
        assert "We removed your offer because the price is far above the list price." in words
        assert "Taken down by Amazon" in words
        assert "'Condition' is required but not supplied." in words

    in_office(work)


def test_INV_2_a_listing_gets_settings_of_its_own_and_shows_them_live(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await at(window, "MSE-01")
        panel = screen.browser.panel
        click(panel, "rule")
        await until(lambda: has_field(panel, "percent"))
        write(panel, "percent", "50")
        write(panel, "buffer", "2")
        assert "12 on hand − 2 taken × 50 % − buffer 2 → 3" in said(panel)
        click(panel, "rule_save")
        await until(lambda: "settings are saved" in said(panel))
        key = ListingKey("us-main", "MSE-01")
        wanted = Rule(("EAST", "WEST"), percent=50, buffer=2, lead_time_days=2)
        assert behind.listings.told == [("set_rule", (key,), wanted)]
        click(panel, "rule_drop")
        await until(lambda: behind.listings.told[-1] == ("set_rule", (key,), None))

    in_office(work)


def test_INV_2_a_percent_above_100_cannot_be_saved_and_says_why(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await at(window, "MSE-01")
        panel = screen.browser.panel
        click(panel, "rule")
        await until(lambda: has_field(panel, "percent"))
        write(panel, "percent", "101")
        assert "A whole number from 0 to 100" in said(panel)
        assert not button(panel, "rule_save").isEnabled()

    in_office(work)


# ---- fulfilment


def test_LIST_4_a_change_to_fba_says_what_happens_and_asks_before_it_does(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await at(window, "MSE-01")
        panel = screen.browser.panel
        click(panel, "convert:fba")
        await until(lambda: has_button(panel, "convert_go:fba"))
        words = said(panel)
        assert "The merchant quantity is set to 0 and FBA is added, in one step." in words
        assert "From then on nothing sends a merchant quantity for it" in words
        assert behind.listings.told == []
        click(panel, "convert_go:fba")
        await until(lambda: "Amazon has the change" in said(panel))
        assert behind.listings.told == [("convert", (ListingKey("us-main", "MSE-01"),), Channel.FBA)]
        assert "Merchant → FBA" in [window.kit.say(each.text) for each in panel.badges.badges]

    in_office(work)


def test_LIST_4_back_to_merchant_sends_todays_allocation(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await at(window, "MSE-01-FBA")
        panel = screen.browser.panel
        click(panel, "convert:merchant")
        await until(lambda: has_button(panel, "convert_go:merchant"))
        assert "today’s quantity goes out with the lead time of your settings" in said(panel)
        click(panel, "convert_go:merchant")
        await until(lambda: bool(behind.listings.told))
        assert behind.listings.told == [("convert", (ListingKey("us-main", "MSE-01-FBA"),), Channel.MERCHANT)]

    in_office(work)


def test_LIST_4_of_many_each_result_is_told_in_amazons_words(qapp: QApplication) -> None:
    found = world()
    found.listings.refused = {
        "SER-30": "This ASIN is not eligible for FBA.",
        "MSE-NEW": "pending_publication",
    }

    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await listings_of(window)
        for place in (2, 5, 6):
            screen.rows.table.rows.check(place)
        panel = screen.browser.panel
        await until(lambda: "3 listings ticked" in said(panel))
        click(panel, "convert:fba")
        await until(lambda: has_button(panel, "convert_go:fba"))
        click(panel, "convert_go:fba")
        await until(lambda: "1 done, 2 refused" in said(panel))
        assert "This ASIN is not eligible for FBA." in said(panel)
        assert "It is not published yet." in said(panel)

    in_office(work, found)


def test_LIST_4_long_work_shows_how_far_it_is_and_can_be_stopped(qapp: QApplication) -> None:
    found = world()

    async def work(window: OfficeWindow, behind: World) -> None:
        behind.listings.gate = asyncio.Event()
        screen = await at(window, "MSE-01")
        panel = screen.browser.panel
        click(panel, "convert:fba")
        await until(lambda: has_button(panel, "convert_go:fba"))
        click(panel, "convert_go:fba")
        await until(lambda: "Asking Amazon for the change…" in said(panel))
        await screen.desk.press("cancel_work")
        await until(lambda: "You stopped it." in said(panel))
        assert "What was done so far stays done." in said(panel)

    in_office(work, found)


@pytest.mark.parametrize("channel", [Channel.MERCHANT, Channel.FBA])
def test_LIST_5_a_channel_changed_in_seller_central_is_shown_at_the_next_look(
    qapp: QApplication, channel: Channel
) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await listings_of(window)
        before = c.MOUSE_LISTING
        behind.listings._put(replace(before, channel=channel))
        window.refresh()
        said_there = "Merchant" if channel is Channel.MERCHANT else "FBA"
        await until(lambda: _fulfilment(window, screen, "MSE-01") == said_there)

    in_office(work)


def _fulfilment(window: OfficeWindow, screen: ListingsScreen, sku: str) -> str:
    rows = screen.rows.table.rows
    place = skus(screen).index(sku)
    cell = rows.cell(place, 3)
    return "" if cell is None else window.kit.say(cell.text)


# ---- mapping


def test_LIST_7_a_listing_is_mapped_to_three_of_a_product_found_by_search(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await at(window, "SER-30")
        panel = screen.browser.panel
        assert "Its orders wait in Review, and no quantity is sent." in said(panel)
        click(panel, "map")
        await until(lambda: has_field(panel, "search"))
        write(panel, "search", "vita")
        follow(panel, "pick:SER-30")
        await until(lambda: button(panel, "map_save").isEnabled())
        write(panel, "units", "3")
        click(panel, "map_save")
        await until(lambda: "2 orders left Review and are open now." in said(panel))
        key = ListingKey("us-main", "SER-30")
        assert behind.listings.told == [("map", ((key, Mapping("SER-30", 3)),))]

    in_office(work)


def test_LIST_7_a_listing_is_mapped_to_a_group(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await at(window, "SER-30")
        panel = screen.browser.panel
        click(panel, "map")
        await until(lambda: has_field(panel, "search"))
        write(panel, "search", "gift")
        follow(panel, "pick:BOX-S3")
        await until(lambda: button(panel, "map_save").isEnabled())
        click(panel, "map_save")
        await until(lambda: bool(behind.listings.told))
        key = ListingKey("us-main", "SER-30")
        assert behind.listings.told == [("map", ((key, Mapping("BOX-S3", 1, is_group=True)),))]

    in_office(work)


def test_LIST_7_unmapping_tells_that_open_orders_go_back_to_review(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await at(window, "MSE-01")
        click(screen.browser.panel, "unmap")
        await until(lambda: "2 open orders went back to Review." in said(screen.browser.panel))
        assert behind.listings.told == [("map", ((ListingKey("us-main", "MSE-01"), None),))]

    in_office(work)


def test_LIST_7_a_proposal_by_barcode_is_taken_with_one_click(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await at(window, "SER-30")
        assert "Same barcode: 1 × MSE-01, Wireless mouse, black" in said(screen.browser.panel)
        click(screen.browser.panel, "take_proposal")
        await until(lambda: behind.listings.rows["us-main", "SER-30"].mapping == Mapping("MSE-01"))

    in_office(work)


def test_LIST_7_proposals_are_reviewed_and_accepted_in_bulk(qapp: QApplication) -> None:
    rows = tuple(c.listing(f"U-{place:04}", mapping=None) for place in range(250))

    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await listings_of(window)
        press_filter(screen, Show.UNMAPPED)
        await until(screen.browser.notice.isVisible)
        QTest.mouseClick(screen.browser.notice.button, Qt.MouseButton.LeftButton)
        await until(lambda: screen.proposed.table.rows.rowCount() > 0)
        panel = screen.browser.panel
        screen.proposed.table.rows.check(0)
        screen.proposed.table.rows.check(1)
        await until(lambda: button(panel, "accept").text() == "Map the 2 ticked ones")
        click(panel, "accept")
        await until(lambda: "2 listings mapped" in said(panel))
        await until(lambda: button(panel, "accept").text() == "Map all of them")
        click(panel, "accept")
        await until(lambda: "248 listings mapped" in said(panel))
        assert behind.listings.told == [
            ("accept", 2), ("accept", 100), ("accept", 100), ("accept", 48),
        ]  # fmt: skip
        await until(screen.proposed.empty.isVisible)
        assert "No proposals left" in said(screen)

    in_office(work, world(*rows))


def test_LIST_7_mapping_all_says_how_far_it_is_and_can_be_stopped(qapp: QApplication) -> None:
    rows = tuple(c.listing(f"U-{place:04}", mapping=None) for place in range(250))

    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await listings_of(window)
        screen._open("proposals")
        panel = screen.browser.panel
        await until(lambda: has_button(panel, "accept"))
        behind.listings.gate = asyncio.Event()
        click(panel, "accept")
        await until(lambda: "Mapping… 0 of 250" in said(panel))
        behind.listings.gate.set()
        behind.listings.gate = asyncio.Event()
        await until(lambda: "Mapping… 100 of 250" in said(panel))
        (progress,) = panel.findChildren(ProgressView)
        QTest.mouseClick(progress.cancel, Qt.MouseButton.LeftButton)
        await until(lambda: "100 listings mapped, then it stopped" in said(panel))

    in_office(work, world(*rows))


# ---- who may


def test_LIST_3_without_the_role_everything_is_shown_and_nothing_can_be_changed(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await at(window, "MSE-01")
        panel = screen.browser.panel
        assert "Changing listings needs the Listings role." in said(panel)
        for key in ("map", "unmap", "rule", "convert:fba"):
            assert not button(panel, key).isEnabled()
        create = screen.browser.buttons["create"]
        assert not create.isEnabled()
        assert create.toolTip() == "Changing listings needs the Listings role."
        screen._open("proposals")
        await until(lambda: has_button(panel, "accept"))
        assert not button(panel, "accept").isEnabled()

    in_office(work, person=c.LEAD)


# ---- trouble


def test_an_error_says_what_happened_what_it_means_and_what_to_do(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await at(window, "MSE-01")
        panel = screen.browser.panel
        behind.listings.failure = Unreachable("no answer")
        click(panel, "unmap")
        await until(lambda: "Amazon cannot be reached" in said(panel))
        assert "Nothing was changed there." in said(panel)
        assert "Check this computer’s network, then try again." in said(panel)
        behind.listings.failure = Refused("patch", "InvalidInput", "The SKU is locked by Amazon.")
        click(panel, "unmap")
        await until(lambda: "The SKU is locked by Amazon." in said(panel))

    in_office(work)


def test_INV_5_a_shut_narf_gate_is_the_reason_in_the_table_and_in_the_panel(qapp: QApplication) -> None:
    found = world()
    found.stores.stores["us-main"] = replace(c.US, narf=Narf(is_enrolled=True))

    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await at(window, "MSE-01")
        words = said(screen.browser.panel)
        assert "NARF gate shut" in words
        assert "A manager opens it under Stores." in words

    in_office(work, found)
