"""The orders screen: what it asks for and what it says of each order."""

from datetime import timedelta

from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.order import OrderStatus
from app.ports.orders import Moment, OrderDetail, OrderFilter, OrderSort
from app.ui.office.orders.screen import OrdersScreen
from app.ui.office.window import OfficeWindow
from app.ui.widgets.badges import Badges
from app.ui.widgets.notices import Notice
from tests.app.ui.office import fakes
from tests.app.ui.office.driving import in_window, ink, press, rows, words_in
from tests.app.ui.office.gallery import choose, settled, until
from tests.app.ui.pixels import crop, screenshot


def test_ORD_2_pending_orders_have_a_filter_of_their_own(qapp: QApplication) -> None:
    orders = fakes.FakeOrders(40)

    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        button = screen.filters.buttons["status", "pending"]
        assert (button.filter.count, button.accessibleName()) == (4, "Pending 4")
        press(button)
        await settled(screen)
        assert orders.asked[-1][0] == OrderFilter(statuses=(OrderStatus.PENDING,))
        assert [row.order_id[4:11] for row in rows(screen)] == ["0000000", "0000010", "0000020", "0000030"]
        assert button.is_on

    in_window(work, orders)


def test_ORD_2_a_pending_order_says_that_it_opens_by_itself(qapp: QApplication) -> None:
    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        await choose(screen, 0)
        assert "Amazon has not released this order." in words_in(screen)
        assert "Nothing to do: it opens by itself." in words_in(screen)

    in_window(work)


def test_ORD_3_prime_and_business_are_purple_and_commercial_address_is_slate(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, screen: OrdersScreen) -> None:
        await choose(screen, 8)  # Prime and Business, to a commercial address
        badges = screen.panel.findChildren(Badges)[0]
        assert badges.accessibleName() == "Prime, Business, Commercial address"
        image = screenshot(badges)
        inks = [image.getpixel((x, 3)) for x in (20, 90, 190)]
        wanted = [ink("purple"), ink("purple"), ink("slate")]
        assert inks == wanted
        assert _purples(window, screen) > 500

    in_window(work, fakes.FakeOrders(40))


def _purples(window: OfficeWindow, screen: OrdersScreen) -> int:
    """Purple pixels in the table's badge column of the chosen order."""
    index = screen.table.rows.index(8, 3)
    corner = screen.table.viewport().mapTo(window, screen.table.visualRect(index).topLeft())
    area = QRectF(corner, screen.table.visualRect(index).size())
    purple = ink("purple")
    colours = crop(screenshot(window), area).getcolors(1_000_000)
    assert colours is not None
    return sum(count for count, colour in colours if colour == purple)


def test_ORD_3_nothing_else_in_the_window_is_purple(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _screen: OrdersScreen) -> None:
        purple = ink("purple")
        colours = screenshot(window).getcolors(10_000_000)
        assert colours is not None
        assert purple not in {colour for _, colour in colours}

    in_window(work, fakes.FakeOrders(1))  # neither Prime nor Business


def test_ORD_3_the_ship_by_counts_down_and_tells_the_exact_time_on_hover(qapp: QApplication) -> None:
    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        say = screen.kit.say
        cells = [screen.table.rows.cell(place, 1) for place in (1, 3, 5, 8)]
        assert all(cells)
        said = [(say(cell.detail), cell.shape.value, cell.tone.value) for cell in cells if cell]
        assert said == [
            ("53 min late", "octagon", "stop"),
            ("in 21 min", "triangle", "ask"),
            ("in 1 h 35 min", "none", "plain"),
            ("", "none", "quiet"),  # shipped: nothing counts down
        ]
        assert cells[1] is not None
        assert say(cells[1].tip).startswith("Mon 23 Nov 2026, ")

    in_window(work, fakes.FakeOrders(40))


def test_ORD_3_a_wish_to_cancel_is_a_badge_and_says_what_to_do(qapp: QApplication) -> None:
    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        await choose(screen, 1)
        badges = screen.panel.findChildren(Badges)[0]
        assert badges.accessibleName() == "Buyer asked to cancel, Prime, Transparency"
        assert "Answer in Seller Central." in words_in(screen)

    in_window(work)


class Shipped(fakes.FakeOrders):
    """The buyer asks to cancel the order, which was packed twenty minutes ago."""

    def detail(self, order_id: str) -> OrderDetail | None:
        found = super().detail(order_id)
        assert found is not None
        lines = tuple(replace(line, cancel_requested=True) for line in found.order.lines)
        done = Moment(fakes.NOW - timedelta(minutes=20), "order_done", "u-2", "bench-4")
        return replace(found, order=replace(found.order, lines=lines), timeline=(*found.timeline, done))


