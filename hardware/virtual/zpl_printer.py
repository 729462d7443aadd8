"""A virtual ZPL printer: stores labels, answers ~HS and ~HQES (Zebra's ZPL guide)."""

import re

from .printer import Job, Parser, Query, VirtualPrinter

_TOKEN = re.compile(rb"~HS|~HQES|\^XA|\^XZ", re.IGNORECASE)
_LONGEST = 5
_ERROR_WORDS = {"paper_out": 0x1, "ribbon_out": 0x2, "head_open": 0x4, "jam": 0x8}


class ZplParser:
    """Cuts a byte stream into ^XA..^XZ labels and status questions."""

    def __init__(self) -> None:
        self._label: bytearray | None = None
        self._tail = b""

    @property
    def is_partial(self) -> bool:
        """True between ^XA and ^XZ."""
        return self._label is not None

    def feed(self, data: bytes) -> list[Query | Job]:
        """See Parser; the start of a command stays behind until its end has come."""
        text = self._tail + data
        found: list[Query | Job] = []
        at = 0
        for token in _TOKEN.finditer(text):
            self._keep(text[at : token.start()])
            at = token.end()
            found += self._take(token[0])
        rest = text[at:]
        cut = max(rest.rfind(b"~"), rest.rfind(b"^"))
        is_begun = cut >= 0 and len(rest) - cut < _LONGEST
        self._tail = rest[cut:] if is_begun else b""
        self._keep(rest[:cut] if is_begun else rest)
        return found

    def _keep(self, data: bytes) -> None:
        if self._label is not None:
            self._label += data

    def _take(self, token: bytes) -> list[Query | Job]:
        command = token.upper()
        if command == b"^XA":
            self._label = bytearray(token)
        elif command == b"^XZ":
            label, self._label = self._label, None
            return [] if label is None else [Job(bytes(label) + token)]
        else:
            return [Query(command)]
        return []


class VirtualZplPrinter(VirtualPrinter):
    """Jammed it is mute to ~HS, as real ones are, and tells ~HQES of its cutter."""

    suffix = "zpl"

    def _new_parser(self) -> Parser:
        return ZplParser()

    def _answer(self, query: bytes) -> bytes:
        return self._host_status() if query == b"~HS" else self._error_status()

    def _barrier_answer(self) -> bytes:
        return b""

    def _host_status(self) -> bytes:
        if self._fault == "jam":
            return b""
        paper, head, ribbon = (int(self._fault == f) for f in ("paper_out", "head_open", "ribbon_out"))
        first = f"030,{paper},0,1218,{len(self._waiting):03},0,0,{self._partial:d},000,0,0,0"
        second = f"000,0,{head},{ribbon},0,2,4,0,00000000,1,000"
        return b"".join(f"\x02{text}\x03\r\n".encode() for text in (first, second, "0000,0"))

    def _error_status(self) -> bytes:
        word = _ERROR_WORDS.get(self._fault or "", 0)
        errors = f"ERRORS:         {int(word > 0)} 00000000 {word:08X}"
        text = f"\x02\r\n\r\n  PRINTER STATUS\r\n   {errors}\r\n   WARNINGS:       0 00000000 00000000"
        return f"{text}\r\n\x03\r\n".encode()
