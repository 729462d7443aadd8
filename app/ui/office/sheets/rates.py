"""Offers to carry a parcel, one below the other: what each costs, when it comes, what speaks against it."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.presenters.office_sheet import RateRow, Rates
from app.ui.presenters.view import Shape, Tone, Value
from app.ui.theme import Weight
from app.ui.widgets.kit import Kit, column, row
from app.ui.widgets.notices import Sign
from app.ui.widgets.words import Words, broken, tone_colour

_GROUNDS = {Tone.OK: "ok_ground", Tone.STOP: "stop_ground", Tone.ASK: "ask_ground"}
_EDGES = {Tone.OK: "ok", Tone.STOP: "stop", Tone.ASK: "ask"}
COST, ARRIVES = 120, 210  # pixels


class Struck(Words):
    """Words that are crossed out: nobody may choose this."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(self._kit.colour(self._colour), 2))
        for place, text in enumerate(broken(self.text, self._font, float(self.width()))):
            y = (place + 0.54) * self.line
            painter.drawLine(QLineF(0, y, painter.fontMetrics().horizontalAdvance(text), y))


class RateCard(QWidget):
    """One offer on the ground of its tone; grey ones and struck ones lie on the table's own."""

    def __init__(self, kit: Kit, rate: RateRow) -> None:
        super().__init__()
        self._kit, self.rate = kit, rate
        self._ink = "quiet" if rate.tone is Tone.QUIET else "ink"
        lines = column(self, gap="hair")
        lines.setContentsMargins(12, 8, 12, 8)
        lines.addLayout(self._head())
        self._add_whys(lines)
        self._add_shield(lines)
        self.setAccessibleName(kit.say(rate.service))

    def __repr__(self) -> str:
        return f"<RateCard {self.rate.tone}>"

    def _head(self) -> QHBoxLayout:
        kit, rate, line, names = self._kit, self.rate, row(gap="small"), QWidget()
        words = column(names, gap="")
        kind = Struck if rate.is_struck else Words
        words.addWidget(kind(kit, rate.service, "body", self._ink, Weight.SEMIBOLD))
        words.addWidget(Words(kit, rate.seller, "caption", self._soft))
        line.addWidget(Sign(kit, rate.shape, tone_colour(rate.tone), 20))
        line.addWidget(names, 1)
        line.addWidget(self._fixed(rate.arrives, ARRIVES, Qt.AlignmentFlag.AlignLeft))
        line.addWidget(self._fixed(rate.cost, COST, Qt.AlignmentFlag.AlignRight, Weight.SEMIBOLD))
        return line

    @property
    def _soft(self) -> str:
        return "quiet" if self._ink == "quiet" else "soft"

    def _fixed(
        self, text: Value, wide: int, align: Qt.AlignmentFlag, weight: Weight = Weight.REGULAR
    ) -> Words:
        found = Words(self._kit, text, "body", self._ink, weight, align)
        found.setFixedWidth(wide)
        return found

    def _add_whys(self, lines: QVBoxLayout) -> None:
        colour = tone_colour(self.rate.tone) if self.rate.tone in _EDGES else self._soft
        for why in self.rate.whys:
            self._add(lines, Words(self._kit, why, "body", colour))

    def _add_shield(self, lines: QVBoxLayout) -> None:
        """Amazon's own words, for and against."""
        for text in self.rate.shield:
            shield = Sign(self._kit, Shape.SHIELD, "ok", 16)
            self._add(lines, Words(self._kit, text, "caption", self._soft), shield)
        for text in self.rate.bare:
            self._add(lines, Words(self._kit, text, "caption", self._soft))

    def _add(self, lines: QVBoxLayout, words: Words, sign: Sign | None = None) -> None:
        line = row(gap="small")
        line.addSpacing(28)
        if sign is not None:
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1)
        lines.addLayout(line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, kit, tone = QPainter(self), self._kit, self.rate.tone
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = _EDGES.get(tone, "line")
        painter.setPen(QPen(kit.colour(edge), 2 if self.rate.is_taken else 1))
        painter.setBrush(kit.colour(_GROUNDS.get(tone, "surface")))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


class RatesView(QWidget):
    """``cards`` in the order of the offers."""

    def __init__(self, kit: Kit, rates: Rates) -> None:
        super().__init__()
        self.cards = [RateCard(kit, rate) for rate in rates.rows]
        lines = column(self, gap="small")
        for card in self.cards:
            lines.addWidget(card)
