"""The station: a bench with its window and its devices, from start to stop."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import sys
import threading
from typing import TYPE_CHECKING

import msgspec

from app import logs
from app.bootstrap.bench import Bench
from app.bootstrap.beside import Beside
from app.bootstrap.core import Core
from app.resources import resource
from app.ui import tasks
from app.ui.front import Front, make_application
from app.ui.pack.window import PackWindow, Silence, Sounds
from app.ui.theme import ThemeName

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.amazon.consent_listener import ConsentListener
    from app.config import Settings
    from app.services.snapshot import Snapshot
    from app.ui.office.window import OfficeWindow
    from app.ui.witness import Witness

SIZE = (1366, 768)
LONGEST_OPENING = 2.0  # seconds that Amazon waits for a scanner to be opened


class WindowOptions(msgspec.Struct, frozen=True):
    """``witness``: where a rehearsal listens; ``panel``: the simulator of the scanner panel's goods."""

    witness: str = ""
    panel: str = ""
    scanner_control: int = 0
    size: tuple[int, int] = SIZE
    is_full_screen: bool = False
    ends_with_stdin: bool = False


def run_station(settings: Settings, options: WindowOptions) -> int:
    """Shows the window and works until it is closed; the exit code."""
    gc.disable()  # for whoever does not come by the command line
    sys.setswitchinterval(0.0005)  # a busy thread must not hold a scan up (DESIGN rule 10)
    application = make_application(ThemeName(settings.theme))
    station = _Station(settings, options)
    code = tasks.run(application, station.main)
    station.core.close()
    return code


class _Station:
    def __init__(self, settings: Settings, options: WindowOptions) -> None:
        self.core = Core(settings)
        self.core.load_catalogue()
        self.bench = Bench(self.core)
        self._options = options
        self._witness: Witness | None = None
        self._office = Beside(self._open_office)
        self._consents: ConsentListener | None = None
        self._closed, self._has_scanner_news = asyncio.Event(), asyncio.Event()
        self._stops: list[Callable[[], object]] = []
        self._window = PackWindow(
            ThemeName(settings.theme),
            settings.language or "en",
            resource("practice/pictures"),
            _sounds(settings),
        )
        self._window.closed.connect(self._closed.set)
        self._window.office_wanted.connect(self._office.show)
        self._front = Front(self._window, self.bench.packing, self.bench.board, self._after_paint)
        self._front.divert = self._office.takes
        self._front.devices.parent_gone.connect(self._window.close)
        self._front.devices.scanner_changed.connect(lambda _is_there: self._has_scanner_news.set())

    async def main(self) -> int:
        tasks.spawn(self.bench.packing.run(), "packing")
        self._show()
        self._start_devices()
        if self._options.witness:
            self._call_witness()
            self._front.show()
        if self._options.ends_with_stdin:
            threading.Thread(target=self._watch_stdin, name="stdin", daemon=True).start()
        tasks.spawn(self._connect(), "amazon")
        await self._closed.wait()
        await self._stop()
        return 0

    def _show(self) -> None:
        self._window.resize(*self._options.size)
        if self._options.is_full_screen:
            self._window.showFullScreen()
        elif self._options.panel:
            self._window.showMaximized()
        else:
            self._window.show()
        self.bench.board.refresh()

    def _watch_stdin(self) -> None:
        """The parent holds the other end: when it is gone, so is the window."""
        sys.stdin.buffer.read()
        self._front.devices.parent_gone.emit()

    async def _connect(self) -> None:
        """Whatever would hold up the scanner comes when it works, Amazon's modules last (PERF-3)."""
        if self.core.settings.devices.scanner:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._has_scanner_news.wait(), LONGEST_OPENING)
        logs.set_up(self.core.settings.folder / "logs")
        if not self._is_wedge:  # a second scanner, perhaps: it may wait for the first
            self._listen_to_keys()
        await self._get_connected()
        await self._listen_for_consents()
        await self.bench.run()

    async def _get_connected(self) -> None:
        """What is loaded till then stays: no collection looks at it again, which would stall the window."""
        try:
            await self.bench.connect()
        finally:
            gc.freeze()

    async def _listen_for_consents(self) -> None:
        trade, engine = self.bench.trade, self.bench.engine
        if self.core.settings.consent.port and trade is not None and engine is not None:
            from app.bootstrap.stores import listen_for_consents, stores_of

            self._consents = await listen_for_consents(self.core, stores_of(self.core, trade, engine.wake))

    @property
    def _is_wedge(self) -> bool:
        """Whether the bench's scanner types."""
        from app.devices.opening import KEYBOARD

        return self.core.settings.devices.scanner == KEYBOARD

    def _start_devices(self) -> None:
        from app.devices.opening import scale_of, scanner_of

        news, devices = self._front.devices, self.core.settings.devices
        scanner = scanner_of(devices, self.core.clock, news.on_scan, news.on_scanner)
        told = self.core.database.journal.last_weighed(self.core.settings.bench_id)
        scale = scale_of(devices, news.weighed.emit, news.scale_changed.emit, told)
        for device in (scanner, scale):
            if device is not None:
                device.start()
                self._stops.append(device.stop)
        if self._is_wedge:
            self._listen_to_keys()
        if self._options.panel:
            self._add_panel()

    def _listen_to_keys(self) -> None:
        from app.bootstrap.wedge import WedgeDecoder
        from app.ui.wedge import WedgeFilter

        decoder = WedgeDecoder(self.core.settings.devices.wedge_gap_ms / 1000)
        self._keys = WedgeFilter(decoder, self._window)
        self._keys.scanned.connect(self._take_keys)
        self._keys.install()
        if self._is_wedge:
            self._front.devices.scanner_changed.emit(True)
            self._window.watch_focus()

    def _take_keys(self, text: str, aim: str, at: float) -> None:
        from app.domain.scan import Scan

        self._front.scan(Scan(text, self.core.clock.now(), at, aim, "wedge"))

    def _add_panel(self) -> None:
        from app.bootstrap.panel import PracticePanel

        self._panel = PracticePanel(
            self._window, self.bench, self._options.panel, self._options.scanner_control
        )
        self._stops.append(self._panel.close)

    def _open_office(self) -> OfficeWindow | None:
        """None before Amazon's side is there."""
        trade, engine, desk = self.bench.trade, self.bench.engine, self.bench.desk
        if trade is None or engine is None or desk is None:
            return None
        from app.bootstrap.office import open_office

        return open_office(self.core, trade, engine, desk)

    def _call_witness(self) -> None:
        from app.ui.witness import Witness

        self._witness = Witness(self._window, self.bench.save_slip)
        self._witness.call(self._options.witness)
        self._front.devices.scanned.connect(self._witness.reached)
        tasks.spawn(self._obey(self._witness), "witness")

    async def _obey(self, witness: Witness) -> None:
        await witness.obey()
        self._window.close()

    def _after_paint(self, snapshot: Snapshot) -> None:
        if self._witness is not None:
            self._witness.painted(snapshot)

    async def _stop(self) -> None:
        self._office.close()
        if self._consents is not None:
            await self._consents.aclose()
        for stop in self._stops:
            await asyncio.to_thread(stop)
        await tasks.close()
        await self.bench.close()


def _sounds(settings: Settings) -> Sounds:
    """Silence where the volume is zero."""
    if not settings.sound_volume:
        return Silence()
    from app.ui.sound import Player

    player = Player(settings.sound_volume)
    player.start()
    return player
