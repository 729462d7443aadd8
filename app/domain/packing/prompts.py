"""Scans while a question holds the stage: one function for each kind of question."""

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from app.domain.packing import events as e
from app.domain.packing.bench import Bench
from app.domain.packing.code_rules import accept_serial
from app.domain.packing.codes import codes_taken, scan_code
from app.domain.packing.facts import Facts, Scanned
from app.domain.packing.leaving import box_scan
from app.domain.packing.opening import badge_scan
from app.domain.packing.order_scan import order_scan
from app.domain.packing.own_label import own_label_scan
from app.domain.packing.packages import box_closed
from app.domain.packing.plan import Unit
from app.domain.packing.progress import need_of_unit, needs_of
from app.domain.packing.questions import (
    ApprovalPrompt,
    BoxPrompt,
    CodePrompt,
    LabelBackPrompt,
    OwnLabelPrompt,
    PickPrompt,
    PinPrompt,
    SerialPrompt,
    UnscanPrompt,
    WeightGapPrompt,
    WeightPrompt,
)
from app.domain.packing.reasons import NotCode, Refusal, Removal
from app.domain.packing.refusals import Events, refuse, shown_unit
from app.domain.packing.scan_back import label_scan
from app.domain.scan import Shape


def scan_at_prompt(bench: Bench, given: Scanned, facts: Facts) -> Events:
    """What a scan means to the question that stands."""
    answer = _SCANS.get(type(bench.prompt))
    if answer is None:
        return refuse(Refusal.NOT_NOW, bench, given, facts)
    return answer(bench, bench.prompt, given, facts)


def _serial(bench: Bench, prompt: SerialPrompt, given: Scanned, facts: Facts) -> Events:
    need = need_of_unit(bench, prompt.unit)
    if need is None:
        return (e.Answered(),)
    serial = accept_serial(given.reading, need, facts)
    expected = shown_unit(bench, prompt.unit)
    if isinstance(serial, NotCode):
        return refuse(Refusal.BAD_NUMBER, bench, given, facts, expected=expected, not_code=serial)
    own = next((unit.code for unit in bench.units if unit.number == prompt.unit), None)
    if serial in codes_taken(bench) - {own} or facts.serial_used_by is not None:
        used = {"expected": expected, "order_id": facts.serial_used_by or ""}
        return refuse(Refusal.DUPLICATE_SERIAL, bench, given, facts, **used)
    return (e.SerialCaptured(prompt.unit, serial),)


def _approval(bench: Bench, prompt: ApprovalPrompt, given: Scanned, facts: Facts) -> Events:
    """A lead's badge; whose badge it is does not yet prove who stands there: the PIN does."""
    if prompt.is_approved or given.reading.shape is not Shape.BADGE:
        return refuse(Refusal.NOT_NOW, bench, given, facts)
    if facts.person is None:
        return refuse(Refusal.UNKNOWN, bench, given, facts)
    if not facts.person.is_lead:
        return refuse(Refusal.NOT_ALLOWED, bench, given, facts)
    return (e.Asked(replace(prompt, lead=facts.person)),)


def _pick(bench: Bench, _prompt: PickPrompt, given: Scanned, facts: Facts) -> Events:
    """The barcode could be read after all."""
    return order_scan(bench, given, facts)


def _unscan(bench: Bench, prompt: UnscanPrompt, given: Scanned, facts: Facts) -> Events:
    """The unit's own code or serial names it; its barcode does where its units are all alike."""
    why = Removal.DAMAGED if prompt.is_damaged else Removal.UNSCAN
    named = _named_unit(bench, given)
    if named is not None:
        is_closed = named.package in {label.number for label in bench.left}
        return box_closed(bench, named) if is_closed else (e.UnitRemoved(named.number, why),)
    if facts.product is None:
        return refuse(Refusal.UNKNOWN, bench, given, facts)
    of_sku = _units_of(bench, facts.product.sku)
    units = [unit for unit in of_sku if unit.package in bench.open_packages]
    if not units:
        return box_closed(bench, of_sku[-1]) if of_sku else refuse(Refusal.WRONG_ITEM, bench, given, facts)
    if len(units) > 1 and any(unit.code or unit.serial for unit in units):
        which = {"expected": shown_unit(bench, units[-1].number), "not_code": NotCode.OWN_BARCODE}
        return refuse(Refusal.NOT_A_CODE, bench, given, facts, **which)
    return (e.UnitRemoved(units[-1].number, why),)


def _named_unit(bench: Bench, given: Scanned) -> Unit | None:
    reading = given.reading
    names = {reading.text, reading.serial} - {None}
    return next((unit for unit in bench.units if unit.code in names or unit.serial in names), None)


def _units_of(bench: Bench, sku: str) -> list[Unit]:
    of_sku = {index for index, need in enumerate(needs_of(bench)) if need.sku == sku}
    return [unit for unit in bench.units if unit.need in of_sku]


def _box(bench: Bench, _prompt: BoxPrompt, given: Scanned, facts: Facts) -> Events:
    return box_scan(bench, facts) or order_scan(bench, given, facts)


def _weight(bench: Bench, _prompt: WeightPrompt | WeightGapPrompt, given: Scanned, facts: Facts) -> Events:
    return order_scan(bench, given, facts)


def _pin(bench: Bench, _prompt: PinPrompt, given: Scanned, facts: Facts) -> Events:
    """Another badge asks for its own PIN."""
    if given.reading.shape is Shape.BADGE:
        return badge_scan(bench, given, facts)
    is_locked = bench.person is None
    return refuse(Refusal.LOCKED if is_locked else Refusal.NOT_NOW, bench, given, facts)


_SCANS: dict[type, Callable[[Bench, Any, Scanned, Facts], Events]] = {
    CodePrompt: scan_code,
    SerialPrompt: _serial,
    ApprovalPrompt: _approval,
    PickPrompt: _pick,
    UnscanPrompt: _unscan,
    BoxPrompt: _box,
    WeightPrompt: _weight,
    WeightGapPrompt: _weight,
    OwnLabelPrompt: own_label_scan,
    LabelBackPrompt: label_scan,
    PinPrompt: _pin,
}
