"""A virtual device with its port and its control port, for a process of its own."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from typing import Literal, Protocol

from hardware.scanner.codecs.layouts import LAYOUTS

from .commands import command_printer, command_scale, command_scanner
from .control import Command, ControlServer
from .escpos_printer import VirtualEscposPrinter
from .scale import VirtualScale
from .scanner import VirtualScanner
from .zpl_printer import VirtualZplPrinter

Kind = Literal["printer", "scanner", "scale"]


class ServeOptions(Protocol):
    """What `python -m hardware serve` was told."""

    out: Path | None
    language: Literal["zpl", "escpos"]
    layout: str


@contextmanager
def serving(kind: Kind, port: int, control_port: int, options: ServeOptions) -> Iterator[dict[str, int]]:
    """Both ports while the device lives; port 0 takes a free one."""
    device, handle = _make(kind, options)
    with device, ControlServer(handle, control_port) as control:
        yield {"port": device.serve(port), "control_port": control.port}


class _Device(AbstractContextManager["_Device"], Protocol):
    def serve(self, port: int = 0) -> int: ...


def _make(kind: Kind, options: ServeOptions) -> tuple[_Device, Callable[[Command], Command]]:
    if kind == "scanner":
        scanner = VirtualScanner(LAYOUTS[options.layout])
        return scanner, partial(command_scanner, scanner)
    if kind == "scale":
        scale = VirtualScale()
        return scale, partial(command_scale, scale)
    printer = (VirtualZplPrinter if options.language == "zpl" else VirtualEscposPrinter)(options.out)
    return printer, partial(command_printer, printer)
