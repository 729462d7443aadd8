"""The office's window beside the bench's own, in one process with one scanner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ports import right_of_way

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.scan import Scan
    from app.ui.office.window import OfficeWindow


class Beside:
    """``open_window`` gives None while nothing can be opened yet. A closed window is let go."""

    def __init__(self, open_window: Callable[[], OfficeWindow | None]) -> None:
        self._open = open_window
        self.window: OfficeWindow | None = None

    def __repr__(self) -> str:
        return f"<Beside {'open' if self.window else 'closed'}>"

    def show(self) -> None:
        """Once; it comes to the front where it is open."""
        if self.window is not None:
            self.window.raise_()
            self.window.activateWindow()
            return
        self.window = self._open()
        if self.window is not None:
            self.window.closed.connect(self._forget)

    def takes(self, scan: Scan) -> bool:
        """The scanner is for the window that somebody works in."""
        if self.window is None or not self.window.is_in_front:
            return False
        right_of_way.leave()
        self.window.scanned(scan.text)
        return True

    def close(self) -> None:
        if self.window is not None:
            self.window.close()

    def _forget(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.deleteLater()
