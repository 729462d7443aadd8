"""Tells a rehearsal what the screen shows: one JSON line after each paint has ended.

Off unless the station was started with ``--witness``. It reports the state that was painted, never one that
is only
on its way, so that a test can hold "painted" against "stored".
"""

import asyncio
import contextlib
import json
import socket
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Protocol

from app.domain.packing.bench import Bench
from app.services.snapshot import Snapshot


class Paints(Protocol):
    """The window, as far as a witness needs it."""

    def grab(self) -> Any: ...  # QPixmap


PATIENCE = 10.0  # seconds for a line to be taken
SaveSlip = Callable[[str, Path], Awaitable[None]]


class Witness:
    """``call`` once; ``painted`` after each paint."""

    def __init__(self, window: Paints, save_slip: SaveSlip) -> None:
        self._window = window
        self._save_slip = save_slip
        self._out: socket.socket | None = None
        self._reached: float | None = None

    def __repr__(self) -> str:
        return f"<Witness {'connected' if self._out else 'idle'}>"

    def call(self, address: str) -> None:
        """Connects, at once: whoever listens does so on this machine. OSError where nobody does."""
        host, _, port = address.rpartition(":")
        self._out = socket.create_connection((host, int(port)), PATIENCE)

    async def obey(self) -> None:
        """Serves orders of the rehearsal until it hangs up."""
        if self._out is None:
            return
        reader, writer = await asyncio.open_connection(sock=self._out.dup())
        while line := await reader.readline():
            await self._obey(json.loads(line))
        writer.close()

    def reached(self, _scan: object) -> None:  # a Qt slot
        """A scan has come from its device's thread to the window's."""
        self._reached = time.monotonic()

    def painted(self, snapshot: Snapshot) -> None:
        """The window has just finished painting this snapshot."""
        at = time.monotonic()
        self._tell({"at": at, "reached": self._reached} | describe(snapshot))

    async def _obey(self, order: dict[str, Any]) -> None:
        if "grab" in order:
            self._window.grab().save(order["grab"])
            self._tell({"grabbed": order["grab"]})
        if "slip" in order:
            await self._save_slip(order["order_id"], Path(order["slip"]))
            self._tell({"saved": order["slip"]})

    def _tell(self, message: dict[str, Any]) -> None:
        if self._out is not None:
            with contextlib.suppress(OSError):  # it has hung up: nobody wants to know any more
                self._out.sendall(json.dumps(message).encode() + b"\n")


def describe(snapshot: Snapshot) -> dict[str, Any]:
    """What a person reads off the screen, as plain values."""
    bench = snapshot.bench
    return {
        "seq": bench.seq,
        "stage": bench.stage.value,
        "prompt": _prompt(bench),
        "prompt_item": _prompt_item(bench),
        "picked": getattr(bench.prompt, "picked", None),
        "serials": _serials(bench),
        "refusal": bench.refused.refusal.value if bench.refused else None,
        "blocked": bench.blocked,
        "order_id": bench.pack_list.order_id if bench.pack_list else None,
        "counts": _counts(bench),
        "codes": sum(unit.code is not None for unit in bench.units),
        "person": bench.person.name if bench.person else None,
        "stopped": bench.stopped.stop.value if bench.stopped else None,
        "stop_words": bench.stopped.words if bench.stopped else "",
        "tracking": bench.label.tracking if bench.label else None,
        "is_recovered": snapshot.is_recovered,
        "is_unsaved": snapshot.is_unsaved,
        "entry": [snapshot.entry.kind.value, len(snapshot.entry.text)],
        "queue": [row.order_id for row in snapshot.queue],
        "open": snapshot.counts.open,
        "pending": snapshot.counts.pending,
        "amazon": snapshot.health.amazon.value,
        "scanner": snapshot.health.scanner.value,
    }


def _prompt(bench: Bench) -> str | None:
    return None if bench.prompt is None else str(type(bench.prompt).__struct_config__.tag)


def _counts(bench: Bench) -> list[list[Any]]:
    if bench.pack_list is None:
        return []
    return [
        [need.order_item_id, need.sku, bench.packed(index), need.quantity, _codes(bench, index)]
        for index, need in enumerate(bench.pack_list.needs)
    ]


def _codes(bench: Bench, need: int) -> int:
    return sum(unit.need == need and unit.code is not None for unit in bench.units)


def _prompt_item(bench: Bench) -> str | None:
    number = getattr(bench.prompt, "unit", None)
    units = {unit.number: unit for unit in bench.units}
    if number not in units or bench.pack_list is None:
        return None
    return bench.pack_list.needs[units[number].need].order_item_id


def _serials(bench: Bench) -> dict[str, int]:
    taken: dict[str, int] = {}
    for unit in bench.units:
        if unit.serial is not None and bench.pack_list is not None:
            item = bench.pack_list.needs[unit.need].order_item_id
            taken[item] = taken.get(item, 0) + 1
    return taken
