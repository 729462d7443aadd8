"""A virtual ESC/POS printer: stores slips cut by cut, answers DLE EOT at once and GS r in its turn."""

from .printer import Job, Parser, Query, VirtualPrinter

_DLE_EOT = b"\x10\x04"
_CUT_WITH_FEED = frozenset((65, 66, 97, 98, 103, 104))


class EscposParser:
    """Cuts a byte stream into slips, each up to its cut, and status questions."""

    def __init__(self) -> None:
        self._slip = bytearray()
        self._rest = b""

    @property
    def is_partial(self) -> bool:
        """True when something has been written since the last cut."""
        return bool(self._slip)

    def feed(self, data: bytes) -> list[Query | Job]:
        """See Parser; a command that is not whole stays behind."""
        self._rest += data
        found: list[Query | Job] = []
        while self._rest:
            size = _command_size(self._rest)
            if size is None or size > len(self._rest):
                break
            command, self._rest = self._rest[:size], self._rest[size:]
            found += self._take(command)
        return found

    def _take(self, command: bytes) -> list[Query | Job]:
        if command.startswith(_DLE_EOT):
            return [Query(command)]
        if command.startswith(b"\x1dr"):
            return [Job(command, is_barrier=True)]
        self._slip += command
        if not command.startswith(b"\x1dV"):
            return []
        slip, self._slip = bytes(self._slip), bytearray()
        return [Job(slip)]


class VirtualEscposPrinter(VirtualPrinter):
    """Out of paper it still answers DLE EOT, but nothing that has to wait its turn."""

    suffix = "escpos"

    def _new_parser(self) -> Parser:
        return EscposParser()

    def _answer(self, query: bytes) -> bytes:
        fault = self._fault
        offline = fault in ("paper_out", "head_open", "jam", "ribbon_out")
        bits = {
            1: 0x08 * offline,
            2: 0x04 * (fault == "head_open") | 0x20 * (fault == "paper_out"),
            3: 0x08 * (fault in ("jam", "ribbon_out")),
            4: 0x60 * (fault == "paper_out"),
        }
        return bytes([0x12 | bits.get(query[2], 0)])

    def _barrier_answer(self) -> bytes:
        return b"\x00"


def _command_size(data: bytes) -> int | None:
    """Bytes of the command that `data` starts with; None when too little is there to tell."""
    head = data[:2]
    if data[:1] not in (b"\x10", b"\x1b", b"\x1d"):
        return 1
    if len(data) < 2:
        return None
    fixed = {_DLE_EOT: 3, b"\x1dr": 3}
    if head in fixed:
        return fixed[head]
    sized = {b"\x1dV": _cut, b"\x1dv": _raster, b"\x1d(": _block, b"\x1dk": _barcode, b"\x1b*": _column}
    return sized[head](data) if head in sized else 2


def _cut(data: bytes) -> int | None:
    return None if len(data) < 3 else 3 + (data[2] in _CUT_WITH_FEED)


def _raster(data: bytes) -> int | None:
    if len(data) < 8:
        return None
    return 8 + int.from_bytes(data[4:6], "little") * int.from_bytes(data[6:8], "little")


def _block(data: bytes) -> int | None:
    return None if len(data) < 5 else 5 + int.from_bytes(data[3:5], "little")


def _barcode(data: bytes) -> int | None:
    if len(data) < 4:
        return None
    if data[2] >= 65:
        return 4 + data[3]
    end = data.find(b"\0", 3)
    return None if end < 0 else end + 1


def _column(data: bytes) -> int | None:
    if len(data) < 5:
        return None
    return 5 + int.from_bytes(data[3:5], "little") * (3 if data[2] in (32, 33) else 1)
