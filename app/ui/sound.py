"""Plays the bench's sounds on a thread of its own. Without a sound device the bench is silent, no more."""

import logging
import queue
import threading
from collections.abc import Generator
from typing import Any

from app.ui.presenters.cues import Cue
from app.ui.tones import RATE, samples

log = logging.getLogger(__name__)
CHUNK_MS = 50


class Player:
    """``play`` never waits. A newer sound cuts an older one off."""

    def __init__(self, volume: float = 0.8) -> None:
        self._volume = volume
        self._wanted: queue.SimpleQueue[Cue | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="sound", daemon=True)
        self.is_silent = False

    def __repr__(self) -> str:
        return f"<Player {'silent' if self.is_silent else 'ready'}>"

    def start(self) -> None:
        """Opens the device, off the caller's thread."""
        self._thread.start()

    def play(self, cue: Cue) -> None:
        if not self.is_silent:
            self._wanted.put(cue)

    def close(self) -> None:
        self._wanted.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout=2)

    def _run(self) -> None:
        mixer = Mixer(self._volume)
        device = self._open(mixer)
        while (cue := self._wanted.get()) is not None:
            mixer.start(cue)
        if device is not None:
            device.close()

    def _open(self, mixer: "Mixer") -> Any:  # miniaudio has no type marks
        import miniaudio  # type: ignore[import-untyped]  # no type marks; here: not needed at the start

        stream = mixer.stream()
        next(stream)
        try:
            device = miniaudio.PlaybackDevice(nchannels=1, sample_rate=RATE, buffersize_msec=CHUNK_MS)
            device.start(stream)
        except miniaudio.MiniaudioError:
            log.warning("no sound device: the bench stays silent")
            self.is_silent = True
            return None
        return device


class Mixer:
    """Hands the device its frames: the sound that was started last, then silence."""

    def __init__(self, volume: float) -> None:
        self._volume = volume
        self._sounds: dict[Cue, bytes] = {}
        self._started: queue.SimpleQueue[Cue] = queue.SimpleQueue()
        self._left = memoryview(b"")

    def __repr__(self) -> str:
        return f"<Mixer {len(self._left)} bytes to play>"

    def start(self, cue: Cue) -> None:
        """Computes a sound once; called on one thread, while the device's asks for frames."""
        if cue not in self._sounds:
            self._sounds[cue] = samples(cue, self._volume)
        self._started.put(cue)

    def stream(self) -> Generator[bytes, int, None]:
        """Sent a number of frames, yields as many 16-bit frames."""
        frames = yield b""
        while True:
            while not self._started.empty():
                self._left = memoryview(self._sounds[self._started.get()])
            size = frames * 2
            part, self._left = self._left[:size], self._left[size:]
            frames = yield bytes(part).ljust(size, b"\0")
