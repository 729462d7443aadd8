"""Blocks made of other widgets: notes, lists, buttons, progress, what is copied, where a file is dropped."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QFrame,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.office.sheets.flow import Flow
from app.ui.presenters import office_sheet as sheet
from app.ui.presenters.office_sheet import Style
from app.ui.presenters.office_view import Work
from app.ui.presenters.view import Number, Shape, Text, Tone, say
from app.ui.theme import Weight, font, office_size, type_size
from app.ui.widgets.buttons import Button, DangerButton, LinkButton, PrimaryButton, QuietButton, paint_focus
from app.ui.widgets.kit import Kit, clear, column, plain_tip, row
from app.ui.widgets.notices import ProgressLine, Sign
from app.ui.widgets.words import Words, tone_colour

_BUTTONS = {
    Style.PLAIN: QuietButton,
    Style.PRIMARY: PrimaryButton,
    Style.DANGER: DangerButton,
    Style.LINK: LinkButton,
}
_GROUNDS = {
    Tone.OK: "ok_ground",
    Tone.STOP: "stop_ground",
    Tone.ASK: "ask_ground",
    Tone.ACCENT: "accent_ground",
}


def button_of(kit: Kit, do: sheet.Do) -> Button:
    """A button that cannot be pressed says why on hover."""
    button = _BUTTONS[do.style](kit, do.label)
    button.setEnabled(do.is_on)
    button.setToolTip(plain_tip(kit.say(do.why)))
    button.setAccessibleDescription(kit.say(do.why))
    return button


class Pressable(QWidget):
    """What holds buttons; ``pressed`` carries a button's key."""

    pressed = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.buttons: dict[str, Button] = {}

    def flow(self, actions: tuple[sheet.Do, ...]) -> QWidget:
        """The buttons, in as many lines as they need."""
        holder = QWidget()
        lines = Flow(holder)
        for do in actions:
            button = button_of(self.kit, do)
            button.clicked.connect(lambda _checked=False, key=do.key: self.pressed.emit(key))
            self.buttons[do.key] = button
            lines.addWidget(button)
        return holder


class ActionsView(Pressable):
    def __init__(self, kit: Kit, actions: sheet.Actions) -> None:
        super().__init__(kit)
        self._actions = actions
        column(self, gap="").addWidget(self.flow(actions.buttons))

    def show_block(self, actions: sheet.Actions) -> bool:
        """The same buttons change in place, so that none loses the keyboard."""
        before = self._actions.buttons
        if [(do.key, do.style) for do in before] != [(do.key, do.style) for do in actions.buttons]:
            return False
        self._actions = actions
        for do in actions.buttons:
            button = self.buttons[do.key]
            button.show_text(do.label)
            button.setEnabled(do.is_on)
            button.setToolTip(plain_tip(self.kit.say(do.why)))
        return True


