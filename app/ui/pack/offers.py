"""Rates, one below the other: what it is, when it comes, what it costs, and its barcode."""

from PySide6.QtCore import QRectF

from app.ui import codes
from app.ui.canvas import LEFT, MIDDLE, RIGHT, Canvas
from app.ui.presenters.view import Offered, Shape, Tone
from app.ui.theme import Weight

MOST = 104
_INKS = {Tone.STOP: "stop", Tone.OK: "ok", Tone.ASK: "ask", Tone.QUIET: "quiet"}


def paint_offers(canvas: Canvas, rect: QRectF, offers: tuple[Offered, ...]) -> None:
    gap = canvas.space("small")
    height = min((rect.height() - (len(offers) - 1) * gap) / max(1, len(offers)), canvas.u(MOST))
    for place, offer in enumerate(offers):
        top = rect.top() + place * (height + gap)
        _row(canvas, QRectF(rect.left(), round(top), rect.width(), int(height)), offer)


def _row(canvas: Canvas, rect: QRectF, offer: Offered) -> None:
    ink = _INKS.get(offer.tone, "line")
    canvas.card(
        rect, "surface" if offer.action else "sunken", ink if offer.tone is not Tone.PLAIN else "line", 2
    )
    pad = canvas.u(12)
    room = rect.adjusted(pad, canvas.u(4), -pad, -canvas.u(4))
    code = codes.modules("PBXXXX") * 2 + canvas.u(12)
    side = canvas.u(32)
    if offer.shape is not Shape.NONE:
        sign = QRectF(room.left(), room.center().y() - side / 2, side, side)
        canvas.shape(sign, offer.shape, ink)
    is_bare = offer.action is None and not offer.price  # no column to keep
    inner = room.adjusted(side + pad, 0, 0 if is_bare else -code - pad, 0)
    _words(canvas, inner, offer)
    if offer.action is not None:
        canvas.target(rect, offer.action)
        box = min(room.height() - canvas.u(6), canvas.u(60))
        canvas.code(QRectF(room.right() - code, room.center().y() - box / 2, code, box), offer.barcode)


def _words(canvas: Canvas, rect: QRectF, offer: Offered) -> None:
    """Two columns over two lines: the service and what speaks against it; its price, its day, its shield."""
    ink = "quiet" if offer.action is None else "ink"
    is_one = not (offer.why or offer.shield)
    half = rect.height() * (1 if is_one else 0.46)
    right = rect.width() * 0.4 if offer.price or offer.arrives else 0.0
    left = QRectF(rect.left(), rect.top(), rect.width() - right - canvas.space("base"), half)
    used = canvas.text(left, offer.title, "lead", ink, Weight.BOLD, LEFT, MIDDLE)
    if offer.is_struck:
        end = min(used.left() + canvas.width(offer.title, "lead", Weight.BOLD), used.right())
        canvas.rule(used.left(), used.center().y(), end, used.center().y(), ink)
    room = left.width() if offer.shield else rect.width()
    below = QRectF(left.left(), left.bottom(), room, rect.height() - half)
    if offer.why:
        canvas.text(below, offer.why, "body", "soft", Weight.REGULAR, LEFT, MIDDLE, lines=2)
    if right:
        _day_and_price(
            canvas, QRectF(left.right() + canvas.space("base"), rect.top(), right, half), offer, ink
        )
    if offer.shield:
        shield = QRectF(left.right() + canvas.space("base"), left.bottom(), right, rect.height() - half)
        _shield(canvas, shield, offer)


def _day_and_price(canvas: Canvas, rect: QRectF, offer: Offered, ink: str) -> None:
    day = QRectF(rect.left(), rect.top(), rect.width() * 0.58, rect.height())
    canvas.text(day, offer.arrives, "body", ink, Weight.SEMIBOLD, LEFT, MIDDLE)
    price = QRectF(day.right(), rect.top(), rect.right() - day.right(), rect.height())
    canvas.text(price, offer.price, "lead", ink, Weight.BOLD, RIGHT, MIDDLE)


def _shield(canvas: Canvas, rect: QRectF, offer: Offered) -> None:
    side = min(canvas.u(20), rect.height())
    canvas.shape(QRectF(rect.left(), rect.center().y() - side / 2, side, side), Shape.SHIELD, "ok")
    words = rect.adjusted(side + canvas.u(6), 0, 0, 0)
    canvas.text(words, offer.shield, "body", "soft", Weight.REGULAR, LEFT, MIDDLE, lines=2)
