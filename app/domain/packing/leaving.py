"""Box, own label, and what can be done after a stop: the parcel on its way out."""

from app.domain.control import PICKS, Action
from app.domain.order import Program
from app.domain.packing import events as e
from app.domain.packing.bench import Bench
from app.domain.packing.events import Refusal, Shown, Stop
from app.domain.packing.facts import Facts, Scanned
from app.domain.packing.outage import press_outage
from app.domain.packing.rates import press_change
from app.domain.packing.refusals import Events, not_now, refuse
from app.domain.tracking import recognise

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
    return None if facts.box is None else (e.BoxChosen(facts.box.code, facts.box.name, bench.package),)


def press_box(bench: Bench, action: Action, facts: Facts) -> Events | None:
    """A box picked on the screen, OWN LABEL, or back to what was asked before; None for other controls."""
    if action is Action.OWN_LABEL:
        return ask_own_label(bench)
    if action in PICKS and PICKS[action] < len(facts.boxes):
        box = facts.boxes[PICKS[action]]
        return (e.BoxChosen(box.code, box.name, bench.package),)
    if action is Action.CANCEL and (bench.box or bench.stopped is not None):
        return (e.Answered(),)
    return press_change(bench, action)


def press_weight(bench: Bench, action: Action) -> Events | None:
    """OWN LABEL, or back to the box; None for other controls."""
    if action is Action.OWN_LABEL:
        return ask_own_label(bench)
    return (e.Asked(e.BoxPrompt()),) if action is Action.CANCEL else press_change(bench, action)


def ask_own_label(bench: Bench) -> Events:
    """Prime orders ship by Buy Shipping (SHIP-4), and so does what is left of an order of which Amazon sold a
    label: it takes no confirmation of it.
    """
    is_prime = bench.pack_list is not None and Program.PRIME in bench.pack_list.programs
    if is_prime:
        return (e.Refused(Refusal.NOT_ALLOWED, Shown(text="OWN LABEL"), action=Action.OWN_LABEL),)
    if any(label.is_amazon for label in bench.left):
        return (e.Refused(Refusal.ONE_WAY, Shown(text="OWN LABEL"), action=Action.OWN_LABEL),)
    return (e.Asked(e.OwnLabelPrompt()),)


def own_label_scan(bench: Bench, given: Scanned, facts: Facts) -> Events:
    """A tracking number of any carrier that is known; not one that another order's label bears."""
    order_id = bench.pack_list.order_id if bench.pack_list else ""
    if facts.order is not None and facts.order.order_id != order_id:
        return refuse(Refusal.NOT_THIS_ORDER, bench, given, facts, order_id=facts.order.order_id)
    found = recognise(given.reading.text)
    if found is None:
        return refuse(Refusal.UNKNOWN, bench, given, facts, expected=Shown())
    return (e.OwnLabelTaken(found.carrier_code, found.number, bench.package, bench.is_last),)


def type_own_label(bench: Bench, text: str) -> Events:
    found = recognise(text)
    if found is None:
        return (e.Refused(Refusal.UNKNOWN, Shown(text=text)),)
    return (e.OwnLabelTaken(found.carrier_code, found.number, bench.package, bench.is_last),)


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
    return (e.Asked(e.BoxPrompt()),) if action is Action.CANCEL else press_change(bench, action) or ()
