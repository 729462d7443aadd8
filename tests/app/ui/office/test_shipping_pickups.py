"""Pickups and manifests through the window: who may, what is wrong with a form, what closing a day says."""

from datetime import time, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog

from app.domain.people import Person, Role
from app.domain.shopping.pickups import Pickup
from app.services.guard import Declined
from app.ui.office.shipping.screen import ShippingScreen
from tests.app.ui.office import fakes_leaving as leaving
from tests.app.ui.office.gallery import until
from tests.app.ui.office.gallery_shipping import Shipping, in_shipping
from tests.app.ui.office.hands import button, click, field, follow, has_button, has_field, said, write

LEAD = Person("u-3", "Lead One", (Role.LEAD,))


def test_SHIP_13_each_carrier_counts_down_and_the_next_hour_is_amber_and_counted(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        words = said(screen.master)
        assert "today 10:45 · 140 parcels wait" in words
        assert "in 45 min" in words
        assert "today 17:00 · 0 parcels wait" in words
        assert "no pickup times · 2 parcels wait" in words
        assert screen.pages["pickups"].waiting == 1
        assert "UPS: today 10:45" in words

    in_shipping(work, "pickups")


def test_SHIP_13_pickups_of_tomorrow_and_of_monday_are_said_in_the_warehouses_time(
    qapp: QApplication,
) -> None:
    late = leaving.FakePickups(now=leaving.NOW + timedelta(hours=8))

    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        words = said(screen.master)
        assert "Monday 10:45 (2026-11-30) · 140 parcels wait" in words
        assert "tomorrow 17:00" in words
        assert screen.pages["pickups"].waiting == 0

    in_shipping(work, "pickups", Shipping(pickups=late))


def test_SHIP_13_a_manager_fills_in_when_a_carrier_comes(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        page = screen.master.page
        click(page, "add")
        await until(lambda: has_field(page, "carrier"))
        assert "On the warehouse’s clock (America/New York), like 17:00." in said(page)
        write(page, "last_call", "half past")
        write(page, "holidays", "Christmas")
        click(page, "save")
        await until(lambda: "Which carrier is it?" in said(page))
        assert "Hours and minutes, like 17:00." in said(page)
        assert "Year, month and day, like 2026-12-25." in said(page)
        assert behind.pickups.told == []
        write(page, "carrier", " FedEx ")
        write(page, "last_call", "9:30")
        write(page, "holidays", "2026-12-25, 2026-11-26 2026-12-25")
        click(page, "save")
        await until(lambda: "The pickup times of FedEx are saved" in said(page))
        saved = behind.pickups.stored[-1]
        assert (saved.carrier, saved.weekdays, saved.last_call) == ("FedEx", (0, 1, 2, 3, 4), time(9, 30))
        assert [day.isoformat() for day in saved.holidays] == ["2026-11-26", "2026-12-25"]

    in_shipping(work, "pickups")


def test_SHIP_13_times_are_changed_and_removed_after_a_question(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        page = screen.master.page
        follow(page, "pick:MAIN:UPS")
        await until(lambda: has_button(page, "change"))
        click(page, "change")
        await until(lambda: has_field(page, "last_call"))
        assert not field(page, "carrier").editor.editor.isEnabled()
        write(page, "last_call", "16:15")
        click(page, "save")
        await until(lambda: "The pickup times of UPS are saved" in said(page))
        assert (
            Pickup("MAIN", "UPS", (0, 1, 2, 3, 4), time(16, 15), leaving.UPS.holidays)
            in behind.pickups.stored
        )
        click(page, "ask:remove")
        await until(lambda: "Remove the pickup times of UPS?" in said(page))
        assert behind.pickups.told == [("save", "UPS")]
        click(page, "remove_go")
        await until(lambda: "The pickup times of UPS are removed" in said(page))
        assert behind.pickups.told[-1] == ("remove", "MAIN", "UPS")

    in_shipping(work, "pickups")


def test_SHIP_12_closing_the_day_asks_then_lists_all_that_waited_and_saves_its_pdf(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        page = screen.master.page
        follow(page, "pick:MAIN:UPS")
        await until(lambda: has_button(page, "ask:close"))
        assert "… and 40 more" in said(page)
        click(page, "ask:close")
        await until(lambda: "Close the day for UPS?" in said(page))
        click(page, "close_go")
        await until(lambda: "The manifest of UPS is made, with 140 parcels" in said(page))
        assert "Nothing waits for this carrier." in said(page)
        assert not button(page, "ask:close").isEnabled()
        click(page, "file:m-1")
        dialog = screen.findChild(QFileDialog)
        assert dialog is not None
        to = tmp_path / "ups.pdf"
        dialog.fileSelected.emit(str(to))
        await until(lambda: "The file is saved" in said(page))
        assert to.read_bytes() == b"%PDF m-1"
        assert str(to) in said(page)
        dialog.close()
        screen._save(screen.pages["pickups"], "m-1", str(tmp_path / "nowhere" / "ups.pdf"))
        await until(lambda: "The file could not be written" in said(page))

    in_shipping(work, "pickups")


def test_SHIP_12_what_went_meanwhile_is_said_and_closes_nothing(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        page = screen.master.page
        follow(page, "pick:MAIN:UPS")
        await until(lambda: has_button(page, "ask:close"))
        click(page, "ask:close")
        await until(lambda: has_button(page, "close_go"))
        behind.manifests.failure = Declined("nothing_waits")
        click(page, "close_go")
        await until(lambda: "Nothing waits for this carrier any more." in said(page))
        assert "The manifest of" not in said(page)

    in_shipping(work, "pickups")


def test_SHIP_12_a_lead_closes_the_day_but_a_manager_alone_changes_times(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        page = screen.master.page
        follow(page, "pick:MAIN:UPS")
        await until(lambda: has_button(page, "ask:close"))
        assert button(page, "ask:close").isEnabled()
        assert not button(page, "change").isEnabled()
        assert not button(page, "ask:remove").isEnabled()
        assert button(page, "add").toolTip() == "A manager changes pickup times."

    in_shipping(work, "pickups", person=LEAD)


def test_SHIP_12_who_is_neither_lead_nor_manager_may_look_but_not_close(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        follow(screen.master.page, "pick:MAIN:UPS")
        await until(lambda: has_button(screen.master.page, "ask:close"))
        assert not button(screen.master.page, "ask:close").isEnabled()
        assert "A lead or a manager does this. Ask one." in said(screen.master)

    in_shipping(work, "pickups", person=Person("u-9", "Lister One", (Role.LISTINGS,)))


def test_SHIP_12_without_a_warehouse_the_day_is_closed_all_the_same_but_times_need_one(
    qapp: QApplication,
) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        page = screen.master.page
        assert not button(page, "add").isEnabled()
        assert button(page, "add").toolTip().startswith("There is no warehouse yet.")
        follow(page, "pick::UPS")
        await until(lambda: has_button(page, "ask:close"))
        assert not button(page, "change").isEnabled()
        click(page, "ask:close")
        await until(lambda: has_button(page, "close_go"))
        click(page, "close_go")
        await until(lambda: "The manifest of UPS is made, with 140 parcels" in said(page))
        assert behind.manifests.rows[0].warehouse == ""

    in_shipping(work, "pickups", Shipping(pickups=leaving.FakePickups([], ())))


def test_SHIP_13_without_schedules_it_says_what_they_are_for(qapp: QApplication) -> None:
    behind = Shipping(pickups=leaving.FakePickups([]), manifests=leaving.FakeManifests({}, []))

    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        assert "No pickup times yet." in said(screen.master)
        assert "No day was closed yet." in said(screen.master)
        assert "When carriers come, what they take" in said(screen.master)

    in_shipping(work, "pickups", behind)
