"""Who is at the desk: badge, then PIN. Nothing of the office is shown before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.people import Person
from app.ui import tasks
from app.ui.office.services import SignedIn, SignIn
from app.ui.presenters.office_view import NoticeView
from app.ui.presenters.view import Clock, Shape, Tone, say
from app.ui.theme import Weight
from app.ui.widgets.buttons import PrimaryButton
from app.ui.widgets.fields import TextField
from app.ui.widgets.form import Form
from app.ui.widgets.kit import Kit, column, row
from app.ui.widgets.notices import Notice
from app.ui.widgets.words import Words

WIDTH = 440


class SignInPage(QWidget):
    """``signed_in`` carries the Person. A scanned badge comes by the keyboard or by ``take_badge``."""

    signed_in = Signal(object)

    def __init__(self, kit: Kit, check: SignIn) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._kit, self._check = kit, check
        self._is_busy = False
        self.form = Form(kit)
        self.badge = self.form.add("badge", TextField(kit, say("sign_in.badge"), say("sign_in.badge.help")))
        self.pin = self.form.add(
            "pin", TextField(kit, say("sign_in.pin"), say("sign_in.pin.help"), is_secret=True)
        )
        self.notice = Notice(kit)
        self.button = PrimaryButton(kit, say("sign_in.do"))
        self.button.clicked.connect(self._submit)
        self.form.submitted.connect(self._enter)
        self._build()

    def __repr__(self) -> str:
        return "<SignInPage>"

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        card.setFixedWidth(WIDTH)
        lines = column(card, margin="vast", gap="base")
        lines.addWidget(Words(self._kit, say("sign_in.title"), "title", "ink", Weight.SEMIBOLD))
        lines.addWidget(Words(self._kit, say("sign_in.words"), "body", "soft"))
        for widget in (self.notice, self.form, self.button):
            lines.addWidget(widget)
        whole, line = column(self), row()
        line.addStretch(1)
        line.addWidget(card)
        line.addStretch(1)
        whole.addStretch(2)
        whole.addLayout(line)
        whole.addStretch(3)

    def ask(self) -> None:
        """Empty, the keyboard at the badge."""
        self.badge.set_value("")
        self.pin.set_value("")
        self.notice.show_notice(None)
        self.badge.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_badge(self, text: str) -> None:
        """A scanner of its own read it."""
        self.badge.set_value(text)
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self) -> None:
        """Enter, or the end of a scan: from the badge on to the PIN."""
        if self.badge.value and not self.pin.value:
            self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._submit()

    def _submit(self) -> None:
        missing = {
            name: say(f"sign_in.{name}.missing") for name, text in self.form.values().items() if not text
        }
        if not self.form.show_errors(missing) and not self._is_busy:
            self._is_busy = True
            tasks.spawn(self._ask_for(self.badge.value, self.pin.value), "sign in")

    async def _ask_for(self, badge: str, pin: str) -> None:
        try:
            found = await self._check(badge, pin)
        finally:
            self._is_busy = False
            self.pin.set_value("")
        if found.person is None:
            self._refuse(found)
        else:
            self._let_in(found.person)

    def _let_in(self, person: Person) -> None:
        self.ask()
        self.signed_in.emit(person)

    def _refuse(self, found: SignedIn) -> None:
        if found.locked_until is not None:
            do = say("sign_in.locked.do", time=Clock(found.locked_until))
            view = NoticeView(say("sign_in.locked"), "", do, Tone.STOP, Shape.OCTAGON)
        else:
            happened = found.words or say("sign_in.wrong")
            view = NoticeView(happened, "", say("sign_in.wrong.do"), Tone.STOP, Shape.OCTAGON)
        self.notice.show_notice(view)
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
