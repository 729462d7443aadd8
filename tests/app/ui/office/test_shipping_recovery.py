"""Open labels through the window: nothing is paid twice, and nothing stays unknown for want of a button."""

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from app.domain.people import Person, Role
from app.ports.errors import Refused
from app.services.lead import Waiting
from app.ui.office.shipping.screen import ShippingScreen
from tests.app.ui.office import fakes_shipping as s
from tests.app.ui.office.fakes_leaving import FakeLead, FakeManifests
from tests.app.ui.office.gallery import until
from tests.app.ui.office.gallery_shipping import Shipping, in_shipping
from tests.app.ui.office.hands import button, click, has_button, has_field, pick, said, window_of, write


def test_SHIP_8_what_was_bought_and_not_printed_is_listed_apart_from_what_is_unknown(
    qapp: QApplication,
) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        page = screen.master
        words = said(page)
        assert "Bought, not printed" in words
        assert "UPS · UPS Ground" in words
        assert f"Order {s.ORDERS[0]} · 12 min ago · Bench 4" in words
        assert "8.42 USD" in words
        assert "Nobody knows whether these were bought" in words
        assert f"Order {s.ORDERS[2]} · 3 h ago" in words
        assert "Carrier not known" in words
        assert has_button(page, "print:p-1")
        assert not has_button(page, "print:p-2")
        assert not has_button(page, "void:p-2")

    in_shipping(work, "recovery")


def test_SHIP_8_a_label_that_was_bought_is_printed_without_buying(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        click(screen.master, "print:p-1")
        await until(lambda: "The label goes to the printer" in said(screen.master))
        assert not has_button(screen.master, "print:p-1")

    assert in_shipping(work, "recovery").recovery.told == [("print", "p-1")]


def test_HW_4_a_label_that_may_have_come_out_is_looked_for_before_it_is_printed_again(
    qapp: QApplication,
) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        page = screen.master
        behind.recovery.found = [s.UNSURE, replace(s.UNSURE, purchase_id="p-5")]
        screen.refresh()
        await until(lambda: "Bought, perhaps printed" in said(page))
        assert button(page, "print:p-4").text() == "Print it again"
        assert has_button(page, "void:p-4")
        click(page, "here:p-4")
        await until(lambda: "Its parcel may leave." in said(page))
        assert not has_button(page, "here:p-4")
        click(page, "print:p-5")
        await until(lambda: "The label goes to the printer" in said(page))

    assert in_shipping(work, "recovery").recovery.told == [("here", "p-4"), ("print", "p-5")]


def test_SHIP_9_voiding_asks_where_the_parcel_is_before_anything_is_sent(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        click(screen.master, "void:p-1")
        await until(lambda: "Is the parcel still here?" in said(screen.master))
        assert behind.recovery.told == []
        click(screen.master, "leave")
        await until(lambda: has_button(screen.master, "void:p-1"))
        click(screen.master, "void:p-1")
        await until(lambda: has_button(screen.master, "void_go:p-1"))
        click(screen.master, "void_go:p-1")
        await until(lambda: "The label is void" in said(screen.master))

    assert in_shipping(work, "recovery").recovery.told == [("void", "p-1")]


def test_SHIP_9_a_refused_void_says_so_and_stays_paid(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        behind.recovery.failure = Refused("void", "400", "Label was scanned already.")
        click(screen.master, "void:p-1")
        await until(lambda: has_button(screen.master, "void_go:p-1"))
        click(screen.master, "void_go:p-1")
        await until(lambda: "Label was scanned already." in said(screen.master))
        assert has_button(screen.master, "print:p-1")

    in_shipping(work, "recovery")


def test_SHIP_8_checking_again_says_what_came_of_it(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        behind.recovery.after_check = s.UNKNOWN
        click(screen.master, "check:p-2")
        await until(lambda: "Still not known" in said(screen.master))
        behind.recovery.after_check = replace(s.UNKNOWN, what="bought_not_printed")
        click(screen.master, "check:p-2")
        await until(lambda: "It was bought" in said(screen.master))
        assert has_button(screen.master, "print:p-2")
        behind.recovery.after_check = None
        click(screen.master, "check:p-3")
        await until(lambda: "Nothing was bought" in said(screen.master))

    in_shipping(work, "recovery")


def test_SHIP_8_a_lead_settles_after_seller_central_and_a_bought_one_needs_its_number(
    qapp: QApplication,
) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        page = screen.master
        click(page, "settle:p-3")
        await until(lambda: "What do you see in Seller Central" in said(page))
        assert not button(page, "settle_go:p-3").isEnabled()
        pick(page, "found", "bought")
        await until(lambda: has_field(page, "tracking"))
        assert not button(page, "settle_go:p-3").isEnabled()
        write(page, "tracking", "1Z999AA10123456784")
        click(page, "settle_go:p-3")
        await until(lambda: "Settled: it was bought" in said(page))
        click(page, "settle:p-2")
        await until(lambda: has_field(page, "found"))
        pick(page, "found", "nothing")
        click(page, "settle_go:p-2")
        await until(lambda: "Settled: nothing was bought" in said(page))

    found = in_shipping(work, "recovery")
    wanted = [("settle", "p-3", True, "1Z999AA10123456784"), ("settle", "p-2", False, "")]
    assert found.recovery.told == wanted


def test_SHIP_8_who_is_no_lead_may_look_but_not_act(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        assert "A lead or a manager does this. Ask one." in said(screen.master)
        assert not button(screen.master, "print:p-1").isEnabled()
        assert not button(screen.master, "settle:p-2").isEnabled()

    in_shipping(work, "recovery", person=Person("u-9", "Lister One", (Role.LISTINGS,)))


def test_SHIP_8_where_nothing_is_open_it_says_so_and_the_rail_counts_what_waits(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        entry = window_of(screen).rail.entries["shipping"]
        await until(lambda: entry.count == 3)
        behind.recovery.found.clear()
        screen.refresh()
        await until(lambda: "No label is open" in said(screen.master))
        assert entry.count == 0

    alone = Shipping(accounts=s.FakeAccounts(rows=[]), manifests=FakeManifests({}), lead=FakeLead(Waiting()))
    in_shipping(work, "recovery", alone)
