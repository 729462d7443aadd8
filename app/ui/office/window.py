"""The office: the window of those who run orders, listings and stock. Never opened before the bench is up."""

import asyncio
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget
from shiboken6 import isValid

from app.domain.people import Person
from app.ports.errors import OutsideError
from app.ui import tasks
from app.ui.i18n import Speech
from app.ui.office.frame import PracticeStrip, TopBar
from app.ui.office.health import HealthLine
from app.ui.office.jobs import JobsScreen
from app.ui.office.rail import Rail
from app.ui.office.rights import why_not
from app.ui.office.screen import Factory, Office, Screen
from app.ui.office.services import OfficeServices
from app.ui.office.sign_in import SignInPage
from app.ui.presenters.office_jobs import segments
from app.ui.presenters.office_view import EmptyView
from app.ui.presenters.view import Shape, say
from app.ui.theme import ThemeName, load_fonts, theme
from app.ui.widgets.kit import Kit, column, row
from app.ui.widgets.notices import EmptyState
from app.ui.widgets.style import style_sheet
from app.ui.words.manager import OFFICE_WORDS

SIZE, LEAST = (1366, 768), (1024, 640)
REFRESH_MS = 10_000
JOBS = "jobs"


class OfficeWindow(QMainWindow):
    """``screens`` in the order of the navigation. ``closed``: by a person; nothing goes on after it."""

    closed = Signal()

    def __init__(
        self,
        services: OfficeServices,
        look: ThemeName = ThemeName.LIGHT,
        language: str = "en",
        screens: Mapping[str, Factory] | None = None,
        refresh_ms: int = REFRESH_MS,
    ) -> None:
        super().__init__()
        load_fonts()
        self.services = services
        self._factories = dict(screens if screens is not None else _every_screen())
        self._person: Person | None = None
        self.setMinimumSize(*LEAST)
        self.resize(*SIZE)
        self._timer = QTimer(self, interval=refresh_ms)
        self._timer.timeout.connect(self.refresh)
        self.idle = QTimer(self, interval=services.idle_seconds * 1000, singleShot=True)
        self.idle.timeout.connect(self.sign_out)
        QShortcut(QKeySequence.StandardKey.Refresh, self, self.refresh)
        self.restyle(look, language)

    def __repr__(self) -> str:
        return f"<OfficeWindow {self.key}>"

    def restyle(self, look: ThemeName, language: str) -> None:
        """Builds everything in that theme and language; whoever is signed in stays so."""
        kit = Kit(theme(look), Speech(language, OFFICE_WORDS), self.services.now)
        self.kit, self.office = kit, Office(kit, self.services)
        self.office.wanted.connect(self.go)
        self.key = ""
        self.setWindowTitle(kit.say(say("office.title")))
        self.setStyleSheet(style_sheet(look))
        self.rail, self.top = Rail(kit, tuple(self._factories)), TopBar(kit)
        self.health, self.sign_in = HealthLine(kit), SignInPage(kit, self.services.sign_in)
        self.refusal, self.stack = EmptyState(kit), QStackedWidget()
        self.screens: dict[str, Screen] = {}
        self._loaded: set[str] = set()
        self._build(kit)
        self._connect()
        self._enter(self._person)

    def _build(self, kit: Kit) -> None:
        whole, ground, line = QWidget(), QWidget(), row(gap="")
        ground.setObjectName("ground")
        lines, right = column(whole, gap=""), column(ground, gap="")
        if self.services.is_practice:
            lines.addWidget(PracticeStrip(kit))
        right.addWidget(self.top)
        right.addWidget(self.stack, 1)
        line.addWidget(self.rail)
        line.addWidget(ground, 1)
        lines.addLayout(line, 1)
        lines.addWidget(self.health)
        self.stack.addWidget(self.sign_in)
        self.stack.addWidget(self.refusal)
        for key, factory in {**self._factories, JOBS: JobsScreen}.items():
            self.screens[key] = factory(self.office)
            self.stack.addWidget(self.screens[key])
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self.rail.pressed.connect(self.show_screen)
        self.health.clicked.connect(lambda: self.show_screen(JOBS))
        self.top.sign_out.clicked.connect(self.sign_out)
        self.sign_in.signed_in.connect(self._enter)
        for key, screen in self.screens.items():
            screen.attention.connect(lambda count, key=key: self._attend(key, count))

    # ---- who is here

    def _enter(self, person: Person | None) -> None:
        self._person = person
        self.rail.setVisible(person is not None)
        self.top.setVisible(person is not None)
        self.health.setVisible(person is not None)
        self.office.sign_in(person)
        if person is None:
            self.idle.stop()
            self.stack.setCurrentWidget(self.sign_in)
            self.sign_in.ask()
            return
        self.top.show_person(person)
        for key, entry in self.rail.entries.items():
            entry.set_reason(why_not(person, key))
        self.idle.start()
        self._look_at_jobs()
        self.show_screen(self.key or next(iter(self._factories)))

    def sign_out(self) -> None:
        """By hand, or after nothing was done for a while: what was open is shown to nobody else."""
        look = self.kit.theme.name
        self._person = None
        self.restyle(look, self.kit.speech.language)

    @property
    def is_in_front(self) -> bool:
        """Somebody works in it, or in a dialog of its own."""
        found: QObject | None = QApplication.activeModalWidget() or QApplication.activeWindow()
        while found is not None and found is not self:
            found = found.parent()
        return found is self

    def scanned(self, text: str) -> None:
        """A scanner read this: a badge, something for the field in hand, or something to look for."""
        if self._person is None:
            self.sign_in.take_badge(text)
            return
        self.idle.start()
        screen = self.screens.get(self.key)
        if screen is not None and self.stack.currentWidget() is screen:
            screen.hear(text)

    # ---- what is shown

    def show_screen(self, key: str) -> None:
        """Brings a screen to the front, or says why not."""
        self.key = key
        self.rail.mark(key)
        self.top.show_title(say(f"office.{key}"))
        reason = why_not(self._person, key)
        if reason:
            self.refusal.show_empty(EmptyView(reason, say("office.why.do"), "", Shape.PERSON))
            self.stack.setCurrentWidget(self.refusal)
            return
        screen = self.screens[key]
        if key not in self._loaded:
            self._loaded.add(key)
            screen.load()
        self.stack.setCurrentWidget(screen)
        screen.shown()

    def go(self, key: str, text: str, page: str = "") -> None:
        """A screen sends the person to another one, to look for something or to a page of it."""
        self.show_screen(key)
        if key not in self._loaded or self.stack.currentWidget() is not self.screens[key]:
            return
        if page:
            self.screens[key].open(page)
        elif text:
            self.screens[key].seek(text)

    def refresh(self) -> None:
        """The screen in front and the line at the foot, as they are now."""
        if self._person is None or not self.isVisible():
            return
        if self.key in self._loaded:
            self.screens[self.key].refresh()
        self._look_at_jobs()

    def _look_at_jobs(self) -> None:
        tasks.spawn(self._read_jobs(self.health), "health line")

    async def _read_jobs(self, line: HealthLine) -> None:
        try:
            runs = await asyncio.to_thread(self.services.jobs.all)
        except OutsideError:
            return
        if line is self.health and isValid(line):
            line.show_segments(segments(runs, self.services.now(), OFFICE_WORDS))

    def _attend(self, key: str, count: int) -> None:
        if key in self.rail.entries:
            self.rail.entries[key].show_count(count)

    # ---- Qt's news

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys, clicks and touches on this window put off the sign-out."""
        if event.type() in _DEEDS and self._person is not None:
            self.idle.start()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        self._timer.start()
        self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        self.idle.stop()
        self.closed.emit()
        super().closeEvent(event)


_DEEDS = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin)


def _every_screen() -> dict[str, Factory]:
    from app.ui.office.screens import SCREENS

    return SCREENS
