"""The scanner's thread: bytes in, scans out, for ever; a pulled plug is news, not an error (HW-1)."""

import logging
import threading
from collections.abc import Callable
from typing import Protocol

from app.domain.scan import Scan
from app.ports.clock import Clock
from hardware.errors import HardwareError, MalformedReport
from hardware.models import ScanData

log = logging.getLogger(__name__)
LOOKS_AGAIN = 0.5  # seconds; a replugged device shows up about then (HARDWARE.md section 1)
WAITS = 0.1


class Reads(Protocol):
    """hardware's ScannerReader."""

    def read(self, timeout: float) -> ScanData | None: ...
    def close(self) -> None: ...


class ScannerThread:
    """``on_scan`` and ``on_state`` are called on this thread; the callee hands them to the loop."""

    def __init__(
        self,
        name: str,
        open_reader: Callable[[], Reads],
        clock: Clock,
        on_scan: Callable[[Scan], None],
        on_state: Callable[[bool, str], None],
    ) -> None:
        self._name = name
        self._open = open_reader
        self._clock = clock
        self._on_scan = on_scan
        self._on_state = on_state
        self._stop = threading.Event()
        self._is_there = False
        self._thread = threading.Thread(target=self._run, name=f"scanner {name}", daemon=True)

    def __repr__(self) -> str:
        return f"<ScannerThread {self._name} {'there' if self._is_there else 'away'}>"

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Returns once the device is closed."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.is_set():
            reader = self._opened()
            if reader is None:
                self._stop.wait(LOOKS_AGAIN)
                continue
            try:
                self._read(reader)
            finally:
                reader.close()

    def _opened(self) -> Reads | None:
        try:
            reader = self._open()
        except HardwareError as error:
            self._tell(is_there=False, words=str(error))
            return None
        self._tell(is_there=True, words="")
        return reader

    def _read(self, reader: Reads) -> None:
        while not self._stop.is_set():
            try:
                data = reader.read(WAITS)
            except MalformedReport as error:
                log.warning("%s sent what cannot be read: %s", self._name, error)
                continue
            except HardwareError as error:
                self._tell(is_there=False, words=str(error))
                return
            if data is not None:
                self._on_scan(self._scan_of(data))

    def _scan_of(self, data: ScanData) -> Scan:
        text = data.data.decode("utf-8", errors="replace")
        return Scan(text, self._clock.now(), data.at, data.aim, data.device)

    def _tell(self, *, is_there: bool, words: str) -> None:
        if is_there != self._is_there or not is_there:
            self._is_there = is_there
            self._on_state(is_there, words)
