"""The parcel on the scale: its weight, and what explains that it is not what it should be (PACK-10)."""

import re
from decimal import ROUND_HALF_UP, Decimal

from app.domain.control import PICKS, Action
from app.domain.packing import events as e
from app.domain.packing.bench import Bench
from app.domain.packing.events import Shown
from app.domain.packing.facts import Facts, Weighed
from app.domain.packing.questions import ApprovalPrompt, WeightGapPrompt, WeightPrompt
from app.domain.packing.reasons import ApprovalFor, Refusal, WeightReason
from app.domain.packing.refusals import Events
from app.domain.weights import check, expected

HEAVIEST_GRAMS = 70_000
_KILOGRAMS = re.compile(r"\d{1,4}(?:[.,]\d{0,6})?|[.,]\d{1,6}", re.ASCII)


def weigh(bench: Bench, given: Weighed, facts: Facts) -> Events:
    """The scale's reading."""
    return _weight(bench, given.grams, "scale", f"{given.grams} g", facts)


def type_weight(bench: Bench, text: str, facts: Facts) -> Events:
    """Kilograms with a comma or a point."""
    plain = text.strip()
    if not _KILOGRAMS.fullmatch(plain):
        return _bad_number(text)
    grams = Decimal("0" + plain.replace(",", ".")) * 1000
    return _weight(bench, int(grams.to_integral_value(ROUND_HALF_UP)), "typed", text, facts)


def press_gap(prompt: WeightGapPrompt, action: Action) -> Events | None:
    """RE-WEIGH, or a lead ships it as it is; None for other controls."""
    if action in (Action.RETRY, Action.CANCEL):
        return (e.Asked(WeightPrompt()),)
    if action is Action.OVERRIDE:
        return (e.Asked(ApprovalPrompt(0, ApprovalFor.SHIP_WEIGHT, weight=prompt)),)
    return None


def press_weight_reason(bench: Bench, prompt: ApprovalPrompt, action: Action) -> Events | None:
    """Why the lead ships it; going back leaves the question as it was."""
    gap, reasons = prompt.weight, tuple(WeightReason)
    if gap is None or action is Action.CANCEL:
        return (e.Asked(gap) if gap is not None else e.Answered(),) if action is Action.CANCEL else None
    if prompt.lead is None or not prompt.is_approved or PICKS.get(action, len(reasons)) >= len(reasons):
        return None
    reason = reasons[PICKS[action]]
    return (e.WeightAllowed(gap.grams, gap.source, gap.expected, prompt.lead, reason, bench.package),)


def _weight(bench: Bench, grams: int, source: str, text: str, facts: Facts) -> Events:
    if not 0 < grams <= HEAVIEST_GRAMS:
        return _bad_number(text)
    loaded = facts.loaded
    gap = check(loaded, grams, facts.weight_limits) if loaded is not None else None
    if gap is None:
        should = expected(loaded) if loaded is not None else None
        return (e.WeightGiven(grams, source, should or 0, bench.package),)
    doubted = WeightGapPrompt(grams, source, gap.expected)
    if gap.explanation is None:
        return (e.Asked(doubted),)
    fits = gap.explanation
    return (e.Asked(WeightGapPrompt(grams, source, gap.expected, fits.sku, fits.units, fits.grams)),)


def _bad_number(text: str) -> Events:
    return (e.Refused(Refusal.BAD_NUMBER, Shown(text=text)),)
