"""Fields, forms, notices, progress: what they give back and what they say."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.money import Money
from app.ui.presenters.office_view import NoticeView, Work
from app.ui.presenters.view import say
from app.ui.theme import ThemeName
from app.ui.widgets.buttons import PrimaryButton, QuietButton
from app.ui.widgets.choices import ChecksField, ChoiceField, DateField, SwitchField
from app.ui.widgets.fields import AmountField, LongField, NumberField, TextField
from app.ui.widgets.form import Form
from app.ui.widgets.notices import Notice, ProgressLine
from app.ui.widgets.words import Since, Words
from tests.app.ui.office import looks
from tests.app.ui.office.fakes import NOW
from tests.app.ui.widgets.driving import kit, shown


def type_into(field: QWidget, text: str) -> None:
    editor = getattr(field, "editor")  # noqa: B009  # of any kind of field
    editor.setFocus()
    QTest.keyClicks(editor, text)


def form() -> Form:
    made = Form(kit())
    made.add("name", TextField(kit(), "Name", "As on the badge"))
    made.add("note", LongField(kit(), "Note"))
    made.add("percent", NumberField(kit(), "Percent", least=0, most=100, unit="%"))
    made.add("store", ChoiceField(kit(), "Store", [("us", "US"), ("ca", "Canada")]))
    made.add("sends", SwitchField(kit(), "Send stock"))
    made.add("from", DateField(kit(), "From"))
    made.add("places", ChecksField(kit(), "Warehouses", [("a", "Main"), ("b", "Second")]))
    made.add("price", AmountField(kit(), "Price", "EUR"))
    return made


def test_a_form_gives_back_what_was_put_in(qapp: QApplication) -> None:
    made = form()
    values = {
        "name": "Lead One",
        "note": "two\nlines",
        "percent": 40,
        "store": "ca",
        "sends": True,
        "from": date(2026, 12, 24),
        "places": ("b",),
        "price": Money(Decimal("12.50"), "EUR"),
    }
    assert made.values() == {
        "name": "",
        "note": "",
        "percent": None,
        "store": "us",
        "sends": False,
        "from": None,
        "places": (),
        "price": None,
    }
    made.set_values(values)
    assert made.values() == values


def test_enter_submits_and_typing_is_told(qapp: QApplication) -> None:
    made = form()
    window = shown(made, size=(500, 900))
    changed: list[bool] = []
    submitted: list[bool] = []
    made.changed.connect(lambda: changed.append(True))
    made.submitted.connect(lambda: submitted.append(True))
    type_into(made.fields["name"], "ab")
    QTest.keyClick(made.fields["name"].editor, Qt.Key.Key_Return)
    assert (len(changed), len(submitted)) == (2, 1)
    made.set_values({"name": "by the program"})
    assert len(changed) == 2
    window.close()


def test_what_is_wrong_stands_under_its_field_and_has_the_keyboard(qapp: QApplication) -> None:
    made = form()
    window = shown(made, size=(500, 900))
    assert made.show_errors({"percent": "From 0 to 100."})
    assert made.fields["percent"].editor.hasFocus()
    assert made.fields["percent"].editor.accessibleDescription() == "From 0 to 100."
    assert looks.cut_words(window) == set()
    type_into(made.fields["percent"], "4")
    assert made.fields["percent"].error == ""
    assert not made.show_errors({})
    window.close()


@pytest.mark.parametrize(
    ("text", "value", "is_wrong"), [("", None, False), ("40", 40, False), ("101", 101, True)]
)
def test_a_number_out_of_its_range_is_wrong(
    qapp: QApplication, text: str, value: int | None, is_wrong: bool
) -> None:
    field = NumberField(kit(), "Percent", least=0, most=100)
    type_into(field, text)
    assert (field.value, field.is_wrong) == (value, is_wrong)


@pytest.mark.parametrize(
    ("text", "amount", "is_wrong"),
    [
        ("12,50", "12.50", False),
        ("12.5", "12.5", False),
        ("", None, False),
        ("free", None, True),
        ("-1", None, True),
    ],
)
def test_an_amount_takes_point_and_comma(
    qapp: QApplication, text: str, amount: str | None, is_wrong: bool
) -> None:
    field = AmountField(kit(), "Price", "EUR")
    type_into(field, text)
    assert field.value == (None if amount is None else Money(Decimal(amount), "EUR"))
    assert field.is_wrong is is_wrong


def test_why_a_field_or_button_is_off_is_said(qapp: QApplication) -> None:
    field, button = TextField(kit(), "Name", "help"), PrimaryButton(kit(), "Save")
    window = shown(field, button)
    field.set_reason("Only managers can do this.")
    button.set_reason("Only managers can do this.")
    assert not field.editor.isEnabled()
    assert not button.isEnabled()
    assert button.accessibleDescription() == "Only managers can do this."
    assert "Only managers can do this." in {words.text for words in field.findChildren(Words)}
    field.set_reason("")
    button.set_reason("")
    assert field.editor.isEnabled()
    assert button.isEnabled()
    window.close()


def test_a_switch_and_a_box_are_set_by_the_keyboard(qapp: QApplication) -> None:
    switch = SwitchField(kit(), "Send stock")
    boxes = ChecksField(kit(), "Warehouses", [("a", "Main"), ("b", "Second")])
    window = shown(switch, boxes)
    for field in (switch, boxes):
        field.setFocus()
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Space)
    assert (switch.value, boxes.value) == (True, ("a",))
    window.close()


def test_secrets_are_dots(qapp: QApplication) -> None:
    field = TextField(kit(), "PIN", is_secret=True)
    type_into(field, "1234")
    assert field.value == "1234"
    assert "1234" not in repr(field)
    line = field.editor
    assert line.property("displayText") == "●●●●"


def test_a_notice_is_there_only_while_there_is_something_to_say(qapp: QApplication) -> None:
    notice = Notice(kit())
    window = shown(notice)
    assert not notice.isVisible()
    notice.show_notice(NoticeView("It failed.", "Nothing is lost.", "Try again.", action="Again"))
    QApplication.processEvents()
    assert notice.isVisible()
    assert looks.cut_words(window) == set()
    notice.show_notice(None)
    assert not notice.isVisible()
    window.close()


def test_long_work_shows_how_far_it_is_and_can_be_stopped(qapp: QApplication) -> None:
    line = ProgressLine(kit())
    window = shown(line)
    assert not line.isVisible()
    line.show_work(Work("Mapping", 3, 9))
    stopped: list[bool] = []
    line.cancelled.connect(lambda: stopped.append(True))
    line.button.click()
    assert stopped == [True]
    line.show_work(Work("Mapping", 3, 9, can_cancel=False))
    assert not line.button.isVisible()
    line.show_work(None)
    assert not line.isVisible()
    window.close()


def test_a_relative_time_has_the_exact_one_on_hover(qapp: QApplication) -> None:
    label = Since(kit())
    label.show_time(NOW.replace(hour=11))
    assert label.text == "1 h ago"
    assert label.toolTip().startswith("Mon 23 Nov 2026, ")
    label.show_time(None, say("times.none"))
    assert (label.text, label.toolTip()) == ("not yet", "")


def test_a_word_wider_than_its_room_is_broken_and_not_cut(qapp: QApplication) -> None:
    words = Words(kit(), "A-VERY-LONG-SKU-WITHOUT-ANY-SPACE-IN-IT-THAT-GOES-ON")
    window = shown(words, size=(200, 300))
    assert looks.cut_words(window) == set()
    assert words.height() >= 2 * words.line
    window.close()


@pytest.mark.parametrize("look", list(ThemeName))
def test_PPL_5_fields_and_buttons_have_their_contrast(qapp: QApplication, look: ThemeName) -> None:
    made, button = Form(kit(look)), PrimaryButton(kit(look), "Save")
    made.add("name", TextField(kit(look), "Name", "As on the badge", hint="Lead One"))
    made.add("store", ChoiceField(kit(look), "Store", [("us", "US")])).show_error("Not this one.")
    made.add("sends", SwitchField(kit(look), "Send stock", "Every few minutes"))
    window = shown(made, button, QuietButton(kit(look), "Cancel"), size=(500, 600), look=look)
    least = 7.0 if look is ThemeName.CONTRAST else 4.5
    assert looks.weak(window, least) == {}
    assert looks.small_targets(window) == set()
    window.close()
