"""Opening orders: from idle, after a finished one, and the question when one is open (PACK-1, PACK-2)."""

from app.domain.packing import events as e
from app.domain.packing.bench import Bench, Stage
from app.domain.packing.evolve import opened_state
from app.domain.packing.facts import Facts, OrderFact, Scanned, WhyNot
from app.domain.packing.plan import PackList
from app.domain.packing.questions import PinPrompt, SwitchPrompt
from app.domain.packing.reasons import Refusal
from app.domain.packing.refusals import Events, refuse
from app.domain.packing.units import pack_scan
from app.domain.scan import Shape

_NAMES_ORDER = (Shape.ORDER, Shape.TOTE, Shape.TRACKING)


def open_scan(bench: Bench, given: Scanned, facts: Facts) -> Events:
    """A scan at an idle bench or after DONE."""
    if given.reading.shape is Shape.BADGE:
        return badge_scan(bench, given, facts)
    if facts.order is not None:
        return _open(bench, facts.order, given, facts)
    is_needed_nowhere = facts.product is not None
    return refuse(Refusal.CANT_SHIP if is_needed_nowhere else Refusal.UNKNOWN, bench, given, facts)


def badge_scan(bench: Bench, given: Scanned, facts: Facts) -> Events:
    """A badge asks for its PIN: sign-in, or a new person in mid-order."""
    if facts.person is None:
        return refuse(Refusal.UNKNOWN, bench, given, facts)
    return (e.Asked(PinPrompt(facts.person)),)


def names_other_order(bench: Bench, given: Scanned, facts: Facts) -> bool:
    """Whether a slip, tote or label was scanned that this order does not have."""
    if facts.order is None or given.reading.shape not in _NAMES_ORDER or bench.pack_list is None:
        return False
    return facts.order.order_id != bench.pack_list.order_id


def names_this_order(bench: Bench, given: Scanned, facts: Facts) -> bool:
    """Whether the open order's own slip, tote or label was scanned."""
    if facts.order is None or given.reading.shape not in _NAMES_ORDER or bench.pack_list is None:
        return False
    return facts.order.order_id == bench.pack_list.order_id


def other_order_scan(bench: Bench, order: OrderFact, given: Scanned, facts: Facts) -> Events:
    """The slip of another open order asks; its tote or label, or the slip of a closed one, is refused."""
    packing = order.pack_list
    is_open = packing is not None and order.why_not is None and _has_more(packing, order)
    if given.reading.shape is Shape.ORDER and packing is not None and is_open:
        return (e.Asked(SwitchPrompt(packing, order.units, order.next_unit, order.closed, order.left)),)
    other = {"order_id": order.order_id, "why_not": order.why_not, "words": order.why_text}
    return refuse(Refusal.NOT_THIS_ORDER, bench, given, facts, **other)


def _open(bench: Bench, order: OrderFact, given: Scanned, facts: Facts) -> Events:
    packing = order.pack_list
    if packing is None or order.why_not is not None or not _has_more(packing, order):
        why = {"why_not": order.why_not or WhyNot.NOTHING_TO_PACK, "words": order.why_text}
        return refuse(Refusal.CANT_SHIP, bench, given, facts, order_id=order.order_id, **why)
    opened = e.OrderOpened(packing, order.via, order.units, order.next_unit, order.closed, order.left)
    if order.via != "product":
        return (opened,)
    return (opened, *_first_unit(opened_state(bench, opened), given, facts))


def _has_more(packing: PackList, order: OrderFact) -> bool:
    """Whether anything is left to be packed: what has its label is not."""
    closed = {label.number for label in order.left}
    return packing.units > sum(unit.package in closed for unit in order.units)


def _first_unit(opened: Bench, given: Scanned, facts: Facts) -> Events:
    """The product that opened the order is its first unit, unless the order first has something to ask."""
    return pack_scan(opened, given, facts) if opened.stage is Stage.PACKING else ()
