"""What a side panel or a settings page shows, as plain values: sections of blocks. Equal values look the
same; widgets build them, presenters make them.
"""

from enum import StrEnum

import msgspec

from app.ui.presenters.office_view import Fact
from app.ui.presenters.view import Say, Shape, Text, Tone, Value


class Kind(StrEnum):
    """How a field is filled in. A switch's value is ``on`` or empty; a day's is ``2026-11-23``."""

    TEXT = "text"
    LONG = "long"
    HIDDEN = "hidden"  # never shown again; its value here is empty or not, nothing more
    NUMBER = "number"
    CHOICE = "choice"
    PICKS = "picks"  # several of the options, separated by spaces
    SWITCH = "switch"
    DAY = "day"


class Style(StrEnum):
    PLAIN = "plain"
    PRIMARY = "primary"
    DANGER = "danger"
    LINK = "link"


class Option(msgspec.Struct, frozen=True):
    value: str
    text: Text


class Do(msgspec.Struct, frozen=True):
    """A button. ``why``: what to know before pressing it, or why it cannot be pressed."""

    key: str
    label: Say
    style: Style = Style.PLAIN
    is_on: bool = True
    why: Value = ""


class Field(msgspec.Struct, frozen=True):
    key: str
    label: Text
    value: str = ""
    kind: Kind = Kind.TEXT
    help: Text = ""
    error: Text = ""
    unit: Text = ""
    options: tuple[Option, ...] = ()
    is_on: bool = True
    is_half: bool = False  # two such, one after the other, share a row


class Facts(msgspec.Struct, frozen=True):
    rows: tuple[Fact, ...]


class Note(msgspec.Struct, frozen=True):
    """What happened, what it means, what to do now; tone and shape say the same."""

    title: Text
    lines: tuple[Text, ...] = ()
    tone: Tone = Tone.QUIET
    shape: Shape = Shape.NONE
    actions: tuple[Do, ...] = ()


class Chip(msgspec.Struct, frozen=True):
    """One term of a formula, with what remains after it."""

    text: Value
    left: str = ""


class Formula(msgspec.Struct, frozen=True):
    """``12 on hand − 2 taken − buffer 1 → 9``."""

    chips: tuple[Chip, ...]
    result: str
    title: Value = ""


class Item(msgspec.Struct, frozen=True):
    """A row of a list. ``is_checked`` None: nothing to check; ``is_link``: pressing it picks it."""

    key: str
    title: Value
    detail: Value = ""
    value: Value = ""
    tone: Tone = Tone.PLAIN
    shape: Shape = Shape.NONE
    actions: tuple[Do, ...] = ()
    is_checked: bool | None = None
    is_link: bool = False
    is_chosen: bool = False
    hint: Value = ""


class Items(msgspec.Struct, frozen=True):
    rows: tuple[Item, ...]
    empty: Value = ""


class Actions(msgspec.Struct, frozen=True):
    buttons: tuple[Do, ...]


class Words(msgspec.Struct, frozen=True):
    text: Value
    tone: Tone = Tone.PLAIN
    is_code: bool = False  # to be copied: an address, a code


class Progress(msgspec.Struct, frozen=True):
    """``total`` 0: how much there is to do is unknown."""

    text: Text
    done: int = 0
    total: int = 0
    cancel: Do | None = None


class Grid(msgspec.Struct, frozen=True):
    """A small table; the first column is left, the others right."""

    head: tuple[Value, ...]
    rows: tuple[tuple[Value, ...], ...]


class Drop(msgspec.Struct, frozen=True):
    """Where a file is dropped or chosen; ``key`` is edited to the file's path."""

    key: str
    title: Value
    detail: Value
    button: Say
    suffixes: str = "CSV (*.csv *.txt)"


class RateRow(msgspec.Struct, frozen=True):
    """One offer to carry a parcel. ``shield``: what Amazon protects with it, in its own words, ``bare``: what
    it excludes; ``is_taken``: this one was bought or would be.
    """

    service: Value
    seller: Value
    arrives: Value
    cost: Value
    tone: Tone = Tone.PLAIN
    shape: Shape = Shape.NONE
    whys: tuple[Value, ...] = ()
    shield: tuple[Value, ...] = ()
    bare: tuple[Value, ...] = ()
    is_struck: bool = False
    is_taken: bool = False


class Rates(msgspec.Struct, frozen=True):
    """A table of offers, in their order."""

    rows: tuple[RateRow, ...]


Block = Field | Facts | Note | Formula | Items | Actions | Words | Progress | Grid | Drop | Rates


class Section(msgspec.Struct, frozen=True):
    """On a page of two columns: ``is_wide`` takes both, ``is_right`` stands in the second."""

    key: str
    title: Value
    blocks: tuple[Block, ...]
    is_wide: bool = False
    is_right: bool = False


class Pill(msgspec.Struct, frozen=True):
    text: Value
    tone: Tone = Tone.QUIET
    shape: Shape = Shape.NONE


class Sheet(msgspec.Struct, frozen=True):
    """``key`` tells one subject from another: another key scrolls to the top."""

    key: str
    title: Value
    detail: Value = ""
    pills: tuple[Pill, ...] = ()
    sections: tuple[Section, ...] = ()


def blocks(*found: Block | None) -> tuple[Block, ...]:
    """Leaves out what is None."""
    return tuple(block for block in found if block is not None)


def sections(*found: Section | None) -> tuple[Section, ...]:
    return tuple(section for section in found if section is not None)


def fields_of(sheet: Sheet) -> dict[str, Field]:
    """By key, as a test or a widget looks them up."""
    every = (block for section in sheet.sections for block in section.blocks)
    return {block.key: block for block in every if isinstance(block, Field)}
