"""HID report descriptors: items to data fields (USB-IF, Device Class Definition for HID 1.11, 6.2.2)."""

from collections.abc import Iterator
from typing import Literal

import msgspec

from hardware.errors import MalformedReport

FieldKind = Literal["input", "output", "feature"]

_MAIN_KINDS: dict[int, FieldKind] = {0x8: "input", 0x9: "output", 0xB: "feature"}
_MAIN, _GLOBAL, _LOCAL = 0, 1, 2
_LONG_ITEM = 0xFE
_SHORT = 1 << 32  # marks a usage that was given without its page
_PADDING = 0


class Field(msgspec.Struct, frozen=True):
    """`count` values of `bits` bits each from bit `offset` of the report, its id byte (if any) counted."""

    report_id: int
    kind: FieldKind
    usage: int  # page << 16 | usage; 0 for padding
    offset: int
    bits: int
    count: int


class _Globals(msgspec.Struct, frozen=True):
    page: int = 0
    bits: int = 0
    count: int = 0
    report_id: int = 0


class _Locals(msgspec.Struct):
    usages: list[int]
    minimum: int = 0


def parse_descriptor(descriptor: bytes) -> tuple[Field, ...]:
    """All fields in order; MalformedReport where the items do not add up."""
    parser = _Parser()
    for kind, tag, value, width in _items(descriptor):
        parser.take(kind, tag, value, width)
    return tuple(parser.fields)


def report_bytes(fields: tuple[Field, ...], report_id: int, kind: FieldKind) -> int:
    """Length of a report, its id byte included; 0 if there is none."""
    ends = [f.offset + f.bits * f.count for f in fields if f.report_id == report_id and f.kind == kind]
    return (max(ends, default=0) + 7) // 8


def _items(descriptor: bytes) -> Iterator[tuple[int, int, int, int]]:
    at = 0
    while at < len(descriptor):
        prefix = descriptor[at]
        if prefix == _LONG_ITEM:
            at += 3 + _byte(descriptor, at + 1)
            continue
        width = (0, 1, 2, 4)[prefix & 3]
        data = descriptor[at + 1 : at + 1 + width]
        if len(data) < width:
            raise MalformedReport("report descriptor ends inside an item")
        yield prefix >> 2 & 3, prefix >> 4, int.from_bytes(data, "little"), width
        at += 1 + width


def _byte(descriptor: bytes, at: int) -> int:
    if at >= len(descriptor):
        raise MalformedReport("report descriptor ends inside an item")
    return descriptor[at]


class _Parser:
    def __init__(self) -> None:
        self.fields: list[Field] = []
        self._globals = _Globals()
        self._stack: list[_Globals] = []
        self._locals = _Locals([])
        self._ends: dict[tuple[FieldKind, int], int] = {}

    def take(self, kind: int, tag: int, value: int, width: int) -> None:
        if kind == _GLOBAL:
            self._take_global(tag, value)
        elif kind == _LOCAL:
            self._take_local(tag, value, width)
        elif kind == _MAIN:
            if tag in _MAIN_KINDS:
                self._take_main(_MAIN_KINDS[tag], is_constant=bool(value & 1))
            self._locals = _Locals([])

    def _take_global(self, tag: int, value: int) -> None:
        names = {0x0: "page", 0x7: "bits", 0x8: "report_id", 0x9: "count"}
        if tag in names:
            self._globals = msgspec.structs.replace(self._globals, **{names[tag]: value})
        elif tag == 0xA:
            self._stack.append(self._globals)
        elif tag == 0xB:
            if not self._stack:
                raise MalformedReport("report descriptor pops an empty stack")
            self._globals = self._stack.pop()

    def _take_local(self, tag: int, value: int, width: int) -> None:
        # the page of a short usage is the one in force at the main item, as Linux reads it
        full = value if width == 4 else value | _SHORT
        if tag == 0x0:
            self._locals.usages.append(full)
        elif tag == 0x1:
            self._locals.minimum = full
        elif tag == 0x2:
            low, high = self._locals.minimum & 0xFFFF, value & 0xFFFF
            base = self._locals.minimum - low
            self._locals.usages += [base + usage for usage in range(low, high + 1)]

    def _take_main(self, kind: FieldKind, *, is_constant: bool) -> None:
        state = self._globals
        key = (kind, state.report_id)
        offset = self._ends.get(key, 8 if state.report_id else 0)
        self._ends[key] = offset + state.bits * state.count
        usages = [_PADDING] if is_constant or not self._locals.usages else self._locals.usages
        for usage, first, count in _runs(usages, state.count):
            start = offset + first * state.bits
            full = _with_page(usage, state.page)
            self.fields.append(Field(state.report_id, kind, full, start, state.bits, count))


def _runs(usages: list[int], count: int) -> Iterator[tuple[int, int, int]]:
    """Usage, first value, number of values: the last usage named stands for all that remain."""
    named = usages[:count]
    for index, usage in enumerate(named):
        is_last = index == len(named) - 1
        yield usage, index, count - index if is_last else 1


def _with_page(usage: int, page: int) -> int:
    return usage & 0xFFFF | page << 16 if usage & _SHORT else usage
