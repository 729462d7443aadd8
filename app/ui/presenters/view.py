"""What the pack screen shows, as plain values: message keys and data, no Qt. Equal values look the same."""

from datetime import datetime
from enum import StrEnum

import msgspec

from app.domain.control import Action
from app.domain.money import Money


class Clock(msgspec.Struct, frozen=True):
    """A time of day, said in the bench's locale and time zone."""

    at: datetime


class Day(msgspec.Struct, frozen=True):
    """A date, said in the bench's locale: weekday, day, month."""

    at: datetime


class Grams(msgspec.Struct, frozen=True):
    """A weight, said in ``unit`` (``kg``, ``g``, ``lb`` or ``oz``) with the locale's decimal sign."""

    grams: int
    unit: str = "kg"


class Stamp(msgspec.Struct, frozen=True):
    """A moment, said whole: weekday, date and time in the locale's order and the machine's time zone."""

    at: datetime


class Number(msgspec.Struct, frozen=True):
    """A count, said with the locale's grouping."""

    value: int


class Amount(msgspec.Struct, frozen=True):
    """Money, said with its currency and the locale's decimal sign."""

    money: Money


class Say(msgspec.Struct, frozen=True):
    """A message key of ``app.ui.words`` with the values of its places."""

    key: str
    values: tuple[tuple[str, "Value"], ...] = ()


Value = str | int | Clock | Day | Grams | Stamp | Number | Amount | Say
Text = str | Say  # a str is data (a product's name, a number) and is never translated


def say(key: str, **values: Value) -> Say:
    """``say("count", done=1, of=2)``."""
    return Say(key, tuple(values.items()))


class Tone(StrEnum):
    """A colour of the theme; always beside a shape or words that say the same."""

    PLAIN = "plain"
    ACCENT = "accent"
    OK = "ok"
    STOP = "stop"
    ASK = "ask"
    QUIET = "quiet"
    PRACTICE = "practice"

    __hash__ = str.__hash__  # Enum's own runs Python code, for each mark of the screen


class Shape(StrEnum):
    """A picture that says what the tone says."""

    NONE = "none"
    TICK = "tick"
    OCTAGON = "octagon"
    DIAMOND = "diamond"
    GEM = "gem"  # a diamond that asks nothing
    ARROW = "arrow"
    SQUARE = "square"
    DISC = "disc"
    TRIANGLE = "triangle"
    RING = "ring"
    CROSS = "cross"
    DOTS = "dots"
    BADGE = "badge"
    CODE_MARK = "code_mark"
    BARCODE = "barcode"
    BOX = "box"
    SCALE = "scale"
    LABEL = "label"
    PERSON = "person"
    BELL = "bell"
    SHOP = "shop"
    COPY = "copy"
    TRUCK = "truck"
    SHIELD = "shield"

    __hash__ = str.__hash__  # Enum's own runs Python code, for each mark of the screen


class Badge(msgspec.Struct, frozen=True):
    """``kind``: prime, business, commercial, transparency, cancel, serial, group."""

    kind: str
    text: Say


class Button(msgspec.Struct, frozen=True):
    """An action with its control barcode. ``is_quiet``: means nothing now; no code is drawn."""

    action: Action
    label: Say
    tone: Tone = Tone.PLAIN
    key: str = ""  # the keyboard's key that presses it, as Qt names it
    is_quiet: bool = False


class Light(msgspec.Struct, frozen=True):
    name: Say
    state: Say
    shape: Shape
    tone: Tone


class Header(msgspec.Struct, frozen=True):
    bench: str
    person: Text
    progress: Say
    next_truck: Say | None
    lights: tuple[Light, ...]


class Banner(msgspec.Struct, frozen=True):
    text: Say
    shape: Shape
    tone: Tone
    is_striped: bool = False


class Footer(msgspec.Struct, frozen=True):
    """The last scan, or the line being typed."""

    label: Say
    text: Text = ""
    shape: Shape = Shape.NONE
    tone: Tone = Tone.QUIET


class Row(msgspec.Struct, frozen=True):
    """One line of the order (or of the queue)."""

    title: Text
    detail: Text = ""
    count: Text = ""
    shape: Shape = Shape.SQUARE
    tone: Tone = Tone.PLAIN
    badges: tuple[Badge, ...] = ()
    is_current: bool = False
    thing: "Thing | None" = None


