"""The office's window beside the bench's: whose the scanner is, and what is left of a closed window."""

from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from app.bootstrap.beside import Beside
from app.domain.scan import Scan
from app.ui.office.window import OfficeWindow
from app.ui.pack.window import PackWindow
from app.ui.theme import ThemeName
from tests.app.ui.office import fakes
from tests.app.ui.office.gallery import SCREENS, play, until
from tests.fakes import START

BADGE = Scan("M", START, 0.0)


def made() -> OfficeWindow:
    window = OfficeWindow(fakes.services(), ThemeName.LIGHT, "en", SCREENS)
    window.show()
    return window


async def in_front(window: PackWindow | OfficeWindow | QDialog) -> None:
    window.activateWindow()
    await until(lambda: QApplication.activeWindow() is window)


def test_INV_8_scans_go_to_the_window_that_somebody_works_in(qapp: QApplication) -> None:
    async def work() -> None:
        bench, beside = PackWindow(), Beside(made)
        bench.show()
        assert not beside.takes(BADGE)
        beside.show()
        office = beside.window
        assert office is not None
        await in_front(office)
        assert beside.takes(BADGE)
        assert office.sign_in.badge.value == "M"
        await in_front(bench)
        assert not beside.takes(Scan("P", START, 0.0))
        assert office.sign_in.badge.value == "M"
        beside.close()
        bench.close()

    play(ThemeName.LIGHT, work)


def test_INV_8_a_dialog_of_the_office_is_the_office(qapp: QApplication) -> None:
    async def work() -> None:
        beside = Beside(made)
        beside.show()
        assert beside.window is not None
        dialog = QDialog(beside.window.sign_in)
        dialog.open()
        await in_front(dialog)
        assert beside.takes(BADGE)
        dialog.close()
        beside.close()

    play(ThemeName.LIGHT, work)


def test_a_closed_office_is_let_go_and_opens_anew(qapp: QApplication) -> None:
    async def work() -> None:
        opened: list[OfficeWindow] = []

        def once_more() -> OfficeWindow:
            opened.append(made())
            return opened[-1]

        beside = Beside(once_more)
        beside.show()
        beside.show()
        assert len(opened) == 1
        opened[0].sign_in.signed_in.emit(fakes.MANAGER)
        opened[0].close()
        await until(lambda: not isValid(opened[0]))
        assert not beside.takes(BADGE)
        assert repr(beside) == "<Beside closed>"
        beside.show()
        assert [isValid(window) for window in opened] == [False, True]
        beside.close()

    play(ThemeName.LIGHT, work)


def test_nothing_is_opened_before_there_is_something_to_open(qapp: QApplication) -> None:
    beside = Beside(lambda: None)
    beside.show()
    beside.close()
    assert beside.window is None
