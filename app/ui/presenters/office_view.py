"""What the office's windows show, as plain values: message keys and data, no Qt."""

import msgspec

from app.ui.presenters.view import Badge, Number, Say, Shape, Text, Tone, Value, say


class Cell(msgspec.Struct, frozen=True):
    """One cell of a table: a line with a mark before it, a quieter line below it, badges after it. ``tip`` is
    what hovering says (the exact time of a relative one).
    """

    text: Value = ""
    detail: Value = ""
    tone: Tone = Tone.PLAIN
    shape: Shape = Shape.NONE
    badges: tuple[Badge, ...] = ()
    tip: Value = ""
    is_strong: bool = False


class Filter(msgspec.Struct, frozen=True):
    """``count`` is None while it is not known."""

    key: str
    text: Text
    count: int | None = None
    shape: Shape = Shape.NONE
    tone: Tone = Tone.QUIET


class FilterGroup(msgspec.Struct, frozen=True):
    """``chosen``: the key of the filter that is on, or empty. ``is_optional``: pressing that one again lifts
    it.
    """

    key: str
    title: Text
    filters: tuple[Filter, ...]
    chosen: str = ""
    is_optional: bool = False


class NoticeView(msgspec.Struct, frozen=True):
    """What happened, what it means, what to do; ``action`` is a button's label."""

    happened: Text
    means: Text = ""
    do: Text = ""
    tone: Tone = Tone.ASK
    shape: Shape = Shape.DIAMOND
    action: Text = ""


class EmptyView(msgspec.Struct, frozen=True):
    """Instead of an empty table: why it is empty and what to do first."""

    title: Text
    words: Text = ""
    action: Text = ""
    shape: Shape = Shape.BOX


class Work(msgspec.Struct, frozen=True):
    """Something that takes long. ``total`` 0: how much there is to do is unknown."""

    text: Text
    done: int = 0
    total: int = 0
    can_cancel: bool = True


class Fact(msgspec.Struct, frozen=True):
    """A label and its value; ``tip`` is what hovering says."""

    label: Text
    value: Value
    tip: Value = ""
    tone: Tone = Tone.PLAIN


def many(key: str, count: int, **values: Value) -> Say:
    """``key_one`` or ``key_many``, which has a place for ``count``."""
    if count == 1:
        return say(f"{key}_one", **values)
    return say(f"{key}_many", count=Number(count), **values)