class Side(msgspec.Struct, frozen=True):
    """The order. ``more`` tells which of its open lines are in sight, where not all are."""

    order_id: str
    countdown: Say | None
    countdown_tone: Tone
    badges: tuple[Badge, ...]
    rows: tuple[Row, ...]
    done: Say | None = None
    more: Say | None = None
    note: Say | None = None
    is_greyed: bool = False


class Thing(msgspec.Struct, frozen=True):
    """Something with a picture. ``picture`` is a name for ``Pictures`` or empty."""

    name: Text
    sku: str = ""
    picture: str = ""
    initials: str = ""


class Facing(msgspec.Struct, frozen=True):
    """One side of a refusal."""

    title: Say
    thing: Thing
    shape: Shape
    tone: Tone


class Choice(msgspec.Struct, frozen=True):
    """Something to pick by its barcode. ``action`` is None where ``barcode`` is another kind's (a box)."""

    title: Text
    detail: Text = ""
    barcode: str = ""
    action: Action | None = None
    thing: Thing | None = None
    size_mm: tuple[int, int, int] | None = None
    is_best: bool = False


class Offered(msgspec.Struct, frozen=True):
    """A rate: what it is, what it costs, what speaks against it. ``action`` None: nobody can take it."""

    title: Text
    price: Text
    arrives: Text
    why: Text = ""
    shield: Text = ""  # what Amazon protects
    shape: Shape = Shape.NONE
    tone: Tone = Tone.PLAIN
    action: Action | None = None
    barcode: str = ""
    is_struck: bool = False


class PadKind(StrEnum):
    NONE = "none"
    PIN = "pin"
    NUMBER = "number"
    WEIGHT = "weight"


class Line(msgspec.Struct, frozen=True):
    """The line being typed."""

    label: Say
    text: str = ""
    unit: str = ""
    is_pin: bool = False


class Step(msgspec.Struct, frozen=True):
    title: Say
    detail: Text
    shape: Shape
    tone: Tone


class SignIn(msgspec.Struct, frozen=True):
    title: Say
    words: Say
    hint: Say


class Idle(msgspec.Struct, frozen=True):
    title: Say
    words: Say
    rows: tuple[Row, ...]
    rows_title: Say
    held: tuple[Row, ...]
    held_title: Say
    empty: Say | None = None


class Packing(msgspec.Struct, frozen=True):
    """The one thing to do now. ``count`` is the largest text of the screen."""

    title: Say
    thing: Thing
    count: Say
    count_words: Say
    tone: Tone
    badges: tuple[Badge, ...] = ()
    notes: tuple[Say, ...] = ()


class Ask(msgspec.Struct, frozen=True):
    """A question: why it is asked, where to look, and what may be picked."""

    title: Say
    why: Text
    where: Text = ""
    thing: Thing | None = None
    count: Text = ""
    badges: tuple[Badge, ...] = ()
    sketch: Shape = Shape.NONE
    choices: tuple[Choice, ...] = ()
    choices_title: Say | None = None
    offers: tuple[Offered, ...] = ()
    line: Line | None = None
    pad: PadKind = PadKind.NONE
    shape: Shape = Shape.DIAMOND
    tone: Tone = Tone.ASK


class Refusal(msgspec.Struct, frozen=True):
    title: Say
    happened: Say
    means: Say
    do: Say
    scanned: Facing
    expected: Facing | None
    words: str = ""
    blocked: Say | None = None
    understood: Button | None = None


class Shipping(msgspec.Struct, frozen=True):
    title: Say
    words: Say
    steps: tuple[Step, ...]


class Stopped(msgspec.Struct, frozen=True):
    title: Say
    happened: Say
    means: Say
    do: Say
    words: Text = ""
    shape: Shape = Shape.OCTAGON
    tone: Tone = Tone.STOP


class Done(msgspec.Struct, frozen=True):
    title: Say
    steps: tuple[Step, ...]
    tracking: Text
    tracking_title: Say
    words: Say


Stage = SignIn | Idle | Packing | Ask | Refusal | Shipping | Stopped | Done


class Screen(msgspec.Struct, frozen=True):
    """``side`` is None where the stage takes the whole width."""

    header: Header
    banners: tuple[Banner, ...]
    stage: Stage
    side: Side | None
    footer: Footer
    buttons: tuple[Button, ...]