class NoteView(Pressable):
    """A tinted card with its shape: what happened, what it means, what to do."""

    def __init__(self, kit: Kit, note: sheet.Note) -> None:
        super().__init__(kit)
        self.note = note
        line, inner = row(self, gap="base"), QWidget()
        words = column(inner, gap="hair")
        line.setContentsMargins(16, 12, 16, 12)
        if note.shape is not Shape.NONE:
            sign = Sign(kit, note.shape, note.tone.value if note.tone is not Tone.PLAIN else "ink", 22)
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(Words(kit, note.title, weight=Weight.SEMIBOLD))
        for text in note.lines:
            words.addWidget(Words(kit, text))
        if note.actions:
            words.addWidget(self.flow(note.actions))
        line.addWidget(inner, 1)
        self.setAccessibleName(kit.say(note.title))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tone = QPainter(self), self.note.tone
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.kit.colour(tone.value if tone in _GROUNDS else "line"), 1))
        painter.setBrush(self.kit.colour(_GROUNDS.get(tone, "ground")))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class ItemButton(QAbstractButton):
    """A row to press."""

    def __init__(self, kit: Kit, item: sheet.Item) -> None:
        super().__init__()
        self._kit, self._item = kit, item
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(kit.say(item.title))
        _fill_row(kit, item, self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, kit = QPainter(self), self._kit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._item.is_chosen or self.underMouse():
            painter.setPen(QPen(kit.colour("accent"), 1) if self._item.is_chosen else Qt.PenStyle.NoPen)
            painter.setBrush(kit.colour("accent_ground" if self._item.is_chosen else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        paint_focus(painter, self, kit)


def _fill_row(kit: Kit, item: sheet.Item, into: QWidget, last: QWidget | None = None) -> None:
    line, holder = row(into, gap="small"), QWidget()
    words = column(holder, gap="")
    line.setContentsMargins(12 if item.is_link else 0, 6, 12 if item.is_link else 0, 6)
    into.setMinimumHeight(office_size("control"))
    into.setToolTip(plain_tip(kit.say(item.hint)))
    if item.shape is not Shape.NONE:
        sign = Sign(kit, item.shape, tone_colour(item.tone), 18)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
    holder.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    words.addWidget(Words(kit, item.title, weight=Weight.SEMIBOLD))
    if item.detail:
        words.addWidget(Words(kit, item.detail, "caption", "soft"))
    line.addWidget(holder, 1)
    if item.value:
        right = Words(
            kit, item.value, align=Qt.AlignmentFlag.AlignRight, weight=Weight.SEMIBOLD, is_one_line=True
        )
        line.addWidget(right, 0, Qt.AlignmentFlag.AlignVCenter)
    if last is not None:
        line.addWidget(last, 0, Qt.AlignmentFlag.AlignVCenter)


class ItemsView(Pressable):
    """A list: rows to read, rows to press, rows with buttons of their own."""

    def __init__(self, kit: Kit, items: sheet.Items) -> None:
        super().__init__(kit)
        self.rows: list[QWidget] = []
        lines = column(self, gap="")
        for item in items.rows:
            self.rows.append(self._row(item))
            lines.addWidget(self.rows[-1])
        if not items.rows and items.empty:
            lines.addWidget(Words(kit, items.empty, "body", "quiet"))

    def _row(self, item: sheet.Item) -> QWidget:
        if item.is_link:
            button = ItemButton(self.kit, item)
            button.clicked.connect(lambda: self.pressed.emit(item.key))
            button.setObjectName(item.key)
            return button
        widget = QWidget()
        _fill_row(self.kit, item, widget, self.flow(item.actions) if item.actions else None)
        return widget


class WordsView(QWidget):
    """A paragraph; or a line to be copied, with the button for it."""

    def __init__(self, kit: Kit, words: sheet.Words) -> None:
        super().__init__()
        self._kit, self.words = kit, words
        self._lines = column(self, gap="small")
        self._fill(words)

    def _fill(self, words: sheet.Words) -> None:
        clear(self._lines)
        if not words.is_code:
            colour = "soft" if words.tone is Tone.QUIET else tone_colour(words.tone)
            self._lines.addWidget(Words(self._kit, words.text, "body", colour))
            return
        text = self._kit.say(words.text)
        box = QPlainTextEdit(text, readOnly=True)
        box.setFont(font(type_size("caption"), Weight.REGULAR))
        box.setFixedHeight(5 * box.fontMetrics().lineSpacing() + 28)
        box.setTabChangesFocus(True)
        copy = QuietButton(self._kit, say("do.copy"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        self._lines.addWidget(box)
        self._lines.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)

    def show_block(self, words: sheet.Words) -> bool:
        if words.is_code != self.words.is_code:
            return False
        self.words = words
        self._fill(words)
        return True


class ProgressView(Pressable):
    def __init__(self, kit: Kit, progress: sheet.Progress) -> None:
        super().__init__(kit)
        self._line = ProgressLine(kit)
        self._line.cancelled.connect(lambda: self.pressed.emit("cancel_work"))
        self.cancel = self._line.button
        column(self, gap="").addWidget(self._line)
        self.show_block(progress)

    def show_block(self, progress: sheet.Progress) -> bool:
        can_cancel = progress.cancel is not None
        self._line.show_work(Work(_how_far(progress), progress.done, progress.total, can_cancel))
        return True


def _how_far(progress: sheet.Progress) -> Text:
    """In numbers too, where there are several to do."""
    if progress.total < 2:
        return progress.text
    done, total = Number(progress.done), Number(progress.total)
    return say("work.how_far", doing=progress.text, done=done, total=total)


class DropView(QFrame):
    """``edited`` carries the block's key and the path of the file that was dropped or chosen."""

    edited = Signal(str, str)

    def __init__(self, kit: Kit, drop: sheet.Drop) -> None:
        super().__init__()
        self._kit, self._drop, self._is_over = kit, drop, False
        self.setAcceptDrops(True)
        self.button = PrimaryButton(kit, drop.button)
        self.button.clicked.connect(self._choose)
        self._build(column(self, margin="wide", gap="small"))

    def _build(self, lines: QVBoxLayout) -> None:
        kit, drop, centre = self._kit, self._drop, Qt.AlignmentFlag.AlignHCenter
        lines.addSpacing(16)
        lines.addWidget(Sign(kit, Shape.BOX, "quiet", 56), 0, centre)
        lines.addWidget(Words(kit, drop.title, "lead", "ink", Weight.SEMIBOLD, centre))
        lines.addWidget(Words(kit, drop.detail, "body", "soft", align=centre))
        lines.addSpacing(8)
        lines.addWidget(self.button, 0, centre)
        lines.addSpacing(16)

    def _choose(self) -> None:
        """Never exec(): tasks on our loop would lose their steps."""
        dialog = QFileDialog(self, self._kit.say(self._drop.button), "", self._drop.suffixes)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take)
        dialog.open()

    def take(self, path: str) -> None:
        self.edited.emit(self._drop.key, path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile() and Path(urls[0].toLocalFile()).is_file():
            self._is_over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._is_over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._is_over = False
        self.update()
        self.take(event.mimeData().urls()[0].toLocalFile())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, kit = QPainter(self), self._kit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(kit.colour("accent" if self._is_over else "soft"), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(kit.colour("accent_ground" if self._is_over else "ground"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
