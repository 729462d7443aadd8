"""Badges: pills with words, never colour alone. Purple is for Prime and Business."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.presenters.view import Badge, say
from app.ui.theme import Weight, font, metrics, type_size
from app.ui.widgets.kit import Kit

HEIGHT, PAD, GAP = 24, 8, 6
LOOKS = {  # ground, ink, border
    "prime": ("purple", "on_purple", ""),
    "business": ("purple", "on_purple", ""),
    "commercial": ("slate", "on_slate", ""),
    "transparency": ("surface", "accent", "accent"),
    "cancel": ("band_stop", "on_stop", ""),
    "stop": ("stop_ground", "stop", "stop"),
    "ask": ("ask_ground", "ask", "ask"),
    "ok": ("ok_ground", "ok", "ok"),
    "accent": ("accent_ground", "accent", "accent"),
}
PLAIN = ("surface", "soft", "line")


def badge_width(kit: Kit, badge: Badge) -> int:
    face = metrics(type_size("caption"), Weight.SEMIBOLD)
    return int(face.horizontalAdvance(kit.say(badge.text))) + 2 * PAD + 2


def badges_width(kit: Kit, badges: tuple[Badge, ...]) -> int:
    """Of all in one line."""
    return sum(badge_width(kit, badge) + GAP for badge in badges) - GAP if badges else 0


def fitting(kit: Kit, badges: tuple[Badge, ...], room: float) -> tuple[Badge, ...]:
    """Those that fit side by side; where not all do, a last one counts the others."""
    if badges_width(kit, badges) <= room:
        return badges
    for shown in range(len(badges) - 1, -1, -1):
        folded = (*badges[:shown], Badge("folded", say("badge.more", count=len(badges) - shown)))
        if badges_width(kit, folded) <= room:
            return folded
    return ()


def paint_badge(painter: QPainter, kit: Kit, x: float, y: float, badge: Badge) -> QRectF:
    """With its top left corner there; returns what it takes."""
    ground, ink, edge = LOOKS.get(badge.kind, PLAIN)
    rect = QRectF(x, y, badge_width(kit, badge), HEIGHT)
    border = edge or ("line" if kit.theme.is_contrast else "")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(kit.colour(border), 1) if border else Qt.PenStyle.NoPen)
    painter.setBrush(kit.colour(ground))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    painter.setFont(font(type_size("caption"), Weight.SEMIBOLD))
    painter.setPen(kit.colour(ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, kit.say(badge.text))
    return rect


class Badges(QWidget):
    """Badges side by side, in as many lines as they need."""

    def __init__(self, kit: Kit, badges: tuple[Badge, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kit, self.badges = kit, badges
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_badges(badges)

    def __repr__(self) -> str:
        return f"<Badges {[badge.kind for badge in self.badges]}>"

    def show_badges(self, badges: tuple[Badge, ...]) -> None:
        self.badges = badges
        self.setAccessibleName(", ".join(self.kit.say(badge.text) for badge in badges))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return round(places[-1].y()) + HEIGHT if places else 0

    def sizeHint(self) -> QSize:
        wide = badges_width(self.kit, self.badges)
        return QSize(wide, HEIGHT if self.badges else 0)

    def minimumSizeHint(self) -> QSize:
        widest = max((badge_width(self.kit, badge) for badge in self.badges), default=0)
        return QSize(widest, HEIGHT if self.badges else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for badge, place in zip(self.badges, self._places(self.width()), strict=True):
            paint_badge(painter, self.kit, place.x(), place.y(), badge)

    def _places(self, width: int) -> list[QPointF]:
        x, y, found = 0, 0, []
        for badge in self.badges:
            wide = badge_width(self.kit, badge)
            if x and x + wide > width:
                x, y = 0, y + HEIGHT + GAP
            found.append(QPointF(x, y))
            x += wide + GAP
        return found
