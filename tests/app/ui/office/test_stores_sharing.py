"""SKUs that several stores share, decided on the stores screen: CONN-5."""

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from app.domain.sharing import Sharing
from app.ports.listings import ListingKey
from app.ui.office.sheets.master import Master
from app.ui.office.window import OfficeWindow
from tests.app.ui.office.gallery import until
from tests.app.ui.office.gallery_catalogue import SHARED, World, world
from tests.app.ui.office.hands import button, click, field, follow, has_field, in_office, pick, said, write
from tests.app.ui.office.stores_hands import page_of

PROPOSED = replace(SHARED, proposals=(("ca-main", "ABC123-CA"), ("us-main", "ABC123-US")))


async def decide(window: OfficeWindow) -> Master:
    master = page_of(window)
    follow(master, "decide_open:ABC123")
    await until(lambda: has_field(master, "sharing"))
    return master


def test_CONN_5_both_stores_are_named_and_what_goes_out_until_it_is_decided(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        words = said(await decide(window))
        assert "ABC123 is one quantity in CA main, US main" in words
        assert "Until you decide, CA main sends the smaller quantity." in words

    in_office(work)


def test_CONN_5_renaming_creates_the_proposed_sku_in_the_store_that_it_is_for(qapp: QApplication) -> None:
    found = world()
    found.stores.conflicts = (PROPOSED,)

    async def work(window: OfficeWindow, behind: World) -> None:
        master = await decide(window)
        click(master, "decide")
        await until(lambda: "ABC123-CA is pending" in said(master))
        assert behind.listings.told == [("rename", ListingKey("ca-main", "ABC123"), "ABC123-CA")]
        assert "take the old listing off here" in said(master)

    in_office(work, found)


def test_CONN_5_the_new_sku_is_named_after_the_store_that_is_chosen(qapp: QApplication) -> None:
    found = world()
    found.stores.conflicts = (PROPOSED,)

    async def work(window: OfficeWindow, behind: World) -> None:
        master = await decide(window)
        assert field(master, "new_sku").editor.value == "ABC123-CA"
        pick(master, "renamed", "us-main")
        assert field(master, "new_sku").editor.value == "ABC123-US"
        click(master, "decide")
        await until(lambda: "ABC123-US is pending" in said(master))
        assert behind.listings.told == [("rename", ListingKey("us-main", "ABC123"), "ABC123-US")]

    in_office(work, found)


def test_CONN_5_the_old_listing_is_taken_off_after_the_renaming(qapp: QApplication) -> None:
    found = world()
    found.stores.conflicts = (replace(SHARED, sharing=Sharing.RENAMED),)

    async def work(window: OfficeWindow, behind: World) -> None:
        master = await decide(window)
        pick(master, "renamed", "ca-main")
        click(master, "retire")
        await until(lambda: "ABC123 is taken off" in said(master))
        assert behind.listings.told == [("retire", ListingKey("ca-main", "ABC123"))]

    in_office(work, found)


def test_CONN_5_it_is_kept_shared_with_a_chosen_sender(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        master = await decide(window)
        pick(master, "sharing", "shared")
        await until(lambda: has_field(master, "sender"))
        pick(master, "sender", "us-main")
        click(master, "decide")
        await until(lambda: bool(behind.stores.told))
        assert behind.stores.told == [("decide", "ABC123", Sharing.SHARED, "us-main", "")]

    in_office(work)


def test_CONN_5_overwriting_needs_an_acceptance_in_writing(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        master = await decide(window)
        pick(master, "sharing", "overwrite")
        await until(lambda: has_field(master, "sharing_words"))
        assert "You may sell what is not there." in said(master)
        write(master, "sharing_words", "fine")
        assert not button(master, "decide").isEnabled()
        write(master, "sharing_words", "Accepted, stock is plenty.")
        click(master, "decide")
        await until(lambda: bool(behind.stores.told))
        assert behind.stores.told == [
            ("decide", "ABC123", Sharing.OVERWRITE, "", "Accepted, stock is plenty.")
        ]

    in_office(work)
