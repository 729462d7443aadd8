"""CHANGE RATE: what is offered is shown before the label is bought, and one is taken (SHIP-6, SHIP-7)."""

from app.domain.control import PICKS, Action
from app.domain.packing import events as e
from app.domain.packing.bench import Bench
from app.domain.packing.questions import ApprovalPrompt, Offer, RatePrompt
from app.domain.packing.reasons import ApprovalFor, RateReason
from app.domain.packing.refusals import Events

PER_PAGE = 5
FREE, REASON, LEAD, NOBODY = range(4)  # what it takes by hand, as in shopping.verdicts


def press_change(bench: Bench, action: Action) -> Events | None:
    """While the box is closed, or after a stop; None for other controls, or where it is asked already."""
    return (e.RatesWanted(),) if action is Action.CHANGE_RATE and not bench.wants_rates else None


def press_rates(bench: Bench, prompt: RatePrompt, action: Action) -> Events | None:
    """One of the offers; GO BACK leaves the choice to the app."""
    if action is Action.NEXT_PAGE:
        return (e.Asked(RatePrompt(prompt.offers, prompt.chosen, (prompt.page + 1) % pages(prompt))),)
    if action is Action.CANCEL:
        return (e.RateLeft(),)
    place = (
        prompt.page * PER_PAGE + PICKS[action]
        if PICKS.get(action, PER_PAGE) < PER_PAGE
        else len(prompt.offers)
    )
    if place >= len(prompt.offers) or prompt.offers[place].hand == NOBODY:
        return None
    return _take(bench, prompt.offers[place])


def press_rate_reason(prompt: ApprovalPrompt, action: Action) -> Events | None:
    """Why it is taken; None for other controls."""
    reasons, offer = tuple(RateReason), prompt.offer
    is_answered = prompt.is_approved and offer is not None and PICKS.get(action, len(reasons)) < len(reasons)
    if not is_answered or offer is None or prompt.lead is None:
        return None
    return (e.RateTaken(offer, reasons[PICKS[action]], prompt.lead),)


def pages(prompt: RatePrompt) -> int:
    return max(1, -(-len(prompt.offers) // PER_PAGE))


def _take(bench: Bench, offer: Offer) -> Events:
    """At once, with a reason, or by a lead with one."""
    if offer.hand == FREE or bench.person is None:
        return (e.RateTaken(offer),)
    by_himself = offer.hand == REASON or bench.person.is_lead
    who = bench.person if by_himself else None
    return (e.Asked(ApprovalPrompt(0, ApprovalFor.TAKE_RATE, who, is_approved=by_himself, offer=offer)),)
