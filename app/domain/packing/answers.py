"""Controls while a question holds the stage: one function for each kind of question."""

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from app.domain.control import PICKS, Action
from app.domain.packing import events as e
from app.domain.packing.bench import Bench
from app.domain.packing.codes import press_code
from app.domain.packing.controls import press_order
from app.domain.packing.facts import Facts
from app.domain.packing.leaving import press_box, press_weight
from app.domain.packing.own_label import press_own_day, press_own_reason, press_own_service
from app.domain.packing.packages import PICKS_PER_PAGE, press_package
from app.domain.packing.progress import open_needs
from app.domain.packing.questions import (
    ApprovalPrompt,
    BoxPrompt,
    CodePrompt,
    ConfirmPrompt,
    LabelBackPrompt,
    OwnDayPrompt,
    OwnReasonPrompt,
    OwnServicePrompt,
    PackagePrompt,
    PickPrompt,
    Prompt,
    QuantityPrompt,
    RatePrompt,
    SerialPrompt,
    ShortPrompt,
    ShortWayPrompt,
    SwitchPrompt,
    UnscanPrompt,
    VoidPrompt,
    WeightGapPrompt,
    WeightPrompt,
)
from app.domain.packing.rates import press_rate_reason, press_rates
from app.domain.packing.reasons import ApprovalFor, OverrideReason, Removal
from app.domain.packing.refusals import Events, not_now
from app.domain.packing.scan_back import not_scanned, press_label
from app.domain.packing.shortage import press_short, press_short_way
from app.domain.packing.units import picked
from app.domain.packing.voiding import press_void
from app.domain.packing.weighing import press_gap, press_weight_reason
from app.domain.transparency import form_of

_KEEPS_ORDER_CONTROLS = (
    CodePrompt,
    SerialPrompt,
    QuantityPrompt,
    PickPrompt,
    UnscanPrompt,
    BoxPrompt,
    WeightPrompt,
    WeightGapPrompt,
    RatePrompt,
)


def press_at_prompt(bench: Bench, action: Action, facts: Facts) -> Events:
    """What a control means to the question that stands, else to the order behind it."""
    press = _PRESSES.get(type(bench.prompt), _cancel)
    events = press(bench, bench.prompt, action, facts)
    if events is not None:
        return events
    if isinstance(bench.prompt, _KEEPS_ORDER_CONTROLS):
        return press_order(bench, action, facts)
    return not_now(action)


def _cancel(_bench: Bench, _prompt: Prompt, action: Action, _facts: Facts) -> Events | None:
    return (e.Answered(),) if action is Action.CANCEL else None


def _serial(_bench: Bench, prompt: SerialPrompt, action: Action, _facts: Facts) -> Events | None:
    """No serial: the unit goes back out of the box."""
    return (e.UnitRemoved(prompt.unit, Removal.UNDO),) if action is Action.CANCEL else None


def _approval(bench: Bench, prompt: ApprovalPrompt, action: Action, facts: Facts) -> Events | None:
    if prompt.wanted is ApprovalFor.TAKE_RATE:
        return press_rate_reason(prompt, action) or _cancel(bench, prompt, action, facts)
    if prompt.wanted is ApprovalFor.SHIP_WEIGHT:
        return press_weight_reason(bench, prompt, action)
    return _approved_code(bench, prompt, action, facts)


def _approved_code(bench: Bench, prompt: ApprovalPrompt, action: Action, facts: Facts) -> Events | None:
    reasons = tuple(OverrideReason)
    if action not in PICKS or not prompt.is_approved or prompt.lead is None:
        return _cancel(bench, prompt, action, facts)
    if PICKS[action] >= len(reasons):
        return None
    reason = reasons[PICKS[action]]
    if prompt.wanted is ApprovalFor.SKIP_CODE:
        return (e.CodeSkipped(prompt.unit, prompt.lead, reason),)
    code, lead = prompt.code, prompt.lead.user_id
    return (e.CodeCaptured(prompt.unit, code, form_of(code), allowed_by=lead, reason=reason),)