def test_ORD_5_a_wish_to_cancel_after_the_label_says_where_the_parcel_is(qapp: QApplication) -> None:
    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        await choose(screen, 8)
        assert "The buyer asked to cancel after the label was made." in words_in(screen)
        assert "Its parcel was packed at Bench 4, 20 min ago." in words_in(screen)

    in_window(work, Shipped(9))


def test_ORD_4_every_status_is_a_filter_with_its_count(qapp: QApplication) -> None:
    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        names = [
            button.accessibleName() for key, button in screen.filters.buttons.items() if key[0] == "status"
        ]
        assert names == [
            "All orders 23",
            "Pending 3",
            "Open 3",
            "Review 3",
            "On hold 2",
            "Packing 2",
            "Packed 2",
            "Labelled 2",
            "Partly shipped 2",
            "Shipped 2",
            "Cancelled 2",
        ]

    in_window(work, fakes.FakeOrders(23))


def test_ORD_4_review_and_on_hold_are_counted_beside_the_screens_name(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _screen: OrdersScreen) -> None:
        assert window.rail.entries["orders"].count == 5
        assert window.rail.entries["orders"].accessibleDescription() == "5 wait for somebody"

    in_window(work, fakes.FakeOrders(23))


def test_ORD_4_a_review_says_why_and_leads_to_the_listing(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, screen: OrdersScreen) -> None:
        await choose(screen, 2)
        assert "The listing SER-30 is mapped to no product." in words_in(screen)
        wanted: list[tuple[str, str]] = []
        window.office.wanted.connect(lambda key, text: wanted.append((key, text)))
        screen.panel.findChildren(Notice)[0].button.click()
        assert wanted == [("listings", "SER-30")]
        assert window.key == "listings"

    in_window(work)


def test_ORD_4_an_order_at_a_bench_names_it(qapp: QApplication) -> None:
    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        cell = screen.table.rows.cell(4, 2)
        assert cell is not None
        assert (screen.kit.say(cell.text), screen.kit.say(cell.detail)) == ("Packing", "at Bench 4")

    in_window(work, fakes.FakeOrders(9))


def test_INV_6_an_order_of_a_location_shows_it(qapp: QApplication) -> None:
    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        await choose(screen, 4)
        assert "Location\nReno" in words_in(screen)
        assert "Warehouse\nMain" in words_in(screen)

    in_window(work, fakes.FakeOrders(9))


def test_ORD_6_what_is_typed_is_searched_for_once_the_typing_rests(qapp: QApplication) -> None:
    orders = fakes.FakeOrders(300)

    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        screen.search.setFocus()
        QTest.keyClicks(screen.search, "112-0000123")
        await until(lambda: screen.wanted.text == "112-0000123")
        await settled(screen)
        assert [row.order_id for row in rows(screen)] == ["112-0000123-0395412"]
        assert [wanted.text for wanted, _ in orders.asked] == ["", "112-0000123"]
        QTest.keyClick(screen.search, Qt.Key.Key_Escape)
        await settled(screen)
        assert len(rows(screen)) > 5

    in_window(work, orders)


def test_ORD_6_filters_flags_stores_and_order_are_asked_for_together(qapp: QApplication) -> None:
    orders = fakes.FakeOrders(300)

    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        press(screen.filters.buttons["status", "open"])
        press(screen.filters.buttons["flag", "prime"])
        screen.store.choose(fakes.DE)
        screen.store.picked.emit()
        screen.sort.choose(OrderSort.NEWEST)
        screen.sort.picked.emit()
        await settled(screen)
        wanted = OrderFilter((OrderStatus.OPEN,), (fakes.DE,), "prime", "", OrderSort.NEWEST)
        assert orders.asked[-1][0] == wanted
        press(screen.filters.buttons["flag", "prime"])
        assert screen.wanted.flag == ""

    in_window(work, orders)


class MillionOrders(fakes.FakeOrders):
    """Too many to be counted one by one here."""

    def counts(self, wanted: OrderFilter) -> dict[OrderStatus, int]:
        return dict.fromkeys(OrderStatus, 0 if wanted.flag else 100_000)


def test_ORD_6_of_a_million_orders_only_what_is_looked_at_is_read(qapp: QApplication) -> None:
    orders = MillionOrders(1_000_000)

    async def work(_window: OfficeWindow, screen: OrdersScreen) -> None:
        await until(lambda: screen.table.rows.rowCount() == 1_000_000)
        assert {limit for _, limit in orders.asked} == {100}
        bar = screen.table.verticalScrollBar()
        bar.setValue(48 * 150)
        await until(lambda: screen.table.rows.row(155) is not None)
        assert sum(limit for _, limit in orders.asked) <= 300
        assert rows(screen)[0].order_id == "112-0000150-0395412"

    in_window(work, orders)
