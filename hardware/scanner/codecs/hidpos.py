"""HID POS scan reports to barcodes and back; a long code comes in parts, all but the last flagged."""

import msgspec

from hardware.errors import MalformedReport

from .layouts import ScanLayout

IDLE_FLUSH = 0.25  # seconds; JieLi firmware flags an exactly full last part as continued and sends no more


class Decoded(msgspec.Struct, frozen=True):
    """One barcode; `at` is the time given with its last part."""

    data: bytes
    aim: str
    at: float


class _Part(msgspec.Struct, frozen=True):
    data: bytes
    aim: str
    is_continued: bool


class HidPosDecoder:
    """Puts the parts of a code together; times are seconds of any steady clock that the caller keeps."""

    def __init__(self, layout: ScanLayout, idle: float = IDLE_FLUSH) -> None:
        self._layout = layout
        self._idle = idle
        self._held: Decoded | None = None

    @property
    def read_size(self) -> int:
        """Bytes to read at a time: a whole report, no more."""
        return self._layout.size

    @property
    def deadline(self) -> float | None:
        """When to call flush if nothing comes; None while nothing is held."""
        return None if self._held is None else self._held.at + self._idle

    def feed(self, chunk: bytes, now: float) -> list[Decoded]:
        """Codes complete with this report; MalformedReport (and nothing held) if it breaks the layout."""
        if self._layout.report_id and chunk[:1] != bytes([self._layout.report_id]):
            return self.flush(now)
        try:
            part = _parse(chunk, self._layout)
        except MalformedReport:
            self.reset()
            raise
        done = self.flush(now)
        if self._held is not None and self._held.aim != part.aim:
            # another symbology cannot continue this code: never glue the two
            done.append(self._held)
            self.reset()
        return done + self._join(part, now)

    def flush(self, now: float) -> list[Decoded]:
        """The held code once its next part is overdue."""
        deadline = self.deadline
        if self._held is None or deadline is None or now < deadline:
            return []
        done = self._held
        self.reset()
        return [done]

    def reset(self) -> None:
        """Forget a code begun: the scanner was pulled out in the middle of it."""
        self._held = None

    def _join(self, part: _Part, now: float) -> list[Decoded]:
        before = b"" if self._held is None else self._held.data
        whole = Decoded(before + part.data, part.aim, now)
        self._held = whole if part.is_continued else None
        return [] if part.is_continued or not whole.data else [whole]

    def __repr__(self) -> str:
        held = 0 if self._held is None else len(self._held.data)
        return f"<HidPosDecoder report {self._layout.report_id}, {held} bytes held>"


def encode_scan(data: bytes, aim: str, layout: ScanLayout, *, stuck: bool = False) -> tuple[bytes, ...]:
    """Reports as this layout's scanner sends them; `stuck` flags a full last part too, as JieLi does."""
    size = layout.data_size
    parts = [data[i : i + size] for i in range(0, len(data), size)] or [b""]
    last = len(parts) - 1
    return tuple(
        _report(part, aim, layout, is_continued=i < last or (stuck and len(part) == size))
        for i, part in enumerate(parts)
    )


def _parse(report: bytes, layout: ScanLayout) -> _Part:
    if len(report) < layout.size:
        raise MalformedReport(f"scan report of {len(report)} bytes, {layout.size} expected")
    field = report[layout.data_at : layout.data_at + layout.data_size]
    aim = bytes(report[i] for i in layout.aim_at).rstrip(b"\0").decode("latin-1")
    return _Part(_cut(field, report, layout), aim, _is_continued(report, layout))


def _cut(field: bytes, report: bytes, layout: ScanLayout) -> bytes:
    if layout.length_at is None:
        return field.rstrip(b"\0")
    length = report[layout.length_at]
    if length > len(field):
        raise MalformedReport(f"scan report claims {length} bytes in a field of {len(field)}")
    return field[:length]


def _is_continued(report: bytes, layout: ScanLayout) -> bool:
    if layout.continued_at is None:
        return False
    return bool(report[layout.continued_at] >> layout.continued_bit & 1)


def _report(part: bytes, aim: str, layout: ScanLayout, *, is_continued: bool) -> bytes:
    report = bytearray(layout.size)
    if layout.report_id:
        report[0] = layout.report_id
    report[layout.data_at : layout.data_at + len(part)] = part
    if layout.length_at is not None:
        report[layout.length_at] = len(part)
    for at, mark in zip(layout.aim_at, aim.encode("latin-1"), strict=False):
        report[at] = mark
    if layout.continued_at is not None and is_continued:
        report[layout.continued_at] |= 1 << layout.continued_bit
    return bytes(report)
