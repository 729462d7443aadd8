"""An order that cannot be filled: why, and what becomes of it (PACK-5)."""

from app.domain.control import PICKS, Action
from app.domain.packing import events as e
from app.domain.packing.bench import Bench
from app.domain.packing.facts import Facts
from app.domain.packing.packages import has_split
from app.domain.packing.questions import ApprovalPrompt, Prompt, ShortWayPrompt
from app.domain.packing.reasons import ApprovalFor, Refusal, ShortReason, ShortWay
from app.domain.packing.refusals import Events, shown_need

_WAYS = {Action.PICK_1: ShortWay.HOLD, Action.PICK_2: ShortWay.CANCEL, Action.PICK_3: ShortWay.SHIP}
_ASKED = {ShortWay.CANCEL: ApprovalFor.CANCEL_SHORT, ShortWay.SHIP: ApprovalFor.SHIP_SHORT}


def press_short(action: Action) -> Events | None:
    """The reason; None for other controls."""
    reasons = tuple(ShortReason)
    if action in PICKS and PICKS[action] < len(reasons):
        return (e.Asked(ShortWayPrompt(reasons[PICKS[action]])),)
    return None


def press_short_way(bench: Bench, prompt: ShortWayPrompt, action: Action, facts: Facts) -> Events | None:
    """Who packs may take the store's way, and may always hold it; a lead takes either."""
    way = _WAYS.get(action)
    if way is None or (way is ShortWay.SHIP and not bench.open_packages):
        return None
    split = has_split(bench) if way is ShortWay.SHIP else None
    if split is not None:
        return (e.Refused(Refusal.SPLIT_SET, shown_need(split), shown_need(split)),)
    is_lead = bench.person is not None and bench.person.is_lead
    if way in (ShortWay.HOLD, facts.short_way) or is_lead:
        return (e.OrderShorted(prompt.reason, way),)
    return (e.Asked(ApprovalPrompt(0, _ASKED[way], short=prompt.reason)),)


def is_asked(prompt: Prompt | None) -> bool:
    """Whether a lead is asked what becomes of a short order."""
    return isinstance(prompt, ApprovalPrompt) and prompt.wanted in _ASKED.values()


def approved(prompt: ApprovalPrompt) -> Events:
    """The lead's PIN was right: nothing more is asked."""
    reason = prompt.short or ShortReason.OTHER
    way = next(way for way, wanted in _ASKED.items() if wanted is prompt.wanted)
    return (e.OrderShorted(reason, way, prompt.lead),)
