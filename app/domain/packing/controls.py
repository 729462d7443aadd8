"""Controls that mean the same wherever an order is open: undo, take out, damaged, short, pause, and so on."""

from collections.abc import Callable
from datetime import timedelta

from app.domain.control import Action
from app.domain.packing import events as e
from app.domain.packing.bench import Bench
from app.domain.packing.facts import Facts
from app.domain.packing.packages import ask_again, bought, next_box
from app.domain.packing.progress import current_need, goes_one_by_one, needs_of
from app.domain.packing.questions import ConfirmPrompt, PickPrompt, QuantityPrompt, UnscanPrompt
from app.domain.packing.reasons import Refusal, Removal
from app.domain.packing.refusals import Events, not_now, shown_need

CONFIRM_WITHIN = timedelta(seconds=10)


def press_order(bench: Bench, action: Action, facts: Facts) -> Events:
    """A control while an order is being packed, the answer of a question apart."""
    press = _PRESSES.get(action)
    return (press(bench, facts) if press else ()) or not_now(action)


def confirm(action: Action, facts: Facts) -> Events:
    """Asks for CONFIRM, for ten seconds."""
    return (e.Asked(ConfirmPrompt(action, facts.at + CONFIRM_WITHIN)),)


def _undo(bench: Bench, _facts: Facts) -> Events:
    """Takes back what came last: a code that waits for its product, NEXT BOX, else the last unit."""
    if bench.held is not None:
        return (e.HeldCodeDropped(),)
    if not bench.open_packages:
        return ()
    if bench.filling not in bench.open_packages:
        return (e.PackageReopened(),)
    last = max(unit.number for unit in bench.units if unit.package in bench.open_packages)
    return (e.UnitRemoved(last, Removal.UNDO),)


def _drop_held(bench: Bench, _facts: Facts) -> Events:
    return (e.HeldCodeDropped(),) if bench.held is not None else ()


def _unscan(bench: Bench, _facts: Facts) -> Events:
    return (e.Asked(UnscanPrompt()),) if bench.open_packages else ()


def _damaged(bench: Bench, facts: Facts) -> Events:
    return confirm(Action.DAMAGED, facts) if bench.open_packages else ()


def _next_box(bench: Bench, _facts: Facts) -> Events:
    return next_box(bench)


def _reprint(bench: Bench, _facts: Facts) -> Events:
    """The label of a package that has one, while others are packed."""
    return ask_again(bench)


def _void(bench: Bench, facts: Facts) -> Events:
    return confirm(Action.VOID, facts) if bought(bench) else ()


def _short(bench: Bench, facts: Facts) -> Events:
    return () if bench.is_closed else confirm(Action.SHORT, facts)


def _pause(_bench: Bench, _facts: Facts) -> Events:
    return (e.OrderPaused(),)


def _cant_scan(bench: Bench, _facts: Facts) -> Events:
    is_open = bench.prompt is None and current_need(bench) is not None
    return (e.Asked(PickPrompt()),) if is_open else ()


def _quantity(bench: Bench, _facts: Facts) -> Events:
    """How many of the current need, where its product may be counted by typing (PACK-2, TRN-1)."""
    index = current_need(bench)
    if bench.prompt is not None or index is None:
        return ()
    need = needs_of(bench)[index]
    if goes_one_by_one(need) or not need.quantity_may_be_typed:
        return (e.Refused(Refusal.ONE_BY_ONE, shown_need(need), shown_need(need), action=Action.QUANTITY),)
    return (e.Asked(QuantityPrompt(index)),)


_PRESSES: dict[Action, Callable[[Bench, Facts], Events]] = {
    Action.UNDO: _undo,
    Action.CANCEL: _drop_held,
    Action.UNSCAN: _unscan,
    Action.DAMAGED: _damaged,
    Action.SHORT: _short,
    Action.PAUSE: _pause,
    Action.CANT_SCAN: _cant_scan,
    Action.QUANTITY: _quantity,
    Action.NEXT_BOX: _next_box,
    Action.REPRINT: _reprint,
    Action.VOID: _void,
}
