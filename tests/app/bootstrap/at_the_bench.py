"""A packer at the bench's own window: over the real services, the simulator and a virtual printer."""

from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.bootstrap.bench import Bench
from app.bootstrap.core import Core
from app.domain.control import Action, encode
from app.domain.order import Order
from app.domain.packing.bench import Stage
from app.domain.scan import Scan
from app.ui import tasks
from app.ui.front import Front
from app.ui.pack.window import PackWindow
from app.ui.places import RESOURCES
from app.ui.theme import ThemeName
from hardware.virtual.zpl_printer import VirtualZplPrinter
from tests.app.bootstrap.test_bench import BARCODES, settings
from tests.app.simulator.server import RunningSimulator, running_simulator
from tests.app.ui.office.gallery import play, until

PICTURES = RESOURCES / "practice" / "pictures"
LEAD, PACKER = ("BDG-LEAD-0003", "3333"), ("BDG-PACKER-0001", "1111")


class Packer:
    """Who stands before the window."""

    def __init__(
        self, bench: Bench, window: PackWindow, front: Front, amazon: RunningSimulator, painted: list[int]
    ) -> None:
        """``painted``: the bench's states, as they came to the screen."""
        self.amazon = amazon
        self.bench = bench
        self.window = window
        self._front = front
        self._painted = painted

    async def scan(self, *texts: str) -> None:
        """Each from the scanner's thread, as bytes come in, until the window shows what became of it."""
        for text in texts:
            before, clock = self.seq, self.bench.core.clock
            self._front.devices.on_scan(Scan(text, clock.now(), clock.tick() + before))
            await self._after(before)

    async def pack(self, *skus: str) -> None:
        await self.scan(*(BARCODES[sku] for sku in skus))

    async def press(self, *actions: Action) -> None:
        """Touches the button where it is drawn, else scans its code from the sheet."""
        for action in actions:
            before = self.seq
            target = next((each for each in self._targets() if getattr(each, "action", None) is action), None)
            if target is None:
                self.bench.packing.touch(encode(action))
            else:
                point = target.rect.center().toPoint()
                QTest.mouseClick(self.window.screen_widget, Qt.MouseButton.LeftButton, pos=point)
            await self._after(before)

    async def _after(self, seq: int) -> None:
        await until(lambda: self.seq > seq and self.is_shown)

    @property
    def is_shown(self) -> bool:
        """Whether what happened last was painted."""
        return self._painted[-1:] == [self.seq]

    @property
    def seq(self) -> int:
        return self.bench.packing.bench.seq

    def touchable(self) -> set[Action | None]:
        return {target.action for target in self._targets()}

    def _targets(self) -> list[Any]:
        return list(self.window.screen_widget.targets())

    async def weigh(self, grams: int) -> None:
        await self.asked("weight")
        self._front.devices.weighed.emit(grams)
        await until(lambda: self.bench.packing.bench.weight_grams == grams or self.asks == "weight_gap")

    async def leave(self, grams: int = 640) -> None:
        """Box and weight, as soon as they are asked for."""
        await self.asked("box")
        await self.scan("BOXPBS01")
        await self.weigh(grams)

    async def sign_in(self, badge: str, pin: str) -> None:
        await self.sign(badge, pin)

    async def sign(self, badge: str, pin: str) -> None:
        """In, or for something that takes a lead."""
        await self.scan(badge)
        QTest.keyClicks(self.window.screen_widget, pin)
        QTest.keyClick(self.window.screen_widget, Qt.Key.Key_Return)
        await until(lambda: self.asks not in ("pin", "approval"))

    def order(self, order_id: str) -> Order:
        found = self.bench.core.database.lookups.order(order_id)
        assert found is not None
        return found

    async def open(self, order_id: str) -> None:
        """As soon as it is here."""
        lookups = self.bench.core.database.lookups
        await until(lambda: lookups.order(order_id) is not None)
        await self.scan(order_id)

    async def at(self, stage: Stage) -> None:
        await until(lambda: self.bench.packing.bench.stage is stage and self.is_shown)

    async def asked(self, kind: str) -> None:
        await until(lambda: self.asks == kind and self.is_shown)

    async def confirmed(self, order_id: str, packages: int) -> None:
        """Amazon was told of so many packages."""
        await until(lambda: len(self.amazon.at_amazon(order_id)["packages"]) == packages)

    @property
    def asks(self) -> str:
        prompt = self.bench.packing.bench.prompt
        return "" if prompt is None else str(type(prompt).__struct_config__.tag)

    def words(self) -> str:
        """All that the window says now."""
        regions = self.window.screen_widget.regions.values()
        return " | ".join(text.text for region in regions for text in region.record.texts)

    def shoot(self, folder: Path, name: str) -> None:
        self.window.grab().save(str(folder / f"{name}.png"))


Work = Callable[[Packer], Coroutine[None, None, None]]


def at_the_window(
    folder: Path,
    amazon: RunningSimulator,
    printer: VirtualZplPrinter,
    work: Work,
    who: tuple[str, str] = PACKER,
    **changes: object,
) -> None:
    async def main() -> None:
        made = replace(settings(folder, amazon, printer), **changes)
        core = Core(made)
        core.load_catalogue()
        bench, window = Bench(core), PackWindow(ThemeName.LIGHT, "en", PICTURES)
        painted: list[int] = []
        front = Front(window, bench.packing, bench.board, lambda shown: painted.append(shown.bench.seq))
        window.resize(1366, 768)
        window.show()
        bench.board.refresh()
        tasks.spawn(bench.packing.run(), "packing")
        await bench.connect()
        tasks.spawn(bench.run(), "bench")
        packer = Packer(bench, window, front, amazon, painted)
        try:
            await packer.sign_in(*who)
            await work(packer)
        finally:
            window.close()
            await tasks.close()
            await bench.close()
            core.close()

    play(ThemeName.LIGHT, main)


@contextmanager
def amazon_and_printer() -> Iterator[tuple[RunningSimulator, VirtualZplPrinter]]:
    with running_simulator(scenario="single", orders=1) as running, VirtualZplPrinter() as virtual:
        yield running, virtual


@pytest.fixture
def beside() -> Iterator[tuple[RunningSimulator, VirtualZplPrinter]]:
    with amazon_and_printer() as both:
        yield both
