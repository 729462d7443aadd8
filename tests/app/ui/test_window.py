"""What the window tells: presses, touches, characters, paints; and that it paints no more than it must."""

import time
from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.control import Action
from app.domain.packing import events as e
from app.domain.packing.plan import Unit
from app.domain.packing.reasons import Refusal
from app.services.snapshot import Snapshot
from app.ui.pack.window import PackWindow
from app.ui.places import RESOURCES
from app.ui.presenters.cues import Cue
from app.ui.theme import ThemeName
from tests.app.ui import samples as s
from tests.app.ui.conftest import Opener
from tests.app.ui.gallery import show, wait_for
from tests.app.ui.pixels import bits

STATES = s.all_states()


class Heard:
    """Sounds that were played."""

    def __init__(self) -> None:
        self.cues: list[Cue] = []

    def play(self, cue: Cue) -> None:
        self.cues.append(cue)


def told(window: PackWindow) -> tuple[list[Action], list[str], list[str], list[int]]:
    pressed: list[Action] = []
    typed: list[str] = []
    touched: list[str] = []
    painted: list[int] = []
    window.pressed.connect(pressed.append)
    window.typed.connect(typed.append)
    window.touched.connect(touched.append)
    window.painted.connect(painted.append)
    return pressed, typed, touched, painted


def centre_of(window: PackWindow, wanted: Callable[[object], bool]) -> QPoint:
    target = next(target for target in window.screen_widget.targets() if wanted(target))
    return target.rect.center().toPoint()


def test_touching_a_button_presses_its_action(open_pack_window: Opener) -> None:
    window = open_pack_window()
    show(window, STATES["packing"])
    pressed, _, _, _ = told(window)
    point = centre_of(window, lambda target: getattr(target, "action", None) is Action.PAUSE)
    QTest.mouseClick(window.screen_widget, Qt.MouseButton.LeftButton, pos=point)
    assert pressed == [Action.PAUSE]


