"""A sheet in a side panel (one column) or as a page (two columns where there is room)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget

from app.ui.office.sheets.inputs import Input
from app.ui.office.sheets.section import SectionView
from app.ui.presenters.office_sheet import Field, Note, Section, Sheet
from app.ui.presenters.view import Badge, Say, Tone, say
from app.ui.theme import Weight
from app.ui.widgets.badges import Badges
from app.ui.widgets.kit import Kit, column, row
from app.ui.widgets.panel import SidePanel
from app.ui.widgets.words import Words

TWO_FROM = 860  # pixels of the page: narrower ones have one column


def badges_of(sheet: Sheet) -> tuple[Badge, ...]:
    """The pills as badges: their tone is their kind."""
    kinds = {Tone.PLAIN: "plain", Tone.QUIET: "plain"}
    return tuple(Badge(kinds.get(pill.tone, pill.tone.value), _said(pill.text)) for pill in sheet.pills)


def _said(text: object) -> Say:
    return text if isinstance(text, Say) else say("as_is", text=str(text))


def has_news(before: Sheet | None, after: Sheet) -> bool:
    """Whether to scroll to the top: another subject, or something that has just been said there."""
    if before is None or before.key != after.key:
        return True
    return bool(_notes(after) - _notes(before))


def _notes(sheet: Sheet) -> set[Note]:
    news = [section for section in sheet.sections if section.key == "news"]
    return {block for section in news for block in section.blocks if isinstance(block, Note)}


class Pile(QWidget):
    """Sections one below the other."""

    def __init__(self, gap: str) -> None:
        super().__init__()
        self.lines = column(self, gap=gap)
        # columns share the width evenly, whatever their words would like
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)


class SheetView(QWidget):
    """The sections one below the other, or in two columns."""

    pressed = Signal(str)
    edited = Signal(str, str)

    def __init__(self, kit: Kit, *, is_page: bool) -> None:
        super().__init__()
        self._kit, self._is_page = kit, is_page
        self.sections: dict[str, SectionView] = {}
        self.sheet: Sheet | None = None
        self._placed: tuple[object, ...] = ()
        gap = "base" if is_page else "wide"
        # widgets, not layouts in layouts: those keep heights that have changed
        whole, self._both = column(self, gap=gap), QWidget()
        columns = row(self._both, gap="base")
        self._wide, self._left, self._right, self._below = (Pile(gap) for _ in range(4))
        whole.addWidget(self._wide)
        whole.addWidget(self._both)
        whole.addWidget(self._below)
        for pile in (self._left, self._right):
            columns.addWidget(pile, 1, Qt.AlignmentFlag.AlignTop)
        whole.addStretch(1)

    def __repr__(self) -> str:
        return f"<SheetView {self.sheet.key if self.sheet else None}>"

    def show_sheet(self, sheet: Sheet) -> None:
        """Sections that stay are changed in place."""
        is_other = self.sheet is None or self.sheet.key != sheet.key
        self.sheet = sheet
        for key in [key for key in self.sections if is_other or key not in {s.key for s in sheet.sections}]:
            self._drop(self.sections.pop(key))
        for section in sheet.sections:
            if section.key not in self.sections:
                self.sections[section.key] = self._made()
            self.sections[section.key].show_section(section)
        self._place(sheet)
        self._refit()

    def _made(self) -> SectionView:
        view = SectionView(self._kit, is_card=self._is_page)
        view.pressed.connect(self.pressed)
        view.edited.connect(self.edited)
        return view

    def _drop(self, view: SectionView) -> None:
        view.hide()
        view.setParent(None)
        view.deleteLater()
        self._placed = ()

    def _place(self, sheet: Sheet) -> None:
        has_two = self._is_page and self.width() >= TWO_FROM
        wanted = (has_two, *(section.key for section in sheet.sections))
        if wanted == self._placed:
            return
        self._placed = wanted
        seen_narrow = False
        for section in sheet.sections:
            seen_narrow = seen_narrow or not section.is_wide
            pile = self._pile_of(section, has_two=has_two, is_late=seen_narrow)
            pile.lines.addWidget(self.sections[section.key])
        for pile in (self._wide, self._left, self._right, self._below):
            pile.setVisible(pile.lines.count() > 0)
        for view in self.sections.values():
            view.show()

    def _pile_of(self, section: Section, *, has_two: bool, is_late: bool) -> Pile:
        if section.is_wide:
            return self._below if is_late else self._wide
        return self._right if has_two and section.is_right else self._left

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.sheet is not None:
            self._place(self.sheet)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refit()

    def _refit(self) -> None:
        """From the innermost out: Qt keeps heights that follow from widths, forgets them one level up only,
        and only where it can be seen.
        """
        for widget in reversed([self, *self.findChildren(QWidget)]):
            layout = widget.layout()
            if layout is not None:
                layout.invalidate()
                layout.activate()

    def field(self, key: str) -> Field | None:
        """As it is shown."""
        if self.sheet is None:
            return None
        every = [block for section in self.sheet.sections for block in section.blocks]
        return next((block for block in every if isinstance(block, Field) and block.key == key), None)


def take_keyboard(sheet: QWidget, key: str) -> None:
    """For the field of that key, where it is there."""
    for each in sheet.findChildren(Input):
        if each.field.key == key and each.isVisibleTo(sheet):
            each.setFocus()


class SheetPanel(SidePanel):
    """A side panel that shows sheets."""

    pressed = Signal(str)
    edited = Signal(str, str)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._kit_of_sheet = kit
        self.home: QWidget | None = None  # who gets the keyboard of a closed panel
        self.badges, self.view = Badges(kit), SheetView(kit, is_page=False)
        self.add(self.badges, self.view)
        self.end()
        self.view.pressed.connect(self.pressed)
        self.view.edited.connect(self.edited)

    def show_sheet(self, sheet: Sheet | None) -> None:
        """None: closed."""
        if sheet is None:
            self.view.sheet = None
            self._give_keyboard()
            self.hide()
            return
        goes_up = has_news(self.view.sheet, sheet)
        badges = badges_of(sheet)
        self.badges.show_badges(badges)
        self.badges.setVisible(bool(badges))
        self.show_title(_said(sheet.title), _said(sheet.detail) if sheet.detail else "")
        self.view.show_sheet(sheet)
        if goes_up:
            self._area.verticalScrollBar().setValue(0)

    def _give_keyboard(self) -> None:
        """Else Qt gives it to whatever comes next in the window."""
        focused = QApplication.focusWidget()
        if self.home is not None and focused is not None and self.isAncestorOf(focused):
            self.home.setFocus()

    def take_keyboard(self, key: str) -> None:
        take_keyboard(self, key)

    def key_of_keyboard(self) -> str:
        """Of the field that has it; empty where none has."""
        focused = QApplication.focusWidget()
        found = [each for each in self.findChildren(Input) if each.isAncestorOf(focused)] if focused else []
        return found[0].field.key if found else ""


class SheetPage(QScrollArea):
    """A page that shows sheets: a head, then cards in two columns."""

    pressed = Signal(str)
    edited = Signal(str, str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        body = QWidget()
        body.setObjectName("scrolled")
        lines = column(body, margin="wide", gap="base")
        self.title = Words(kit, "", "title", "ink", Weight.SEMIBOLD)
        self.detail = Words(kit, "", "body", "soft")
        self.badges, self.view = Badges(kit), SheetView(kit, is_page=True)
        head = row(gap="base")
        head.addWidget(self.title, 1)
        head.addWidget(self.badges, 0, Qt.AlignmentFlag.AlignVCenter)
        lines.addLayout(head)
        lines.addWidget(self.detail)
        lines.addSpacing(4)
        lines.addWidget(self.view, 1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.pressed.connect(self.pressed)
        self.view.edited.connect(self.edited)

    def __repr__(self) -> str:
        return f"<SheetPage {self.view!r}>"

    def show_sheet(self, sheet: Sheet) -> None:
        goes_up = has_news(self.view.sheet, sheet)
        self.title.show_text(sheet.title)
        self.title.setVisible(bool(sheet.title))
        self.detail.show_text(sheet.detail)
        self.detail.setVisible(bool(sheet.detail))
        badges = badges_of(sheet)
        self.badges.show_badges(badges)
        self.badges.setVisible(bool(badges))
        self.view.show_sheet(sheet)
        if goes_up:
            self.verticalScrollBar().setValue(0)

    def take_keyboard(self, key: str) -> None:
        take_keyboard(self, key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        body = self.widget()
        if body is not None:
            body.setMaximumWidth(self.viewport().width())
