"""The stores screen through its window: a store, its switches, its health."""

from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from app.domain.marketplace import MARKETPLACES
from app.domain.store import Features, FirstLabel, Logo, Mli, Narf, PoShown, StoreState
from app.services.guard import Declined
from app.ui.office.sheets.blocks import DropView, ItemButton
from app.ui.office.window import OfficeWindow
from tests.app.ui.office import fakes_catalogue as c
from tests.app.ui.office.fakes_stores import FakeStores
from tests.app.ui.office.gallery import until
from tests.app.ui.office.gallery_catalogue import World, stores_of, world
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
from tests.app.ui.office.stores_hands import page_of


def with_us(**changes: object) -> World:
    found = world()
    found.stores.stores["us-main"] = replace(c.US, **changes)
    return found


# ---- a store


def test_CONN_1_a_store_is_added_in_any_of_the_23_countries_with_its_ship_from_address(
    qapp: QApplication,
) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        master = stores_of(window).master
        QTest.mouseClick(master.add_button, Qt.MouseButton.LeftButton)
        await until(lambda: has_field(master, "market"))
        combo = field(master, "market").findChildren(QComboBox)[0]
        assert combo.count() == 23
        shown = {combo.itemText(place) for place in range(23)}
        assert {"United States", "Canada", "Germany", "Japan", "Saudi Arabia"} <= shown
        pick(master, "market", "A1VC38T7YXB528")
        assert "Amazon’s region: Far East" in said(master)
        pick(master, "market", "A1PA6795UKMFR9")
        assert "Amazon’s region: Europe, Middle East, India" in said(master)
        write(master, "name", "Germany two")
        write(master, "seller_id", "a2example0token")
        address = {"name": "Dock", "line1": "Hafenweg 1", "city": "Bremen", "postal_code": "28195"}
        for key, text in address.items():
            write(master, f"address.{key}", text)
        pick(master, "address.country", "DE")
        write(master, "email", "shop@example")
        click(master, "save_new")
        await until(lambda: "Such as shop@example.com" in said(master))
        write(master, "email", "shop@example.com")
        click(master, "save_new")
        await until(lambda: "Saved. Now connect it" in said(master))
        made = behind.stores.stores["germany-two"]
        assert (made.name, made.marketplace_id, made.seller_id) == (
            "Germany two", "A1PA6795UKMFR9", "A2EXAMPLE0TOKEN",
        )  # fmt: skip
        assert (made.ship_from.line1, made.ship_from.country) == ("Hafenweg 1", "DE")
        assert (made.email, made.state) == ("shop@example.com", StoreState.DRAFT)

    in_office(work)


