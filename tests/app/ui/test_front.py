"""What the scanner reads goes to the bench, unless another window has it."""

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication

from app.domain.scan import Scan
from app.ui.front import Front
from app.ui.pack.window import PackWindow
from tests.fakes import START

if TYPE_CHECKING:
    from app.services.board import Board
    from app.services.packing import Packing


class Bench:
    """What the front asks of packing and board; ``scans`` came through."""

    def __init__(self) -> None:
        self.scans: list[str] = []

    def scan(self, scan: Scan) -> None:
        self.scans.append(scan.text)

    def listen(self, _listener: object) -> None:
        """Nothing changes here."""

    press = type = touch = weigh = listen


def test_INV_8_a_scan_goes_to_the_bench_unless_the_office_has_the_scanner(qapp: QApplication) -> None:
    bench, office = Bench(), list[str]()
    window = PackWindow()
    front = Front(window, cast("Packing", bench), cast("Board", bench), lambda _snapshot: None)

    def to_office(scan: Scan) -> bool:
        office.append(scan.text)
        return scan.text != "bench"

    front.devices.on_scan(Scan("first", START, 0.0))
    front.divert = to_office
    for text in ("office", "bench"):
        front.devices.on_scan(Scan(text, START, 0.0))
    assert (bench.scans, office) == (["first", "bench"], ["office", "bench"])
    for text in ("typed for the office", "bench"):  # by a scanner that types
        front.scan(Scan(text, START, 0.0, "", "wedge"))
    assert (bench.scans[2:], office[2:]) == (["bench"], ["typed for the office", "bench"])
    window.close()
