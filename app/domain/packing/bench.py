"""The state of one bench: everything that its screen shows."""

from collections import Counter
from datetime import datetime
from enum import StrEnum

import msgspec

from app.domain.hazmat import Hazmat
from app.domain.packing.events import (
    CodesRefused,
    Happened,
    LabelBought,
    OwnLabelTaken,
    RatesShown,
    RateTaken,
    Refused,
    ShippingRetried,
    ShippingStopped,
    VoidAsked,
)
from app.domain.packing.plan import Labelled, PackList, Unit
from app.domain.packing.questions import CodePrompt, Prompt
from app.domain.people import Person
from app.domain.scan import CodeForm


class Stage(StrEnum):
    """What the stage shows, most urgent first."""

    SIGNED_OUT = "signed_out"
    REFUSAL = "refusal"
    PROMPT = "prompt"
    STOPPED = "stopped"
    IDLE = "idle"
    PACKING = "packing"
    SHIPPING = "shipping"  # rates, purchase, printing: nothing to scan
    DONE = "done"


class Held(msgspec.Struct, frozen=True):
    """A Transparency code that was scanned before its product."""

    code: str
    form: CodeForm


class Bench(msgspec.Struct, frozen=True):
    """A fold over ``Happened``. ``last`` is the last accepted or refused scan's event, for the footer and
    the double-fire guard.
    """

    seq: int = 0
    person: Person | None = None
    pack_list: PackList | None = None
    units: tuple[Unit, ...] = ()
    next_unit: int = 1
    filling: int = 1  # the package that takes what is scanned
    left: tuple[Labelled, ...] = ()  # packages that have their labels
    held: Held | None = None
    prompt: Prompt | None = None
    asking: CodePrompt | None = None  # how far the question for a code got, while another one covers it
    codes_refused: CodesRefused | None = None  # by Amazon: whose codes are asked again, in which words
    refused: Refused | None = None
    blocked: int = 0  # scans refused while the refusal stood
    box: str = ""
    box_name: str = ""
    weight_grams: int = 0
    weight_source: str = ""
    weight_expected: int = 0  # grams; 0: nobody knows
    is_weight_allowed: bool = False  # by a lead, though it is not what it should be
    own_label: OwnLabelTaken | None = None
    wants_rates: bool = False  # CHANGE RATE: they are shown before the label is bought
    taken: RateTaken | None = None
    rate: RatesShown | None = None
    label: LabelBought | None = None
    printer: str = ""  # where the label came out
    stopped: ShippingStopped | None = None
    unchecked_by: Person | None = None  # the lead who sends it by an own carrier while Amazon is away
    retried: ShippingRetried | None = None  # the answer to the last stop, and when it was given
    retried_at: datetime | None = None
    is_part: bool = False  # short: what is packed leaves without the rest (PACK-5)
    is_parking: bool = False  # the slip for a label that must wait is being printed
    reprint_at: datetime | None = None  # when REPRINT was asked, until the label is out again
    voiding: VoidAsked | None = None  # the label is being taken back: stays until Amazon's answer is stored
    is_done: bool = False
    to_scan: tuple[str, ...] = ()  # labels to be scanned back before the next order opens
    is_lead_called: bool = False
    last: Happened | None = None
    last_text: str = ""
    last_tick: float = float("-inf")

    @property
    def open_packages(self) -> tuple[int, ...]:
        """Those with something in them and no label yet, in their order."""
        closed = {label.number for label in self.left}
        return tuple(sorted({unit.package for unit in self.units} - closed))

    @property
    def package(self) -> int:
        """The one whose box, weight and label are asked for."""
        return self.open_packages[0] if self.open_packages else self.filling

    @property
    def packages(self) -> int:
        """How many the order has by now."""
        return len({unit.package for unit in self.units} | {label.number for label in self.left})

    @property
    def is_last(self) -> bool:
        """Whether with this package's label the whole order has its labels."""
        return len(self.open_packages) <= 1 and not self.is_part

    @property
    def is_closed(self) -> bool:
        """Whether nothing more goes in: boxes, weights and labels come next."""
        return self.is_fully_packed or self.is_part

    def hazmat(self, package: int) -> tuple[Hazmat, ...]:
        """Of the products in it, each once."""
        needs = self.pack_list.needs if self.pack_list else ()
        found = (needs[unit.need].hazmat for unit in self.inside(package))
        return tuple(dict.fromkeys(each for each in found if each is not None))

    def inside(self, package: int) -> tuple[Unit, ...]:
        return tuple(unit for unit in self.units if unit.package == package)

    @property
    def stage(self) -> Stage:
        if self.person is None and self.refused is None and self.prompt is None:
            return Stage.SIGNED_OUT
        if self.refused is not None:
            return Stage.REFUSAL
        if self.prompt is not None:
            return Stage.PROMPT
        return self._working_stage()

    def _working_stage(self) -> Stage:
        if self.pack_list is None:
            return Stage.IDLE
        if self.is_done:
            return Stage.DONE
        if self.stopped is not None:
            return Stage.STOPPED
        is_leaving = bool(self.weight_grams) or self.own_label is not None or self.is_after_label
        return Stage.SHIPPING if is_leaving else Stage.PACKING

    @property
    def is_after_label(self) -> bool:
        """Whether a label that was out already is being printed again or voided."""
        return self.reprint_at is not None or self.voiding is not None

    def packed(self, need: int) -> int:
        """Units of need ``need`` in the box."""
        return sum(unit.need == need for unit in self.units)

    @property
    def is_fully_packed(self) -> bool:
        if self.pack_list is None or len(self.units) != self.pack_list.units:
            return False
        packed = Counter(unit.need for unit in self.units)
        return all(packed[index] == need.quantity for index, need in enumerate(self.pack_list.needs))
