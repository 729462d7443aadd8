"""Filters with counts, at the left of a table."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QWidget

from app.ui.presenters.office_view import Filter, FilterGroup
from app.ui.presenters.view import Number, Shape, Tone
from app.ui.shapes import paint_shape
from app.ui.theme import Weight, font, metrics, office_size, type_size
from app.ui.widgets.buttons import paint_focus
from app.ui.widgets.cells import ink_of
from app.ui.widgets.kit import Kit, clear, column, plain_tip
from app.ui.widgets.words import Words, broken

PAD, MARK = 12, 16


class FilterButton(QAbstractButton):
    """One filter: mark, words, count at the right. Takes two lines where its words need them."""

    def __init__(self, kit: Kit, wanted: Filter, *, is_on: bool) -> None:
        super().__init__()
        self._kit, self.filter, self.is_on = kit, wanted, is_on
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_filter(wanted, is_on=is_on)

    def __repr__(self) -> str:
        return f"<FilterButton {self.filter.key}{' on' if self.is_on else ''}>"

    def show_filter(self, wanted: Filter, *, is_on: bool) -> None:
        """Keeps the focus where it is."""
        if (wanted, is_on) == (self.filter, self.is_on) and self.accessibleName():
            return
        self.filter, self.is_on = wanted, is_on
        said = f"{self._kit.say(wanted.text)} {self._count()}"
        self.setAccessibleName(said)
        self.setToolTip(plain_tip(said))
        self.updateGeometry()
        self.update()

    def _count(self) -> str:
        return "" if self.filter.count is None else self._kit.say(Number(self.filter.count))

    def sizeHint(self) -> QSize:
        lines = len(self._lines())
        return QSize(120, max(office_size("control"), 20 + 20 * lines))

    def _lines(self) -> tuple[str, ...]:
        room = self._room().width()
        return broken(self._kit.say(self.filter.text), font(type_size("body"), self._weight()), room)

    def _weight(self) -> Weight:
        return Weight.SEMIBOLD if self.is_on else Weight.REGULAR

    def _room(self) -> QRectF:
        """Of the words."""
        left = PAD + (MARK + 8 if self.filter.shape is not Shape.NONE else 0)
        count = metrics(type_size("caption"), Weight.SEMIBOLD).horizontalAdvance(self._count())
        wide = self.width() if self.width() > 100 else office_size("filters") - 2 * 8
        return QRectF(left, 0, wide - left - PAD - count - 8, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, kit = QPainter(self), self._kit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(kit.colour("accent_ground" if self.is_on else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 1, 0, -1), 8, 8)
        if self.filter.shape is not Shape.NONE:
            place = QRectF(PAD, (self.height() - MARK) / 2, MARK, MARK)
            ground = kit.colour("surface")
            tone = self.filter.tone if self.filter.count else Tone.QUIET  # nothing of it is no alarm
            paint_shape(painter, place, self.filter.shape, kit.colour(ink_of(tone)), ground)
        self._paint_words(painter)
        paint_focus(painter, self, kit)

    def _paint_words(self, painter: QPainter) -> None:
        kit, room, lines = self._kit, self._room(), self._lines()
        painter.setFont(font(type_size("body"), self._weight()))
        painter.setPen(kit.colour("accent" if self.is_on else "ink"))
        top = (self.height() - 20 * len(lines)) / 2
        for place, text in enumerate(lines):
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(QRectF(room.left(), top + 20 * place, room.width() + 2, 20), flags, text)
        painter.setFont(font(type_size("caption"), Weight.SEMIBOLD))
        painter.setPen(kit.colour("accent" if self.is_on else "soft"))
        right = QRectF(0, 0, self.width() - PAD, self.height())
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._count())


class FilterList(QScrollArea):
    """``chosen`` carries the keys of the group and of the filter (empty where an optional one was lifted)."""

    chosen = Signal(str, str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.groups: tuple[FilterGroup, ...] = ()
        self.buttons: dict[tuple[str, str], FilterButton] = {}
        body = QWidget()
        body.setObjectName("scrolled")
        self._column = column(body, gap="")
        self._column.setContentsMargins(8, 8, 8, 16)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(office_size("filters"))

    def __repr__(self) -> str:
        return f"<FilterList {[group.chosen for group in self.groups]}>"

    def show_groups(self, groups: tuple[FilterGroup, ...]) -> None:
        """Counts change in place; another set of filters is built anew."""
        if self._names(groups) != self._names(self.groups):
            self._build(groups)
        self.groups = groups
        for group in groups:
            for wanted in group.filters:
                self.buttons[group.key, wanted.key].show_filter(wanted, is_on=wanted.key == group.chosen)

    def _names(self, groups: tuple[FilterGroup, ...]) -> list[tuple[str, str]]:
        return [(group.key, wanted.key) for group in groups for wanted in group.filters]

    def _build(self, groups: tuple[FilterGroup, ...]) -> None:
        clear(self._column)
        self.buttons = {}
        for group in groups:
            title = Words(self._kit, group.title, "caption", "soft", Weight.SEMIBOLD)
            title.setContentsMargins(0, 0, 0, 0)
            self._column.addSpacing(8)
            self._column.addWidget(title)
            self._column.addSpacing(4)
            for wanted in group.filters:
                self._column.addWidget(self._button(group, wanted))
        self._column.addStretch(1)

    def _button(self, group: FilterGroup, wanted: Filter) -> FilterButton:
        button = FilterButton(self._kit, wanted, is_on=wanted.key == group.chosen)
        button.clicked.connect(lambda: self._press(group.key, wanted.key))
        self.buttons[group.key, wanted.key] = button
        return button

    def _press(self, group_key: str, key: str) -> None:
        group = next(group for group in self.groups if group.key == group_key)
        is_lifted = group.is_optional and group.chosen == key
        self.chosen.emit(group_key, "" if is_lifted else key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from filter to filter."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        found = [button for button in self.buttons.values() if button.hasFocus()]
        if event.key() not in steps or not found:
            super().keyPressEvent(event)
            return
        every = list(self.buttons.values())
        place = every.index(found[0]) + steps[Qt.Key(event.key())]
        if 0 <= place < len(every):
            every[place].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(every[place])
