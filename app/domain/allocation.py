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

    On hand − taken (a warehouse below zero pulls the others down unless the rule ignores that; what is taken
    always counts), × percent rounded down, − buffer, ÷ units rounded down, ≤ cap, ≥ 0. A group sells what its
    scarcest child allows.
    """
    found = tuple(_reason(rule, sku, units, levels.get(sku, ())) for sku, units in needs)
    if not found:
        return Allocation(0, (), "")
    scarcest = min(found, key=_quantity)
    return Allocation(scarcest.quantity, found, scarcest.sku)


def needs_of(mapping: Mapping, children: Sequence[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    """Products and units of one sold unit; ``children`` of the group, (SKU, quantity), else empty."""
    if not mapping.is_group:
        return ((mapping.sku, mapping.units),)
    units: dict[str, int] = {}
    for sku, quantity in children:
        units[sku] = units.get(sku, 0) + quantity * mapping.units
    return tuple((sku, each) for sku, each in units.items() if each > 0)


def _quantity(reasoning: Reasoning) -> int:
    return reasoning.quantity


def _reason(rule: Rule, sku: str, units: int, levels: Sequence[Level]) -> Reasoning:
    """Steps that change nothing are left out, but for what lies there and what is taken of it."""
    on_hand = sum(_counted(level, rule) for level in levels if level.warehouse in rule.warehouses)
    taken = sum(level.taken for level in levels if level.warehouse in (*rule.warehouses, ""))
    steps = [Step(Term.ON_HAND, on_hand, on_hand), Step(Term.TAKEN, taken, on_hand - taken)]
    if rule.percent != 100:
        steps.append(Step(Term.PERCENT, rule.percent, steps[-1].left * rule.percent // 100))
    if rule.buffer:
        steps.append(Step(Term.BUFFER, rule.buffer, steps[-1].left - rule.buffer))
    if units != 1:
        steps.append(Step(Term.DIVIDED, units, steps[-1].left // units))
    if rule.cap is not None and steps[-1].left > rule.cap:
        steps.append(Step(Term.CAP, rule.cap, rule.cap))
    if steps[-1].left < 0:
        steps.append(Step(Term.NOT_BELOW_ZERO, 0, 0))
    return Reasoning(sku, tuple(steps), steps[-1].left)


def _counted(level: Level, rule: Rule) -> int:
    return max(0, level.on_hand) if rule.ignores_negative else level.on_hand
