"""An order that cannot be filled: why, and what becomes of it (PACK-5)."""

from app.domain.control import PICKS, Action
from app.domain.packing import events as e
from app.domain.packing.bench import Bench
from app.domain.packing.events import ShortReason, ShortWay
from app.domain.packing.facts import Facts
from app.domain.packing.refusals import Events

_WAYS = {Action.PICK_1: ShortWay.HOLD, Action.PICK_2: ShortWay.CANCEL}


def press_short(action: Action) -> Events | None:
    """The reason; None for other controls."""
    reasons = tuple(ShortReason)
    if action in PICKS and PICKS[action] < len(reasons):
        return (e.Asked(e.ShortWayPrompt(reasons[PICKS[action]])),)
    return None


def press_short_way(bench: Bench, prompt: e.ShortWayPrompt, action: Action, facts: Facts) -> Events | None:
    """Who packs may take the store's way, and may always hold it; a lead takes either."""
    way = _WAYS.get(action)
    if way is None:
        return None
    is_lead = bench.person is not None and bench.person.is_lead
    if way is ShortWay.HOLD or facts.cancels_short or is_lead:
        return (e.OrderShorted(prompt.reason, way),)
    return (e.Asked(e.ApprovalPrompt(0, e.ApprovalFor.CANCEL_SHORT, short=prompt.reason)),)


def approved(prompt: e.ApprovalPrompt) -> Events:
    """The lead's PIN was right: nothing more is asked."""
    reason = prompt.short or ShortReason.OTHER
    return (e.OrderShorted(reason, ShortWay.CANCEL, prompt.lead),)
