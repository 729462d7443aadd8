"""Practice: what lies on the bench to be scanned, as barcodes to click. A click goes through the virtual
scanner.
"""

from __future__ import annotations

import json
import logging
import socket
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.domain.packing.questions import BoxPrompt, CodePrompt, SerialPrompt, WeightPrompt
from app.ui.scanner_panel import PanelGroup, PanelItem, ScannerPanel

if TYPE_CHECKING:
    from app.bootstrap.bench import Bench
    from app.domain.packing.plan import Need, PackList
    from app.ui.pack.window import PackWindow

log = logging.getLogger(__name__)
WEIGHT_GRAMS = 640
LOOKS_MS = 4000


class PracticePanel(QObject):
    """Follows the bench: orders while it is idle, the open order's goods and codes while it packs."""

    _arrived = Signal(object)

    def __init__(self, window: PackWindow, bench: Bench, base_url: str, control_port: int) -> None:
        super().__init__(window)
        self._bench = bench
        self._base_url = base_url
        self._address = ("127.0.0.1", control_port)
        self._script: dict[str, Any] = {"orders": [], "codes": {}, "serials": {}}
        self._panel = ScannerPanel(window.speech, window.pictures, window)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="practice panel")
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._panel)
        self._panel.scan_clicked.connect(lambda text, aim: self._thread.submit(self._fire, text, aim))
        self._arrived.connect(self._take)
        bench.packing.listen(self.refresh)
        self._timer = QTimer(self)
        self._timer.timeout.connect(lambda: self._thread.submit(self._fetch))
        self._timer.start(LOOKS_MS)
        self._thread.submit(self._fetch)

    def close(self) -> None:
        self._thread.shutdown()

    def refresh(self) -> None:
        """Shows what can be scanned now."""
        self._panel.show_groups(self._groups())

    def _fetch(self) -> None:
        try:
            url = f"{self._base_url}/_sim/scenario"
            with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310  # loopback
                self._arrived.emit(json.load(answer))
        except OSError as error:
            log.warning("the simulator does not answer: %s", error)

    def _take(self, script: dict[str, Any]) -> None:
        self._script = script
        self.refresh()

    def _fire(self, text: str, aim: str) -> None:
        """One pull of the virtual trigger: the bytes take the way of a real scanner's."""
        try:
            with socket.create_connection(self._address, 5) as control:
                control.sendall(json.dumps({"scan": text, "aim": aim}).encode() + b"\n")
                control.recv(4096)
        except OSError as error:
            log.warning("the virtual scanner does not answer: %s", error)

    def _groups(self) -> list[PanelGroup]:
        packing = self._bench.packing.bench.pack_list
        people = PanelGroup("badges", tuple(_badge(*each) for each in PEOPLE))
        if self._bench.packing.bench.person is None:
            return [people, PanelGroup("orders", self._orders())]
        if packing is None or self._bench.packing.bench.is_done:
            return [PanelGroup("orders", self._orders()), people]
        prompt = self._bench.packing.bench.prompt
        groups = [PanelGroup("items", tuple(_unit(need) for need in packing.needs if need.barcodes))]
        if isinstance(prompt, CodePrompt | SerialPrompt):
            groups.insert(0, PanelGroup("codes", self._codes(packing)))
        if isinstance(prompt, BoxPrompt | WeightPrompt):
            groups.insert(0, PanelGroup("boxes", self._boxes()))
        return [*groups, PanelGroup("wrong", self._wrong(packing)), people]

    def _orders(self) -> tuple[PanelItem, ...]:
        open_orders = [row for row in self._script["orders"] if row["status"] != "SHIPPED"]
        return tuple(_order(row) for row in open_orders[:12])

    def _codes(self, packing: PackList) -> tuple[PanelItem, ...]:
        codes = self._script["codes"].get(packing.order_id, {})
        serials = self._script["serials"].get(packing.order_id, {})
        texts = [text for found in (*codes.values(), *serials.values()) for text in found if text]
        return tuple(PanelItem(text, text, "]d2") for text in texts)

    def _boxes(self) -> tuple[PanelItem, ...]:
        boxes = self._bench.core.database.lookups.boxes()
        return tuple(PanelItem(box.name, box.barcode, "]C0") for box in boxes)

    def _wrong(self, packing: PackList) -> tuple[PanelItem, ...]:
        """A product of another order: to see what a wrong item does."""
        needed = {need.sku for need in packing.needs}
        for sku in ("MUG-W", "MSE-02", "CDL-VAN"):
            product = self._bench.core.database.lookups.product(sku)
            if product is not None and sku not in needed:
                return (PanelItem(product.name, product.barcodes[0].value, "]E0", product.picture or ""),)
        return ()


PEOPLE = (
    ("Packer One · PIN 1111", "BDG-PACKER-0001"),
    ("Lead One · PIN 3333", "BDG-LEAD-0003"),
)


def _badge(name: str, code: str) -> PanelItem:
    return PanelItem(name, code, "]C0")


def _order(row: dict[str, Any]) -> PanelItem:
    return PanelItem(f"{row['order_id']} · {row['kinds'][0].replace('_', ' ')}", row["order_id"], "]C0")


def _unit(need: Need) -> PanelItem:
    digits = [text for text in need.barcodes if text.isdigit()]
    return PanelItem(need.name, (digits or [need.sku])[0], "]E0", need.picture or "")
