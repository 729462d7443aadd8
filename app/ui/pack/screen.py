"""The pack screen: six regions painted by hand; only what changed is painted again."""

from collections.abc import Callable, Iterable
from typing import Any, cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.control import Action
from app.ui.canvas import Canvas, Record, Target
from app.ui.i18n import Speech
from app.ui.marks import Mark, bounds
from app.ui.pack.bar import paint_bar
from app.ui.pack.frame import paint_banner, paint_footer, paint_header
from app.ui.pack.layout import Layout, layout
from app.ui.pack.side import paint_side
from app.ui.pack.stages import paint_stage
from app.ui.pictures import Pictures
from app.ui.presenters.view import Screen
from app.ui.theme import Theme, factor

Placed = tuple[QRect, Mark]  # a mark and the whole pixels that it may touch
PIECES = 8  # rectangles: to clip to more costs more than to paint what lies between them
MANY = 60  # marks: from there on a whole region is painted at once


class Region:
    """A part of the screen: where it is, what it shows, what it is made of."""

    def __init__(self, compose: Callable[[Canvas, QRectF, Any], None]) -> None:
        self._compose = compose
        self.rect = QRect()
        self.view: object = None
        self.record = Record()
        self._marks: list[Placed] = []
        self._is_moved = False

    def __repr__(self) -> str:
        return f"<Region {self.rect.width()} x {self.rect.height()}, {len(self._marks)} marks>"

    def place(self, rect: QRect, view: object) -> bool:
        """Takes place and view; tells whether either is new."""
        is_new = rect != self.rect or view != self.view
        self._is_moved = rect != self.rect
        self.rect, self.view = rect, view
        return is_new

    def compose(self, canvas: Canvas) -> QRegion:
        """Makes the marks anew; returns where they differ from the ones before."""
        before, self.record = self._marks, canvas.record
        if self.view is not None:
            self._compose(canvas, QRectF(self.rect), self.view)
        self._marks, changed = compared(before, self.record.marks)
        return self._dirty(changed)

    def _dirty(self, changed: list[QRect]) -> QRegion:
        if self._is_moved or len(changed) > MANY:
            return QRegion(self.rect)
        dirty = QRegion()
        for rect in changed:
            dirty += rect
        dirty &= self.rect
        return QRegion(dirty.boundingRect()) if dirty.rectCount() > PIECES else dirty

    def paint(self, painter: QPainter, theme: Theme, dirty: QRegion) -> None:
        for rect, mark in self._marks:
            if dirty.intersects(rect):
                mark.draw(painter, theme)


def compared(before: list[Placed], marks: list[Mark]) -> tuple[list[Placed], list[QRect]]:
    """The new marks with what they may touch, and where they differ from those before.

    A scan changes a few marks and mostly keeps their number, so each is held against the one in its place."""
    if len(before) != len(marks):
        return _reordered(before, marks)
    placed: list[Placed] = []
    changed: list[QRect] = []
    for old, mark in zip(before, marks, strict=True):
        if old[1] is mark or old[1] == mark:
            placed.append(old)
        else:
            rect = bounds(mark)
            placed.append((rect, mark))
            changed += (rect, old[0])
    return placed, changed


def _reordered(before: list[Placed], marks: list[Mark]) -> tuple[list[Placed], list[QRect]]:
    known = {mark: rect for rect, mark in before}
    placed = [(known.get(mark) or bounds(mark), mark) for mark in marks]
    after = set(marks)
    changed = [rect for rect, mark in placed if mark not in known]
    return placed, changed + [rect for rect, mark in before if mark not in after]


