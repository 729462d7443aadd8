"""Where the regions of the pack screen lie."""

from PySide6.QtCore import QRect

from app.ui.pack.bar import grid
from app.ui.pack.frame import BANNER, FOOTER, HEADER
from app.ui.presenters.view import Screen

STAGE = 0.6  # of the width, where the order stands beside it
BANNERS = 4

Places = dict[str, tuple[QRect, object]]


class Layout:
    """Whole pixels, without gaps or overlaps."""

    def __init__(
        self, width: int, header: int, banners: tuple[int, int], main: QRect, rest: tuple[int, int]
    ) -> None:
        self._width = width
        self._header = header
        self._banners = banners
        self.main = main
        self._footer, self._bar = rest

    def __repr__(self) -> str:
        return f"<Layout main {self.main.width()} x {self.main.height()}>"

    def places(self, view: Screen) -> Places:
        """Region by name, with what it shows."""
        places: Places = {"header": (QRect(0, 0, self._width, self._header), view.header)}
        for i, banner in enumerate(view.banners[: self._banners[0]]):
            top = self._header + i * self._banners[1]
            places[f"banner{i}"] = (QRect(0, top, self._width, self._banners[1]), banner)
        return places | self._main(view) | self._below(view)

    def _main(self, view: Screen) -> Places:
        main = self.main
        if view.side is None:
            return {"stage": (main, view.stage)}
        left = round(main.width() * STAGE)
        return {
            "stage": (QRect(main.left(), main.top(), left, main.height()), view.stage),
            "side": (QRect(left, main.top(), main.width() - left, main.height()), view.side),
        }

    def _below(self, view: Screen) -> Places:
        top = self.main.top() + self.main.height()
        places: Places = {"footer": (QRect(0, top, self._width, self._footer), view.footer)}
        if self._bar:
            places["bar"] = (QRect(0, top + self._footer, self._width, self._bar), view.buttons)
        return places


def layout(width: int, height: int, scale: float, view: Screen) -> Layout:
    header, footer = round(HEADER * scale), round(FOOTER * scale)
    banner, count = round(BANNER * scale), min(BANNERS, len(view.banners))
    bar = int(grid(width, scale, len(view.buttons)).height)
    top = header + banner * count
    main = QRect(0, top, width, height - top - footer - bar)
    return Layout(width, header, (count, banner), main, (footer, bar))
