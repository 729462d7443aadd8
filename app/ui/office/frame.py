"""What surrounds the screens: the bar at the top, and that this is practice."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.domain.people import Person
from app.ui.presenters.view import Shape, Text, say
from app.ui.shapes import paint_shape
from app.ui.theme import Weight, font, metrics, office_size, type_size
from app.ui.widgets.buttons import QuietButton
from app.ui.widgets.kit import Kit, row
from app.ui.widgets.words import Words


class TopBar(QFrame):
    """The screen's name, and who is signed in."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setObjectName("top")
        self._kit = kit
        self.title = Words(kit, "", "lead", "ink", Weight.SEMIBOLD)
        self.person = Words(kit, "", "body", "soft", align=Qt.AlignmentFlag.AlignRight, is_one_line=True)
        self.sign_out = QuietButton(kit, say("office.sign_out"))
        self.setFixedHeight(office_size("bar"))
        line = row(self, gap="base")
        line.setContentsMargins(20, 6, 12, 6)
        line.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.person, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.sign_out)

    def show_title(self, text: Text) -> None:
        self.title.show_text(text)

    def show_person(self, person: Person) -> None:
        roles = ", ".join(self._kit.say(say(f"role.{role.value}")) for role in person.roles)
        self.person.show_text(f"{person.name} · {roles}" if roles else person.name)


class PracticeStrip(QWidget):
    """Over the whole width, in every theme: nothing here is real."""

    HEIGHT = 36

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit, self._said = kit, kit.say(say("banner.practice"))
        self.setFixedHeight(self.HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._said)

    def sizeHint(self) -> QSize:
        return QSize(600, self.HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, kit = QPainter(self), self._kit
        painter.fillRect(self.rect(), kit.colour("band_practice"))
        face = metrics(type_size("caption"), Weight.BOLD)
        wide = face.horizontalAdvance(self._said)
        x, ink = (self.width() - wide) / 2, kit.colour("on_practice")
        sign = QRectF(x - 26, (self.HEIGHT - 18) / 2, 18, 18)
        paint_shape(painter, sign, Shape.TRIANGLE, ink, kit.colour("band_practice"))
        painter.setFont(font(type_size("caption"), Weight.BOLD))
        painter.setPen(ink)
        painter.drawText(QRectF(x, 0, wide + 2, self.HEIGHT), Qt.AlignmentFlag.AlignVCenter, self._said)
