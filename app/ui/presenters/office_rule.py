"""A rule (warehouses, percent, buffer, cap, lead time) as fields, and back."""

from collections.abc import Mapping, Sequence

from app.domain.stock import Warehouse
from app.domain.store import Rule
from app.ui.presenters.office_sheet import Field, Kind, Option
from app.ui.presenters.office_work import number, number_error
from app.ui.presenters.view import Say, Text, say

LONGEST = 30  # days: Amazon's own limit of a lead time
MOST = 1_000_000


def form_of(rule: Rule) -> dict[str, str]:
    """What the fields show of a rule."""
    return {
        "warehouses": " ".join(rule.warehouses),
        "percent": str(rule.percent),
        "buffer": str(rule.buffer),
        "cap": "" if rule.cap is None else str(rule.cap),
        "ignores_negative": "on" if rule.ignores_negative else "",
        "lead_time": str(rule.lead_time_days),
    }


def rule_errors(form: Mapping[str, str]) -> dict[str, Text]:
    """By field; empty where ``rule_of`` gives a rule."""
    found: dict[str, Text] = {
        "warehouses": "" if form.get("warehouses", "").split() else say("rule.no_warehouse"),
        "percent": number_error(form.get("percent", ""), 0, 100),
        "buffer": number_error(form.get("buffer", ""), 0, MOST),
        "cap": number_error(form["cap"], 0, MOST) if form.get("cap", "").strip() else "",
        "lead_time": number_error(form.get("lead_time", ""), 0, LONGEST),
    }
    return {key: words for key, words in found.items() if words}


def rule_of(form: Mapping[str, str]) -> Rule | None:
    """The rule that the fields say, or None where one of them is wrong."""
    if rule_errors(form):
        return None
    return Rule(
        warehouses=tuple(form["warehouses"].split()),
        percent=number(form["percent"], 0) or 0,
        buffer=number(form["buffer"], 0) or 0,
        cap=number(form.get("cap", "")),
        ignores_negative=form.get("ignores_negative") == "on",
        lead_time_days=number(form["lead_time"], 0) or 0,
    )


def rule_fields(form: Mapping[str, str], places: Sequence[Warehouse], *, is_on: bool) -> tuple[Field, ...]:
    """Six fields, in the order in which the formula uses them."""
    wrong = rule_errors(form)

    def field(key: str, kind: Kind, unit: Say | None = None, *, is_half: bool = False) -> Field:
        help_words: Text = "" if is_half else say(f"rule.field.{key}.help")
        return Field(
            key,
            say(f"rule.field.{key}"),
            form.get(key, ""),
            kind,
            help_words,
            wrong.get(key, ""),
            unit or "",
            tuple(Option(place.code, place.name) for place in places) if kind is Kind.PICKS else (),
            is_on,
            is_half,
        )

    units, days = say("unit.units"), say("unit.days")
    return (
        field("warehouses", Kind.PICKS),
        field("percent", Kind.NUMBER, say("unit.percent"), is_half=True),
        field("buffer", Kind.NUMBER, units, is_half=True),
        field("cap", Kind.NUMBER, units, is_half=True),
        field("lead_time", Kind.NUMBER, days, is_half=True),
        field("ignores_negative", Kind.SWITCH),
    )