def _pick(bench: Bench, prompt: PickPrompt, action: Action, _facts: Facts) -> Events | None:
    if prompt.picked is not None:
        return _compared(bench, prompt, prompt.picked, action)
    still_open = open_needs(bench)
    if action is Action.NEXT_PAGE:
        pages = -(-len(still_open) // PICKS_PER_PAGE)
        return (e.Asked(PickPrompt((prompt.page + 1) % max(1, pages))),)
    if action is Action.CANCEL:
        return (e.Answered(),)
    place = prompt.page * PICKS_PER_PAGE + PICKS.get(action, len(still_open))
    return (e.Asked(PickPrompt(prompt.page, still_open[place])),) if place < len(still_open) else None


def _compared(bench: Bench, prompt: PickPrompt, index: int, action: Action) -> Events | None:
    """YES: it looks like the picture."""
    if action is Action.YES:
        return picked(bench, index) or (e.Answered(),)
    if action in (Action.NO, Action.CANCEL):
        return (e.Asked(replace(prompt, picked=None)),)
    return None


def _confirm(bench: Bench, prompt: ConfirmPrompt, action: Action, _facts: Facts) -> Events | None:
    if action in (Action.CANCEL, Action.NO):
        return (e.Answered(),)
    if action is not Action.CONFIRM:
        return None
    if prompt.action is Action.CANT_SCAN:
        return not_scanned(bench)
    return (e.Asked(_CONFIRMED.get(prompt.action, UnscanPrompt(is_damaged=True))),)


_CONFIRMED: dict[Action, Prompt] = {Action.SHORT: ShortPrompt(), Action.VOID: VoidPrompt()}


def _short(bench: Bench, prompt: ShortPrompt, action: Action, facts: Facts) -> Events | None:
    return press_short(action) or _cancel(bench, prompt, action, facts)


def _short_way(bench: Bench, prompt: ShortWayPrompt, action: Action, facts: Facts) -> Events | None:
    return press_short_way(bench, prompt, action, facts) or _cancel(bench, prompt, action, facts)


def _void(bench: Bench, _prompt: VoidPrompt, action: Action, _facts: Facts) -> Events | None:
    return press_void(bench, action)


def _rates(bench: Bench, prompt: RatePrompt, action: Action, _facts: Facts) -> Events | None:
    return press_rates(bench, prompt, action)


def _package(bench: Bench, prompt: PackagePrompt, action: Action, _facts: Facts) -> Events | None:
    return press_package(bench, prompt, action)


def _switch(_bench: Bench, prompt: SwitchPrompt, action: Action, _facts: Facts) -> Events | None:
    if action is Action.YES:
        inside = (prompt.units, prompt.next_unit, prompt.closed, prompt.left)
        opened = e.OrderOpened(prompt.pack_list, "order", *inside)
        return (e.OrderPaused(), opened)
    return (e.Answered(),) if action in (Action.NO, Action.CANCEL) else None


def _code(bench: Bench, prompt: CodePrompt, action: Action, facts: Facts) -> Events | None:
    return press_code(bench, prompt, action, facts)


def _box(bench: Bench, _prompt: BoxPrompt, action: Action, facts: Facts) -> Events | None:
    return press_box(bench, action, facts)


def _weight(bench: Bench, _prompt: WeightPrompt, action: Action, _facts: Facts) -> Events | None:
    return press_weight(bench, action)


def _weight_gap(_bench: Bench, prompt: WeightGapPrompt, action: Action, _facts: Facts) -> Events | None:
    return press_gap(prompt, action)


def _own_day(bench: Bench, prompt: OwnDayPrompt, action: Action, _facts: Facts) -> Events | None:
    return press_own_day(bench, prompt, action)


_PRESSES: dict[type, Callable[[Bench, Any, Action, Facts], Events | None]] = {
    CodePrompt: _code,
    SerialPrompt: _serial,
    ApprovalPrompt: _approval,
    PickPrompt: _pick,
    ConfirmPrompt: _confirm,
    ShortPrompt: _short,
    ShortWayPrompt: _short_way,
    VoidPrompt: _void,
    PackagePrompt: _package,
    RatePrompt: _rates,
    SwitchPrompt: _switch,
    BoxPrompt: _box,
    WeightPrompt: _weight,
    WeightGapPrompt: _weight_gap,
    OwnServicePrompt: press_own_service,
    OwnDayPrompt: _own_day,
    OwnReasonPrompt: press_own_reason,
    LabelBackPrompt: press_label,
}
