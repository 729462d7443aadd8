"""What printers answer about themselves, to PrinterStatus. An answer that cannot be read is never 'ready'."""

import re

from hardware.models import PrinterState, PrinterStatus

_HS_STRING = re.compile(rb"\x02([^\x02\x03]*)\x03")
_ERRORS = re.compile(rb"ERRORS:\s*(\d)\s+([0-9A-Fa-f]+)\s+([0-9A-Fa-f]+)")
_WARNINGS = re.compile(rb"WARNINGS:\s*(\d)\s+([0-9A-Fa-f]+)\s+([0-9A-Fa-f]+)")

# ~HQES error bits (Zebra's ZPL guide; low byte as the Oki LE850 manual p. 98), gravest first
_ERROR_BITS: tuple[tuple[int, PrinterState, str], ...] = (
    (0x00004, "head_open", "head open"),
    (0x00001, "paper_out", "media out"),
    (0x00002, "ribbon_out", "ribbon out"),
    (0x00008, "error", "cutter fault"),
    (0x00010, "error", "print head too hot"),
    (0x00020, "error", "motor too hot"),
    (0x00040, "error", "bad print head element"),
    (0x00080, "error", "print head not recognised"),
    (0x00100, "error", "bad firmware configuration"),
    (0x00200, "error", "print head thermistor open"),
    (0x10000, "paused", "paused"),
)
_WARNING_BITS = ((1, "needs calibration"), (2, "clean head"), (4, "replace head"), (8, "paper near end"))

SILENT = PrinterStatus("silent", "the printer did not answer")
UNREADABLE = PrinterStatus("error", "the printer's answer makes no sense")


def is_whole_hs(answer: bytes) -> bool:
    """True when the three strings of an ~HS answer are there."""
    return len(_HS_STRING.findall(answer)) >= 3


def parse_hs(answer: bytes) -> PrinterStatus:
    """~HS: strings 1 and 2 of three, each STX..ETX (ZPL guide, ~HS)."""
    if not answer:
        return SILENT
    strings = [string.split(b",") for string in _HS_STRING.findall(answer)]
    if len(strings) < 3 or len(strings[0]) < 12 or len(strings[1]) < 9:
        return UNREADABLE
    try:
        first = [int(value) for value in strings[0]]
        second = [int(value) for value in strings[1]]
    except ValueError:
        return UNREADABLE
    queued = first[4] + second[8]
    state, detail = _hs_state(first, second, queued)
    return PrinterStatus(state, detail, queued)


def _hs_state(first: list[int], second: list[int], queued: int) -> tuple[PrinterState, str]:
    faults: tuple[tuple[int, PrinterState, str], ...] = (
        (second[2], "head_open", "head open"),
        (first[1], "paper_out", "media out"),
        (second[3], "ribbon_out", "ribbon out"),
        (first[11], "error", "too hot"),
        (first[10], "error", "too cold"),
        (first[9], "error", "memory lost"),
        (first[2], "paused", "paused"),
        (first[5], "busy", "buffer full"),
        (first[7], "busy", "a label is half received"),
        (queued, "busy", "printing"),
    )
    return next(((state, detail) for is_set, state, detail in faults if is_set), ("ready", ""))


def parse_hqes(answer: bytes) -> PrinterStatus | None:
    """~HQES: two 32-bit words in hex each for errors and warnings; None where the firmware lacks it."""
    errors = _ERRORS.search(answer)
    if errors is None:
        return None
    bits = int(errors[3], 16)
    for bit, state, detail in _ERROR_BITS:
        if bits & bit:
            return PrinterStatus(state, detail)
    if errors[1] != b"0":
        return PrinterStatus("error", f"error {errors[2].decode()} {errors[3].decode()}")
    return PrinterStatus("ready", _warnings(answer))


def _warnings(answer: bytes) -> str:
    warnings = _WARNINGS.search(answer)
    bits = int(warnings[3], 16) if warnings else 0
    return ", ".join(text for bit, text in _WARNING_BITS if bits & bit)


def parse_port_status(status: int) -> PrinterStatus | None:
    """USB GET_PORT_STATUS: 0x20 paper empty, 0x10 selected, 0x08 no error; None when nothing is amiss."""
    if status & 0x20:
        return PrinterStatus("paper_out", "paper empty")
    if not status & 0x10:
        return PrinterStatus("offline", "not selected")
    return None if status & 0x08 else PrinterStatus("error", "error at the port")


def parse_dle_eot(answers: bytes) -> PrinterStatus:
    """ESC/POS DLE EOT 1 to 4, one byte each in that order; bits 1 and 4 are always set, 0 and 7 never."""
    if not answers:
        return SILENT
    if len(answers) != 4 or any(answer & 0x93 != 0x12 for answer in answers):
        return UNREADABLE
    printer, offline, error, paper = answers
    faults: tuple[tuple[int, PrinterState, str], ...] = (
        (offline & 0x04, "head_open", "cover open"),
        (offline & 0x20 or paper & 0x60, "paper_out", "paper out"),
        (error & 0x08, "error", "cutter fault"),
        (error & 0x20, "error", "fault that needs service"),
        (error & 0x40, "error", "print head too hot"),
        (offline & 0x40, "error", "error"),
        (offline & 0x08, "busy", "paper feed button held"),
        (printer & 0x08, "offline", "offline"),
    )
    found = next(((state, detail) for is_set, state, detail in faults if is_set), None)
    if found:
        return PrinterStatus(*found)
    return PrinterStatus("ready", "paper near end" if paper & 0x0C else "")
