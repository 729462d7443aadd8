"""An order's papers, saved as PDF: proof of packing (PACK-13), packing slip, commercial invoice (SHIP-12)."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from app.domain.people import Person, Role
from app.ports.errors import OutsideError
from app.services.guard import NotAllowed
from app.ui.office.saving import ask_where, open_file
from app.ui.office.screen import Office
from app.ui.office.services import OrderPapers
from app.ui.presenters.office_sheet import Note
from app.ui.presenters.office_work import refusal, trouble
from app.ui.presenters.view import Text, say
from app.ui.widgets.buttons import LinkButton, QuietButton
from app.ui.widgets.kit import column
from app.ui.widgets.panel import Section
from app.ui.widgets.words import Words

Make = Callable[[Person, str], Awaitable[bytes]]


class Papers:
    """Widgets for one order; ``said`` and ``path``: what became of the last file. ``dialog``: where it asks
    for the file's place.
    """

    def __init__(
        self, office: Office, papers: OrderPapers, order_id: str, before: "Papers | None" = None
    ) -> None:
        """``before``: those of a panel that is filled anew."""
        kit = office.kit
        self._office, self._papers, self.order_id = office, papers, order_id
        is_same = before is not None and before.order_id == order_id
        self.said: Text = before.said if before is not None and is_same else ""
        self.path: str = before.path if before is not None and is_same else ""
        self.proof = QuietButton(kit, say("order.proof"))
        self.slip = QuietButton(kit, say("order.slip"))
        self.invoice = QuietButton(kit, say("order.invoice"))
        self.told, self.open = Words(kit, "", "caption", "soft"), LinkButton(kit, say("do.open_file"))
        self.dialog: QFileDialog | None = None
        self.proof.clicked.connect(lambda: self._ask("proof", self._papers.proof))
        self.slip.clicked.connect(lambda: self._ask("slip", self._papers.slip))
        self.invoice.clicked.connect(lambda: self._ask("invoice", self._papers.invoice))
        self.open.clicked.connect(lambda: open_file(self.path))

    def __repr__(self) -> str:
        return f"<Papers {self.order_id}>"

    def section(self) -> QWidget:
        reason = self._office.why_not(Role.LEAD, Role.MANAGER)
        for button in (self.proof, self.slip, self.invoice):
            button.set_reason(reason)
        self.told.show_text(reason or self.said or say("order.papers.words"))
        below = QWidget()
        lines = column(below, gap="hair")
        lines.addWidget(self.told)
        lines.addWidget(self.open)
        shown = Section(self._office.kit, say("order.papers"), self.proof, self.slip, self.invoice, below)
        self.invoice.setVisible(self._papers.needs_invoice(self.order_id))  # no window of its own
        self.open.setVisible(bool(self.path))
        return shown

    def _ask(self, name: str, make: Make) -> None:
        def chosen(path: str) -> None:
            self._office.start(self.save(make, path), name)

        first = f"{name}-{self.order_id}.pdf"
        self.dialog = ask_where(self.proof.window(), self._office.kit, first, chosen)

    async def save(self, make: Make, path: str) -> None:
        """Tells what became of it."""
        person = self._office.person
        if person is None:
            return
        self._tell(say("order.papers.making"))
        try:
            await asyncio.to_thread(Path(path).write_bytes, await make(person, self.order_id))
        except OSError:
            self._fail(refusal("file_write"))
        except (OutsideError, NotAllowed) as error:
            self._fail(trouble(error))
        else:
            self._tell(say("order.papers.saved", path=path), path)

    def _fail(self, note: Note) -> None:
        words = [self._office.kit.say(text) for text in (note.title, *note.lines)]
        self._tell(" ".join(word if word[-1:] in ".?!" else f"{word}." for word in words), colour="stop")

    def _tell(self, text: Text, path: str = "", colour: str = "soft") -> None:
        self.said, self.path = text, path
        if isValid(self.told):
            self.told.show_text(text, colour=colour)
            self.open.setVisible(bool(path))