class PackScreen(QWidget):
    """``pressed`` carries an Action, ``touched`` the barcode of something touched that is no action."""

    pressed = Signal(object)
    touched = Signal(str)
    repainted = Signal()

    def __init__(self, theme: Theme, speech: Speech, pictures: Pictures) -> None:
        super().__init__()
        self.theme, self.speech, self.pictures = theme, speech, pictures
        self.view: Screen | None = None
        self.regions = _regions()
        self._focused = -1
        self._held: Target | None = None
        self._is_synchronous = False
        self._after_paint = QTimer(self, singleShot=True)
        self._after_paint.timeout.connect(self.repainted)
        self._waiting: list[Region] = []
        self._follow_up = QTimer(self, singleShot=True)
        self._follow_up.timeout.connect(self._paint_rest)
        self.was_painted = False
        self.painted_pixels = 0  # by the last paint
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        pictures.arrived.connect(self._refresh_pictures)

    @property
    def scale(self) -> float:
        return factor(self.width(), self.height())

    def sizeHint(self) -> QSize:
        return QSize(1366, 768)

    def show_view(self, view: Screen) -> bool:
        """Paints what differs, now; False where the window cannot be painted yet."""
        before, self.view = self.view, view
        if view.stage != getattr(before, "stage", None):
            self._focused = -1
        dirty = self._place(self._first(self._changed(), before))
        if dirty.isEmpty():
            return self.was_painted and self.isVisible()
        self.was_painted = False
        self._is_synchronous = True
        self.repaint(dirty)
        self._is_synchronous = False
        if not self.was_painted:
            self.update(dirty)
        return self.was_painted

    def _first(self, changed: list[Region], before: Screen | None) -> list[Region]:
        """The verdict goes first; the lines of the same order follow at once, in a paint of their own."""
        side = self.regions["side"]
        if side not in changed or not self._is_verdict(before):
            return changed
        self._waiting.append(side)
        self._follow_up.start(0)
        return [region for region in changed if region is not side]

    def _is_verdict(self, before: Screen | None) -> bool:
        """Whether the order on the screen stays and was painted already."""
        old, new = (view.side if view else None for view in (before, self.view))
        is_same = old is not None and new is not None and old.order_id == new.order_id
        return is_same and self.was_painted and self.isVisible()

    def _paint_rest(self) -> None:
        """What waited for the verdict."""
        dirty, self._waiting = self._place(self._waiting), []
        self.update(dirty)

    def restyle(self, theme: Theme, speech: Speech) -> None:
        """Another theme or language: everything is painted again."""
        self.theme, self.speech = theme, speech
        self._place(self.regions.values())
        self.update()

    def layout_for(self, view: Screen) -> Layout:
        return layout(self.width(), self.height(), self.scale, view)

    def _changed(self) -> list[Region]:
        """Regions whose place or view is another one now."""
        if self.view is None:
            return []
        places = self.layout_for(self.view).places(self.view)
        nowhere = (QRect(), None)
        return [region for name, region in self.regions.items() if region.place(*places.get(name, nowhere))]

    def _place(self, regions: Iterable[Region]) -> QRegion:
        dirty = QRegion()
        for region in regions:
            dirty += region.compose(self._canvas())
        return dirty

    def _canvas(self) -> Canvas:
        ratio = self.devicePixelRatioF()
        return Canvas(self.theme, self.speech, self.pictures, self.scale, Record(), ratio)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._waiting and not self._is_synchronous:
            self._paint_rest()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        dirty = event.region()
        if self.view is None:
            painter.fillRect(self.rect(), self.theme.colour("ground"))
        for region in self.regions.values():
            if not region.rect.isEmpty() and dirty.intersects(region.rect):
                painter.setClipRect(region.rect)
                region.paint(painter, self.theme, dirty)
        painter.setClipping(False)
        self._paint_focus(painter)
        painter.end()
        rects = cast("Iterable[QRect]", dirty)  # it can be iterated; its type marks do not say so
        self.painted_pixels = sum(rect.width() * rect.height() for rect in rects)
        self.was_painted = self.view is not None
        if not self._is_synchronous:
            self._after_paint.start(0)

    def _paint_focus(self, painter: QPainter) -> None:
        targets = self.targets()
        if self._held is not None:
            painter.fillRect(self._held.rect, QColor(0, 0, 0, 40))
        if not self.hasFocus() or not 0 <= self._focused < len(targets):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = max(3.0, 3 * self.scale)
        painter.setPen(QPen(self.theme.colour("focus"), width))
        inset = width / 2 + 1
        painter.drawRoundedRect(targets[self._focused].rect.adjusted(inset, inset, -inset, -inset), 6, 6)

    def _refresh_pictures(self) -> None:
        self.update(self._place((self.regions["stage"], self.regions["side"])))

    # ---- touch, mouse and keyboard

    def targets(self) -> list[Target]:
        """Everything that can be touched, in reading order."""
        return [target for region in self.regions.values() for target in region.record.targets]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = self._target_at(event.position())
        self._focused = -1
        if self._held is not None:
            self.update(self._held.rect.toAlignedRect())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, None
        if held is None:
            return
        self.update(held.rect.toAlignedRect())
        if held.rect.contains(event.position()):
            self._take(held)

    def _target_at(self, point: QPointF) -> Target | None:
        return next((target for target in self.targets() if target.rect.contains(point)), None)

    def _take(self, target: Target) -> None:
        if isinstance(target.action, Action):
            self.pressed.emit(target.action)
        elif target.scan:
            self.touched.emit(target.scan)

    @property
    def has_ring(self) -> bool:
        """Whether the keyboard stands on a target."""
        return 0 <= self._focused < len(self.targets())

    def press_focused(self) -> None:
        """The space bar on the target with the ring."""
        if self.has_ring:
            self._take(self.targets()[self._focused])

    def focusNextPrevChild(self, is_next: bool) -> bool:  # Qt's signature
        step = 1 if is_next else -1
        start = -1 if is_next else len(self.targets())
        place = (self._focused if self._focused >= 0 else start) + step
        self.update()
        if 0 <= place < len(self.targets()):
            self._focused = place
            return True
        self._focused = -1
        return super().focusNextPrevChild(is_next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self._changed())


def _regions() -> dict[str, Region]:
    return {
        "header": Region(paint_header),
        "banner0": Region(paint_banner),
        "banner1": Region(paint_banner),
        "banner2": Region(paint_banner),
        "banner3": Region(paint_banner),
        "stage": Region(paint_stage),
        "side": Region(paint_side),
        "footer": Region(paint_footer),
        "bar": Region(paint_bar),
    }
