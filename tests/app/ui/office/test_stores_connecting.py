"""How a store is connected on its page: CONN-2, CONN-3."""

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.store import StoreState
from app.ports.amazon_account import AppCredentials
from app.services.consent import ConnectionRefused
from app.ui.office.sheets.master import Master
from app.ui.office.window import OfficeWindow
from app.ui.widgets.buttons import QuietButton
from tests.app.ui.office.fakes_stores import CONSENT_URL
from tests.app.ui.office.gallery import until
from tests.app.ui.office.gallery_catalogue import World, stores_of
from tests.app.ui.office.hands import button, click, field, has_field, in_office, pick, said, write
from tests.app.ui.office.stores_hands import page_of

SECRET, TOKEN = "amzn1.oa2-cs.v1.example-secret", "Atzr|example-token"  # made up


async def paste(master: Master) -> None:
    write(master, "client_id", "amzn1.application-oa2-client.example")
    write(master, "client_secret", SECRET)
    write(master, "refresh_token", TOKEN)


def test_CONN_2_pasted_keys_connect_and_are_never_shown_again(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        master = page_of(window, "de-main")
        for key in ("client_secret", "refresh_token"):
            editor = field(master, key).editor.editor
            assert isinstance(editor, QLineEdit)
            assert editor.echoMode() is QLineEdit.EchoMode.Password
        await paste(master)
        assert SECRET not in str(master.page.view.sheet)
        click(master, "connect")
        await until(lambda: "Germany is connected" in said(master))
        wanted = AppCredentials("amzn1.application-oa2-client.example", SECRET, TOKEN)
        assert behind.stores.credentials == wanted
        desk = stores_of(window).desk
        assert SECRET not in repr(desk.form)
        assert TOKEN not in repr(desk.form)
        assert all(SECRET not in line.text() for line in master.findChildren(QLineEdit))

    in_office(work)


@pytest.mark.parametrize(
    ("reason", "words", "wanted"),
    [
        ("credentials", "", "Amazon does not accept these keys."),
        ("not_in_marketplace", "", "These keys belong to an account that does not sell in this country."),
        ("refused", "Access to requested resource is denied.", "Access to requested resource is denied."),
    ],
)
def test_CONN_2_a_refused_connection_says_why_and_the_secrets_are_gone(
    qapp: QApplication, reason: str, words: str, wanted: str
) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        master = page_of(window, "de-main")
        await paste(master)
        behind.stores.failure = ConnectionRefused(reason, words)
        click(master, "connect")
        await until(lambda: wanted in said(master))
        assert behind.stores.stores["de-main"].state is StoreState.DRAFT
        assert field(master, "client_secret").editor.value == ""
        assert not button(master, "connect").isEnabled()

    in_office(work)


class Browser(QObject):
    """Instead of the one of this machine."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


async def consent(master: Master) -> None:
    pick(master, "way", "consent")
    await until(lambda: has_field(master, "redirect"))
    write(master, "application_id", "amzn1.sp.solution.example")
    write(master, "client_id", "amzn1.application-oa2-client.example")
    write(master, "client_secret", SECRET)
    write(master, "redirect", "https://example.com/landing")
    pick(master, "is_draft", "on")
    click(master, "consent")
    await until(lambda: has_field(master, "landed"))


def test_CONN_2_consent_shows_the_address_opens_it_on_a_click_only_and_takes_the_landing(
    qapp: QApplication,
) -> None:
    browser = Browser()
    # PySide takes text; its stub says bytes
    QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[arg-type]  # a slot by name

    async def work(window: OfficeWindow, behind: World) -> None:
        master = page_of(window, "de-main")
        await consent(master)
        assert behind.stores.told == [
            (
                "consent",
                "de-main",
                "amzn1.application-oa2-client.example",
                SECRET,
                "https://example.com/landing",
                "amzn1.sp.solution.example",
                True,
            )
        ]
        assert browser.opened == []
        copy = next(b for b in master.findChildren(QuietButton) if b.text() == "Copy" and b.isVisible())
        QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text() == CONSENT_URL
        click(master, "open_link")
        assert browser.opened == [CONSENT_URL]
        landed = "https://example.com/landing?state=s1&spapi_oauth_code=c1&selling_partner_id=A9"
        write(master, "landed", landed)
        click(master, "landed")
        await until(lambda: ("landed", landed) in behind.stores.told)

    try:
        in_office(work)
    finally:
        QDesktopServices.unsetUrlHandler("https")


def test_CONN_2_a_redirect_address_without_https_is_refused_before_anything_is_asked(
    qapp: QApplication,
) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        master = page_of(window, "de-main")
        pick(master, "way", "consent")
        await until(lambda: has_field(master, "redirect"))
        write(master, "redirect", "http://localhost/x")
        assert "It must begin with https://; Amazon takes no other." in said(master)
        assert not button(master, "consent").isEnabled()

    in_office(work)


@pytest.mark.parametrize(
    ("reason", "wanted"),
    [("state_used", "Each consent counts once."), ("state_expired", "The 5 minutes are over.")],
)
def test_CONN_2_a_landing_that_does_not_count_says_why(qapp: QApplication, reason: str, wanted: str) -> None:
    async def work(window: OfficeWindow, behind: World) -> None:
        master = page_of(window, "de-main")
        await consent(master)
        behind.stores.failure = ConnectionRefused(reason)
        write(master, "landed", "https://example.com/landing?state=s1")
        click(master, "landed")
        await until(lambda: wanted in said(master))

    in_office(work)


def test_CONN_3_an_old_secret_is_warned_of_in_time(qapp: QApplication) -> None:
    async def work(window: OfficeWindow, _behind: World) -> None:
        words = said(page_of(window))
        assert "The client secret runs out soon" in words
        assert "Rotate it in Seller Central and connect again with the new one." in words

    in_office(work)
