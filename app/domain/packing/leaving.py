"""The box, and what can be done after a stop: the parcel on its way out."""

from app.domain.catalog import Box
from app.domain.control import PICKS, Action
from app.domain.packing import events as e
from app.domain.packing.bench import Bench
from app.domain.packing.events import Shown
from app.domain.packing.facts import Facts
from app.domain.packing.outage import press_outage
from app.domain.packing.own_label import ask_own_label
from app.domain.packing.questions import BoxPrompt
from app.domain.packing.rates import press_change
from app.domain.packing.reasons import Refusal, Stop
from app.domain.packing.refusals import Events, not_now

_BEFORE_MONEY = (  # no label can exist yet
    Stop.NO_RATE,
    Stop.RATE_GONE,
    Stop.AMAZON_UNREACHABLE,
    Stop.REFUSED_BY_AMAZON,
    Stop.BUY_SHIPPING_OFF,
    Stop.SPLIT_SET,
)
_OVER = (Stop.CANCELLED, Stop.PURGED)
LATER = (Stop.AMAZON_UNREACHABLE, Stop.LABEL_WINDOW)  # all is right but the hour


def box_scan(bench: Bench, facts: Facts) -> Events | None:
    """The box, where one was scanned."""
    return None if facts.box is None else _choose(bench, facts.box, facts)


def press_box(bench: Bench, action: Action, facts: Facts) -> Events | None:
    """A box picked on the screen, OWN LABEL, or back to what was asked before; None for other controls."""
    if action is Action.OWN_LABEL:
        return ask_own_label(bench)
    if action in PICKS and PICKS[action] < len(facts.boxes):
        return _choose(bench, facts.boxes[PICKS[action]], facts)
    if action is Action.CANCEL and (bench.box or bench.stopped is not None):
        return (e.Answered(),)
    return press_change(bench, action)


def _choose(bench: Bench, box: Box, facts: Facts) -> Events:
    """A final policy's box is the only one for a whole order (SHIP-2)."""
    packing = bench.pack_list
    is_final = packing is not None and packing.is_box_final and bench.packages <= 1
    if packing is not None and is_final and box.code != packing.box:
        wanted = next((each.name for each in facts.boxes if each.code == packing.box), packing.box)
        return (e.Refused(Refusal.OTHER_BOX, Shown(name=box.name), Shown(name=wanted)),)
    return (e.BoxChosen(box.code, box.name, bench.package),)


def press_weight(bench: Bench, action: Action) -> Events | None:
    """OWN LABEL, or back to the box; None for other controls."""
    if action is Action.OWN_LABEL:
        return ask_own_label(bench)
    return (e.Asked(BoxPrompt()),) if action is Action.CANCEL else press_change(bench, action)


def press_stopped(bench: Bench, action: Action, facts: Facts) -> Events:
    """After a stop: try again, let the order go, or another way to ship where no label can exist. A label
    that may be voided by now is asked about until it is known: its parcel must not leave.
    """
    if bench.voiding is not None:
        return (e.ShippingRetried(),) if action is Action.RETRY else not_now(action)
    return press_outage(bench, action, facts) or _press_not_shipped(bench, action)


def _press_not_shipped(bench: Bench, action: Action) -> Events:
    if action in (Action.RETRY, Action.REPRINT):
        return (e.ShippingRetried(),)
    if action is Action.YES and bench.stopped is not None and bench.stopped.stop is Stop.PRINT_UNKNOWN:
        return (e.ShippingRetried(is_label_here=True),)
    if action is Action.PAUSE:
        return (_let_go(bench),)
    if is_before_money(bench):
        return _other_way(bench, action) or not_now(action)
    return not_now(action)


def _let_go(bench: Bench) -> e.Event:
    """A packed box whose label can only be had later gets a slip that says so (PACK-12)."""
    stop = bench.stopped.stop if bench.stopped is not None else None
    if stop in _OVER:
        return e.OrderClosed()
    is_packed = bench.is_closed and bench.weight_grams > 0
    is_later = stop in LATER and is_packed and bench.own_label is None and bench.label is None
    return e.ParkAsked() if is_later else e.OrderPaused()


def is_before_money(bench: Bench) -> bool:
    """Whether the stop came before any label can have been paid."""
    return bench.label is None and bench.stopped is not None and bench.stopped.stop in _BEFORE_MONEY


def _other_way(bench: Bench, action: Action) -> Events:
    if action is Action.OWN_LABEL:
        return ask_own_label(bench)
    return (e.Asked(BoxPrompt()),) if action is Action.CANCEL else press_change(bench, action) or ()