def test_a_touch_that_slides_off_its_button_presses_nothing(open_pack_window: Opener) -> None:
    window = open_pack_window()
    show(window, STATES["packing"])
    pressed, _, _, _ = told(window)
    point = centre_of(window, lambda target: getattr(target, "action", None) is Action.PAUSE)
    QTest.mousePress(window.screen_widget, Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseRelease(window.screen_widget, Qt.MouseButton.LeftButton, pos=QPoint(5, 200))
    assert pressed == []


def test_PACK_9_touching_a_box_gives_its_barcode(open_pack_window: Opener) -> None:
    window = open_pack_window()
    show(window, STATES["box"])
    _, _, touched, _ = told(window)
    point = centre_of(window, lambda target: getattr(target, "scan", "") == "BOXPBM01")
    QTest.mouseClick(window.screen_widget, Qt.MouseButton.LeftButton, pos=point)
    assert touched == ["BOXPBM01"]


def test_PACK_3_escape_acknowledges_and_enter_does_not(open_pack_window: Opener) -> None:
    """A scanner that ends its codes with Enter must not acknowledge."""
    window = open_pack_window()
    show(window, STATES["refusal_wrong_item"])
    pressed, typed, _, _ = told(window)
    QTest.keyClick(window.screen_widget, Qt.Key.Key_Return)
    assert (pressed, typed) == ([], ["\n"])
    QTest.keyClick(window.screen_widget, Qt.Key.Key_Escape)
    assert pressed == [Action.ACK]


def test_function_keys_press_the_buttons_that_name_them(open_pack_window: Opener) -> None:
    window = open_pack_window()
    show(window, STATES["packing"])
    pressed, _, _, _ = told(window)
    QTest.keyClick(window.screen_widget, Qt.Key.Key_F4)
    QTest.keyClick(window.screen_widget, Qt.Key.Key_F3)  # QUANTITY, which means nothing now
    assert pressed == [Action.PAUSE]


def test_typed_characters_enter_and_backspace_are_told_one_by_one(open_pack_window: Opener) -> None:
    window = open_pack_window()
    show(window, STATES["weight"])
    _, typed, _, _ = told(window)
    QTest.keyClicks(window.screen_widget, "1.5")
    QTest.keyClick(window.screen_widget, Qt.Key.Key_Backspace)
    QTest.keyClick(window.screen_widget, Qt.Key.Key_Enter)
    assert typed == ["1", ".", "5", "\b", "\n"]


def test_PPL_5_the_keyboard_reaches_every_target_and_shows_where_it_stands(open_pack_window: Opener) -> None:
    window = open_pack_window()
    show(window, STATES["sign_in_pin"])
    window.activateWindow()
    window.screen_widget.setFocus()
    pressed, _, _, _ = told(window)
    count = len(window.screen_widget.targets())
    looks = set()
    for _ in range(count):
        QTest.keyClick(window.screen_widget, Qt.Key.Key_Tab)
        QTest.keyClick(window.screen_widget, Qt.Key.Key_Space)
        looks.add(bits(picture(window)))
    assert len(set(pressed)) == count
    assert len(looks) == count


def picture(window: PackWindow) -> QImage:
    return window.screen_widget.grab().toImage()


def test_painted_tells_each_sequence_number_after_it_is_on_the_screen(open_pack_window: Opener) -> None:
    window = open_pack_window()
    show(window, STATES["idle"])
    _, _, _, painted = told(window)
    bench = s.packing()
    for seq in (21, 22, 23):
        units = tuple(Unit(number, 1) for number in range(seq - 20))
        window.show_snapshot(s.snapshot(replace(bench, seq=seq, units=units)))
        assert painted[-1] == seq
    assert painted == [21, 22, 23]


def test_a_state_that_looks_the_same_is_told_as_painted_too(open_pack_window: Opener) -> None:
    window = open_pack_window()
    show(window, s.snapshot(s.packing(seq=30)))
    _, _, _, painted = told(window)
    window.show_snapshot(s.snapshot(s.packing(seq=31)))
    assert painted == [31]


def test_nothing_is_told_as_painted_while_the_window_is_hidden(open_pack_window: Opener) -> None:
    window = open_pack_window()
    show(window, s.snapshot(s.packing(seq=40)))
    window.hide()
    _, _, _, painted = told(window)
    window.show_snapshot(s.refusing(e.Refused(Refusal.UNKNOWN)))
    assert painted == []
    window.show()
    wait_for(lambda: bool(painted))
    assert painted == [8]


@pytest.mark.parametrize("look", list(ThemeName))
def test_a_screen_painted_in_parts_is_the_one_painted_at_once(
    open_pack_window: Opener, look: ThemeName
) -> None:
    names = [
        "packing",
        "code",
        "packing_300_lines",
        "refusal_wrong_item",
        "idle",
        "weight",
        "packing",
        "done",
    ]
    parts = open_pack_window(look)
    for name in names:
        show(parts, STATES[name])
        whole = open_pack_window(look)
        show(whole, STATES[name])
        shown = parts.screen().grabWindow(parts.winId()).toImage()
        assert picture(parts) == picture(whole), name
        assert shown.isNull() or shown == picture(whole), name


def test_one_more_unit_paints_a_small_part_alone(open_pack_window: Opener) -> None:
    window = open_pack_window()
    last = e.Happened(7, s.NOW, "u1", s.ORDER, e.UnitsPacked(1, 1, "scan"))
    units = tuple(Unit(number, 1) for number in range(1, 3))
    show(window, s.snapshot(s.with_needs(s.MOUSE, s.SERUM, units=units[:1], last=last)))
    after = s.snapshot(s.with_needs(s.MOUSE, s.SERUM, units=units, last=last, seq=9))
    window.show_snapshot(after)
    assert 0 < window.screen_widget.painted_pixels < 1366 * 768 * 0.1


def test_a_refusal_sounds_again_until_it_is_acknowledged(qapp: QApplication) -> None:
    heard = Heard()
    window = PackWindow(sounds=heard, pictures=RESOURCES / "practice" / "pictures", repeat_ms=5)
    window.resize(1366, 768)
    window.show()
    show(window, s.snapshot(s.packing(seq=7)))
    show(window, STATES["refusal_wrong_item"])
    wait_for(lambda: heard.cues.count(Cue.REFUSAL) >= 3)
    show(window, s.snapshot(s.packing(seq=9)))
    heard.cues.clear()
    until = time.monotonic() + 0.05
    wait_for(lambda: time.monotonic() > until)
    assert Cue.REFUSAL not in heard.cues
    window.close()


def test_seconds_run_down_between_snapshots(open_pack_window: Opener) -> None:
    window = open_pack_window()
    now = [0.0]
    window.set_tick(lambda: now[0])
    show(window, STATES["confirm_short"])
    before = picture(window)
    now[0] = 3.0
    window.refresh()
    assert picture(window) != before


def banner_keys(window: PackWindow) -> list[str]:
    assert window.view is not None
    return [banner.text.key for banner in window.view.banners]


def test_HW_1_a_window_that_lacks_the_focus_says_that_scans_do_not_reach_it(qapp: QApplication) -> None:
    heard = Heard()
    window = PackWindow(sounds=heard)
    window.show()
    window.activateWindow()
    show(window, STATES["packing"])
    window.watch_focus()
    assert banner_keys(window) == []
    other = QWidget()
    other.show()
    other.activateWindow()
    wait_for(lambda: banner_keys(window) == ["banner.unreached"])
    assert heard.cues == [Cue.BLOCKED]
    window.activateWindow()
    wait_for(lambda: banner_keys(window) == [])
    other.close()
    window.close()


def test_another_theme_and_language_come_at_once(open_pack_window: Opener) -> None:
    window = open_pack_window()
    show(window, STATES["idle"])
    before = picture(window)
    window.restyle(ThemeName.DARK, "de")
    show(window, STATES["idle"])
    texts = [text.text for text in window.screen_widget.regions["stage"].record.texts]
    assert "Scanne Auftrag, Wanne oder Produkt" in texts
    assert picture(window) != before


def test_the_wheel_scrolls_the_lines_and_the_next_scan_goes_back(open_pack_window: Opener) -> None:
    window = open_pack_window()
    show(window, STATES["packing_300_lines"])
    assert window.view is not None
    assert window.view.side is not None
    first = window.view.side.rows[0].title
    window.scroll_lines(3)
    assert window.view.side.rows[0].title != first
    show(window, s.snapshot(replace(s.huge(), seq=99)))
    assert window.view.side.rows[0].title == first


def test_a_point_beside_every_target_presses_nothing(open_pack_window: Opener) -> None:
    window = open_pack_window()
    show(window, STATES["packing"])
    pressed, _, _, _ = told(window)
    QTest.mouseClick(window.screen_widget, Qt.MouseButton.LeftButton, pos=QPointF(3, 3).toPoint())
    assert pressed == []


def one_more(number: int) -> Snapshot:
    """The packing state with another unit in the box."""
    before = STATES["packing"]
    unit = Unit(number, 0, by="0001", at=before.at, how="scan")
    units = (*before.bench.units, unit)
    return replace(before, bench=replace(before.bench, units=units, seq=before.bench.seq + number))


def test_the_verdict_is_painted_first_and_the_lines_of_its_order_follow(open_pack_window: Opener) -> None:
    window = open_pack_window()
    show(window, STATES["packing"])
    side = window.screen_widget.regions["side"]
    lines = side.record
    _, _, _, painted = told(window)
    after = one_more(90)
    window.show_snapshot(after)
    assert painted == [after.bench.seq]
    assert side.record is lines
    wait_for(lambda: side.record is not lines)


def test_a_picture_taken_right_after_a_scan_shows_its_lines_too(open_pack_window: Opener) -> None:
    window = open_pack_window()
    show(window, STATES["packing"])
    window.show_snapshot(one_more(91))
    at_once = picture(window)
    show(window, one_more(91))
    assert picture(window) == at_once
