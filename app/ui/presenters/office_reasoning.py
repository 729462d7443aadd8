"""A quantity with its reasoning: "12 on hand − 2 taken − buffer 1 → 9"."""

from collections.abc import Mapping as Map

import msgspec

from app.domain.allocation import Allocation, Reasoning, Step, Term
from app.domain.sending import Held, HeldReason
from app.domain.store import Rule
from app.services.supply import Explanation
from app.ui.presenters.office_sheet import Block, Chip, Facts, Formula, Note
from app.ui.presenters.office_view import Fact
from app.ui.presenters.view import Number, Say, Shape, Text, Tone, say


def formulas(allocation: Allocation) -> tuple[Formula, ...]:
    """One for a product; for a group one for each child, the scarcest named."""
    many = len(allocation.reasoning) > 1
    return tuple(_formula(each, allocation, is_named=many) for each in allocation.reasoning)


def _formula(reasoning: Reasoning, allocation: Allocation, *, is_named: bool) -> Formula:
    is_limit = is_named and reasoning.sku == allocation.limited_by
    title: Text = say("formula.limits", sku=reasoning.sku) if is_limit else reasoning.sku
    chips = tuple(_chip(step) for step in reasoning.steps if not _is_idle(step))
    return Formula(chips, str(reasoning.quantity), title if is_named else "")


def _is_idle(step: Step) -> bool:
    """A term that changes nothing is not said: 100 percent, no buffer, divided by one."""
    idle = {Term.TAKEN: 0, Term.PERCENT: 100, Term.BUFFER: 0, Term.DIVIDED: 1}
    return idle.get(step.term) == step.amount


def _chip(step: Step) -> Chip:
    if step.term is Term.NOT_BELOW_ZERO:
        return Chip(say("formula.not_below_zero"), str(step.left))
    return Chip(say(f"formula.{step.term.value}", amount=step.amount), str(step.left))


def reasons(found: Explanation, places: Map[str, str]) -> tuple[Block, ...]:
    """Why nothing is sent, where so; then how each quantity comes about, with MLI one a location."""
    held = tuple(_held(row, places) for row in found.decisions if isinstance(row, Held) and not _is_said(row))
    if found.allocation is not None or not found.allocations:
        return (*held, *(() if found.allocation is None else formulas(found.allocation)))
    each = (
        msgspec.structs.replace(formula, title=places.get(code, code))
        for code, allocation in found.allocations.items()
        for formula in formulas(allocation)
    )
    return (*held, *each)


def _is_said(row: Held) -> bool:
    """What a listing is not mapped to is said where it can be mapped."""
    return row.reason is HeldReason.UNMAPPED


def _held(row: Held, places: Map[str, str]) -> Note:
    title: Text = held_words(row.reason)
    if row.code:
        title = say("held.place", place=places.get(row.code, row.code), why=title)
    return Note(title, held_lines(row.reason), Tone.ASK, Shape.DIAMOND)


def held_words(reason: str) -> Say:
    """Why nothing is sent, short enough for a table."""
    return say(f"held.{reason}")


def held_lines(reason: str) -> tuple[Say, Say]:
    """What it means and what to do now."""
    return say(f"held.{reason}.means"), say(f"held.{reason}.do")


def rule_facts(rule: Rule, names: Map[str, str]) -> Facts:
    """A rule, term by term; what changes nothing is left out."""
    places = ", ".join(names.get(code, code) for code in rule.warehouses)
    rows = [
        Fact(say("rule.field.warehouses"), places),
        Fact(say("rule.field.percent"), say("rule.percent", percent=rule.percent)),
    ]
    if rule.buffer:
        rows.append(Fact(say("rule.field.buffer"), Number(rule.buffer)))
    if rule.cap is not None:
        rows.append(Fact(say("rule.field.cap"), Number(rule.cap)))
    rows.append(Fact(say("rule.field.lead_time"), lead_words(rule.lead_time_days)))
    if rule.ignores_negative:
        rows.append(Fact(say("rule.field.ignores_negative"), say("yes")))
    return Facts(tuple(rows))


def rule_line(rule: Rule, names: Map[str, str]) -> Say:
    """A rule in a line: where from, how much, how fast."""
    places = ", ".join(names.get(code, code) for code in rule.warehouses)
    return say("rule.line", percent=rule.percent, places=places, lead=lead_words(rule.lead_time_days))


def lead_words(days: int) -> Say:
    return say("lead.one") if days == 1 else say("lead.many", days=days)
