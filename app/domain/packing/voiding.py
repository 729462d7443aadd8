"""After the label: print it again, or take it back while the parcel is still here (SHIP-9)."""

from app.domain.control import Action
from app.domain.packing import events as e
from app.domain.packing.bench import Bench
from app.domain.packing.controls import confirm
from app.domain.packing.events import Shown
from app.domain.packing.facts import Facts
from app.domain.packing.packages import ask_again, ask_void, bought
from app.domain.packing.reasons import ParcelAt, Refusal
from app.domain.packing.refusals import Events, not_now

_PLACES = {Action.PICK_1: ParcelAt.BENCH, Action.PICK_2: ParcelAt.PALLET}


def press_done(bench: Bench, action: Action, facts: Facts) -> Events:
    """A control after DONE. An own carrier's label is not ours: neither printed nor taken back here."""
    is_ours = bool(bought(bench))
    if is_ours and action is Action.REPRINT:
        return ask_again(bench)
    if is_ours and action is Action.VOID:
        return confirm(action, facts)
    return not_now(action)


def press_void(bench: Bench, action: Action) -> Events | None:
    """Where the parcel is; None for other controls. One that the carrier has cannot be called back."""
    if action in _PLACES:
        return ask_void(bench, _PLACES[action])
    if action is Action.PICK_3:
        refused = e.Refused(Refusal.NOT_ALLOWED, Shown(text="VOID"), action=Action.VOID)
        return (e.Answered(), refused)
    return (e.Answered(),) if action is Action.CANCEL else None
