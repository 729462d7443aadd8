"""Says which events an input causes. Total: any input in any state has a defined answer, never an error."""

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from app.domain.control import Action
from app.domain.gtin import is_digits
from app.domain.packing import events as e
from app.domain.packing.answers import press_at_prompt
from app.domain.packing.bench import Bench, Stage
from app.domain.packing.codes import reuse_code
from app.domain.packing.controls import press_order
from app.domain.packing.events import Shown
from app.domain.packing.evolve import answered
from app.domain.packing.facts import Facts, Given, PinChecked, Pressed, Scanned, Typed, Weighed
from app.domain.packing.leaving import press_stopped
from app.domain.packing.opening import badge_scan, names_other_order, open_scan
from app.domain.packing.order_scan import order_scan
from app.domain.packing.own_label import type_own_label, type_own_service
from app.domain.packing.progress import need_at, open_units
from app.domain.packing.prompts import scan_at_prompt
from app.domain.packing.questions import (
    ApprovalPrompt,
    ConfirmPrompt,
    OwnLabelPrompt,
    OwnServicePrompt,
    PinPrompt,
    Prompt,
    QuantityPrompt,
    WeightGapPrompt,
    WeightPrompt,
)
from app.domain.packing.reasons import ApprovalFor, Refusal
from app.domain.packing.refusals import Events, not_now, refuse, shown_need
from app.domain.packing.shortage import approved, is_asked
from app.domain.packing.voiding import press_done
from app.domain.packing.weighing import type_weight, weigh
from app.domain.people import Person
from app.domain.scan import Shape


def decide(bench: Bench, given: Given, facts: Facts) -> Events:
    """The events of one input, in order; none where it means nothing (an empty scan, a weight unasked)."""
    if _is_expired(bench, facts):
        return (e.Answered(), *decide(answered(bench), given, facts))
    return _DECIDERS[type(given)](bench, given, facts)


def _is_expired(bench: Bench, facts: Facts) -> bool:
    """A CONFIRM that came too late is a CONFIRM of nothing."""
    prompt = bench.prompt
    is_free = bench.refused is None and isinstance(prompt, ConfirmPrompt)
    return is_free and isinstance(prompt, ConfirmPrompt) and facts.at > prompt.until


# ---- scans


def _scanned(bench: Bench, given: Scanned, facts: Facts) -> Events:
    if given.reading.shape is Shape.EMPTY:
        return ()
    if given.reading.action is not None:
        return _press(bench, given.reading.action, facts)
    if _is_bounce(bench, given, facts):
        return (e.BounceIgnored(),)
    if bench.refused is not None:
        return (e.ScanBlocked(),)
    return _STAGES[bench.stage](bench, given, facts)


def _is_bounce(bench: Bench, given: Scanned, facts: Facts) -> bool:
    """The same code again so soon that no hand can have done it (PACK-4)."""
    passed = given.scan.tick - bench.last_tick
    return given.scan.text == bench.last_text and 0 <= passed < facts.burst_window


def _signed_out_scan(bench: Bench, given: Scanned, facts: Facts) -> Events:
    if given.reading.shape is Shape.BADGE:
        return badge_scan(bench, given, facts)
    return refuse(Refusal.LOCKED, bench, given, facts, expected=Shown())


def _stopped_scan(bench: Bench, given: Scanned, facts: Facts) -> Events:
    """The parcel waits for an answer; only another person or another order's slip gets through."""
    is_badge = given.reading.shape is Shape.BADGE
    is_other_order = bench.voiding is None and names_other_order(bench, given, facts)
    if is_badge or is_other_order:
        return order_scan(bench, given, facts)
    return refuse(Refusal.NOT_NOW, bench, given, facts)


def _shipping_scan(bench: Bench, given: Scanned, facts: Facts) -> Events:
    return refuse(Refusal.NOT_NOW, bench, given, facts)


_STAGES: dict[Stage, Callable[[Bench, Scanned, Facts], Events]] = {
    Stage.SIGNED_OUT: _signed_out_scan,
    Stage.PROMPT: scan_at_prompt,
    Stage.STOPPED: _stopped_scan,
    Stage.IDLE: open_scan,
    Stage.PACKING: order_scan,
    Stage.SHIPPING: _shipping_scan,
    Stage.DONE: open_scan,
}


# ---- controls


def _pressed(bench: Bench, given: Pressed, facts: Facts) -> Events:
    return _press(bench, given.action, facts)


