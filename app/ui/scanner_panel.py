"""The practice scanner: barcodes to click beside the pack screen, as if they were scanned."""

from collections.abc import Iterable

import msgspec
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QDockWidget, QFrame, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from app.ui.codes import code_pixmap, modules
from app.ui.i18n import Speech
from app.ui.pictures import Pictures
from app.ui.presenters.view import say
from app.ui.theme import Weight, font, type_size

WIDTH, ROW, THUMB = 330, 72, 52
WIDEST = 290  # pixels a barcode may take


class PanelItem(msgspec.Struct, frozen=True):
    """Something that can be scanned: what it is called, what the scanner would read. ``aim`` like ``]C0``."""

    label: str
    text: str
    aim: str = ""
    picture: str = ""


class PanelGroup(msgspec.Struct, frozen=True):
    """``key`` is a message key below ``panel.``: orders, items, wrong, codes, badges, boxes, controls."""

    key: str
    items: tuple[PanelItem, ...]


class ScannerPanel(QDockWidget):
    """``scan_clicked`` carries text and AIM identifier. Takes no keyboard focus; F12 hides and shows it."""

    scan_clicked = Signal(str, str)

    def __init__(self, speech: Speech, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(speech.say(say("panel.title")), parent)
        self._speech, self._pictures = speech, pictures
        self._groups: tuple[PanelGroup, ...] = ()
        self.setObjectName("scanner-panel")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        self._area = area
        self.setWidget(area)
        self.setFixedWidth(WIDTH)
        self.toggleViewAction().setShortcut(QKeySequence("F12"))
        if parent is not None:
            parent.addAction(self.toggleViewAction())
        pictures.arrived.connect(self._picture_came)

    def __repr__(self) -> str:
        return f"<ScannerPanel {len(self._groups)} groups>"

    def show_groups(self, groups: Iterable[PanelGroup]) -> None:
        """Builds the list anew where it differs; keeps the place that was scrolled to."""
        wanted = tuple(group for group in groups if group.items)
        if wanted == self._groups:
            return
        self._groups = wanted
        self._build()

    def _build(self) -> None:
        bar = self._area.verticalScrollBar()
        place, body = bar.value(), QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(6)
        column.addWidget(_words(self._speech.say(say("panel.hint")), "caption", Weight.REGULAR))
        for group in self._groups:
            column.addWidget(_words(self._speech.say(say(f"panel.{group.key}")), "body", Weight.SEMIBOLD))
            for item in group.items:
                column.addWidget(self._button(item))
        column.addStretch(1)
        self._area.setWidget(body)
        bar.setValue(place)

    def _button(self, item: PanelItem) -> QToolButton:
        button = QToolButton()
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setFixedSize(WIDTH - 40, ROW + 18)
        button.setIcon(QIcon(self._face(item)))
        button.setIconSize(QSize(WIDTH - 46, ROW + 12))
        button.setToolTip(item.text)
        button.setAccessibleName(item.label)
        button.clicked.connect(lambda: self.scan_clicked.emit(item.text, item.aim))
        return button

    def _face(self, item: PanelItem) -> QPixmap:
        """Thumbnail, name and barcode in one pixmap: what is clicked is what would be scanned."""
        face = QPixmap(WIDTH - 46, ROW + 12)
        face.fill(Qt.GlobalColor.transparent)
        painter = QPainter(face)
        left = self._thumb(painter, item)
        painter.setFont(font(type_size("caption"), Weight.SEMIBOLD))
        painter.setPen(self.palette().text().color())
        name = painter.fontMetrics().elidedText(
            item.label, Qt.TextElideMode.ElideRight, face.width() - left - 4
        )
        painter.drawText(left, 16, name)
        self._code(painter, item, left, face.width() - left - 4)
        painter.end()
        return face

    def _thumb(self, painter: QPainter, item: PanelItem) -> int:
        picture = self._pictures.get(item.picture, THUMB) if item.picture else None
        if picture is None:
            return 6
        painter.fillRect(2, 14, THUMB + 4, THUMB + 4, Qt.GlobalColor.white)
        painter.drawPixmap(4, 16, picture)
        return THUMB + 14

    def _code(self, painter: QPainter, item: PanelItem, left: int, room: int) -> None:
        if not item.text.isascii() or not item.text.isprintable():
            return
        module = 2 if modules(item.text) * 2 <= min(room, WIDEST) else 1
        if modules(item.text) * module <= room:
            painter.drawPixmap(left, 26, code_pixmap(item.text, module, ROW - 26))
            return
        painter.setFont(font(type_size("caption"), Weight.REGULAR))
        short = painter.fontMetrics().elidedText(item.text, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(left, 44, short)

    def _picture_came(self) -> None:
        if any(item.picture for group in self._groups for item in group.items):
            self._build()


def _words(text: str, size: str, weight: Weight) -> QLabel:
    label = QLabel(text)
    label.setFont(font(type_size(size), weight))
    label.setWordWrap(True)
    return label
