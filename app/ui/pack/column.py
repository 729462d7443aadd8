"""Things from top to bottom in an area."""

from PySide6.QtCore import QRectF

from app.ui.canvas import LEFT, TOP, Align, Canvas
from app.ui.presenters.view import Badge, Text
from app.ui.theme import Weight


class Column:
    """Each call paints below the last one and moves ``y`` on."""

    def __init__(self, canvas: Canvas, rect: QRectF) -> None:
        self._canvas = canvas
        self._rect = rect
        self.y = rect.top()

    @property
    def rest(self) -> QRectF:
        """What is left below."""
        return QRectF(self._rect.left(), self.y, self._rect.width(), max(0.0, self._rect.bottom() - self.y))

    def gap(self, token: str) -> None:
        self.y += self._canvas.space(token)

    def text(
        self,
        text: Text,
        size: str = "body",
        colour: str = "ink",
        weight: Weight = Weight.REGULAR,
        lines: int = 3,
        align: Align = LEFT,
        least: str = "body",
        keep: float = 0,
    ) -> None:
        """``keep`` units at the end are left for what follows."""
        room = self.rest.adjusted(0, 0, 0, -self._canvas.u(keep))
        used = self._canvas.text(room, text, size, colour, weight, align, TOP, lines, least)
        self.y = used.bottom()

    def badges(self, badges: tuple[Badge, ...], size: str = "body") -> None:
        self.y = self._canvas.badges(self._rect.left(), self.y, self._rect.right(), badges, size)