def test_CONN_1_the_senders_e_mail_is_changed_with_its_address(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        master = page_of(window)
        assert "no label for orders with Transparency codes" in said(master)
        write(master, "email", "dock@example.com")
        click(master, "address_save")
        await until(lambda: "Address is saved" in said(master))
        assert behind.stores.stores["us-main"].email == "dock@example.com"

    in_office(work)


def test_CONN_1_us_and_canada_are_two_stores_each_with_its_country(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        master = page_of(window, "ca-main")
        assert "Canada · North America" in said(master)
        follow(master, "us-main")
        assert "United States · North America" in said(master)
        assert len(MARKETPLACES) == 23

    in_office(work)


def test_CONN_1_what_is_missing_is_marked_and_nothing_is_saved(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        master = stores_of(window).master
        QTest.mouseClick(master.add_button, Qt.MouseButton.LeftButton)
        await until(lambda: has_field(master, "seller_id"))
        write(master, "seller_id", "not a token!")
        click(master, "save_new")
        await until(lambda: "Not saved. Look at the marked fields." in said(master))
        assert "Letters and digits only, such as A2EXAMPLE1TOKEN" in said(master)
        assert behind.stores.told == []

    in_office(work)


def test_the_first_store_is_asked_for_where_there_is_none(qapp: QApplication) -> None:
    found = world(stores=FakeStores())
    found.listings.rows.clear()
    found.listings.order.clear()

    async def work(window: OfficeWindow, _behind: World) -> None:
        master = stores_of(window).master
        assert "A store is one seller account in one country." in said(master)
        QTest.mouseClick(master.empty.button, Qt.MouseButton.LeftButton)
        await until(lambda: has_field(master, "market"))

    in_office(work, found)


# ---- switches


def _has(behind: World, wanted: Features) -> bool:
    return behind.stores.stores["us-main"].features == wanted


def test_CONN_4_each_feature_is_switched_by_itself(qapp: QApplication) -> None:
    names = ("imports_listings", "imports_orders", "sends_inventory", "buys_shipping", "prints_po")

    async def work(window: OfficeWindow, behind: World) -> None:
        master = page_of(window)
        for name in names:
            before = behind.stores.stores["us-main"].features
            is_on = getattr(before, name)
            pick(master, name, "" if is_on else "on")
            click(master, "features_save")
            wanted = replace(before, **{name: not is_on})
            await until(partial(_has, behind, wanted))
        assert behind.stores.stores["us-main"].features == Features(
            imports_listings=False,
            imports_orders=False,
            sends_inventory=False,
            buys_shipping=False,
            prints_po=False,
        )

    in_office(work)


def test_CONN_4_vacation_leads_to_its_settings(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        master = page_of(window, "ca-main")
        click(master, "go_allocation")
        await until(lambda: window.key == "allocation")

    in_office(work)


# ---- NARF


def test_INV_5_the_gate_opens_only_when_the_stores_name_is_typed(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        master = page_of(window)
        assert "The gate is shut: no inventory is sent" in said(master)
        write(master, "narf_typed", "US")
        assert not button(master, "narf_open").isEnabled()
        write(master, "narf_typed", "US main")
        click(master, "narf_open")
        await until(lambda: "Open since just now, by Manager One" in said(master))
        assert behind.stores.told == [("narf_open", "US main")]
        click(master, "narf_shut")
        await until(lambda: has_field(master, "narf_typed"))

    in_office(work, with_us(narf=Narf(is_enrolled=True)))


def test_INV_5_a_store_is_marked_narf_at_once_and_only_where_narf_exists(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        master = page_of(window)
        pick(master, "narf", "on")
        await until(lambda: behind.stores.stores["us-main"].narf == Narf(is_enrolled=True))
        assert "A quantity sent to a listing that Amazon ships could take it away from FBA." in said(master)
        follow(master, "de-main")
        assert not has_field(master, "narf")

    in_office(work)


# ---- MLI


def test_INV_6_there_is_no_mli_switch_outside_the_us(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        master = page_of(window)
        assert has_button(master, "mli")
        for store_id in ("ca-main", "de-main"):
            follow(master, store_id)
            await until(lambda: "US main" not in master.page.title.text)
            assert not has_button(master, "mli")
            assert "Multi-Location Inventory" not in said(master)

    in_office(work)


def test_INV_6_switching_warns_lists_what_is_lost_offers_a_csv_then_resets(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        screen = stores_of(window)
        master = page_of(window)
        click(master, "mli")
        await until(lambda: has_button(master, "mli_go"))
        words = said(master)
        assert "Switching MLI on resets this store’s settings" in words
        assert "2 listings lose their own settings." in words
        assert "The single quantity is set to 0 first." in words
        assert "The store  100 %  1  –\nMSE-01  50 %  0  –\nSER-30  100 %  0  5" in words
        assert behind.stores.told == []
        screen.write_csv(str(tmp_path / "kept.csv"))
        assert (tmp_path / "kept.csv").read_text(encoding="utf-8") == "sku,percent\nMSE-01,50\n"
        click(master, "mli_go")
        await until(lambda: "MLI is on" in said(master))
        assert behind.stores.told == [("mli", True)]
        assert behind.stores.stores["us-main"].allocation is None
        assert "then save new settings under Allocation" in said(master)

    in_office(work)


def test_INV_6_codes_are_refreshed_and_each_location_is_mapped_to_a_warehouse(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        master = page_of(window)
        assert button(master, "refresh_locations").text() == "Refresh store warehouse codes"
        click(master, "refresh_locations")
        await until(lambda: has_field(master, "location:loc-2"))
        assert "Newark dock (NWK1)" in said(master)
        assert "Choose its warehouse; until then it gets no quantity." in said(master)
        pick(master, "location:loc-2", "WEST")
        await until(lambda: behind.stores.told[-1] == ("map_location", "loc-2", "WEST"))
        await until(lambda: "until then it gets no quantity" not in said(master))

    in_office(work, with_us(mli=Mli(is_on=True)))


def test_INV_6_switching_off_zeroes_the_locations_first(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        master = page_of(window)
        click(master, "mli")
        await until(lambda: has_button(master, "mli_go"))
        assert "The locations are set to 0 first." in said(master)
        click(master, "mli_back")
        await until(lambda: not has_button(master, "mli_go"))
        assert behind.stores.told == []

    in_office(work, with_us(mli=Mli(is_on=True)))


# ---- health


def test_each_job_tells_what_it_does_what_it_waits_for_and_why_it_failed(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        words = said(page_of(window))
        assert "in step · last done 2 min ago" in words
        assert "45,000 of 100,000 · never done yet" in words
        assert "failed · last done 5 h ago · Access to requested resource is denied." in words
        assert "tries again in 9 min" in words

    in_office(work)


def test_the_list_marks_what_needs_somebody(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        master = stores_of(window).master
        rows = {row.objectName(): row.accessibleName() for row in master.list.findChildren(ItemButton)}
        assert rows == {"us-main": "US main", "ca-main": "CA main", "de-main": "Germany"}
        words = said(master.list)
        assert "United States · The client secret runs out soon" in words
        assert "Canada · Connected" in words
        assert "Germany · Not connected" in words

    in_office(work)


def test_who_is_no_manager_sees_and_cannot_change(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        master = page_of(window)
        assert "You can look, but not change" in said(master)
        assert not master.add_button.isEnabled()
        for key in ("connect_again", "features_save", "mli", "address_save"):
            assert not button(master, key).isEnabled()

    in_office(work, person=c.IT)


def test_what_has_just_been_said_is_scrolled_to(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        master = page_of(window)
        bar = master.page.verticalScrollBar()
        await until(lambda: bar.maximum() > 0)
        bar.setValue(bar.maximum())
        click(master, "address_save")
        await until(lambda: "Address is saved" in said(master))
        assert bar.value() == 0

    in_office(work)


# ---- the first label


@pytest.mark.parametrize(
    ("pressed", "said_then"),
    [("po_yes", "The first label showed its PO number"), ("po_no", "The first label lacked its PO number")],
)
def test_SHIP_5_a_label_that_cannot_be_read_is_asked_about_and_the_answer_stays_on_the_store(
    qapp: QApplication, pressed: str, said_then: str
) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        master = page_of(window)
        assert "Does the first label show its PO number?" in said(master)
        assert "That of order 112-1, just now, is a picture" in said(master)
        click(master, pressed)
        await until(lambda: said_then in said(master))
        assert not has_button(master, "po_yes")

    seen = FirstLabel("112-1", c.NOW, PoShown.ASK)
    behind = in_office(work, with_us(first_label=seen))
    assert behind.stores.told[-1] == ("po", pressed == "po_yes")


def test_SHIP_12_a_logo_is_chosen_kept_and_removed_and_what_is_wrong_with_a_file_is_said(
    qapp: QApplication, tmp_path: Path
) -> None:
    picture = tmp_path / "logo.png"
    picture.write_bytes(b"\x89PNG" + b"x" * 4200)

    async def work(window: OfficeWindow, behind: World) -> None:
        master = page_of(window)
        drop = next(each for each in master.findChildren(DropView) if each.isVisible())
        drop.take(str(picture))
        await until(lambda: "The logo is saved" in said(master))
        assert "A logo of 4 KB stands on each slip of this store." in said(master)
        assert behind.stores.stores["us-main"].logo == Logo(picture.read_bytes())
        behind.stores.failure = Declined("logo_broken")
        drop.take(str(picture))
        await until(lambda: "The picture is not whole. Save it again as PNG." in said(master))
        behind.stores.failure = None
        drop.take(str(tmp_path / "gone.png"))
        await until(lambda: "This file cannot be read" in said(master))
        click(master, "logo_remove")
        await until(lambda: "The logo is removed" in said(master))
        assert behind.stores.stores["us-main"].logo is None

    in_office(work)
