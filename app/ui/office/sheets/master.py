"""The frame of a screen with few entries: their list left, the chosen one's page filling the rest."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.ui.office.sheets.section import SectionView
from app.ui.office.sheets.view import SheetPage
from app.ui.presenters.office_sheet import Items, Section, Sheet
from app.ui.presenters.office_view import EmptyView
from app.ui.presenters.view import Say
from app.ui.theme import Weight
from app.ui.widgets.buttons import PrimaryButton
from app.ui.widgets.kit import Kit, column, row
from app.ui.widgets.notices import EmptyState
from app.ui.widgets.words import Words

LIST_WIDTH = 288


class Master(QWidget):
    """``chosen`` carries an entry's key, ``added``: the button below the list."""

    chosen = Signal(str)
    added = Signal()
    pressed = Signal(str)
    edited = Signal(str, str)

    def __init__(self, kit: Kit, title: Say, add: Say | None) -> None:
        super().__init__()
        self.kit = kit
        self.list, self.page, self.empty = SectionView(kit, is_card=False), SheetPage(kit), EmptyState(kit)
        self.add_button = PrimaryButton(kit, add or "")
        self.add_button.setVisible(add is not None)
        self._title, self._stack = Words(kit, title, "caption", "soft", Weight.SEMIBOLD), QStackedWidget()
        self._build()
        self.list.pressed.connect(self.chosen)
        self.add_button.clicked.connect(self.added)
        self.empty.pressed.connect(self.added)
        self.page.pressed.connect(self.pressed)
        self.page.edited.connect(self.edited)

    def __repr__(self) -> str:
        return f"<Master {self.page!r}>"

    def _build(self) -> None:
        area, body, side = QScrollArea(), QWidget(), QFrame()
        body.setObjectName("scrolled")
        side.setObjectName("surface")
        side.setFixedWidth(LIST_WIDTH)
        inner = column(body, gap="small")
        inner.setContentsMargins(12, 12, 12, 12)
        inner.addWidget(self._title)
        inner.addWidget(self.list)
        inner.addStretch(1)
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body.setMaximumWidth(LIST_WIDTH - 14)
        lines = column(side, gap="")
        lines.addWidget(area, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 8, 12, 12)
        foot.addWidget(self.add_button)
        lines.addLayout(foot)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.page)
        whole = row(self, gap="")
        whole.addWidget(side)
        whole.addWidget(self._stack, 1)

    def show_list(self, items: Items) -> None:
        self.list.show_section(Section("list", "", (items,)))

    def show_page(self, sheet: Sheet | None, empty: EmptyView) -> None:
        """``empty`` where nothing is chosen."""
        if sheet is None:
            self.empty.show_empty(empty)
            self._stack.setCurrentWidget(self.empty)
            return
        self.page.show_sheet(sheet)
        self._stack.setCurrentWidget(self.page)
