"""What the control ports of the virtual devices understand."""

from typing import cast, get_args

from hardware.models import WeightState

from .control import Command
from .printer import FAULTS, VirtualPrinter
from .scale import VirtualScale
from .scanner import VirtualScanner

_STATES = get_args(WeightState)


def command_printer(printer: VirtualPrinter, command: Command) -> Command:
    """{"fault": name or null, "after_bytes": n} or {"status": true}; both answer with the status."""
    if "fault" in command:
        fault = command["fault"]
        found = next((known for known in FAULTS if known == fault), None)
        if fault is not None and found is None:
            raise ValueError(f"unknown fault {fault}; known: {', '.join(FAULTS)}")
        printer.set_fault(found, _int(command, "after_bytes", 0))
    elif "status" not in command:
        raise ValueError("say fault or status")
    return printer.status()


def command_scanner(scanner: VirtualScanner, command: Command) -> Command:
    """{"scan": text, "aim", "repeat", "stuck"}, "hex" for "scan", {"unplug"|"replug"|"status": true}."""
    delivered: Command = {}
    if "scan" in command or "hex" in command:
        delivered = {"delivered": _scan(scanner, command)}
    elif "unplug" in command:
        scanner.unplug()
    elif "replug" in command:
        scanner.replug()
    elif "status" not in command:
        raise ValueError("say scan, hex, unplug, replug or status")
    return scanner.status() | delivered


def command_scale(scale: VirtualScale, command: Command) -> Command:
    """{"grams": n, "state": name}, {"unplug": true} or {"replug": true}."""
    delivered: Command = {}
    if "grams" in command:
        state = command.get("state", "stable")
        if state not in _STATES:
            raise ValueError(f"unknown state {state}; known: {', '.join(_STATES)}")
        delivered = {"delivered": scale.put(_int(command, "grams", 0), cast("WeightState", state))}
    elif "unplug" in command:
        scale.unplug()
    elif "replug" in command:
        scale.replug()
    else:
        raise ValueError("say grams, unplug or replug")
    return {"ok": True} | delivered


def _scan(scanner: VirtualScanner, command: Command) -> int:
    data = bytes.fromhex(str(command["hex"])) if "hex" in command else str(command["scan"]).encode()
    aim = str(command.get("aim", "]C0"))
    return scanner.scan(data, aim, repeat=_int(command, "repeat", 1), stuck=command.get("stuck") is True)


def _int(command: Command, name: str, default: int) -> int:
    value = command.get(name, default)
    if not isinstance(value, int):
        raise ValueError(f"{name} is a number")  # noqa: TRY004  a protocol error, answered as such
    return value
