"""The table of the office: rows that come, a choice that stays, columns that give way."""

from collections.abc import Callable, Coroutine

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.theme import ThemeName
from app.ui.widgets.table import Table
from tests.app.ui.office import looks
from tests.app.ui.office.driving import ink
from tests.app.ui.office.gallery import play, until
from tests.app.ui.pixels import screenshot
from tests.app.ui.widgets.driving import Numbers, shown, table

Work = Callable[[Table[int], QWidget], Coroutine[None, None, None]]


def in_table(work: Work, numbers: Numbers, width: int = 700, *, has_checks: bool = False) -> None:
    async def main() -> None:
        made = table(has_checks=has_checks)
        window = shown(made, size=(width, 500))
        made.show_rows(numbers.fetch)
        await until(lambda: made.rows.is_loaded)
        try:
            await work(made, window)
        finally:
            window.close()

    play(ThemeName.LIGHT, main)


def columns(made: Table[int]) -> list[int]:
    return [i for i in range(4) if not made.isColumnHidden(i)]


@pytest.mark.parametrize(("width", "left"), [(700, [0, 1, 2, 3]), (450, [0, 1, 2]), (300, [0, 2])])
def test_where_there_is_no_room_the_least_of_the_columns_go(
    qapp: QApplication, width: int, left: list[int]
) -> None:
    async def work(made: Table[int], window: QWidget) -> None:
        assert columns(made) == left
        assert sum(made.columnWidth(i) for i in left) == made.viewport().width()
        assert looks.cut_words(window) == set()

    in_table(work, Numbers(300), width)


def test_badges_that_do_not_fit_are_counted(qapp: QApplication) -> None:
    async def work(made: Table[int], window: QWidget) -> None:
        wide = _colours(made)
        window.resize(300, 500)
        await until(lambda: columns(made) == [0, 2])
        narrow = _colours(made)
        assert wide > narrow > 0  # Prime stays, Business is folded into "+1"

    in_table(work, Numbers(1))


def _colours(made: Table[int]) -> int:
    found = screenshot(made).getcolors(1_000_000)
    assert found is not None
    return sum(count for count, colour in found if colour == ink("purple"))


def test_PERF_8_the_scroll_bar_is_honest_and_the_middle_can_be_reached(qapp: QApplication) -> None:
    async def work(made: Table[int], _window: QWidget) -> None:
        made.rows.believe(20_000)
        assert made.rows.rowCount() == 20_000
        bar = made.verticalScrollBar()
        await until(lambda: bar.maximum() > 48 * 19_900)
        bar.setValue(bar.maximum() // 2)
        first = made.in_sight()[0]
        assert 9_980 < first < 10_000
        await until(lambda: made.rows.row(first) is not None)
        assert made.rows.row(first) == first
        assert made.rows.row(0) is None  # few pages are kept

    in_table(work, Numbers(20_000))


def test_a_choice_follows_its_row_when_others_come_before_it(qapp: QApplication) -> None:
    numbers = Numbers(300, start=10)

    async def work(made: Table[int], _window: QWidget) -> None:
        made.choose(2)
        told: list[int] = []
        made.chosen.connect(told.append)
        assert made.row == 12
        numbers.start = 7
        made.rows.again()
        await until(lambda: made.rows.row(0) == 7)
        assert (made.row, made.currentIndex().row()) == (12, 5)
        assert told == []

    in_table(work, numbers)


def test_a_choice_whose_row_is_gone_is_lifted(qapp: QApplication) -> None:
    numbers = Numbers(300, start=10)

    async def work(made: Table[int], _window: QWidget) -> None:
        made.choose(2)
        numbers.start = 50
        made.rows.again()
        await until(lambda: made.rows.row(0) == 50)
        assert made.row is None

    in_table(work, numbers)


def test_an_answer_to_an_older_question_is_not_shown(qapp: QApplication) -> None:
    async def work(made: Table[int], _window: QWidget) -> None:
        made.show_rows(Numbers(300, start=100).fetch)
        made.show_rows(Numbers(300, start=200).fetch)
        await until(lambda: made.rows.is_loaded)
        assert made.rows.row(0) == 200

    in_table(work, Numbers(300))


def test_PPL_5_arrows_choose_and_enter_opens(qapp: QApplication) -> None:
    async def work(made: Table[int], _window: QWidget) -> None:
        chosen: list[int] = []
        opened: list[int] = []
        made.chosen.connect(chosen.append)
        made.opened.connect(opened.append)
        made.setFocus(Qt.FocusReason.TabFocusReason)
        assert chosen == []  # to come by is no choice
        QTest.keyClick(made, Qt.Key.Key_Down)
        QTest.keyClick(made, Qt.Key.Key_End)
        QTest.keyClick(made, Qt.Key.Key_Return)
        assert (chosen, opened) == ([1, 49], [49])

    in_table(work, Numbers(50))


def test_PPL_5_the_row_of_the_keyboard_has_a_ring(qapp: QApplication) -> None:
    async def work(made: Table[int], _window: QWidget) -> None:
        made.setFocus(Qt.FocusReason.TabFocusReason)
        rect = made.visualRect(made.rows.index(0, 0))
        image = screenshot(made.viewport())
        assert image.getpixel((rect.left(), rect.center().y())) == ink("focus")
        assert image.getpixel((rect.left() + 40, rect.top())) == ink("focus")

    in_table(work, Numbers(50))


def test_boxes_are_ticked_by_click_and_space_and_stay_while_rows_come_and_go(qapp: QApplication) -> None:
    async def work(made: Table[int], _window: QWidget) -> None:
        told: list[int] = []
        made.rows.checked_changed.connect(lambda: told.append(len(made.rows.checked)))
        rect = made.visualRect(made.rows.index(3, 0))
        QTest.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, rect.center().y()))
        assert made.row is None  # a tick opens nothing
        made.choose(4)
        QTest.keyClick(made, Qt.Key.Key_Space)
        made.rows.again()
        assert list(made.rows.checked.values()) == [3, 4]
        QTest.keyClick(made, Qt.Key.Key_Space)
        assert list(made.rows.checked) == [3]
        made.rows.uncheck_all()
        assert told == [1, 2, 1, 0]

    in_table(work, Numbers(50), has_checks=True)


def test_PPL_5_a_row_says_itself_to_a_screen_reader(qapp: QApplication) -> None:
    async def work(made: Table[int], _window: QWidget) -> None:
        texts = [made.rows.index(0, i).data(Qt.ItemDataRole.AccessibleTextRole) for i in range(4)]
        assert texts == ["number 0", "Partly shipped", "Prime, Business", "0"]

    in_table(work, Numbers(50))


def test_data_that_looks_like_html_is_shown_as_it_is(qapp: QApplication) -> None:
    from app.ui.widgets.kit import plain_tip

    assert plain_tip("<b>bold</b> & more") == "<span>&lt;b&gt;bold&lt;/b&gt; &amp; more</span>"
    assert plain_tip("5 & more") == "5 & more"
