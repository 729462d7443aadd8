"""The packer's side: takes scans, presses and typed lines one after another, decides, writes, then tells.

Written before told: a listener hears of a state only after its events are on disk (PACK-6).
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime

from app.domain.control import Action
from app.domain.packing.bench import Bench, Stage
from app.domain.packing.decide import decide
from app.domain.packing.events import Event, Happened, OrderOpened, SignedIn
from app.domain.packing.evolve import evolve, fold
from app.domain.packing.facts import Facts, Given, PinChecked, Pressed, Scanned, Typed, Weighed
from app.domain.packing.questions import ApprovalPrompt, PinPrompt
from app.domain.people import Person
from app.domain.scan import Scan, Shape
from app.domain.scan_classifier import classify
from app.ports import right_of_way
from app.ports.clock import Clock
from app.ports.errors import WriteFailed
from app.ports.storage import Credentials, Journal, Write
from app.seams import seam
from app.services.bench_settings import BenchSettings
from app.services.entry import EntryLine
from app.services.facts import FactFinder
from app.services.snapshot import EntryKind

log = logging.getLogger(__name__)
Listener = Callable[[], None]
Input = Scan | Pressed | Weighed


class Packing:
    """One bench. All methods are called on the loop's thread; ``run`` is its only task."""

    def __init__(
        self,
        settings: BenchSettings,
        journal: Journal,
        facts: FactFinder,
        credentials: Credentials,
        clock: Clock,
    ) -> None:
        self.settings = settings
        self.bench = Bench()
        self.entry = EntryLine()
        self.is_recovered = False
        self.is_unsaved = False
        self._journal = journal
        self._facts = facts
        self._credentials = credentials
        self._clock = clock
        self._inputs: asyncio.Queue[Input] = asyncio.Queue()
        self._writing = asyncio.Lock()
        self._listeners: list[Listener] = []
        self._control = ("", float("-inf"))

    def __repr__(self) -> str:
        return f"<Packing {self.settings.bench_id} {self.bench.stage} seq {self.bench.seq}>"

    def restore(self) -> None:
        """Folds the stored events: the same order, counts, prompt and refusal as before (PACK-6)."""
        self.bench = fold(self._journal.load(self.settings.bench_id))
        self.is_recovered = self.bench.pack_list is not None and not self.bench.is_done
        self.entry.follow(self.bench)

    def listen(self, listener: Listener) -> None:
        """``listener`` is called after every change, on the loop's thread."""
        self._listeners.append(listener)

    def scan(self, scan: Scan) -> None:
        """A scan from any source; never waits."""
        self._inputs.put_nowait(scan)

    def touch(self, barcode: str) -> None:
        """A barcode on the screen was touched: as good as scanned."""
        self.scan(Scan(barcode, self._clock.now(), self._clock.tick(), source="screen"))

    def press(self, action: Action) -> None:
        """A button of the screen; never waits."""
        self._inputs.put_nowait(Pressed(action, self._clock.now()))

    def weigh(self, grams: int) -> None:
        """A stable weight of the scale; never waits."""
        self._inputs.put_nowait(Weighed(grams, self._clock.now()))

    def type(self, characters: str) -> None:
        """Characters of the keyboard or the pad: ``\\n`` finishes the line, ``\\b`` takes one back."""
        for character in characters:
            if character == "\n":
                self.press(Action.ENTER)
            elif character == "\b":
                self.press(Action.BACKSPACE)
            elif self.entry.take(character):
                self._tell()

    async def run(self) -> None:
        """Handles inputs one after another, for ever."""
        while True:
            await self._handle(await self._inputs.get())

    async def record(self, events: Sequence[Event], writes: Sequence[Write] = ()) -> None:
        """Stores what another service found out (shipping), with its rows, and tells. Raises WriteFailed."""
        async with self._writing:
            await self._store(events, writes, "", 0.0)
        self._tell()

    def unsaved(self) -> None:
        """Tells that the database takes nothing at present."""
        self.is_unsaved = True
        self._tell()

    async def _handle(self, given: Input) -> None:
        try:
            await self._take(given)
        except WriteFailed:
            log.exception("nothing of the last input was stored")
            self.unsaved()
        finally:
            if self._inputs.empty():
                right_of_way.leave()

    async def _take(self, given: Input) -> None:
        if isinstance(given, Scan):
            await self._take_scan(given)
        elif isinstance(given, Pressed):
            await self._take_press(given)
        else:
            await self._decide(given, self._facts.bare(self.bench, given.at))

    async def _take_scan(self, scan: Scan) -> None:
        reading = classify(scan)
        if reading.shape is Shape.EMPTY:
            return
        if reading.action is not None:
            if not self._is_bounce(scan):
                await self._take_press(Pressed(reading.action, scan.at))
            return
        facts = self._facts.about(reading, self.bench, scan.at)
        is_badge = reading.shape is Shape.BADGE
        await self._decide(Scanned(scan, reading), facts, "" if is_badge else scan.text, scan.tick)

    def _is_bounce(self, scan: Scan) -> bool:
        text, tick = self._control
        self._control = (scan.text, scan.tick)
        return text == scan.text and scan.tick - tick < self.settings.burst_window

    async def _take_press(self, press: Pressed) -> None:
        if self.entry.press(press.action):
            self._tell()
        elif press.action is Action.ENTER:
            await self._finish_line(press.at)
        else:
            await self._decide(press, self._facts.bare(self.bench, press.at))

    async def _finish_line(self, at: datetime) -> None:
        kind, text = self.entry.finish()
        if not text:
            return
        if kind is EntryKind.PIN:
            await self._check_pin(text, at)
        elif kind is EntryKind.TEXT:
            await self._take_scan(Scan(text, at, self._clock.tick(), source="keyboard"))
        else:
            await self._decide(Typed(text, at), self._facts.bare(self.bench, at))

    async def _check_pin(self, pin: str, at: datetime) -> None:
        person = self._asked_person()
        if person is None:
            return
        is_right, locked_until = await self._credentials.check_pin(person.user_id, pin, at)
        await self._decide(PinChecked(person, is_right, at, locked_until), self._facts.bare(self.bench, at))

    def _asked_person(self) -> Person | None:
        prompt = self.bench.prompt
        if isinstance(prompt, PinPrompt):
            return prompt.person
        return prompt.lead if isinstance(prompt, ApprovalPrompt) else None

    async def _decide(self, given: Given, facts: Facts, text: str = "", tick: float = 0.0) -> None:
        async with self._writing:
            events = decide(self.bench, given, facts)
            if events:
                await self._store(events, (), text, tick)
        self._tell()

    async def _store(self, events: Sequence[Event], writes: Sequence[Write], text: str, tick: float) -> None:
        seam("decided")
        bench, happened = self._stamp(events, text, tick)
        await self._journal.append(self.settings.bench_id, happened, writes)
        seam("stored")
        self.bench = bench
        self.is_recovered = self.is_unsaved = False
        self.entry.follow(bench)

    def _stamp(self, events: Sequence[Event], text: str, tick: float) -> tuple[Bench, list[Happened]]:
        bench, happened, at = self.bench, [], self._clock.now()
        for event in events:
            stamped = Happened(bench.seq + 1, at, _who(bench, event), _order(bench, event), event, text, tick)
            bench = evolve(bench, stamped)
            happened.append(stamped)
        return bench, happened

    def _tell(self) -> None:
        for listener in self._listeners:
            listener()

    @property
    def wants_label(self) -> bool:
        """Whether the parcel waits for the shipping service."""
        return self.bench.stage is Stage.SHIPPING


def _who(bench: Bench, event: Event) -> str:
    if isinstance(event, SignedIn):
        return event.person.user_id
    return bench.person.user_id if bench.person else ""


def _order(bench: Bench, event: Event) -> str:
    if isinstance(event, OrderOpened):
        return event.pack_list.order_id
    return bench.pack_list.order_id if bench.pack_list else ""
