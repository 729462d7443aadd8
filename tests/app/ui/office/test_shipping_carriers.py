"""Accounts at carriers through the window: added, tried out, removed; secrets go in and never come out."""

from functools import partial

from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.carrier_account import Kind, allowed, needed
from app.domain.people import Person, Role
from app.ui.office.shipping.screen import ShippingScreen
from app.ui.words.manager import OFFICE_WORDS
from tests.app.ui.office.gallery import until
from tests.app.ui.office.gallery_shipping import Shipping, in_shipping
from tests.app.ui.office.hands import (
    button,
    click,
    field,
    follow,
    has_button,
    has_field,
    pick,
    said,
    write,
)

PASTED = "never-shown-again"


def test_SHIP_1_each_account_says_its_carrier_and_whether_it_answers(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        words = said(screen.master.page)
        assert "UPS · answered 2 h ago" in words
        assert "FedEx · failed 2 days ago" in words
        assert "DHL Express · not tried yet" in words
        follow(screen.master.page, "pick:fedex-2")
        await until(lambda: has_button(screen.master.page, "try"))
        words = said(screen.master.page)
        assert "740561073" in words
        assert "stored, never shown again" in words
        assert "The client credentials were not valid." in words

    in_shipping(work, "carriers")


def test_SHIP_1_an_account_is_added_and_its_secrets_are_never_shown_again(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        page = screen.master.page
        click(page, "add")
        await until(lambda: has_field(page, "client_secret"))
        pick(page, "kind", "usps")
        await until(lambda: has_field(page, "MID"))
        for key, text in {"name": "usps", "client_id": "id-1", "account_number": "77", "CRID": "5",
                          "MID": "9", "client_secret": PASTED}.items():  # fmt: skip
            write(page, key, text)
        editor = field(page, "client_secret").editor.editor
        assert isinstance(editor, QLineEdit)
        assert editor.echoMode() is QLineEdit.EchoMode.Password
        click(page, "save")
        await until(lambda: "usps is saved" in said(page))
        assert PASTED not in said(page)
        assert PASTED not in str(screen.pages["carriers"].form)
        click(page, "again")
        await until(lambda: has_field(page, "client_secret"))
        assert field(page, "client_secret").field.value == ""
        assert field(page, "account_number").field.value == "77"
        assert not any(PASTED in each.text() for each in screen.findChildren(QLineEdit))

    saved = in_shipping(work, "carriers").accounts.saved
    assert [(each.name, each.kind) for each in saved] == [("usps", Kind.USPS)]
    assert saved[0].settings == {
        "client_id": "id-1", "client_secret": PASTED, "account_number": "77", "CRID": "5", "MID": "9",
    }  # fmt: skip


def test_SHIP_1_what_is_missing_is_said_at_its_field_and_nothing_is_saved(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        page = screen.master.page
        click(page, "add")
        await until(lambda: has_field(page, "name"))
        write(page, "name", "ups-2")
        click(page, "save")
        await until(lambda: said(page).count("This is needed.") == 3)

    assert in_shipping(work, "carriers").accounts.saved == []


def test_SHIP_1_a_carrier_without_prices_wants_the_sellers_own_and_says_which_line_is_wrong(
    qapp: QApplication,
) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        page = screen.master.page
        click(page, "add")
        await until(lambda: has_field(page, "client_secret"))
        pick(page, "kind", "gls")
        await until(lambda: has_field(page, "prices"))
        assert "This carrier tells no prices" in said(page)
        assert "on the carrier’s own pages, not from here" in said(page)
        assert "Services here: Parcel, Express." in said(page)
        for key, text in {"name": "gls", "client_id": "id", "client_secret": PASTED, "contact_id": "276",
                          "prices": "Parcel; *; 5; much"}.items():  # fmt: skip
            write(page, key, text)
        click(page, "save")
        await until(lambda: "Line 1 cannot be read." in said(page))
        assert behind.accounts.saved == []
        write(page, "prices", "Parcel; DE; 5; 4.75 EUR")
        click(page, "save")
        await until(lambda: "gls is saved" in said(page))
        click(page, "try")
        await until(lambda: "The carrier knows the account" in said(page))

    (saved,) = in_shipping(work, "carriers").accounts.saved
    assert saved.kind is Kind.GLS
    assert [str(each.cost.amount) for each in saved.prices()] == ["4.75"]


def test_SHIP_1_every_carrier_can_be_chosen_by_name_and_its_fields_have_words(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        page = screen.master.page
        click(page, "add")
        await until(lambda: has_field(page, "kind"))
        for kind in Kind:
            pick(page, "kind", kind.value)
            for name in (*needed(kind), *allowed(kind)):
                await until(partial(has_field, page, name))
                assert f"carriers.field.{name}" in OFFICE_WORDS or name in ("CRID", "MID")

    in_shipping(work, "carriers")
    names = [kind.called for kind in Kind]
    assert len(set(names)) == len(names)


def test_SHIP_1_trying_out_says_what_the_carrier_said(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        page = screen.master.page
        follow(page, "pick:dhl")
        await until(lambda: has_button(page, "try"))
        click(page, "try")
        await until(lambda: "The account answered with rates" in said(page))
        assert "DHL Express · answered just now" in said(page)
        behind.accounts.answer = "Product not available"
        click(page, "try")
        await until(lambda: "Product not available" in said(page))
        behind.accounts.answer = "unauthorised"
        click(page, "try")
        await until(lambda: "Product not available" not in said(page))

    assert in_shipping(work, "carriers").accounts.told == [("try", "dhl")] * 3


def test_SHIP_1_removing_asks_first(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, behind: Shipping) -> None:
        page = screen.master.page
        follow(page, "pick:ups")
        await until(lambda: has_button(page, "remove"))
        click(page, "remove")
        await until(lambda: "Remove this account?" in said(page))
        assert behind.accounts.told == []
        click(page, "remove_go")
        await until(lambda: "ups is removed" in said(page))
        assert [row.name for row in behind.accounts.rows] == ["fedex-2", "dhl"]

    in_shipping(work, "carriers")


def test_SHIP_1_only_a_manager_has_accounts_in_hand(qapp: QApplication) -> None:
    async def work(screen: ShippingScreen, _behind: Shipping) -> None:
        page = screen.master.page
        follow(page, "pick:ups")
        await until(lambda: has_button(page, "try"))
        for key in ("add", "try", "again", "remove"):
            assert not button(page, key).isEnabled()

    in_shipping(work, "carriers", person=Person("u-8", "Lead One", (Role.LEAD,)))
