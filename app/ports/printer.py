"""Where paper comes out."""

from typing import Protocol

import msgspec

from app.domain.shipping import PrintState


class PrinterState(msgspec.Struct, frozen=True):
    """``is_ready`` and what is wrong in plain words key (``paper_out``, ``head_open``, ``offline`` …)."""

    name: str
    is_ready: bool
    condition: str = "ready"


class Printed(msgspec.Struct, frozen=True):
    """``state`` is PRINTED, HELD (nothing was sent) or UNKNOWN (part was sent, no word back)."""

    state: PrintState
    printer: str
    condition: str = "ready"
    bytes_sent: int = 0


class Printer(Protocol):
    """One printer. ``dpi`` and ``language`` (``zpl`` | ``escpos``) tell which bytes it takes."""

    @property
    def name(self) -> str: ...
    @property
    def dpi(self) -> int: ...
    @property
    def language(self) -> str: ...
    async def state(self) -> PrinterState: ...
    async def print(self, data: bytes) -> Printed: ...
