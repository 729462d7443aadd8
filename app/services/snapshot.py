"""What a bench's screen shows at one moment: one value, made by the packing service, painted by the
window.
"""

from datetime import datetime
from enum import StrEnum

import msgspec

from app.domain.catalog import Box
from app.domain.packing.bench import Bench
from app.domain.shopping.pickups import Countdown
from app.ports.storage import Counts, QueueRow


class Light(StrEnum):
    """A device's or Amazon's state in the header: also said in words, never by colour alone."""

    OK = "ok"
    BUSY = "busy"
    WARNING = "warning"
    DOWN = "down"
    ABSENT = "absent"


class Health(msgspec.Struct, frozen=True):
    """``*_words`` is a message key of what is wrong (``paper_out``, ``unplugged``, ``offline`` …), else
    empty.
    """

    amazon: Light = Light.ABSENT
    amazon_words: str = ""
    printer: Light = Light.ABSENT
    printer_words: str = ""
    scanner: Light = Light.ABSENT
    scanner_words: str = ""
    scale: Light = Light.ABSENT
    scale_words: str = ""


class EntryKind(StrEnum):
    """What digits and letters typed now would be."""

    NONE = "none"
    PIN = "pin"
    NUMBER = "number"
    WEIGHT = "weight"
    TEXT = "text"


class Entry(msgspec.Struct, frozen=True):
    """The line being typed. A PIN's ``text`` holds only dots."""

    kind: EntryKind = EntryKind.NONE
    text: str = ""


class Snapshot(msgspec.Struct, frozen=True):
    """``is_recovered``: the bench came back from a crash into this order and nothing was scanned since.

    ``is_unsaved``: the database took nothing of the last input; it must be scanned again. ``pickups``: the
    next last call of each carrier at this warehouse, the soonest first."""

    bench: Bench
    at: datetime
    bench_name: str = ""
    entry: Entry = Entry()
    health: Health = Health()
    queue: tuple[QueueRow, ...] = ()
    counts: Counts = Counts()
    boxes: tuple[Box, ...] = ()
    is_practice: bool = False
    is_recovered: bool = False
    is_unsaved: bool = False
    weight_unit: str = "kg"
    pickups: tuple[Countdown, ...] = ()