def _press(bench: Bench, action: Action, facts: Facts) -> Events:
    if action is Action.CALL_LEAD:
        return (e.LeadCalled(),)
    if action is Action.LOCK and bench.person is not None:
        return (e.Locked(),)
    if bench.refused is not None:
        return _press_at_refusal(bench, action)
    if bench.person is None:
        return _press_signed_out(bench, action)
    return _press_at_work(bench, action, facts)


def _press_at_refusal(bench: Bench, action: Action) -> Events:
    if action is Action.ACK:
        return (e.RefusalAcknowledged(),)
    lifted = reuse_code(bench) if action is Action.OVERRIDE else None
    return lifted or (e.ScanBlocked(),)


def _press_signed_out(bench: Bench, action: Action) -> Events:
    if action is Action.CANCEL and bench.prompt is not None:
        return (e.Answered(),)
    shown = Shown(text=action.name.replace("_", " "))
    return (e.Refused(Refusal.LOCKED, shown, action=action),)


def _press_at_work(bench: Bench, action: Action, facts: Facts) -> Events:
    if bench.prompt is not None:
        return press_at_prompt(bench, action, facts)
    if bench.stage is Stage.STOPPED:
        return press_stopped(bench, action, facts)
    if bench.stage is Stage.DONE:
        return press_done(bench, action, facts)
    return press_order(bench, action, facts) if bench.stage is Stage.PACKING else not_now(action)


# ---- what is typed, weighed, checked


def _typed(bench: Bench, given: Typed, facts: Facts) -> Events:
    if bench.refused is not None:
        return (e.ScanBlocked(),)
    if bench.person is None:
        return (e.Refused(Refusal.LOCKED, Shown(text=given.text)),)
    return _typed_answer(bench, given.text, facts)


def _typed_answer(bench: Bench, text: str, facts: Facts) -> Events:
    if isinstance(bench.prompt, QuantityPrompt):
        return _typed_quantity(bench, bench.prompt.need, text)
    if isinstance(bench.prompt, WeightPrompt):
        return type_weight(bench, text, facts)
    if isinstance(bench.prompt, OwnLabelPrompt):
        return type_own_label(bench, bench.prompt, text)
    if isinstance(bench.prompt, OwnServicePrompt):
        return type_own_service(bench, bench.prompt, text, facts)
    return (e.Refused(Refusal.NOT_NOW, Shown(text=text)),)


def _typed_quantity(bench: Bench, index: int, text: str) -> Events:
    need, plain = shown_need(need_at(bench, index)), text.strip()
    count = int(plain) if is_digits(plain) and len(plain) <= 6 else 0
    if count == 0:
        return (e.Refused(Refusal.BAD_NUMBER, Shown(text=text), need),)
    if count > open_units(bench, index):
        return (e.Refused(Refusal.TOO_MANY, replace(need, text=text), need),)
    return (e.UnitsPacked(index, count, "typed", package=bench.filling),)


def _weighed(bench: Bench, given: Weighed, facts: Facts) -> Events:
    """Also while a wrong weight is asked about: the unit that was missing is in now."""
    is_asked = bench.refused is None and isinstance(bench.prompt, WeightPrompt | WeightGapPrompt)
    return weigh(bench, given, facts) if is_asked else ()


def _pin_checked(bench: Bench, given: PinChecked, _facts: Facts) -> Events:
    prompt = bench.prompt
    if _asked_person(prompt) != given.person or bench.refused is not None:
        return ()
    if not given.is_right or given.locked_until is not None:
        until = given.locked_until.isoformat() if given.locked_until else ""
        return (e.Refused(Refusal.NOT_ALLOWED, Shown(name=given.person.name), words=until),)
    return _approved(prompt) if isinstance(prompt, ApprovalPrompt) else (e.SignedIn(given.person),)


def _approved(prompt: ApprovalPrompt) -> Events:
    """Where no reason is asked, that is all."""
    if is_asked(prompt):
        return approved(prompt)
    if prompt.wanted is ApprovalFor.SEND_UNCHECKED and prompt.lead is not None:
        return (e.UncheckedAllowed(prompt.lead),)
    if prompt.wanted is ApprovalFor.OWN_LABEL:
        return (e.Asked(OwnLabelPrompt(prompt.lead)),)
    return (e.Asked(replace(prompt, is_approved=True)),)


def _asked_person(prompt: Prompt | None) -> Person | None:
    if isinstance(prompt, PinPrompt):
        return prompt.person
    return prompt.lead if isinstance(prompt, ApprovalPrompt) and not prompt.is_approved else None


_DECIDERS: dict[type, Callable[[Bench, Any, Facts], Events]] = {
    Scanned: _scanned,
    Pressed: _pressed,
    Typed: _typed,
    PinChecked: _pin_checked,
    Weighed: _weighed,
}
