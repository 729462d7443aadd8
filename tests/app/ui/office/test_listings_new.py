"""A listing is made on the listings screen, and a SKU that is taken: LIST-2, CONN-5."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.listing import Issue, Mapping, Publication
from app.domain.sharing import SharedSku, Sharing
from app.ports.amazon_listings import CatalogItem, Offer, Restriction
from app.services.listing_creation import Check
from app.ui.office.listings.screen import ListingsScreen
from app.ui.office.window import OfficeWindow
from tests.app.ui.office import fakes_catalogue as c
from tests.app.ui.office.gallery import until
from tests.app.ui.office.gallery_catalogue import World, listings_of
from tests.app.ui.office.hands import button, click, has_button, has_field, in_office, pick, said, write
from tests.app.ui.office.listings_hands import at

ITEM = CatalogItem("B0C1234567", "Wireless mouse, black", "Example Brand", barcodes=("860012300051",))
TAKEN = SharedSku(
    "A2SELLER0TOKEN", "na", "MSE-01", ("ca-main", "us-main"), sender="us-main", proposal="MSE-01-CA"
)


async def to_the_offer(window: OfficeWindow, behind: World) -> ListingsScreen:
    """Looked up and filled in; the product behind it was found by its barcode."""
    behind.listings.items = (ITEM,)
    screen = await listings_of(window)
    QTest.mouseClick(screen.browser.buttons["create"], Qt.MouseButton.LeftButton)
    panel = screen.browser.panel
    await until(lambda: has_field(panel, "code"))
    pick(panel, "store", "us-main")
    write(panel, "code", "860012300051")
    click(panel, "look_up")
    await until(lambda: has_field(panel, "price"))
    return screen


def test_LIST_2_a_listing_is_created_on_an_asin_and_stays_pending(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await to_the_offer(window, behind)
        panel = screen.browser.panel
        assert "12 on hand − 2 taken − buffer 1 → 9" in said(panel)
        write(panel, "sku", "MSE-NEW-2")
        write(panel, "price", "27.95")
        click(panel, "check")
        await until(lambda: "Amazon takes this offer" in said(panel))
        assert [each[0] for each in behind.listings.told] == ["look_up", "check"]
        click(panel, "submit")
        await until(lambda: "MSE-NEW-2 is pending" in said(panel))
        offer = behind.listings.told[-1][1]
        assert isinstance(offer, Offer)
        assert (offer.sku, offer.asin, str(offer.price.amount), offer.price.currency) == (
            "MSE-NEW-2", "B0C1234567", "27.95", "USD",
        )  # fmt: skip
        assert (offer.quantity, offer.lead_time_days, offer.condition) == (9, 2, "new_new")
        assert behind.listings.told[-1][2:] == (None, Mapping("MSE-01"))
        assert behind.listings.rows["us-main", "MSE-NEW-2"].publication is Publication.PENDING

    in_office(work)


def test_LIST_2_a_restriction_stops_it_in_amazons_words(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await to_the_offer(window, behind)
        panel = screen.browser.panel
        behind.listings.checks = [
            Check((Restriction("You need approval to list this brand.", link="https://example.com/a"),))
        ]
        write(panel, "price", "27.95")
        click(panel, "check")
        await until(lambda: "You need approval to list this brand." in said(panel))
        assert "https://example.com/a" in said(panel)
        assert not button(panel, "submit").isEnabled()

    in_office(work)


def test_LIST_2_preview_issues_are_shown_and_any_change_asks_for_another_check(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await to_the_offer(window, behind)
        panel = screen.browser.panel
        behind.listings.checks = [Check((), (Issue("90000", "The price is below the minimum."),)), Check()]
        write(panel, "price", "0.10")
        click(panel, "check")
        await until(lambda: "The price is below the minimum." in said(panel))
        assert not button(panel, "submit").isEnabled()
        write(panel, "price", "27.95")
        assert not has_button(panel, "submit")
        click(panel, "check")
        await until(lambda: "Amazon takes this offer" in said(panel))
        assert button(panel, "submit").isEnabled()

    in_office(work)


def test_CONN_5_a_taken_sku_waits_for_a_choice_and_takes_the_proposed_suffix(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await to_the_offer(window, behind)
        panel = screen.browser.panel
        behind.listings.checks = [Check(taken_by=TAKEN, suggestion="MSE-01-CA"), Check()]
        write(panel, "price", "27.95")
        click(panel, "check")
        await until(lambda: "MSE-01 is one quantity in CA main, US main" in said(panel))
        assert not button(panel, "submit").isEnabled()
        click(panel, "rename")
        await until(lambda: "Amazon takes this offer" in said(panel))
        click(panel, "submit")
        await until(lambda: "MSE-01-CA is pending" in said(panel))

    in_office(work)


def test_CONN_5_a_taken_sku_is_kept_shared_with_a_chosen_sender(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await to_the_offer(window, behind)
        panel = screen.browser.panel
        behind.listings.checks = [Check(taken_by=TAKEN)]
        write(panel, "price", "27.95")
        click(panel, "check")
        await until(lambda: has_field(panel, "sharing"))
        pick(panel, "sharing", "shared")
        await until(lambda: has_field(panel, "sender"))
        pick(panel, "sender", "ca-main")
        click(panel, "submit")
        await until(lambda: behind.listings.told[-1][0] == "create")
        sharing = behind.listings.told[-1][2]
        assert isinstance(sharing, SharedSku)
        assert (sharing.sharing, sharing.sender) == (Sharing.SHARED, "ca-main")

    in_office(work)


def test_CONN_5_overwriting_a_taken_sku_is_accepted_in_writing_by_a_manager(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await to_the_offer(window, behind)
        panel = screen.browser.panel
        behind.listings.checks = [Check(taken_by=TAKEN)]
        write(panel, "price", "27.95")
        click(panel, "check")
        await until(lambda: has_field(panel, "sharing"))
        pick(panel, "sharing", "overwrite")
        await until(lambda: has_field(panel, "sharing_words"))
        write(panel, "sharing_words", "ok")
        assert not button(panel, "submit").isEnabled()
        write(panel, "sharing_words", "We accept it, one warehouse.")
        click(panel, "submit")
        await until(lambda: behind.listings.told[-1][0] == "create")
        sharing = behind.listings.told[-1][2]
        assert isinstance(sharing, SharedSku)
        assert (sharing.sharing, sharing.words) == (Sharing.OVERWRITE, "We accept it, one warehouse.")

    in_office(work)


def test_CONN_5_who_is_no_manager_may_only_rename(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        screen = await to_the_offer(window, behind)
        panel = screen.browser.panel
        behind.listings.checks = [Check(taken_by=TAKEN)]
        write(panel, "price", "27.95")
        click(panel, "check")
        await until(lambda: has_field(panel, "sharing"))
        pick(panel, "sharing", "shared")
        await until(lambda: "Only a manager may keep it shared" in said(panel))
        assert not button(panel, "submit").isEnabled()

    in_office(work, person=c.LISTER)


def test_CONN_5_a_shared_sku_is_marked_in_both_rows_of_the_table(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await listings_of(window)
        rows = screen.rows.table.rows
        said_there = {}
        for place in range(rows.rowCount()):
            row, cell = rows.row(place), rows.cell(place, 2)
            assert row is not None
            assert cell is not None
            said_there[row.listing.sku, window.kit.say(cell.text)] = window.kit.say(cell.detail)
        assert [key for key, words in said_there.items() if words == "Shared SKU"] == [
            ("ABC123", "CA main"), ("ABC123", "US main"),
        ]  # fmt: skip
        assert said_there["MSE-01", "US main"] == ""

    in_office(work)


def test_CONN_5_both_listings_of_a_shared_sku_are_named(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        screen = await at(window, "ABC123")
        words = said(screen.browser.panel)
        assert "Not decided yet: CA main sends" in words
        assert "CA main, US main" in words
        assert "The smaller of the stores’ quantities goes out." in words

    in_office(work)
