"""How many units a listing may sell, with the reasoning as data (INV-2). Pure."""

from collections.abc import Mapping as Map
from collections.abc import Sequence
from enum import StrEnum

import msgspec

from app.domain.listing import Mapping
from app.domain.stock import Level
from app.domain.store import Rule


class Term(StrEnum):
    """What a step of the reasoning did; a screen says "12 on hand − 2 taken − buffer 1 → 9"."""

    ON_HAND = "on_hand"
    TAKEN = "taken"
    PERCENT = "percent"
    BUFFER = "buffer"
    DIVIDED = "divided"  # product × N, or N of a group's child
    CAP = "cap"
    NOT_BELOW_ZERO = "not_below_zero"


class Step(msgspec.Struct, frozen=True):
    """``amount`` is the term's own figure (units, percent, divisor); ``left`` what remains after it."""

    term: Term
    amount: int
    left: int


class Reasoning(msgspec.Struct, frozen=True):
    """One product's steps. ``sku`` is the product; of a group one for each child."""

    sku: str
    steps: tuple[Step, ...]
    quantity: int


class Allocation(msgspec.Struct, frozen=True):
    """``quantity`` ≥ 0, in units of the listing. ``limited_by``: the product that decided."""

    quantity: int
    reasoning: tuple[Reasoning, ...]
    limited_by: str


def allocate(rule: Rule, needs: Sequence[tuple[str, int]], levels: Map[str, Sequence[Level]]) -> Allocation:
    """``needs``: (product SKU, units in one listing), one for a product, several for a group; ``levels``: of
    each product by warehouse; a warehouse that the rule does not name is left out, but units taken from no
    warehouse (``""``) count against all.

    On hand − taken (a negative warehouse pulls the others down unless the rule ignores it), × percent
    rounded down, − buffer, ÷ units rounded down, ≤ cap, ≥ 0. A group sells what its scarcest child allows.
    """
    raise NotImplementedError


def needs_of(mapping: Mapping, children: Sequence[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    """Products and units of one sold unit; ``children`` of the group, (SKU, quantity), else empty."""
    raise NotImplementedError
