"""The shipping section: its pages, and what they do alike."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from app.domain.people import Person, Role
from app.services.guard import Declined
from app.ui.presenters.office_sheet import Do, Item, Note, Section, Sheet, Style, blocks
from app.ui.presenters.office_work import Desk, refusal, trouble
from app.ui.presenters.view import Say, Shape, Tone, say
from app.ui.words.manager import OFFICE_WORDS

LEADS = (Role.LEAD, Role.MANAGER)


class Page(Protocol):
    """A page as the screen shows it; ``ShippingPage`` has all of it but for the sheet."""

    key: str
    person: Person
    note: Note | None
    form: dict[str, str]
    go: Callable[[str, str, str], None]

    @property
    def waiting(self) -> int: ...
    @property
    def is_watched(self) -> bool: ...
    @property
    def is_moving(self) -> bool: ...
    @property
    def wants_a_look(self) -> bool: ...
    def sheet(self) -> Sheet: ...
    def entry(self, chosen: str) -> Item: ...
    def open(self, argument: str, /) -> str: ...
    def look(self) -> None: ...
    def listen(self, on_change: Callable[[], None]) -> None: ...
    def changed(self) -> None: ...
    def edit(self, key: str, value: str) -> None: ...
    async def press(self, key: str) -> None: ...
    def file_name(self, key: str, /) -> str: ...
    async def save_file(self, key: str, path: str, /) -> None: ...


class ShippingPage(Desk):
    """One entry of the section. ``go``: shows another screen, searched for something, or a page of it."""

    key = ""

    def __init__(self, person: Person, now: Callable[[], datetime]) -> None:
        super().__init__(person)
        self.now = now
        self._wants = False
        self.go: Callable[[str, str, str], None] = lambda _screen, _text, _page: None

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    @property
    def waiting(self) -> int:
        """How many things wait for a person."""
        return 0

    @property
    def is_watched(self) -> bool:
        """Read also while another page is in front: it is cheap, and says how much waits."""
        return False

    @property
    def is_moving(self) -> bool:
        """Something goes on that is to be looked at each second."""
        return False

    @property
    def wants_a_look(self) -> bool:
        """What was just typed or pressed is to be read about; told once."""
        wanted, self._wants = self._wants, False
        return wanted

    def entry(self, chosen: str) -> Item:
        """Its row in the section's list."""
        tone, shape = (Tone.ASK, Shape.DIAMOND) if self.waiting else (Tone.PLAIN, Shape.NONE)
        count = str(self.waiting) if self.waiting else ""
        title, detail, is_chosen = say(f"shipping.{self.key}"), self.detail(), self.key == chosen
        return Item(self.key, title, detail, count, tone, shape, is_link=True, is_chosen=is_chosen)

    def detail(self) -> Say:
        return say(f"shipping.{self.key}.detail")

    def open(self, _argument: str) -> str:
        """Another screen sends the person here for this; what is to be pressed at once, or nothing."""
        return ""

    def look(self) -> None:
        """Reads again what may have changed elsewhere. May take its time: called off the loop."""

    # ---- files

    def file_name(self, _key: str) -> str:
        """What the file of a ``file:…`` button is called at first."""
        return ""

    async def save_file(self, _key: str, _path: str) -> None:
        """Writes it there; ``note`` says what became of it."""

    async def write_file(self, path: str, data: bytes) -> None:
        try:
            await asyncio.to_thread(Path(path).write_bytes, data)
        except OSError:
            self.note = refusal("file_write")
            return
        button = Do(f"open:{path}", say("do.open_file"), Style.PRIMARY)
        self.note = Note(say("file.saved"), (path,), Tone.OK, Shape.TICK, (button,))

    def trouble(self, error: Exception) -> Note:
        """What stops a parcel at a bench stops it here, in the same words."""
        if not isinstance(error, Declined):
            return trouble(error)
        keys = (f"declined.{error.reason}", f"stop.{error.reason}.happened")
        why = say(next((key for key in keys if key in OFFICE_WORDS), "declined.shipping"))
        lines = (error.words, why) if error.words else (why,)
        return Note(say("shipping.declined"), lines, Tone.STOP, Shape.OCTAGON)

    # ---- parts of every sheet

    def news(self) -> Section | None:
        found = blocks(self.busy, self.note)
        return Section("news", "", found, is_wide=True) if found else None

    def who_may(self, *roles: Role) -> Section | None:
        """That the person may look but not touch; None where they may."""
        if self.may(*roles):
            return None
        kind = "manager_only" if Role.LEAD not in roles else "shipping.lead_only"
        note = Note(say(kind), (say(f"{kind}.do"),), Tone.QUIET, Shape.PERSON)
        return Section("who", "", (note,), is_wide=True)
