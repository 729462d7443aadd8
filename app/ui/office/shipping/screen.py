"""The shipping screen: its pages left, the chosen one right."""

import asyncio

from PySide6.QtCore import QTimer

from app.ports.errors import OutsideError
from app.ui.office.saving import ask_where, open_file
from app.ui.office.screen import Office, Screen
from app.ui.office.sheets.master import Master
from app.ui.office.shipping.pages import pages_of
from app.ui.presenters.office_sheet import Items
from app.ui.presenters.office_shipping import Page
from app.ui.presenters.office_view import EmptyView
from app.ui.presenters.office_work import NOBODY, refusal
from app.ui.presenters.view import Shape, say
from app.ui.widgets.kit import column

MOVING_MS = 1000  # between two looks at what goes on by itself


class ShippingScreen(Screen):
    """Pages read off the loop; what comes while a person types leaves their form alone."""

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self.pages = {page.key: page for page in pages_of(office)}
        self.key = next(iter(self.pages), "")
        self._looking: set[Page] = set()
        self._again: set[Page] = set()

    def load(self) -> None:
        self.master = Master(self.kit, say("office.shipping"), None)
        column(self, gap="").addWidget(self.master)
        self.master.chosen.connect(self.choose)
        self.master.pressed.connect(self._press)
        self.master.edited.connect(self._edit)
        self._timer = QTimer(self, interval=MOVING_MS)
        self._timer.timeout.connect(self._follow)
        for page in self.pages.values():
            page.go = self.office.go
            page.listen(self._show)
        self._show()
        for page in self.pages.values():
            self._start_look(page)

    @property
    def page(self) -> Page | None:
        return self.pages.get(self.key)

    def choose(self, key: str) -> None:
        self.key = key
        self._show()
        self.refresh()

    def _show(self) -> None:
        rows = tuple(page.entry(self.key) for page in self.pages.values())
        self.master.show_list(Items(rows))
        nothing = EmptyView(say("shipping.nothing"), say("shipping.nothing.do"), "", Shape.TRUCK)
        self.master.show_page(self.page.sheet() if self.page is not None else None, nothing)
        self.attention.emit(sum(page.waiting for page in self.pages.values()))
        is_moving = self.page is not None and self.page.is_moving
        if is_moving != self._timer.isActive():
            (self._timer.start if is_moving else self._timer.stop)()

    def _press(self, key: str) -> None:
        page, (name, _, argument) = self.page, key.partition(":")
        if page is None:
            return
        if name == "file":
            ask_where(self, self.kit, page.file_name(argument), lambda path: self._save(page, argument, path))
        elif name == "open":
            open_file(argument)
        else:
            self.office.start(self._do(page, key), name)

    def _save(self, page: Page, key: str, path: str) -> None:
        self.office.start(self._do_save(page, key, path), "file")

    async def _do_save(self, page: Page, key: str, path: str) -> None:
        await page.save_file(key, path)
        page.changed()

    async def _do(self, page: Page, key: str) -> None:
        await page.press(key)
        if page.wants_a_look:
            self._start_look(page)

    def _edit(self, key: str, value: str) -> None:
        page = self.page
        if page is not None:
            page.edit(key, value)
            if page.wants_a_look:
                self._start_look(page)

    # ---- reading

    @property
    def is_read(self) -> bool:
        """Nothing that was asked for is still on its way."""
        return not self._looking

    def _follow(self) -> None:
        if self.page is not None and self.isVisible():
            self._start_look(self.page)

    def refresh(self) -> None:
        """The page in front, and those that say how much waits."""
        for page in self.pages.values():
            if page is self.page or page.is_watched:
                self._start_look(page)

    def shown(self) -> None:
        self.refresh()

    def _start_look(self, page: Page) -> None:
        """One at a time; what is asked meanwhile is asked once more after it."""
        if page in self._looking:
            self._again.add(page)
            return
        self._looking.add(page)
        self.office.start(self._look(page), "shipping page")

    async def _look(self, page: Page) -> None:
        is_due = True
        while is_due:
            self._again.discard(page)
            try:
                await asyncio.to_thread(page.look)
            except OutsideError:
                page.note = refusal("other")
            is_due = page in self._again and self.is_alive
        self._looking.discard(page)
        if self.is_alive:
            self._show()

    # ---- from elsewhere

    def open(self, page: str) -> None:
        key, _, argument = page.partition(":")
        if key in self.pages:
            then = self.pages[key].open(argument)
            self.choose(key)
            if then:
                self._press(then)

    def seek(self, text: str) -> None:
        """An order's number: why it goes as it goes."""
        if text and "rates" in self.pages:
            self.open(f"rates:{text}")

    def person_changed(self) -> None:
        for page in self.pages.values():
            page.person = self.office.person or NOBODY
